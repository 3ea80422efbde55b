"""Asks for a rule: what it is about, its words or expression, its label, and where it holds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from annotator.core.annotation import ItemKind
from annotator.core.errors import UserFacingError
from annotator.core.expressions import compiled
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.captions import caption
from annotator.ui.reasons import reason
from annotator.ui.wording import counted, sentence, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.rules import Rule
    from annotator.services.rule_coverage import Coverage
    from annotator.services.rules import RuleService
    from annotator.ui.background import Control, Pool

_PAUSE = 200
_WIDTH = 480


class RuleEditor(QDialog):
    """The fields of one rule, what is wrong with them in place, and how many suggestions it would hold.

    ``labels`` are the types that can be chosen; ``article`` is the key and title of the article that the rule
    may be confined to.

    Signals:
        chosen(Rule, Coverage | None): the rule, and what it covers if that was counted to the end.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        rule: Rule,
        *,
        rules: RuleService,
        pool: Pool,
        labels: Sequence[str],
        article: tuple[int, str] | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Change the rule") if rule.uuid else translate("Add a rule"))
        self.setMinimumWidth(_WIDTH)
        self._rule, self._rules, self._pool = rule, rules, pool
        self._by_reason = rule.kind is ItemKind.CLAIM and rule.label is not None
        self._job: Job | None = None
        self._coverage: tuple[Rule, Coverage] | None = None
        self.kind = QComboBox()
        self.pattern = QLineEdit(rule.pattern)
        self.is_expression = QCheckBox(translate("&Regular expression"))
        self.is_expression.setChecked(rule.is_expression)
        self.label = QComboBox()
        self.where = QComboBox()
        self.verdict = QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill(labels, article)
        self._build()
        self._connect()
        self._look()
        self.pattern.selectAll()

    def rule(self) -> Rule:
        """The rule as the fields say it."""
        kind = ItemKind(self.kind.currentData())
        return replace(
            self._rule,
            kind=kind,
            pattern=self.pattern.text(),
            is_expression=self.is_expression.isChecked(),
            label=self._rule.label if self._by_reason else self._label_of(kind),
            article=self.where.currentData(),
        )

    def _label_of(self, kind: ItemKind) -> str | None:
        chosen: str | None = self.label.currentData()
        return chosen if kind is ItemKind.MENTION else None

    def done(self, result: int) -> None:
        """Leave, and stop counting."""
        self._stop()
        super().done(result)

    def _fill(self, labels: Sequence[str], article: tuple[int, str] | None) -> None:
        self.kind.addItem(translate("mentions of actors"), ItemKind.MENTION.value)
        self.kind.addItem(translate("claims, by their cue"), ItemKind.CLAIM.value)
        self.label.addItem(translate("any label"), None)
        if self._by_reason:
            self.label.addItem(reason(self._rule.label or ""), self._rule.label)
            self.pattern.setPlaceholderText(translate("any cue"))
            self.kind.setEnabled(False)
            labels = ()
        for label in dict.fromkeys((*labels, *filter(None, (self._rule.label,)))):
            if self.label.findData(label) < 0:
                self.label.addItem(label, label)
        self.where.addItem(translate("the whole project"), None)
        if article is not None:
            key, title = article
            self.where.addItem(translate("only “{title}”").format(title=shortened(title)), key)
        for field, value in (
            (self.kind, self._rule.kind.value),
            (self.label, self._rule.label),
            (self.where, self._rule.article),
        ):
            field.setCurrentIndex(max(0, field.findData(value)))

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (translate("Never suggest &words"), self.pattern),
            ("", self.is_expression),
            (translate("A&mong"), self.kind),
            (translate("Found &as") if self._by_reason else translate("With the &label"), self.label),
            (translate("&In"), self.where),
        ):
            form.addRow(caption(title, field), field)
            if title:
                field.setAccessibleName(title.replace("&", ""))
            if isinstance(field, QComboBox):
                field.view().setAccessibleName(field.accessibleName())
        form.addRow(self.verdict)
        form.addRow(self.buttons)
        self.verdict.setMinimumHeight(2 * self.verdict.fontMetrics().lineSpacing())
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pattern.setFocus()

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._look)
        self.is_expression.toggled.connect(self._look)
        for field in (self.kind, self.label, self.where):
            field.currentIndexChanged.connect(self._look)
        self._pause.timeout.connect(self._count)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    def _look(self) -> None:
        """Say at once what is wrong; where nothing is, count soon."""
        self._stop()
        self._coverage = None
        rule = self.rule()
        self.label.setEnabled(rule.kind is ItemKind.MENTION)
        wrong = _what_is_wrong(rule)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(wrong is None)
        self._say(wrong or "", wrong=bool(wrong))
        if wrong is None:
            self._pause.start()

    def _count(self) -> None:
        rule = self.rule()

        def work(control: Control) -> Coverage:
            return self._rules.coverage(rule, cancelled=control.cancelled)

        reports = Reports(finished=partial(self._on_counted, rule), failed=self._on_failed)
        self._job = Job(reports)
        self._say(translate("Counting…"))
        self._pool.run(self._job, work)

    def _on_counted(self, rule: Rule, coverage: Coverage) -> None:
        if rule != self.rule() or self._job is None or self._job.cancelled():
            return
        self._coverage = (rule, coverage)
        self._say(
            counted("Holds back %n suggestions that wait now.", coverage.count)
            if coverage.count
            else translate("No suggestion that waits now is like that; it will hold those to come.")
        )

    def _on_failed(self, error: UserFacingError) -> None:
        self._say(sentence(error), wrong=True)

    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.verdict.setProperty("bad", "true" if wrong else "")
        self.verdict.setProperty("soft", "" if wrong else "true")
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(words)

    def _on_accepted(self) -> None:
        rule = self.rule()
        if _what_is_wrong(rule) is None:
            known = self._coverage
            self.chosen.emit(rule, known[1] if known is not None and known[0] == rule else None)
            self.accept()


def _what_is_wrong(rule: Rule) -> str | None:
    if not rule.pattern.strip() and not rule.is_by_reason:
        return translate("Write what should never be suggested.")
    if rule.is_expression:
        try:
            compiled(rule.pattern)
        except UserFacingError as error:
            return sentence(error)
    return None
