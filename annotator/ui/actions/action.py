"""What an action is: the fields from which menus, palette, key page and shortcuts are built."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.menus import Menu


class Needs(IntEnum):
    """What must be there for an action to make sense; each implies those before it."""

    NOTHING = 0
    PROJECT = 1
    ARTICLE = 2
    ITEM = 3
    CLAIM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that a person can do.

    ``verb`` names the callback, ``group.method``; ``argument`` is passed to it if there is one. Keys of an
    action that is ``anywhere`` work in the whole window; the others where one reads and reviews, so that
    letters can be typed into fields. ``writes`` marks what a read-only project refuses.
    """

    name: str
    title: str
    menu: Menu
    verb: str
    keys: tuple[str, ...] = ()
    anywhere: bool = False
    needs: Needs = Needs.PROJECT
    writes: bool = False
    argument: int | str | None = None
    submenu: str = ""
    tip: str = ""
    separated: bool = False
