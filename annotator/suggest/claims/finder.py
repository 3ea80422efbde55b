"""The contract of what finds claims, and the choice of it: rules alone, or a trained model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from annotator.locations import resource
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.rules import RuleFinder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import ClaimSuggestion
    from annotator.suggest.claims.model.finder import ModelFinder
    from annotator.suggest.language import ParsedParagraph


SHIPPED = ("models", "claims")
"""Where the model that ships with the program lies in ``resources``."""


class ClaimFinder(Protocol):
    """Finds the claims of one article."""

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        """The claims in ``paragraphs``, in reading order; spans lie in the article."""
        ...


RULES = "rules"
"""What is given in place of a model's folder where rules alone are to find claims."""


def claim_finder(model: str | None = None) -> ModelFinder | RuleFinder:
    """What finds claims: the model in the folder ``model``, ``RULES``, or by default the model that ships.

    Raises:
        SuggesterError: if there is no such model, it is damaged, or it is of another version.
        OSError: if the program's lexicons are missing.
    """
    lexicon = read_lexicon()
    if model == RULES:
        return RuleFinder(lexicon)
    from annotator.suggest.claims.model.finder import ModelFinder
    from annotator.suggest.claims.model.model import read_model

    return ModelFinder(read_model(Path(model) if model else resource(*SHIPPED)), lexicon)
