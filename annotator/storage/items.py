"""Reading and writing mentions, claims and actors."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.annotation import Actor, Item, ItemKind, ItemRef, Mention
from annotator.core.errors import UserFacingError
from annotator.core.words import Words
from annotator.storage import rows
from annotator.storage.edit import insert_row
from annotator.storage.failures import readable
from annotator.storage.row_blocks import insert_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Iterable, Mapping

    from annotator.core.annotation import MentionSuggestion
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile

_SELECT = """
SELECT {columns}, item.id AS id, item.article_id AS article_id
FROM {table} AS item
LEFT JOIN actor ON actor.id = item.actor_id
LEFT JOIN suggestion ON suggestion.id = item.suggestion_id
WHERE item.gone = {gone} AND {condition}
"""
# Of an article's rows, a key press changes one: the others are the values that they were.
_COLUMNS = {ItemKind.MENTION: rows.MENTION_COLUMNS, ItemKind.CLAIM: rows.CLAIM_COLUMNS}
_READERS: Mapping[ItemKind, Callable[[sqlite3.Row], Item]] = {
    ItemKind.MENTION: lru_cache(maxsize=8192)(rows.mention),
    ItemKind.CLAIM: lru_cache(maxsize=8192)(rows.claim),
}
_actor: Callable[[sqlite3.Row], Actor] = lru_cache(maxsize=16384)(rows.actor)
_GONE = {
    ItemKind.MENTION: Words("That mention is not there any more."),
    ItemKind.CLAIM: Words("That claim is not there any more."),
}


class StoredItem(NamedTuple):
    """A mention or claim with the keys of its row and of its article's."""

    key: int
    article: int
    item: Item


@readable
def items_of(file: ProjectFile, article: int) -> list[Item]:
    """Every mention and claim of one article."""
    return [
        _READERS[kind](row)
        for kind in ItemKind
        for row in file.rows(_select(kind, "item.article_id = ?"), (article,))
    ]


def has_more_items(file: ProjectFile, article: int, than: int) -> bool:
    """Whether an article has more mentions and claims than so many."""
    found = file.value("SELECT pending + decided FROM article_tally WHERE article_id = ?", (article,))
    return found is not None and int(found) > than


@readable
def items_named(file: ProjectFile, article: int, uuids: Iterable[str]) -> list[Item]:
    """Those of an article's mentions and claims that have one of these uuids."""
    # The plus keeps SQLite from reading the whole article.
    condition = "item.uuid IN (SELECT value FROM json_each(?)) AND +item.article_id = ?"
    return [
        _READERS[kind](row)
        for kind in ItemKind
        for row in file.rows(_select(kind, condition), (rows.dump(list(uuids)), article))
    ]


@readable
def held_items_of(file: ProjectFile, article: int) -> list[StoredItem]:
    """The suggestions on an article that rules hold back."""
    return [
        StoredItem(row["id"], article, _READERS[kind](row))
        for kind in ItemKind
        for row in file.rows(_select(kind, "item.article_id = ?", gone=2), (article,))
    ]


@readable
def find_item(file: ProjectFile, ref: ItemRef) -> StoredItem:
    """The item that ``ref`` names.

    Raises:
        UserFacingError: if it is not there (any more).
    """
    kind = ItemKind(ref.kind)
    found = file.rows(_select(kind, "item.uuid = ?"), (ref.uuid,))
    if not found:
        raise UserFacingError(_GONE[kind], advice="Choose another one.")
    return StoredItem(found[0]["id"], found[0]["article_id"], _READERS[kind](found[0]))


def _select(kind: ItemKind, condition: str, *, gone: int = 0) -> str:
    return _SELECT.format(columns=_COLUMNS[kind], table=kind, gone=gone, condition=condition)


