"""What Python does beside importing while the program starts, kept from making somebody wait."""

from __future__ import annotations

import builtins
import gc

import PySide6.QtCore  # noqa: F401 - puts an import of its own in the place of Python's


def start_quickly() -> None:
    """Import without looks at what is imported, and without a search for garbage, of which there is none.

    To be called before anything large is imported. PySide reads the source of every module for a switch to
    other names of methods, which this program does not use.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    collect_rarely()


def collect_rarely() -> None:
    """Look for circular garbage less often: opening a long article makes thousands of values and no garbage.

    What there is by now stays as long as the program and is not looked at again.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
