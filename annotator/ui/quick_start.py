"""What Python does beside running this program, kept from making somebody wait."""

from __future__ import annotations

import builtins
import gc
import sys

import PySide6.QtCore  # noqa: F401 - puts an import of its own in the place of Python's

_TURN = 0.0005
"""Seconds of Python that a thread beside the window's may run on while the window waits; Python has 0.005."""


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
    gc.set_threshold(5_000, 80, 50)


def take_turns_quickly() -> None:
    """Let the window's thread have Python soon when a key comes while another thread computes.

    It waits once for each call that let go of the lock meanwhile, of which a stored decision has several.
    """
    sys.setswitchinterval(_TURN)
