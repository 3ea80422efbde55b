"""The actor list: who is in it, and who is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.linking import normal_name, propose_links
from annotator.storage.items import all_actors, uses_of_actors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Actor, ItemRef
    from annotator.core.linking import ActorProposal
    from annotator.services.articles import OpenArticle
    from annotator.services.project import Project

_SIMILAR_FROM = 60.0  # of 100: below that rapidfuzz finds likeness in anything


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSummary:
    """An actor with how many mentions and claims it has."""

    actor: Actor
    mentions: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorCandidate:
    """An actor that may be meant: how well it fits (0 to 100) and by what."""

    actor: Actor
    score: float
    reason: str


class ActorService:
    """Looks actors up; the list grows as annotations are linked."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def listed(self, article: int | None = None) -> list[ActorSummary]:
        """The actors of the project, or only those of one article; the most used first."""
        uses = uses_of_actors(self._project.file, article)
        summaries = [
            ActorSummary(actor=actor, mentions=mentions, claims=claims)
            for actor in all_actors(self._project.file)
            for mentions, claims in [uses.get(actor.uuid, (0, 0))]
            if article is None or actor.uuid in uses
        ]
        return sorted(summaries, key=lambda one: (-one.mentions - one.claims, one.actor.name.casefold()))

    def search(self, text: str, *, article: int | None = None, limit: int = 8) -> list[ActorCandidate]:
        """Actors for what was typed, best first; for nothing typed those of the article, then the others."""
        actors = all_actors(self._project.file)
        here = uses_of_actors(self._project.file, article) if article is not None else {}
        if not text.strip():
            ranked = sorted(actors, key=lambda actor: (actor.uuid not in here, actor.name.casefold()))
            return [ActorCandidate(actor=one, score=0.0, reason="in the list") for one in ranked[:limit]]
        candidates = [found for actor in actors if (found := _match(text, actor)) is not None]
        candidates.sort(
            key=lambda found: (-found.score, found.actor.uuid not in here, found.actor.name.casefold())
        )
        return candidates[:limit]

    def proposals(self, opened: OpenArticle) -> Mapping[ItemRef, ActorProposal]:
        """For each item without an actor: who it would be linked to if it were accepted now."""
        actors = all_actors(self._project.file)
        return propose_links(opened.article.text, opened.items, actors)


def _match(text: str, actor: Actor) -> ActorCandidate | None:
    from rapidfuzz import fuzz

    typed = normal_name(text)
    names = [normal_name(name) for name in actor.names]
    if names[0] == typed:
        return ActorCandidate(actor=actor, score=100.0, reason="name")
    if typed in names:
        return ActorCandidate(actor=actor, score=99.0, reason="alias")
    if names[0].startswith(typed):
        return ActorCandidate(actor=actor, score=98.0, reason="begins the name")
    if names[0].rpartition(" ")[2].startswith(typed):
        return ActorCandidate(actor=actor, score=97.0, reason="surname")
    score = max(fuzz.WRatio(typed, name) for name in names)
    if score < _SIMILAR_FROM:
        return None
    return ActorCandidate(actor=actor, score=min(score, 96.0), reason="similar")
