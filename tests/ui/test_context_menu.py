"""The menu under the mouse offers what fits what is under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from tests.ui.conftest import Screen


def _offered(screen: Screen, ref: ItemRef | None) -> set[str]:
    view = screen.desk.window.article.view
    view.context_menu_requested.emit(QPoint(10, 10), ref)
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    names = {action.objectName() for action in menu.actions()} - {""}
    menu.close()
    return names


def test_a_claim_offers_its_attributes_and_becomes_current(screen: Screen) -> None:
    claim = screen.claim("warned")
    assert {"review.accept", "annotate.stance"} <= _offered(screen, claim.ref)
    assert screen.session.current == claim


def test_a_mention_offers_its_other_occurrences(screen: Screen) -> None:
    offered = _offered(screen, screen.mention("Marenza").ref)
    assert "annotate.everywhere" in offered
    assert "annotate.stance" not in offered


def test_selected_words_can_become_a_claim(screen: Screen) -> None:
    screen.select("ending weeks")
    assert "annotate.claim" in _offered(screen, None)


def test_an_empty_page_has_no_menu(empty_screen: Screen) -> None:
    view = empty_screen.desk.window.article.view
    view.context_menu_requested.emit(QPoint(10, 10), None)
    assert not view.findChildren(QMenu)
