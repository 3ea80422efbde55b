"""The rows of one edit: written, remembered, and replayed either way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.annotation import ItemKind, ItemRef
from annotator.core.changes import Changes, EditKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

Operation: TypeAlias = dict[str, Any]
"""``table`` with ``id``, ``before`` and ``after`` (a row or None), or with ``first`` and ``last`` (bulk), or
with ``column``, ``keys``, ``before`` and ``after`` (one cell that changed alike in many rows)."""

Cell: TypeAlias = str | int | None
"""What one column of one row holds."""

JOURNALED = frozenset({"article", "actor", "mention", "claim", "suggested", "codebook", "rule"})
_ITEM_TABLES = {"mention": ItemKind.MENTION, "claim": ItemKind.CLAIM}
REFERRED = frozenset({"actor"})
"""Rows that are marked as gone where undo takes back that they were added: others that are gone name them."""


class Edit:
    """One edit in the making, inside its transaction. ``at`` is its time, ISO 8601 UTC.

    ``step`` is the number of its step, once it has been written. ``linked`` are the keys of the actors that
    rows inserted in bulk refer to: those rows cannot hold where the actors do not.
    """

    def __init__(self, connection: sqlite3.Connection, kind: EditKind, detail: str, at: str) -> None:
        self.connection = connection
        self.kind = kind
        self.detail = detail
        self.at = at
        self.step: int | None = None
        self.operations: list[Operation] = []
        self.linked: set[int] = set()
        self._bulk: dict[str, Operation] = {}

    def begin(self, at: str) -> None:
        """Begin its next transaction, at this time."""
        self.at = at
        self.operations = []
        self.linked = set()
        self._bulk = {}

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Insert ``row`` and give its key."""
        key = insert_row(self.connection, table, row)
        self._note(table, key, None, _row(self.connection, table, key))
        return key

    def update(self, table: str, key: int, values: Mapping[str, Any]) -> None:
        """Set ``values`` in the row of that key; a row that stays the same is no edit."""
        before = self.row(table, key)
        if all(before[column] == value for column, value in values.items()):
            return
        _update_row(self.connection, table, key, values)
        self._note(table, key, before, _row(self.connection, table, key))

    def update_many(self, table: str, keys: Iterable[int], column: str, value: Cell) -> None:
        """Set one column of many rows at once; those where it is ``value`` already are no edit."""
        present = self.connection.execute(
            f"SELECT id, {column} FROM {table}"
            f" WHERE id IN (SELECT value FROM json_each(?)) AND {column} IS NOT ?",
            (json.dumps(list(keys)), value),
        )
        alike: dict[Cell, list[int]] = {}
        for key, before in present:
            alike.setdefault(before, []).append(key)
        for before, those in alike.items():
            operation = {"table": table, "column": column, "keys": those, "before": before, "after": value}
            _set_cells(self.connection, operation, value)
            self.operations.append(operation)

    def delete(self, table: str, key: int) -> None:
        """Delete the row of that key."""
        before = self.row(table, key)
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
        self._note(table, key, before, None)

    def row(self, table: str, key: int) -> dict[str, Any]:
        """The row of that key as the edit has left it.

        Raises:
            KeyError: if there is none.
        """
        found = _row(self.connection, table, key)
        if found is None:
            raise KeyError(f"{table} {key}")
        return found

    def inserted_in_bulk(self, table: str, first: int, last: int) -> None:
        """Remember that the rows with keys ``first`` to ``last`` were inserted, without copying them."""
        known = self._bulk.get(table)
        if known is not None and known["last"] + 1 == first:
            known["last"] = last
            return
        self._bulk[table] = {"table": table, "first": first, "last": last}
        self.operations.append(self._bulk[table])

    @property
    def changes_rows(self) -> bool:
        """Whether it changed rows that were there, besides those it inserted in bulk."""
        return any("first" not in operation for operation in self.operations)

    @property
    def size(self) -> int:
        """How many rows its transaction has written, each as often as it was."""
        return row_count(self.operations)

    @property
    def changes(self) -> Changes:
        """What this edit has touched so far."""
        return touched(self.connection, self.operations, kind=self.kind, detail=self.detail, at=self.at)

    def _note(
        self, table: str, key: int, before: dict[str, Any] | None, after: dict[str, Any] | None
    ) -> None:
        self.operations.append({"table": table, "id": key, "before": before, "after": after})


def insert_row(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    """Insert ``row`` without remembering it, and give its key."""
    columns = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    cursor = connection.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})",
        tuple(row.values()),
    )
    return int(cursor.lastrowid or 0)


def row_count(operations: Iterable[Operation]) -> int:
    """How many rows the operations are about."""
    return sum(
        len(one["keys"]) if "keys" in one else one.get("last", 0) - one.get("first", 0) + 1
        for one in operations
    )


