"""What a format can hold of a record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Mention

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.losses import Losses, Way
    from annotator.core.record import Record
    from annotator.core.spans import Fragments, Span


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

    ``overlaps``: spans that share code points; ``fragments``: parts of one role with a gap; ``tokens``:
    where given, spans begin and end where these do (text to spans in code points); ``links``: which actor an
    item means, by name; ``details``: stance, topic, certainty, notes and attributes of claims, or the names
    of those that it holds; ``suggestions``: confidence and reason of what was proposed; ``actors``: their
    aliases, outside ids and notes; ``history``: what a corrected item was proposed as; ``metadata``: title,
    outlet, date and the like; ``longest``: the most code points of titles, names and values, longer ones are
    cut; ``texts``: the words of the articles; ``characters``: where given, what the text becomes of which
    some characters cannot be held, as many code points as before; ``shape``: where given, what becomes of a
    record that fits in all these, and what is lost by that. ``counts``: of what it does not hold it keeps
    how often that occurs, so that the writer is given the items all the same.
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
    actors: bool = True
    history: bool = True
    metadata: bool = True
    longest: int | None = None
    texts: bool = True
    characters: Callable[[str], str] | None = None
    shape: Callable[[Record, Way, Losses], Record] | None = None
    counts: bool = False


EVERYTHING = Holds()


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
