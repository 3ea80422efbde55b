"""Which columns of a table, or keys of an object, hold what of an article: chosen, or guessed by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.errors import FormatError
from annotator.formats.article_line import article_record
from annotator.formats.dates import date_of_number, iso_date
from annotator.formats.format import Option, Options, chosen
from annotator.formats.language_names import language_code

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from annotator.core.record import Record

FIELDS = ("text", "title", "outlet", "author", "published", "url", "language", "id")
"""What of an article a column can hold."""

NO_COLUMN = "-"
"""As a choice: no column holds that, though one is named as if."""

Columns: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""For each field the columns that hold it; a text may be in several."""

_DAYS = Option(name="dates", title="Dates such as 1/2/2024", choices=("unclear", "day first", "month first"))
COLUMN_OPTIONS: tuple[Option, ...] = (
    Option(name="text", title="Column of the text"),
    Option(name="title", title="Column of the title"),
    Option(name="outlet", title="Column of the outlet"),
    Option(name="author", title="Column of the author"),
    Option(name="published", title="Column of the date"),
    Option(name="url", title="Column of the address"),
    Option(name="language", title="Column of the language"),
    Option(name="id", title="Column of the identifier"),
    _DAYS,
)
"""Empty values are guessed."""

_USUAL = {
    "text": """
        text fulltext body articletext articlebody bodytext maintext cleantext plaintext content textcontent
        article story rawtext document volltext artikeltext inhalt artikel beitrag текст полныйтекст
        текстстатьи содержание статья тело
        """,
    "title": """
        title headline heading articletitle subject hed titel überschrift ueberschrift schlagzeile заголовок
        название заглавие
        """,
    "outlet": """
        outlet source publication newspaper publisher media medium sitename site sourcename domain quelle
        zeitung herausgeber источник издание сми газета
        """,
    "author": """
        author authors authorname authorsname byline creator writer autor autoren autorin verfasser автор
        авторы
        """,
    "published": """
        published publishedat publisheddate publishdate publicationdate pubdate datepublished date datetime
        datum erscheinungsdatum veröffentlicht veröffentlichungsdatum veroeffentlicht publikationsdatum дата
        датапубликации опубликовано timestamp createdat time
        """,
    "url": "url link href weblink permalink sourceurl articleurl uri webadresse ссылка",
    "language": "language lang langcode languagecode sprache язык",
    "id": "id articleid documentid docid identifier guid uuid kennung nummer номер ид an",
}
_NAMES = {field: tuple(names.split()) for field, names in _USUAL.items()}
_PLAIN = re.compile(r"[\W_]+")
_LONG = 200


def columns_of(
    known: Sequence[str],
    options: Options,
    *,
    samples: Mapping[str, Sequence[str]] | None = None,
    holds: Callable[[str], bool] | None = None,
) -> dict[str, tuple[str, ...]]:
    """The columns of each field among ``known``: those chosen, else those that are usually named so.

    Where no name tells of the text, the column with the longest ``samples`` is taken. ``holds`` tells
    whether there is a column that is not among ``known``.

    Raises:
        FormatError: if a column that was chosen is not there, or none is found for the text.
    """
    found: dict[str, tuple[str, ...]] = {}
    for field in FIELDS:
        if options.get(field):
            found[field] = _chosen(options[field], known, holds or (lambda name: name in known))
    taken = {name for names in found.values() for name in names}
    for field in FIELDS:
        if field not in found and (name := _usual(field, known, taken)) is not None:
            found[field] = (name,)
            taken.add(name)
    if "text" not in found and (longest := _longest(samples or {}, taken)) is not None:
        found["text"] = (longest,)
    if not found.get("text"):
        raise FormatError(
            "no column looks like the text of articles",
            advice="Choose it by the option “text” from: {known}.",
            known=", ".join(known),
        )
    return found


def record_of_values(values: Mapping[str, Any], rest: Mapping[str, Any], options: Options) -> Record:
    """The article of the values of its fields; ``rest`` is metadata, as is what is no date or language.

    Raises:
        FormatError: if the text is blank.
    """
    facts = {field: value for field, value in values.items() if value not in (None, "")}
    meta = dict(rest)
    for field, read in (("published", _read_date(options)), ("language", language_code)):
        if field in facts and (value := read(facts[field])) is not None:
            facts[field] = value
        elif field in facts:
            meta[field] = facts.pop(field)
    return article_record({"text": "", **{name: str(value) for name, value in facts.items()}, "meta": meta})


def is_usual(field: str, name: str) -> bool:
    """Whether a column of that name usually holds ``field``."""
    return _PLAIN.sub("", name.casefold()) in _NAMES[field]


def _chosen(choice: str, known: Sequence[str], holds: Callable[[str], bool]) -> tuple[str, ...]:
    if choice == NO_COLUMN:
        return ()
    names = (choice,) if holds(choice) else tuple(part.strip() for part in choice.split("+"))
    for name in names:
        if not holds(name):
            raise FormatError(
                "there is no column “{name}”", advice="There are: {known}.", name=name, known=", ".join(known)
            )
    return names


def _usual(field: str, known: Sequence[str], taken: Collection[str]) -> str | None:
    """The column that is named as the field usually is, the most usual name first.

    Of a key within others its own name counts where no whole one fits.
    """
    free = [name for name in known if name not in taken]
    for part_of in (str, lambda name: name.rpartition(".")[2]):
        plain: dict[str, str] = {}
        for name in free:
            plain.setdefault(_PLAIN.sub("", part_of(name).casefold()), name)
        if (found := next((plain[name] for name in _NAMES[field] if name in plain), None)) is not None:
            return found
    return None


def _longest(samples: Mapping[str, Sequence[str]], taken: Collection[str]) -> str | None:
    means = {
        name: sum(map(len, values)) / len(values)
        for name, values in samples.items()
        if name not in taken and values
    }
    longest = max(means, key=means.__getitem__, default=None)
    return longest if longest is not None and means[longest] >= _LONG else None


def _read_date(options: Options) -> Callable[[Any], str | None]:
    order = chosen(options, (_DAYS,), _DAYS.name)
    day_first = None if order == "unclear" else order == "day first"

    def read(value: Any) -> str | None:  # noqa: ANN401 - as the file has it
        if isinstance(value, int | float) and not isinstance(value, bool):
            return date_of_number(value)
        return iso_date(str(value), day_first=day_first)

    return read
