"""Rules, notes and flags among everything else: whatever is done can be taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.core.annotation import ItemKind
from annotator.core.rules import Rule
from tests.services.test_journal_laws import Desk

if TYPE_CHECKING:
    from annotator.services.rules import RuleSummary

_PICK = st.integers(min_value=0, max_value=1_000_000)
_RULES = st.builds(
    Rule,
    kind=st.sampled_from(ItemKind),
    pattern=st.sampled_from(["varga", "Ilse Varga", "said", "warned", "^T|council", "Ong", "("]),
    is_expression=st.booleans(),
    label=st.sampled_from([None, None, "person"]),
)


class RuleDesk(Desk):
    """The desk of the journal's laws, with rules that hold suggestions back, and remarks on articles."""

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        rows = super()._rows()
        file = self._workspace._project.file
        found = file.rows("SELECT * FROM rule WHERE gone = 0 ORDER BY id")
        return rows | {"rule": [tuple(row) for row in found]}

    def _summary(self, seed: int) -> RuleSummary | None:
        listed = self._workspace.rules.listed()
        return listed[seed % len(listed)] if listed else None

    @rule(seed=_PICK, made=_RULES, here=st.booleans())
    def add_rule(self, seed: int, made: Rule, here: bool) -> None:
        article = self._article(seed) if here else None
        wanted = Rule(
            kind=made.kind,
            pattern=made.pattern,
            is_expression=made.is_expression,
            label=made.label,
            article=article,
        )
        self._do(lambda: self._workspace.rules.add(wanted))

    @rule(seed=_PICK)
    def add_rule_of_an_item(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.rules.add(self._workspace.rules.rule_for(item.ref)))

    @rule(seed=_PICK)
    def switch_rule(self, seed: int) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.switch(one.rule.uuid, active=not one.rule.active))

    @rule(seed=_PICK, changed=_RULES)
    def edit_rule(self, seed: int, changed: Rule) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.edit(one.rule.uuid, changed))

    @rule(seed=_PICK)
    def remove_rule(self, seed: int) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.remove(one.rule.uuid))

    @rule(seed=_PICK, note=st.sampled_from(["Ask.", "", None]))
    def set_note(self, seed: int, note: str | None) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_note(article, note))

    @rule(seed=_PICK, flagged=st.booleans())
    def set_flag(self, seed: int, flagged: bool) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_flag(article, flagged=flagged))


TestRuleDesk = pytest.mark.slow(RuleDesk.TestCase)
TestRuleDesk.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
