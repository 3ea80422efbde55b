"""What is refused before a project file is opened, in words: each of these raises ``ProjectError``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.words import Words
from annotator.storage import schema
from annotator.storage.failures import damaged

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_FAR = 100

_LONGEST_NAME = 235
"""Bytes of a new project's name: systems take 255, and what is put beside a project is named after it."""

_LONGEST_PATH = 500
"""Bytes of a path: SQLite takes 512, with what it adds to it."""

_LONGEST_OPENED = 255 - len("-journal")
"""Bytes of the name of a project that was renamed: SQLite still finds a place for what it puts beside it."""

_SHOWN = 40


def is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do; what else it is, opening it tells.

    Raises:
        OSError: if it cannot be read.
    """
    with path.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def refuse_a_long_name(path: Path, longest: int = _LONGEST_NAME) -> None:
    """Refuse a path with which SQLite or the system could not go on; ``longest`` is the name's, in bytes."""
    name, whole = len(os.fsencode(path.name)), len(os.fsencode(path.absolute()))
    if name > longest or whole > _LONGEST_PATH:
        raise ProjectError(
            "The name “{start}…” is too long for a project.",
            advice="Choose a shorter one, or a folder that is not so deep.",
            start=path.name[:_SHOWN],
        )


def refuse_what_is_missing(path: Path) -> None:
    """Refuse a path where there is no file, or whose name is too long to be opened."""
    refuse_a_long_name(path, _LONGEST_OPENED)
    try:
        is_there = path.is_file()
    except OSError as error:
        raise ProjectError(
            "“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror
        ) from error
    if not is_there:
        raise ProjectError("There is no project “{path}”.", advice="Make it with “annotator new”.", path=path)


def refuse_what_may_not_be_written(path: Path) -> None:
    """Refuse a file that may only be read."""
    # SQLite would open it for reading without a word, and refuse the first edit.
    try:
        path.open("r+b").close()
    except OSError as error:
        raise ProjectError(
            "“{name}” cannot be opened for writing: {reason}.",
            advice="Check its permissions, or open it read-only.",
            name=path.name,
            reason=error.strerror,
        ) from error


def refuse_what_is_no_database(path: Path) -> None:
    """Refuse a file that does not begin as SQLite's do."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise ProjectError(
            "“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror
        ) from error
    if head != _MAGIC:
        raise damaged(
            path, Words("its first bytes are not those of a project file") if head else Words("it is empty")
        )


def newer(path: Path, version: int) -> ProjectError:
    """The error for a file of a schema that this program does not know."""
    return ProjectError(
        "“{name}” was written by a newer version of this program (schema {version}; "
        "this one knows {known}). It was left as it is.",
        advice="Update the program, or export the project to JSONL with the newer one.",
        name=path.name,
        version=version,
        known=schema.SCHEMA_VERSION,
    )


def older(path: Path) -> ProjectError:
    """The error for a file of an older schema that is only to be read."""
    return ProjectError(
        "“{name}” is of an older version and must be brought up to date first.",
        advice="Open it once for writing; a backup is made beside it.",
        name=path.name,
    )


def refuse_what_needs_no_repair(path: Path) -> None:
    """Refuse what no repair is for; a version that no program will have in years is taken for damage.

    Raises:
        ProjectError: if there is no file, or it is of a newer version.
    """
    refuse_what_is_missing(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError as error:
        raise ProjectError(
            "“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror
        ) from error
    version, identity = int.from_bytes(head[60:64]), int.from_bytes(head[68:72])
    if identity == schema.APPLICATION_ID and schema.SCHEMA_VERSION < version <= _FAR:
        raise newer(path, version)
