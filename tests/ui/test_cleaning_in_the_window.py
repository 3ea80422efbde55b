"""Cleaning in the window: rules are chosen in the settings, imports follow, the original text can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from annotator.services.cleaning import chosen_rules
from annotator.services.queue import QueueFilter
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.original import OriginalDialog
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.preferences import Preferences
from tests.ui.test_access import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QListWidgetItem

    from annotator.ui.dialogs.cleaning import CleaningPage
    from tests.ui.conftest import Screen

_RAW = (
    "Ferry talks fail\nBy Anna Berg\n\nThe talks\u00a0failed. 👩\u200d👧\n\nADVERTISEMENT\n\n"
    "The next round is in May.\n"
)
_CLEAN = "Ferry talks fail\n\nThe talks failed. 👩\u200d👧\n\nThe next round is in May.\n"


@pytest.fixture
def page(screen: Screen) -> CleaningPage:
    """The rules, in the open settings."""
    screen.desk.actions["window.settings"].trigger()
    dialog = screen.popup(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.cleaning)
    return dialog.cleaning


def _row(page: CleaningPage, title: str) -> QListWidgetItem:
    (item,) = page.listing.findItems(title, Qt.MatchFlag.MatchExactly)
    return item


def _import(screen: Screen, folder: Path, text: str = _RAW) -> None:
    path = folder / "ferry.txt"
    path.write_text(text, encoding="utf-8")
    screen.desk.importing.take([path])
    screen.session.open_article(screen.workspace.queue.page(QueueFilter(), limit=100)[-1].key)


@pytest.fixture
def cleaned(screen: Screen, preferences: Preferences, tmp_path: Path) -> Screen:
    """A window in which an article is open that was cleaned by every rule."""
    preferences.cleaning = chosen_rules("all")
    _import(screen, tmp_path)
    return screen


def test_nothing_is_cleaned_until_a_rule_is_switched_on(screen: Screen, tmp_path: Path) -> None:
    _import(screen, tmp_path)
    assert screen.session.article is not None
    assert screen.session.article.text == _RAW
    screen.desk.actions["article.original"].trigger()
    assert screen.remark() == "This article was not cleaned: its text is the one that came in."
    assert screen.desk.window.findChildren(OriginalDialog) == []


def test_rules_that_are_switched_on_are_kept_and_followed_by_the_next_import(
    page: CleaningPage, screen: Screen, preferences: Preferences, tmp_path: Path
) -> None:
    item = _row(page, "By-lines")
    page.listing.setCurrentItem(item)
    page.listing.setFocus()
    screen.press("Space", on=page.listing)
    assert preferences.cleaning == {"bylines"}
    page.window().close()
    _import(screen, tmp_path)
    assert screen.session.article is not None
    assert screen.session.article.text == _RAW.replace("\nBy Anna Berg", "")


def test_all_none_and_the_harmless_ones_are_a_button_each(
    page: CleaningPage, preferences: Preferences
) -> None:
    page.everything.click()
    assert preferences.cleaning == page.choice() == chosen_rules("all")
    page.harmless.click()
    assert preferences.cleaning == page.choice() == chosen_rules("harmless")
    page.nothing.click()
    assert preferences.cleaning == page.choice() == frozenset()


def test_each_rule_explains_itself_and_shows_its_work_on_an_example(page: CleaningPage) -> None:
    for row in range(page.listing.count()):
        page.listing.setCurrentRow(row)
        assert page.explanation.text()
        assert page.outcome._places, page.listing.item(row).text()


def test_a_rule_can_be_tried_on_words_of_one_s_own(page: CleaningPage) -> None:
    page.listing.setCurrentItem(_row(page, "Unusual spaces"))
    page.trial.setPlainText("3\u00a0% of it\nand more")
    assert page.outcome.toPlainText() == "3‹U+00A0› % of it\nand more"
    page.trial.setPlainText("Nothing of that kind.")
    assert page.outcome.toPlainText() == "Nothing of that kind."


def test_what_was_chosen_is_shown_again(screen: Screen, preferences: Preferences) -> None:
    preferences.cleaning = frozenset({"gaps", "datelines"})
    screen.desk.actions["window.settings"].trigger()
    assert screen.popup(SettingsDialog).cleaning.choice() == {"gaps", "datelines"}


@pytest.mark.parametrize("stored", [["a"], "nonsense|bylines", "x" * 5000, "\x00", ""])
def test_nonsense_in_the_settings_is_no_rule(tmp_path: Path, stored: object) -> None:
    settings = QSettings(str(tmp_path / "bad.ini"), QSettings.Format.IniFormat)
    settings.setValue("cleaning", stored)
    assert Preferences(settings).cleaning == ({"bylines"} if stored == "nonsense|bylines" else frozenset())


def test_the_original_is_shown_with_what_each_rule_changed(cleaned: Screen) -> None:
    assert cleaned.session.article is not None
    assert cleaned.session.article.text == _CLEAN
    cleaned.desk.actions["article.original"].trigger()
    dialog = cleaned.popup(OriginalDialog)
    shown = dialog.text.toPlainText()
    assert shown == _RAW.replace("\u00a0", "‹U+00A0› ")
    rules = [dialog.changes.topLevelItem(number) for number in range(dialog.changes.topLevelItemCount())]
    assert [(rule.text(0), rule.child(0).text(0)) for rule in rules] == [  # type: ignore[union-attr]  # all are
        ("By-lines (1)", "Line 2: By Anna Berg"),
        (
            "Unusual spaces (1)",
            "Line 4: The talks‹U+00A0›failed. 👩\u200d👧 → The talks failed. 👩\u200d👧",
        ),
        ("Advertisements (1)", "Line 6: ADVERTISEMENT"),
    ]


def test_going_through_the_changes_selects_each_in_the_text(cleaned: Screen) -> None:
    cleaned.desk.actions["article.original"].trigger()
    dialog = cleaned.popup(OriginalDialog)
    cleaned.qtbot.waitUntil(dialog.changes.hasFocus)
    chosen = []
    for _step in range(6):
        cleaned.press("Down", on=dialog.changes)
        chosen.append(dialog.text.textCursor().selectedText().strip("\u2029"))
    assert {"By Anna Berg", "‹U+00A0› ", "ADVERTISEMENT"} <= set(chosen)
    taken = dialog.text.document().find("ADVERTISEMENT")
    assert taken.charFormat().fontStrikeOut()
    assert nameless(dialog) == []
    cleaned.press("Esc", on=dialog.changes)
    assert not dialog.isVisible()
    assert cleaned.desk.window.focusWidget() is cleaned.desk.window.article.view


def test_the_marks_follow_the_theme(cleaned: Screen) -> None:
    cleaned.desk.actions["article.original"].trigger()
    dialog = cleaned.popup(OriginalDialog)
    dialog.text.go_to(0)
    before = dialog.text.textCursor().charFormat().foreground().color()
    cleaned.desk.actions["view.scheme.dark"].trigger()
    dialog.text.go_to(0)
    assert dialog.text.textCursor().charFormat().foreground().color() != before
    cleaned.desk.actions["view.scheme.light"].trigger()


def test_the_import_tells_what_was_cleaned_and_what_was_left(
    screen: Screen, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.cleaning = chosen_rules("all")
    path = tmp_path / "known.jsonl"
    path.write_text(
        '{"schema": "annotator/1", "text": "Ilse Varga\\n\\nShare", "coder": "ben", "mentions": [{"id": "m1",'
        ' "start": 0, "end": 10, "text": "Ilse Varga", "type": "person", "decision": "accepted"}]}',
        encoding="utf-8",
    )
    ferry = tmp_path / "ferry.txt"
    ferry.write_text(_RAW, encoding="utf-8")
    screen.desk.importing.take([path, ferry])
    report = screen.popup(ImportReportDialog)
    assert report.summary.text() == "2 imported, 1 of them cleaned, 0 duplicate, 0 refused"
    assert report.listing.toPlainText() == f"{path}: articles with annotations are not cleaned: 1"
    assert report.findChildren(QLabel)
