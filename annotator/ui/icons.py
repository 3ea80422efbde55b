"""The sign of the program, as windows and the first page show it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from annotator.locations import resource

SIZES = (16, 24, 32, 48, 128)
"""Pixels of the pictures in ``resources/icons/window``; those of 16 and 24 are drawn for themselves."""


def sign(*, dark: bool) -> QIcon:
    """The sign for dark or for light surroundings."""
    name = "annotator-dark" if dark else "annotator"
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(resource("icons", "window", f"{name}-{size}.png")), QSize(size, size))
    return icon
