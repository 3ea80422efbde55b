"""Scores of direct, mixed and indirect claims apart: where quotation marks help and where they do not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.quotation import QuotationKind, kind_of, quotations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.analysis.pairing import Pairing
    from annotator.core.annotation import Claim


@dataclass(frozen=True, slots=True)
class KindScore:
    """How the claims of one kind fared by the measure ``attr``.

    The kind is that of a claim's own content, and a prediction may be of another kind than the gold claim it
    stands for. So there are two counts of what is right: ``right`` of the ``predicted`` claims of the kind
    agree with gold, ``found`` of the ``gold`` claims of the kind were predicted.
    """

    right: int = 0
    predicted: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """``right / predicted``; 0 where nothing was predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """``found / gold``; 0 where there is no gold."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are."""
        precision, recall = self.precision, self.recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score_kinds(articles: Iterable[tuple[str, Pairing]]) -> dict[str, KindScore]:
    """The score of each kind over articles, given as text and paired claims.

    Over the kinds, predicted and gold claims add up to those of ``attr``.
    """
    counts = {kind: [0, 0, 0, 0] for kind in QuotationKind}
    for text, pairing in articles:
        quoted = quotations(text)
        counted: tuple[Iterable[Claim], ...] = (
            (found for _, found in pairing.matched),
            pairing.predicted,
            (gold for gold, _ in pairing.matched),
            pairing.gold,
        )
        for position, claims in enumerate(counted):
            for claim in claims:
                counts[kind_of(claim.content, text, quoted)][position] += 1
    return {str(kind): KindScore(*numbers) for kind, numbers in counts.items()}
