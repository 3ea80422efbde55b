"""The window of the manual: its pages in a list, a field to look for words, the page itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.chrome import shell_style
from annotator.ui.help.manual import matches, shown
from annotator.ui.help.pages import PAGES
from annotator.ui.help.reader import ManualReader
from annotator.ui.language import SOURCE
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.theme import Theme
    from annotator.ui.theming import ThemeChoice

_SIZE = (1080, 760)
_LIST_WIDTH = 270
_ROW_SPACING = 3
_BACK, _FORWARD = "Alt+Left", "Alt+Right"
_NAME = Qt.ItemDataRole.UserRole
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HelpWindow(QDialog):
    """Stands beside the other windows; it has no parent, so that a dialog that is open does not block it.

    Signals:
        keys_wanted(str): show all keys, at the action named, if one is.
    """

    keys_wanted = Signal(str)

    def __init__(self, actions: ActionSet, themes: ThemeChoice) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(translate("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(*_SIZE)
        self._actions = actions
        self._themes = themes
        self._been: list[str] = []
        self._at = -1
        self.search = QLineEdit(placeholderText=translate("Look for words in the manual"))
        self.search.setAccessibleName(translate("Look for words in the manual"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Pages of the manual"))
        self.list.setSpacing(_ROW_SPACING)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = QLabel()
        self.count.setProperty("soft", "true")
        self.reader = ManualReader(themes.current())
        self.reader.setAccessibleName(translate("Page of the manual"))
        self.back = _button(translate("&Back"), translate("The page before"), _BACK)
        self.forward = _button(translate("&Forward"), translate("The page after"), _FORWARD)
        self.keys = _button(translate("All &keys"), translate("Every key on one page, to change there"))
        self._build()
        self._connect()
        self._look_for("")
        self._on_theme(themes.current())

    def page(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return self._been[self._at].partition("#")[0] if self._been else ""

    def show_page(self, target: str) -> None:
        """Show a page, ``name`` or ``name#section``; the way back leads to the one shown before."""
        name, _sign, section = target.partition("#")
        target = f"{name or self.page()}#{section}" if section else name
        if self._been[self._at : self._at + 1] != [target]:
            self._been = [*self._been[: self._at + 1], target]
            self._at += 1
        self._show()

    def come_up(self) -> None:
        """Show the window above the others, with the keys in the page."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, let Down go to the list and Enter to the page."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in _ENTER:
                self._open_first()
                return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """Let Esc empty the field first, and close the window then."""
        if self.search.text():
            self.search.clear()
        else:
            super().reject()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch()
        if QLocale().language() != QLocale(SOURCE).language():
            remark = QLabel(translate("The pages are in English; keys and menus are named as yours are."))
            remark.setProperty("soft", "true")
            bar.addWidget(remark)
        bar.addWidget(self.keys)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.list, self.count):
            column.addWidget(widget)
        halves = QSplitter()
        halves.addWidget(side)
        halves.addWidget(self.reader)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.addLayout(bar)
        whole.addWidget(halves)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._look_for)
        self.list.currentItemChanged.connect(self._on_row)
        self.list.itemActivated.connect(lambda _item: self.reader.setFocus())
        for button, key, by in ((self.back, _BACK, -1), (self.forward, _FORWARD, 1)):
            button.clicked.connect(partial(self._go, by))
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._go, by))
        self.keys.clicked.connect(lambda: self.keys_wanted.emit(""))
        self.reader.page_wanted.connect(self.show_page)
        self.reader.action_wanted.connect(self.keys_wanted)
        self._themes.changed.connect(self._on_theme)
        self._actions.keys_changed.connect(self._show)

    def _on_theme(self, theme: Theme) -> None:
        style = shell_style(theme)
        if style != self.styleSheet():
            self.setStyleSheet(style)
            self._show()

    def _on_row(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        name = item.data(_NAME) if item is not None else None
        if isinstance(name, str) and name != self.page():
            self.show_page(name)

    def _look_for(self, typed: str) -> None:
        """List the pages that have all words typed."""
        words = typed.casefold().split()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        self.list.clear()
        for page in PAGES:
            if matches(page.name, words):
                QListWidgetItem(translate(page.title), self.list).setData(_NAME, page.name)
        self.list.blockSignals(False)  # noqa: FBT003 - as above
        self.count.setText(counted("%n pages", self.list.count()) if words else "")
        self.count.setVisible(bool(words))
        self._mark_row()
        self.reader.mark_words(words)

    def _open_first(self) -> None:
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        if self.list.count():
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, by: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a Qt slot
        if 0 <= self._at + by < len(self._been):
            self._at += by
            self._show()

    def _show(self) -> None:
        if not self._been:
            return
        name, _sign, section = self._been[self._at].partition("#")
        self.reader.show_markdown(shown(name, self._actions), self._themes.current())
        if section:
            self.reader.show_section(section)
        words = self.search.text().casefold().split()
        if words:
            self.reader.mark_words(words)
        self._mark_row()
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._been) - 1)

    def _mark_row(self) -> None:
        """Let the list show which page is open."""
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == self.page())
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        self.list.setCurrentRow(next(rows, -1))
        self.list.blockSignals(False)  # noqa: FBT003 - as above


def _button(title: str, tip: str, key: str = "") -> QPushButton:
    button = QPushButton(title)
    button.setAutoDefault(False)
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{tip} ({shown})" if key else tip)
    return button
