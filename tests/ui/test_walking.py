"""Going from annotation to annotation by keys: what waits, what is decided, what the caret is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Mention

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui


def test_decided_items_are_reached_again_by_a_key(screen: Screen) -> None:
    first = screen.session.current
    assert first is not None
    screen.press("A")
    screen.press(",")
    assert screen.session.current is not None
    assert screen.session.current.ref == first.ref
    screen.press(".", ".")
    assert screen.session.current.ref != first.ref


def test_rejected_items_are_passed_over(screen: Screen) -> None:
    first = screen.session.current
    assert first is not None
    screen.press("R")
    seen = []
    for _ in screen.stored():
        screen.press(".")
        assert screen.session.current is not None
        seen.append(screen.session.current.ref)
    assert first.ref not in seen
    assert set(seen) == {item.ref for item in screen.stored()} - {first.ref}


def test_the_item_at_the_caret_is_taken_up_the_smallest_first(screen: Screen) -> None:
    mention = next(one for one in screen.stored() if isinstance(one, Mention))
    claim = next(
        one for one in screen.stored() if isinstance(one, Claim) and one.extent.contains(mention.span)
    )
    screen.session.set_current(None)
    screen.desk.window.article.view.set_caret(mention.span.start + 1)
    screen.press("I")
    assert screen.session.current is not None
    assert screen.session.current.ref == mention.ref
    screen.press("I")
    assert screen.session.current.ref == claim.ref
    screen.press("I")
    assert screen.session.current.ref == mention.ref


def test_where_nothing_is_annotated_it_is_said(screen: Screen) -> None:
    said: list[str] = []
    screen.session.said.connect(said.append)
    screen.press("Ctrl+End", "I")
    assert said == ["Nothing is annotated where the caret is."]
    for item in screen.stored():
        screen.session.set_current(item.ref)
        screen.press("R")
    screen.press(".")
    assert said[-1] == "Nothing is annotated in this article yet."
