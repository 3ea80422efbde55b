"""What a format cannot hold, and what becomes of it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.core.losses import Way
from annotator.core.words import Words, counted

if TYPE_CHECKING:
    from annotator.core.losses import Loss, Losses


class Counted(Enum):
    """What a loss is counted in."""

    ANNOTATIONS = auto()
    ARTICLES = auto()
    TIMES = auto()


@dataclass(frozen=True, slots=True)
class LossWords:
    """``what`` is lost and what becomes of it; ``skipped`` where leaving out does something else."""

    what: Words
    flattened: Words
    skipped: Words | None = None
    unit: Counted = Counted.ANNOTATIONS

    def outcome(self, way: Way) -> Words:
        """What becomes of what is touched, by a way of making it fit."""
        return self.skipped if self.skipped and way is Way.SKIP else self.flattened


_LEFT_OUT = Words("They are left out.")
_COUNTED = Words("They are left out, or only counted.")
_LOSSES: dict[str, LossWords] = {
    "mentions": LossWords(Words("Mentions of actors"), _COUNTED),
    "claims": LossWords(Words("Claims"), _COUNTED),
    "frames": LossWords(
        Words("Which source, cue and content belong together"),
        Words("Each part of the claim is written by itself."),
    ),
    "overlaps": LossWords(
        Words("Annotations nested or sharing words"),
        Words("The accepted, then the longest is written; the others are left out."),
    ),
    "fragments": LossWords(
        Words("Parts with a gap in them"),
        Words("Written from the first word to the last, with what is between."),
        Words("The claim is left out."),
    ),
    "edges": LossWords(
        Words("Boundaries inside of a token"),
        Words("Widened to whole tokens."),
        Words("The annotation is left out."),
    ),
    "rejected": LossWords(Words("Rejected annotations"), _LEFT_OUT),
    "pending": LossWords(Words("Suggestions that wait for a decision"), _LEFT_OUT),
    "coders": LossWords(
        Words("Which coder decided"),
        Words("Written without the coder’s name."),
        unit=Counted.ARTICLES,
    ),
    "links": LossWords(Words("Which actor is meant"), Words("Written without the actor.")),
    "details": LossWords(
        Words("Stance, topic, certainty, notes of claims"), Words("The claim is written without them.")
    ),
    "suggestions": LossWords(
        Words("Confidence and reason of suggestions"), Words("The annotation is written without them.")
    ),
    "actors": LossWords(
        Words("Other names, outside ids, notes of actors"),
        Words("The actor is written without them."),
        unit=Counted.TIMES,
    ),
    "history": LossWords(
        Words("What a corrected annotation was proposed as"), Words("Only the corrected one is written.")
    ),
    "metadata": LossWords(
        Words("Outlet, author, date and the like"),
        Words("The article is written without them."),
        unit=Counted.ARTICLES,
    ),
    "spaces": LossWords(
        Words("Spaces and line ends as they are in the text"),
        Words("Tokens are written with one space between them."),
        unit=Counted.ARTICLES,
    ),
    "characters": LossWords(
        Words("Some characters of the text"), Words("They are replaced by others."), unit=Counted.ARTICLES
    ),
    "long names": LossWords(
        Words("Long titles, names and values"),
        Words("They are cut to what there is room for."),
        unit=Counted.TIMES,
    ),
    "texts": LossWords(Words("The words of the articles"), _LEFT_OUT, unit=Counted.ARTICLES),
}
"""By the values of ``Loss``."""


def words_of(loss: str) -> LossWords:
    """The words for a loss; what an add-on loses beside those known is said in its own word."""
    known = _LOSSES.get(loss)
    return known or LossWords(
        Words("Something else: {name}", name=loss),
        Words("It is changed as little as makes it fit."),
        Words("It is left out."),
        Counted.TIMES,
    )


def counted_in_words(loss: Loss, losses: Losses) -> str:
    """What is lost, and of how much, for whom reads English."""
    words, count = words_of(loss), losses.touched[loss]
    if words.unit is Counted.TIMES:
        return f"{words.what}: {counted(count, 'time')}"
    whole = (
        counted(losses.items, "annotation")
        if words.unit is Counted.ANNOTATIONS
        else counted(losses.articles, "article")
    )
    return f"{words.what}: {count} of {whole}"
