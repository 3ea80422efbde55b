"""Growing a selection by one key, and the way back; with the worker's outline and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.services.suggesting import start_worker
from annotator.suggest.protocol import Failed, Outlined
from tests.ui.conftest import HARBOUR
from tests.ui.outlined import WARNED, harbour_outline
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

ARABIC = "قال الوزير سمير إن المحطة ستعمل في الربيع. وأضاف أن العمل مستمر، ولم يذكر التكلفة.\n"


def _selected(screen: Screen) -> str:
    return screen.desk.window.article.view.selected_text()


def _steps(screen: Screen, most: int = 9) -> list[str]:
    """What is selected after each press of W, until it grows no more."""
    steps: list[str] = []
    for _press in range(most):
        screen.press("W")
        if steps and steps[-1] == _selected(screen):
            break
        steps.append(_selected(screen))
    return steps


def _put_caret(screen: Screen, words: str) -> None:
    assert screen.session.article is not None
    screen.desk.window.article.view.set_caret(place(screen.session.article.text, words).start)


def _outline(screen: Screen) -> None:
    """Let the worker answer what it was asked."""
    screen.desk.suggesting.begin()
    request = screen.worker.outlines[-1]
    screen.worker.reply(
        Outlined(generation=request.generation, article=request.article, outline=harbour_outline())
    )


def test_without_an_outline_words_and_sentences_are_told_by_plain_rules(screen: Screen) -> None:
    _put_caret(screen, "quay as")
    assert _steps(screen) == [
        "quay",
        "and urged opposition lawmakers to stop treating the quay as a campaign stage.",
        WARNED,
    ]


def test_with_an_outline_the_units_are_those_of_the_parse(screen: Screen) -> None:
    _outline(screen)
    _put_caret(screen, "quay as")
    assert _steps(screen) == [
        "quay",
        "the quay",
        "treating the quay as a campaign stage",
        "to stop treating the quay as a campaign stage",
        WARNED,
    ]


def test_where_the_outline_says_nothing_the_plain_rules_do(screen: Screen) -> None:
    _outline(screen)
    _put_caret(screen, "Leave a comment")
    assert _steps(screen)[:2] == ["Leave", "Share this article · Leave a comment · Most read"]


def test_the_way_back_goes_step_by_step_to_where_the_caret_was(screen: Screen) -> None:
    _outline(screen)
    _put_caret(screen, "quay as")
    steps = _steps(screen)
    back = []
    for _press in steps:
        screen.press("Shift+W")
        back.append(_selected(screen))
    assert back == [*reversed(steps[:-1]), ""]
    assert screen.desk.window.article.view.caret() == place(HARBOUR, "quay as").start
    screen.press("Shift+W")
    assert "not been widened" in screen.remark()


def test_a_selection_made_otherwise_has_no_way_back(screen: Screen) -> None:
    _put_caret(screen, "quay as")
    screen.press("W", "Shift+Right", "Shift+W")
    assert "not been widened" in screen.remark()
    assert _selected(screen) == "quay "
    screen.press("W", "Shift+W")
    assert _selected(screen) == "quay "


def test_a_current_mention_is_where_it_begins(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    screen.press("W")
    assert _selected(screen) == "Alma Dorrit"
    screen.press("Shift+W", "W")
    assert _selected(screen) == "Alma Dorrit"


def test_a_current_claim_begins_with_its_content(screen: Screen) -> None:
    screen.session.set_current(screen.claim("urged").ref)
    screen.press("W")
    assert _selected(screen) == "to stop treating the quay as a campaign stage"


def test_a_caret_that_was_moved_since_is_where_it_begins(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    _put_caret(screen, "autumn")
    screen.press("W")
    assert _selected(screen) == "autumn"


def test_right_to_left_text_grows_by_the_same_keys(screen: Screen) -> None:
    screen.session.open_article(add_article(screen.workspace, ARABIC))
    _put_caret(screen, "العمل")
    assert _steps(screen) == [
        "العمل",
        "وأضاف أن العمل مستمر",
        "وأضاف أن العمل مستمر، ولم يذكر التكلفة.",
        ARABIC.strip(),
    ]
    screen.press("Shift+W", "Shift+W", "Shift+W")
    assert _selected(screen) == "العمل"


def test_the_outline_is_asked_for_after_the_suggestions(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()
    assert [request.article for request in screen.worker.asked] == [2, 3]
    assert screen.worker.outlines == []
    assert screen.session.key == 2
    screen.session.run(
        lambda: screen.workspace.suggesting.store(2, screen.suggestions_for(screen.worker.asked[0].text))
    )
    assert [request.article for request in screen.worker.outlines] == [2]


def test_an_outline_of_an_article_that_was_left_is_dropped(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    first = screen.worker.outlines[0]
    screen.press("N")
    assert first.generation in screen.worker.cancelled
    reply = Outlined(generation=first.generation, article=1, outline=harbour_outline())
    screen.worker.reply(reply)
    assert screen.desk.window.article.view.outline() is None
    screen.session.open_article(1)
    screen.worker.reply(reply)
    assert screen.desk.window.article.view.outline() is None
    second = screen.worker.outlines[-1]
    screen.worker.reply(Outlined(generation=second.generation, article=1, outline=harbour_outline()))
    assert screen.desk.window.article.view.outline() == harbour_outline()


def test_an_outline_that_failed_is_not_asked_for_again(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    request = screen.worker.outlines[0]
    screen.worker.reply(Failed(generation=request.generation, article=1, reason="Too strange."))
    screen.press("A", "N")
    screen.session.open_article(1)
    assert len(screen.worker.outlines) == 1
    assert "Too strange" not in screen.remark()
    _put_caret(screen, "autumn")
    screen.press("W")
    assert _selected(screen) == "autumn"


def test_a_worker_that_ended_is_asked_again(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    screen.worker.exit("It died.")
    screen.press("A")
    assert len(screen.worker.outlines) == 2


@pytest.mark.spacy
def test_the_real_worker_outlines_the_open_article(screen: Screen) -> None:
    screen.desk.suggesting._line._start_worker = start_worker
    screen.desk.suggesting.begin()
    view = screen.desk.window.article.view
    screen.qtbot.waitUntil(lambda: view.outline() is not None, timeout=90_000)
    _put_caret(screen, "quay as")
    steps = _steps(screen, 12)
    assert steps[:2] == ["quay", "the quay"]
    assert "to stop treating the quay as a campaign stage" in steps
    assert steps[-1] == WARNED
    screen.session.set_current(None)
    screen.select("urged")
    before = {item.ref for item in screen.stored()}
    screen.press("K")
    assert {item.ref for item in screen.stored()} == before
    current = screen.session.current
    assert current is not None
    assert screen.words(*getattr(current, "cue", ())) == "urged"
