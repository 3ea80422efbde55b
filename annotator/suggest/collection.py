"""Python's search for cycles, put off: it goes through every object again and again while many are made."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Looks for no cycles meanwhile, for work that is soon done and makes next to none.

    What is found in a part of an article is made of hundreds of thousands of small values. They go as soon as
    nobody names them, with or without a search; with it, suggesting takes half as long again.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
