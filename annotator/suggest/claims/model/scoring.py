"""The scores of many sequences under one tagger: sums of weights, each made once for a key of a template."""

from __future__ import annotations

from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.claims.model.templates import Key, One

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy.typing as npt

    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.templates import Signs, Template, Templates

    Floats = npt.NDArray[np.float32]

MOST_SUMS = 40_000
"""Keys whose sums are remembered, some 10 MB; with more of them all are forgotten."""

_NOTHING = 0


class _Numbers(dict[Key, int]):
    """The row of each key of one template, found out when it is first asked for."""

    def __init__(
        self, row_of: Callable[[tuple[str, ...]], int], features: Callable[..., tuple[str, ...]]
    ) -> None:
        super().__init__()
        self._row_of = row_of
        self._features = features

    def __missing__(self, key: Key) -> int:
        row = self[key] = self._row_of(self._features(*key))
        return row


class Scorer:
    """Scores sequences for one chain by what its ``templates`` tell of each token."""

    def __init__(self, tagger: Chain, templates: Templates) -> None:
        self._rows: Floats = np.vstack((np.zeros((1, len(tagger.labels)), np.float32), tagger.weights))
        self._own = self._used = len(self._rows)
        self._number = {feature: number for number, feature in enumerate(tagger.features, start=1)}
        self._templates = templates
        self._numbers: dict[Template, _Numbers] = {
            one: _Numbers(self._row_of, one.features)
            for one in (*templates.each, *templates.some)
            if not isinstance(one, One)
        }

    def score(self, sequences: Sequence[Signs]) -> list[Floats]:
        """One row per token and one column per label for each sequence; what they hold is used up."""
        if self._used - self._own > MOST_SUMS:
            self._forget()
        starts = [0, *accumulate(one.count for one in sequences)]
        scores = np.zeros((starts[-1], self._rows.shape[1]), np.float32)
        for number, template in enumerate(self._templates.each):
            scores += self._sums(template, chain.from_iterable(one.each[number] for one in sequences))
        for number, template in enumerate(self._templates.some):
            places = [
                (start + at, key)
                for start, one in zip(starts, sequences, strict=False)
                for at, key in one.some[number]
            ]
            if places:
                positions, keys = zip(*places, strict=True)
                np.add.at(scores, list(positions), self._sums(template, keys))
        return [scores[start:end] for start, end in pairwise(starts)]

    def weight(self, feature: str) -> Floats:
        """What one feature gives each label."""
        row: Floats = self._rows[self._number.get(feature, _NOTHING)]
        return row

    def _sums(self, template: Template, keys: Iterable[Key]) -> Floats:
        if isinstance(template, One):
            get = self._number.get
            numbers = [get(feature, _NOTHING) for feature in keys]
        else:
            numbers = list(map(self._numbers[template].__getitem__, keys))
        return self._rows.take(numbers, axis=0)

    def _row_of(self, features: tuple[str, ...]) -> int:
        """The row that holds the sum of ``features``."""
        known = [number for feature in features if (number := self._number.get(feature)) is not None]
        if len(known) <= 1:
            return known[0] if known else _NOTHING
        if self._used == len(self._rows):
            self._rows = np.vstack((self._rows, np.zeros_like(self._rows)))
        self._rows[self._used] = self._rows[known].sum(axis=0)
        self._used += 1
        return self._used - 1

    def _forget(self) -> None:
        for numbers in self._numbers.values():
            numbers.clear()
        self._used = self._own
