"""What of a record has to come back when its file is read again: compared after every writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, MentionSuggestion, Role
from annotator.core.record import UNPLACED
from annotator.core.spans import Span
from annotator.formats.holding import Claims, Holds, details_of, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Actor, ClaimSuggestion, Item
    from annotator.core.record import Record


def signature(record: Record, holds: Holds) -> frozenset[object]:
    """What of a record has to come back when its file is read again."""
    return frozenset(_facts(record, holds))


def _facts(record: Record, holds: Holds) -> Iterator[object]:
    names = {actor.uuid: _identity(actor, holds) for actor in record.actors}
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


def _identity(actor: Actor, holds: Holds) -> tuple[object, ...]:
    known = (frozenset(actor.aliases), frozenset(actor.external.items()), actor.note) if holds.actors else ()
    return actor.name, actor.type, *known


def _standing(item: Item, names: dict[str, tuple[object, ...]], holds: Holds) -> Iterable[object]:
    if holds.links:
        yield names.get(item.actor or "")
    if holds.rejected or holds.pending:
        yield item.decision is Decision.REJECTED, item.decision is None
    if holds.suggestions:
        yield item.suggestion and (item.suggestion.confidence, item.suggestion.why)
    if holds.history:
        yield item.suggestion and (item.suggestion.by, item.suggestion.model, *_proposed(item.suggestion))


def _proposed(suggestion: MentionSuggestion | ClaimSuggestion) -> Iterable[object]:
    if isinstance(suggestion, MentionSuggestion):
        return suggestion.span, suggestion.type
    return suggestion.source, suggestion.cue, suggestion.content
