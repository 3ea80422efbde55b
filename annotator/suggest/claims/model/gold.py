"""Annotated claims as labels: what the taggers are trained on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.suggest.claims.frame import NOTHING
from annotator.suggest.claims.model.labels import BEGIN, CUE, INSIDE, OUTSIDE, begin, inside
from annotator.suggest.claims.model.role_features import NO_CUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc, Token

    from annotator.core.annotation import Claim
    from annotator.core.spans import Fragments
    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.language import ParsedParagraph

_LONGEST_GAP = 8


@dataclass(frozen=True, slots=True)
class GoldFrame:
    """An annotated claim in tokens of the paragraph of its cue; what lies in other paragraphs is left out."""

    source: Tokens
    cue: Tokens
    content: Tokens


def gold_frames(claims: Iterable[Claim], paragraphs: Sequence[ParsedParagraph]) -> list[list[GoldFrame]]:
    """For each paragraph the claims whose cue begins there, in the order of their cues."""
    found: list[list[GoldFrame]] = [[] for _ in paragraphs]
    for claim in claims:
        for number, paragraph in enumerate(paragraphs):
            cue = tokens_of(claim.cue, paragraph)
            if not cue:
                continue
            source = tokens_of(claim.source, paragraph) - cue
            content = tokens_of(claim.content, paragraph) - cue - source
            found[number].append(GoldFrame(source, cue, content))
            break
    return [sorted(frames, key=lambda frame: min(frame.cue)) for frames in found]


def tokens_of(fragments: Fragments, paragraph: ParsedParagraph) -> Tokens:
    """The tokens of a paragraph that fragments of the article touch, white space left out."""
    inside = [part for part in fragments if part.overlaps(paragraph.span)]
    if not inside:
        return NOTHING
    offset = paragraph.span.start
    return frozenset(
        token.i
        for part in inside
        for token in _between(paragraph.doc, part.start - offset, part.end - offset)
        if not token.is_space
    )


def _between(doc: Doc, start: int, end: int) -> Iterable[Token]:
    """The tokens that share a code point with ``start`` to ``end`` (exclusive)."""
    return doc.char_span(max(start, 0), min(end, len(doc.text)), alignment_mode="expand") or doc[:0]


def cue_labels(count: int, frames: Iterable[GoldFrame]) -> list[str]:
    """The cue tagger's labels: of cues that share a token the shorter one, small gaps taken in."""
    labels = [OUTSIDE] * count
    for frame in sorted(frames, key=lambda frame: len(frame.cue)):
        first, last = min(frame.cue), max(frame.cue)
        positions = range(first, last + 1) if last - first < _LONGEST_GAP else sorted(frame.cue)
        if any(labels[at] != OUTSIDE for at in positions):
            continue
        for before, at in zip((None, *positions), positions, strict=False):
            labels[at] = BEGIN if before is None else INSIDE
    return labels


def role_labels(start: int, count: int, frame: GoldFrame) -> list[str]:
    """The role tagger's labels of ``count`` tokens from ``start`` on, as seen from one cue."""
    labels: list[str] = []
    before = OUTSIDE
    for at in range(start, start + count):
        if at in frame.cue:
            labels.append(CUE)
            before = CUE
            continue
        role = "Q" if at in frame.content else "S" if at in frame.source else OUTSIDE
        labels.append(OUTSIDE if role == OUTSIDE else inside(role) if before == role else begin(role))
        before = role
    return labels


def cue_numbers(count: int, cues: Iterable[Tokens]) -> list[int]:
    """For each token the number of the cue it belongs to."""
    numbers = [NO_CUE] * count
    for number, cue in enumerate(cues):
        for at in cue:
            numbers[at] = number
    return numbers
