"""Which claim model is in use: the one that ships, or one trained on a project's decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.errors import SuggesterError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


SHIPPED_NAME = "shipped"
"""The word that stands for the model that ships, where a model is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What people want to know of a model: its ``name`` and ``date``, and whatever else its card says."""

    name: str
    date: str
    articles: int
    claims: int
    scores: Mapping[str, Any]


def shipped_model() -> Path | None:
    """The folder of the model that ships with the program; None where this installation has none."""
    from annotator.locations import resource
    from annotator.suggest.claims.finder import SHIPPED

    folder = resource(*SHIPPED)
    return folder if folder.is_dir() else None


def trained_model(project: str, data: Path | None = None) -> Path:
    """Where the model trained on a project lies, by the project's identity: in the program's data folder."""
    from platformdirs import user_data_path

    return (data or user_data_path("annotator", appauthor=False)) / "models" / project


def card_of(folder: Path) -> ModelCard:
    """What the model in ``folder`` says of itself.

    Raises:
        SuggesterError: if there is none, it is damaged, or it is of another version.
    """
    from annotator.suggest.claims.model.model import read_card

    card = read_card(folder)
    data = card.get("data", {})
    try:
        return ModelCard(
            name=str(card.get("name", "")),
            date=str(card.get("date", "")),
            articles=int(data.get("articles", 0)),
            claims=int(data.get("claims", 0)),
            scores=dict(card.get("scores", {})),
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise SuggesterError("The claim model in “{folder}” is damaged.", folder=folder) from error
