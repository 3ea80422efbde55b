"""The menus of the window."""

from __future__ import annotations

from enum import Enum


class Menu(Enum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    REVIEW = "&Review"
    ANNOTATE = "&Annotate"
    PROJECT = "&Project"
    VIEW = "&View"
    HELP = "&Help"
