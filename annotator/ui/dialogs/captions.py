"""The words beside the fields of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FIELD_HEIGHT = 30
"""Pixels of a field of one line."""


def caption(words: str, field: QWidget) -> QLabel:
    """A label whose words stand level with the first line of ``field``, which its letter leads to."""
    label = QLabel(words)
    label.setBuddy(field)
    label.setFixedHeight(FIELD_HEIGHT)
    return label
