"""Words highlighted while reading."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor

from annotator.core.errors import UserFacingError
from annotator.services.patterns import Pattern
from annotator.ui.dialogs.highlights import HighlightDialog
from annotator.ui.highlight_styles import STYLES
from annotator.ui.highlights import Highlight, HighlightList
from annotator.ui.preferences import Preferences
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Screen

WHITE_SPACE = "The quay is long.\n\nThe upper quay is short.\n\nShare this quay"


def _luminance(colour: str) -> float:
    known = QColor(colour)
    red, green, blue = (_linear(part) for part in (known.redF(), known.greenF(), known.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else math.pow((part + 0.055) / 1.055, 2.4)


def _contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_look_can_be_read_and_has_a_sign_besides_its_colour(theme: Theme) -> None:
    for style in STYLES:
        assert _contrast(theme.ink, style.fill(theme)) >= 4.5, style.name
        assert _contrast(style.line(theme), theme.page) >= 3, style.name
        for colour in theme.actor_colours.values():
            assert QColor(colour) != QColor(style.fill(theme))
    assert len({(style.dash, style.width) for style in STYLES}) == len(STYLES)


@pytest.fixture
def highlights(preferences: Preferences) -> HighlightList:
    """An empty list."""
    return HighlightList(preferences)


def _texts(highlights: HighlightList) -> list[str]:
    return [entry.pattern.text for entry in highlights.entries]


def test_the_list_is_kept_between_starts(highlights: HighlightList, tmp_path: Path) -> None:
    highlights.toggle("sanctions")
    highlights.put(
        Highlight(pattern=Pattern(text=r"\bwar\w*", is_expression=True, any_case=False), look=4, active=False)
    )
    again = HighlightList(Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    assert again.entries == highlights.entries


def test_each_new_entry_takes_a_look_that_is_free(highlights: HighlightList) -> None:
    for number in range(len(STYLES) + 1):
        highlights.toggle(f"word{number}")
    assert [entry.look for entry in highlights.entries] == [*range(len(STYLES)), 0]
    highlights.remove(2)
    assert highlights.spare_look() == 2


def test_the_same_key_highlights_and_highlights_no_more(highlights: HighlightList) -> None:
    assert highlights.toggle("Upper  quay") is True
    assert _texts(highlights) == ["Upper quay"]
    highlights.switch(0, active=False)
    assert highlights.toggle("upper quay") is True
    assert highlights.entries[0].active
    assert highlights.toggle("upper quay") is False
    assert _texts(highlights) == []


def test_an_entry_must_be_whole_and_new(highlights: HighlightList) -> None:
    highlights.toggle("quay")
    for pattern, sentence in (
        (Pattern(text="(", is_expression=True), "expression is broken"),
        (Pattern(text=" "), "nothing to look for"),
        (Pattern(text="quay", whole_words=True), "in the list already"),
    ):
        with pytest.raises(UserFacingError, match=sentence):
            highlights.put(Highlight(pattern=pattern))
    assert _texts(highlights) == ["quay"]


@pytest.mark.parametrize(
    "damaged",
    [
        "{",
        "7",
        '[{"look": 1}]',
        "[null]",
        json.dumps(
            [
                {
                    "pattern": {"text": "(", "is_expression": True, "any_case": True, "whole_words": False},
                    "look": 0,
                    "active": True,
                }
            ]
        ),
    ],
)
def test_what_cannot_be_read_is_passed_over(preferences: Preferences, damaged: str) -> None:
    preferences.highlights = damaged
    assert HighlightList(preferences).entries == ()


def _pixels(screen: Screen, colour: str) -> int:
    """How many pixels of the article view have just this colour."""
    picture = screen.desk.window.article.view.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(
        picture.pixel(x, y) == wanted for y in range(picture.height()) for x in range(0, picture.width(), 2)
    )


def test_the_word_at_the_caret_is_highlighted_wherever_it_stands(screen: Screen) -> None:
    key = add_article(screen.workspace, WHITE_SPACE)
    screen.session.open_article(key)
    view = screen.desk.window.article.view
    view.set_caret(place(WHITE_SPACE, "quay").start + 1)
    fill = STYLES[0].fill(LIGHT)
    assert _pixels(screen, fill) == 0
    screen.press("H")
    assert screen.remark() == "“quay” is highlighted."
    both = _pixels(screen, fill)
    assert both > 200
    screen.session.run(
        lambda: screen.workspace.articles.toggle_residue(key, place(WHITE_SPACE, "The quay is long."))
    )
    assert 0 < _pixels(screen, fill) < both
    assert _pixels(screen, STYLES[0].line(LIGHT)) > 0
    screen.press("H")
    assert screen.remark() == "“quay” is highlighted no more."
    assert _pixels(screen, fill) == 0


def test_highlights_follow_the_theme_and_stay_in_the_next_article(screen: Screen) -> None:
    screen.select("quay")
    screen.press("H")
    screen.desk.window.article.view.set_selection(None)
    assert _pixels(screen, STYLES[0].fill(LIGHT)) > 0
    screen.desk.themes.choose("dark")
    assert _pixels(screen, STYLES[0].fill(DARK)) > 0
    screen.session.open_article(add_article(screen.workspace, "No such word. A quay."))
    assert _pixels(screen, STYLES[0].fill(DARK)) > 0
    screen.desk.themes.choose("light")


def test_without_words_the_key_says_what_it_needs(screen: Screen) -> None:
    screen.session.open_article(add_article(screen.workspace, "   …   …\n"))
    screen.press("H")
    assert screen.remark() == "Select words, or put the caret in one."


def test_only_what_is_visible_is_looked_through(screen: Screen) -> None:
    text = "\n".join(f"Line {number} of the quay." for number in range(5000))
    screen.session.open_article(add_article(screen.workspace, text))
    view = screen.desk.window.article.view
    screen.desk.actions["highlight.toggle"]
    view.set_selection(place(text, "quay"))
    screen.press("H")
    view.viewport().grab()
    assert len(view._scene.highlighter._placed) < 60


def test_a_match_may_reach_over_the_cut_of_a_long_paragraph(screen: Screen) -> None:
    text = ("word " * 1000).strip()
    screen.session.open_article(add_article(screen.workspace, text))
    view = screen.desk.window.article.view
    cut = view._column.segments.starts[1]
    highlighter = view._scene.highlighter
    highlighter.use([Highlight(pattern=Pattern(text="word word word"))])
    spans = [span for _highlight, span in highlighter._spans(view._column, 1)]
    assert any(span.start < cut < span.end for span in spans)


def test_an_expression_that_explodes_is_switched_off_with_a_word(screen: Screen, qtbot: QtBot) -> None:
    verbs = screen.desk.actions._verbs["highlights"]
    highlights: HighlightList = verbs._highlights  # type: ignore[attr-defined]
    screen.session.open_article(add_article(screen.workspace, "a" * 60 + "b"))
    highlights.put(Highlight(pattern=Pattern(text="(a|aa)+$", is_expression=True)))
    screen.desk.window.article.view.viewport().grab()
    qtbot.waitUntil(lambda: not highlights.entries[0].active)
    assert "takes too long, so it is highlighted no more" in screen.remark()
    verbs._switch_off(highlights.entries[0])  # type: ignore[attr-defined]
    highlights.remove(0)
    highlights.switch_off(Highlight(pattern=Pattern(text="gone")))


def _dialog(screen: Screen) -> HighlightDialog:
    screen.press("Shift+H")
    dialog = screen.popup(HighlightDialog)
    # Without a window manager nobody gives a dialog the keys.
    dialog.activateWindow()
    screen.qtbot.waitUntil(dialog.field.hasFocus)
    return dialog


def test_the_list_is_worked_by_keys_alone(screen: Screen) -> None:
    verbs = screen.desk.actions._verbs["highlights"]
    highlights: HighlightList = verbs._highlights  # type: ignore[attr-defined]
    screen.select("crane contract")
    dialog = _dialog(screen)
    assert dialog.field.text() == "crane contract"
    screen.press("Return", on=dialog.field)
    screen.write("talks?", dialog.field)
    dialog.expression.setChecked(True)
    dialog.case.setChecked(True)
    screen.press("Return", on=dialog.field)
    assert _texts(highlights) == ["crane contract", "talks?"]
    assert not highlights.entries[1].pattern.any_case
    assert [entry.look for entry in highlights.entries] == [0, 1]
    dialog.listing.setCurrentRow(0)
    screen.press("Space", on=dialog.listing)
    assert not highlights.entries[0].active
    screen.press("Return", on=dialog.listing)
    assert (dialog.field.text(), dialog.keep.text()) == ("crane contract", "&Change")
    dialog.field.setText("crane")
    dialog.look.setCurrentIndex(3)
    screen.press("Return", on=dialog.field)
    assert (highlights.entries[0].pattern.text, highlights.entries[0].look) == ("crane", 3)
    dialog.listing.setCurrentRow(1)
    screen.press("Del", on=dialog.listing)
    assert _texts(highlights) == ["crane"]
    screen.press("Esc", on=dialog.field)
    assert not dialog.isVisible()


def test_a_broken_expression_is_refused_in_the_dialog(screen: Screen) -> None:
    dialog = _dialog(screen)
    screen.press("Return", on=dialog.field)
    assert "nothing to look for" in dialog.reason.text()
    dialog.expression.setChecked(True)
    screen.write("[a", dialog.field)
    screen.press("Return", on=dialog.field)
    assert dialog.reason.isVisible()
    assert "expression is broken" in dialog.reason.text()
    assert dialog.listing.count() == 0
    screen.press("Del", on=dialog.listing)
    dialog.listing.setCurrentRow(-1)
    screen.press("Return", on=dialog.listing)
    dialog.close()


def test_the_dialog_shows_each_entry_as_it_looks_in_the_text(screen: Screen) -> None:
    verbs = screen.desk.actions._verbs["highlights"]
    highlights: HighlightList = verbs._highlights  # type: ignore[attr-defined]
    highlights.toggle("quay")
    dialog = _dialog(screen)
    item = dialog.listing.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "quay, Mint, full line, whole words"
    picture = dialog.listing.viewport().grab().toImage()
    fill = QColor(STYLES[0].fill(LIGHT)).rgb()
    assert any(
        picture.pixel(x, y) == fill for y in range(picture.height()) for x in range(0, picture.width(), 3)
    )
    dialog.close()