@readable
def items_of_many(file: ProjectFile, keys: Collection[int]) -> dict[int, list[Item]]:
    """Every mention and claim of these articles, by the article's key; read once, so not remembered."""
    found: dict[int, list[Item]] = {}
    for kind, read in ((ItemKind.MENTION, rows.mention), (ItemKind.CLAIM, rows.claim)):
        condition = "item.article_id IN (SELECT value FROM json_each(?))"
        for row in file.rows(_select(kind, condition), (rows.dump(list(keys)),)):
            found.setdefault(row["article_id"], []).append(read(row))
    return found


@readable
def actors_of(file: ProjectFile, keys: Collection[int]) -> dict[str, Actor]:
    """The actors that the annotations of these articles refer to, by uuid."""
    found = file.rows(
        "SELECT * FROM actor WHERE gone = 0 AND id IN ("
        " SELECT actor_id FROM mention WHERE article_id IN (SELECT value FROM json_each(:keys)) AND gone = 0"
        " UNION"
        " SELECT actor_id FROM claim WHERE article_id IN (SELECT value FROM json_each(:keys)) AND gone = 0)",
        {"keys": rows.dump(list(keys))},
    )
    return {row["uuid"]: _actor(row) for row in found}


@readable
def all_actors(file: ProjectFile) -> list[Actor]:
    """The project's actor list, in order of entry."""
    return [_actor(row) for row in file.rows("SELECT * FROM actor WHERE gone = 0 ORDER BY id")]


def actor_key(file: ProjectFile, uuid: str) -> int:
    """The key of an actor's row.

    Raises:
        UserFacingError: if there is no such actor (any more).
    """
    key = file.value("SELECT id FROM actor WHERE uuid = ? AND gone = 0", (uuid,))
    if key is None:
        raise UserFacingError("That actor is not in the list any more.", advice="Choose another one.")
    return int(key)


@readable
def actor_of_uuid(file: ProjectFile, uuid: str) -> Actor | None:
    """The actor with that uuid; None if there is none."""
    found = file.rows("SELECT * FROM actor WHERE uuid = ? AND gone = 0", (uuid,))
    return rows.actor(found[0]) if found else None


def item_identities(
    file: ProjectFile, refs: Iterable[ItemRef]
) -> dict[ItemRef, tuple[str | None, str | None]]:
    """For each item that there is, held or not: its article's fingerprint (None if gone) and its coder."""
    wanted = rows.dump([ref.uuid for ref in refs])
    found = file.rows(
        " UNION ALL ".join(
            f"SELECT '{table}' AS kind, item.uuid, item.coder,"
            f" iif(article.gone, NULL, article.fingerprint) AS fingerprint FROM {table} AS item"
            " JOIN article ON article.id = item.article_id"
            f" WHERE item.gone = {gone} AND item.uuid IN (SELECT value FROM json_each(:wanted))"
            for table in ItemKind
            for gone in (0, 2)
        ),
        {"wanted": wanted},
    )
    return {ItemRef(ItemKind(row["kind"]), row["uuid"]): (row["fingerprint"], row["coder"]) for row in found}


def merge_actor(edit: Edit, actor: Actor) -> int:
    """The key of the actor's row, added in bulk if it is new; a known one learns the aliases it lacks.

    One that was merged into another is that other one, and one that has left the list comes back.
    """
    known = edit.connection.execute(
        "SELECT * FROM actor WHERE uuid = ? ORDER BY gone LIMIT 1", (actor.uuid,)
    ).fetchone()
    heir = _heir(edit, rows.actor(known)) if known is not None and known["gone"] else None
    found = known if heir is None else heir
    if found is None:
        key = insert_row(edit.connection, "actor", rows.actor_row(actor))
        edit.inserted_in_bulk("actor", key, key)
        return key
    if found["gone"]:
        # Not a new row: the same actor must not stand there twice when its leaving is undone.
        edit.update("actor", found["id"], {**rows.actor_row(actor), "gone": 0})
        return int(found["id"])
    listed = rows.actor(found)
    missing = [alias for alias in actor.aliases if alias not in listed.names]
    if missing:
        edit.update("actor", found["id"], {"aliases": rows.dump([*listed.aliases, *missing])})
    return int(found["id"])


