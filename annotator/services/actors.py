"""The actor list: who is in it, and who is meant."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from heapq import nsmallest
from typing import TYPE_CHECKING

from annotator.core.candidates import Candidate, Fit, candidates
from annotator.core.linking import PERSON, normal_name
from annotator.storage.actor_uses import actors_with_uses, most_used_actors
from annotator.storage.items import actors_of, uses_of_actors
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.linking import ActorProposal
    from annotator.core.listed_names import ListedNames
    from annotator.services.articles import OpenArticle
    from annotator.services.project import Project

_SIMILAR_FROM = 60.0  # of 100: below that rapidfuzz finds likeness in anything
_MANY = 20_000
_MOST_SIMILAR = 94.0  # below what is there to the letter


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
    reason: Fit


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
        listed = self._project.actors.everyone()
        here = uses_of_actors(self._project.file, article) if article is not None else {}
        typed = normal_name(text)
        if not text.strip():
            ranked = nsmallest(limit, listed, key=lambda one: (one.uuid not in here, one.name.casefold()))
            return [ActorCandidate(actor=one, score=0.0, reason=Fit.LISTED) for one in ranked]
        found = _matches(typed, listed.with_beginning(typed))
        if sum(one.score > _MOST_SIMILAR for one in found) < limit:
            found = _matches(typed, _similar(typed, listed))
        return nsmallest(
            limit,
            found,
            key=lambda one: (-one.score, one.actor.uuid not in here, one.actor.name.casefold()),
        )

    def candidates(self, opened: OpenArticle, item: Item) -> list[Candidate]:
        """Who may be meant by an item of the article, best first, each with what speaks for it."""
        codebook = self._project.codebook
        known = self._project.actors.everyone()
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


def _similar(typed: str, listed: ListedNames) -> Iterable[Actor]:
    """Everyone with a name that is like ``typed``; of very many, who shares two letters at a beginning."""
    from rapidfuzz import fuzz, process

    names: Iterable[str] = listed.names
    if len(listed) > _MANY:
        starts = tuple(word[:2] for word in typed.split())
        names = [name for name in names if any(word.startswith(starts) for word in name.split())]
    found = process.extract(typed, names, scorer=fuzz.WRatio, score_cutoff=_SIMILAR_FROM, limit=None)
    similar = {actor.uuid: actor for name, _score, _place in found for actor in listed.named(name)}
    return (similar | {actor.uuid: actor for actor in listed.with_beginning(typed)}).values()


def _matches(typed: str, actors: Iterable[Actor]) -> list[ActorCandidate]:
    return [found for actor in actors if (found := _match(typed, actor)) is not None]


def _match(typed: str, actor: Actor) -> ActorCandidate | None:
    score, reason = max(
        _fit(typed, actor, normal_name(name), number) for number, name in enumerate(actor.names)
    )
    return None if score < _SIMILAR_FROM else ActorCandidate(actor=actor, score=score, reason=reason)


def _fit(typed: str, actor: Actor, name: str, number: int) -> tuple[float, Fit]:
    """How well one name of an actor fits what was typed; ``number`` 0 is its name, the others are aliases."""
    from rapidfuzz import fuzz

    words = name.split()
    if name == typed:
        return (100.0, Fit.NAME) if number == 0 else (99.0, Fit.ALIAS)
    if name.startswith(typed):
        return (98.0, Fit.BEGINNING) if number == 0 else (96.0, Fit.ALIAS)
    if number == 0 and actor.type == PERSON and words and words[-1].startswith(typed):
        return 97.0, Fit.SURNAME
    if any(word.startswith(typed) for word in words):
        return 95.0, Fit.SAME_TITLE
    return min(fuzz.WRatio(typed, name, score_cutoff=_SIMILAR_FROM), _MOST_SIMILAR), Fit.SIMILAR