def replay(connection: sqlite3.Connection, operations: Iterable[Operation], *, undoing: bool) -> None:
    """Put rows back as they were before the operations (``undoing``), or as they were after them."""
    ordered = list(operations)
    for operation in reversed(ordered) if undoing else ordered:
        _turn(connection, operation, undoing=undoing)


def _turn(connection: sqlite3.Connection, operation: Operation, *, undoing: bool) -> None:
    table = operation["table"]
    if table not in JOURNALED:
        raise ValueError(f"the journal names an unknown table {table!r}")
    if "first" in operation:
        gone = "gone | 1" if undoing else "gone & ~1"  # the other bit is that of the rules
        connection.execute(
            f"UPDATE {table} SET gone = {gone} WHERE id BETWEEN ? AND ?",
            (operation["first"], operation["last"]),
        )
        return
    wanted = operation["before"] if undoing else operation["after"]
    if "keys" in operation:
        _set_cells(connection, operation, wanted)
        return
    present = operation["after"] if undoing else operation["before"]
    if wanted is None:
        _take_away(connection, table, operation["id"])
    elif present is None and _row(connection, table, operation["id"]) is None:
        insert_row(connection, table, wanted)
    else:
        _update_row(connection, table, operation["id"], wanted)


def _take_away(connection: sqlite3.Connection, table: str, key: int) -> None:
    if table in REFERRED:
        connection.execute(f"UPDATE {table} SET gone = gone | 1 WHERE id = ?", (key,))
    else:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (key,))


def touched(
    connection: sqlite3.Connection, operations: Iterable[Operation], *, kind: EditKind, detail: str, at: str
) -> Changes:
    """The rows that ``operations`` name, as the views know them."""
    articles: set[int] = set()
    items: set[ItemRef] = set()
    actors: set[str] = set()
    queue = False
    for operation in operations:
        table = operation["table"]
        if "first" in operation:
            queue = queue or table == "article"
            articles |= _articles_in_bulk(connection, operation)
            if table == "rule":
                _note_held(connection, operation["first"], operation["last"], articles, items)
            continue
        if "keys" in operation:
            _note_many(connection, operation, articles, items, actors)
            continue
        row = operation["after"] or operation["before"]
        if table == "rule":
            _note_held(connection, operation["id"], operation["id"], articles, items)
            continue
        if table == "actor":
            actors.add(row["uuid"])
            continue
        articles.add(row["id"] if table == "article" else row["article_id"])
        if table in _ITEM_TABLES:
            items.add(ItemRef(_ITEM_TABLES[table], row["uuid"]))
    return Changes(
        kind=kind,
        detail=detail,
        articles=frozenset(articles),
        items=frozenset(items),
        actors=frozenset(actors),
        queue=queue,
        saved_at=at,
    )


def _note_many(
    connection: sqlite3.Connection,
    operation: Operation,
    articles: set[int],
    items: set[ItemRef],
    actors: set[str],
) -> None:
    table = operation["table"]
    if table not in _ITEM_TABLES and table != "actor":
        return
    where = "article_id" if table in _ITEM_TABLES else "NULL AS article_id"
    found = connection.execute(
        f"SELECT uuid, {where} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(operation["keys"]),),
    )
    for row in found:
        if table in _ITEM_TABLES:
            articles.add(row["article_id"])
            items.add(ItemRef(_ITEM_TABLES[table], row["uuid"]))
        elif table == "actor":
            actors.add(row["uuid"])


def _articles_in_bulk(connection: sqlite3.Connection, operation: Operation) -> set[int]:
    # New articles are many and no view shows them yet: "queue" says that they came.
    if operation["table"] not in ("mention", "claim", "suggested"):
        return set()
    found = connection.execute(
        f"SELECT DISTINCT article_id FROM {operation['table']} WHERE id BETWEEN ? AND ?",
        (operation["first"], operation["last"]),
    )
    return {row[0] for row in found}


def _note_held(
    connection: sqlite3.Connection, first: int, last: int, articles: set[int], items: set[ItemRef]
) -> None:
    # A trigger turns these with their rule, so no operation names them.
    for table, kind in _ITEM_TABLES.items():
        found = connection.execute(
            f"SELECT uuid, article_id FROM {table} WHERE held_by BETWEEN ? AND ? AND decision IS NULL",
            (first, last),
        )
        for uuid, article in found:
            articles.add(article)
            items.add(ItemRef(kind, uuid))


def _row(connection: sqlite3.Connection, table: str, key: int) -> dict[str, Any] | None:
    row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
    return None if row is None else dict(row)


def _update_row(connection: sqlite3.Connection, table: str, key: int, values: Mapping[str, Any]) -> None:
    columns = ", ".join(f"{column} = ?" for column in values)
    connection.execute(
        f"UPDATE {table} SET {columns} WHERE id = ?",
        (*values.values(), key),
    )


def _set_cells(connection: sqlite3.Connection, operation: Operation, value: Cell) -> None:
    connection.execute(
        f"UPDATE {operation['table']} SET {operation['column']} = ?"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (value, json.dumps(operation["keys"])),
    )
