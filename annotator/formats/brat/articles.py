"""What folders of brat and corpora laid out like PolNeAR have in common: a text and what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import FormatError
from annotator.core.record import UNPLACED, Notice, Refusal
from annotator.formats.brat.interpretation import Meaning, meaning_of
from annotator.formats.brat.lines import Placed
from annotator.formats.brat.standoff import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.article import Draft
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.exchange.units import Unit


class Annotated(NamedTuple):
    """A text with plain line ends, what its standoff means, and the unit of its offsets."""

    text: str
    meaning: Meaning
    unit: Unit


def annotated(
    raw: str,
    annotations: str,
    name: str,
    *,
    known: Mapping[str, Mapping[str, Any]] | None = None,
    events_only: bool = False,
) -> Annotated:
    """A text as it stands in its file, and the standoff of the file ``name`` (see ``meaning_of``)."""
    standoff = parse(annotations)
    placed = Placed(raw, standoff.bounds)
    meaning = meaning_of(standoff, placed.spans, name=name, known=known, events_only=events_only)
    bad = [(standoff.bounds[one].line, error.words) for one, error in placed.errors.items()]
    meaning.refused += [*((one.line, one.reason) for one in standoff.refused), *bad]
    return Annotated(placed.text, meaning, placed.unit)


def text_of(tree: FileTree, name: str) -> str:
    """The text of a file as it stands there, with its line ends.

    Raises:
        FormatError: if it is not there, or not in UTF-8.
    """
    try:
        return tree.read(name).decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise FormatError("{path} is not UTF-8 text", path=name) from error


def without_text(path: object) -> FormatError:
    """The error for annotations that have no text to belong to."""
    return FormatError("{path} is missing, though there are annotations for it", path=path)


def told_of(meaning: Meaning, source: str) -> Iterator[Refusal | Notice]:
    """What is refused of a standoff file, and what is to be known of it."""
    yield from (Refusal(source, line, reason) for line, reason in sorted(meaning.refused))
    yield from (Notice(source, line, words) for line, words in meaning.notices)


def with_unplaced(draft: Draft, meaning: Meaning) -> Draft:
    """The article with what its annotations have no place for."""
    if not meaning.unplaced:
        return draft
    before = draft.meta.get(UNPLACED)
    unplaced = [*(before if isinstance(before, list) else ()), *meaning.unplaced]
    return replace(draft, meta={**draft.meta, UNPLACED: unplaced})
