"""Actors by what was typed of a name. A short list is compared whole, of a long one what an index finds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from typing import TYPE_CHECKING

from annotator.core.candidates import Fit
from annotator.core.linking import PERSON, normal_name
from annotator.core.listed_names import ListedNames
from annotator.storage import actor_names
from annotator.storage.actor_uses import most_used_actors
from annotator.storage.items import actors_of, uses_of_actors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor
    from annotator.core.listed_names import Names
    from annotator.storage.project_file import ProjectFile

_SIMILAR_FROM = 60.0  # of 100: below that rapidfuzz finds likeness in anything
_MOST_SIMILAR = 94.0  # below what is there to the letter
_LOOKED_AT = 300
"""Actors at most of a long list whose names begin as what was typed; there are more after one letter."""
_COMPARED = 3000
"""Actors at most of a long list that are compared with what may be mistyped."""
_MOST_USED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorCandidate:
    """An actor that may be meant: how well it fits (0 to 100) and by what."""

    actor: Actor
    score: float
    reason: Fit


def found(
    file: ProjectFile, names: Names, text: str, *, article: int | None, limit: int
) -> list[ActorCandidate]:
    """Actors for what was typed, best first; for nothing typed those of the article, then others."""
    here = uses_of_actors(file, article) if article is not None else {}
    source = _Listed(names) if isinstance(names, ListedNames) else _Stored(file, here, article)
    typed = normal_name(text)
    if not text.strip():
        first = nsmallest(limit, source.first(), key=lambda one: (one.uuid not in here, one.name.casefold()))
        return [ActorCandidate(actor=one, score=0.0, reason=Fit.LISTED) for one in first]
    fitting = _matches(typed, source.with_beginning(typed))
    if sum(one.score > _MOST_SIMILAR for one in fitting) < limit:
        fitting = _matches(typed, source.similar(typed))
    return nsmallest(
        limit,
        fitting,
        key=lambda one: (-one.score, one.actor.uuid not in here, one.actor.name.casefold()),
    )


class _Listed:
    """A list that was read."""

    def __init__(self, names: ListedNames) -> None:
        self._names = names

    def first(self) -> Iterable[Actor]:
        """Everyone."""
        return self._names

    def with_beginning(self, typed: str) -> Iterable[Actor]:
        """Those of whom a word of a name begins so."""
        return self._names.with_beginning(typed)

    def similar(self, typed: str) -> Iterable[Actor]:
        """Everyone with a name that is like ``typed``."""
        from rapidfuzz import fuzz, process

        alike = process.extract(
            typed, self._names.names, scorer=fuzz.WRatio, score_cutoff=_SIMILAR_FROM, limit=None
        )
        similar = {actor.uuid: actor for name, _score, _place in alike for actor in self._names.named(name)}
        return (similar | {actor.uuid: actor for actor in self.with_beginning(typed)}).values()


class _Stored:
    """A list that is too long to be read for each letter typed.

    Those of the article and those that are used most are looked at in any case.
    """

    def __init__(self, file: ProjectFile, here: Mapping[str, object], article: int | None) -> None:
        self._file = file
        known = actors_of(file, (article,)) if article is not None else {}
        self._known = {uuid: actor for uuid, actor in known.items() if uuid in here}

    def first(self) -> Iterable[Actor]:
        """Those of the article, and those that are used most."""
        return self._in_any_case

    @cached_property
    def _in_any_case(self) -> ListedNames:
        used = (actor for actor, _mentions, _claims in most_used_actors(self._file, _MOST_USED))
        return ListedNames([*self._known.values(), *used])

    def with_beginning(self, typed: str) -> Iterable[Actor]:
        """Those of whom a word of a name begins so."""
        known = self._in_any_case.with_beginning(typed)
        others = actor_names.with_beginning(self._file, typed, _LOOKED_AT)
        return {actor.uuid: actor for actor in (*known, *others)}.values()

    def similar(self, typed: str) -> Iterable[Actor]:
        """Those that share with each word typed, or else with one, how a word begins."""
        starts = [word[:2] for word in typed.split()]
        alike = actor_names.with_words_beginning(self._file, starts, _COMPARED)
        alike = alike or actor_names.with_words_beginning(self._file, starts, _COMPARED, all_of_them=False)
        exact = self.with_beginning(typed)
        return {actor.uuid: actor for actor in (*self._known.values(), *exact, *alike)}.values()


def _matches(typed: str, actors: Iterable[Actor]) -> list[ActorCandidate]:
    return [one for actor in actors if (one := _match(typed, actor)) is not None]


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
