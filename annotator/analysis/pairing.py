"""Which predicted claim stands for which gold one: what an evaluation counts, claim by claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.claim_tokens import (
    half_shared,
    same_cue,
    same_source,
    shared,
    token_numbers,
    tokens_of,
)
from annotator.analysis.matching import pair_closest, sharing
from annotator.core.annotation import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.analysis.claim_tokens import ClaimTokens
    from annotator.core.annotation import Claim


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A prediction that overlaps a gold claim without agreeing, and the parts in which the two differ."""

    gold: Claim
    predicted: Claim
    differing: tuple[Role, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """The claims of one article, each in one place.

    ``matched`` are pairs of gold and prediction that agree, ``near`` those that overlap but fail, ``missed``
    the other gold claims and ``wrong`` the other predictions. ``left_out`` are gold claims without a word of
    content, which the measure ``attr`` does not count; such predictions stand nowhere.
    """

    matched: tuple[tuple[Claim, Claim], ...] = ()
    near: tuple[NearMiss, ...] = ()
    missed: tuple[Claim, ...] = ()
    wrong: tuple[Claim, ...] = ()
    left_out: tuple[Claim, ...] = ()

    @property
    def gold(self) -> tuple[Claim, ...]:
        """The gold claims that count."""
        return (*(gold for gold, _ in self.matched), *(one.gold for one in self.near), *self.missed)

    @property
    def predicted(self) -> tuple[Claim, ...]:
        """The predictions that count."""
        return (*(found for _, found in self.matched), *(one.predicted for one in self.near), *self.wrong)


@dataclass(frozen=True, slots=True)
class _Read:
    """A claim and its tokens."""

    claim: Claim
    tokens: ClaimTokens


def pair_claims(text: str, gold: Iterable[Claim], predicted: Iterable[Claim]) -> Pairing:
    """Pairs the claims of one article as the measure ``attr`` does.

    Two agree where their contents share half of their tokens (intersection over union) and their sources
    share a token or are both absent. There are as many pairs as ``score_claims`` counts; of all ways to reach
    that number the pairs are those whose contents are closest, as far as ``pair_closest`` goes. What is left
    on both sides is paired once more: claims whose cues share a token, whose contents share half of theirs,
    or whose contents and sources both share a token.
    """
    numbers = token_numbers(text)
    read = [_Read(claim, tokens_of(claim, numbers)) for claim in gold]
    truth = [one for one in read if one.tokens.content]
    found = [_Read(claim, tokens_of(claim, numbers)) for claim in predicted]
    guesses = [one for one in found if one.tokens.content]
    agreeing = _agreeing(truth, guesses)
    missed = _without(truth, {gold for gold, _ in agreeing})
    wrong = _without(guesses, {guess for _, guess in agreeing})
    near = _overlapping(missed, wrong)
    return Pairing(
        matched=tuple((truth[gold].claim, guesses[guess].claim) for gold, guess in agreeing),
        near=tuple(
            NearMiss(
                missed[gold].claim,
                wrong[guess].claim,
                differing_parts(missed[gold].tokens, wrong[guess].tokens),
            )
            for gold, guess in near
        ),
        missed=tuple(one.claim for one in _without(missed, {gold for gold, _ in near})),
        wrong=tuple(one.claim for one in _without(wrong, {guess for _, guess in near})),
        left_out=tuple(one.claim for one in read if not one.tokens.content),
    )


def differing_parts(one: ClaimTokens, other: ClaimTokens) -> tuple[Role, ...]:
    """The parts in which two claims differ.

    Contents differ that share less than half of their tokens, sources and cues that share none; a part that
    both lack does not differ.
    """
    agreement = {
        Role.SOURCE: same_source(one, other),
        Role.CUE: same_cue(one, other) or not (one.cue or other.cue),
        Role.CONTENT: half_shared(one.content, other.content),
    }
    return tuple(role for role, same in agreement.items() if not same)


def _agreeing(truth: Sequence[_Read], guesses: Sequence[_Read]) -> list[tuple[int, int]]:
    """Positions in ``truth`` and ``guesses`` of the pairs that agree, in the order of gold."""
    near = sharing([one.tokens.content for one in guesses], [one.tokens.content for one in truth])
    closeness = [
        {
            position: shared(guess.tokens.content, truth[position].tokens.content)
            for position in positions
            if half_shared(guess.tokens.content, truth[position].tokens.content)
            and same_source(guess.tokens, truth[position].tokens)
        }
        for guess, positions in zip(guesses, near, strict=True)
    ]
    return sorted((gold, guess) for guess, gold in pair_closest(closeness).items())


def _overlapping(missed: Sequence[_Read], wrong: Sequence[_Read]) -> list[tuple[int, int]]:
    """Positions in ``missed`` and ``wrong`` of the pairs that are one claim, read differently."""
    closeness: list[dict[int, float]] = [
        {
            position: shared(guess.tokens.content, gold.tokens.content) + same_cue(guess.tokens, gold.tokens)
            for position, gold in enumerate(missed)
            if _is_alike(guess.tokens, gold.tokens)
        }
        for guess in wrong
    ]
    return sorted((gold, guess) for guess, gold in pair_closest(closeness).items())


def _is_alike(one: ClaimTokens, other: ClaimTokens) -> bool:
    """Whether two claims overlap in cue or content and have one part in common.

    Without that a claim would pass for its neighbour, of which it is but a part.
    """
    if same_cue(one, other) or half_shared(one.content, other.content):
        return True
    return not one.content.isdisjoint(other.content) and not one.source.isdisjoint(other.source)


def _without(claims: Sequence[_Read], taken: set[int]) -> list[_Read]:
    return [one for position, one in enumerate(claims) if position not in taken]
