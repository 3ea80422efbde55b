"""What a format can hold of a record, how records are made to fit it, and what is lost by that.

A record that was made to fit can be written without a further loss, so that reading the file again gives the
same values: that is what ``signature`` compares.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Claim, Decision, Mention, Role
from annotator.core.losses import Loss, Losses, Way
from annotator.core.spans import Span, hull
from annotator.formats.short_names import with_short_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import Item
    from annotator.core.record import Record
    from annotator.core.spans import Fragments


class Claims(StrEnum):
    """How much of a claim a format holds."""

    FRAMES = "frames"
    """Source, cue and content, and that they belong together."""
    ROLES = "roles"
    """The spans with their roles, but not which belong together."""
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """What a format can hold.

    ``overlaps``: spans that share code points; ``fragments``: parts of one role with a gap; ``tokens``: where
    given, spans begin and end where these do (text to spans in code points); ``links``: which actor an item
    means, by name; ``details``: stance, topic, certainty, notes and attributes of claims, or the names of
    those that it holds; ``suggestions``: confidence and reason of what was proposed; ``metadata``: title,
    outlet, date and the like; ``longest``: the most code points of titles, names and values, longer ones are
    cut; ``texts``: the words of the articles. ``counts``: of what it does not hold it keeps how often that
    occurs, so that the writer is given the items all the same.
    """

    mentions: bool = True
    claims: Claims = Claims.FRAMES
    overlaps: bool = True
    fragments: bool = True
    tokens: Callable[[str], list[Span]] | None = None
    rejected: bool = True
    pending: bool = True
    coders: bool = True
    links: bool = True
    details: bool | frozenset[str] = True
    suggestions: bool = True
    metadata: bool = True
    longest: int | None = None
    texts: bool = True
    counts: bool = False


EVERYTHING = Holds()
_NAMED_DETAILS = ("stance", "topic", "certainty", "note")

UNPLACED = "unplaced"
"""The key under an article's ``meta`` for the spans and relations that have no place in a record."""


def fitted(record: Record, holds: Holds, way: Way, losses: Losses) -> Record:
    """The record as far as a format can hold it; what is lost is added to ``losses``."""
    losses.articles += 1
    items: list[Item] = [*record.mentions, *record.claims]
    losses.items += len(items)
    for step in (_without_kinds, _without_undecided, _with_whole_parts, _on_tokens, _apart):
        items = step(items, record.draft.text, holds, way, losses)
    items = [_bare(item, holds, losses) for item in items]
    losses.add(Loss.CODERS, int(record.coder is not None and not holds.coders))
    losses.add(Loss.TEXTS, int(not holds.texts))
    draft = record.draft
    if not holds.metadata and (draft.outlet or draft.author or draft.published or draft.url or draft.meta):
        losses.add(Loss.METADATA)
        draft = replace(draft, meta={})
    named = {item.actor for item in items}
    kept = replace(
        record,
        draft=draft,
        mentions=tuple(item for item in items if isinstance(item, Mention)),
        claims=tuple(item for item in items if isinstance(item, Claim)),
        actors=tuple(actor for actor in record.actors if actor.uuid in named),
    )
    return kept if holds.longest is None else with_short_names(kept, holds.longest, losses)


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


def details_of(claim: Claim) -> dict[str, object]:
    """What a claim was given beside its parts: the fields that have a value."""
    values: dict[str, object] = {
        "stance": claim.stance,
        "topic": claim.topic,
        "certainty": claim.certainty,
        "note": claim.note,
    }
    return {name: value for name, value in {**claim.attributes, **values}.items() if value is not None}


def parts_of(item: Item) -> tuple[Fragments, ...]:
    """The fragments of each role of a claim; the one span of a mention."""
    return ((item.span,),) if isinstance(item, Mention) else (item.source, item.cue, item.content)


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


def signature(record: Record, holds: Holds) -> frozenset[object]:
    """What of a record has to come back when its file is read again."""
    return frozenset(_facts(record, holds))


def _facts(record: Record, holds: Holds) -> Iterator[object]:
    names = {actor.uuid: (actor.name, actor.type) for actor in record.actors}
    yield record.draft.text
    if holds.metadata:
        draft = record.draft
        yield draft.title, draft.outlet, draft.author, draft.published, draft.url
    if holds.coders and any(item.decision is not None for item in record.items):
        yield record.coder
    for mention in record.mentions if holds.mentions else ():
        yield "mention", mention.span, mention.type, *_standing(mention, names, holds)
    if holds.claims is Claims.ROLES:
        yield from _role_facts(record)
    for claim in record.claims:
        if holds.claims is Claims.FRAMES:
            more = tuple(sorted((name, str(value)) for name, value in details_of(claim).items()))
            yield "claim", *parts_of(claim), more if holds.details else (), *_standing(claim, names, holds)


def _role_facts(record: Record) -> Iterator[object]:
    """Each span with its role, also those that were read without a claim to belong to."""
    for claim in record.claims:
        for role, part in zip(Role, parts_of(claim), strict=True):
            yield from ((role, span) for span in part)
    unplaced = record.draft.meta.get(UNPLACED)
    for one in unplaced if isinstance(unplaced, list) else ():
        match one:
            case {"label": str(label), "spans": [[int(start), int(end)]]} if label.casefold() in set(Role):
                yield Role(label.casefold()), Span(start, end)


def _standing(item: Item, names: dict[str, tuple[str, str]], holds: Holds) -> Iterable[object]:
    if holds.links:
        yield names.get(item.actor or "")
    if holds.rejected or holds.pending:
        yield item.decision is Decision.REJECTED, item.decision is None
