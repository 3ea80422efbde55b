"""The copies of an article: how like it they are, where they differ, and which are to get its decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.projection import Fate
from annotator.ui.dialogs.text_difference import TextDifference
from annotator.ui.wording import (
    counted,
    date,
    explanation,
    isolated,
    marked,
    number,
    shortened,
    translate,
)
from annotator.ui.work_wording import subject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.errors import UserFacingError
    from annotator.services.copies import Projection
    from annotator.ui.theme import Theme

_NUMBER = Qt.ItemDataRole.UserRole
_REASONS = {
    Fate.DIFFERENT: marked("not all of its words are there"),
    Fate.STANDS: marked("decided otherwise there, which stands"),
    Fate.OUTSIDE: marked("another suggestion waits there on these words"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHARES = (150, 320, 110)
"""How the height is shared between the copies, what differs, and what does not go over."""
_LONGEST = 160
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class CopiesDialog(QDialog):
    """Lists the copies of an article: Space marks those that get its decisions, Enter carries over.

    ``carry_over`` does it and gives the refusal, if there is one; it is shown in place.

    Signals:
        closed(): the dialog was left, either way.
    """

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        theme: Theme,
        carry_over: Callable[[Sequence[Projection]], UserFacingError | None],
        may_write: bool,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Copies of “{title}”").format(title=isolated(shortened(title, 60))))
        self.resize(940, 660)
        self._carry_over = carry_over
        self._may_write = may_write
        self._shown: list[Projection] = []
        self.tree = _copies_tree()
        self.difference = TextDifference(theme)
        self.staying = _staying_tree()
        self.caption = QLabel()
        self.count = QLabel()
        self.refusal = QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.marked = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.all = self.buttons.addButton(
            translate("Carry over to &all"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._build()
        self.finished.connect(lambda _result: self.closed.emit())
        self._show_count()
        self.count.setText(translate("The copies are being compared with this article…"))
        self.tree.setFocus()

    def add(self, projection: Projection) -> None:
        """List one more copy; it is marked if something goes over to it."""
        item = QTreeWidgetItem(_cells(projection))
        item.setFlags(_FLAGS)
        item.setData(0, _NUMBER, len(self._shown))
        item.setToolTip(0, item.text(0))
        goes = bool(projection.goes_over)
        item.setCheckState(0, Qt.CheckState.Checked if goes else Qt.CheckState.Unchecked)
        for column in range(3, 7):
            item.setTextAlignment(column, _RIGHT)
        self._shown.append(projection)
        self.tree.addTopLevelItem(item)
        if len(self._shown) == 1:
            self.tree.setCurrentItem(item)

    def complete(self) -> None:
        """Say how much goes over, now that all copies are listed."""
        self._show_count()

    def chosen(self) -> list[Projection]:
        """The copies that are marked."""
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [
            self._shown[row]
            for row, item in enumerate(items)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def accept(self) -> None:
        """Carry over to the marked copies, and close unless it was refused."""
        self._finish(self.chosen())

    def accept_all(self) -> None:
        """Carry over to every copy, and close unless it was refused."""
        self._finish(self._shown)

    def _finish(self, chosen: Sequence[Projection]) -> None:
        if not self._may_write or not any(one.goes_over for one in chosen):
            return
        refused = self._carry_over([one for one in chosen if one.goes_over])
        if refused is None:
            super().accept()
            return
        self.refusal.setText(explanation(refused))
        self.refusal.show()

    def _build(self) -> None:
        heading = QLabel(
            translate(
                "Mark with Space which copies get your decisions. They go over where the text is the same;"
                " what is decided there stands."
            ),
            wordWrap=True,
        )
        legend = QLabel(self.difference.legend())
        for label in (heading, self.caption, self.count):
            label.setProperty("soft", "true")
        self.refusal.setProperty("bad", "true")
        self.refusal.hide()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        for widget in (self.tree, _column(legend, self.difference), _column(self.caption, self.staying)):
            parts.addWidget(widget)
        parts.setSizes(list(_SHARES))
        parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(parts, 1)
        for below in (self.count, self.refusal, self.buttons):
            column.addWidget(below)
        self.marked.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.all.clicked.connect(self.accept_all)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemChanged.connect(lambda _item, _column: self._show_count())

    def _on_current(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        shown = self._shown[item.data(0, _NUMBER)]
        self.difference.show_pieces(shown.same.pieces(shown.article.text, shown.copy.text))
        self.staying.clear()
        for one in shown.stays:
            words = isolated(subject(one.item, shown.article.text, limit=_LONGEST))
            kind = translate("claim") if one.item.ref.kind == "claim" else translate("mention")
            row = QTreeWidgetItem(self.staying, [words, kind, translate(_REASONS[one.fate])])
            row.setToolTip(0, words)
        self.caption.setText(
            counted("%n decisions do not go over to this copy", len(shown.stays))
            if shown.stays
            else translate("Every decision goes over to this copy, or is there already")
        )

    def _show_count(self) -> None:
        self.refusal.hide()
        chosen = self.chosen()
        over = sum(len(one.goes_over) for one in chosen)
        served = counted("%n copies", sum(1 for one in chosen if one.goes_over))
        words = counted("%n decisions go over to {copies}", over).format(copies=served)
        self.count.setText(words if over else translate("Nothing is to go over."))
        self.marked.setText(translate("Carry over to &marked ({count})").format(count=number(len(chosen))))
        self.marked.setEnabled(self._may_write and over > 0)
        self.all.setEnabled(self._may_write and any(one.goes_over for one in self._shown))


def _cells(shown: Projection) -> list[str]:
    there = len(shown.carried) - len(shown.goes_over) - len(shown.stays)
    return [
        isolated(shown.copy.title),
        isolated(shown.copy.outlet or ""),
        date(shown.copy.published, brief=True),
        translate("{share} %").format(share=round(100 * shown.similarity)),
        number(len(shown.goes_over)),
        number(there),
        number(len(shown.stays)),
    ]


def _copies_tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setProperty("marks", "true")
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(translate("Copies of the article"))
    tree.setHeaderLabels(
        [
            translate("Copy"),
            translate("Outlet"),
            translate("Date"),
            translate("Alike"),
            translate("Go over"),
            translate("There already"),
            translate("Stay here"),
        ]
    )
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, header.ResizeMode.Stretch)
    for column in range(3, 7):
        tree.headerItem().setTextAlignment(column, _RIGHT)
    return tree


def _staying_tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setHeaderHidden(True)
    tree.setColumnCount(3)
    tree.setAccessibleName(translate("What does not go over, and why"))
    header = tree.header()
    header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, header.ResizeMode.Stretch)
    header.setStretchLastSection(False)
    return tree


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    return holder
