"""Words and sentences of a text, found by plain rules, and the text as it comes back from words alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.losses import Loss
from annotator.core.spans import Span
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.holding import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.losses import Losses, Way
    from annotator.core.record import Record
    from annotator.core.spans import Fragments

_ENDS = frozenset(".!?…。؟۔।")
_CLOSING = frozenset("\"'”’»)]")
_ABBREVIATIONS = frozenset(
    {
        *("Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Sen", "Rep", "Gov", "Rev"),
        *(
            "Hon",
            "St",
            "Jr",
            "Sr",
            "vs",
            "No",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Aug",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
        ),
        *("bzw", "ca", "Nr"),
    }
)
_OPENING = frozenset("\"'“‘«„([—–")


def sentences_of(text: str, spans: Iterable[Span], *, only_lines: bool = False) -> list[list[Span]]:
    """The words of a text by sentences. A sentence ends with its line at the latest, but within no span.

    ``only_lines``: lines are the sentences.
    """
    tokens = word_spans(text)
    within = _within(tokens, spans)
    sentences: list[list[Span]] = []
    begun = 0
    for behind in range(1, len(tokens) + 1):
        is_end = behind == len(tokens) or (
            behind not in within and _ends_before(behind, tokens, text, only_lines=only_lines)
        )
        if is_end:
            sentences.append(tokens[begun:behind])
            begun = behind
    return sentences


def _within(tokens: Sequence[Span], spans: Iterable[Span]) -> set[int]:
    """The numbers of the words before which no sentence may end, because a span goes on there."""
    found: set[int] = set()
    for span in spans:
        first = bisect_right(tokens, span.start, key=lambda token: token.end)
        behind = bisect_left(tokens, span.end, key=lambda token: token.start)
        found.update(range(first + 1, behind))
    return found


def _ends_before(number: int, tokens: Sequence[Span], text: str, *, only_lines: bool) -> bool:
    gap = text[tokens[number - 1].end : tokens[number].start]
    if "\n" in gap or only_lines or not gap:
        return "\n" in gap
    last = number - 1
    while last > 0 and tokens[last].of(text) in _CLOSING:
        last -= 1
    if tokens[last].of(text) not in _ENDS or _is_abbreviation(last, tokens, text):
        return False
    begins = text[tokens[number].start]
    return begins in _OPENING or (begins.isalpha() and not begins.islower())


def _is_abbreviation(stop: int, tokens: Sequence[Span], text: str) -> bool:
    """Whether a full stop belongs to the word before it: a title, or a single capital."""
    if stop == 0 or tokens[stop].of(text) != "." or tokens[stop - 1].end < tokens[stop].start:
        return False
    word = tokens[stop - 1].of(text)
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def retold(record: Record, _way: Way, losses: Losses) -> Record:
    """The record as it comes back from words alone: a space between two, and a line for each sentence."""
    text = record.draft.text
    spans = [span for item in record.items for part in parts_of(item) for span in part]
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    pieces: list[str] = []
    place = 0
    for sentence in sentences_of(text, spans):
        for token in sentence:
            starts[token.start] = place
            place += len(token)
            ends[token.end] = place
            place += 1
        pieces.append(" ".join(token.of(text) for token in sentence))
    told = "\n".join(pieces)
    losses.add(Loss.SPACES, int(told != text))

    def moved(part: Fragments) -> Fragments:
        return tuple(Span(starts[span.start], ends[span.end]) for span in part)

    return replace(
        record,
        draft=replace(record.draft, text=told, residue=()),
        mentions=tuple(replace(one, span=moved((one.span,))[0]) for one in record.mentions),
        claims=tuple(
            replace(one, source=moved(one.source), cue=moved(one.cue), content=moved(one.content))
            for one in record.claims
        ),
    )
