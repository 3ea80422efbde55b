"""All formats: the built-in ones, and those of other packages (entry-point group ``annotator.formats``)."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from itertools import chain
from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.formats.format import Format
from annotator.formats.native import NATIVE
from annotator.formats.plain_text import PLAIN_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import EntryPoint

    from annotator.formats.exchange.tree import FileTree

GROUP = "annotator.formats"
_BUILT_IN = (NATIVE, PLAIN_TEXT)
_MODULES: tuple[str, ...] = (
    "prodigy",
    "doccano",
    "label_studio",
    "brat",
    "conll",
    "inception",
    "docbin",
    "refi_qda",
    "dna",
    "discourse",
    "result_tables",
    "web_annotation",
    "citron",
    "press_export",
    "web_page",
    "office",
    "rich_text",
    "pdf",
    "epub",
    "tables",
    "json_articles",
)
"""Modules of this package with a ``FORMATS`` each, in the order in which they are offered.

They are loaded when somebody asks for more than the two above, and load other libraries when they are used.
"""


def formats() -> tuple[Format, ...]:
    """Every format, the built-in ones first.

    Raises:
        FormatError: if an installed add-on cannot be loaded.
    """
    return (*_own(), *map(_loaded, entry_points(group=GROUP)))


def own_formats() -> tuple[Format, ...]:
    """The formats of this program alone: what is left where an add-on cannot be loaded."""
    return _own()


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        FormatError: if there is none.
    """
    found = _named(name, _BUILT_IN) or _named(name, own_formats()) or _named(name, formats())
    if found is None:
        known = ", ".join(one.name for one in formats())
        raise FormatError("there is no format “{name}”", advice="Known are: {known}.", name=name, known=known)
    return found


def format_for(path: str, begun: bytes = b"") -> Format | None:
    """The format of a file by its name and, where several share that, its first bytes; None if none fits."""
    extension = PurePath(path).suffix.lower()
    return _fitting(_own(), extension, begun) or _fitting(formats(), extension, begun)


def formats_for(path: str, begun: bytes = b"") -> tuple[Format, ...]:
    """Every format that a file is of by its name and, where they tell, its first bytes; likeliest first."""
    named = formats_named_like(path)
    telling = tuple(one for one in named if one.recognises is not None and one.recognises(begun))
    return telling or tuple(one for one in named if one.recognises is None)[:1]


def formats_named_like(path: str) -> tuple[Format, ...]:
    """Every format that can be read from a file of that name."""
    extension = PurePath(path).suffix.lower()
    own = tuple(one for one in own_formats() if extension in one.extensions and one.read is not None)
    return own or tuple(one for one in formats() if extension in one.extensions and one.read is not None)


def _named(name: str, known: Iterable[Format]) -> Format | None:
    return next((one for one in known if one.name == name), None)


def _fitting(known: Iterable[Format], extension: str, begun: bytes) -> Format | None:
    named = [one for one in known if extension in one.extensions]
    for one in named:
        if one.recognises is not None and one.recognises(begun):
            return one
    return next((one for one in named if one.recognises is None and one.read is not None), None)


def format_of_tree(tree: FileTree) -> Format | None:
    """The format of a folder or ZIP file; None where it is none of those made of several files."""
    return next(_of_tree(tree), None)


def formats_of_tree(tree: FileTree) -> tuple[Format, ...]:
    """Every format that a folder or ZIP file may be of, the likeliest first."""
    return tuple(_of_tree(tree))


def _of_tree(tree: FileTree) -> Iterator[Format]:
    for known in formats():
        if known.recognises_tree is not None and known.recognises_tree(tree):
            yield known


@cache
def _own() -> tuple[Format, ...]:
    further = (import_module(f"annotator.formats.{name}").FORMATS for name in _MODULES)
    return (*_BUILT_IN, *chain.from_iterable(further))


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
