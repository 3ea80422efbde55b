"""A model's folder: what is written is read, and what is damaged is refused in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from annotator.core.errors import SuggesterError
from annotator.suggest.claims.model.calibration import Calibration
from annotator.suggest.claims.model.crf import Chain
from annotator.suggest.claims.model.model import CARD, VERSION, WEIGHTS, ClaimModel, read_model, write_model

if TYPE_CHECKING:
    from pathlib import Path


def chain(*features: str) -> Chain:
    weights = np.arange(len(features) * 3, dtype=np.float32).reshape(-1, 3) / np.float32(4)
    return Chain(("O", "B", "I"), features, weights, np.eye(3, dtype=np.float32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    model = ClaimModel(
        cues=chain("w=said", "w=“"),
        roles=chain("b"),
        tagged=Calibration((0.1, 0.9), (0.2, 0.8)),
        card={"name": "claims", "date": "2026-11-27", "data": {"articles": 3}},
    )
    write_model(model, tmp_path / "model")
    return tmp_path / "model"


def refusal(folder: Path) -> str:
    with pytest.raises(SuggesterError) as caught:
        read_model(folder)
    return str(caught.value.explanation)


def test_a_model_is_read_as_it_was_written(folder: Path) -> None:
    model = read_model(folder)

    assert model.cues.features == ("w=said", "w=“")
    assert model.cues.labels == ("O", "B", "I")
    assert np.array_equal(model.cues.weights, chain("w=said", "w=“").weights)
    assert np.array_equal(model.roles.transitions, np.eye(3))
    assert model.worth(0.9, "tagged") == 0.8
    assert model.worth(0.9, "ruled") == 0.9
    assert model.name == "claims 2026-11-27"
    assert model.card["data"] == {"articles": 3}


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).startswith(f"There is no claim model in “{tmp_path}”.")


@pytest.mark.parametrize("card", ["", "{", "[]", "{}", '{"version": 1}'])
def test_a_card_that_is_none_is_refused(folder: Path, card: str) -> None:
    (folder / CARD).write_text(card, encoding="utf-8")

    assert f"The claim model in “{folder}” is damaged." in refusal(folder)


def test_a_model_of_another_version_is_refused(folder: Path) -> None:
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    (folder / CARD).write_text(json.dumps({**card, "version": VERSION + 1}), encoding="utf-8")

    assert f"is of version {VERSION + 1}; this program reads version {VERSION}." in refusal(folder)
    assert "go back to the model that ships with it" in refusal(folder)


def test_weights_with_one_changed_byte_are_refused(folder: Path) -> None:
    body = bytearray((folder / WEIGHTS).read_bytes())
    body[len(body) // 2] ^= 1
    (folder / WEIGHTS).write_bytes(body)

    assert "is damaged." in refusal(folder)


def test_missing_weights_are_refused(folder: Path) -> None:
    (folder / WEIGHTS).unlink()

    assert "is damaged." in refusal(folder)


def test_a_model_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(SuggesterError, match="could not be written"):
        write_model(ClaimModel(cues=chain("b"), roles=chain("b")), tmp_path / "file" / "model")
