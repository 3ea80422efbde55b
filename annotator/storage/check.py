"""Is the project file whole? Schema, integrity, every span, every journal entry, the running counts."""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING

from annotator.storage import (
    actor_names,
    backup_check,
    copies,
    journal_check,
    kept_counts,
    originals,
    schema_check,
    search_check,
    values,
)
from annotator.storage.order_tallies import DOUBT_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.core.spans import Fragments
    from annotator.storage.project_file import ProjectFile

from annotator.core.article import Status, fingerprint
from annotator.storage.rows import load_spans

_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)
"""What values of another type than was ever written lead to."""

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


def findings(file: ProjectFile, backups: Sequence[Path] = ()) -> Iterator[str]:
    """What is wrong with the file, a sentence each; nothing where it is whole.

    What nobody has changed since the latest of the ``backups`` is compared with that.
    """
    for part in (*_PARTS, partial(backup_check.findings, backups=backups)):
        try:
            yield from part(file)
        except (sqlite3.DatabaseError, *_UNREADABLE) as error:
            yield f"The file is damaged, and the check had to pass over a part of it: {error}."


def _integrity(file: ProjectFile) -> Iterator[str]:
    for row in file.connection.execute("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"The file is damaged: {row[0]}."
    for row in file.connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row['rowid']} of {row['table']} refers to a row of {row['parent']} that is missing."


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
        "SELECT id FROM article LEFT JOIN article_tally ON article_id = id WHERE article_id IS NULL"
    ):
        yield f"Nothing is counted for article {row['id']}."
    counted = {row["status"] for row in file.connection.execute("SELECT status FROM status_tally")}
    for status in sorted(set(Status) - counted):
        yield f"The articles that are {status} are not counted."
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
    schema_check.findings,
    values.findings,
    _texts,
    _originals,
    _claim_parts,
    journal_check.findings,
    _tallies,
    _holding,
    copies.findings,
    search_check.findings,
    kept_counts.findings,
    actor_names.findings,
)
