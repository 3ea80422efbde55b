"""Linear-chain conditional random fields, read: labels and their probabilities for many sequences at once.

The weights come from python-crfsuite (Okazaki 2007), which trains them. Its own tagger takes each feature
apart again for each token; here the weights lie in one matrix, features that many sequences share are summed
once, and sequences are decoded side by side. A test holds the results against python-crfsuite's.

Formulas: Viterbi and the scaled forward-backward algorithm (Rabiner 1989), log-linear as in Lafferty,
McCallum and Pereira (2001).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_LEAST = np.float32(1e-30)


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
        self._number = {feature: number for number, feature in enumerate(features)}
        self._rows = np.vstack((weights, np.zeros((1, len(labels)), np.float32)))
        self._nothing = len(features)
        self._factors = np.exp(transitions)

    def index(self, label: str) -> int:
        """The number of a label.

        Raises:
            ValueError: if the chain does not know it.
        """
        return self.labels.index(label)

    def score(self, sequence: Iterable[Sequence[str]]) -> Floats:
        """The summed weights of each token's features, one row per token and one column per label."""
        numbers: list[int] = []
        starts: list[int] = []
        get = self._number.get
        nothing = self._nothing
        for features in sequence:
            starts.append(len(numbers))
            numbers.append(nothing)
            numbers += [number for feature in features if (number := get(feature)) is not None]
        if not starts:
            return np.zeros((0, len(self.labels)), np.float32)
        return np.add.reduceat(self._rows[numbers], starts, axis=0)

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
        marginals = self._marginals(padded, running)
        return [
            Tagged(tuple(labels), marginals[:length, column])
            for column, (labels, length) in enumerate(zip(best, lengths, strict=True))
        ]

    def _best(self, scores: Floats, running: list[int], lengths: list[int]) -> list[list[int]]:
        """Viterbi: the labels with the highest sum of scores and transitions."""
        reached = scores.copy()
        came_from = np.zeros(scores.shape, np.int8)
        for step in range(1, len(scores)):
            count = running[step]
            options = reached[step - 1, :count, :, None] + self.transitions
            came_from[step, :count] = options.argmax(axis=1)
            reached[step, :count] += options.max(axis=1)
        paths = []
        for column, length in enumerate(lengths):
            label = int(reached[length - 1, column].argmax())
            path = [label]
            for step in range(length - 1, 0, -1):
                label = int(came_from[step, column, label])
                path.append(label)
            paths.append(path[::-1])
        return paths

    def _marginals(self, scores: Floats, running: list[int]) -> Floats:
        """Forward-backward in probabilities, each step scaled to a sum of one."""
        factors = np.exp(scores - scores.max(axis=2, keepdims=True))
        forward = factors / factors.sum(axis=2, keepdims=True)
        for step in range(1, len(scores)):
            count = running[step]
            reached = (forward[step - 1, :count] @ self._factors) * factors[step, :count]
            forward[step, :count] = reached / np.maximum(reached.sum(axis=1, keepdims=True), _LEAST)
        backward = np.full(scores.shape, 1 / len(self.labels), np.float32)
        for step in range(len(scores) - 2, -1, -1):
            count = running[step + 1]
            left = (backward[step + 1, :count] * factors[step + 1, :count]) @ self._factors.T
            backward[step, :count] = left / np.maximum(left.sum(axis=1, keepdims=True), _LEAST)
        both = forward * backward
        marginals: Floats = both / np.maximum(both.sum(axis=2, keepdims=True), _LEAST)
        return marginals


_SIDE_BY_SIDE = 64
"""Sequences decoded together: more make longer ones wait for nothing but need more memory."""
