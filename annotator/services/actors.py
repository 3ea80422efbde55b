"""The actor list: who is in it, and who is meant."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.candidates import Candidate, candidates
from annotator.services import actor_search
from annotator.storage.actor_uses import actors_with_uses, most_used_actors
from annotator.storage.items import actors_of, uses_of_actors
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.linking import ActorProposal
    from annotator.services.actor_search import ActorCandidate
    from annotator.services.articles import OpenArticle
    from annotator.services.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSummary:
    """An actor with how many mentions and claims it has."""

    actor: Actor
    mentions: int
    claims: int


class ActorService:
    """Looks actors up; the list grows as annotations are linked."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def listed(self, article: int | None = None) -> list[ActorSummary]:
        """The actors of the project, or only those of one article; the most used first."""
        return _listed(self._project.file, article)

    def listed_beside(self) -> list[ActorSummary]:
        """The actors of the project, the most used first; in any thread, from a connection of its own."""
        with closing(ProjectFile.open_beside(self._project.file.path)) as file:
            return _listed(file, None)

    def most_used_beside(self, about: int) -> list[ActorSummary]:
        """The first ones of ``listed_beside``, at most ``about`` of them, without reading the others.

        They are fewer, or none, where many are used equally often.
        """
        with closing(ProjectFile.open_beside(self._project.file.path)) as file:
            return _in_order(most_used_actors(file, about))

    def search(self, text: str, *, article: int | None = None, limit: int = 8) -> list[ActorCandidate]:
        """Actors for what was typed, best first; for nothing typed those of the article, then the others."""
        names = self._project.actors.names()
        return actor_search.found(self._project.file, names, text, article=article, limit=limit)

    def candidates(self, opened: OpenArticle, item: Item) -> list[Candidate]:
        """Who may be meant by an item of the article, best first, each with what speaks for it."""
        codebook = self._project.codebook
        known = self._project.actors.names()
        spare = codebook.actor_types[0].name
        return [
            one if one.actor is not None or codebook.has_type(one.type) else replace(one, type=spare)
            for one in candidates(opened.article.text, opened.items, known, item)
        ]

    def proposals(self, opened: OpenArticle) -> Mapping[ItemRef, ActorProposal]:
        """For each item without an actor: who it would be linked to if it were accepted now."""
        return self._project.memory.proposals(opened.article.text, opened.items)


def _listed(file: ProjectFile, article: int | None) -> list[ActorSummary]:
    if article is None:
        found = actors_with_uses(file)
    else:
        uses = uses_of_actors(file, article)
        here = actors_of(file, (article,))
        found = [(here[uuid], *counts) for uuid, counts in uses.items() if uuid in here]
    return _in_order(found)


def _in_order(found: Iterable[tuple[Actor, int, int]]) -> list[ActorSummary]:
    summaries = [
        ActorSummary(actor=actor, mentions=mentions, claims=claims) for actor, mentions, claims in found
    ]
    return sorted(summaries, key=lambda one: (-one.mentions - one.claims, one.actor.name.casefold()))