def _heir(edit: Edit, merged: Actor) -> sqlite3.Row | None:
    """The row of the one actor that bears the name of another that has left the list: they were merged."""
    found = edit.connection.execute(
        "SELECT * FROM actor WHERE gone = 0"
        " AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE json_each.value = ?)",
        (merged.name,),
    ).fetchall()
    return found[0] if len(found) == 1 else None


def uses_of_actors(file: ProjectFile, article: int) -> dict[str, tuple[int, int]]:
    """How many mentions and claims each actor has in an article, rejected ones not counted, by uuid."""
    counts: dict[str, list[int]] = {}
    for position, table in enumerate(("mention", "claim")):
        for row in file.rows(
            f"SELECT actor.uuid AS uuid, count(*) AS n FROM {table} AS item"
            " JOIN actor ON actor.id = item.actor_id JOIN article ON article.id = item.article_id"
            " WHERE item.gone = 0 AND article.gone = 0 AND item.decision IS NOT 'rejected'"
            " AND item.article_id = ? GROUP BY actor.id",
            (article,),
        ):
            counts.setdefault(row["uuid"], [0, 0])[position] = row["n"]
    return {uuid: (mentions, claims) for uuid, (mentions, claims) in counts.items()}


def insert_actor(edit: Edit, actor: Actor) -> int:
    """Add an actor to the list."""
    return edit.insert("actor", rows.actor_row(actor))


def insert_item(edit: Edit, article: int, item: Item, *, actor: int | None) -> int:
    """Add a mention or claim; ``actor`` is the key of its actor's row."""
    return edit.insert(item.ref.kind, item_row(edit, article, item, actor=actor))


def item_row(edit: Edit, article: int, item: Item, *, actor: int | None) -> dict[str, Any]:
    """An item's columns, its suggestion stored on the way: suggestions are written once and never again."""
    suggestion: int | None = None
    if item.suggestion is not None:
        row = {"article_id": article, **rows.suggestion_row(item.suggestion)}
        suggestion = insert_row(edit.connection, "suggestion", row)
    columns = rows.mention_row(item) if isinstance(item, Mention) else rows.claim_row(item)
    return {**columns, "article_id": article, "actor_id": actor, "suggestion_id": suggestion}


def replace_suggestion(edit: Edit, article: int, ref: ItemRef, suggestion: MentionSuggestion) -> None:
    """Let a mention that waits stand for another suggestion on the same words; the former stays stored."""
    found = edit.connection.execute(
        "SELECT id FROM mention WHERE uuid = ? AND gone = 0", (ref.uuid,)
    ).fetchone()
    row = {"article_id": article, **rows.suggestion_row(suggestion)}
    key = insert_row(edit.connection, "suggestion", row)
    edit.update("mention", found["id"], {"type": suggestion.type, "suggestion_id": key})


def insert_items_in_bulk(
    edit: Edit,
    article: int,
    items: Collection[Item],
    *,
    actors: Mapping[str, int],
    holds: Mapping[str, Mapping[str, int]] = MappingProxyType({}),
) -> None:
    """Add many items, remembered by their keys; ``actors`` gives the keys of the actors' rows by uuid.

    ``holds`` are the columns ``held_by`` and ``gone``, by uuid, of those that a rule covers.
    """
    edit.linked |= {actors[item.actor] for item in items if item.actor is not None}
    for kind in ItemKind:
        found = [
            item_row(edit, article, item, actor=None if item.actor is None else actors[item.actor])
            | dict(holds.get(item.uuid, {}))
            for item in items
            if item.ref.kind is kind
        ]
        last = 0
        for columns, alike in groupby(found, tuple):
            last = insert_rows(edit.connection, kind, columns, (tuple(row.values()) for row in alike))
        if found:
            edit.inserted_in_bulk(kind, last - len(found) + 1, last)
