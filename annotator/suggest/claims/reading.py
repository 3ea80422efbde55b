"""One paragraph as the rules see it: its parse and which of its tokens are quoted."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.suggest.claims.quotation import find_quotations
from annotator.suggest.words import read_words, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Span, Token

    from annotator.suggest.claims.lexicon import Lexicon

UNQUOTED = -1
_SHORTEST_UTTERANCE = 3


@dataclass(frozen=True, slots=True)
class QuotedTokens:
    """A quotation in tokens, marks included; ``end`` is exclusive."""

    start: int
    end: int
    closed: bool

    @property
    def is_utterance(self) -> bool:
        """Whether it is long enough to be somebody's words, not a word held with tongs."""
        return self.end - self.start >= _SHORTEST_UTTERANCE + 2


class Reading:
    """A parsed paragraph with its quotations; ``quotation_at`` numbers each token's quotation."""

    def __init__(self, doc: Doc, lexicon: Lexicon) -> None:
        self.doc = doc
        self.lexicon = lexicon
        self.words = read_words(doc)
        self.quotations: list[QuotedTokens] = []
        self.quotation_at = [UNQUOTED] * len(doc)
        self._find_quotations()

    def _find_quotations(self) -> None:
        found = list(find_quotations(text_of(self.doc)))
        starts = self.doc.to_array("IDX").tolist() if found else []
        last = 0
        for quotation in found:
            first = bisect_left(starts, quotation.start, last)
            last = bisect_left(starts, quotation.end, first)
            if last > first:
                self.quotation_at[first:last] = [len(self.quotations)] * (last - first)
                self.quotations.append(QuotedTokens(first, last, quotation.closed))

    @cached_property
    def noun_phrases(self) -> list[Span]:
        """The noun phrases of the paragraph without what is attached to them."""
        return list(self.doc.noun_chunks)

    def is_quoted(self, token: Token) -> bool:
        """Whether the token stands in an utterance."""
        number = self.quotation_at[token.i]
        return number != UNQUOTED and self.quotations[number].is_utterance

    def quotation_from(self, token: int) -> QuotedTokens | None:
        """The quotation that begins at a token."""
        return next((quotation for quotation in self.quotations if quotation.start == token), None)

    def with_whole_quotations(self, tokens: Iterable[int]) -> frozenset[int]:
        """``tokens``, and the rest of every quotation that begins among them."""
        grown = set(tokens)
        for number in {self.quotation_at[token] for token in grown} - {UNQUOTED}:
            quotation = self.quotations[number]
            if not grown.isdisjoint((quotation.start, quotation.start + 1)):
                grown.update(range(quotation.start, quotation.end))
        return frozenset(grown)
