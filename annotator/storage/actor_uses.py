"""Where the project's actors are named and speak, read for work on the actor list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.actor_list import ActorUses
from annotator.core.annotation import ItemKind, ItemRef
from annotator.storage import rows
from annotator.storage.items import actor_key
from annotator.storage.paging import pages
from annotator.storage.rows import dump

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from annotator.core.annotation import Actor
    from annotator.storage.project_file import ProjectFile

_HELD = 2

# Two questions, because the index of actors knows only rows that are not gone.
_USES = (
    "actor_id = :actor AND gone = 0",
    "held_by IS NOT NULL AND gone = :held AND actor_id = :actor",
)
_COUNT = """
SELECT count(*) AS n, sum(item.decision IS 'rejected') AS rejected FROM {table} AS item
JOIN article ON article.id = item.article_id
WHERE item.gone = 0 AND article.gone = 0 AND item.actor_id IN (SELECT value FROM json_each(:actors))
"""
_ARTICLES = """
SELECT count(DISTINCT article_id) FROM (
    SELECT article_id FROM mention WHERE gone = 0 AND actor_id IN (SELECT value FROM json_each(:actors))
    UNION ALL
    SELECT article_id FROM claim WHERE gone = 0 AND actor_id IN (SELECT value FROM json_each(:actors))
) JOIN article ON article.id = article_id WHERE article.gone = 0
"""
_VERDICTS = """
SELECT mention.id, mention.decision,
       mention.suggestion_id IS NULL OR (
           coalesce((SELECT value FROM json_each(:named) WHERE key = suggestion.type), suggestion.type)
               = mention.type
           AND json_extract(suggestion.spans, '$[0][0]') = mention.span_start
           AND json_extract(suggestion.spans, '$[0][1]') = mention.span_end) AS as_suggested
FROM mention LEFT JOIN suggestion ON suggestion.id = mention.suggestion_id
WHERE mention.id IN (SELECT value FROM json_each(:keys)) AND mention.decision IN ('accepted', 'corrected')
"""
_SURFACES = """
SELECT mention.id, substr(text, span_start + 1, span_end - span_start)
FROM mention JOIN article_text USING (article_id)
WHERE mention.id IN (SELECT value FROM json_each(?)) AND gone = 0
"""


class StoredActor(NamedTuple):
    """An actor with the key of its row."""

    key: int
    actor: Actor


class Verdict(NamedTuple):
    """A decided mention's row: whether it says that the suggestion was right, and whether it was."""

    key: int
    accepted: bool
    as_suggested: bool


def find_actor(file: ProjectFile, uuid: str) -> StoredActor:
    """The actor with that uuid.

    Raises:
        UserFacingError: if it is not in the list (any more).
    """
    key = actor_key(file, uuid)
    return StoredActor(key, rows.actor(file.rows("SELECT * FROM actor WHERE id = ?", (key,))[0]))


def actors_of_uuids(file: ProjectFile, uuids: Iterable[str]) -> dict[str, Actor]:
    """Those of the list's actors that have one of these uuids, by uuid."""
    found = file.rows(
        "SELECT * FROM actor WHERE gone = 0 AND uuid IN (SELECT value FROM json_each(?))",
        (dump(list(uuids)),),
    )
    return {row["uuid"]: rows.actor(row) for row in found}


def is_listed(file: ProjectFile, actor: int) -> bool:
    """Whether the actor of that row's key is on the list (still, or again)."""
    return file.value("SELECT 1 FROM actor WHERE id = ? AND gone = 0", (actor,)) is not None


def actors_with_uses(file: ProjectFile) -> list[tuple[Actor, int, int]]:
    """Everyone on the list with how many mentions and claims there are of each, rejected ones not counted."""
    found = file.rows(
        "SELECT actor.*, coalesce(mentions, 0) AS mentions, coalesce(claims, 0) AS claims"
        " FROM actor LEFT JOIN actor_tally ON actor_id = actor.id WHERE gone = 0 ORDER BY actor.id"
    )
    return [(rows.actor(row), row["mentions"], row["claims"]) for row in found]


_MOST_USED = """
SELECT actor.*, mentions, claims, uses FROM (
    SELECT actor_id, mentions, claims, mentions + claims AS uses FROM actor_tally ORDER BY uses DESC LIMIT ?
) JOIN actor ON actor.id = actor_id ORDER BY uses DESC
"""


