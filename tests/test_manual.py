"""The manual: what it says of keys, menus and words on the screen is so, and what it points to is there."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QDialog

import annotator.ui
from annotator.locations import resource
from annotator.ui.actions.table import ACTIONS
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.help.manual import plain, section_name
from annotator.ui.help.pages import KEYS, PAGES, PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = resource("manual")
NAMES = [page.name for page in PAGES]
PRODUCT = Path(__file__).resolve().parents[2] / "shared" / "design" / "product.md"
_OWN_KEYS = {
    *("Esc", "Enter", "Ctrl+Enter", "Space", "Del", "Ins", "Shift+Ins", "F2", "Shift", "Ctrl", "Alt"),
    *("Up", "Down", "Left", "Right", "Home", "End", "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"),
}
"""Keys of dialogs, lists and fields; no action has them."""
_SAME = {"Backtab": "Shift+Tab", "Return": "Enter"}
_MENTION = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\((key|menu):([^)]*)\)")
_BY_NAME = {action.name: action for action in ACTIONS}


def text_of(page: str) -> str:
    """A page as it is on disk."""
    return (FOLDER / f"{page}.md").read_text(encoding="utf-8")


def without_code(page: str) -> str:
    """A page without its command lines."""
    return re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL)


def mentions(page: str, kind: str) -> list[tuple[str, str]]:
    """The keys or menus that a page names: what is written, and the action that is meant."""
    found = _MENTION.findall(text_of(page))
    return [(re.sub(r"\\(.)", r"\1", words), name) for words, which, name in found if which == kind]


def sections(page: str) -> set[str]:
    return {section_name(words) for words in re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)}


def place(name: str) -> str:
    action = _BY_NAME[name]
    return " › ".join(plain(words) for words in (action.menu.value, action.submenu, action.title) if words)


@cache
def _on_screen() -> frozenset[str]:
    """Every sentence and word of the interface, without the marks of menus."""
    messages = ET.parse(resource("translations") / "annotator_en.ts").iter("source")  # noqa: S314 - our own
    return frozenset(plain(message.text or "").casefold() for message in messages)


def targets() -> set[str]:
    """Every page, and every section of one as ``page#section``."""
    return {*NAMES, *(f"{page}#{section}" for page in NAMES for section in sections(page))}


def test_the_list_has_every_page_and_its_title() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in FOLDER.glob("*.md"))
    assert [text_of(page.name).splitlines()[0] for page in PAGES] == [f"# {page.title}" for page in PAGES]


@pytest.mark.parametrize("page", NAMES)
def test_every_key_is_that_of_its_action(page: str) -> None:
    wrong = []
    for key, name in mentions(page, "key"):
        keys = {_SAME.get(own, own) for own in _BY_NAME[name].keys} if name else _OWN_KEYS
        if key not in keys:
            wrong.append((key, name))
    assert wrong == []


@pytest.mark.parametrize("page", NAMES)
def test_no_key_is_named_without_its_action(page: str) -> None:
    rest = _MENTION.sub("", without_code(page))
    assert re.findall(r"\b(?:Ctrl|Alt|Shift)\+\S+|\bF\d\d?\b|\b(?:Esc|Enter|Tab|Del)\b", rest) == []


@pytest.mark.parametrize("page", NAMES)
def test_every_menu_is_where_its_action_is(page: str) -> None:
    assert [(words, place(name)) for words, name in mentions(page, "menu") if words != place(name)] == []


@pytest.mark.parametrize("page", NAMES)
def test_what_is_bold_stands_on_the_screen(page: str) -> None:
    bold = re.findall(r"\*\*([^*]+)\*\*", without_code(page))
    assert [words for words in bold if words.casefold() not in _on_screen()] == []


@pytest.mark.parametrize("page", NAMES)
def test_every_link_leads_to_a_page_and_a_section_of_ours(page: str) -> None:
    links = re.findall(r"(?<!!)\[[^\]]*\]\((?!key:|menu:)([^)]+)\)", without_code(page))
    assert [link for link in links if link.replace(".md", "") not in targets()] == []


def test_every_page_has_a_picture_and_every_picture_a_page() -> None:
    shown = {page: re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text_of(page)) for page in NAMES}
    assert [page for page, pictures in shown.items() if not pictures] == []
    named = {picture for pictures in shown.values() for picture in pictures}
    assert named == {f"pictures/{path.name}" for path in (FOLDER / "pictures").iterdir()}


def test_pages_are_short_and_pictures_light() -> None:
    assert [page for page in NAMES if len(text_of(page).splitlines()) > 150] == []
    assert sum(path.stat().st_size for path in (FOLDER / "pictures").iterdir()) < 3_000_000


def test_every_place_in_the_window_has_a_page_that_is_there() -> None:
    assert {page for page in PLACES.values() if page != KEYS} - targets() == set()


def test_every_dialog_has_a_page() -> None:
    found = {one.__name__ for one in _classes() if issubclass(one, QDialog)}
    assert len(found) > 15
    assert found - {"HelpWindow"} - set(PLACES) == set()


def test_the_places_are_classes_of_the_window() -> None:
    known = {one.__name__ for one in _classes()} | {"QMessageBox"}
    assert set(PLACES) - known == set()


def test_what_is_asked_while_typing_has_a_page_that_is_there() -> None:
    pages = set()
    for source in Path(annotator.ui.__path__[0]).rglob("*.py"):
        pages |= set(re.findall(r'\bpage="([a-z-]+)"', source.read_text(encoding="utf-8")))
    assert pages
    assert pages - targets() == set()
    assert (TypeAhead.__init__.__kwdefaults__ or {})["page"] in targets()


def test_the_words_of_the_product_are_explained() -> None:
    if not PRODUCT.exists():
        pytest.skip("the design documents are not here")
    table = PRODUCT.read_text(encoding="utf-8").partition("\n## Words")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([a-z][a-z, ]*) \|", table, re.MULTILINE)
    terms = {term for row in rows for term in row.split(", ")} - {"word"}
    explained = set(re.findall(r"^\| ([a-z]+) \|", text_of("words"), re.MULTILINE))
    assert len(terms) > 10
    assert terms - explained == set()


def _classes() -> Iterator[type]:
    """Every class of the interface."""
    for module in pkgutil.walk_packages(annotator.ui.__path__, "annotator.ui."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and value.__module__ == module.name:
                yield value
