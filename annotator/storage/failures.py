"""SQLite's errors of the user's world, in words. What is not here is a bug of ours and goes through."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_WORDS = {
    sqlite3.SQLITE_FULL: (
        Words("the disk is full, so nothing was changed"),
        Words("Free some space and do it again."),
    ),
    sqlite3.SQLITE_READONLY: (
        Words("the file may not be written"),
        Words("Check its permissions, or open it read-only."),
    ),
    sqlite3.SQLITE_BUSY: (
        Words("another program is writing to it"),
        Words("Close that program and do it again."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        Words("it cannot be opened"),
        Words("Check that the folder exists and may be written."),
    ),
    sqlite3.SQLITE_IOERR: (
        Words("the disk reported an error, so nothing was changed"),
        Words(
            "Check the disk, and how much of it you may use; a copy of the file on another one can be opened."
        ),
    ),
}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite says of disk, lock and damage into one sentence about the file at ``path``.

    Raises:
        ProjectError: instead of the ``sqlite3`` error.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        worded = _worded(path, error)
        if worded is None:
            raise
        raise worded from error


def _worded(path: Path, error: sqlite3.DatabaseError) -> ProjectError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary in _DAMAGE:
        return damaged(path, str(error))
    if primary not in _WORDS:
        return None
    sentence, advice = _WORDS[primary]
    return ProjectError(
        "“{name}” could not be saved or read: {sentence}.", advice=advice, name=path.name, sentence=sentence
    )


def damaged(path: Path, finding: str) -> ProjectError:
    """The error for a file that is not a whole SQLite database."""
    return ProjectError(
        "“{name}” is damaged or not a project ({finding}). It was left as it is.",
        advice="Restore a backup of it, or run “annotator check” on it to see what is wrong.",
        name=path.name,
        finding=finding,
    )
