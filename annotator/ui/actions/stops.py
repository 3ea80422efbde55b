"""The places where boundaries are moved: a mention's span, or each fragment of each part of a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Claim, Mention, Role
from annotator.core.spans import Span

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.core.spans import Fragments

_ORDER = (Role.CONTENT, Role.SOURCE, Role.CUE)


class Stop(NamedTuple):
    """One fragment of an item: of which part (None for a mention), and the how-manieth of it, from 0."""

    role: Role | None
    number: int


def stops_of(item: Item) -> list[Stop]:
    """Every fragment of an item in the order one goes through them; what is claimed comes first."""
    if isinstance(item, Mention):
        return [Stop(None, 0)]
    return [Stop(role, number) for role in _ORDER for number in range(len(item.part(role)))]


def fragment_at(item: Item, stop: Stop) -> Span | None:
    """The span of a stop; None where the item has no such fragment any more."""
    fragments = fragments_around(item, stop)
    return fragments[stop.number] if stop.number < len(fragments) else None


def fragments_around(item: Item, stop: Stop) -> Fragments:
    """All fragments of the part that a stop is in."""
    if isinstance(item, Claim) and stop.role is not None:
        return item.part(stop.role)
    return (item.span,) if isinstance(item, Mention) else ()


def replaced(fragments: Fragments, number: int, span: Span | None) -> Fragments:
    """``fragments`` with another span in place of one, or without it."""
    return (*fragments[:number], *(() if span is None else (span,)), *fragments[number + 1 :])


def kept_apart(span: Span, fragments: Fragments, number: int) -> Span:
    """``span`` as far as it leaves the neighbours of fragment ``number`` alone."""
    start = fragments[number - 1].end if number > 0 else 0
    end = fragments[number + 1].start if number + 1 < len(fragments) else span.end
    return Span(max(span.start, start), min(span.end, end))
