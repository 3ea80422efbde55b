"""A pattern with what it finds in the person's own files, examples, and where it is broken."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.services.import_survey import PatternTrial
from annotator.ui.offsets import OffsetMap
from annotator.ui.wording import dotted, explanation, said, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOM = 12
"""Pixels above and below the lines of a field."""
_LONGEST = 60
_ROW_HEIGHT = 24


class PatternEdit(QPlainTextEdit):
    """A field of so many lines in which one place can be marked as wrong; of one line, Enter is not taken."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._is_single = lines == 1
        self.setProperty("field", "true")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + _ROOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Enter in a single line is for the dialog."""
        if self._is_single and event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def pattern(self) -> str:
        """What is written; what was pasted into a single line stays one."""
        text = self.toPlainText()
        return " ".join(text.splitlines()).strip() if self._is_single else text.strip("\n")

    def mark(self, line: int, place: int | None) -> None:
        """Underline the character at ``place`` (code points) of a line; with None nothing is underlined."""
        self.setExtraSelections([] if place is None else [self._underlined(line, place)])

    def _underlined(self, line: int, place: int) -> QTextEdit.ExtraSelection:
        block = self.document().findBlockByNumber(line)
        units = OffsetMap(block.text())
        last = max(0, block.length() - 2)
        start = block.position() + min(units.to_utf16(place), last)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        danger = self.palette().color(QPalette.ColorRole.BrightText)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(danger)
        look.setForeground(danger)
        background = QColor(danger)
        background.setAlphaF(0.15)
        look.setBackground(background)
        found = QTextEdit.ExtraSelection()
        found.cursor, found.format = cursor, look
        return found


class PatternPane(QWidget):
    """The field under its ``title``, examples below it, and a line for each name or text it was tried on.

    Signals:
        typed(): the pattern was changed.
    """

    typed = Signal()

    def __init__(self, title: str, *, lines: int, examples: Sequence[str], tried: str) -> None:
        super().__init__()
        self.edit = PatternEdit(lines)
        self.edit.setAccessibleName(title.replace("&", ""))
        self.note = QLabel(wordWrap=True)
        self.examples = [self._example(example) for example in examples]
        self.found = _table(tried)
        self._title = title
        self._build()
        self.edit.textChanged.connect(self.typed)
        self.show_trial(PatternTrial())

    @property
    def pattern(self) -> str:
        """The pattern as it is written; empty where there is none."""
        return self.edit.pattern

    @property
    def stops(self) -> list[QWidget]:
        """What Tab leads to, in its order."""
        return [self.edit, *self.examples, self.found]

    def set_pattern(self, pattern: str) -> None:
        """Begin with this pattern; nobody is told."""
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(pattern)

    def show_trial(self, trial: PatternTrial) -> None:
        """Show what the pattern finds, or where it is broken."""
        self.edit.mark(trial.line, trial.place)
        self.found.setRowCount(0)
        if trial.problem is not None:
            self._tell(explanation(trial.problem), is_bad=True)
        elif not self.pattern.strip():
            self._tell(translate("Fields: {fields}").format(fields=_FIELDS))
        else:
            fitting = sum(one.problem is None for one in trial.outcomes)
            words = translate("Fits {count} of {total}").format(count=fitting, total=len(trial.outcomes))
            self._tell(words, is_bad=not fitting and bool(trial.outcomes))
            self._fill(trial)

    def _fill(self, trial: PatternTrial) -> None:
        folders = self.pattern.count("/")
        self.found.setRowCount(len(trial.outcomes))
        for row, outcome in enumerate(trial.outcomes):
            first = shortened("/".join(PurePath(outcome.name.split("\n")[0]).parts[-1 - folders :]), _LONGEST)
            what = dotted(*(f"{name}: {shortened(value)}" for name, value in outcome.fields.items()))
            cells = (first, said(outcome.problem) if outcome.problem is not None else what)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if outcome.problem is not None:
                    item.setForeground(self.palette().placeholderText())
                self.found.setItem(row, column, item)

    def _tell(self, words: str, *, is_bad: bool = False) -> None:
        self.note.setText(words)
        self.edit.setAccessibleDescription(words)
        self.note.setProperty("bad", "true" if is_bad else "")
        self.note.setProperty("soft", "" if is_bad else "true")
        self.note.style().polish(self.note)

    def _build(self) -> None:
        caption = QLabel(self._title)
        caption.setBuddy(self.edit)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for button in self.examples:
            chips.addWidget(button)
        chips.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(6)
        for part in (caption, self.edit):
            column.addWidget(part)
        column.addLayout(chips)
        column.addWidget(self.note)
        column.addWidget(self.found, 1)

    def _example(self, example: str) -> QPushButton:
        button = QPushButton(example)
        button.setAutoDefault(False)
        button.setProperty("chip", "true")
        button.setProperty("ghost", "true")
        button.setAccessibleName(translate("Example: {pattern}").format(pattern=example))
        button.clicked.connect(partial(self._take, example))
        return button

    def _take(self, example: str) -> None:
        """Take an example instead of what is written; Ctrl+Z in the field brings that back."""
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(example)
        self.edit.setFocus()


_FIELDS = "{title} {author} {date} {outlet} {section} {language} {id} {url} {}"


def _table(name: str) -> QTableWidget:
    table = QTableWidget(0, 2)
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
    return table
