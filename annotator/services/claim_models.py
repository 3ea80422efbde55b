"""Which claim model is in use: the one that ships, or one trained on a project's decisions.

Nothing here loads a model, so that the window can ask: it reads the card alone.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.errors import SuggesterError
from annotator.locations import resource, sample_articles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


SHIPPED_NAME = "shipped"
"""The word that stands for the model that ships, where a model is named."""

CARD, WEIGHTS, VERSION = "card.json", "weights.npz", 1
"""What ``suggest.claims.model.model`` calls them; it loads numpy, which the window does without."""

_CORPUS = "corpus"
_ADVICE = "Train it again, or go back to the model that ships with the program."


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What people want to know of a model: its ``name`` and ``date``, and whatever else its card says.

    ``besides`` are those of the ``articles`` that did not come from the project it was trained on.
    """

    name: str
    date: str
    articles: int
    claims: int
    scores: Mapping[str, Any]
    besides: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInUse:
    """What finds claims in a project: the model that ships where ``folder`` is None.

    Of a trained one ``card`` says what it learned from, or ``problem`` why it cannot be used.
    """

    folder: Path | None = None
    card: ModelCard | None = None
    problem: SuggesterError | None = None


def shipped_model() -> Path | None:
    """The folder of the model that ships with the program; None where this installation has none."""
    from annotator.suggest.claims.finder import SHIPPED

    folder = resource(*SHIPPED)
    return folder if folder.is_dir() else None


def shipped_corpus() -> Path | None:
    """The folder of annotated articles that ship; None where this installation has none."""
    try:
        folder = sample_articles() / _CORPUS
    except FileNotFoundError:
        return None
    return folder if any(folder.glob("*.jsonl")) else None


def trained_model(project: str, data: Path | None = None) -> Path:
    """Where the model trained on a project lies, by the project's identity: in the program's data folder."""
    from platformdirs import user_data_path

    return (data or user_data_path("annotator", appauthor=False)) / "models" / project


def model_in_use(folder: Path) -> ModelInUse:
    """What finds claims in the project whose trained model lies in ``folder``, if there is one."""
    if not folder.exists():
        return ModelInUse()
    try:
        return ModelInUse(folder=folder, card=card_of(folder))
    except SuggesterError as error:
        return ModelInUse(folder=folder, problem=error)


def put_in_place(candidate: Path, folder: Path) -> None:
    """Let the model in ``candidate`` be the one in ``folder``; whatever fails, one of the two is there.

    Raises:
        SuggesterError: if there is no usable model in ``candidate``, or the disk is in the way.
    """
    card_of(candidate)
    before = folder.with_name(f"{folder.name}.before")
    try:
        shutil.rmtree(before, ignore_errors=True)
        if folder.exists():
            folder.rename(before)
        candidate.rename(folder)
    except OSError as error:
        if before.exists() and not folder.exists():
            before.rename(folder)
        raise not_changed(folder, error) from error
    shutil.rmtree(before, ignore_errors=True)


def remove_model(folder: Path) -> None:
    """Remove a trained model; that there is none is no error.

    Raises:
        SuggesterError: if the disk is in the way.
    """
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise not_changed(folder, error) from error


def card_of(folder: Path) -> ModelCard:
    """What the model in ``folder`` says of itself, its weights held against what the card says of them.

    Raises:
        SuggesterError: if there is none, it is damaged, or it is of another version.
    """
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        data, version, weights = card.get("data", {}), card["version"], card["weights"]
        read = ModelCard(
            name=str(card.get("name", "")),
            date=str(card.get("date", "")),
            articles=int(data.get("articles", 0)),
            claims=int(data.get("claims", 0)),
            scores=dict(card.get("scores", {})),
            besides=int(data.get("besides", 0)),
        )
        is_whole = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest() == weights
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(folder) from error
    if version != VERSION:
        raise SuggesterError(
            "The trained claim model was made by another version of this program.", advice=_ADVICE
        )
    if not is_whole:
        raise _damaged(folder)
    return read


def _damaged(folder: Path) -> SuggesterError:
    return SuggesterError("The claim model in “{folder}” is damaged.", advice=_ADVICE, folder=folder)


def not_changed(folder: Path, error: OSError) -> SuggesterError:
    """That the disk was in the way of changing a trained model."""
    return SuggesterError(
        "The trained model in “{folder}” could not be changed: {reason}.",
        advice="Everything else goes on as before.",
        folder=folder,
        reason=error.strerror or error,
    )
