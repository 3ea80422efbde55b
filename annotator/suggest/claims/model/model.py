"""A trained claim model: two taggers and what their scores are worth; its folder, read and written.

A folder holds ``card.json``, which describes the model to people and programs, and ``weights.npz`` with the
features, labels and weights of both taggers. Nothing in it is executed when it is read.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.core.errors import SuggesterError
from annotator.suggest.claims.model.calibration import Calibration
from annotator.suggest.claims.model.candidates import TAGGED
from annotator.suggest.claims.model.crf import Chain
from annotator.suggest.claims.model.habits import Habit, from_card, to_card

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = 1
"""The version of the features. A model of another version was trained on other signs and cannot be used."""

CARD = "card.json"
WEIGHTS = "weights.npz"
_CHAINS = ("cues", "roles")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimModel:
    """What finds claims. ``tagged`` and ``ruled`` calibrate what the taggers and what the rules alone find.

    ``habits`` are how the analyst it learned from draws boundaries.
    ``card`` is free of the taggers' needs: name, date, data, counts, scores, versions.
    """

    cues: Chain
    roles: Chain
    tagged: Calibration = field(default_factory=Calibration)
    ruled: Calibration = field(default_factory=Calibration)
    habits: tuple[Habit, ...] = ()
    card: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How suggestions are signed: the name on the card and the date, or that it has no name."""
        return f"{self.card.get('name', 'claim model')} {self.card.get('date', '')}".strip()

    def worth(self, raw: float, way: str) -> float:
        """The confidence of a claim with a raw score, found by the taggers or by the rules alone."""
        return round((self.tagged if way == TAGGED else self.ruled)(raw), 2)


def write_model(model: ClaimModel, folder: Path) -> None:
    """Writes a model into ``folder``, which is made where it is missing; the card last.

    Raises:
        SuggesterError: if it cannot be written.
    """
    stream = io.BytesIO()
    np.savez_compressed(stream, allow_pickle=False, **_arrays(model))
    weights = stream.getvalue()
    card = {
        **model.card,
        "version": VERSION,
        "weights": hashlib.sha256(weights).hexdigest(),
        "calibration": {
            name: [list(curve.scores), list(curve.right)]
            for name, curve in (("tagged", model.tagged), ("ruled", model.ruled))
        },
        "habits": to_card(model.habits),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / WEIGHTS, weights)
        text = json.dumps(card, indent=1, ensure_ascii=False) + "\n"
        _replace(folder / CARD, text.encode("utf-8"))
    except OSError as error:
        raise SuggesterError(
            "The model could not be written to “{folder}”: {reason}.",
            advice="Choose another place.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def _replace(path: Path, body: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(body)
    part.replace(path)


def _arrays(model: ClaimModel) -> dict[str, Any]:
    arrays: dict[str, Any] = {}
    for name in _CHAINS:
        chain: Chain = getattr(model, name)
        arrays[f"{name}_features"] = np.frombuffer("\n".join(chain.features).encode("utf-8"), np.uint8)
        arrays[f"{name}_labels"] = np.frombuffer("\n".join(chain.labels).encode("utf-8"), np.uint8)
        arrays[f"{name}_weights"] = chain.weights.astype(np.float16)
        arrays[f"{name}_transitions"] = chain.transitions
    return arrays


def read_card(folder: Path) -> dict[str, Any]:
    """The card of the model in ``folder``.

    Raises:
        SuggesterError: if there is none, it is damaged, or it is of another version.
    """
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        version = card["version"]
    except FileNotFoundError as error:
        raise SuggesterError(
            "There is no claim model in “{folder}”.", advice=_RETURN, folder=folder
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(folder) from error
    if version != VERSION:
        raise SuggesterError(
            "The claim model in “{folder}” is of version {version}; this program reads version {own}.",
            advice="Train it again with this program, or go back to the model that ships with it.",
            folder=folder,
            version=version,
            own=VERSION,
        )
    return dict(card)


def read_model(folder: Path) -> ClaimModel:
    """The model in ``folder``.

    Raises:
        SuggesterError: if there is none, it is damaged, or it is of another version.
    """
    card = read_card(folder)
    try:
        body = (folder / WEIGHTS).read_bytes()
        if hashlib.sha256(body).hexdigest() != card["weights"]:
            raise _damaged(folder)
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            cues, roles = (_chain(arrays, name) for name in _CHAINS)
        curves = card["calibration"]
        tagged, ruled = (Calibration(*map(tuple, curves[name])) for name in ("tagged", "ruled"))
        habits = from_card(card.get("habits", ()))
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise _damaged(folder) from error
    return ClaimModel(cues=cues, roles=roles, tagged=tagged, ruled=ruled, habits=habits, card=card)


def _chain(arrays: Mapping[str, Any], name: str) -> Chain:
    features = arrays[f"{name}_features"].tobytes().decode("utf-8").split("\n")
    labels = arrays[f"{name}_labels"].tobytes().decode("utf-8").split("\n")
    weights = arrays[f"{name}_weights"].astype(np.float32)
    transitions = arrays[f"{name}_transitions"].astype(np.float32)
    if weights.shape != (len(features), len(labels)) or transitions.shape != (len(labels),) * 2:
        raise ValueError(name)
    return Chain(labels, features, weights, transitions)


_RETURN = "Choose another one, or go back to the model that ships with the program."


def _damaged(folder: Path) -> SuggesterError:
    return SuggesterError("The claim model in “{folder}” is damaged.", advice=_RETURN, folder=folder)
