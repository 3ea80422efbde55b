"""Rules from rejections: what is never to be suggested, made, switched, changed and taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, ItemKind
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.expressions import compiled
from annotator.core.rules import Rule, covers, may_meet, normal_words, sighting_of
from annotator.services.project import new_uuid
from annotator.services.rule_coverage import HELD, Coverage, coverage_of
from annotator.storage import articles, rule_rows
from annotator.storage.items import find_item
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager

    from annotator.core.annotation import Item, ItemRef
    from annotator.services.project import Project
    from annotator.storage.edit import Edit
    from annotator.storage.rule_rows import Seen, StoredRule

_LONGEST_PATTERN = 200
_REJECTIONS_FOR_AN_OFFER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSummary:
    """A rule of the list: how much it holds back now, and the title of the only article it is for."""

    rule: Rule
    held: int
    title: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A rule that a rejection suggests: the same was rejected ``times`` times."""

    rule: Rule
    times: int


class RuleService:
    """Each method that writes is one edit and one undo step. What is decided already is never touched.

    A suggestion that a rule holds stays in the project, unseen and uncounted, until no rule covers it.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    def listed(self) -> list[RuleSummary]:
        """The rules in order of entry, those that are switched off too."""
        counts = rule_rows.held_counts(self._project.file)
        return [
            RuleSummary(rule=one.rule, held=counts.get(one.key, 0), title=self._title(one.rule.article))
            for one in rule_rows.all_rules(self._project.file)
            if one.listed
        ]

    def offer(self, ref: ItemRef) -> Offer | None:
        """The rule to offer after ``ref`` was rejected; None while it was the first such rejection."""
        stored = find_item(self._project.file, ref)
        item = stored.item
        if item.decision is not Decision.REJECTED or item.suggestion is None:
            return None
        rule = self._proposed(item, stored.article)
        words = normal_words(rule.pattern)
        if not words or self._is_covered(item, stored.article):
            return None
        rejected = rule_rows.rejected_before(self._project.file, rule.kind, rule.label)
        times = sum(normal_words(one.words) == words for one in rejected)
        return Offer(rule=rule, times=times) if times >= _REJECTIONS_FOR_AN_OFFER else None

    def rule_for(self, ref: ItemRef) -> Rule:
        """The rule that would hold what is like an item: a mention's words with its type, a claim's cue.

        Raises:
            UserFacingError: if it is a claim without a cue.
        """
        stored = find_item(self._project.file, ref)
        rule = self._proposed(stored.item, stored.article)
        if not rule.pattern:
            raise UserFacingError(
                "This claim has no cue that a rule could go by.", advice="Reject it, or give it a cue."
            )
        return rule

    def rule_for_reason(self, ref: ItemRef) -> Rule:
        """The rule that would hold every claim suggested for the same reason as a claim, whatever its cue.

        Raises:
            UserFacingError: if it is not a claim that was suggested.
        """
        stored = find_item(self._project.file, ref)
        seen = sighting_of(stored.item, stored.article, "")
        if seen.kind is not ItemKind.CLAIM or not seen.label:
            raise UserFacingError(
                "Only a claim that was suggested has a reason that a rule could go by.",
                advice="Choose such a claim with Tab.",
            )
        return Rule(kind=ItemKind.CLAIM, pattern="", label=seen.label)

    def coverage(
        self,
        rule: Rule,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Coverage:
        """The waiting suggestions that ``rule`` would hold; reads by its own connection, in any thread.

        Raises:
            UserFacingError: if the rule's pattern cannot be used.
        """
        _refuse_unusable(rule)
        file = ProjectFile.open_beside(self._project.file.path)
        try:
            file.connection.execute("BEGIN")
            return coverage_of(file, rule, cancelled, progress)
        finally:
            file.close()

    def add(self, rule: Rule, coverage: Coverage | None = None) -> Changes:
        """Put a rule on the list, and hold what it covers. ``coverage`` is what was found before, if it was.

        Raises:
            UserFacingError: if its pattern cannot be used, or there is such a rule.
        """
        rule = self._usable(rule)
        coverage = coverage or self.coverage(rule)
        with self._edit(EditKind.ADD_RULE, rule) as edit:
            made = replace(rule, uuid=new_uuid())
            key = rule_rows.insert_rule(edit, made, self._project.coder)
            edit.inserted_in_bulk("rule", key, key)
            self._hold(edit, key, made, coverage)
        return edit.changes

    def edit(self, uuid: str, changed: Rule, coverage: Coverage | None = None) -> Changes:
        """Give a rule another pattern, label or article; what it covers no more comes back.

        Raises:
            UserFacingError: if the new pattern cannot be used, or another rule says the same.
        """
        stored = self._find(uuid)
        changed = replace(self._usable(changed, but=uuid), uuid=uuid, active=stored.rule.active)
        coverage = coverage or self.coverage(changed)
        with self._edit(EditKind.EDIT_RULE, changed) as edit:
            self._hand_over(edit, stored, now=changed)
            edit.update("rule", stored.key, rule_rows.rule_columns(changed))
            if changed.active:
                self._hold(edit, stored.key, changed, coverage)
        return edit.changes

    def switch(self, uuid: str, *, active: bool) -> Changes:
        """Let a rule hold what it covers, or let that come back."""
        stored = self._find(uuid)
        with self._edit(EditKind.SWITCH_RULE, stored.rule) as edit:
            if not active:
                self._hand_over(edit, stored)
            edit.update("rule", stored.key, {"active": int(active)})
            if active:
                self._take_from_idle_rules(edit, stored)
        return edit.changes

    def remove(self, uuid: str) -> Changes:
        """Take a rule off the list; what it held comes back."""
        stored = self._find(uuid)
        with self._edit(EditKind.REMOVE_RULE, stored.rule) as edit:
            self._hand_over(edit, stored)
            edit.update("rule", stored.key, {"gone": 1})
        return edit.changes

    def _edit(self, kind: EditKind, rule: Rule) -> AbstractContextManager[Edit]:
        return self._project.journal.edit(kind, detail=rule.pattern or rule.label or "", article=rule.article)

    def _title(self, article: int | None) -> str | None:
        return None if article is None else articles.title_of(self._project.file, article)

    def _find(self, uuid: str) -> StoredRule:
        for one in rule_rows.all_rules(self._project.file):
            if one.listed and one.rule.uuid == uuid:
                return one
        raise UserFacingError("That rule is not in the list any more.", advice="Choose another one.")

    def _proposed(self, item: Item, article: int) -> Rule:
        seen = sighting_of(item, article, articles.load(self._project.file, article).text)
        label = seen.label if seen.kind is ItemKind.MENTION else None
        return Rule(kind=seen.kind, pattern=seen.words, label=label)

    def _is_covered(self, item: Item, article: int) -> bool:
        seen = sighting_of(item, article, articles.load(self._project.file, article).text)
        rules = rule_rows.all_rules(self._project.file)
        return any(one.listed and covers(one.rule, seen) for one in rules)

    def _usable(self, rule: Rule, *, but: str = "") -> Rule:
        _refuse_unusable(rule)
        trimmed = rule if rule.is_expression else replace(rule, pattern=" ".join(rule.pattern.split()))
        for one in rule_rows.all_rules(self._project.file):
            if one.listed and one.rule.uuid != but and one.rule.subject == trimmed.subject:
                raise UserFacingError(
                    "There is a rule on “{pattern}” with the same label and scope already.",
                    advice="" if one.rule.active else "Switch it on in the list of rules.",
                    pattern=trimmed.pattern or trimmed.label,
                )
        return trimmed

    def _hold(self, edit: Edit, key: int, rule: Rule, coverage: Coverage) -> None:
        # What was found may have been decided since, and others may have come.
        file = self._project.file
        keys = rule_rows.still_waiting(file, rule.kind, coverage.keys)
        later = rule_rows.waiting_after(file, rule.kind, coverage.until)
        keys += [one.key for one in later if covers(rule, one.sighting)]
        edit.update_many(rule.kind, keys, "held_by", key)
        edit.update_many(rule.kind, keys, "gone", HELD)

    def _hand_over(self, edit: Edit, stored: StoredRule, *, now: Rule | None = None) -> None:
        """Find other rules for what a rule holds and is to hold no more; ``now`` is how it is to be."""
        kind = stored.rule.kind
        others = [
            one for one in self._in_force(kind) if one.key != stored.key and may_meet(one.rule, stored.rule)
        ]
        if now is None and not others:
            return  # the trigger brings everything back
        for held in (True, False):
            found = rule_rows.assigned(self._project.file, kind, rule=stored.key, held=held)
            if now is not None:
                found = [one for one in found if not covers(now, one.sighting)]
            self._assign(edit, kind, found, others, free=now is not None)

    def _take_from_idle_rules(self, edit: Edit, stored: StoredRule) -> None:
        """Hold what is shown because it was assigned to a rule that is off, and is covered by this one."""
        kind = stored.rule.kind
        shown = rule_rows.assigned(self._project.file, kind, rule=None, held=False)
        self._assign(edit, kind, shown, [stored], free=False)

    def _assign(
        self, edit: Edit, kind: ItemKind, found: Iterable[Seen], rules: Sequence[StoredRule], *, free: bool
    ) -> None:
        """Assign each of ``found`` to the first rule that covers it; the others come back if ``free``."""
        keys: dict[int | None, list[int]] = {}
        for one in found:
            holder = next((rule.key for rule in rules if covers(rule.rule, one.sighting)), None)
            keys.setdefault(holder, []).append(one.key)
        for holder, those in keys.items():
            if holder is not None or free:
                edit.update_many(kind, those, "held_by", holder)
                edit.update_many(kind, those, "gone", 0 if holder is None else HELD)

    def _in_force(self, kind: ItemKind) -> list[StoredRule]:
        rules = rule_rows.all_rules(self._project.file)
        return [one for one in rules if one.in_force and one.rule.kind is kind]


def _refuse_unusable(rule: Rule) -> None:
    if rule.is_expression:
        compiled(rule.pattern)
    elif not rule.pattern.strip() and not rule.is_by_reason:
        raise UserFacingError("A rule needs words.", advice="Write what should never be suggested.")
    elif len(rule.pattern) > _LONGEST_PATTERN:
        raise UserFacingError(
            "The words of a rule are longer than {count} characters.",
            advice="Write an expression instead.",
            count=_LONGEST_PATTERN,
        )
