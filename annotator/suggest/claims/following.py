"""Quotations that go on: in the next sentence, and in the next paragraph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.suggest.claims.frame import Frame
    from annotator.suggest.claims.reading import QuotedTokens, Reading

_REPORTING = ("speech clause", "speech inserted", "quotation", "according to")


def with_following_quotations(frames: Iterable[Frame], reading: Reading) -> list[Frame]:
    """``frames``, each with the unattributed quotations that follow its sentence: ``…, X said. "…"``."""
    extended = list(frames)
    covered: set[int] = set()
    for frame in extended:
        covered |= frame.content
    for quotation in reading.quotations:
        if not quotation.is_utterance or not covered.isdisjoint(range(quotation.start, quotation.end)):
            continue
        if quotation.start == 0 or reading.doc[quotation.start - 1].text != ".":
            continue
        sentence = reading.doc[quotation.start - 1].sent
        for position, frame in enumerate(extended):
            if frame.pattern.startswith(_REPORTING) and _ends_there(frame, quotation, sentence.start):
                added = frozenset(range(quotation.start, quotation.end))
                extended[position] = replace(frame, content=frame.content | added)
                break
    return extended


_FARTHEST_END = 6


def _ends_there(frame: Frame, quotation: QuotedTokens, sentence_start: int) -> bool:
    """Whether a frame's sentence is the one before the quotation."""
    last = max(frame.content | frame.cue | frame.source)
    if not quotation.start - _FARTHEST_END <= last < quotation.start:
        return False
    return min(frame.cue) >= sentence_start or last == quotation.start - 2


def goes_on_after(frame: Frame, reading: Reading) -> bool:
    """Whether a frame's quotation is still open at the end of its paragraph."""
    last = reading.quotations[-1] if reading.quotations else None
    return last is not None and not last.closed and last.start in frame.content


def opening_quotation(reading: Reading, frames: Sequence[Frame]) -> QuotedTokens | None:
    """The quotation a paragraph begins with, unless a cue of its own already claims it."""
    if not reading.quotations or reading.quotations[0].start != 0:
        return None
    if any(0 in frame.content for frame in frames):
        return None
    return reading.quotations[0]
