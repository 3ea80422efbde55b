"""Suggesting here and now on a stream of articles, or on a batch of them for a cluster's worker."""

from __future__ import annotations

from contextlib import nullcontext
from functools import lru_cache, partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator import __version__
from annotator.core.errors import SuggesterError
from annotator.suggest import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.core.suggesting import KnownActor, Passage
    from annotator.suggest.registry import Findings

ARTICLES_PER_ZONE = 100
"""After so many the memory of the parses is given back."""


class Batch(NamedTuple):
    """Articles with the actors known in each, which kinds of suggestions are wanted, and by whom.

    It travels to other processes, which need the same version of this program to read it.
    """

    passages: tuple[tuple[Passage, tuple[KnownActor, ...]], ...]
    only: frozenset[str]
    optional: OptionalSuggesters
    version: str = __version__


class Answer(NamedTuple):
    """What was found in each article of a batch, in their order, and what could not be loaded."""

    findings: tuple[Findings, ...]
    problems: tuple[str, ...]


def suggest_on_batch(batch: Batch) -> Answer:
    """What is found in the articles of a batch; the models are loaded once in each process.

    Raises:
        SuggesterError: if the suggesters cannot work at all, or are not those that the batch was made for.
    """
    if batch.version != __version__:
        raise SuggesterError(
            "A worker of the cluster has version {theirs} of this program, and this is {ours}.",
            advice="Install the same version everywhere.",
            theirs=__version__,
            ours=batch.version,
        )
    stream, problems = _kept_stream(batch.optional)
    return Answer(tuple(stream(batch.passages, only=batch.only)), problems)


@lru_cache(maxsize=1)
def _kept_stream(
    optional: OptionalSuggesters,
) -> tuple[Callable[..., Iterator[Findings]], tuple[str, ...]]:
    return suggest_here(optional)


def suggest_here(
    optional: OptionalSuggesters,
) -> tuple[Callable[..., Iterator[Findings]], tuple[str, ...]]:
    """What suggests on a stream of articles in this process, and sentences on those that could not be loaded.

    Raises:
        SuggesterError: if the suggesters cannot work at all, or one of the ``optional`` ones cannot.
    """
    zones: list[Callable[[], Any]] = []

    def noted(language: Any) -> Any:  # noqa: ANN401 - spaCy has no types
        zones.append(language.memory_zone)
        return language

    suggesters, _model, unusable = registry.build_suggesters(wrap=noted, claims=optional.claim_model or None)
    zone = zones[0] if zones else nullcontext
    stream: Callable[..., Iterator[Findings]] = partial(_in_zones, suggesters.suggest_stream, zone)
    if optional.are_any:
        from annotator.suggest.optional.further import build_further

        further, refused = build_further(optional)
        if refused:
            raise SuggesterError(refused[0])
        stream = partial(further.complete, stream)
    return stream, tuple(unusable)


def _in_zones(
    suggest_stream: Callable[..., Iterator[Findings]],
    zone: Callable[[], Any],
    passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]],
    only: frozenset[str],
) -> Iterator[Findings]:
    """The same stream, the memory of its parses given back now and then: it grows with every new word."""
    rest = iter(passages)
    for first in rest:
        with zone():
            yield from suggest_stream(chain((first,), islice(rest, ARTICLES_PER_ZONE - 1)), only=only)
