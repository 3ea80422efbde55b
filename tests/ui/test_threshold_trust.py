"""What G says of the chosen threshold follows it, key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from annotator.core.annotation import MentionSuggestion
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project
from annotator.ui.dialogs.threshold import ThresholdDialog
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen

_DONE = " ".join(f"Name{number:02}" for number in range(42))
_OPEN = "Anna met Bert."


def _found(text: str, words: str, confidence: float) -> MentionSuggestion:
    return MentionSuggestion(
        by="actors",
        model="test",
        confidence=confidence,
        why="",
        span=place(text, words),
        type="person",
    )


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Forty-two decided suggestions, of which 37 were accepted as they were; two that wait elsewhere."""
    path = tmp_path / "Trust.annotator"
    workspace = create_project(path, coder="ana")
    done, key = add_article(workspace, _DONE), add_article(workspace, _OPEN)
    waiting = (_found(_OPEN, "Anna", 0.85), _found(_OPEN, "Bert", 0.9))
    workspace.suggesting.store(key, Suggestions(mentions=waiting))
    sure = [_found(_DONE, words, 0.85) for words in _DONE.split()]
    workspace.suggesting.store(done, Suggestions(mentions=tuple(sure)))
    for number, item in enumerate(workspace.articles.open(done).items):
        if number < 37:
            workspace.review.accept(item.ref)
        elif number < 40:
            workspace.review.reject(item.ref)
        else:
            workspace.review.relabel(item.ref, "group")
    workspace.close()
    return path


def _ask(screen: Screen) -> ThresholdDialog:
    screen.press("N", "G")
    dialog = screen.popup(ThresholdDialog)
    screen.qtbot.waitUntil(dialog.threshold.hasFocus)
    dialog.threshold.setValue(0.8)
    return dialog


def test_it_says_how_often_suggestions_that_sure_were_right(screen: Screen) -> None:
    dialog = _ask(screen)
    assert dialog.records["actors"].sentence.text() == (
        "Of 42 decided suggestions by “actors” of at least 0.80, 37 were accepted as they were:"
        " 88 % (75–95 %)."
    )
    assert dialog.remark.text().startswith("Corrected ones count as decided")
    assert not dialog.grab().isNull()


def test_the_arrow_keys_change_the_threshold_and_what_is_said(screen: Screen) -> None:
    dialog = _ask(screen)
    accept = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert accept.text() == "&Accept 2"
    screen.press("Up", on=dialog.threshold)
    assert accept.text() == "&Accept 2"
    screen.press("Up", on=dialog.threshold)
    assert accept.text() == "&Accept 1"
    assert dialog.records["actors"].sentence.text() == (
        "Nothing by “actors” of at least 0.90 has been decided yet, so nobody knows."
    )
    screen.press("Up", on=dialog.threshold)
    assert not accept.isEnabled()
    assert dialog.summary.text().startswith("0 suggestions")
    screen.press("Down", "Return", on=dialog.threshold)
    decided = [item.decision is not None for item in screen.stored()]
    assert decided == [False, True]
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    screen.press("Z")
    assert [item.decision is not None for item in screen.stored()] == [False, False]


def test_too_few_decisions_are_called_too_few(screen: Screen) -> None:
    for _step in range(34):
        screen.workspace.history.undo()
    screen.press("G")
    dialog = screen.popup(ThresholdDialog)
    dialog.threshold.setValue(0.8)
    assert dialog.records["actors"].sentence.text().endswith("100 % (68–100 %). That is too few to rely on.")


def test_where_nothing_was_decided_it_says_what_to_do(screen: Screen) -> None:
    for _step in range(42):
        screen.workspace.history.undo()
    screen.press("N", "G")
    dialog = screen.popup(ThresholdDialog)
    assert dialog.remark.text().startswith("Decide some by hand first")
    assert "nobody knows" in dialog.records["actors"].sentence.text()
    assert not dialog.grab().isNull()
