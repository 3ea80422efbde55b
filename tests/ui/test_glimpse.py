"""The first suggestions of a long article are seen before they are stored, and only seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.protocol import Begun, Done, Failed

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


def _open(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()


def _begin(screen: Screen, number: int = 0) -> None:
    request = screen.worker.asked[number]
    found = screen.suggestions_for(request.text)
    screen.worker.reply(
        Begun(
            generation=request.generation,
            article=request.article,
            mentions=found.mentions,
            claims=found.claims,
        )
    )


def _finish(screen: Screen, number: int = 0, *, found: bool = True) -> None:
    request = screen.worker.asked[number]
    suggestions = screen.suggestions_for(request.text if found else "")
    screen.worker.reply(
        Done(generation=request.generation, article=request.article, mentions=suggestions.mentions)
    )


def _seen(screen: Screen) -> list[str]:
    """What is marked in the text."""
    view = screen.desk.window.article.view
    return [screen.words(span) for _ref, _kind, span in view._column.spans()]


def test_only_the_open_article_is_asked_for_first(screen: Screen) -> None:
    _open(screen)
    assert [(one.article, one.first) for one in screen.worker.asked] == [(2, True), (3, False)]


def test_it_is_seen_at_once_stored_later_and_no_key_acts_on_it(screen: Screen) -> None:
    _open(screen)
    _begin(screen)
    assert _seen(screen) == ["Alma Dorrit"]
    assert screen.stored() == ()
    assert screen.session.current is None
    view = screen.desk.window.article.view
    (glimpsed,) = {ref for ref, _kind, _span in view._column.spans()}
    view.item_activated.emit(glimpsed)
    screen.press("A")
    assert screen.session.current is None
    assert screen.stored() == ()
    _finish(screen)
    assert _seen(screen) == ["Alma Dorrit"]
    assert [screen.words(item.extent) for item in screen.stored()] == ["Alma Dorrit"]
    assert screen.session.current == screen.mention("Alma Dorrit")


def test_the_whole_article_has_the_last_word(screen: Screen) -> None:
    _open(screen)
    _begin(screen)
    _finish(screen, found=False)
    assert _seen(screen) == []


def test_where_no_answer_follows_it_is_taken_out_of_sight(screen: Screen) -> None:
    _open(screen)
    _begin(screen)
    request = screen.worker.asked[0]
    screen.worker.reply(Failed(generation=request.generation, article=request.article, reason="No."))
    assert _seen(screen) == []
    screen.desk.suggesting.on_open()
    _begin(screen, -1)
    assert _seen(screen) == ["Alma Dorrit"]
    screen.worker.exit("It ended.")
    assert _seen(screen) == []


def test_of_an_article_that_was_left_or_annotated_nothing_is_shown(screen: Screen) -> None:
    _open(screen)
    screen.session.open_article(1)
    before = _seen(screen)
    _begin(screen)
    assert _seen(screen) == before
    screen.session.open_article(2)
    screen.desk.suggesting.on_open()
    _begin(screen, -1)
    screen.select("Alma Dorrit")
    screen.press("2")
    assert len(screen.stored()) == 1
    assert _seen(screen) == ["Alma Dorrit"]
    _begin(screen, -1)
    assert _seen(screen) == ["Alma Dorrit"]
