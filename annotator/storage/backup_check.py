"""Is what nobody has changed since a backup still as it is there? Nothing else shows every damage."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile

_FEW = 20
_COLUMNS = {
    "project": "value",
    "codebook": "body, created_at, gone",
    "article": "uuid, title, outlet, author, published, url, language, status, words, residue, meta,"
    " fingerprint, note, flagged",
    "article_text": "text",
    "article_original": "text, edits, rules",
    "actor": "uuid, name, type, aliases, external, note",
    "suggestion": "article_id, kind, suggester, model, confidence, why, type, spans",
    "mention": "uuid, article_id, span_start, span_end, type, actor_id, decision, decided_at, coder,"
    " suggestion_id",
    "claim": "uuid, article_id, source, cue, content, actor_id, stance, topic, certainty, note, attributes,"
    " decision, decided_at, coder, suggestion_id",
    "suggested": "article_id, at",
    "rule": "uuid, kind, pattern, is_expression, label, article_id, coder, created_at",
    "journal": "step, at, coder, kind, detail, article_id, origin, rows",
    "copy_signature": "signature",
}
"""What is compared: what rules, and undoing in bulk, turn in rows without naming them is left out."""

_KEYS = {
    "project": "key",
    **dict.fromkeys(("article_text", "article_original", "copy_signature"), "article_id"),
}
_WANTED = {"project": "other.key IN ('uuid', 'created_at')", "copy_signature": "one.method = other.method"}
_STAYING = frozenset({"project", "article_text", "article_original", "suggestion", "journal"})
"""Tables from which nothing ever goes."""


def findings(file: ProjectFile, backups: Iterable[Path]) -> Iterator[str]:
    """Every row that differs from the latest backup that came before, a sentence each.

    ``backups`` are the latest first. What the journal says was changed since is passed over.
    """
    for backup in backups:
        with _attached(file.connection, backup) as is_earlier:
            if is_earlier:
                yield from _compared(file.connection, backup.name)
                return


@contextmanager
def _attached(connection: sqlite3.Connection, backup: Path) -> Iterator[bool]:
    """Whether the project has gone on from this backup, which is ``backup`` in SQL meanwhile."""
    connection.execute("ATTACH ? AS backup", (f"{backup.absolute().as_uri()}?mode=ro&immutable=1",))
    try:
        try:
            is_earlier = _is_earlier(connection)
        except sqlite3.DatabaseError:  # it is the backup that cannot be read
            is_earlier = False
        yield is_earlier
    finally:
        connection.execute("DETACH backup")


def _compared(connection: sqlite3.Connection, name: str) -> Iterator[str]:
    changed = _changed_since(connection)
    for table, columns in _COLUMNS.items():
        found = [key for key in _differing(connection, table, columns) if not changed.names(table, key)]
        for key in found[:_FEW]:
            yield f"Row {key} of {table} is not as it was in the backup “{name}”, and nobody changed it."
        if len(found) > _FEW:
            yield f"So it is with {len(found) - _FEW} more rows of {table}."


class _Changed:
    """The rows that the journal names, by table: single ones, and ranges."""

    def __init__(self) -> None:
        self.keys: dict[str, set[int]] = defaultdict(set)
        self.ranges: dict[str, list[tuple[int, int]]] = defaultdict(list)

    def names(self, table: str, key: object) -> bool:
        """Whether a row is among them."""
        return key in self.keys[table] or any(
            first <= key <= last for first, last in self.ranges[table] if isinstance(key, int)
        )


def _is_earlier(connection: sqlite3.Connection) -> bool:
    """Whether the project has gone on from the backup: its last entry is in the journal."""
    last = connection.execute("SELECT id, at FROM backup.journal ORDER BY id DESC LIMIT 1").fetchone()
    same = "SELECT 1 FROM main.journal WHERE id = ? AND at = ?"
    return last is None or connection.execute(same, tuple(last)).fetchone() is not None


def _changed_since(connection: sqlite3.Connection) -> _Changed:
    changed = _Changed()
    entries = connection.execute(
        "SELECT one.rows FROM main.journal AS one LEFT JOIN backup.journal AS other USING (id)"
        " WHERE other.id IS NULL OR one.state IS NOT other.state OR one.undone_at IS NOT other.undone_at"
    )
    for (rows,) in entries:
        try:
            operations = json.loads(rows)
            for one in operations:
                _note(changed, one)
        except (ValueError, TypeError, KeyError):
            continue  # which the check of the journal tells
    return changed


def _note(changed: _Changed, operation: dict[str, object]) -> None:
    table = str(operation["table"])
    if "keys" in operation:
        changed.keys[table].update(operation["keys"])  # type: ignore[arg-type] # anything else is told above
    elif "first" in operation:
        changed.ranges[table].append((operation["first"], operation["last"]))  # type: ignore[arg-type] # likewise
    else:
        changed.keys[table].add(operation["id"])  # type: ignore[arg-type] # likewise


def _differing(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[object]:
    key = _KEYS.get(table, "id")
    names = columns.split(", ")
    ones, others = (", ".join(f"{side}.{name}" for name in names) for side in ("one", "other"))
    join = "LEFT JOIN" if table in _STAYING else "JOIN"
    found = connection.execute(
        f"SELECT other.{key} FROM backup.{table} AS other {join} main.{table} AS one USING ({key})"
        f" WHERE ({ones}) IS NOT ({others}) AND {_WANTED.get(table, '1')}"
    )
    return (row[0] for row in found)
