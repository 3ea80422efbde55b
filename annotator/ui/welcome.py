"""The first page: make, open or try a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.project_paths import is_there
from annotator.ui.theme import interface_font, reading_font
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QIcon

_WIDTH = 580
_TITLE_SIZE = 26
_SIGN_SIZE = 48


class WelcomePage(QWidget):
    """Shown while no project is open.

    Signals:
        new_wanted(), open_wanted(), sample_wanted(), lesson_wanted(): a button was pressed.
        project_chosen(Path): one of the recent projects was chosen.
        help_wanted(): the person wants to know what can be done for the last project.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    lesson_wanted = Signal()
    project_chosen = Signal(object)
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self.new = self._button(translate("&New project…"), self.new_wanted)
        self.open = self._button(translate("&Open project…"), self.open_wanted)
        self.sample = self._button(translate("Open the &sample"), self.sample_wanted)
        self.lesson = self._button(translate("&Learn the keys"), self.lesson_wanted)
        self.new.setProperty("primary", "true")
        self.sign = QLabel()
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("bad", "true")
        self.note.hide()
        self.help = QPushButton(translate("&What can be done…"))
        self.help.setProperty("link", "true")
        self.help.clicked.connect(self.help_wanted)
        self.help.hide()
        self._build()

    def tell(self, sentence: str) -> None:
        """Say why the last project is not open; nothing for an empty sentence."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.help.setVisible(bool(sentence))

    def show_sign(self, icon: QIcon) -> None:
        """Show the sign of the program above the title."""
        self.sign.setPixmap(icon.pixmap(_SIGN_SIZE))

    def set_recent(self, projects: Sequence[Path]) -> None:
        """List the projects opened last; those that are not in their place are marked."""
        while (entry := self._recent.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        if projects:
            self._recent.addWidget(_soft(translate("Recent projects")))
        for project in projects:
            words = f"{project.stem}   {project.parent}"
            is_gone = not is_there(project)
            button = QPushButton(translate("{name} (not found)").format(name=words) if is_gone else words)
            button.setProperty("link", "true")
            button.setProperty("soft", "true" if is_gone else "false")
            button.setToolTip(str(project))
            button.clicked.connect(lambda _on=False, chosen=project: self.project_chosen.emit(chosen))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def recent(self) -> list[QPushButton]:
        """The buttons of the projects opened last."""
        places = (self._recent.itemAt(number) for number in range(self._recent.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _build(self) -> None:
        title = QLabel(translate("Who is acting, and who claims what"))
        title.setFont(reading_font(_TITLE_SIZE, bold=True))
        title.setWordWrap(True)
        promise = _soft(
            translate(
                "Read the news, decide on what is suggested, annotate what is missing. "
                "Everything is saved at once in one file on this machine; nothing ever leaves it."
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.open, self.sample, self.lesson):
            buttons.addWidget(button)
        buttons.addStretch()
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.sign)
        column.addWidget(title)
        column.addWidget(promise)
        column.addWidget(self.note)
        column.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        column.addWidget(_soft(translate("Or drop articles here: files, or a folder.")))
        column.addLayout(self._recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(page, 10)
        row.addStretch(1)

    def _button(self, title: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("large", "true")
        button.clicked.connect(lambda _on: signal.emit())
        return button


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(interface_font())
    label.setWordWrap(True)
    label.setProperty("soft", "true")
    return label
