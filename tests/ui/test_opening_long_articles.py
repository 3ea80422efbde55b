"""A long article is read in one turn of the event loop and shown in the next; no key misses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from annotator.core.annotation import Decision
from annotator.services import article_memory
from annotator.storage.items import items_of
from tests.big_worlds import long_article

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.core.annotation import Item
    from annotator.storage.project_file import ProjectFile
    from tests.ui.conftest import Screen


def test_a_long_article_is_read_in_one_turn_and_shown_in_the_next(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reads(file: ProjectFile, article: int) -> list[Item]:
        happened.append("read")
        return items_of(file, article)

    key = long_article(screen.workspace, 6000)
    happened: list[int | str | None] = []
    monkeypatch.setattr(article_memory, "items_of", reads)
    pulse = QTimer(interval=0)
    pulse.timeout.connect(lambda: happened.append("answered"))
    screen.session.article_opened.connect(lambda opened: happened.append(opened and opened.article.key))
    pulse.start()
    screen.session.open_article(key)
    assert happened == []
    qtbot.waitUntil(lambda: key in happened)
    pulse.stop()
    assert happened.count("read") == 1
    assert "answered" in happened[happened.index("read") : happened.index(key)]
    assert screen.session.current == screen.session.items[0]


def test_a_key_pressed_before_a_long_article_is_there_acts_on_it(screen: Screen) -> None:
    before = screen.stored()
    key = long_article(screen.workspace, 6000)
    screen.session.open_article(key)
    screen.press("A")
    first = screen.workspace.articles.open(key).items[0]
    assert first.decision is Decision.ACCEPTED
    assert screen.session.key == key
    screen.session.open_article(1)
    assert screen.stored() == before


@pytest.mark.parametrize("then", ["another", "none", "the project is closed"])
def test_a_long_article_that_is_not_wanted_any_more_is_not_shown(
    screen: Screen, qtbot: QtBot, then: str
) -> None:
    key = long_article(screen.workspace, 6000)
    shown: list[int | None] = []
    screen.session.open_article(key)
    screen.session.article_opened.connect(lambda opened: shown.append(opened and opened.article.key))
    match then:
        case "another":
            screen.session.open_article(2)
        case "none":
            screen.session.open_article(None)
        case _:
            screen.session.close_workspace()
    qtbot.wait(20)
    assert key not in shown
    assert screen.session.key == (2 if then == "another" else None)
