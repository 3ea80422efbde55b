"""What a process that trains says on its standard output, understood: how far it is, and what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from annotator.core.boundary_words import boundary_words
from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.words import Words

_PASSES = {"reading": 2, "cues": 3, "roles": 3}
"""How often each stage is gone through: the project and what ships; two parts left out, then everything."""

_SHARES = {"reading": 0.15, "cues": 0.3, "roles": 0.55}
"""How much of the time a stage takes, all passes together."""

_READING = 0.8
"""The same for reading, where only boundaries are learned."""

_WHOLE = "attribution"
_UNTOUCHED = "untouched"
_ROLES = {
    _WHOLE: "attr.all",
    _UNTOUCHED: "untouched",
    "source": "iou50.source",
    "cue": "iou50.cue",
    "content": "iou50.content",
}


class Stage(Enum):
    """What a training is doing."""

    READING = "reading"
    TRYING = "trying"
    LEARNING = "learning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a training is, as a ``share`` in [0, 1].

    While it is ``TRYING`` it learns without part ``part`` of ``parts``, to see how good that is on the part.
    """

    stage: Stage
    share: float
    part: int = 0
    parts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How good the new model was on ``tried`` articles it had not seen, and another on the same.

    Each pair is F1 in [0, 1] before and after; before is None where nothing was compared. ``habits`` say how
    boundaries are drawn.
    """

    tried: int
    scores: Mapping[str, tuple[float | None, float]]
    habits: tuple[Words, ...] = ()

    @property
    def is_better(self) -> bool:
        """Whether the new model found more whole claims rightly, or as many with less to correct."""
        pairs = [self.scores.get(name, (None, 0.0)) for name in (_WHOLE, _UNTOUCHED)]
        compared = [(before, after) for before, after in pairs if before is not None]
        return not compared or [after for _, after in compared] > [before for before, _ in compared]


@dataclass(slots=True)
class EventReader:
    """Reads the lines of one training, in their order; ``anew`` as in ``training_command``."""

    anew: bool = True
    _part: int = 0
    _parts: int = 0
    _last: tuple[str, int] = ("", 0)
    _begun: dict[str, int] = field(default_factory=dict)
    _passed: dict[str, float] = field(default_factory=dict)

    def read(self, line: bytes) -> Progress | Trial | UserFacingError | None:
        """What a line says, be it why nothing came of it; None for what is no event."""
        try:
            event = json.loads(line)
            if "failed" in event:
                failed = event["failed"]
                return UserFacingError(failed["sentence"], advice=failed["advice"], **failed["values"])
            if "stage" not in event:
                return _trial(event["done"])
            return self._progress(str(event["stage"]), int(event["done"]), int(event["most"]))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def _progress(self, stage: str, done: int, most: int) -> Progress | None:
        if stage == Stage.TRYING.value:
            self._part, self._parts = done + 1, most
            self._passed["reading"] = _PASSES["reading"]  # without articles that ship it is one pass
        elif stage in _PASSES:
            self._follow(stage, done, most)
        else:
            return None
        share = self._share()
        if not self._parts:
            return Progress(stage=Stage.READING, share=share)
        if self._part > self._parts:
            return Progress(stage=Stage.LEARNING, share=share)
        return Progress(stage=Stage.TRYING, share=share, part=self._part, parts=self._parts)

    def _share(self) -> float:
        """How much of the time has passed."""
        if self.anew:
            return sum(
                _SHARES[name] * min(1.0, passed / _PASSES[name]) for name, passed in self._passed.items()
            )
        tried = (self._part - 1) / self._parts if self._parts else 0.0
        return _READING * min(1.0, self._passed.get("reading", 0.0)) + (1 - _READING) * tried

    def _follow(self, stage: str, done: int, most: int) -> None:
        """Count passes: one may end early, and another begins where no more is done than before."""
        last, before = self._last
        if stage != last or done <= before:
            self._begun[stage] = self._begun.get(stage, 0) + 1
        self._passed[stage] = self._begun[stage] - 1 + done / max(1, most)
        self._last = (stage, done)


def _trial(body: Mapping[str, Any]) -> Trial:
    before, after = body["before"], body["after"]
    return Trial(
        tried=int(body["tried"]),
        scores={
            role: (float(before[name]["f"]) if name in before else None, float(after[name]["f"]))
            for role, name in _ROLES.items()
            if name in after
        },
        habits=tuple(boundary_words(entry) for entry in body.get("habits", ())),
    )
