"""How a model is to be trained, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.analysis.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to train.

    ``trials`` of five parts are each left out once, to see how good what was learned from the rest is on
    them; the model itself learns from all. Where there are articles that are learned from besides, each of
    the others counts ``weight`` times. ``seed`` deals the parts. ``described`` says on the card what it was.
    ``boundaries``: the model that ships is kept, and only how boundaries are drawn is learned, in seconds.
    """

    name: str = "claims"
    described: str = ""
    trials: int = 2
    seed: int = 13
    rounds: int = 60
    weight: int = 1
    boundaries: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingReport:
    """What came of it: measures over the ``tried`` articles, ``before`` by another model and ``after``.

    ``habits`` are how boundaries are drawn, as on the model's card; see ``core.boundary_words``.
    """

    articles: int
    claims: int
    tried: int
    after: Mapping[str, Measure]
    before: Mapping[str, Measure] = field(default_factory=dict)
    calibration_error: float = 0.0
    habits: tuple[Mapping[str, object], ...] = ()


def plan_of(described: str, options: Mapping[str, int | str]) -> Plan:
    """The plan that a command's options make."""
    numbers = {name: int(value) for name, value in options.items() if name not in {"name", "boundaries"}}
    boundaries = bool(options.get("boundaries"))
    return Plan(name=str(options["name"]), described=described, boundaries=boundaries, **numbers)
