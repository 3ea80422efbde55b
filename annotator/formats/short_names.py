"""Cutting names to what a format has room for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from annotator.core.losses import Loss

if TYPE_CHECKING:
    from annotator.core.annotation import Actor, Claim
    from annotator.core.article import Draft
    from annotator.core.losses import Losses
    from annotator.core.record import Record

    T = TypeVar("T", Draft, Actor, Claim)


def with_short_names(record: Record, longest: int, losses: Losses) -> Record:
    """The record with title, names and values of at most ``longest`` code points.

    Each article, actor and claim that had a longer one is counted among ``losses`` once.
    """

    def cut(owner: T, *names: str) -> T:
        values = {name: getattr(owner, name) for name in names}
        short = {name: value[:longest] for name, value in values.items() if value and len(value) > longest}
        losses.add(Loss.NAMES, int(bool(short)))
        return replace(owner, **short) if short else owner

    return replace(
        record,
        draft=cut(record.draft, "title", "outlet", "author"),
        actors=tuple(cut(actor, "name") for actor in record.actors),
        claims=tuple(cut(claim, "stance", "topic", "certainty") for claim in record.claims),
    )
