"""Bending a trained chain towards a few more articles, in seconds: what a project's own decisions teach.

Stochastic gradient ascent on the likelihood of the new labels, with steps that shrink for features seen
often (AdaGrad, Duchi, Hazan and Singer 2011), and a pull back to the weights it began from, so that twenty
articles correct what hundreds taught and do not replace it. The scores of label pairs stay as they are.
The order is that of the material: the same input gives the same weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.claims.model.crf import Chain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from annotator.suggest.claims.model.training import Material

    Floats = npt.NDArray[np.float32]
    Numbers = npt.NDArray[np.int64]

_TINY = np.float32(1e-8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How far to go: times through the material, size of a step, part of the way back after each step."""

    rounds: int = 5
    step: float = 0.1
    pull: float = 0.002
    batch: int = 16


@dataclass(frozen=True, slots=True)
class _Sequence:
    """A sequence in numbers: the features of all tokens, which token each belongs to, and the labels."""

    features: Numbers
    tokens: Numbers
    labels: Numbers


def adapt(
    chain: Chain,
    material: Material,
    pace: Pace | None = None,
    report: Callable[[int, int], None] = lambda _done, _all: None,
) -> Chain:
    """A chain that knows what ``chain`` knows and leans towards ``material``.

    ``report`` hears of the rounds done and of how many there are.
    """
    pace = pace or Pace()
    features, sequences = _numbered(chain, material)
    weights = np.zeros((len(features), len(chain.labels)), np.float32)
    weights[: len(chain.features)] = chain.weights
    start = weights.copy()
    seen = np.zeros_like(weights)
    for done in range(1, pace.rounds + 1):
        for begin in range(0, len(sequences), pace.batch):
            batch = sequences[begin : begin + pace.batch]
            _take_step(weights, seen, start, batch, chain, pace)
        report(done, pace.rounds)
    return Chain(chain.labels, features, weights, chain.transitions)


def _numbered(chain: Chain, material: Material) -> tuple[list[str], list[_Sequence]]:
    """The features of both, those of the chain first, and the material in their numbers."""
    numbers = {feature: number for number, feature in enumerate(chain.features)}
    label_numbers = {label: number for number, label in enumerate(chain.labels)}
    sequences = []
    for features, labels in zip(material.features, material.labels, strict=True):
        if not set(labels) <= label_numbers.keys():
            continue
        found = [
            (numbers.setdefault(feature, len(numbers)), token)
            for token, those in enumerate(features)
            for feature in those
            if "\n" not in feature
        ]
        columns = np.array(found, np.int64).reshape(-1, 2)
        sequences.append(
            _Sequence(columns[:, 0], columns[:, 1], np.array([label_numbers[label] for label in labels]))
        )
    return list(numbers), sequences


def _take_step(
    weights: Floats, seen: Floats, start: Floats, batch: Sequence[_Sequence], chain: Chain, pace: Pace
) -> None:
    """One step uphill for one batch, in place: towards its labels, away from what was expected instead."""
    scores = []
    for one in batch:
        sums = np.zeros((len(one.labels), weights.shape[1]), np.float32)
        np.add.at(sums, one.tokens, weights[one.features])
        scores.append(sums)
    wanted = []
    for one, tagged in zip(batch, chain.decode(scores), strict=True):
        missing = -tagged.marginals.copy()
        missing[np.arange(len(one.labels)), one.labels] += 1
        wanted.append(missing[one.tokens])
    numbers = np.concatenate([one.features for one in batch])
    rows, where = np.unique(numbers, return_inverse=True)
    gradient = np.zeros((len(rows), weights.shape[1]), np.float32)
    np.add.at(gradient, where, np.concatenate(wanted))
    seen[rows] += gradient**2
    weights[rows] += pace.step * gradient / np.sqrt(seen[rows] + _TINY)
    weights[rows] -= pace.pull * (weights[rows] - start[rows])
