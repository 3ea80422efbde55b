"""Bringing a project of an older version up to date: how far that is, and the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import ProjectError

if TYPE_CHECKING:
    from collections.abc import Callable


class UpgradeStage(NamedTuple):
    """One step of so many, counted from 1, the first of which makes a copy of the project.

    Of that ``done`` of ``total`` pages are copied; how far the others are is not known, and ``total`` is 0.
    """

    step: int
    steps: int
    done: int = 0
    total: int = 0


class UpgradeCancelledError(ProjectError):
    """Somebody wanted the end; the project is as it was before."""


def _ignore(_stage: UpgradeStage) -> None:
    """Takes a report that nobody asked for."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class UpgradeWatch:
    """Who is told how far it is, and who is asked whether it is to end; in the thread that does the work."""

    told: Callable[[UpgradeStage], None] = _ignore
    cancelled: Callable[[], bool] = _never
