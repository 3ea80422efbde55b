"""The contract of what finds claims, and the choice of it: the one place to put a trained model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.rules import RuleFinder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import ClaimSuggestion
    from annotator.suggest.language import ParsedParagraph


class ClaimFinder(Protocol):
    """Finds the claims of one article."""

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        """The claims in ``paragraphs``, in reading order; spans lie in the article."""
        ...


def claim_finder() -> ClaimFinder:
    """The finder the program uses.

    Raises:
        OSError: if the program's lexicons are missing.
    """
    return RuleFinder(read_lexicon())
