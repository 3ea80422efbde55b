"""The page of the settings for cleaning: each rule with a switch, what it does, and a text to try it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.cleaning import ALL, HARMLESS, NONE, chosen_rules, clean, cleaning_rules
from annotator.ui.dialogs.marked_text import MarkedText
from annotator.ui.wording import marked, said, translate

if TYPE_CHECKING:
    from collections.abc import Collection

ABOUT = marked(
    "Articles are cleaned when they are imported. Their original text is kept, and nothing is taken from "
    "articles that have annotations."
)
_NAME = Qt.ItemDataRole.UserRole
_BLOCK_END = "\N{PARAGRAPH SEPARATOR}"
_LIST_WIDTH = 290
_TRIAL_WIDTH = 380
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CleaningPage(QWidget):
    """Switches for the rules; the one that is current can be tried on any text.

    Signals:
        changed(): a rule was switched.
    """

    changed = Signal()

    def __init__(self, chosen: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = {rule.name: rule for rule in cleaning_rules()}
        self.listing = QListWidget()
        self.listing.setAccessibleName(translate("Rules for cleaning"))
        self.listing.setFixedWidth(_LIST_WIDTH)
        for rule in self._rules.values():
            item = QListWidgetItem(said(rule.title), self.listing)
            item.setData(_NAME, rule.name)
            item.setCheckState(_CHECKED if rule.name in chosen else _UNCHECKED)
        self.everything = QPushButton(translate("&All"))
        self.harmless = QPushButton(translate("&Harmless ones"))
        self.harmless.setToolTip(translate("Those that take no words away."))
        self.nothing = QPushButton(translate("&None"))
        self.explanation = QLabel(wordWrap=True)
        self.trial = QPlainTextEdit()
        self.trial.setProperty("field", "true")
        self.trial.setTabChangesFocus(True)
        self.outcome = MarkedText(translate("What the rule changes in it"))
        self._build()
        self._connect()
        self.listing.setCurrentRow(0)

    def choice(self) -> frozenset[str]:
        """The names of the rules that are switched on."""
        items = map(self.listing.item, range(self.listing.count()))
        return frozenset(item.data(_NAME) for item in items if item.checkState() == _CHECKED)

    def choose(self, names: Collection[str]) -> None:
        """Switch on the rules of these names, and off all others."""
        with QSignalBlocker(self.listing):
            for item in map(self.listing.item, range(self.listing.count())):
                item.setCheckState(_CHECKED if item.data(_NAME) in names else _UNCHECKED)
        self.changed.emit()

    def _build(self) -> None:
        about = QLabel(translate(ABOUT), wordWrap=True)
        about.setProperty("soft", "true")
        sets = QHBoxLayout()
        for button in (self.everything, self.harmless, self.nothing):
            button.setAutoDefault(False)
            sets.addWidget(button)
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.listing)
        left.addLayout(sets)
        trial, outcome = (
            QLabel(translate("&Try it on a text of yours")),
            QLabel(self.outcome.accessibleName()),
        )
        trial.setBuddy(self.trial)
        self.trial.setAccessibleName(trial.text().replace("&", ""))
        for widget in (self.explanation, trial, self.trial, outcome, self.outcome):
            right.addWidget(widget, 1 if widget in {self.trial, self.outcome} else 0)
        both.setSpacing(16)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.trial.setMinimumWidth(_TRIAL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addLayout(both)

    def _connect(self) -> None:
        for button, wish in ((self.everything, ALL), (self.harmless, HARMLESS), (self.nothing, NONE)):
            button.clicked.connect(lambda _checked=False, wish=wish: self.choose(chosen_rules(wish)))
        self.listing.itemChanged.connect(lambda _item: self.changed.emit())
        self.listing.currentItemChanged.connect(lambda item, _before: self._explain(item))
        self.trial.textChanged.connect(self._try)

    def _explain(self, item: QListWidgetItem | None) -> None:
        """Say what the rule does, and show it on its example."""
        if item is not None:
            rule = self._rules[item.data(_NAME)]
            self.explanation.setText(said(rule.explanation))
            self.trial.setPlainText(rule.example)

    def _try(self) -> None:
        item = self.listing.currentItem()
        if item is not None:
            # The plain text of Qt has no spaces that do not break.
            text = self.trial.document().toRawText().replace(_BLOCK_END, "\n")
            self.outcome.show_cleaned(clean(text, {item.data(_NAME)}))
