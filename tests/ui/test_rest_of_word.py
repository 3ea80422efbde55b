"""Typing a value's whole word where its first letter chooses it already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.core.annotation import Claim
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui


def _ask_for_stance(screen: Screen) -> Claim:
    claim = next(one for one in screen.stored() if isinstance(one, Claim))
    screen.session.set_current(claim.ref)
    screen.press("S")
    return claim


def test_the_letters_after_the_first_do_nothing_else(screen: Screen) -> None:
    claim = _ask_for_stance(screen)
    screen.write("o", screen.popup(TypeAhead).field)
    screen.press("P", "P", "O", "S", "E", "S")
    assert [type(one) for one in screen.desk.window.findChildren(TypeAhead) if one.isVisible()] == []
    held = screen.item(claim.ref)
    assert isinstance(held, Claim)
    assert held.stance == "opposes"
    assert len(screen.workspace.history.entries()) == 3  # import, suggestions, stance


def test_another_letter_means_what_it_always_means(screen: Screen) -> None:
    claim = _ask_for_stance(screen)
    screen.write("o", screen.popup(TypeAhead).field)
    screen.press("A")
    assert screen.item(claim.ref).decision == "accepted"


def test_after_a_pause_the_same_letter_is_free_again(screen: Screen) -> None:
    claim = _ask_for_stance(screen)
    screen.write("s", screen.popup(TypeAhead).field)
    screen.qtbot.wait(900)
    screen.desk.window.activateWindow()
    QTest.qWaitForWindowActive(screen.desk.window)
    screen.press("U")
    assert screen.desk.window.article.hint.text()
    assert screen.session.current is not None
    assert screen.session.current.ref == claim.ref
