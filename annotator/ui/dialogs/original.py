"""The text of an article as it came in, and what cleaning changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
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

from annotator.services.cleaning import rule_title
from annotator.services.cleaning_changes import changes_of
from annotator.ui.dialogs.marked_text import MarkedText
from annotator.ui.theme import reading_font
from annotator.ui.wording import counted, isolated, number, said, shortened, translate

if TYPE_CHECKING:
    from annotator.core.cleaned import Original
    from annotator.services.cleaning_changes import Change

_SIZE = QSize(980, 620)
_SHARES = (620, 340)
_NUMBER = Qt.ItemDataRole.UserRole
_LONGEST = 90


class OriginalDialog(QDialog):
    """The original text with its changes marked; beside it the changes by rule, to go to each of them."""

    def __init__(self, parent: QWidget, original: Original, *, title: str, text_size: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Original text"))
        self.resize(_SIZE)
        heading = QLabel(title, wordWrap=True)
        heading.setProperty("soft", "true")
        self.text = MarkedText(translate("Original text"))
        self.text.setFont(reading_font(text_size))
        self.text.show_cleaned(original.cleaned)
        self.changes = _tree(translate("What was changed, by rules"))
        self._fill(tuple(changes_of(original.cleaned)))
        legend = QLabel(
            translate("Struck through: taken away. Underlined: stands there now. The rest is unchanged.")
        )
        legend.setProperty("soft", "true")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(self.text)
        parts.addWidget(self.changes)
        parts.setSizes(_SHARES)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (heading, parts, legend, buttons):
            column.addWidget(widget, 1 if widget is parts else 0)
        self.changes.currentItemChanged.connect(lambda item, _before: self._go_to(item))
        self.changes.setFocus()

    def _fill(self, changes: tuple[Change, ...]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for change in changes:
            group = groups.get(change.rule)
            if group is None:
                group = groups[change.rule] = QTreeWidgetItem(self.changes)
                group.setData(0, _NUMBER, change.number)
            row = QTreeWidgetItem(group, [_words(change)])
            row.setToolTip(0, _words(change, shorten=False))
            row.setData(0, _NUMBER, change.number)
        for name, group in groups.items():
            title = said(rule_title(name))
            group.setText(
                0, translate("{rule} ({count})").format(rule=title, count=number(group.childCount()))
            )
            group.setExpanded(True)
        self.changes.setAccessibleDescription(counted("%n changes", len(changes)))

    def _go_to(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.text.go_to(item.data(0, _NUMBER))


def _words(change: Change, *, shorten: bool = True) -> str:
    before = isolated(shortened(change.before, _LONGEST) if shorten else change.before)
    if not change.after:
        return translate("Line {line}: {words}").format(line=number(change.line), words=before)
    after = isolated(shortened(change.after, _LONGEST) if shorten else change.after)
    words = translate("Line {line}: {before} → {after}")
    return words.format(line=number(change.line), before=before, after=after)


def _tree(name: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(name)
    return tree
