"""What a project knows of names: the actor list, and how often mentions of each were decided on."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.storage.rows import dump

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from annotator.storage.project_file import ProjectFile

RECENT = 1000
"""Rejections of each type that are looked at: the latest ones."""

_TYPES = """
SELECT actor_id, type, count(*) AS n FROM mention
WHERE gone = 0 AND actor_id IN (SELECT value FROM json_each(?)) AND decision IN ('accepted', 'corrected')
GROUP BY actor_id, type
"""
_REJECTED = f"""
SELECT id, span_start, span_end FROM mention
WHERE decision = 'rejected' AND gone = 0 AND type = ? AND suggestion_id IS NOT NULL
ORDER BY id DESC LIMIT {RECENT}
"""


class ListedActor(NamedTuple):
    """An actor of the list as its row has it; ``aliases`` is a JSON array of names."""

    name: str
    type: str
    aliases: str

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *(json.loads(self.aliases) if self.aliases != "[]" else ()))


class RejectedMention(NamedTuple):
    """A rejected suggestion: its row's key, and where it stands (code points, end exclusive)."""

    key: int
    start: int
    end: int


def listed_actors(file: ProjectFile, keys: Collection[int] | None = None) -> dict[int, ListedActor]:
    """The actor list by the keys of the rows; of ``keys`` only those that are on it."""
    sql = "SELECT id, name, type, aliases FROM actor WHERE gone = 0"
    if keys is None:
        found = file.rows(sql)
    else:
        found = file.rows(f"{sql} AND id IN (SELECT value FROM json_each(?))", (dump(list(keys)),))
    return {row[0]: ListedActor(row[1], row[2], row[3]) for row in found}


def actors_behind(file: ProjectFile, key: int, most: int) -> dict[int, ListedActor]:
    """The actors of the list whose rows come behind ``key``, in order of entry, at ``most`` so many."""
    sql = "SELECT id, name, type, aliases FROM actor WHERE gone = 0 AND id > ? ORDER BY id LIMIT ?"
    return {row[0]: ListedActor(row[1], row[2], row[3]) for row in file.rows(sql, (key, most))}


def decided_types(file: ProjectFile, actors: Collection[int]) -> Mapping[int, Counter[str]]:
    """For each of these actors how many of its mentions were accepted or corrected as what type."""
    counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for row in file.rows(_TYPES, (dump(list(actors)),)):
        counts[row["actor_id"]][row["type"]] = row["n"]
    return counts


def rejected_mentions(file: ProjectFile, actor_type: str) -> list[RejectedMention]:
    """The latest rejected suggestions of a type."""
    return [RejectedMention(*row) for row in file.rows(_REJECTED, (actor_type,))]
