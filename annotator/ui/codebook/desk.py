"""What the codebook editor needs from the window around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from annotator.core.codebook import Codebook
    from annotator.core.codebook_moves import Moves, Uses
    from annotator.ui.codebook.draft import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorDesk:
    """Saving, files, colours and keys.

    ``save`` tells whether it was possible. ``count`` hands on how often each label is used, sooner or later
    but not after the second one is gone. ``read`` and ``write`` ask for a file over the widget they are
    given. ``colour`` gives the colour in which a type of that name is shown if it is given the second one,
    which may be empty. ``taken_by`` names what a key does already, empty where it is free.
    """

    read_only: bool
    save: Callable[[Codebook, Moves], bool]
    count: Callable[[Callable[[Uses], None], QObject], None]
    read: Callable[[QWidget], Codebook | None]
    write: Callable[[Codebook, QWidget], None]
    colour: Callable[[str, str], str]
    taken_by: Callable[[Kind, str], str]
