"""Is the project file whole? Schema, integrity, every span, every journal entry, the running counts."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from annotator.core.changes import EditKind
from annotator.storage import actor_names, copies, kept_counts, originals, schema
from annotator.storage.edit import JOURNALED, REFERRED
from annotator.storage.order_tallies import DOUBT_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.spans import Fragments
    from annotator.storage.project_file import ProjectFile

from annotator.core.article import fingerprint
from annotator.storage.rows import load_spans

_RECOUNT = f"""
WITH item AS (
    SELECT article_id, decision, suggestion_id, 0 AS is_claim FROM mention WHERE gone = 0
    UNION ALL SELECT article_id, decision, suggestion_id, 1 FROM claim WHERE gone = 0
)
SELECT tally.article_id, tally.pending, tally.decided, tally.doubt, tally.claims, tally.status,
       iif(article.gone = 0, article.status, NULL) AS standing,
       count(item.article_id) - count(item.decision) AS waiting, count(item.decision) AS settled,
       sum(iif(item.article_id IS NULL OR item.decision IS NOT NULL, 0,
               {DOUBT_OF.format(item="item")})) AS doubts,
       sum(coalesce(item.is_claim AND item.decision IS NOT 'rejected', 0)) AS attributed
FROM article_tally AS tally JOIN article ON article.id = tally.article_id
LEFT JOIN item ON item.article_id = tally.article_id GROUP BY tally.article_id
"""


def findings(file: ProjectFile) -> Iterator[str]:
    """What is wrong with the file, a sentence each; nothing where it is whole."""
    for part in _PARTS:
        try:
            yield from part(file)
        except sqlite3.DatabaseError as error:
            yield f"The file is damaged, and the check had to pass over a part of it: {error}."


def _integrity(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"The file is damaged: {row[0]}."
    for row in file.connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row['rowid']} of {row['table']} refers to a row of {row['parent']} that is missing."


def _schema(file: ProjectFile) -> Iterator[str]:
    with_tables = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(with_tables)
    wanted = _objects(with_tables)
    with_tables.close()
    found = _objects(file.connection)
    for name in sorted(wanted.keys() - found.keys()):
        yield f"The schema lacks “{name}”."
    for name in sorted(wanted.keys() & found.keys()):
        if wanted[name] != found[name]:
            yield f"“{name}” is not as schema version {schema.SCHEMA_VERSION} has it."


def _objects(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: sql for name, sql in found if not name.startswith(("_sqlite", "sqlite_"))}


def _texts(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute(
        "SELECT article.*, text FROM article LEFT JOIN article_text ON article_id = id ORDER BY id"
    ):
        name = f"article “{row['title']}” (row {row['id']})"
        if row["text"] is None:
            yield f"The text of {name} is missing."
            continue
        if fingerprint(row["text"]) != row["fingerprint"]:
            yield f"The text of {name} is not the one that was imported."
        length = len(row["text"])
        yield from _spans_of(f"The residue of {name}", row["residue"], length)
        for mention in file.connection.execute(
            "SELECT id, span_start, span_end FROM mention WHERE article_id = ? AND gone = 0", (row["id"],)
        ):
            if not 0 <= mention["span_start"] < mention["span_end"] <= length:
                yield (
                    f"Mention {mention['id']} of {name} is at {mention['span_start']}-{mention['span_end']}, "
                    f"outside the text of {length}."
                )


def _originals(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute(
        "SELECT original.*, title, article_text.text AS cleaned FROM article_original AS original"
        " JOIN article ON article.id = original.article_id LEFT JOIN article_text USING (article_id)"
    ):
        name = f"article “{row['title']}” (row {row['article_id']})"
        try:
            made = originals.of_row(row).cleaned.text
        except (ValueError, TypeError) as error:
            yield f"What was changed in the original text of {name} cannot be read: {error}."
            continue
        if made != row["cleaned"]:
            yield f"The text of {name} is not what cleaning makes of its original text."


def _claim_parts(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute(
        "SELECT claim.id, source, cue, content, length(text) AS length, title FROM claim"
        " JOIN article ON article.id = claim.article_id JOIN article_text USING (article_id)"
        " WHERE claim.gone = 0"
    ):
        for role in ("source", "cue", "content"):
            where = f"The {role} of claim {row['id']} of article “{row['title']}”"
            yield from _spans_of(where, row[role], row["length"])


def _spans_of(what: str, stored: str, length: int) -> Iterator[str]:
    try:
        spans: Fragments = load_spans(stored)
    except (ValueError, TypeError):
        yield f"{what} is not a list of spans: {stored[:80]}."
        return
    for span in spans:
        if span.end > length:
            yield f"{what} is at {span.start}-{span.end}, outside the text of {length}."


def _journal(file: ProjectFile) -> Iterator[str]:
    latest: dict[tuple[str, int], Any] = {}
    for entry in file.connection.execute("SELECT * FROM journal ORDER BY id"):
        where = f"Journal entry {entry['id']} ({entry['kind']})"
        try:
            operations = _operations(entry)
        except (ValueError, TypeError, KeyError) as error:
            yield f"{where} cannot be read: {error}."
            continue
        for one in operations:
            _follow(latest, one, holds=entry["state"] == "done")
    for (table, key), expected in latest.items():
        row = file.connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
        if not _is_as_left(table, row, expected):
            yield f"Row {key} of {table} is not as the journal left it."


def _follow(latest: dict[tuple[str, int], Any], one: Mapping[str, Any], *, holds: bool) -> None:
    """Bring what the journal expects of each row up to date with one operation."""
    if "keys" in one:
        _follow_cells(latest, one, holds=holds)
    elif "id" in one and holds:
        latest[one["table"], one["id"]] = one["after"]
    elif "id" in one:
        # What was taken back has no effect: the row is as it was before, as far as that is not known yet.
        known = latest.setdefault((one["table"], one["id"]), one["before"])
        if known is not None and one["before"] is not None:
            latest[one["table"], one["id"]] = {**one["before"], **known}


def _follow_cells(latest: dict[tuple[str, int], Any], one: Mapping[str, Any], *, holds: bool) -> None:
    for key in one["keys"]:
        known = latest.setdefault((one["table"], key), {})
        if known is None:
            continue
        if holds:
            latest[one["table"], key] = {**known, one["column"]: one["after"]}
        else:
            known.setdefault(one["column"], one["before"])


def _is_as_left(table: str, row: sqlite3.Row | None, expected: Mapping[str, Any] | None) -> bool:
    # A bulk edit that is undone sets "gone", and leaves the rest of the row alone. An entry of an older
    # version does not know the columns that came later.
    if row is None:
        return expected is None
    if expected is None:
        return table in REFERRED and bool(row["gone"])
    return all(row[column] == value for column, value in expected.items() if column != "gone")


def _operations(entry: sqlite3.Row) -> list[dict[str, Any]]:
    EditKind(entry["kind"])
    operations: list[dict[str, Any]] = json.loads(entry["rows"])
    for operation in operations:
        if operation["table"] not in JOURNALED:
            raise ValueError(f"it names an unknown table “{operation['table']}”")
        if "first" in operation:
            if not 0 < operation["first"] <= operation["last"]:
                raise ValueError("its range of rows is reversed")
        elif "keys" in operation:
            if not operation["keys"] or operation["before"] == operation["after"]:
                raise ValueError("it changes nothing")
        elif operation["before"] is None and operation["after"] is None:
            raise ValueError("it changes nothing")
    return operations


def _tallies(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute(_RECOUNT):
        if (row["pending"], row["decided"]) != (row["waiting"], row["settled"]):
            yield f"The counts of article {row['article_id']} do not add up."
        if (row["doubt"], row["claims"], row["status"]) != (
            row["doubts"],
            row["attributed"],
            row["standing"],
        ):
            yield f"What article {row['article_id']} is sorted by in the queue is not as it should be."
    for row in file.connection.execute(
        "SELECT status, articles, (SELECT count(*) FROM article WHERE article.status = tally.status"
        " AND gone = 0) AS counted FROM status_tally AS tally"
    ):
        if row["articles"] != row["counted"]:
            yield f"{row['articles']} articles are counted as {row['status']}, but {row['counted']} are."


def _holding(file: ProjectFile) -> Iterator[str]:
    for table in ("mention", "claim"):
        for row in file.connection.execute(
            f"SELECT item.id FROM {table} AS item LEFT JOIN rule ON rule.id = held_by WHERE"
            " (item.gone & 2 > 0) !="
            " (item.decision IS NULL AND coalesce(rule.active = 1 AND rule.gone = 0, 0))"
        ):
            yield f"Whether a rule holds {table} {row['id']} does not agree with the list of rules."


_PARTS = (
    _integrity,
    _schema,
    _texts,
    _originals,
    _claim_parts,
    _journal,
    _tallies,
    _holding,
    copies.findings,
    kept_counts.findings,
    actor_names.findings,
)
