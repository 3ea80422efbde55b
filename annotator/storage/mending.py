"""A new project of what was salvaged from a damaged one: what refers to something lost is set right."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.core.article import fingerprint
from annotator.storage import originals
from annotator.storage.rows import load_spans
from annotator.storage.salvaged import defaults, key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.storage.project_file import ProjectFile
    from annotator.storage.salvaged import Salvaged

REFERENCES = {"actor_id": "actor", "suggestion_id": "suggestion", "held_by": "rule"}
_ITEMS = ("mention", "claim")
_OF_ARTICLES = ("article_original", "suggestion", "mention", "claim", "suggested")
_ORDER = (
    *("project", "codebook", "article", "article_text", "article_original", "actor", "rule", "suggestion"),
    *("mention", "claim", "suggested", "journal"),
)
_UNIQUE = ("article", "actor", "mention", "claim", "rule")
_TOLD_EVERY = 1000

_LENGTHS = "CREATE TABLE length (article_id INTEGER PRIMARY KEY, code_points)"
_OUTSIDE = """
gone = 0 AND NOT (0 <= span_start AND span_start < span_end AND span_end <= (
    SELECT code_points FROM length WHERE length.article_id = mention.article_id))
"""
_HELD = """
decision IS NULL AND coalesce(held_by IN (SELECT id FROM rule WHERE active = 1 AND gone = 0), 0)
"""


def leave_out_what_is_not_whole(found: Salvaged) -> tuple[list[str], Counter[str]]:
    """Take away articles whose text is not the one that was imported, and what hangs on what is not there.

    Gives the titles of the articles that are lost though their rows are not, and how many references to
    other rows were taken away, by their column.
    """
    titles = _leave_out_articles(found)
    found.drop_where("rule", "article_id IS NOT NULL AND article_id NOT IN (SELECT id FROM article)")
    for table in _OF_ARTICLES:
        found.drop_where(table, "article_id NOT IN (SELECT id FROM article)")
    found.drop_where("mention", _OUTSIDE)
    found.drop("claim", list(_claims_outside(found.rows)))
    found.drop("article_original", list(_other_originals(found.rows)))
    dangling: Counter[str] = Counter()
    for table in _ITEMS:
        dangling.update(dict(_let_go(found.rows, table)))
    for table in _UNIQUE:
        _leave_out_doubles(found, table)
    return titles, dangling


def _leave_out_articles(found: Salvaged) -> list[str]:
    titles: list[str] = []

    def lengths() -> Iterator[tuple[int, int]]:
        for row in found.rows.execute(
            "SELECT id, title, fingerprint, text FROM article LEFT JOIN article_text ON article_id = id"
        ):
            if row["text"] is not None and fingerprint(row["text"]) == row["fingerprint"]:
                yield row["id"], len(row["text"])
            else:
                titles.append(row["title"])

    found.rows.execute(_LENGTHS)
    found.rows.executemany("INSERT INTO length VALUES (?, ?)", lengths())
    for table in ("article", "article_text"):
        found.drop_where(table, f"{key_of(table)} NOT IN (SELECT article_id FROM length)")
    return titles


def _claims_outside(rows: sqlite3.Connection) -> Iterator[int]:
    """Claims that say of the text what cannot be said of it."""
    for row in rows.execute(
        "SELECT id, source, cue, content, code_points FROM claim JOIN length USING (article_id)"
        " WHERE gone = 0"
    ):
        spans = [span for role in ("source", "cue", "content") for span in load_spans(row[role])]
        if any(span.end > row["code_points"] for span in spans):
            yield row["id"]


def _other_originals(rows: sqlite3.Connection) -> Iterator[int]:
    """Originals of which the text is not made by what was cleaned, by their articles."""
    for row in rows.execute(
        "SELECT original.*, cleaned.text AS cleaned FROM article_original AS original"
        " JOIN article_text AS cleaned USING (article_id)"
    ):
        with suppress(ValueError, TypeError):
            if originals.of_row(row).cleaned.text == row["cleaned"]:
                continue
        yield row["article_id"]


def _let_go(rows: sqlite3.Connection, table: str) -> Iterator[tuple[str, int]]:
    for column, other in REFERENCES.items():
        missing = f"{column} IS NOT NULL AND {column} NOT IN (SELECT {key_of(other)} FROM {other})"
        yield column, rows.execute(f"UPDATE {table} SET {column} = NULL WHERE {missing}").rowcount
    held = f"(gone & ~2) | 2 * ({_HELD})"
    rows.execute(f"UPDATE {table} SET gone = {held} WHERE gone IS NOT {held}")


def _leave_out_doubles(found: Salvaged, table: str) -> None:
    for column in ("uuid", "fingerprint"):
        if column in defaults(table):
            first = f"SELECT min(id) FROM {table} WHERE gone = 0 GROUP BY {column}"
            found.drop_where(table, f"gone = 0 AND id NOT IN ({first})")


def write(found: Salvaged, file: ProjectFile, progress: Callable[[int, int], None]) -> None:
    """Fill an empty project file with the rows; the running counts follow by themselves.

    Raises:
        ProjectError: if it cannot be written.
    """
    total = sum(map(found.count, _ORDER))
    done = 0

    def told(rows: sqlite3.Cursor) -> Iterator[tuple[object, ...]]:
        nonlocal done
        for row in rows:
            yield row
            done += 1
            if done % _TOLD_EVERY == 0:
                progress(done, total)

    with file.transaction() as connection:
        for table in _ORDER:
            columns = ", ".join(defaults(table))
            marks = ", ".join("?" for _ in defaults(table))
            rows = found.rows.cursor()
            rows.row_factory = None
            rows.execute(f"SELECT {columns} FROM {table} ORDER BY {key_of(table)}")
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", told(rows))
        _index(connection)
        for name, key in found.last_keys.items():
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (key, name))


def _index(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO article_title (rowid, title, outlet) SELECT id, title, coalesce(outlet, '') FROM article"
    )
    connection.execute("INSERT INTO article_body (rowid, body) SELECT article_id, text FROM article_text")
