"""The formats as a person chooses among them: what can be written, with which options, named how."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.formats.format import Format, Option

BASE = "base"
"""The option that names a file which what is written is added to a copy of."""

ZIP = ".zip"
_SWITCHED = frozenset({"yes", "no"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionChoice:
    """A choice that a format offers; ``title`` and ``choices`` are translatable English.

    Without ``choices`` any text may be given. ``usual`` holds where nothing is chosen.
    """

    name: str
    title: str
    choices: tuple[str, ...]
    usual: str

    @property
    def is_switch(self) -> bool:
        """Whether it is answered by yes or no."""
        return frozenset(self.choices) == _SWITCHED

    @property
    def names_file(self) -> bool:
        """Whether its value is the path of a file that is there."""
        return self.name == BASE and not self.choices


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatChoice:
    """A format that can be written; ``title`` and ``description`` are translatable English.

    ``extensions`` are in lower case with their dot. ``in_folder`` tells of the options chosen whether several
    files are written.
    """

    name: str
    title: str
    description: str
    extensions: tuple[str, ...]
    options: tuple[OptionChoice, ...]
    in_folder: Callable[[Mapping[str, str]], bool]

    def extension(self, options: Mapping[str, str], *, zipped: bool = False) -> str:
        """How a file written with these options is to end: with its dot, empty for a folder.

        Where a format has several extensions, an option whose value names one decides (``UCINET DL``).
        """
        if self.in_folder(options):
            return ZIP if zipped else ""
        known = {extension.removeprefix("."): extension for extension in self.extensions}
        for option in self.options:
            for word in options.get(option.name, option.usual).casefold().split():
                if word in known:
                    return known[word]
        return next(iter(self.extensions), "")


def writable_formats() -> tuple[tuple[FormatChoice, ...], FormatError | None]:
    """Every format that can be written, and why those of add-ons are missing, if they are."""
    from annotator.formats.registry import formats, own_formats

    try:
        known, problem = formats(), None
    except FormatError as error:
        known, problem = own_formats(), error
    return tuple(_choice(form) for form in known if form.write is not None), problem


def load_formats() -> None:
    """Load the formats' modules; in any thread, so that whoever asks for them next need not wait."""
    from annotator.formats.registry import own_formats

    own_formats()


def ended(out: Path, extension: str, known: frozenset[str]) -> Path:
    """The path ``out`` with ``extension`` in the place of one of the ``known`` ones; the stem stays."""
    if not out.name:
        return out
    stem = out.name[: -len(out.suffix)] if out.suffix.lower() in known else out.name
    return out.with_name(stem + extension)


def refuse_missing_base(form: Format, options: Mapping[str, str]) -> None:
    """Check that the file which is to be added to is there, where the format adds to one.

    Raises:
        FormatError: if none is named, or it is not there.
    """
    if not any(option.name == BASE and not option.choices for option in form.writing):
        return
    base = options.get(BASE, "")
    if not base:
        raise FormatError("No file to add to is chosen.", advice="What is written is a copy of it.")
    if not Path(base).is_file():
        raise FormatError(
            "There is no file “{base}”.", advice="Choose the file that is to be added to.", base=base
        )


def _choice(form: Format) -> FormatChoice:
    return FormatChoice(
        name=form.name,
        title=form.title,
        description=form.description,
        extensions=form.extensions,
        options=tuple(map(_option, form.writing)),
        in_folder=form.writes_folder,
    )


def _option(option: Option) -> OptionChoice:
    return OptionChoice(name=option.name, title=option.title, choices=option.choices, usual=option.usual)
