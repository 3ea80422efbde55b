"""A new project of what was salvaged from a damaged one: what refers to something lost is set right."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from annotator.core.article import fingerprint
from annotator.storage import originals
from annotator.storage.journal_check import follow, is_as_left, operations_of
from annotator.storage.rows import load_spans

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

    from annotator.storage.project_file import ProjectFile
    from annotator.storage.salvage import Salvaged

_ITEMS = ("mention", "claim")
_OF_ARTICLES = ("article_original", "suggestion", "mention", "claim", "suggested")
_REFERENCES = {"actor_id": "actor", "suggestion_id": "suggestion", "held_by": "rule"}
_ORDER = (
    *("project", "codebook", "article", "article_text", "article_original", "actor", "rule", "suggestion"),
    *("mention", "claim", "suggested", "journal"),
)
_UNIQUE = frozenset({"article", "actor", "mention", "claim", "rule"})


def leave_out_what_is_not_whole(found: Salvaged) -> tuple[list[str], Counter[str]]:
    """Take away articles whose text is not the one that was imported, and what hangs on what is not there.

    Gives the titles of the articles that are lost though their rows are not, and how many references to
    other rows were taken away, by their column.
    """
    titles = _lost_articles(found)
    _leave_out_rules_of_lost_articles(found)
    for table in _OF_ARTICLES:
        for key, row in list(found.rows[table].items()):
            if row["article_id"] not in found.rows["article"] or not _fits(found, table, row):
                found.drop(table, key)
    dangling: Counter[str] = Counter()
    for table in _ITEMS:
        for row in found.rows[table].values():
            dangling.update(_let_go(found, row))
    for table in _UNIQUE:
        _leave_out_doubles(found, table)
    return titles, dangling


def _lost_articles(found: Salvaged) -> list[str]:
    titles = []
    for key, row in list(found.rows["article"].items()):
        text = found.rows["article_text"].get(key)
        if text is None or fingerprint(text["text"]) != row["fingerprint"]:
            titles.append(found.drop("article", key)["title"])
    for key in found.rows["article_text"].keys() - found.rows["article"].keys():
        found.drop("article_text", key)
    return titles


def _leave_out_rules_of_lost_articles(found: Salvaged) -> None:
    for key, row in list(found.rows["rule"].items()):
        if row["article_id"] is not None and row["article_id"] not in found.rows["article"]:
            found.drop("rule", key)


def _fits(found: Salvaged, table: str, row: dict[str, Any]) -> bool:
    """Whether what a row says of the text can be said of it."""
    text: str = found.rows["article_text"][row["article_id"]]["text"]
    if table == "mention":
        return 0 <= row["span_start"] < row["span_end"] <= len(text) or bool(row["gone"])
    if table == "claim":
        spans = [span for role in ("source", "cue", "content") for span in load_spans(row[role])]
        return all(span.end <= len(text) for span in spans) or bool(row["gone"])
    if table == "article_original":
        with suppress(ValueError, TypeError):
            return originals.of_row(row).cleaned.text == text
        return False
    return True


def _let_go(found: Salvaged, row: dict[str, Any]) -> Iterator[str]:
    for column, table in _REFERENCES.items():
        if row[column] is not None and row[column] not in found.rows[table]:
            row[column] = None
            yield column
    rule = found.rows["rule"].get(row["held_by"])
    holds = rule is not None and rule["active"] == 1 and not rule["gone"] and row["decision"] is None
    row["gone"] = row["gone"] & ~2 | (2 if holds else 0)


def _leave_out_doubles(found: Salvaged, table: str) -> None:
    known: set[tuple[str, object]] = set()
    for key, row in list(found.rows[table].items()):
        names = {(column, row[column]) for column in ("uuid", "fingerprint") if column in row}
        if not row["gone"] and names & known:
            found.drop(table, key)
        elif not row["gone"]:
            known |= names


def write(found: Salvaged, file: ProjectFile, progress: Callable[[int, int], None]) -> None:
    """Fill an empty project file with the rows; the running counts follow by themselves.

    Raises:
        ProjectError: if it cannot be written.
    """
    total = sum(len(found.rows[table]) for table in _ORDER)
    done = 0
    with file.transaction() as connection:
        for table in _ORDER:
            rows = list(found.rows[table].values())
            _insert(connection, table, rows)
            done += len(rows)
            progress(done, total)
        _index(connection)
        for name, key in found.last_keys.items():
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (key, name))


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        columns = ", ".join(rows[0])
        marks = ", ".join(f":{column}" for column in rows[0])
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _index(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO article_title (rowid, title, outlet) SELECT id, title, coalesce(outlet, '') FROM article"
    )
    connection.execute("INSERT INTO article_body (rowid, body) SELECT article_id, text FROM article_text")


def leave_out_entries(found: Salvaged) -> int:
    """Take away the entries of the journal that tell of rows as they are not; how many.

    Undoing those would bring back what hangs on something lost, or undo half of what was done.
    """
    operations = _readable_entries(found)
    left = len(found.rows["journal"]) - len(operations)
    for key in found.rows["journal"].keys() - operations.keys():
        found.drop("journal", key)
    while wrong := _wrong_entries(found, operations):
        for key in wrong:
            del operations[key]
            found.drop("journal", key)
        left += len(wrong)
    return left


def _readable_entries(found: Salvaged) -> dict[int, list[dict[str, Any]]]:
    operations = {}
    for key, entry in sorted(found.rows["journal"].items()):
        with suppress(ValueError, TypeError, KeyError):
            operations[key] = operations_of(entry)
    return operations


def _wrong_entries(found: Salvaged, operations: Mapping[int, list[dict[str, Any]]]) -> list[int]:
    latest: dict[tuple[str, int], Any] = {}
    for key, ones in operations.items():
        for one in ones:
            follow(latest, one, holds=found.rows["journal"][key]["state"] == "done")
    wrong = {
        (table, key)
        for (table, key), expected in latest.items()
        if not is_as_left(table, found.rows[table].get(key), expected)
    }
    return [
        key
        for key, ones in operations.items()
        if any(wrong & _named(one) or _hangs_on_what_is_lost(found, one) for one in ones)
    ]


def _named(operation: Mapping[str, Any]) -> set[tuple[str, int]]:
    keys = operation.get("keys", [operation["id"]] if "id" in operation else [])
    return {(operation["table"], key) for key in keys}


def _hangs_on_what_is_lost(found: Salvaged, operation: Mapping[str, Any]) -> bool:
    references = {**_REFERENCES, "article_id": "article"}
    named = [row for row in (operation.get("before"), operation.get("after")) if isinstance(row, dict)]
    if "keys" in operation and operation["column"] in references:
        column = operation["column"]
        named += [{column: operation["before"]}, {column: operation["after"]}]
    return any(
        row.get(column) is not None and row[column] not in found.rows[table]
        for row in named
        for column, table in references.items()
    )
