"""Making records fit what a format can hold, and counting what is lost by that.

A record that was made to fit can be written without a further loss, so that reading the file again gives the
same values: ``signatures`` compares them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.losses import Loss, Losses, Way
from annotator.core.spans import Span, hull
from annotator.formats.holding import Claims, Holds, details_of, parts_of
from annotator.formats.short_names import with_short_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.record import Record
    from annotator.core.spans import Fragments

_NAMED_DETAILS = ("stance", "topic", "certainty", "note")


def fitted(record: Record, holds: Holds, way: Way, losses: Losses) -> Record:
    """The record as far as a format can hold it; what is lost is added to ``losses``."""
    losses.articles += 1
    items: list[Item] = [*record.mentions, *record.claims]
    losses.items += len(items)
    for step in (_without_kinds, _without_undecided, _with_whole_parts, _on_tokens, _apart):
        items = step(items, record.draft.text, holds, way, losses)
    items = [_bare(item, holds, losses) for item in items]
    losses.add(Loss.CODERS, int(record.coder is not None and not holds.coders))
    if not holds.actors:
        losses.add(Loss.ACTORS, sum(bool(one.aliases or one.external or one.note) for one in record.actors))
    losses.add(Loss.TEXTS, int(not holds.texts))
    draft = record.draft
    if not holds.metadata and (draft.outlet or draft.author or draft.published or draft.url or draft.meta):
        losses.add(Loss.METADATA)
        draft = replace(draft, meta={})
    if holds.characters is not None and (text := holds.characters(draft.text)) != draft.text:
        losses.add(Loss.CHARACTERS)
        draft = replace(draft, text=text)
    named = {item.actor for item in items}
    fitting = replace(
        record,
        draft=draft,
        mentions=tuple(item for item in items if isinstance(item, Mention)),
        claims=tuple(item for item in items if isinstance(item, Claim)),
        actors=tuple(actor for actor in record.actors if actor.uuid in named),
    )
    if holds.longest is not None:
        fitting = with_short_names(fitting, holds.longest, losses)
    return fitting if holds.shape is None else holds.shape(fitting, way, losses)


def _without_kinds(items: list[Item], _text: str, holds: Holds, _way: Way, losses: Losses) -> list[Item]:
    kept: list[Item] = []
    for item in items:
        if isinstance(item, Mention):
            losses.add(Loss.MENTIONS, int(not holds.mentions))
            if holds.mentions or holds.counts:
                kept.append(item)
        elif holds.claims is Claims.NONE:
            losses.add(Loss.CLAIMS)
            if holds.counts:
                kept.append(item)
        else:
            if holds.claims is Claims.ROLES:
                losses.add(Loss.FRAMES)
            kept.append(item)
    return kept


def _without_undecided(items: list[Item], _text: str, holds: Holds, _way: Way, losses: Losses) -> list[Item]:
    kept: list[Item] = []
    for item in items:
        if item.decision is Decision.REJECTED and not holds.rejected:
            losses.add(Loss.REJECTED)
        elif item.decision is None and not holds.pending:
            losses.add(Loss.PENDING)
        else:
            kept.append(item)
    return kept


def _with_whole_parts(items: list[Item], _text: str, holds: Holds, way: Way, losses: Losses) -> list[Item]:
    if holds.fragments:
        return items
    kept: list[Item] = []
    for item in items:
        if isinstance(item, Mention) or all(len(part) <= 1 for part in parts_of(item)):
            kept.append(item)
            continue
        losses.add(Loss.FRAGMENTS)
        if way is Way.FLATTEN and (flat := _with_parts(item, _whole)) is not None:
            kept.append(flat)
    return kept


def _on_tokens(items: list[Item], text: str, holds: Holds, way: Way, losses: Losses) -> list[Item]:
    if holds.tokens is None:
        return items
    tokens = holds.tokens(text)
    starts, ends = {token.start for token in tokens}, {token.end for token in tokens}
    kept: list[Item] = []
    for item in items:
        parts = parts_of(item)
        if all(span.start in starts and span.end in ends for part in parts for span in part):
            kept.append(item)
            continue
        losses.add(Loss.EDGES)
        if way is Way.FLATTEN:
            moved = _with_parts(item, lambda part: _widened(part, tokens))
            if moved is not None:
                kept.append(moved)
    return kept


def _widened(part: Fragments, tokens: list[Span]) -> Fragments:
    """The spans of ``part`` as far as the tokens that they touch go; what touches none is gone."""
    found: list[Span] = []
    for span in part:
        first = bisect_right(tokens, span.start, key=lambda token: token.end)
        behind = bisect_left(tokens, span.end, key=lambda token: token.start)
        if first < behind:
            wide = Span(tokens[first].start, tokens[behind - 1].end)
            if not found or found[-1].end <= wide.start:
                found.append(wide)
            else:
                found[-1] = Span(found[-1].start, max(found[-1].end, wide.end))
    return tuple(found)


def _apart(items: list[Item], _text: str, holds: Holds, _way: Way, losses: Losses) -> list[Item]:
    """Of items that share code points the accepted and then the longest, where there is room for one."""
    if holds.overlaps:
        return items
    taken: list[Span] = []
    kept: list[Item] = []
    for item in sorted(items, key=_precedence):
        spans = [span for part in parts_of(item) for span in part]
        if any(span.overlaps(other) for span in spans for other in taken) or _overlap(spans):
            losses.add(Loss.OVERLAPS)
        else:
            taken += spans
            kept.append(item)
    return sorted(kept, key=items.index)


def _precedence(item: Item) -> tuple[int, int, Span, str]:
    standing = 1 if item.decision is None else 2 if item.decision is Decision.REJECTED else 0
    return standing, item.extent.start - item.extent.end, item.extent, item.uuid


def _overlap(spans: list[Span]) -> bool:
    ordered = sorted(spans)
    return any(one.overlaps(other) for one, other in pairwise(ordered))


def _bare(item: Item, holds: Holds, losses: Losses) -> Item:
    """The item without what the format has no place for."""
    if item.actor is not None and not holds.links:
        losses.add(Loss.LINKS)
        item = replace(item, actor=None)
    if item.decision is Decision.CORRECTED and item.suggestion is not None and not holds.history:
        losses.add(Loss.HISTORY)
    if item.suggestion is not None and not holds.suggestions:
        losses.add(Loss.SUGGESTIONS)
        item = replace(item, suggestion=None)
    if isinstance(item, Claim) and holds.details is not True and not holds.counts:
        item = _with_details(item, holds.details or frozenset(), losses)
    return item


def _with_details(claim: Claim, held: frozenset[str], losses: Losses) -> Claim:
    """The claim with only those details that are held."""
    lost = details_of(claim).keys() - held
    if not lost:
        return claim
    losses.add(Loss.DETAILS)
    named: dict[str, Any] = {name: None for name in _NAMED_DETAILS if name in lost}
    attributes = {name: value for name, value in claim.attributes.items() if name in held}
    return replace(claim, attributes=attributes, **named)


def _whole(part: Fragments) -> Fragments:
    whole = hull(part)
    return () if whole is None else (whole,)


def _with_parts(item: Item, change: Callable[[Fragments], Fragments]) -> Item | None:
    """The item with its parts changed; None where too little of it is left."""
    if isinstance(item, Mention):
        found = change((item.span,))
        return replace(item, span=found[0]) if found else None
    cue, content = change(item.cue), change(item.content)
    return replace(item, source=change(item.source), cue=cue, content=content) if cue or content else None
