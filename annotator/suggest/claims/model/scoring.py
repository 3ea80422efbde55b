"""The scores of many sequences under one tagger: sums of weights, each made once for a key of a template."""

from __future__ import annotations

from itertools import accumulate, chain, count, pairwise, repeat
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.suggest.claims.model.templates import Key, One

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.templates import Several, Signs, Template, Templates

    Floats = npt.NDArray[np.float32]

MOST_SUMS = 120_000
"""Keys whose sums are remembered, some 30 MB; with more of them all are forgotten."""

_NOTHING = 0


class Scorer:
    """Scores sequences for one chain by what its ``templates`` tell of each token."""

    def __init__(self, tagger: Chain, templates: Templates) -> None:
        self._rows: Floats = np.vstack((np.zeros((1, len(tagger.labels)), np.float32), tagger.weights))
        self._own = self._used = len(self._rows)
        self._number = {feature: number for number, feature in enumerate(tagger.features, start=1)}
        self._templates = templates
        self._numbers: dict[Template, dict[Key, int]] = {
            one: {} for one in (*templates.each, *templates.some) if not isinstance(one, One)
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
            return self._rows.take(list(map(self._number.get, keys, repeat(_NOTHING))), axis=0)
        numbers, wanted = self._numbers[template], list(keys)
        rows = list(map(numbers.get, wanted))
        if None in rows:
            new = dict.fromkeys(key for key, row in zip(wanted, rows, strict=True) if row is None)
            self._learn(template, numbers, new)
            rows = list(map(numbers.get, wanted))
        known: Any = rows
        found: Floats = self._rows.take(known, axis=0)
        return found

    def _learn(self, template: Several, numbers: dict[Key, int], new: Iterable[Key]) -> None:
        """Find the row of each new key; those of several features get their sums, all at once."""
        get = self._number.get
        summed: list[Key] = []
        features: list[int] = []
        starts: list[int] = []
        for key in new:
            known = [number for one in template.features(*key) if (number := get(one)) is not None]
            if len(known) <= 1:
                numbers[key] = known[0] if known else _NOTHING
            else:
                summed.append(key)
                starts.append(len(features))
                features += known
        if summed:
            sums = np.add.reduceat(self._rows.take(features, axis=0), starts, axis=0)
            numbers.update(zip(summed, count(self._add(sums)), strict=False))

    def _add(self, sums: Floats) -> int:
        """Put rows behind those that are there; gives the number of the first."""
        first, self._used = self._used, self._used + len(sums)
        while self._used > len(self._rows):
            self._rows = np.vstack((self._rows, np.zeros_like(self._rows)))
        self._rows[first : self._used] = sums
        return first

    def _forget(self) -> None:
        for numbers in self._numbers.values():
            numbers.clear()
        self._used = self._own
