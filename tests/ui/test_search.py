"""Finding in the open article: words, expressions, F3, and what must never hang the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.core.spans import Span
from annotator.ui.actions import finding
from annotator.ui.actions.finding import FindVerbs
from annotator.ui.background import ThreadPool
from tests.worlds import add_article

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.find_bar import FindBar
    from tests.ui.conftest import Screen


def _bar(screen: Screen) -> FindBar:
    return screen.desk.window.article.find_bar


def _view(screen: Screen) -> ArticleView:
    return screen.desk.window.article.view


def _selected(screen: Screen) -> str:
    return _view(screen).selected_text()


def _verbs(screen: Screen) -> FindVerbs:
    verbs = screen.desk.actions._verbs["find"]
    assert isinstance(verbs, FindVerbs)
    return verbs


def _open(screen: Screen, text: str) -> None:
    screen.session.open_article(add_article(screen.workspace, text))


def test_the_switches_say_how_strictly_words_are_compared(screen: Screen) -> None:
    _open(screen, "Quay and quay and quays.")
    screen.press("/")
    bar = _bar(screen)
    screen.write("quay", bar.field)
    assert bar.count.text() == "1 of 3"
    bar.case.click()
    assert (bar.count.text(), _view(screen).selection()) == ("1 of 2", Span(9, 13))
    bar.whole.click()
    assert bar.count.text() == "1 of 1"
    bar.whole.click()
    bar.case.click()
    assert bar.count.text().endswith("of 3")


def test_an_expression_is_looked_for_and_a_broken_one_says_why(screen: Screen) -> None:
    _open(screen, "In 2025 and 2026 (twice).")
    screen.press("/")
    bar = _bar(screen)
    bar.expression.click()
    screen.write(r"\d{4}", bar.field)
    assert (bar.count.text(), _selected(screen)) == ("1 of 2", "2025")
    screen.press("Return", on=bar.field)
    assert _selected(screen) == "2026"
    bar.field.setText("(twice")
    assert bar.reason.isVisible()
    assert "expression is broken: missing )" in bar.reason.text()
    assert bar.count.text() == ""
    screen.write(")", bar.field)
    assert not bar.reason.isVisible()
    assert (bar.count.text(), _selected(screen)) == ("1 of 1", "twice")


def test_f3_goes_on_while_the_bar_is_closed(screen: Screen) -> None:
    screen.press("/")
    screen.write("quay", _bar(screen).field)
    first = _view(screen).selection()
    screen.press("Esc", on=_bar(screen).field)
    assert _view(screen).selection() == first
    assert first is not None
    assert _view(screen).caret() == first.end
    screen.press("F3")
    assert screen.remark() == "2 of 3"
    screen.press("Shift+F3", "Shift+F3")
    assert screen.remark() == "3 of 3"
    assert not _bar(screen).isVisible()


def test_f3_begins_at_the_caret_and_in_the_next_article_too(screen: Screen) -> None:
    screen.press("/")
    screen.write("quay", _bar(screen).field)
    screen.press("Esc", on=_bar(screen).field)
    _open(screen, "A quay. B quay. C quay.")
    _view(screen).set_caret(8)
    screen.press("F3")
    assert _view(screen).selection() == Span(10, 14)
    _view(screen).set_caret(9)
    screen.press("Shift+F3")
    assert _view(screen).selection() == Span(2, 6)


def test_f3_without_words_opens_the_bar(screen: Screen) -> None:
    screen.press("F3")
    assert _bar(screen).isVisible()
    assert _bar(screen).field.hasFocus()


def test_f3_says_what_is_wrong_while_the_bar_is_closed(screen: Screen) -> None:
    bar = _bar(screen)
    bar.field.setText("zeppelin")
    screen.press("F3")
    assert screen.remark() == "That is not found in this article."
    bar.expression.setChecked(True)
    bar.field.setText("(")
    screen.press("F3")
    assert "expression is broken" in screen.remark()


def test_esc_on_a_switch_goes_back_to_the_text(screen: Screen) -> None:
    screen.press("/")
    _bar(screen).case.setFocus()
    screen.press("Esc", on=_bar(screen).case)
    assert _view(screen).hasFocus()


def test_words_from_right_to_left_and_with_marks_are_found(screen: Screen) -> None:
    _open(screen, "قال الوزير. ثم قال: cafe\u0301.")
    screen.press("/")
    bar = _bar(screen)
    bar.field.setText("قال")
    assert bar.count.text() == "1 of 2"
    bar.field.setText("caf\u00e9")
    assert _selected(screen) == "cafe\u0301"
    bar.field.setText("cafe")
    assert bar.count.text() == "not found"


def test_one_stops_counting_somewhere(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST", 5)
    _open(screen, "a " * 9)
    screen.press("/")
    screen.write("a", _bar(screen).field)
    assert _bar(screen).count.text() == "1 of more than 5"


def test_an_expression_that_explodes_does_not_hold_up_the_window(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = ThreadPool()
    monkeypatch.setattr(_verbs(screen), "_pool", pool)
    _open(screen, "a" * 60 + "b")
    screen.press("/")
    bar = _bar(screen)
    bar.expression.click()
    began = time.monotonic()
    bar.field.setText("(a|aa)+$")
    assert time.monotonic() - began < 0.5
    assert bar.count.text() == "looking…"
    qtbot.waitUntil(lambda: "takes too long" in bar.reason.text())
    bar.field.setText("a+b")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    pool.close()


def test_what_was_looked_for_before_does_not_come_late(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = ThreadPool()
    monkeypatch.setattr(_verbs(screen), "_pool", pool)
    _open(screen, "a" * 60 + "b")
    screen.press("/")
    bar = _bar(screen)
    bar.expression.click()
    for wanted in ("(a|aa)+$", "(a|aa)+c", "b"):
        bar.field.setText(wanted)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1", timeout=10_000)
    qtbot.wait(50)
    assert not bar.reason.isVisible()
    screen.desk.projects.close()
    pool.close()
