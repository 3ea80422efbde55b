"""What was decided in one article, carried over to a copy: where the text is the same, and no further."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import (
    Claim,
    ClaimSuggestion,
    Decision,
    Mention,
    MentionSuggestion,
    is_pending,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from annotator.core.annotation import Item
    from annotator.core.same_text import SameText
    from annotator.core.spans import Fragments

BY_COPYING = "copies"
"""Who suggested what was made by hand in one article, in the copies of it."""
CARRIED_OVER = "carried over from “"
"""How the reason begins by which a carried item tells its origin."""


class Fate(StrEnum):
    """What becomes of a decided item in a copy."""

    ADDED = "added"
    """It is new there."""
    DECIDED = "decided"
    """A suggestion that waits there gets its decision."""
    THERE = "there"
    """Just this is decided there already."""
    STANDS = "stands"
    """Something else is decided there on the same words, and stands."""
    DIFFERENT = "different"
    """Not all of its words stand there."""
    OUTSIDE = "outside"
    """Another suggestion waits there on the same words, so that a rejection says nothing of it."""


GOES_OVER = frozenset({Fate.ADDED, Fate.DECIDED})
STAYS = frozenset({Fate.STANDS, Fate.DIFFERENT, Fate.OUTSIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A decided ``item`` of one article, and what becomes of it in the copy.

    ``placed`` is the item with its places in the copy; None where the text is not the same. ``twin`` is the
    item of the copy that it is decided on, or that stands in its way.
    """

    item: Item
    fate: Fate
    placed: Item | None = None
    twin: Item | None = None


def placed_in(item: Item, same: SameText) -> Item | None:
    """The item where the other text has it; None unless all its parts are the same text there.

    What was suggested goes along where it is the same text too.
    """
    if isinstance(item, Mention):
        span = same.place(item.span)
        return None if span is None else replace(item, span=span, suggestion=_mention(item.suggestion, same))
    source, cue, content = (same.place_all(part) for part in (item.source, item.cue, item.content))
    if source is None or cue is None or content is None:
        return None
    suggestion = _claim(item.suggestion, same)
    return replace(item, source=source, cue=cue, content=content, suggestion=suggestion)


def _mention(suggestion: MentionSuggestion | None, same: SameText) -> MentionSuggestion | None:
    span = None if suggestion is None else same.place(suggestion.span)
    return None if suggestion is None or span is None else replace(suggestion, span=span)


def _claim(suggestion: ClaimSuggestion | None, same: SameText) -> ClaimSuggestion | None:
    if suggestion is None:
        return None
    parts = (suggestion.source, suggestion.cue, suggestion.content)
    source, cue, content = (same.place_all(part) for part in parts)
    if source is None or cue is None or content is None:
        return None
    return replace(suggestion, source=source, cue=cue, content=content)


def carry_over(items: Iterable[Item], present: Sequence[Item], same: SameText) -> list[Carried]:
    """What becomes of decided ``items`` in a copy that has the items ``present``; in the order given.

    Each item of the copy is the twin of one item at most: of the one that fits it best.
    """
    placed = [(item, placed_in(item, same)) for item in items]
    twins = _twins([there for _item, there in placed], present)
    return [_carried(item, there, twins.get(number)) for number, (item, there) in enumerate(placed)]


def _twins(placed: Sequence[Item | None], present: Sequence[Item]) -> dict[int, Item]:
    """The items of the copy that are the same as those placed there, by the number of these."""
    by_mark: dict[Hashable, list[int]] = {}
    for place, one in enumerate(present):
        for mark in _marks(one):
            by_mark.setdefault(mark, []).append(place)
    fits = {
        (-_fit(there, present[place]), number, place)
        for number, there in enumerate(placed)
        if there is not None
        for mark in _marks(there)
        for place in by_mark.get(mark, ())
    }
    twins: dict[int, Item] = {}
    taken: set[int] = set()
    for how_well, number, place in sorted(fits):
        if how_well and number not in twins and place not in taken:
            twins[number] = present[place]
            taken.add(place)
    return twins


def _marks(item: Item) -> Iterator[Hashable]:
    """What two items that fit each other have at least one of in common."""
    if item.suggestion is not None:
        yield "suggested", _proposed(item.suggestion)
    if isinstance(item, Mention):
        yield item.span
        return
    yield from (("cue", place) for span in item.cue for place in range(span.start, span.end))
    if not item.cue:
        yield "no cue"


