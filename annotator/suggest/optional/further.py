"""The optional suggesters put together: asked after the built-in ones, whose words they leave alone."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.errors import SuggesterError, UserFacingError
from annotator.core.suggesting import Suggestions
from annotator.suggest.optional.address import permitted
from annotator.suggest.optional.endpoint import Endpoint
from annotator.suggest.optional.model_suggester import ModelSuggester
from annotator.suggest.optional.pipeline import PipelineSuggester
from annotator.suggest.registry import Findings, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.core.spans import Fragments, Span
    from annotator.core.suggesting import KnownActor, Passage


OptionalSuggester: TypeAlias = "Callable[[Task], Findings]"
"""Finds in one article what it can; what it cannot do it says in a sentence or a ``SuggesterError``."""


class FurtherSuggesters:
    """Asks each optional suggester in turn; one that fails does not stop the rest."""

    def __init__(self, suggesters: Sequence[OptionalSuggester] = ()) -> None:
        self._suggesters = tuple(suggesters)

    @property
    def are_any(self) -> bool:
        """Whether there is anyone to ask."""
        return bool(self._suggesters)

    def __call__(self, task: Task, before: Suggestions) -> Findings:
        """What they find in an article beside what was found ``before``, and sentences on what went wrong."""
        kept = Suggestions()
        problems: list[str] = []
        for suggester in self._suggesters:
            try:
                found = suggester(task)
            except UserFacingError as error:
                problems.append(error.explanation)
                continue
            problems += found.problems
            kept = joined(kept, without_repeats(found.suggestions, joined(before, kept)))
        return Findings(suggestions=kept, problems=tuple(problems))

    def complete(
        self,
        suggest_stream: Callable[..., Iterator[Findings]],
        passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]],
        only: frozenset[str],
    ) -> Iterator[Findings]:
        """What a stream of the built-in suggesters finds in each article, with what these find beside it."""
        waiting: deque[Task] = deque()

        def noted() -> Iterator[tuple[Passage, tuple[KnownActor, ...]]]:
            for passage, known in passages:
                waiting.append(Task(passage=passage, known=known, only=only))
                yield passage, known

        for findings in suggest_stream(noted(), only=only):
            more = self(waiting.popleft(), findings.suggestions)
            yield Findings(
                suggestions=joined(findings.suggestions, more.suggestions),
                problems=(*findings.problems, *more.problems),
            )


def build_further(
    wanted: OptionalSuggesters, check: Callable[[], None] = lambda: None
) -> tuple[FurtherSuggesters, tuple[str, ...]]:
    """The optional suggesters that are ``wanted``, and sentences on those that cannot work.

    ``check`` is called while an answer is waited for, and may raise to give it up.
    """
    suggesters: list[OptionalSuggester] = []
    problems: list[str] = []
    for make in _makers(wanted, check):
        try:
            suggesters.append(make())
        except UserFacingError as error:
            problems.append(error.explanation)
    return FurtherSuggesters(suggesters), tuple(problems)


def joined(some: Suggestions, others: Suggestions) -> Suggestions:
    """Both, in reading order."""
    return Suggestions(
        mentions=tuple(sorted((*some.mentions, *others.mentions), key=lambda one: one.span)),
        claims=tuple(sorted((*some.claims, *others.claims), key=_extent)),
    )


def without_repeats(found: Suggestions, before: Suggestions) -> Suggestions:
    """What of ``found`` is on words of its own.

    A mention that shares words with one of those ``before`` is left out, and of two in ``found`` the shorter
    one. So is a claim that says the same as another: with the same content, or some of it by the same cue.
    """
    claims: list[ClaimSuggestion] = []
    for claim in found.claims:
        if not any(_is_same(claim, one) for one in (*before.claims, *claims)):
            claims.append(claim)
    mentions = _on_free_words(found.mentions, before.mentions)
    return joined(Suggestions(mentions=mentions, claims=tuple(claims)), Suggestions())


def _on_free_words(
    found: Sequence[MentionSuggestion], before: Sequence[MentionSuggestion]
) -> tuple[MentionSuggestion, ...]:
    taken = bytearray(max((one.span.end for one in (*found, *before)), default=0))
    kept: list[MentionSuggestion] = []
    for one in before:
        _take(taken, one.span)
    for one in sorted(found, key=lambda one: (-len(one.span), one.span)):
        if not any(taken[one.span.start : one.span.end]):
            kept.append(one)
            _take(taken, one.span)
    return tuple(kept)


def _take(taken: bytearray, span: Span) -> None:
    taken[span.start : span.end] = b"\1" * len(span)


def _makers(
    wanted: OptionalSuggesters, check: Callable[[], None]
) -> Iterator[Callable[[], OptionalSuggester]]:
    for name in wanted.pipelines:
        yield partial(PipelineSuggester, name, wanted.labels, check)
    if wanted.endpoint:
        yield partial(_model_suggester, wanted, check)


def _model_suggester(wanted: OptionalSuggesters, check: Callable[[], None]) -> ModelSuggester:
    address = permitted(wanted.endpoint, wanted.allowed)
    if not wanted.model:
        raise SuggesterError("Name the model to ask for at {address}.", address=address.shown)
    return ModelSuggester(Endpoint(address, check=check), wanted.model)


def _is_same(one: ClaimSuggestion, other: ClaimSuggestion) -> bool:
    if one.content == other.content:
        return True
    by_same_cue = not one.cue or not other.cue or _overlap(one.cue, other.cue)
    return by_same_cue and _overlap(one.content, other.content)


def _overlap(some: Fragments, others: Fragments) -> bool:
    return any(one.overlaps(other) for one in some for other in others)


def _extent(claim: ClaimSuggestion) -> tuple[int, int]:
    parts = (*claim.source, *claim.cue, *claim.content)
    return min(part.start for part in parts), -max(part.end for part in parts)
