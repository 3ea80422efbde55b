"""The rules put together: the frames of one paragraph, and the suggestions of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import ClaimSuggestion
from annotator.suggest.claims.confidence import confidence_of
from annotator.suggest.claims.following import goes_on_after, opening_quotation, with_following_quotations
from annotator.suggest.claims.frame import NOTHING, fragments, words_of
from annotator.suggest.claims.nouns import LIGHT, noun_frames
from annotator.suggest.claims.phrases import phrase_frames
from annotator.suggest.claims.quotes import quote_frames
from annotator.suggest.claims.reading import Reading
from annotator.suggest.claims.speakers import speaker_frames
from annotator.suggest.claims.verbs import verb_frames

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.spans import Fragments
    from annotator.suggest.claims.frame import Frame, Tokens
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.habits import Habit
    from annotator.suggest.language import ParsedParagraph

BY = "claims"
MODEL = "rules 1"
"""What every suggestion of these rules is signed with; the number grows when they change."""


class RuleFinder:
    """Finds claims by cue words and the parse around them; what it knows of words is in the lexicon."""

    habits: tuple[Habit, ...] = ()
    """Nothing was learned: as ``ModelFinder.habits``."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        """The claims of one article's paragraphs, in reading order."""
        readings = [Reading(paragraph.doc, self._lexicon) for paragraph in paragraphs]
        frames = [find_frames(reading) for reading in readings]
        found = [
            suggestion(
                frame,
                paragraph,
                following(frame, number, paragraphs, readings, frames),
                confidence=confidence_of(frame),
            )
            for number, paragraph in enumerate(paragraphs)
            for frame in frames[number]
        ]
        return [one for one in found if one.content and one.cue]


def find_frames(reading: Reading) -> list[Frame]:
    """The frames of one paragraph in the order of their cues; a cue inside another's content is left out."""
    nouns = list(noun_frames(reading))
    found = [
        *speaker_frames(reading),
        *quote_frames(reading),
        *(frame for frame in nouns if frame.pattern.startswith(LIGHT)),
    ]
    found += verb_frames(reading, _cues(found))
    found += phrase_frames(reading)
    taken = _cues(found)
    found += (frame for frame in nouns if frame.anchor not in taken)
    return sorted(_outermost(with_following_quotations(found, reading)), key=lambda frame: frame.anchor)


def _cues(frames: Iterable[Frame]) -> Tokens:
    return NOTHING.union(*(frame.cue for frame in frames))


def _outermost(frames: Iterable[Frame]) -> list[Frame]:
    kept: list[Frame] = []
    for frame in sorted(frames, key=lambda frame: (-len(frame.content), frame.anchor)):
        if frame.content and not any(frame.anchor in other.content for other in kept):
            kept.append(frame)
    return kept


def following(
    frame: Frame,
    number: int,
    paragraphs: Sequence[ParsedParagraph],
    readings: Sequence[Reading],
    frames: Sequence[Sequence[Frame]],
) -> Fragments:
    """The rest of a quotation that goes on in the next paragraphs, each opened with a mark of its own."""
    more: Fragments = ()
    is_open = goes_on_after(frame, readings[number])
    while is_open and number + 1 < len(paragraphs):
        number += 1
        quotation = opening_quotation(readings[number], frames[number])
        if quotation is None:
            break
        more += fragments(paragraphs[number], frozenset(range(quotation.start, quotation.end)))
        is_open = not quotation.closed
    return more


def suggestion(
    frame: Frame, paragraph: ParsedParagraph, more: Fragments, *, confidence: float, model: str = MODEL
) -> ClaimSuggestion:
    """The suggestion of a frame; ``more`` is what its content has in later paragraphs."""
    cue = words_of(paragraph.doc, frame.cue)
    return ClaimSuggestion(
        by=BY,
        model=model,
        confidence=confidence,
        why=" · ".join((f"cue “{cue}”", *frame.why)),
        source=fragments(paragraph, frame.source),
        cue=fragments(paragraph, frame.cue) or _bare(paragraph, frame.cue),
        content=fragments(paragraph, frame.content) + more,
    )


def _bare(paragraph: ParsedParagraph, cue: Tokens) -> Fragments:
    """The place of a cue that is a punctuation mark."""
    return tuple(
        paragraph.locate(token.idx, token.idx + len(token))
        for token in map(paragraph.doc.__getitem__, sorted(cue))
    )
