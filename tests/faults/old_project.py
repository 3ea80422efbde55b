"""A project as the first version of the schema left it, so large that it is not up to date in a moment."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database, Migrations

from annotator.core.article import fingerprint
from annotator.services.codebook_json import codebook_to_json
from annotator.services.codebooks import default_codebook
from annotator.storage import schema

if TYPE_CHECKING:
    from pathlib import Path

_AT = "2025-05-01T10:00:00Z"
_SENTENCE = "Ilse Varga spoke of the harbour again. "


def old_project(path: Path, *, articles: int) -> None:
    """Make it: an import of so many articles, each with a mention that another coder accepted."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        steps = Migrations("annotator")
        first = schema.MIGRATIONS[0]
        steps(name=first.__name__)(first)
        steps.apply(Database(connection))
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("BEGIN")
        for name, value in (("uuid", "old"), ("coder", "ana"), ("created_at", _AT)):
            _insert(connection, "project", key=name, value=value)
        body = codebook_to_json(default_codebook())
        _insert(connection, "codebook", version=1, body=body, created_at=_AT)
        for key in range(1, articles + 1):
            _insert_article(connection, key)
        rows = [{"table": table, "first": 1, "last": articles} for table in ("article", "mention")]
        entry = {"kind": "import", "origin": "user", "state": "done", "rows": json.dumps(rows)}
        _insert(connection, "journal", step=1, at=_AT, coder="ana", detail="", **entry)
        connection.execute("COMMIT")


def _insert_article(connection: sqlite3.Connection, key: int) -> None:
    text = f"Number {key}. " + _SENTENCE * 40
    title = f"Number {key}"
    known = {"status": "in_progress", "fingerprint": fingerprint(text), "words": len(text.split())}
    _insert(connection, "article", id=key, uuid=f"article {key}", title=title, **known)
    _insert(connection, "article_text", article_id=key, text=text)
    _insert(connection, "article_title", rowid=key, title=title)
    _insert(connection, "article_body", rowid=key, body=text)
    start = text.index("Ilse Varga")
    place = {"article_id": key, "span_start": start, "span_end": start + 10}
    decided = {"decision": "accepted", "decided_at": _AT, "coder": "ben"}
    _insert(connection, "mention", id=key, uuid=f"mention {key}", type="person", **place, **decided)


def _insert(connection: sqlite3.Connection, table: str, **row: Any) -> None:
    marks = ", ".join("?" for _ in row)
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608  names of ours
    connection.execute(statement, tuple(row.values()))
