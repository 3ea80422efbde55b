"""What taggers are told of tokens: templates that name features, and the values they are filled with.

A template is a function from a few values, a key, to features: strings ``name=value`` as python-crfsuite
takes them. To learn, the strings themselves are needed (``feature_strings``); to decode, only the sum of
their weights, which ``scoring`` remembers for each key. So what a tagger knows is said once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Key: TypeAlias = Any
"""The values that a template is filled with: a tuple of strings or such tuples; for ``One`` the feature."""


@dataclass(frozen=True, slots=True)
class Several:
    """Features of values that recur (labels of the parse, single words), of which the sum is remembered."""

    features: Callable[..., tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class One:
    """A feature of values that hardly recur (pairs of words): its keys are the features, empty for none."""


Template: TypeAlias = Several | One


@dataclass(frozen=True, slots=True)
class Templates:
    """What one tagger is told: by ``each`` of every token, by ``some`` of those tokens it is true of."""

    each: tuple[Template, ...]
    some: tuple[Template, ...] = ()


@dataclass(frozen=True, slots=True)
class Signs:
    """The keys of one sequence of ``count`` tokens, for each template in turn.

    ``each`` holds one key per token; what it holds can be read once. ``some`` holds positions with keys.
    """

    count: int
    each: Sequence[Iterable[Key]]
    some: Sequence[Sequence[tuple[int, Key]]] = ()


def feature_strings(templates: Templates, signs: Signs) -> list[list[str]]:
    """The features of each token of a sequence; ``signs`` is used up."""
    told: list[list[str]] = [[] for _ in range(signs.count)]
    for template, keys in zip(templates.each, signs.each, strict=True):
        for at, key in enumerate(keys):
            told[at] += _filled(template, key)
    for template, places in zip(templates.some, signs.some, strict=True):
        for at, key in places:
            told[at] += _filled(template, key)
    return told


def _filled(template: Template, key: Key) -> tuple[str, ...]:
    if isinstance(template, Several):
        return template.features(*key)
    return (key,) if key else ()
