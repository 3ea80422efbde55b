"""Articles with annotations of every kind, as hypothesis makes them up."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.record import Record
from annotator.core.spans import Fragments, Span

_CODERS = ("ana", "ben", "é 😀")
_ALPHABET = "abc ABC.,“”\n😀👩‍👩‍👧é\u0301\u200f\u05d0\u05d1ش\u2029—"
words = st.text(alphabet=_ALPHABET, min_size=1, max_size=12)
confidences = st.floats(0, 1, allow_nan=False)


@st.composite
def fragments(draw: st.DrawFn, length: int, *, least: int = 0) -> Fragments:
    """Up to three parts of a text of that length, in order; they may touch."""
    most = min(3, length)
    count = draw(st.integers(min(least, most), most))
    cuts = sorted(
        draw(st.lists(st.integers(0, length), min_size=2 * count, max_size=2 * count, unique=True))
        if length + 1 >= 2 * count
        else [0, length]
    )
    return tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True))


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """One article as several coders left it."""
    text = draw(st.text(alphabet=_ALPHABET, min_size=1, max_size=60).filter(lambda one: bool(one.strip())))
    draft = Draft(
        text=text,
        identifier=draw(st.none() | st.uuids().map(str)),
        title=draw(st.text(max_size=10, alphabet=_ALPHABET)),
        outlet=draw(st.none() | words),
        published=draw(st.none() | st.just("2026-02-03T10:00:00Z")),
        language=draw(st.sampled_from([None, "en", "ar"])),
        residue=draw(fragments(len(text))),
        meta=draw(
            st.dictionaries(words, st.none() | st.integers(0, 9) | st.lists(words, max_size=2), max_size=2)
        ),
    )
    status = draw(st.sampled_from(Status))
    actors = tuple(
        Actor(
            uuid=str(draw(st.uuids())),
            name=draw(words),
            type=draw(st.sampled_from(["person", "group"])),
            aliases=tuple(draw(st.lists(words, max_size=2))),
            external=draw(st.dictionaries(st.just("wikidata"), words)),
            note=draw(st.none() | words),
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    coders: list[str | None] = list(draw(st.lists(st.sampled_from(_CODERS), unique=True, max_size=3)))
    return [
        Record(
            draft=draft,
            status=status,
            coder=coder,
            actors=actors,
            mentions=tuple(draw(st.lists(_mentions(len(text), coder, actors), max_size=3))),
            claims=tuple(draw(st.lists(_claims(len(text), coder, actors), max_size=3))),
        )
        for coder in coders or [None]
    ]


@st.composite
def _behind(draw: st.DrawFn, coder: str | None, actors: tuple[Actor, ...], *, pends: bool) -> dict[str, Any]:
    """Uuid, actor and decision of an item; pending ones without a coder."""
    decision = None if pends or coder is None else draw(st.sampled_from(Decision))
    return {
        "uuid": str(draw(st.uuids())),
        "actor": draw(st.sampled_from([None, *(actor.uuid for actor in actors)])),
        "decision": decision,
        "decided_at": None if decision is None else "2026-11-23T08:00:00Z",
        "coder": None if decision is None else coder,
    }


@st.composite
def _mentions(draw: st.DrawFn, length: int, coder: str | None, actors: tuple[Actor, ...]) -> Mention:
    known = draw(_behind(coder, actors, pends=draw(st.booleans())))
    proposed = MentionSuggestion(
        by=draw(words),
        model="m 1",
        confidence=draw(confidences),
        why=draw(words),
        span=draw(fragments(length, least=1))[0],
        type="person",
    )
    by_hand = known["decision"] is Decision.ACCEPTED and draw(st.booleans())
    span = draw(fragments(length, least=1))[0]
    return Mention(span=span, type="group", suggestion=None if by_hand else proposed, **known)


@st.composite
def _claims(draw: st.DrawFn, length: int, coder: str | None, actors: tuple[Actor, ...]) -> Claim:
    known = draw(_behind(coder, actors, pends=draw(st.booleans())))
    proposed = ClaimSuggestion(
        by="claims",
        model=draw(words),
        confidence=draw(confidences),
        why="",
        source=draw(fragments(length)),
        cue=draw(fragments(length)),
        content=draw(fragments(length, least=1)),
    )
    by_hand = known["decision"] is Decision.ACCEPTED and draw(st.booleans())
    return Claim(
        source=draw(fragments(length)),
        cue=draw(fragments(length)),
        content=draw(fragments(length, least=1)),
        stance=draw(st.none() | words),
        topic=draw(st.none() | words),
        certainty=draw(st.none() | words),
        note=draw(st.none() | words),
        attributes=draw(st.dictionaries(words, words | st.integers(0, 3), max_size=2)),
        suggestion=None if by_hand else proposed,
        **known,
    )
