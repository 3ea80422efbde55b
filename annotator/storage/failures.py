"""SQLite's errors of the user's world, in words. What is not here is a bug of ours and goes through."""

from __future__ import annotations

import sqlite3
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from annotator.core.errors import DamagedError, ProjectError
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from annotator.storage.project_file import ProjectFile

P = ParamSpec("P")
T = TypeVar("T")

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_TEXT = "Could not decode to UTF-8"
"""How Python's sqlite3 begins where a text in the file is none."""
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


class in_words:  # noqa: N801 - as a function that makes a context is named
    """Turn what SQLite says of disk, lock and damage into one sentence about the file at ``path``.

    Every statement is inside of one, so it is no generator, which takes longer than the quickest of them.

    Raises:
        ProjectError: instead of the ``sqlite3`` error.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Word the error, if there is one of SQLite."""
        if kind is None:
            return
        if isinstance(error, UnicodeDecodeError):  # SQLite quotes what it cannot understand: that is no text
            raise damaged(self._path, Words("a text in it cannot be read")) from error
        if isinstance(error, sqlite3.DatabaseError):
            worded = _worded(self._path, error)
            if worded is not None:
                raise worded from error


def _worded(path: Path, error: sqlite3.DatabaseError) -> ProjectError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if str(error).startswith(_NO_TEXT):
        return damaged(path, Words("a text in it cannot be read"))
    if code is None:
        return None
    primary = code & 0xFF
    if primary in _DAMAGE or (primary == sqlite3.SQLITE_ERROR and _has_other_schema(path)):
        return damaged(path, str(error))
    if primary not in _WORDS:
        return None
    sentence, advice = _WORDS[primary]
    return ProjectError(
        "“{name}” could not be saved or read: {sentence}.", advice=advice, name=path.name, sentence=sentence
    )


def _has_other_schema(path: Path) -> bool:
    """Whether SQLite misses something because the file does not have the tables and triggers it should."""
    from annotator.storage.schema_check import is_altered

    return is_altered(path)


def reason_of(error: Exception) -> tuple[str, str]:
    """What SQLite says in a few words, and what can be done about it; empty where nothing is known."""
    code = getattr(error, "sqlite_errorcode", None)
    return _WORDS.get(code & 0xFF if code is not None else -1, (str(error), ""))


def readable(
    read: Callable[Concatenate[ProjectFile, P], T],
) -> Callable[Concatenate[ProjectFile, P], T]:
    """Let what makes values of a project's rows say that the file is damaged where no value can be made.

    What no program of ours has written there raises in many ways, and is nobody's bug.
    """

    @wraps(read)
    def reading(file: ProjectFile, /, *given: P.args, **named: P.kwargs) -> T:
        try:
            return read(file, *given, **named)
        except (ValueError, TypeError, LookupError) as error:
            finding = Words("what it holds cannot be read: {error}", error=str(error))
            raise damaged(file.path, finding) from error

    return reading


def damaged(path: Path, finding: str) -> DamagedError:
    """The error for a file that is not a whole SQLite database, or no whole project."""
    return DamagedError(
        "“{name}” is damaged or not a project ({finding}). It was left as it is.",
        advice="Restore a backup of it, or save what can be read with “annotator repair”.",
        name=path.name,
        finding=finding,
    )
