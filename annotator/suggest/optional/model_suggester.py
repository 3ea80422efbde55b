"""Suggestions of a language model: asked for words of the article, which are then looked for in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
from annotator.core.errors import SuggesterError
from annotator.core.suggesting import Suggestions
from annotator.core.words import Words
from annotator.suggest.optional.answers import Answer, read_answer
from annotator.suggest.optional.endpoint import EndpointSilentError
from annotator.suggest.optional.locating import Quotes
from annotator.suggest.optional.questions import portions, question
from annotator.suggest.registry import Findings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.spans import Span
    from annotator.suggest.optional.endpoint import Endpoint
    from annotator.suggest.optional.locating import LocatedClaim
    from annotator.suggest.registry import Task

BY = "endpoint"
CONFIDENCE = 0.5
"""Of every suggestion: a model's own opinion of its answer is worth nothing, and nothing was measured."""

MOST_SILENCES = 3
"""Silences in a row after which an endpoint is left alone for a while."""

PAUSE = 300.0
"""Seconds for which it is; a thousand articles would else wait for a server that hangs."""

_LEFT_ALONE = "{address} did not answer and is left alone for a while."


class ModelSuggester:
    """Asks a model at an endpoint about each article."""

    def __init__(
        self, endpoint: Endpoint, model: str, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._endpoint = endpoint
        self._model = model
        self._clock = clock
        self._silences = 0
        self._asked_again_at = 0.0
        self._written: dict[str, str] = {}

    def __call__(self, task: Task) -> Findings:
        """What the model finds in an article, with sentences on what could not be taken."""
        mentions: list[MentionSuggestion] = []
        claims: list[ClaimSuggestion] = []
        problems: list[str] = []
        tally = _Tally(self._model)
        for portion in portions(task.passage):
            quotes = Quotes(task.passage.text, portion.span, task.passage.residue)
            try:
                answer = self._ask(portion.words(task.passage.text), task.only)
            except SuggesterError as error:
                problems.append(error.explanation)
                if isinstance(error, EndpointSilentError):
                    break
                continue
            tally.unfit += answer.unfit
            mentions += self._mentions(answer, quotes, tally) if "actors" in task.only else ()
            claims += self._claims(answer, quotes, tally) if "claims" in task.only else ()
        self._written.clear()
        return Findings(
            suggestions=Suggestions(mentions=tuple(mentions), claims=tuple(claims)),
            problems=(*dict.fromkeys(problems), *tally.sentences()),
        )

    def _ask(self, words: str, only: frozenset[str]) -> Answer:
        """The answer on a portion; one that was there before the article was put off is not asked for again.

        Raises:
            SuggesterError: if there is none.
        """
        if words not in self._written:
            self._written[words] = self._asked(words, only)
        return read_answer(self._written[words], self._model)

    def _asked(self, words: str, only: frozenset[str]) -> str:
        shown = self._endpoint.address.shown
        if self._clock() < self._asked_again_at:
            raise EndpointSilentError(
                "{address} did not answer and is left alone for a while.", address=shown
            )
        try:
            written = self._endpoint.complete(question(self._model, words, only))
        except EndpointSilentError:
            self._silences += 1
            if self._silences >= MOST_SILENCES:
                self._asked_again_at = self._clock() + PAUSE
            raise
        self._silences = 0
        return written

    def _mentions(self, answer: Answer, quotes: Quotes, tally: _Tally) -> Iterator[MentionSuggestion]:
        for actor in answer.actors:
            places = quotes.places(actor.words)
            tally.count(is_there=bool(places))
            yield from (self._mention(place, actor.type) for place in places)

    def _claims(self, answer: Answer, quotes: Quotes, tally: _Tally) -> Iterator[ClaimSuggestion]:
        for quoted in answer.claims:
            found = quotes.claim(quoted)
            tally.count(is_there=found is not None)
            if found is not None:
                yield self._claim(found)

    def _mention(self, place: Span, kind: str) -> MentionSuggestion:
        return MentionSuggestion(
            by=BY, model=self._model, confidence=CONFIDENCE, why=self._why(), span=place, type=kind
        )

    def _claim(self, found: LocatedClaim) -> ClaimSuggestion:
        return ClaimSuggestion(
            by=BY,
            model=self._model,
            confidence=CONFIDENCE,
            why=self._why(),
            source=found.source,
            cue=found.cue,
            content=found.content,
        )

    def _why(self) -> str:
        address = self._endpoint.address
        where = "on this machine" if address.is_here else f"at {address.shown}"
        return f"language model “{self._model}” {where}"


class _Tally:
    """What had to be left out of the answers on one article."""

    def __init__(self, model: str) -> None:
        self.unfit = 0
        self._model = model
        self._missing = 0
        self._in_all = 0

    def count(self, *, is_there: bool) -> None:
        """Count a suggestion, and whether its words are in the article."""
        self._in_all += 1
        self._missing += not is_there

    def sentences(self) -> Iterator[str]:
        """What there is to say of it."""
        if self._missing:
            yield Words(
                "“{model}”: {missing} of {total} suggestions left out, their words are not in the article.",
                model=self._model,
                missing=self._missing,
                total=self._in_all,
            )
        if self.unfit:
            yield Words(
                "“{model}”: {unfit} suggestions left out, they are not of the form it was asked for.",
                model=self._model,
                unfit=self.unfit,
            )
