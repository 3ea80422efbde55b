"""All formats: the built-in ones, and those of other packages (entry-point group ``annotator.formats``)."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.formats.format import Format
from annotator.formats.native import NATIVE
from annotator.formats.plain_text import PLAIN_TEXT

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "annotator.formats"
_BUILT_IN = (NATIVE, PLAIN_TEXT)


def formats() -> tuple[Format, ...]:
    """Every format, the built-in ones first.

    Raises:
        FormatError: if an installed add-on cannot be loaded.
    """
    return (*_BUILT_IN, *map(_loaded, entry_points(group=GROUP)))


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        FormatError: if there is none.
    """
    known = {known.name: known for known in formats()}
    if name not in known:
        raise FormatError(
            "there is no format “{name}”", advice="Known are: {known}.", name=name, known=", ".join(known)
        )
    return known[name]


def format_for(path: str) -> Format | None:
    """The format whose files end like ``path``; None where no format claims the ending."""
    extension = PurePath(path).suffix.lower()
    for built_in in _BUILT_IN:
        if extension in built_in.extensions:
            return built_in
    return next((known for known in formats() if extension in known.extensions), None)


def _loaded(entry: EntryPoint) -> Format:
    advice = "Update it or take it out."
    try:
        loaded = entry.load()
    except (ImportError, AttributeError) as error:
        raise FormatError(
            "the add-on format “{name}” cannot be loaded: {error}",
            advice=advice,
            name=entry.name,
            error=error,
        ) from error
    if not isinstance(loaded, Format):
        raise FormatError("the add-on format “{name}” is no format", advice=advice, name=entry.name)
    return loaded
