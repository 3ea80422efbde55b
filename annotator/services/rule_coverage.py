"""What rules cover: among the suggestions that wait, and among those that have just been made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.rules import covers, sighting_of
from annotator.storage import rule_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.annotation import Item
    from annotator.core.rules import Rule
    from annotator.storage.project_file import ProjectFile

_BETWEEN_TELLING = 50  # articles
HELD = 2
"""The bit of ``gone`` that is the rules'."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The waiting suggestions that a rule would hold: row keys, found among those up to the key ``until``."""

    keys: tuple[int, ...]
    until: int

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.keys)


def holds_on(file: ProjectFile, article: int, text: str, items: Iterable[Item]) -> dict[str, dict[str, int]]:
    """Which of the suggestions on an article rules cover: the columns that say so, by the items' uuids.

    A rule that is switched off or taken back is named as well, so that it holds them when it comes back.
    """
    rules = rule_rows.all_rules(file)
    rules.sort(key=lambda one: (not one.in_force, not one.listed, one.key))
    holds: dict[str, dict[str, int]] = {}
    for item in items if rules else ():
        seen = sighting_of(item, article, text)
        holder = next((one for one in rules if covers(one.rule, seen)), None)
        if holder is not None:
            holds[item.uuid] = {"held_by": holder.key, "gone": HELD if holder.in_force else 0}
    return holds


def coverage_of(
    file: ProjectFile,
    rule: Rule,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> Coverage:
    """Look through the project for what ``rule`` would hold; what it has found when ``cancelled``."""
    until = rule_rows.last_item(file, rule.kind)
    keys = rule_rows.articles_with_text(file) if rule.article is None else [rule.article]
    found: list[int] = []
    for done, key in enumerate(keys):
        if cancelled():
            break
        if done % _BETWEEN_TELLING == 0:
            progress(done, len(keys))
        waiting = rule_rows.waiting_in(file, rule.kind, key)
        found += [one.key for one in waiting if covers(rule, one.sighting)]
    return Coverage(tuple(found), until)
