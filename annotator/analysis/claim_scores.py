"""Scoring claims against gold: how well sources, cues, contents and whole attributions were found.

A token is a run of word characters, apostrophes and hyphens inside a word kept; a part of a claim is the set
of the tokens it touches, so that quotation marks and punctuation never count. The measures are named
``metric.role``:

- ``token``: tokens that carry the role, each counted once;
- ``exact``, ``iou50``: parts with the same tokens; parts that share half of the tokens of either;
- ``attr.all``: claims whose contents share half of their tokens, and whose sources share a token or are both
  absent;
- ``attr_cc.all``: the same contents, and cues that share a token;
- ``attr_strict.all``: the same contents and cues, and sources that share half of their tokens or are both
  absent.

To share half is an intersection of at least half the union (Jaccard).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from annotator.analysis.matching import count_matches, sharing
from annotator.analysis.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.spans import Fragments

_TOKEN = re.compile(r"\w+(?:['’\-]\w+)*")
_HALF = 0.5

TokenSet: TypeAlias = frozenset[int]


class Attribution(Protocol):
    """What is scored: a claim or the suggestion of one."""

    @property
    def source(self) -> Fragments:
        """Whose statement it is; empty where absent."""
        ...

    @property
    def cue(self) -> Fragments:
        """The words that report it."""
        ...

    @property
    def content(self) -> Fragments:
        """What is claimed."""
        ...


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The tokens of one claim's parts, by their number in the text."""

    source: TokenSet
    cue: TokenSet
    content: TokenSet


def score_claims(
    text: str, gold: Iterable[Attribution], predicted: Iterable[Attribution]
) -> dict[str, Measure]:
    """The measures of one article's predicted claims against its gold ones."""
    numbers = _token_numbers(text)
    truth = [_tokens_of(claim, numbers) for claim in gold]
    guesses = [_tokens_of(claim, numbers) for claim in predicted]
    scores: dict[str, Measure] = {}
    for role, part in _PARTS:
        scores.update(_score_part(role, [part(claim) for claim in truth], [part(claim) for claim in guesses]))
    scores.update(_score_whole(truth, guesses))
    return scores


_PARTS: tuple[tuple[str, Callable[[_Tokens], TokenSet]], ...] = (
    ("source", lambda claim: claim.source),
    ("cue", lambda claim: claim.cue),
    ("content", lambda claim: claim.content),
)


def _token_numbers(text: str) -> list[int | None]:
    """For each code point the number of its token; None between tokens."""
    numbers: list[int | None] = [None] * len(text)
    for number, token in enumerate(_TOKEN.finditer(text)):
        numbers[token.start() : token.end()] = [number] * (token.end() - token.start())
    return numbers


def _tokens_of(claim: Attribution, numbers: Sequence[int | None]) -> _Tokens:
    return _Tokens(
        _touched(claim.source, numbers), _touched(claim.cue, numbers), _touched(claim.content, numbers)
    )


def _touched(fragments: Fragments, numbers: Sequence[int | None]) -> TokenSet:
    touched = {number for span in fragments for number in numbers[span.start : span.end]}
    return frozenset(number for number in touched if number is not None)


def _score_part(role: str, gold: list[TokenSet], predicted: list[TokenSet]) -> dict[str, Measure]:
    gold_tokens, predicted_tokens = frozenset[int]().union(*gold), frozenset[int]().union(*predicted)
    truth, guesses = _distinct(gold), _distinct(predicted)
    half = [
        [position for position in near if _half_shared(guess, truth[position])]
        for guess, near in zip(guesses, sharing(guesses, truth), strict=True)
    ]
    same = len(set(truth) & set(guesses))
    return {
        f"token.{role}": Measure(
            len(gold_tokens & predicted_tokens), len(predicted_tokens), len(gold_tokens)
        ),
        f"exact.{role}": Measure(same, len(guesses), len(truth)),
        f"iou50.{role}": Measure(count_matches(half), len(guesses), len(truth)),
    }


def _distinct(parts: Iterable[TokenSet]) -> list[TokenSet]:
    return sorted({part for part in parts if part}, key=sorted)


def _half_shared(one: TokenSet, other: TokenSet) -> bool:
    """Whether two token sets share at least half of their union (intersection over union)."""
    return bool(one and other) and len(one & other) / len(one | other) >= _HALF


def _score_whole(gold: Iterable[_Tokens], predicted: Iterable[_Tokens]) -> dict[str, Measure]:
    truth = [claim for claim in gold if claim.content]
    guesses = [claim for claim in predicted if claim.content]
    near = sharing([claim.content for claim in guesses], [claim.content for claim in truth])
    alike = [
        [position for position in positions if _half_shared(guess.content, truth[position].content)]
        for guess, positions in zip(guesses, near, strict=True)
    ]
    scores: dict[str, Measure] = {}
    for name, agree in _AGREEMENTS:
        candidates = [
            [position for position in positions if agree(guess, truth[position])]
            for guess, positions in zip(guesses, alike, strict=True)
        ]
        scores[f"{name}.all"] = Measure(count_matches(candidates), len(guesses), len(truth))
    return scores


def _same_source(one: _Tokens, other: _Tokens) -> bool:
    return not one.source.isdisjoint(other.source) or not (one.source or other.source)


def _same_cue(one: _Tokens, other: _Tokens) -> bool:
    return not one.cue.isdisjoint(other.cue)


def _same_cue_and_close_source(one: _Tokens, other: _Tokens) -> bool:
    both_absent = not (one.source or other.source)
    return _same_cue(one, other) and (both_absent or _half_shared(one.source, other.source))


_AGREEMENTS = (
    ("attr", _same_source),
    ("attr_cc", _same_cue),
    ("attr_strict", _same_cue_and_close_source),
)
