"""From probabilities to claims: cues are cut out of their tagger's labels, roles are read from theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.claims.frame import NOTHING
from annotator.suggest.claims.model.labels import BEGIN, CONTENT, INSIDE, OUTSIDE, SOURCE, begin, inside

if TYPE_CHECKING:
    import numpy.typing as npt

    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.claims.model.crf import Chain, Tagged

LEAST_CUE = 0.5
"""Probability from which a token that the best labels leave out begins a cue of its own."""

LEAST_SOURCE = 0.1
"""Probability from which tokens are a source where the best labels have none: most cues have one."""

LEAST_CONTENT = 0.3


@dataclass(frozen=True, slots=True)
class FoundCue:
    """The tokens of a cue, and how probable it is that they are one."""

    tokens: Tokens
    probability: float


@dataclass(frozen=True, slots=True)
class FoundRoles:
    """Source and content of one cue; ``probability`` is the mean over their tokens."""

    source: Tokens
    content: Tokens
    probability: float


def read_cues(tagged: Tagged, chain: Chain) -> list[FoundCue]:
    """The cues of one paragraph in reading order."""
    outside, first = chain.index(OUTSIDE), chain.index(BEGIN)
    further = chain.index(INSIDE) if INSIDE in chain.labels else first
    inside_at = 1 - tagged.marginals[:, outside]
    best = list(tagged.labels)
    for at, label in enumerate(best):
        if label == outside and inside_at[at] > LEAST_CUE:
            joins = at > 0 and best[at - 1] != outside
            best[at] = (
                further if joins or tagged.marginals[at, further] > tagged.marginals[at, first] else first
            )
    return [
        FoundCue(frozenset(range(start, end)), float(inside_at[start:end].max()))
        for start, end in _runs(best, outside, first)
    ]


def _runs(labels: list[int], outside: int, first: int) -> list[tuple[int, int]]:
    """Stretches that are not outside, cut where one begins anew; ends are exclusive."""
    runs: list[tuple[int, int]] = []
    for at, label in enumerate(labels):
        if label == outside:
            continue
        if runs and runs[-1][1] == at and label != first:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


class RoleReader:
    """Reads source and content out of what one tagger says of the tokens around a cue."""

    def __init__(self, chain: Chain) -> None:
        self._sources = self._numbers(chain, SOURCE)
        self._contents = self._numbers(chain, CONTENT)
        self._is_source = np.isin(np.arange(len(chain.labels)), self._sources)
        self._is_content = np.isin(np.arange(len(chain.labels)), self._contents)

    @staticmethod
    def _numbers(chain: Chain, role: str) -> list[int]:
        return [chain.index(label) for label in (begin(role), inside(role)) if label in chain.labels]

    def __call__(self, tagged: Tagged, start: int) -> FoundRoles:
        """Source and content as seen from one cue; ``start`` is the token of the first label."""
        best = np.array(tagged.labels, np.intp)
        is_source, is_content = self._is_source[best], self._is_content[best]
        source_at = tagged.marginals[:, self._sources].sum(axis=1)
        content_at = tagged.marginals[:, self._contents].sum(axis=1)
        if not is_source.any():
            is_source = _likeliest_run(np.where(is_content, 0, source_at), LEAST_SOURCE)
        if not is_content.any():
            is_content = (content_at > LEAST_CONTENT) & ~is_source
        sure = np.concatenate((source_at[is_source], content_at[is_content]))
        return FoundRoles(
            source=_positions(is_source, start),
            content=_positions(is_content, start),
            probability=float(sure.mean()) if len(sure) else 0.0,
        )


def _likeliest_run(probabilities: npt.NDArray[np.float32], least: float) -> npt.NDArray[np.bool_]:
    """The stretch above ``least`` that holds the most probable token; nothing where none is above."""
    found = np.zeros(len(probabilities), bool)
    if not len(probabilities) or (top := int(probabilities.argmax())) < 0 or probabilities[top] <= least:
        return found
    first = last = top
    while first > 0 and probabilities[first - 1] > least:
        first -= 1
    while last + 1 < len(probabilities) and probabilities[last + 1] > least:
        last += 1
    found[first : last + 1] = True
    return found


def _positions(chosen: npt.NDArray[np.bool_], start: int) -> Tokens:
    return frozenset((np.flatnonzero(chosen) + start).tolist()) if chosen.any() else NOTHING
