"""The suggesters of the program, and those installed beside it, over one parse of each article."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Protocol

from annotator.core.errors import SuggesterError
from annotator.core.suggesting import KnownActor, Passage, Suggestions
from annotator.core.words import Words
from annotator.suggest.actors import ActorFinder
from annotator.suggest.claims.finder import RULES, claim_finder
from annotator.suggest.collection import uncollected
from annotator.suggest.language import beginning, load_language, model_name, parse, part_stream
from annotator.suggest.outline import Outliner
from annotator.suggest.protocol import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from spacy.language import Language

    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.core.outline import Outline
    from annotator.core.spans import Fragments, Span
    from annotator.core.suggesting import Suggester
    from annotator.suggest.claims.finder import ClaimFinder
    from annotator.suggest.claims.model.finder import ModelFinder
    from annotator.suggest.claims.model.habits import Habit
    from annotator.suggest.claims.rules import RuleFinder
    from annotator.suggest.language import ParsedParagraph

ENTRY_POINTS = "annotator.suggesters"
"""The group of entry points by which another package offers a function like ``core.suggesting.Suggester``."""

_NOT_LOADED = "The suggester “{name}” could not be loaded ({error})."
_NO_MODEL = "{reason} Claims are found by rules meanwhile."
_NO_TRAINED_MODEL = "{reason} The model that ships with the program finds the claims meanwhile."
_FAILED = "The suggester “{name}” failed on this article ({error})."
_STRAYED = "The suggester “{name}” suggested {count} places outside this article's text."
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One article to suggest on: what is known, and which kinds of suggestions are wanted."""

    passage: Passage
    known: tuple[KnownActor, ...] = ()
    only: frozenset[str] = EVERYTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found in one article; ``problems`` are sentences on suggesters that failed on it."""

    suggestions: Suggestions = field(default_factory=Suggestions)
    problems: tuple[str, ...] = ()


class FindsMentions(Protocol):
    """Finds mentions in the parsed paragraphs of one article."""

    def __call__(
        self,
        paragraphs: Sequence[ParsedParagraph],
        known: tuple[KnownActor, ...],
        sources: Sequence[Fragments] | None,
    ) -> Sequence[MentionSuggestion]:
        """The mentions, in reading order; ``sources`` are those of claims, None if none were looked for."""
        ...


class Suggesters:
    """Composes the suggesters over one parse; one installed by others that fails does not stop the rest.

    ``check`` is called before each of the own ones and may raise to end the work.
    """

    def __init__(
        self,
        language: Language,
        *,
        actors: FindsMentions,
        claims: ClaimFinder,
        others: Mapping[str, Suggester] | None = None,
        habits: tuple[Habit, ...] = (),
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._language = language
        self._check = check
        self._actors = actors
        self._claims = claims
        self._others = dict(others or {})
        self._outliner = Outliner(habits=habits)

    def suggest(self, task: Task) -> Findings:
        """What is found in one article."""
        return next(self.stream((task,)))

    def beginning(self, task: Task) -> Suggestions:
        """What the built-in suggesters find in the first paragraphs alone; nothing if they are half of it."""
        passage = beginning(task.passage)
        if passage is None:
            return Suggestions()
        parsed = parse(self._language, passage)
        with uncollected():
            return self._found(task, parsed, Suggestions())

    def outline(self, passage: Passage, check: Callable[[], None] = lambda: None) -> Outline:
        """The outline of one article; ``check`` is called now and then and may raise to end the work."""
        return self._outliner(parse(self._language, passage), check)

    def suggest_stream(
        self,
        passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]],
        only: frozenset[str] = EVERYTHING,
    ) -> Iterator[Findings]:
        """What is found in each article, in the order given; parsed in batches that run across articles."""
        return self.stream(Task(passage=passage, known=known, only=only) for passage, known in passages)

    def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
        """What is found for each task, in the order given; tasks are taken as far as the next batch needs.

        Of a very long article the parts are read one by one: what a finder tells of an article ("12 more in
        this article") is then told of its part.
        """
        waiting: deque[Task] = deque()

        def passages() -> Iterator[Passage]:
            for task in tasks:
                waiting.append(task)
                yield task.passage

        found = Suggestions()
        for part in part_stream(self._language, passages()):
            with uncollected():
                found = self._found(waiting[0], part.paragraphs, found)
            if part.is_last:
                yield self._completed(waiting.popleft(), found)
                found = Suggestions()

    def _found(self, task: Task, parsed: list[ParsedParagraph], before: Suggestions) -> Suggestions:
        """What the built-in suggesters find in an article or a part of it, behind what they found before."""
        self._check()
        claims = self._claims(parsed) if "claims" in task.only else ()
        self._check()
        sources = [claim.source for claim in claims] if "claims" in task.only else None
        mentions = self._actors(parsed, task.known, sources) if "actors" in task.only else ()
        return Suggestions(mentions=(*before.mentions, *mentions), claims=(*before.claims, *claims))

    def _completed(self, task: Task, own: Suggestions) -> Findings:
        """The same with what the suggesters by others find in the whole article."""
        mentions, claims = [*own.mentions], [*own.claims]
        problems = []
        for name, suggester in self._others.items():
            found, problem = _ask(name, suggester, task)
            if problem:
                problems.append(problem)
            mentions += found.mentions if "actors" in task.only else ()
            claims += found.claims if "claims" in task.only else ()
        return Findings(
            suggestions=Suggestions(
                mentions=tuple(sorted(mentions, key=lambda one: one.span)),
                claims=tuple(sorted(claims, key=_first_code_point)),
            ),
            problems=tuple(problems),
        )


def build_suggesters(
    load: Callable[[], Language] = load_language,
    wrap: Callable[[Language], Language] = lambda language: language,
    claims: str | None = None,
    check: Callable[[], None] = lambda: None,
) -> tuple[Suggesters, str, tuple[str, ...]]:
    """The suggesters, the name of their model, and sentences on those that could not be loaded.

    ``wrap`` may put something around the language model, to be able to stop it, and ``check`` may stop what
    finds something in its parses. ``claims`` is the folder of the claim model, by default of the one that
    ships; where it cannot be used, that one finds the claims, and where that cannot either, rules alone.

    Raises:
        SuggesterError: if no language model is installed.
    """
    language = load()
    model = model_name(language)
    others, problems = installed_suggesters()
    finder, troubles = _usable_finder(claims)
    actors = ActorFinder(model)
    suggesters = Suggesters(
        wrap(language), actors=actors, claims=finder, others=others, habits=finder.habits, check=check
    )
    return suggesters, model, (*problems, *troubles)


def _usable_finder(model: str | None) -> tuple[ModelFinder | RuleFinder, list[Words]]:
    """What finds claims: the model that is named, the one that ships, or rules; and why not the first."""
    troubles: list[Words] = []
    for choice, sentence in ((model, _NO_TRAINED_MODEL if model else _NO_MODEL), (None, _NO_MODEL)):
        try:
            return claim_finder(choice), troubles
        except SuggesterError as error:
            troubles.append(Words(sentence, reason=error.explanation))
            if model is None:
                break
    return claim_finder(RULES), troubles


def installed_suggesters() -> tuple[dict[str, Suggester], tuple[str, ...]]:
    """Suggesters that other packages offer, by name, and sentences on those that could not be loaded."""
    found: dict[str, Suggester] = {}
    problems = []
    for entry in entry_points(group=ENTRY_POINTS):
        try:
            found[entry.name] = entry.load()
        except Exception as error:
            _logger.exception("loading the suggester %s", entry.name)
            problems.append(Words(_NOT_LOADED, name=entry.name, error=_in_words(error)))
    return found, tuple(problems)


def _ask(name: str, suggester: Suggester, task: Task) -> tuple[Suggestions, str]:
    """What a suggester by others finds, and a sentence if it failed or left the article's own text."""
    try:
        found = suggester(task.passage, task.known)
        mentions = tuple(one for one in found.mentions if _is_readable((one.span,), task.passage))
        claims = tuple(
            one
            for one in found.claims
            if _is_readable((*one.source, *one.cue, *one.content), task.passage) and one.content
        )
    except Exception as error:
        _logger.exception("the suggester %s", name)
        return Suggestions(), Words(_FAILED, name=name, error=_in_words(error))
    refused = len(found.mentions) + len(found.claims) - len(mentions) - len(claims)
    problem = Words(_STRAYED, name=name, count=refused) if refused else ""
    return Suggestions(mentions=mentions, claims=claims), problem


def _is_readable(spans: tuple[Span, ...], passage: Passage) -> bool:
    return all(
        span.end <= len(passage.text) and not any(span.overlaps(hole) for hole in passage.residue)
        for span in spans
    )


def _first_code_point(claim: ClaimSuggestion) -> tuple[int, int]:
    parts = (*claim.source, *claim.cue, *claim.content)
    return min(part.start for part in parts), -max(part.end for part in parts)


def _in_words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
