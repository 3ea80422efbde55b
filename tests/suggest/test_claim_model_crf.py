"""Reading a trained chain gives what python-crfsuite itself gives."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pycrfsuite
import pytest

from annotator.suggest.claims.model.scoring import Scorer
from annotator.suggest.claims.model.templates import Several, Signs, Templates
from annotator.suggest.claims.model.training import Material, Settings, train

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.scoring import Floats

LABELS = ("O", "B", "I")


def sequences(count: int, seed: int) -> Material:
    """Sequences whose labels follow from their features, with a little noise."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    material = Material()
    for _ in range(count):
        words = [chance.choice("abcdefgh") for _ in range(chance.randint(1, 30))]
        features = [
            [f"w={word}", f"b={before}", "1"] for before, word in zip(["#", *words], words, strict=False)
        ]
        labels = [
            "O" if word > "d" or chance.random() < 0.1 else "B" if word > "b" else "I" for word in words
        ]
        material.add(features, labels)
    return material


AS_THEY_ARE = Templates(each=(Several(lambda *features: features),))
"""A template whose keys are the features themselves."""


def score(chain: Chain, sequences: Sequence[list[list[str]]]) -> list[Floats]:
    """The summed weights of each token's features."""
    signs = [Signs(len(tokens), [list(map(tuple, tokens))]) for tokens in sequences]
    return Scorer(chain, AS_THEY_ARE).score(signs)


@pytest.fixture(scope="module")
def material() -> Material:
    return sequences(80, seed=1)


@pytest.fixture(scope="module")
def chain(material: Material) -> Chain:
    return train(material, Settings())


@pytest.fixture(scope="module")
def tagger(material: Material, tmp_path_factory: pytest.TempPathFactory) -> pycrfsuite.Tagger:
    """The same weights in the library's own hands."""
    path: Path = tmp_path_factory.mktemp("crf") / "model"
    trainer = pycrfsuite.Trainer(verbose=False)
    for features, labels in zip(material.features, material.labels, strict=True):
        trainer.append(pycrfsuite.ItemSequence(features), labels)
    settings = Settings()
    trainer.set_params({"c1": settings.l1, "c2": settings.l2, "max_iterations": settings.rounds})
    trainer.train(str(path))
    opened = pycrfsuite.Tagger()
    opened.open(str(path))
    return opened


def test_labels_and_probabilities_are_those_of_the_library(chain: Chain, tagger: pycrfsuite.Tagger) -> None:
    unseen = sequences(70, seed=2)

    decoded = chain.decode(score(chain, unseen.features))

    for features, found in zip(unseen.features, decoded, strict=True):
        tagger.set(pycrfsuite.ItemSequence(features))
        assert [chain.labels[number] for number in found.labels] == tagger.tag()
        expected = [[tagger.marginal(label, at) for label in chain.labels] for at in range(len(features))]
        np.testing.assert_allclose(found.marginals, expected, atol=1e-4)


def test_the_same_material_gives_the_same_weights(material: Material, chain: Chain) -> None:
    again = train(material, Settings())

    assert again.features == chain.features
    assert np.array_equal(again.weights, chain.weights)
    assert np.array_equal(again.transitions, chain.transitions)


def test_a_sequence_alone_is_decoded_as_among_others(chain: Chain) -> None:
    scores = score(chain, sequences(9, seed=3).features)

    together = chain.decode(scores)

    for scored, found in zip(scores, together, strict=True):
        (alone,) = chain.decode([scored])
        assert alone.labels == found.labels
        np.testing.assert_allclose(alone.marginals, found.marginals, atol=1e-6)


def test_empty_sequences_have_no_labels(chain: Chain) -> None:
    none, one = chain.decode(score(chain, [[], [["w=a", "b=#", "1"]]]))

    assert none.labels == ()
    assert len(one.labels) == 1
    assert chain.decode([]) == []


def test_very_long_and_very_sure_sequences_keep_their_probabilities_in_bounds(chain: Chain) -> None:
    scores = np.full((3000, len(chain.labels)), -80, np.float32)
    scores[::2, 0] = 80
    scores[1::2, 1] = 80

    (found,) = chain.decode([scores])

    assert np.isfinite(found.marginals).all()
    np.testing.assert_allclose(found.marginals.sum(axis=1), 1, atol=1e-4)


def test_rounds_are_reported_to_the_end(material: Material) -> None:
    heard: list[tuple[int, int]] = []

    train(material, Settings(rounds=5), lambda done, most: heard.append((done, most)))

    assert heard == [(number, 5) for number in range(1, 6)]
