"""The one function of SciPy that datasketch names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_STRIPS = 1000


def quad(function: Callable[[float], float], start: float, end: float) -> tuple[float, float]:
    """The integral of a smooth ``function`` by Simpson's rule; the error, which nobody reads, is 0."""
    width = (end - start) / _STRIPS
    inner = sum((4 if number % 2 else 2) * function(start + number * width) for number in range(1, _STRIPS))
    return (function(start) + inner + function(end)) * width / 3, 0.0
