"""What a format is: how its files are named, read and written, and what they can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from annotator.core.errors import FormatError
from annotator.formats.holding import EVERYTHING, Holds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.record import Incoming, Notice, Record, Refusal
    from annotator.formats.exchange.tree import FileTree

STANDARD_INPUT = "standard input"
"""The name of what has no file name."""

Options: TypeAlias = Mapping[str, str]
"""What was chosen for a format: the options' names with their values."""

DEFAULTS: Options = MappingProxyType({})
"""Nothing was chosen: every option has its default."""

Reader: TypeAlias = "Callable[[BinaryIO, str, Options], Iterator[Incoming | Refusal | Notice]]"
"""Yields what an open binary file holds; its second argument names the file, as the user knows it.

A part that cannot be read is yielded as a refusal and the rest is read on. A file that cannot be read at all
may raise ``FormatError`` instead. Options that are not given have their default.
"""

TreeReader: TypeAlias = "Callable[[FileTree, str, Options], Iterator[Incoming | Refusal | Notice]]"
"""As ``Reader``, for a format of several files in a folder or a ZIP file."""

Writer: TypeAlias = "Callable[[Iterable[Record], BinaryIO, Options], int]"
"""Writes records into an open binary file and returns how many they were.

The records were made to fit what the format holds. A format of several files writes them as a ZIP file.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A choice that a format offers; ``title`` is for people, the first of ``choices`` the default.

    Without ``choices`` any text may be given, and ``default`` counts.
    """

    name: str
    title: str
    choices: tuple[str, ...] = ()
    default: str = ""

    @property
    def usual(self) -> str:
        """The value where nothing was chosen."""
        return self.choices[0] if self.choices else self.default


def _holds_everything(_options: Options) -> Holds:
    return EVERYTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A file format. ``extensions`` are in lower case with their dot; ``write`` None means read only.

    ``title`` and ``description`` (one line on who reads it and what for) are for people.

    ``recognises`` tells from the first bytes of a file whether it is of this format, where others share the
    extension; ``recognises_tree`` from the names in a folder or ZIP file. ``reading`` and ``writing`` are the
    options of either way. ``holds`` tells what can be written with the options chosen. ``in_folder`` tells of
    a format that is read both ways whether the options ask for several files. ``needs_base``: the option
    ``base`` names a file that what is written is added to a copy of. ``is_heavy``: its library holds up all
    threads of a process for longer than people notice.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    description: str = ""
    read: Reader | None = None
    write: Writer | None = None
    read_tree: TreeReader | None = None
    recognises: Callable[[bytes], bool] | None = None
    recognises_tree: Callable[[FileTree], bool] | None = None
    reading: tuple[Option, ...] = ()
    writing: tuple[Option, ...] = ()
    holds: Callable[[Options], Holds] = _holds_everything
    in_folder: Callable[[Options], bool] | None = None
    needs_base: bool = False
    is_heavy: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether it can be read from several files."""
        return self.read_tree is not None

    def writes_folder(self, options: Options) -> bool:
        """Whether it is written as several files."""
        return self.is_folder if self.in_folder is None else self.in_folder(options)


def chosen(options: Options, known: tuple[Option, ...], name: str) -> str:
    """The value of one of the ``known`` options.

    Raises:
        FormatError: if another value than those offered was given.
    """
    option = next(option for option in known if option.name == name)
    value = options.get(name, option.usual)
    if option.choices and value not in option.choices:
        raise FormatError(
            "“{value}” is no choice for {name}",
            advice="Choose one of: {choices}.",
            value=value,
            name=name,
            choices=", ".join(option.choices),
        )
    return value


def refuse_unknown(options: Options, known: tuple[Option, ...]) -> None:
    """Check that each option given is known and has a value that is offered.

    Raises:
        FormatError: if not.
    """
    names = [option.name for option in known]
    for name in options:
        if name not in names:
            raise FormatError(
                "the format has no option “{name}”",
                advice="It has: {known}." if names else "It has none.",
                name=name,
                known=", ".join(names),
            )
        chosen(options, known, name)
