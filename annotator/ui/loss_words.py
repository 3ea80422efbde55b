"""What a format cannot hold, how much that touches, and what becomes of it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.core.losses import Loss, Way
from annotator.ui.wording import counted, marked, number, translate

if TYPE_CHECKING:
    from annotator.core.losses import Losses


class _Of(Enum):
    """What a loss is counted in."""

    ANNOTATIONS = auto()
    ARTICLES = auto()
    TIMES = auto()


@dataclass(frozen=True, slots=True)
class _Loss:
    """``what`` is lost and what becomes of it; ``skipped`` where leaving out does something else."""

    what: str
    flattened: str
    skipped: str = ""
    unit: _Of = _Of.ANNOTATIONS


_LEFT_OUT = marked("They are left out.")
_COUNTED = marked("They are left out, or only counted.")
_OTHERWISE = _Loss(
    marked("Something else: {name}"),
    marked("It is changed as little as makes it fit."),
    marked("It is left out."),
    _Of.TIMES,
)
_LOSSES: dict[str, _Loss] = {
    "mentions": _Loss(marked("Mentions of actors"), _COUNTED),
    "claims": _Loss(marked("Claims"), _COUNTED),
    "frames": _Loss(
        marked("Which source, cue and content belong together"),
        marked("Each part of the claim is written by itself."),
    ),
    "overlaps": _Loss(
        marked("Annotations nested or sharing words"),
        marked("The accepted, then the longest is written; the others are left out."),
    ),
    "fragments": _Loss(
        marked("Parts with a gap in them"),
        marked("Written from the first word to the last, with what is between."),
        marked("The claim is left out."),
    ),
    "edges": _Loss(
        marked("Boundaries inside of a token"),
        marked("Widened to whole tokens."),
        marked("The annotation is left out."),
    ),
    "rejected": _Loss(marked("Rejected annotations"), _LEFT_OUT),
    "pending": _Loss(marked("Suggestions that wait for a decision"), _LEFT_OUT),
    "coders": _Loss(
        marked("Which coder decided"),
        marked("Written without the coder’s name."),
        unit=_Of.ARTICLES,
    ),
    "links": _Loss(marked("Which actor is meant"), marked("Written without the actor.")),
    "details": _Loss(
        marked("Stance, topic, certainty, notes of claims"), marked("The claim is written without them.")
    ),
    "suggestions": _Loss(
        marked("Confidence and reason of suggestions"), marked("The annotation is written without them.")
    ),
    "actors": _Loss(
        marked("Other names, outside ids, notes of actors"),
        marked("The actor is written without them."),
        unit=_Of.TIMES,
    ),
    "history": _Loss(
        marked("What a corrected annotation was proposed as"), marked("Only the corrected one is written.")
    ),
    "metadata": _Loss(
        marked("Outlet, author, date and the like"),
        marked("The article is written without them."),
        unit=_Of.ARTICLES,
    ),
    "spaces": _Loss(
        marked("Spaces and line ends as they are in the text"),
        marked("Tokens are written with one space between them."),
        unit=_Of.ARTICLES,
    ),
    "characters": _Loss(
        marked("Some characters of the text"), marked("They are replaced by others."), unit=_Of.ARTICLES
    ),
    "long names": _Loss(
        marked("Long titles, names and values"),
        marked("They are cut to what there is room for."),
        unit=_Of.TIMES,
    ),
    "texts": _Loss(marked("The words of the articles"), _LEFT_OUT, unit=_Of.ARTICLES),
}
"""By the values of ``Loss``; what an add-on loses beside these is said in its own word."""


def loss_title(loss: str) -> str:
    """What is lost."""
    return translate(_LOSSES.get(loss, _OTHERWISE).what).format(name=loss)


def loss_count(loss: str, losses: Losses) -> str:
    """How much is touched, of how much."""
    unit = _LOSSES.get(loss, _OTHERWISE).unit
    count = losses.touched[Loss(loss)]
    if unit is _Of.ANNOTATIONS:
        return counted("{count} of %n annotations", losses.items).format(count=number(count))
    if unit is _Of.ARTICLES:
        return counted("{count} of %n articles", losses.articles).format(count=number(count))
    return counted("%n times", count)


def loss_outcome(loss: str, way: Way) -> str:
    """What becomes of what is touched, by a way of making it fit."""
    words = _LOSSES.get(loss, _OTHERWISE)
    return translate(words.skipped or words.flattened if way is Way.SKIP else words.flattened)


def is_same_either_way(loss: str) -> bool:
    """Whether both ways do the same with what is touched."""
    return not _LOSSES.get(loss, _OTHERWISE).skipped
