"""Rows that ask the same of many things: what it is, what is known of it, and a box to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from annotator.ui.dialogs.captions import FIELD_HEIGHT
from annotator.ui.dialogs.type_ahead import colour_square

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QWheelEvent

_BOX_WIDTH = 250
_NAME_WIDTH = 190
_DETAIL = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer; ``colour`` is shown before its words where there is one."""

    value: str
    words: str
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """A question: ``name`` is what it is about, ``question`` what screen readers say."""

    name: str
    detail: str
    question: str
    choices: tuple[Choice, ...]


class ElidedLabel(QLabel):
    """A line of words that ends in an ellipsis where it is too long; the tool tip has the whole."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setToolTip(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class CalmBox(QComboBox):
    """A box that the mouse wheel scrolls past, unless it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the rows."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceRows(QScrollArea):
    """The rows under each other; Tab goes from box to box, and brings each into view.

    Signals:
        chosen(str, str): of the row of this name, this value was chosen.
        rebuilt(): there are other boxes; Tab has to be led to them.
    """

    chosen = Signal(str, str)
    rebuilt = Signal()

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = titles
        self._rows: tuple[ChoiceRow, ...] = ()
        self.boxes: dict[str, QComboBox] = {}
        """What is asked, by the names of the rows."""
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[ChoiceRow], values: Mapping[str, str]) -> None:
        """Ask these, with the ``values`` chosen so far; rows that are there already stay."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._rebuild()
            self.rebuilt.emit()
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(values.get(name, ""))))

    def _rebuild(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 8, 4, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(_DETAIL, 1)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for column, title in enumerate(self._titles):
            grid.addWidget(_soft(QLabel(title)), 0, column)
        self.boxes = {}
        for number, row in enumerate(self._rows, 1):
            box = self._box(row)
            name = ElidedLabel(row.name)
            name.setBuddy(box)
            grid.addWidget(name, number, 0)
            grid.addWidget(_soft(ElidedLabel(row.detail)), number, _DETAIL)
            grid.addWidget(box, number, len(self._titles) - 1)
            self.boxes[row.name] = box
        grid.setRowStretch(len(self._rows) + 1, 1)
        self.setWidget(inside)

    def _box(self, row: ChoiceRow) -> QComboBox:
        box = CalmBox()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setFixedWidth(_BOX_WIDTH)
        box.setMinimumHeight(FIELD_HEIGHT)
        box.setAccessibleName(row.question)
        box.view().setAccessibleName(row.question)
        for choice in row.choices:
            box.addItem(choice.words, choice.value)
            if choice.colour:
                box.setItemIcon(box.count() - 1, colour_square(choice.colour))
        box.currentIndexChanged.connect(partial(self._on_chosen, row.name, box))
        return box

    def _on_chosen(self, name: str, box: QComboBox, _index: int) -> None:
        self.chosen.emit(name, str(box.currentData()))


def _soft(label: QLabel) -> QLabel:
    label.setProperty("soft", "true")
    return label