def _carried(item: Item, placed: Item | None, twin: Item | None) -> Carried:
    if placed is None:
        return Carried(item=item, fate=Fate.DIFFERENT)
    return Carried(item=item, fate=_fate(placed, twin), placed=placed, twin=twin)


def _fate(placed: Item, twin: Item | None) -> Fate:
    if twin is None:
        return Fate.ADDED
    if is_pending(twin):
        is_other = placed.decision is Decision.REJECTED and not _says_the_same(placed, twin)
        return Fate.OUTSIDE if is_other else Fate.DECIDED
    is_rejected = (placed.decision is Decision.REJECTED, twin.decision is Decision.REJECTED)
    agree = is_rejected[0] == is_rejected[1] and _says_the_same(placed, twin)
    return Fate.THERE if agree else Fate.STANDS


def _says_the_same(placed: Item, twin: Item) -> bool:
    """Whether the two have the same places, and mentions the same type."""
    if isinstance(placed, Mention):
        return isinstance(twin, Mention) and (placed.span, placed.type) == (twin.span, twin.type)
    return isinstance(twin, Claim) and _parts(placed) == _parts(twin)


def _fit(placed: Item, other: Item) -> int:
    """How sure it is that the other is the same item: 3 says the same, 1 the least, 0 it is not."""
    if isinstance(placed, Mention):
        return _mention_fit(placed, other) if isinstance(other, Mention) else 0
    return _claim_fit(placed, other) if isinstance(other, Claim) else 0


def _mention_fit(placed: Mention, other: Mention) -> int:
    if placed.span == other.span:
        return 3 if placed.type == other.type else 2
    return int(_was_suggested_alike(placed, other))


def _claim_fit(placed: Claim, other: Claim) -> int:
    if _parts(placed) == _parts(other):
        return 3
    if _was_suggested_alike(placed, other):
        return 2
    return int(_share(placed.cue, other.cue) and _share(placed.content, other.content))


def _was_suggested_alike(placed: Item, other: Item) -> bool:
    """Whether two of one kind began as the same proposal, whatever became of it."""
    if placed.suggestion is None or other.suggestion is None:
        return False
    return _proposed(placed.suggestion) == _proposed(other.suggestion)


def _proposed(suggestion: MentionSuggestion | ClaimSuggestion) -> Hashable:
    return suggestion.span if isinstance(suggestion, MentionSuggestion) else _parts(suggestion)


def _parts(claim: Claim | ClaimSuggestion) -> tuple[Fragments, Fragments, Fragments]:
    return claim.source, claim.cue, claim.content


def _share(some: Fragments, others: Fragments) -> bool:
    return some == others or any(one.overlaps(other) for one in some for other in others)


def origin(title: str) -> str:
    """The reason by which a carried item tells the article that it comes from."""
    return f"{CARRIED_OVER}{' '.join(title.split()).replace(' · ', ' - ')}”"


def suggested_with_origin(item: Item, title: str) -> MentionSuggestion | ClaimSuggestion:
    """What an item is suggested by, with the article of that title as its origin.

    What was made by hand there, or had been suggested on words that are not in the copy, is suggested by the
    copying itself.
    """
    own = item.suggestion or _by_copying(item)
    said = origin(title)
    return replace(own, why=f"{own.why} · {said}" if own.why else said)


def with_origin(item: Item, title: str) -> Item:
    """A decided item that tells of the article of that title as its origin."""
    decision = item.decision
    if item.suggestion is None and decision is Decision.CORRECTED:
        decision = Decision.ACCEPTED  # as the copying suggests it
    suggestion = suggested_with_origin(item, title)
    return replace(item, suggestion=suggestion, decision=decision)  # type: ignore[arg-type] # of its kind


def _by_copying(item: Item) -> MentionSuggestion | ClaimSuggestion:
    known: dict[str, Any] = {"by": BY_COPYING, "model": "", "confidence": 1.0, "why": ""}
    if isinstance(item, Mention):
        return MentionSuggestion(span=item.span, type=item.type, **known)
    return ClaimSuggestion(source=item.source, cue=item.cue, content=item.content, **known)
