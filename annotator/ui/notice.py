"""A strip under the article that explains something once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.services.surroundings import ADVICE, hint_about
from annotator.ui.wording import said, translate

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


class PlaceNotice(QFrame):
    """Says what it means that a project is in a folder kept in step with other machines, until it is read."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(translate("About the folder of this project"))
        self._preferences = preferences
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.understood = QPushButton(translate("Understood"))
        self.understood.setProperty("quiet", "true")
        self.understood.setToolTip(translate("Do not say this again of this project."))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.understood)
        self.understood.clicked.connect(self._on_understood)
        self._session = session
        self.hide()
        session.workspace_changed.connect(self._on_workspace)

    def _on_workspace(self, workspace: Workspace | None) -> None:
        hint = None
        if workspace is not None and not self._preferences.knows_of_place(workspace.path):
            hint = hint_about(workspace.path)
        if hint is not None:
            self.words.setText(f"{said(hint)} {said(ADVICE)}")
        self.setVisible(hint is not None)

    def _on_understood(self) -> None:
        self._preferences.explained_place(self._session.workspace.path)
        self.hide()
