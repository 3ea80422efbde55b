"""The rows of one edit: written, remembered, and replayed either way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.annotation import ItemKind, ItemRef
from annotator.core.changes import Changes, EditKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

Operation: TypeAlias = dict[str, Any]
"""``table`` with ``id``, ``before`` and ``after`` (a row or None), or with ``first`` and ``last`` (bulk)."""

JOURNALED = frozenset({"article", "actor", "mention", "claim", "suggested", "codebook", "rule"})
_ITEM_TABLES = {"mention": ItemKind.MENTION, "claim": ItemKind.CLAIM}


class Edit:
    """One edit in the making, inside its transaction. ``at`` is its time, ISO 8601 UTC."""

    def __init__(self, connection: sqlite3.Connection, kind: EditKind, detail: str, at: str) -> None:
        self.connection = connection
        self.kind = kind
        self.detail = detail
        self.at = at
        self.operations: list[Operation] = []
        self._bulk: dict[str, Operation] = {}

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
        """Whether it touched rows one by one, besides those it inserted in bulk."""
        return any("id" in operation for operation in self.operations)

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
    present = operation["after"] if undoing else operation["before"]
    if wanted is None:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (operation["id"],))
    elif present is None:
        insert_row(connection, table, wanted)
    else:
        _update_row(connection, table, operation["id"], wanted)


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
            continue
        row = operation["after"] or operation["before"]
        if table == "rule":
            articles |= _articles_held_by(connection, operation["id"], operation["id"])
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


def _articles_in_bulk(connection: sqlite3.Connection, operation: Operation) -> set[int]:
    # New articles are many and no view shows them yet: "queue" says that they came.
    if operation["table"] == "rule":
        return _articles_held_by(connection, operation["first"], operation["last"])
    if operation["table"] not in ("mention", "claim", "suggested"):
        return set()
    found = connection.execute(
        f"SELECT DISTINCT article_id FROM {operation['table']} WHERE id BETWEEN ? AND ?",
        (operation["first"], operation["last"]),
    )
    return {row[0] for row in found}


def _articles_held_by(connection: sqlite3.Connection, first: int, last: int) -> set[int]:
    found = connection.execute(
        "SELECT article_id FROM mention WHERE held_by BETWEEN ?1 AND ?2"
        " UNION SELECT article_id FROM claim WHERE held_by BETWEEN ?1 AND ?2",
        (first, last),
    )
    return {row[0] for row in found}


def _row(connection: sqlite3.Connection, table: str, key: int) -> dict[str, Any] | None:
    row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
    return None if row is None else dict(row)


def _update_row(connection: sqlite3.Connection, table: str, key: int, values: Mapping[str, Any]) -> None:
    columns = ", ".join(f"{column} = ?" for column in values)
    connection.execute(
        f"UPDATE {table} SET {columns} WHERE id = ?",
        (*values.values(), key),
    )
