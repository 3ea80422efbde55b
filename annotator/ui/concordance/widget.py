"""What the concordance's dock shows: what to look for, how far it is, and the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.concordance import Kind
from annotator.ui.concordance.delegate import ROW_HEIGHT, ConcordanceDelegate
from annotator.ui.concordance.model import Column, ConcordanceModel
from annotator.ui.panel.or_note import OrNote
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.services.concordance import Line
    from annotator.ui.theme import Theme

_KINDS = {
    Kind.WORDS: marked("Words"),
    Kind.EXPRESSION: marked("Regular expression"),
    Kind.ACTOR: marked("Actor"),
    Kind.CUE: marked("Cue of a claim"),
}
_ORDERS = (
    (-1, marked("As in the queue")),
    (Column.LEFT, marked("By what stands left")),
    (Column.RIGHT, marked("By what stands right")),
    (Column.MATCH, marked("By the match")),
    (Column.ARTICLE, marked("By article")),
    (Column.DATE, marked("By date")),
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WIDEST_MATCH = 260
_NARROWEST_MATCH = 90
_ARTICLE_WIDTH = 220
_DATE_WIDTH = 90


class ConcordanceWidget(QWidget):
    """Enter in the field looks; Down goes to the lines, Enter there to the place, Esc to the text.

    Signals:
        wanted(): look for what the fields say.
        cancelled(): stop looking.
        chosen(Line): go to this place.
        left(): the person goes back to the text.
        shut(): the person wants it away.
    """

    wanted = Signal()
    cancelled = Signal()
    chosen = Signal(object)
    left = Signal()
    shut = Signal()

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConcordanceModel(self)
        self.field = QLineEdit(placeholderText=translate("Find in the project"))
        self.field.setAccessibleName(translate("Find in the project"))
        self.kind = _choice(translate("What to look for"), [(kind, _KINDS[kind]) for kind in Kind])
        self.order = _choice(translate("Order of the lines"), _ORDERS)
        self.case = QPushButton("Aa")
        self.case.setCheckable(True)
        self.case.setProperty("chip", "true")
        self.case.setAccessibleName(translate("Only with this case"))
        self.case.setToolTip(translate("Only with this case"))
        self.said = QLabel()
        self.said.setProperty("soft", "true")
        self.cancel = QPushButton(translate("Cancel"))
        self.cancel.setProperty("quiet", "true")
        self.cancel.hide()
        self.close_button = QPushButton("✕")
        self.close_button.setProperty("quiet", "true")
        self.close_button.setAccessibleName(translate("Close the concordance"))
        self.close_button.setToolTip(translate("Close the concordance"))
        self.table = QTableView()
        self.table.setAccessibleName(translate("Concordance"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ConcordanceDelegate(theme, self.table))
        self.note = OrNote(self.table)
        self._build()
        self._connect()

    def kind_wanted(self) -> Kind:
        """What is to be looked for."""
        kind: Kind = self.kind.currentData()
        return kind

    def ask(self, kind: Kind, words: str) -> None:
        """Put something into the fields."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.field.setText(words)

    def say(self, words: str, *, running: bool = False) -> None:
        """Say how far the search is or what it found; while ``running`` it can be cancelled."""
        self.said.setText(words)
        self.cancel.setVisible(running)

    def show_note(self, sentence: str) -> None:
        """Say in place of the lines why there are none; nothing for an empty sentence."""
        self.note.show_note(sentence)

    def append(self, lines: list[Line]) -> None:
        """Show more lines; the first becomes current."""
        was_empty = self.model.rowCount() == 0
        self.model.append(lines)
        if was_empty:
            self.show_note("")
            self.table.selectRow(0)
            self._fit_match()

    def settle(self) -> None:
        """Put all lines in the wished order."""
        self.model.settle()
        self._fit_match()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter looks or goes there, Down goes to the lines, Esc to the text."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and watched is self.field:
            self.wanted.emit()
        elif event.key() in _ENTER and watched is self.table:
            self._choose()
        elif event.key() == Qt.Key.Key_Down and watched is self.field and self.model.rowCount():
            self.table.setFocus()
        else:
            return super().eventFilter(watched, event)
        return True

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for widget in (self.kind, self.case, self.order, self.said, self.cancel, self.close_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.note, 1)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for side in (Column.LEFT, Column.RIGHT):
            header.setSectionResizeMode(side, QHeaderView.ResizeMode.Stretch)
        for section, width in ((Column.ARTICLE, _ARTICLE_WIDTH), (Column.DATE, _DATE_WIDTH)):
            header.resizeSection(section, width)
        self._fit_match()

    def _connect(self) -> None:
        for watched in (self.field, self.table, self.kind, self.order, self.case):
            watched.installEventFilter(self)
        self.kind.currentIndexChanged.connect(lambda _row: self.field.selectAll())
        self.order.currentIndexChanged.connect(lambda _row: self.model.sort(self.order.currentData()))
        self.table.horizontalHeader().sectionClicked.connect(self._order_by)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.doubleClicked.connect(lambda _index: self._choose())
        self.cancel.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.shut)

    def _order_by(self, section: int) -> None:
        self.order.setCurrentIndex(self.order.findData(Column(section)))

    def _choose(self) -> None:
        line = self.model.line(self.table.currentIndex())
        if line is not None:
            self.chosen.emit(line)

    def _fit_match(self) -> None:
        font = self.table.font()
        font.setBold(True)
        metrics = self.table.fontMetrics()
        width = round(metrics.horizontalAdvance(self.model.longest_match) * 1.15) + 24
        self.table.horizontalHeader().resizeSection(
            Column.MATCH, max(_NARROWEST_MATCH, min(width, _WIDEST_MATCH))
        )


def _choice(name: str, entries: Iterable[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    box.setToolTip(name)
    for value, words in entries:
        box.addItem(translate(words), value)
    return box
