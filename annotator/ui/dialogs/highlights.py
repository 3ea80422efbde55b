"""The list of what is highlighted while reading: add, change, switch on and off, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import UserFacingError
from annotator.services.patterns import Pattern
from annotator.ui.dialogs.captions import caption
from annotator.ui.dialogs.highlight_sample import SAMPLE, HighlightDelegate, sample_icon
from annotator.ui.highlight_styles import STYLES
from annotator.ui.highlights import Highlight, HighlightList
from annotator.ui.wording import dotted, explanation, translate

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_SIZE = QSize(520, 440)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_CHECKED = Qt.CheckState.Checked


class HighlightDialog(QDialog):
    """In the list Space switches an entry, Enter changes it, Del removes it; below, Enter adds one."""

    def __init__(self, parent: QWidget, highlights: HighlightList, theme: Theme, words: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Highlights while reading"))
        self.resize(_SIZE)
        self._highlights = highlights
        self._theme = theme
        self._changing: int | None = None
        self.listing = QListWidget()
        self.listing.setAccessibleName(translate("Highlights"))
        self.listing.setItemDelegate(HighlightDelegate(theme, self.listing))
        self.listing.installEventFilter(self)
        self.field = QLineEdit(placeholderText=translate("Words to highlight, or an expression"))
        self.field.setAccessibleName(translate("Words or expression"))
        self.expression = QCheckBox(translate("&Regular expression"))
        self.case = QCheckBox(translate("Only with this &case"))
        self.whole = QCheckBox(translate("&Whole words"))
        self.look = QComboBox()
        self.look.setAccessibleName(translate("Look"))
        self.look.view().setAccessibleName(translate("Look"))
        self.reason = QLabel(wordWrap=True)
        self.reason.setProperty("bad", "true")
        self.keep = QPushButton()
        self.remove = QPushButton(translate("Remo&ve"))
        self.remove.setToolTip(translate("Take the marked entry from the list (Del)"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build()
        self._connect()
        self._fill()
        self._begin_new(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list changes the entry, Del removes it."""
        if watched is self.listing and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._begin_change(self.listing.currentRow())
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        for style in STYLES:
            self.look.addItem(QIcon(sample_icon(style, self._theme)), translate(style.name))
        self.look.setIconSize(sample_icon(STYLES[0], self._theme).size())
        switches = QHBoxLayout()
        for switch in (self.expression, self.case, self.whole):
            switches.addWidget(switch)
        switches.addStretch(1)
        form = QFormLayout()
        form.addRow(caption(translate("&Highlight"), self.field), self.field)
        form.addRow("", switches)
        form.addRow(caption(translate("&Look"), self.look), self.look)
        for button in (self.keep, self.remove):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.keep.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.listing, 1)
        column.addLayout(form)
        column.addWidget(self.reason)
        column.addWidget(self.buttons)
        self.reason.hide()

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self.buttons.rejected.connect(self.reject)
        self.listing.itemChanged.connect(self._on_switched)
        self.listing.itemDoubleClicked.connect(lambda item: self._begin_change(self.listing.row(item)))
        self._highlights.changed.connect(self._fill)

    def _fill(self) -> None:
        row = self.listing.currentRow()
        with QSignalBlocker(self.listing):
            self.listing.clear()
            for entry in self._highlights.entries:
                self.listing.addItem(_line(entry))
        self.listing.setCurrentRow(min(max(row, 0), self.listing.count() - 1))
        self.remove.setEnabled(self.listing.count() > 0)

    def _begin_new(self, words: str) -> None:
        """Let the fields be for a new entry."""
        self._changing = None
        self.keep.setText(translate("&Add"))
        self._show(
            Highlight(pattern=Pattern(text=words, whole_words=True), look=self._highlights.spare_look())
        )

    def _begin_change(self, row: int) -> None:
        """Let the fields be for the entry of this row."""
        if 0 <= row < len(self._highlights.entries):
            self._changing = row
            self.keep.setText(translate("&Change"))
            self._show(self._highlights.entries[row])

    def _show(self, entry: Highlight) -> None:
        self.field.setText(entry.pattern.text)
        self.expression.setChecked(entry.pattern.is_expression)
        self.case.setChecked(not entry.pattern.any_case)
        self.whole.setChecked(entry.pattern.whole_words)
        self.look.setCurrentIndex(entry.look)
        self.reason.hide()
        self.field.setFocus()
        self.field.selectAll()

    def _keep(self) -> None:
        pattern = Pattern(
            text=self.field.text().strip(),
            is_expression=self.expression.isChecked(),
            any_case=not self.case.isChecked(),
            whole_words=self.whole.isChecked(),
        )
        try:
            self._highlights.put(Highlight(pattern=pattern, look=self.look.currentIndex()), self._changing)
        except UserFacingError as error:
            self.reason.setText(explanation(error))
            self.reason.show()
            self.field.setFocus()
            return
        self._begin_new("")

    def _remove(self) -> None:
        row = self.listing.currentRow()
        if row >= 0:
            self._highlights.remove(row)
            self._begin_new("")
            self.listing.setFocus()

    def _on_switched(self, item: QListWidgetItem) -> None:
        self._highlights.switch(self.listing.row(item), active=item.checkState() == _CHECKED)


def _line(entry: Highlight) -> QListWidgetItem:
    pattern = entry.pattern
    detail = dotted(
        translate("expression") if pattern.is_expression else None,
        None if pattern.any_case else translate("only with this case"),
        translate("whole words") if pattern.whole_words else None,
    )
    item = QListWidgetItem(pattern.text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(_CHECKED if entry.active else Qt.CheckState.Unchecked)
    item.setData(SAMPLE, entry.style)
    item.setData(SAMPLE + 1, detail)
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole, f"{pattern.text}, {translate(entry.style.name)}, {detail}"
    )
    return item
