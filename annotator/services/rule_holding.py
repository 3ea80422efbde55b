"""What rules hold back, and what comes back: written page by page.

Each function writes through an edit and yields, wherever a transaction may end, how many rows it was about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.rules import covers, may_meet
from annotator.services.rule_coverage import HELD
from annotator.storage import rule_rows
from annotator.storage.paging import chunks
from annotator.storage.slices import SLICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import ItemKind
    from annotator.core.rules import Rule
    from annotator.services.rule_coverage import Coverage
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile
    from annotator.storage.rule_rows import Seen, StoredRule


def hold(file: ProjectFile, edit: Edit, key: int, rule: Rule, coverage: Coverage) -> Iterator[int]:
    """Let the rule of that row's key hold what was found, as far as it waits still, and what came later."""
    later = rule_rows.waiting_after(file, rule.kind, coverage.until)
    found = [*coverage.keys, *(one.key for one in later if covers(rule, one.sighting))]
    for keys in chunks(found):
        _assign_to(edit, rule.kind, rule_rows.still_waiting(file, rule.kind, keys), key)
        yield len(keys)


def let_go(file: ProjectFile, edit: Edit, stored: StoredRule, now: Rule) -> Iterator[int]:
    """Find other rules for what a rule was assigned and will not cover as it is to be ``now``."""
    others = _rivals(file, stored)
    for held in (True, False):
        for page in rule_rows.pages_assigned(file, stored.rule.kind, rule=stored.key, held=held):
            found = [one for one in page if not covers(now, one.sighting)]
            _assign(edit, stored.rule.kind, found, others, is_free=True)
            yield len(page)


def turn(file: ProjectFile, edit: Edit, stored: StoredRule, values: Mapping[str, int]) -> Iterator[int]:
    """Switch a rule on or off, or take it off the list.

    A trigger brings back what it holds, or takes it away. Where that is more than one transaction should
    touch, it is taken from the rule first and given back afterwards, page by page.
    """
    kind, key = stored.rule.kind, stored.key
    is_on = values.get("active") == 1
    if not is_on:
        yield from _hand_over(file, edit, stored)
    freed: list[int] = []
    if rule_rows.number_assigned(file, kind, key) > SLICE:
        for keys in rule_rows.pages_of_keys(file, kind, rule=key, held=not is_on):
            _assign_to(edit, kind, keys, None)
            freed += keys
            yield 0
    edit.update("rule", key, values)
    for keys in chunks(freed):
        edit.update_many(kind, keys, "held_by", key)
        if is_on:
            edit.update_many(kind, keys, "gone", HELD)
        yield len(keys)
    if is_on:
        yield from _take_from_idle_rules(file, edit, stored)


def _hand_over(file: ProjectFile, edit: Edit, stored: StoredRule) -> Iterator[int]:
    """Find other rules for what a rule is to hold no more."""
    others = _rivals(file, stored)
    if not others:
        return  # the trigger brings everything back
    for held in (True, False):
        for page in rule_rows.pages_assigned(file, stored.rule.kind, rule=stored.key, held=held):
            _assign(edit, stored.rule.kind, page, others, is_free=False)
            yield 0


def _take_from_idle_rules(file: ProjectFile, edit: Edit, stored: StoredRule) -> Iterator[int]:
    """Hold what is shown because it was assigned to a rule that is off, and is covered by this one."""
    for page in rule_rows.pages_assigned(file, stored.rule.kind, rule=None, held=False):
        _assign(edit, stored.rule.kind, page, [stored], is_free=False)
        yield 0


def _rivals(file: ProjectFile, stored: StoredRule) -> list[StoredRule]:
    """The other rules in force that may cover something that this one does."""
    return [
        one
        for one in rule_rows.all_rules(file)
        if one.in_force
        and one.rule.kind is stored.rule.kind
        and one.key != stored.key
        and may_meet(one.rule, stored.rule)
    ]


def _assign(
    edit: Edit, kind: ItemKind, found: Iterable[Seen], rules: Sequence[StoredRule], *, is_free: bool
) -> None:
    """Assign each of ``found`` to the first rule that covers it; the others come back if ``is_free``."""
    keys: dict[int | None, list[int]] = {}
    for one in found:
        holder = next((rule.key for rule in rules if covers(rule.rule, one.sighting)), None)
        keys.setdefault(holder, []).append(one.key)
    for holder, those in keys.items():
        if holder is not None or is_free:
            _assign_to(edit, kind, those, holder)


def _assign_to(edit: Edit, kind: ItemKind, keys: Sequence[int], holder: int | None) -> None:
    edit.update_many(kind, keys, "held_by", holder)
    edit.update_many(kind, keys, "gone", 0 if holder is None else HELD)