def most_used_actors(file: ProjectFile, about: int) -> list[tuple[Actor, int, int]]:
    """As ``actors_with_uses``, of those alone that are used more than ``about`` others of the list.

    So they are the first ones where the list goes by that; fewer, or none, where many are used alike.
    """
    # One look at the counts, of which only the first are sorted.
    found = file.rows(_MOST_USED, (about + 1,))
    least = found.pop() if len(found) > about else None
    return [
        (rows.actor(row), row["mentions"], row["claims"])
        for row in found
        if row["gone"] == 0 and (least is None or row["uses"] > least["uses"])
    ]


def uses(file: ProjectFile, actors: Collection[int]) -> ActorUses:
    """The uses of the actors with these keys, together."""
    wanted = {"actors": dump(list(actors))}
    counts = {table: file.rows(_COUNT.format(table=table), wanted)[0] for table in ItemKind}
    rejected = {table: row["rejected"] or 0 for table, row in counts.items()}
    return ActorUses(
        mentions=counts[ItemKind.MENTION]["n"] - rejected[ItemKind.MENTION],
        claims=counts[ItemKind.CLAIM]["n"] - rejected[ItemKind.CLAIM],
        rejected=sum(rejected.values()),
        articles=file.value(_ARTICLES, wanted),
    )


def number_of_uses(file: ProjectFile, actor: int) -> int:
    """How many mentions and claims name an actor: decided, waiting, rejected, and held back by a rule."""
    return sum(
        int(file.value(f"SELECT count(*) FROM {kind} WHERE {condition}", _of(actor)))
        for kind in ItemKind
        for condition in _USES
    )


def pages_of_uses(file: ProjectFile, kind: ItemKind, actor: int) -> Iterator[list[int]]:
    """The keys of an actor's mentions or claims, those that a rule holds back too, page by page."""
    for condition in _USES:
        yield from pages(file, f"SELECT id FROM {kind} WHERE {condition}", _of(actor))


def number_of_type(file: ProjectFile, actor: int, actor_type: str) -> int:
    """How many of an actor's mentions are of this type, those that a rule holds back too."""
    values = _of(actor) | {"type": actor_type}
    return sum(
        int(file.value(f"SELECT count(*) FROM mention WHERE {condition} AND type = :type", values))
        for condition in _USES
    )


def pages_of_type(file: ProjectFile, actor: int, actor_type: str) -> Iterator[list[int]]:
    """The keys of an actor's mentions of this type, page by page."""
    values = _of(actor) | {"type": actor_type}
    for condition in _USES:
        yield from pages(file, f"SELECT id FROM mention WHERE {condition} AND type = :type", values)


def _of(actor: int) -> dict[str, Any]:
    return {"actor": actor, "held": _HELD}


def keys_of_items(file: ProjectFile, actor: int, refs: Iterable[ItemRef]) -> dict[ItemKind, list[int]]:
    """The keys of those of ``refs`` that belong to the actor, by their kind."""
    wanted: dict[ItemKind, list[str]] = {kind: [] for kind in ItemKind}
    for kind, uuid in refs:
        wanted[kind].append(uuid)
    return {
        kind: [
            row[0]
            for row in file.rows(
                f"SELECT id FROM {kind} WHERE gone = 0 AND actor_id = :actor"
                " AND uuid IN (SELECT value FROM json_each(:uuids))",
                {"actor": actor, "uuids": dump(uuids)},
            )
        ]
        for kind, uuids in wanted.items()
    }


def mentions_of_type(file: ProjectFile, keys: Collection[int], actor_type: str) -> list[int]:
    """Those of the mentions with these keys that are of this type."""
    found = file.rows(
        "SELECT id FROM mention WHERE id IN (SELECT value FROM json_each(?)) AND type = ?",
        (dump(list(keys)), actor_type),
    )
    return [row["id"] for row in found]


def verdicts(file: ProjectFile, keys: Collection[int], named: Mapping[str, str]) -> list[Verdict]:
    """The accepted and corrected ones of the mentions with these keys.

    ``named`` says which actor type a suggester means by another name.
    """
    return [
        Verdict(row["id"], row["decision"] == "accepted", bool(row["as_suggested"]))
        for row in file.rows(_VERDICTS, {"keys": dump(list(keys)), "named": dump(dict(named))})
    ]


def surfaces(file: ProjectFile, mentions: Collection[int]) -> list[tuple[int, str]]:
    """The words on which each of these mentions stands, by its key."""
    return [(row[0], row[1]) for row in file.rows(_SURFACES, (dump(list(mentions)),))]
