"""How an analyst draws boundaries where the model draws them otherwise: learned from few decisions.

Guidelines differ in small things that come again and again: whether the comma behind a source is part of it,
the adverb before a cue, the preposition before a content. From the claims that were suggested and what they
were corrected to, each edge of each role is asked whether the next token was taken in or the last one left
out, and how often not. What was done three times and more often than not is a habit, by the word or by its
tag (Penn Treebank). Anything else that was corrected teaches nothing: what a claim is about cannot be learned
from twenty articles.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from annotator.core.annotation import Role
from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from annotator.core.annotation import Claim, ClaimSuggestion
    from annotator.core.outline import ProposedClaim
    from annotator.core.spans import Fragments
    from annotator.suggest.language import ParsedParagraph

_Drawn = TypeVar("_Drawn", "ClaimSuggestion", "ProposedClaim")

START, END = "start", "end"
TAKE, LEAVE = "take", "leave"
WORD, TAG = "word", "tag"

_FEWEST = 3
_LEAST_SHARE = 0.6


class Edge(NamedTuple):
    """What is done at the ``side`` of a role: a token is taken in or left out, known by its word or tag."""

    role: str
    side: str
    act: str
    by: str
    sign: str


@dataclass(frozen=True, slots=True)
class Habit:
    """An edge that was drawn that way ``done`` of ``seen`` times."""

    edge: Edge
    done: int
    seen: int


class Correction(NamedTuple):
    """A claim as it was suggested in an article, and as it was decided."""

    paragraphs: Sequence[ParsedParagraph]
    suggested: ClaimSuggestion
    decided: Claim


def learn_habits(corrections: Iterable[Correction]) -> tuple[Habit, ...]:
    """The habits that corrections show, the surest first; also those that left a claim as it was speak."""
    counts: dict[Edge, list[int]] = defaultdict(lambda: [0, 0])
    tag_of: dict[Edge, Edge] = {}
    for correction in corrections:
        for (word, tag), is_done in _observed(correction):
            tag_of[word] = tag
            for edge in (word, tag):
                counts[edge][0] += is_done
                counts[edge][1] += 1
    found = {
        edge: Habit(edge, done, seen)
        for edge, (done, seen) in counts.items()
        if done >= _FEWEST and done >= _LEAST_SHARE * seen
    }
    # A tag that stands for one word alone says no more than the word; a word whose tag has it says nothing.
    for word, tag in tag_of.items():
        if word in found and tag in found:
            del found[tag if found[tag].done == found[word].done else word]
    return tuple(sorted(found.values(), key=lambda habit: (-habit.done, habit.edge)))


def keeping_to(habits: Iterable[Habit], suggestion: _Drawn, paragraphs: Sequence[ParsedParagraph]) -> _Drawn:
    """The suggestion, or what is proposed, with its boundaries drawn as the analyst draws them."""
    edges = {habit.edge for habit in habits}
    parts = {role: _part(suggestion, role) for role in Role}
    changed: dict[str, Any] = {}
    for role, part in parts.items():
        taken = [span for other, spans in parts.items() if other is not role for span in spans]
        drawn = _drawn(role, part, paragraphs, edges, taken)
        if drawn != part:
            changed[role] = drawn
    return replace(suggestion, **changed) if changed else suggestion


def _drawn(
    role: Role,
    part: Fragments,
    paragraphs: Sequence[ParsedParagraph],
    edges: set[Edge],
    taken: Iterable[Span],
) -> Fragments:
    for side in (END, START):
        for step in _steps(part, side, paragraphs):
            if not edges.isdisjoint(_edges(role, side, step)):
                moved = _moved(part, side, step.place)
                if moved is not None and not any(one.overlaps(span) for one in moved for span in taken):
                    part = moved
                break
    return part


class _Step(NamedTuple):
    """One token further out (``TAKE``) or in (``LEAVE``); ``place`` is where the edge would be."""

    act: str
    token: Token
    place: int


def _observed(correction: Correction) -> Iterator[tuple[tuple[Edge, Edge], bool]]:
    """For each edge that could have been moved by a token: whether it was, where it was no further."""
    for role in Role:
        part, decided = _part(correction.suggested, role), correction.decided.part(role)
        if not part or not decided:
            continue
        for side in (START, END):
            before, after = _place(part, side), _place(decided, side)
            for step in _steps(part, side, correction.paragraphs):
                if after in {before, step.place}:
                    yield _edges(role, side, step), after == step.place


def _steps(part: Fragments, side: str, paragraphs: Sequence[ParsedParagraph]) -> Iterator[_Step]:
    """Taking the token outside an edge, and leaving the one inside it; none off the edges of tokens."""
    if not part:
        return
    span = part[-1] if side == END else part[0]
    at = max(0, bisect_right(paragraphs, span.start, key=lambda one: one.span.start) - 1)
    paragraph = paragraphs[at] if paragraphs else None
    if paragraph is None or not paragraph.span.contains(span):
        return
    offset, doc = paragraph.span.start, paragraph.doc
    tokens = doc.char_span(span.start - offset, span.end - offset)
    if tokens is None or not len(tokens):
        return
    outer = tokens.end if side == END else tokens.start - 1
    if 0 <= outer < len(doc) and not doc[outer].is_space:
        token = doc[outer]
        yield _Step(TAKE, token, offset + token.idx + (len(token) if side == END else 0))
    if len(tokens) > 1:
        inner, next_in = (tokens[-1], tokens[-2]) if side == END else (tokens[0], tokens[1])
        place = next_in.idx + len(next_in) if side == END else next_in.idx
        yield _Step(LEAVE, inner, offset + place)


def _edges(role: Role, side: str, step: _Step) -> tuple[Edge, Edge]:
    return (
        Edge(role.value, side, step.act, WORD, step.token.lower_),
        Edge(role.value, side, step.act, TAG, step.token.tag_),
    )


def _part(suggestion: ClaimSuggestion | ProposedClaim, role: Role) -> Fragments:
    if role is Role.SOURCE:
        return suggestion.source
    return suggestion.cue if role is Role.CUE else suggestion.content


def _place(part: Fragments, side: str) -> int:
    return part[-1].end if side == END else part[0].start


def _moved(part: Fragments, side: str, place: int) -> Fragments | None:
    """The part with one edge elsewhere; None where nothing of its fragment would be left."""
    first, last = part[0], part[-1]
    if side == END:
        return (*part[:-1], Span(last.start, place)) if place > last.start else None
    return (Span(place, first.end), *part[1:]) if place < first.end else None


def to_card(habits: Iterable[Habit]) -> list[dict[str, object]]:
    """Habits as a model's card holds them."""
    return [{**habit.edge._asdict(), "done": habit.done, "seen": habit.seen} for habit in habits]


def from_card(entries: Iterable[Mapping[str, Any]]) -> tuple[Habit, ...]:
    """The habits of a card.

    Raises:
        KeyError, TypeError, ValueError: if they are not what ``to_card`` wrote.
    """
    return tuple(
        Habit(Edge(*(str(entry[name]) for name in Edge._fields)), int(entry["done"]), int(entry["seen"]))
        for entry in entries
    )
