"""Codebooks: those that ship, those in files, and the one that a project uses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.codebook_rules import CodebookError, faults
from annotator.core.errors import FormatError
from annotator.core.words import Words
from annotator.locations import resource
from annotator.services.codebook_json import codebook_from_json, codebook_to_json
from annotator.services.json_places import line_of, lines_of
from annotator.storage.failures import damaged

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.storage.project_file import ProjectFile

DEFAULT = "actors-and-claims"
_SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Shipped:
    """A codebook that comes with the program. ``name`` is what the command line calls it."""

    name: str
    codebook: Codebook


def shipped_codebooks() -> tuple[Shipped, ...]:
    """The codebooks that come with the program, the default first."""
    found = (
        Shipped(path.stem, read_codebook(path)) for path in sorted(resource("codebooks").glob(f"*{_SUFFIX}"))
    )
    return tuple(sorted(found, key=lambda one: one.name != DEFAULT))


def default_codebook() -> Codebook:
    """The codebook of a new project: actors and claims."""
    return read_codebook(resource("codebooks", DEFAULT + _SUFFIX))


def find_codebook(name_or_path: Path) -> Codebook:
    """The codebook in a file, or the one that ships under that name.

    Raises:
        FormatError: with file, line and reason, if the file is no codebook; or if there is neither.
    """
    shipped = resource("codebooks", f"{name_or_path.name}{_SUFFIX}")
    is_name = len(name_or_path.parts) == 1 and not name_or_path.exists()
    if is_name and shipped.exists():
        return read_codebook(shipped)
    if is_name and not name_or_path.suffix:
        names = ", ".join(one.name for one in shipped_codebooks())
        raise FormatError(
            "There is no codebook “{name}”.",
            advice="Name a file, or one of these: {names}.",
            name=name_or_path,
            names=names,
        )
    return read_codebook(name_or_path)


def read_codebook(path: Path) -> Codebook:
    """The codebook in a JSON file, as version 1.

    Raises:
        FormatError: with file, line and reason, if it is none.
    """
    text = _text_of(path)
    try:
        return _checked(codebook_from_json(text, version=1))
    except json.JSONDecodeError as error:
        raise FormatError(
            "The codebook “{file}” is not JSON: line {line}, column {column}: {reason}.",
            advice="Mend that line, or export a codebook to see how one is written.",
            file=path,
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        ) from error
    except CodebookError as error:
        # A text that is nested too deeply is not walked a second time.
        line = line_of(lines_of(text), error.place) if error.place else 1
        raise FormatError(
            "The codebook “{file}” cannot be used. Line {line}: {reason}",
            advice="Mend that line, or export a codebook to see how one is written.",
            file=path,
            line=line,
            reason=error.words,
        ) from error
    except ValueError as error:
        raise FormatError(
            "The codebook “{file}” cannot be read: {reason}.", file=path, reason=Words(str(error))
        ) from error


def write_codebook(codebook: Codebook, path: Path) -> None:
    """Write a codebook to a file that ``read_codebook`` reads.

    Raises:
        FormatError: if it cannot be written.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(codebook_to_json(codebook) + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise FormatError(
            "The codebook “{file}” cannot be written: {reason}.", file=path, reason=error.strerror
        ) from error
    finally:
        _remove(beside)


def stored_codebook(file: ProjectFile) -> Codebook:
    """The codebook in use: the latest version that was not taken back.

    Raises:
        ProjectError: if there is none, or it cannot be read.
    """
    found = file.rows("SELECT id, body FROM codebook WHERE gone = 0 ORDER BY id DESC LIMIT 1")
    if not found:
        raise damaged(file.path, "it was not finished when it was made")
    try:
        return codebook_from_json(found[0]["body"], version=found[0]["id"])
    except (ValueError, CodebookError) as error:
        raise damaged(file.path, f"its codebook cannot be read: {error}") from error


def _checked(codebook: Codebook) -> Codebook:
    for fault in faults(codebook):
        raise fault
    return codebook


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FormatError(
            "The codebook “{file}” cannot be read: {reason}.", file=path, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FormatError(
            "The codebook “{file}” is not UTF-8 text. Line {line} holds other bytes.", file=path, line=line
        ) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:  # in a folder that cannot be written there is nothing to remove
        return
