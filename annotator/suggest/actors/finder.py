"""The actor suggester: every way of finding names, one class for each, no overlaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import MentionSuggestion
from annotator.suggest.actors.article_parse import ArticleParse
from annotator.suggest.actors.candidate import Candidate, Rank, without_overlaps
from annotator.suggest.actors.collectives import collective_candidates
from annotator.suggest.actors.consistency import with_antecedents, with_one_class
from annotator.suggest.actors.known import known_candidates
from annotator.suggest.actors.listed import furniture, gazetteer_candidates
from annotator.suggest.actors.names import (
    datelines,
    institution_candidates,
    layout_candidates,
    model_candidates,
    name_counts,
    repeats,
)
from annotator.suggest.actors.naming import Classes, key_of
from annotator.suggest.actors.sources import Sources, source_candidates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.spans import Fragments, Span
    from annotator.core.suggesting import KnownActor
    from annotator.suggest.language import ParsedParagraph

NAME = "actors"
_NOT_COUNTED = frozenset({Rank.SOURCE, Rank.ROLE, Rank.COLLECTIVE, Rank.REPEAT})


class ActorFinder:
    """Suggests mentions of actors on a parsed article; ``model`` is recorded with each suggestion."""

    def __init__(self, model: str) -> None:
        self._model = model

    def __call__(
        self,
        paragraphs: Sequence[ParsedParagraph],
        known: tuple[KnownActor, ...] = (),
        sources: Iterable[Fragments] | None = None,
    ) -> tuple[MentionSuggestion, ...]:
        """The mentions in the given paragraphs of one article, in reading order, none overlapping another.

        ``sources`` are those of the article's claims, or None where claims were not looked for.
        """
        article = ArticleParse(paragraphs)
        speaking = Sources(article, sources)
        listed = [*known_candidates(article, known), *gazetteer_candidates(article)]
        told = list(institution_candidates(article))
        classes = Classes(article, listed, told)
        named = [*listed, *told, *model_candidates(article, classes), *layout_candidates(article, classes)]
        named = _without_furniture(_with_longer_names_first(named), article)
        everything = [
            *named,
            *repeats(article, named),
            *collective_candidates(article, named, speaking),
            *source_candidates(article, speaking, classes),
        ]
        chosen = with_one_class(without_overlaps(_without_furniture(everything, article)))
        chosen = [*with_antecedents(chosen)]
        counts = name_counts(chosen)
        return tuple(self._suggestion(one, counts[key_of(one.name)] - 1) for one in chosen)

    def _suggestion(self, candidate: Candidate, others: int) -> MentionSuggestion:
        why = candidate.why
        if others > 0 and candidate.rank not in _NOT_COUNTED:
            why = f"{why} · {others} more in this article"
        return MentionSuggestion(
            by=NAME,
            model=self._model,
            confidence=candidate.confidence,
            why=why,
            span=candidate.span,
            type=candidate.type,
        )


def _with_longer_names_first(candidates: list[Candidate]) -> list[Candidate]:
    """Without listed names inside a longer body's name ("Senate" in "Senate Ethics Committee")."""
    bodies = [one.span for one in candidates if one.rank is Rank.BODY]
    return [
        one
        for one in candidates
        if one.rank is not Rank.LISTED
        or not any(body.contains(one.span) and body != one.span for body in bodies)
    ]


def _without_furniture(candidates: list[Candidate], article: ArticleParse) -> list[Candidate]:
    """Without names inside datelines and inside names that are no actor's, but for those known."""
    closed: list[Span] = [*datelines(article), *furniture(article)]
    return [
        one
        for one in candidates
        if one.rank >= Rank.DATELINE or not any(place.contains(one.span) for place in closed)
    ]
