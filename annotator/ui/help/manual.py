"""What the pages of the manual say: read from their files, with the keys that are in force.

A page is Markdown with two kinds of links of its own, so that a file on disk can be read as it is:
``[A](key:review.accept)`` is a key of the action named, ``[Esc](key:)`` one of a dialog or field, and
``[Annotate › Unlink](menu:annotate.unlink)`` the place of an action in the menus.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.locations import resource
from annotator.ui.actions.binding import key_text
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet

KEY = "key:"
MENU = "menu:"
STEP = " › "
"""Stands between a menu and what is in it."""

_MENTION = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\((key|menu):([a-z0-9_.]*)\)")
_LINK = re.compile(r"!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`|]|^#+ |^ *[-:| ]+$|\\(?=\W)", re.MULTILINE)
_MODIFIERS = frozenset({"Ctrl", "Shift", "Alt"})
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~])")


def folder() -> Path:
    """Where pages and pictures are."""
    return resource("manual")


@cache
def markdown(name: str) -> str:
    """The text of a page as it is on disk.

    Raises:
        OSError: if the installation is incomplete.
    """
    return (folder() / f"{name}.md").read_text(encoding="utf-8")


def shown(name: str, actions: ActionSet) -> str:
    """A page as Markdown, with the keys and the words of menus that are in force."""
    by_name = {action.name: action for action in actions.table}

    def mention(found: re.Match[str]) -> str:
        written, kind, target = found.groups()
        action = by_name.get(target)
        if action is None:
            words = _own_key(written)
        else:
            words = _key(written, action, actions) if kind == "key" else place(action, actions)
        escaped = _SPECIAL.sub(r"\\\1", words)
        return f"[{escaped}]({kind}:{target})"

    return _MENTION.sub(mention, markdown(name))


def place(action: Action, actions: ActionSet) -> str:
    """Where an action is in the menus, in the language of the interface."""
    words = (translate(action.menu.value), translate(action.submenu), actions[action.name].text())
    return STEP.join(plain(one) for one in words if one)


def plain(title: str) -> str:
    """The words of a menu without the mark of their letter."""
    return title.replace("&", "").rstrip("…")


def matches(name: str, words: list[str]) -> bool:
    """Whether a page has all these words (folded) somewhere."""
    text = _searchable(name)
    return all(word in text for word in words)


def section_name(heading: str) -> str:
    """What a heading is called in links: ``Many at once`` is ``many-at-once``."""
    return re.sub(r"[^\w]+", "-", heading.casefold()).strip("-")


@cache
def _searchable(name: str) -> str:
    return " ".join(_SIGNS.sub("", _LINK.sub(r"\1", markdown(name))).casefold().split())


def _key(written: str, action: Action, actions: ActionSet) -> str:
    """The key that a page names, if the action has it still; else the first that it has; else its place."""
    keys = actions.keys(action)
    wanted = QKeySequence(written.replace("\\", ""))
    if any(QKeySequence(key) == wanted for key in keys):
        return key_text([wanted.toString()])
    return key_text(keys[:1]) or place(action, actions)


def _own_key(written: str) -> str:
    """A key of a dialog or field, or a modifier alone, as the system writes it."""
    if written in _MODIFIERS:
        return key_text([f"{written}+A"]).removesuffix("+A")
    return key_text([written])
