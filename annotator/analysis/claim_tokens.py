"""Claims as sets of tokens, which is how they are compared.

A token is a run of word characters, apostrophes and hyphens inside a word kept; a part of a claim is the set
of the tokens it touches, so that quotation marks and punctuation never count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.spans import Fragments

TOKEN = re.compile(r"\w+(?:['’\-]\w+)*")
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
class ClaimTokens:
    """The tokens of one claim's parts, by their number in the text."""

    source: TokenSet
    cue: TokenSet
    content: TokenSet


def token_numbers(text: str) -> list[int | None]:
    """For each code point the number of its token; None between tokens."""
    numbers: list[int | None] = [None] * len(text)
    for number, token in enumerate(TOKEN.finditer(text)):
        numbers[token.start() : token.end()] = [number] * (token.end() - token.start())
    return numbers


def tokens_of(claim: Attribution, numbers: Sequence[int | None]) -> ClaimTokens:
    """The tokens that each part of ``claim`` touches; what lies beyond the text touches none."""
    return ClaimTokens(
        _touched(claim.source, numbers), _touched(claim.cue, numbers), _touched(claim.content, numbers)
    )


def _touched(fragments: Fragments, numbers: Sequence[int | None]) -> TokenSet:
    touched = {number for span in fragments for number in numbers[span.start : span.end]}
    return frozenset(number for number in touched if number is not None)


def shared(one: TokenSet, other: TokenSet) -> float:
    """Intersection over union of two token sets (Jaccard); 0 where either is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0


def half_shared(one: TokenSet, other: TokenSet) -> bool:
    """Whether two token sets share at least half of their union."""
    return shared(one, other) >= _HALF


def same_source(one: ClaimTokens, other: ClaimTokens) -> bool:
    """Whether the sources share a token or are both absent."""
    return not one.source.isdisjoint(other.source) or not (one.source or other.source)


def same_cue(one: ClaimTokens, other: ClaimTokens) -> bool:
    """Whether the cues share a token."""
    return not one.cue.isdisjoint(other.cue)


def same_cue_and_close_source(one: ClaimTokens, other: ClaimTokens) -> bool:
    """Whether the cues share a token, and the sources half of theirs or are both absent."""
    both_absent = not (one.source or other.source)
    return same_cue(one, other) and (both_absent or half_shared(one.source, other.source))
