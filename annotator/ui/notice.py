"""A strip under the article that says what is to be known of the open project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.services.surroundings import ADVICE, hint_about
from annotator.ui.wording import marked, said, translate

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session

_COMPARE = marked("Compare it with a backup: “Restore a backup…” in the menu “File” shows them.")
_NOT_AGAIN = marked("Do not say this again of this project.")


class PlaceNotice(QFrame):
    """Says in what doubtful state a project was found, or what the folder means in which it is.

    A folder that is kept in step with other machines is explained until it is read, the other each time.
    """

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(translate("About this project"))
        self._preferences = preferences
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.understood = QPushButton(translate("Understood"))
        self.understood.setProperty("quiet", "true")
        self._is_about_place = False
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
        self._is_about_place = False
        words = ""
        if workspace is not None and workspace.doubt is not None:
            words = f"{said(workspace.doubt)} {translate(_COMPARE)}"
        elif workspace is not None and not self._preferences.knows_of_place(workspace.path):
            hint = hint_about(workspace.path)
            self._is_about_place = hint is not None
            words = f"{said(hint)} {said(ADVICE)}" if hint is not None else ""
        self.understood.setToolTip(translate(_NOT_AGAIN) if self._is_about_place else "")
        self.words.setText(words)
        self.setVisible(bool(words))

    def _on_understood(self) -> None:
        if self._is_about_place:
            self._preferences.explained_place(self._session.workspace.path)
        self.hide()
