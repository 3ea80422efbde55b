"""What an import would take from files, before anything is stored. Needs no project."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError, UserFacingError
from annotator.core.label_mapping import LabelUse, labels_of, usual_mapping
from annotator.core.record import Incoming, Notice, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.core.words import Words
    from annotator.formats.format import Format
    from annotator.formats.name_patterns import Outcome

_FEW = 5
_NOTHING: Mapping[str, str] = MappingProxyType({})
_TELLING_BYTES = 1 << 16
_LONGEST_SAMPLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, or a key of JSON objects, with what stands in its first rows.

    ``field`` is what of an article it is taken for; None where it becomes metadata.
    """

    name: str
    samples: tuple[str, ...]
    field: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The first articles of a file, and what was told meanwhile.

    ``format_name`` is how it was read; None where that is not known. ``problem`` says why no column can be
    told to be the text.
    """

    format_name: str | None
    articles: tuple[Incoming, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notices: tuple[Notice, ...] = ()
    columns: tuple[Column, ...] = ()
    problem: Words | None = None


def preview(
    path: Path, *, format_name: str = "auto", options: Mapping[str, str] = _NOTHING, count: int = _FEW
) -> Preview:
    """The first ``count`` articles that ``path`` holds when it is read so; may run in any thread.

    Of a table or of JSON the columns are told too, with what they are taken for.

    Raises:
        UserFacingError: if there is no such format, an option is none of its own, or a pattern is broken.
    """
    from annotator.formats.inputs import read_inputs

    articles: list[Incoming] = []
    refused: list[Refusal] = []
    notices: list[Notice] = []
    for one in read_inputs([path], format_name=format_name, options=options):
        if isinstance(one, Incoming):
            articles.append(one)
        elif isinstance(one, Refusal):
            refused.append(one)
        elif isinstance(one, Notice):
            notices.append(one)
        if len(articles) >= count or len(refused) >= count:
            break
    form = _format_of(path, format_name)
    columns, problem = _columns(path, form, options, count)
    return Preview(
        format_name=None if form is None else form.name,
        articles=tuple(articles),
        refused=tuple(refused),
        notices=tuple(notices),
        columns=columns,
        problem=problem,
    )


def labels_in(
    paths: Sequence[Path],
    codebook: Codebook,
    *,
    format_name: str = "auto",
    options: Mapping[str, str] = _NOTHING,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[LabelUse, ...]:
    """The labels that other programs' files mark actors with, the frequent ones first; in any thread.

    Each with the type of the codebook that it most likely stands for. Those of our own files are no question.

    Raises:
        UserFacingError: if there is no such format, an option is none of its own, or a pattern is broken.
    """
    from annotator.formats.inputs import read_inputs

    counts: Counter[str] = Counter()
    found = read_inputs(
        paths, format_name=format_name, options=options, cancelled=cancelled, progress=progress
    )
    for one in found:
        if isinstance(one, Incoming) and one.is_foreign:
            counts.update(labels_of(one.record))
    usual = usual_mapping(counts, codebook)
    return tuple(
        LabelUse(label=label, count=count, target=usual[label]) for label, count in counts.most_common()
    )


def name_matches(pattern: str, names: Iterable[str]) -> list[Outcome]:
    """What a pattern finds in each of the names of files, or why it does not fit.

    Raises:
        UserFacingError: if the pattern is broken.
    """
    from annotator.formats.name_patterns import matches

    return matches(pattern, names)


def text_matches(pattern: str, texts: Iterable[str]) -> list[Outcome]:
    """What a pattern finds in the first lines of each of the texts, or why it does not fit.

    Raises:
        UserFacingError: if the pattern is broken, or is an expression that could take for ever.
    """
    from annotator.formats.metadata_patterns import text_matches as matches

    return matches(pattern, texts)


def _format_of(path: Path, format_name: str) -> Format | None:
    from annotator.formats.inputs import AUTO
    from annotator.formats.registry import format_for, format_named

    if format_name != AUTO:
        return format_named(format_name)
    try:
        with path.open("rb") as stream:
            return format_for(path.name, stream.read(_TELLING_BYTES))
    except OSError:
        return None


def _columns(
    path: Path, form: Format | None, options: Mapping[str, str], count: int
) -> tuple[tuple[Column, ...], Words | None]:
    """The columns with what they hold, and why none of them is the text."""
    from annotator.formats.columns import columns_of

    try:
        with path.open("rb") as stream:
            samples = _samples(stream, form, options, count)
    except (OSError, UserFacingError):
        return (), None  # the refusals say it
    if not samples:
        return (), None
    problem: Words | None = None
    fields: dict[str, str] = {}
    try:
        chosen = columns_of(list(samples), options, samples=samples)
        fields = {name: field for field, names in chosen.items() for name in names}
    except FormatError as error:
        problem = error.explanation
    columns = (
        Column(name=name, samples=_short(values, count), field=fields.get(name))
        for name, values in samples.items()
    )
    return tuple(columns), problem


def _samples(
    stream: BinaryIO, form: Format | None, options: Mapping[str, str], count: int
) -> dict[str, list[str]]:
    from annotator.formats.json_articles import FORMATS as JSON_FORMATS
    from annotator.formats.json_articles import key_samples
    from annotator.formats.tables import OPENED, samples_of

    if form is not None and form.name in OPENED:
        return samples_of(OPENED[form.name](stream, options))
    return key_samples(stream, options, count) if form in JSON_FORMATS else {}


def _short(values: Sequence[str], count: int) -> tuple[str, ...]:
    return tuple(" ".join(value.split())[:_LONGEST_SAMPLE] for value in values[:count])
