"""Linear-chain conditional random fields, read: labels and their probabilities for many sequences at once.

The weights come from python-crfsuite (Okazaki 2007), which trains them. Its own tagger takes each feature
apart again for each token; here ``scoring`` sums the weights, and sequences are decoded side by side. A test
holds the results against python-crfsuite's.

Formulas: Viterbi and the scaled forward-backward algorithm (Rabiner 1989), log-linear as in Lafferty,
McCallum and Pereira (2001).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_LEAST = 1e-300


@dataclass(frozen=True, slots=True)
class Tagged:
    """One sequence decoded: the number of each token's label, and the probability of each label there."""

    labels: tuple[int, ...]
    marginals: Floats


class Chain:
    """A trained chain: ``weights[i]`` are the scores that feature number ``i`` gives each label.

    ``transitions[a, b]`` is the score of label ``b`` behind label ``a``.
    """

    def __init__(
        self, labels: Sequence[str], features: Sequence[str], weights: Floats, transitions: Floats
    ) -> None:
        self.labels = tuple(labels)
        self.features = tuple(features)
        self.weights = weights
        self.transitions = transitions
        self._into = np.ascontiguousarray(transitions.T)
        self._factors = np.exp(transitions.astype(np.float64))

    def index(self, label: str) -> int:
        """The number of a label.

        Raises:
            ValueError: if the chain does not know it.
        """
        return self.labels.index(label)

    def decode(self, scores: Sequence[Floats]) -> list[Tagged]:
        """The best labels of each scored sequence, with the probability of every label at every token."""
        order = sorted(range(len(scores)), key=lambda number: -len(scores[number]))
        order = [number for number in order if len(scores[number])]
        tagged: list[Tagged] = [Tagged((), np.zeros((0, len(self.labels)), np.float32))] * len(scores)
        for begin in range(0, len(order), _SIDE_BY_SIDE):
            batch = order[begin : begin + _SIDE_BY_SIDE]
            for number, found in zip(batch, self._decode([scores[one] for one in batch]), strict=True):
                tagged[number] = found
        return tagged

    def _decode(self, scores: Sequence[Floats]) -> list[Tagged]:
        """The same for a batch in order of falling length."""
        lengths = [len(one) for one in scores]
        padded = np.zeros((lengths[0], len(scores), len(self.labels)), np.float32)
        for column, one in enumerate(scores):
            padded[: len(one), column] = one
        running = [sum(length > step for length in lengths) for step in range(lengths[0])]
        best = self._best(padded, running, lengths)
        marginals = self._marginals(padded, running, lengths)
        return [
            Tagged(tuple(labels), marginals[:length, column])
            for column, (labels, length) in enumerate(zip(best, lengths, strict=True))
        ]

    def _best(self, scores: Floats, running: list[int], lengths: list[int]) -> list[list[int]]:
        """Viterbi: the labels with the highest sum of scores and transitions."""
        reached = scores.copy()
        for step in range(1, len(scores)):
            count = running[step]
            options = reached[step - 1, :count, None, :] + self._into
            reached[step, :count] += options.max(axis=2)
        came_from = (reached[:-1, :, None, :] + self._into).argmax(axis=3)
        paths = []
        for column, length in enumerate(lengths):
            label = int(reached[length - 1, column].argmax())
            path = [label]
            for before in reversed(came_from[: length - 1, column].tolist()):
                label = before[label]
                path.append(label)
            paths.append(path[::-1])
        return paths

    def _marginals(self, scores: Floats, running: list[int], lengths: list[int]) -> Floats:
        """Forward-backward in probabilities, both ways at once: backward is forward from the end."""
        steps, columns = np.arange(len(scores))[:, None], np.arange(len(lengths))
        mirrored = np.maximum(np.array(lengths) - 1 - steps, 0), columns
        forward = np.exp(scores - scores.max(axis=2, keepdims=True), dtype=np.float64)
        factors = np.stack((forward, forward[mirrored]), axis=1)
        factors_between = np.stack((self._factors, self._factors.T))
        entered = np.ones_like(factors)
        passed = factors[0]
        for step in range(1, len(scores)):
            count = running[step]
            passed = passed[:, :count] @ factors_between
            entered[step, :, :count] = passed
            passed *= factors[step, :, :count]
            if not step % _STEPS_UNSCALED:
                passed /= np.maximum(passed.sum(axis=2, keepdims=True), _LEAST)
        both = forward * entered[:, 0] * entered[(*mirrored[:1], 1, columns)]
        both /= np.maximum(both.sum(axis=2, keepdims=True), _LEAST)
        marginals: Floats = both.astype(np.float32)
        return marginals


_SIDE_BY_SIDE = 64
"""Sequences decoded together: more make longer ones wait for nothing but need more memory."""

_STEPS_UNSCALED = 8
"""Steps after which probabilities are scaled to a sum of one: so few do not leave what a number can hold."""
