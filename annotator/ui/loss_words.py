"""What a format cannot hold, how much that touches, and what becomes of it, as the window says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.loss_words import Counted, words_of
from annotator.core.losses import Loss
from annotator.ui.wording import counted, number, said

if TYPE_CHECKING:
    from annotator.core.losses import Losses, Way


def loss_title(loss: str) -> str:
    """What is lost."""
    return said(words_of(loss).what)


def loss_count(loss: str, losses: Losses) -> str:
    """How much is touched, of how much."""
    unit = words_of(loss).unit
    count = losses.touched[Loss(loss)]
    if unit is Counted.ANNOTATIONS:
        return counted("{count} of %n annotations", losses.items).format(count=number(count))
    if unit is Counted.ARTICLES:
        return counted("{count} of %n articles", losses.articles).format(count=number(count))
    return counted("%n times", count)


def loss_outcome(loss: str, way: Way) -> str:
    """What becomes of what is touched, by a way of making it fit."""
    return said(words_of(loss).outcome(way))


def is_same_either_way(loss: str) -> bool:
    """Whether both ways do the same with what is touched."""
    return words_of(loss).skipped is None
