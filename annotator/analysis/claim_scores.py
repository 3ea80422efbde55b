"""Scoring claims against gold: how well sources, cues, contents and whole attributions were found.

Parts are compared as sets of tokens (see ``claim_tokens``). The measures are named ``metric.role``:

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

from typing import TYPE_CHECKING

from annotator.analysis.claim_tokens import (
    half_shared,
    same_cue,
    same_cue_and_close_source,
    same_source,
    token_numbers,
    tokens_of,
)
from annotator.analysis.matching import count_matches, sharing
from annotator.analysis.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.analysis.claim_tokens import Attribution, ClaimTokens, TokenSet


def score_claims(
    text: str, gold: Iterable[Attribution], predicted: Iterable[Attribution]
) -> dict[str, Measure]:
    """The measures of one article's predicted claims against its gold ones."""
    numbers = token_numbers(text)
    truth = [tokens_of(claim, numbers) for claim in gold]
    guesses = [tokens_of(claim, numbers) for claim in predicted]
    scores: dict[str, Measure] = {}
    for role, part in _PARTS:
        scores.update(_score_part(role, [part(claim) for claim in truth], [part(claim) for claim in guesses]))
    scores.update(_score_whole(truth, guesses))
    return scores


_PARTS: tuple[tuple[str, Callable[[ClaimTokens], TokenSet]], ...] = (
    ("source", lambda claim: claim.source),
    ("cue", lambda claim: claim.cue),
    ("content", lambda claim: claim.content),
)


def _score_part(role: str, gold: list[TokenSet], predicted: list[TokenSet]) -> dict[str, Measure]:
    gold_tokens, predicted_tokens = frozenset[int]().union(*gold), frozenset[int]().union(*predicted)
    truth, guesses = _distinct(gold), _distinct(predicted)
    half = [
        [position for position in near if half_shared(guess, truth[position])]
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


def _score_whole(gold: Iterable[ClaimTokens], predicted: Iterable[ClaimTokens]) -> dict[str, Measure]:
    truth = [claim for claim in gold if claim.content]
    guesses = [claim for claim in predicted if claim.content]
    near = sharing([claim.content for claim in guesses], [claim.content for claim in truth])
    alike = [
        [position for position in positions if half_shared(guess.content, truth[position].content)]
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


_AGREEMENTS = (
    ("attr", same_source),
    ("attr_cc", same_cue),
    ("attr_strict", same_cue_and_close_source),
)
