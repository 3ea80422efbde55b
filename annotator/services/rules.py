"""Rules from rejections: what is never to be suggested, made, switched, changed and taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, ItemKind
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.expressions import compiled
from annotator.core.rules import Rule, covers, normal_words, sighting_of
from annotator.services import rule_holding as holding
from annotator.services.project import new_uuid
from annotator.services.rule_coverage import Coverage, coverage_of
from annotator.storage import articles, rule_rows
from annotator.storage.items import find_item
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.annotation import Item, ItemRef
    from annotator.services.project import Project
    from annotator.storage.edit import Edit
    from annotator.storage.rule_rows import StoredRule
    from annotator.storage.slices import LongEdit

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
        """Do at once what :meth:`adding` tells.

        Raises:
            UserFacingError: as ``adding``.
        """
        return self.adding(rule, coverage).at_once()

    def adding(self, rule: Rule, coverage: Coverage | None = None) -> LongEdit:
        """Put a rule on the list, and hold what it covers. ``coverage`` is what was found before, if it was.

        Raises:
            UserFacingError: if its pattern cannot be used, or there is such a rule.
        """
        rule = self._usable(rule)
        found = coverage or self.coverage(rule)
        made = replace(rule, uuid=new_uuid())

        def work(edit: Edit) -> Iterator[int]:
            key = rule_rows.insert_rule(edit, made, self._project.coder)
            edit.inserted_in_bulk("rule", key, key)
            yield from holding.hold(self._project.file, edit, key, made, found)

        return self._long(EditKind.ADD_RULE, rule, work, found.count)

    def edit(self, uuid: str, changed: Rule, coverage: Coverage | None = None) -> Changes:
        """Do at once what :meth:`editing` tells.

        Raises:
            UserFacingError: as ``editing``.
        """
        return self.editing(uuid, changed, coverage).at_once()

    def editing(self, uuid: str, changed: Rule, coverage: Coverage | None = None) -> LongEdit:
        """Give a rule another pattern, label or article; what it covers no more comes back.

        Raises:
            UserFacingError: if the new pattern cannot be used, or another rule says the same.
        """
        stored = self._find(uuid)
        changed = replace(self._usable(changed, but=uuid), uuid=uuid, active=stored.rule.active)
        found = coverage or self.coverage(changed)
        file = self._project.file

        def work(edit: Edit) -> Iterator[int]:
            yield from holding.let_go(file, edit, stored, changed)
            edit.update("rule", stored.key, rule_rows.rule_columns(changed))
            if changed.active:
                yield from holding.hold(file, edit, stored.key, changed, found)

        return self._long(EditKind.EDIT_RULE, changed, work, found.count + self._assigned(stored))

    def switch(self, uuid: str, *, active: bool) -> Changes:
        """Do at once what :meth:`switching` tells."""
        return self.switching(uuid, active=active).at_once()

    def switching(self, uuid: str, *, active: bool) -> LongEdit:
        """Let a rule hold what it covers, or let that come back."""
        stored = self._find(uuid)

        def work(edit: Edit) -> Iterator[int]:
            yield from holding.turn(self._project.file, edit, stored, {"active": int(active)})

        return self._long(EditKind.SWITCH_RULE, stored.rule, work, self._assigned(stored))

    def remove(self, uuid: str) -> Changes:
        """Do at once what :meth:`removing` tells."""
        return self.removing(uuid).at_once()

    def removing(self, uuid: str) -> LongEdit:
        """Take a rule off the list; what it held comes back."""
        stored = self._find(uuid)

        def work(edit: Edit) -> Iterator[int]:
            yield from holding.turn(self._project.file, edit, stored, {"gone": 1})

        return self._long(EditKind.REMOVE_RULE, stored.rule, work, self._assigned(stored))

    def _long(
        self, kind: EditKind, rule: Rule, work: Callable[[Edit], Iterator[int]], number: int
    ) -> LongEdit:
        journal = self._project.journal
        detail = rule.pattern or rule.label or ""
        return journal.long_edit(kind, work, rows=number, detail=detail, article=rule.article)

    def _assigned(self, stored: StoredRule) -> int:
        return rule_rows.number_assigned(self._project.file, stored.rule.kind, stored.key)

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
