"""The list of rules: what is never suggested, where, and how much each holds back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import ItemKind
from annotator.core.rules import Rule
from annotator.ui.dialogs.rule_editor import RuleEditor
from annotator.ui.rule_words import subject_words
from annotator.ui.wording import number, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.long_work import LongWork
    from annotator.services.rule_coverage import Coverage
    from annotator.services.rules import RuleService, RuleSummary
    from annotator.ui.background import Pool
    from annotator.ui.session import Session

_UUID = Qt.ItemDataRole.UserRole
_HELD = 2


class RulesDialog(QDialog):
    """The rules of the project; Space switches one on or off, Del removes it, Enter changes it.

    ``key`` is the one that makes a rule of the current suggestion, empty if none does.
    """

    def __init__(self, parent: QWidget, session: Session, pool: Pool, *, key: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Rules from rejections"))
        self.resize(680, 420)
        self._session = session
        self._pool = pool
        self._listed: dict[str, RuleSummary] = {}
        self.tree = _tree()
        self.empty = QLabel(_invitation(key), wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("soft", "true")
        self.add = QPushButton(translate("&Add…"))
        self.change = QPushButton(translate("&Change…"))
        self.switch = QPushButton(translate("&Switch off"))
        self.remove = QPushButton(translate("&Remove"))
        self.shut = QPushButton(translate("Close"))
        self._build()
        self._connect()
        self._refill()
        self.tree.setFocus()

    @property
    def _rules(self) -> RuleService:
        return self._session.workspace.rules

    def chosen(self) -> RuleSummary | None:
        """The rule of the current row."""
        item = self.tree.currentItem()
        return self._listed.get(item.data(0, _UUID)) if item is not None else None

    def begin(self, rule: Rule | None = None) -> None:
        """Ask for a rule to add, beginning with ``rule``."""
        self._open_editor(rule or Rule(kind=ItemKind.MENTION, pattern=""), self._on_added)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space, Del, Enter and Ins act on the current row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            button = {
                Qt.Key.Key_Space: self.switch,
                Qt.Key.Key_Delete: self.remove,
                Qt.Key.Key_Return: self.change,
                Qt.Key.Key_Enter: self.change,
                Qt.Key.Key_Insert: self.add,
            }.get(Qt.Key(event.key()))
            if button is not None:
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        explanation = QLabel(
            translate("What a rule covers is held back: unseen, but in the project until the rule goes."),
            wordWrap=True,
        )
        explanation.setProperty("soft", "true")
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, tip in (
            (self.add, translate("Add a rule (Ins)")),
            (self.change, translate("Change the current rule (Enter)")),
            (self.switch, translate("Switch the current rule on or off (Space)")),
            (self.remove, translate("Remove the current rule (Del)")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        self.shut.setAutoDefault(False)
        row.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(explanation)
        column.addWidget(place, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.tree.installEventFilter(self)
        self.tree.currentItemChanged.connect(lambda *_items: self._on_row())
        self.tree.itemDoubleClicked.connect(lambda *_item: self.change.click())
        self.add.clicked.connect(lambda _checked: self.begin())
        self.change.clicked.connect(self._on_change)
        self.switch.clicked.connect(self._on_switch)
        self.remove.clicked.connect(self._on_remove)
        self.shut.clicked.connect(self.close)
        self._session.changed.connect(self._on_session_changed)

    def _refill(self) -> None:
        current = self.tree.currentItem()
        row = self.tree.indexOfTopLevelItem(current) if current is not None else 0
        self.tree.clear()
        self._listed = {one.rule.uuid: one for one in self._rules.listed()}
        for one in self._listed.values():
            self.tree.addTopLevelItem(_row(one))
        self._stack.setCurrentWidget(self.tree if self._listed else self.empty)
        following = self.tree.topLevelItem(min(row, len(self._listed) - 1))
        if following is not None:
            self.tree.setCurrentItem(following)
        else:
            self.add.setFocus()
        self._on_row()

    def _on_row(self) -> None:
        chosen = self.chosen()
        writable = not self._session.workspace.read_only
        self.add.setEnabled(writable)
        for button in (self.change, self.switch, self.remove):
            button.setEnabled(chosen is not None and writable)
        is_off = chosen is not None and not chosen.rule.active
        self.switch.setText(translate("&Switch on") if is_off else translate("&Switch off"))

    def _on_session_changed(self, _changes: object, _initiator: object) -> None:
        self._refill()

    def _on_change(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._open_editor(chosen.rule, partial(self._on_edited, chosen.rule.uuid))

    def _on_switch(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            rule = chosen.rule
            self._run(lambda: self._rules.switching(rule.uuid, active=not rule.active))

    def _on_remove(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._run(lambda: self._rules.removing(chosen.rule.uuid))

    def _on_added(self, rule: Rule, coverage: Coverage | None) -> None:
        self._run(lambda: self._rules.adding(rule, coverage))

    def _on_edited(self, uuid: str, rule: Rule, coverage: Coverage | None) -> None:
        self._run(lambda: self._rules.editing(uuid, rule, coverage))

    def _run(self, begin: Callable[[], LongWork]) -> None:
        self._session.undertake(begin, self)

    def _open_editor(self, rule: Rule, chosen: Callable[[Rule, Coverage | None], None]) -> None:
        workspace = self._session.workspace
        summary = self._listed.get(rule.uuid)
        article = self._session.article
        where = (article.key, article.title) if article is not None else None
        if rule.article is not None and summary is not None:
            where = (rule.article, summary.title or "")
        editor = RuleEditor(
            self,
            rule,
            rules=workspace.rules,
            pool=self._pool,
            labels=[label.name for label in workspace.codebook.actor_types],
            article=where,
        )
        editor.chosen.connect(chosen)
        editor.open()


def _invitation(key: str) -> str:
    words = translate("No rules yet.\nRejecting the same words twice with the same label offers one.")
    made = translate("{key} makes one of the current suggestion.").format(key=key) if key else ""
    return f"{words}\n{made}"


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(translate("Rules"))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAllColumnsShowFocus(True)
    tree.setHeaderLabels(
        [translate("Never suggest"), translate("In"), translate("Holds back"), translate("Switched")]
    )
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return tree


def _row(one: RuleSummary) -> QTreeWidgetItem:
    rule = one.rule
    where = translate("the whole project") if one.title is None else f"“{shortened(one.title, 28)}”"
    switched = translate("on") if rule.active else translate("off")
    item = QTreeWidgetItem([subject_words(rule), where, number(one.held), switched])
    item.setData(0, _UUID, rule.uuid)
    item.setTextAlignment(_HELD, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, subject_words(rule) if rule.is_by_reason else rule.pattern)
    item.setToolTip(1, one.title or "")
    if not rule.active:
        for column in range(item.columnCount()):
            font = item.font(column)
            font.setItalic(True)
            item.setFont(column, font)
    return item
