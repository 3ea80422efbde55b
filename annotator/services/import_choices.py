"""The formats as a person chooses among them for an import, and what was chosen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.codebook import Label
from annotator.core.errors import FormatError
from annotator.services.format_choices import OptionChoice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.codebook import Codebook
    from annotator.formats.format import Format

AUTO = "auto"
"""Stands for the format that each file tells."""

TEXT_COLUMN = "text"
"""The option that names the columns of the text; where it is given, the columns were chosen."""

NAME_PATTERN, TEXT_PATTERN = "name_pattern", "text_pattern"
PATTERNS = (NAME_PATTERN, TEXT_PATTERN)
"""The options of every format that say what names of files and first lines of texts hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadableFormat:
    """A format that can be read; ``title`` and ``description`` are translatable English.

    ``has_columns``: beside its ``options`` it can be told which columns or keys hold what of an article.
    """

    name: str
    title: str
    description: str
    options: tuple[OptionChoice, ...]
    has_columns: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportWish:
    """How files are to be read.

    ``labels`` are the types of other programs' labels (``core.label_mapping``); those in ``added`` become
    types of the codebook first.
    """

    format_name: str = AUTO
    options: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    added: tuple[str, ...] = ()


def readable_formats() -> tuple[tuple[ReadableFormat, ...], FormatError | None]:
    """Every format that can be read, and why those of add-ons are missing, if they are."""
    from annotator.formats.registry import formats, own_formats

    try:
        known, problem = formats(), None
    except FormatError as error:
        known, problem = own_formats(), error
    return tuple(_readable(form) for form in known if form.read or form.read_tree), problem


def column_options(fields: Mapping[str, str]) -> dict[str, str]:
    """The options that say what each column holds, for the field of each column (empty for none).

    Several columns of one field are its parts, in order.
    """
    from annotator.formats.columns import FIELDS, NO_COLUMN

    return {
        name: "+".join(column for column, taken in fields.items() if taken == name) or NO_COLUMN
        for name in FIELDS
    }


def columns_chosen(options: Mapping[str, str], columns: Iterable[str]) -> dict[str, str] | None:
    """The field of each column as earlier options say it; None where they name a column that is not there."""
    from annotator.formats.columns import FIELDS, NO_COLUMN

    known = dict.fromkeys(columns, "")
    for name in FIELDS:
        chosen = options.get(name, NO_COLUMN)
        parts = (chosen,) if chosen in known else () if chosen == NO_COLUMN else tuple(chosen.split("+"))
        if not known.keys() >= set(parts):
            return None
        known |= dict.fromkeys(parts, name)
    return known if any(known.values()) else None


def with_types(codebook: Codebook, names: Iterable[str]) -> Codebook:
    """The codebook with further actor types at its end."""
    return replace(
        codebook, actor_types=(*codebook.actor_types, *(Label(name=name.strip()) for name in names))
    )


def _readable(form: Format) -> ReadableFormat:
    from annotator.formats.columns import FIELDS

    names = {option.name for option in form.reading}
    has_columns = names >= set(FIELDS)
    options = (option for option in form.reading if not (has_columns and option.name in FIELDS))
    return ReadableFormat(
        name=form.name,
        title=form.title,
        description=form.description,
        options=tuple(
            OptionChoice(name=one.name, title=one.title, choices=one.choices, usual=one.usual)
            for one in options
        ),
        has_columns=has_columns,
    )
