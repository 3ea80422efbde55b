"""The manual in the window: where F1 leads, its pages, its links, its words, in both looks and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QWidget

from annotator.ui.contrast import READABLE, contrast
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.rules import RulesDialog
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.help.manual import folder, section_name
from annotator.ui.help.pages import PAGES, page_for
from annotator.ui.help.window import HelpWindow
from annotator.ui.language import speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.ui.theme import Theme
    from tests.ui.conftest import Screen

_IMAGE = QTextDocument.ResourceType.ImageResource.value


def the_manual() -> HelpWindow:
    """The manual, which has to be open."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def manual(empty_screen: Screen) -> HelpWindow:
    """The manual, open at its first page."""
    empty_screen.desk.actions["help.manual"].trigger()
    QApplication.processEvents()
    return the_manual()


def _press(screen: Screen, key: str, on: QWidget) -> None:
    QApplication.processEvents()
    on.setFocus()
    screen.qtbot.keySequence(on, key)
    QApplication.processEvents()


def _listed(manual: HelpWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def _click(manual: HelpWindow, words: str) -> None:
    """Click the first link with these words."""
    reader = manual.reader
    cursor = reader.document().find(words)
    while not cursor.charFormat().anchorHref():
        cursor = reader.document().find(words, cursor)
        assert not cursor.isNull(), words
    reader.setTextCursor(cursor)
    reader.ensureCursorVisible()
    rectangle = reader.cursorRect(cursor)
    place = QPoint(rectangle.left() - 4, rectangle.center().y())
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _colours(manual: HelpWindow, theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Each piece of text that is shown, with its colour and what is behind it."""
    block = manual.reader.document().begin()
    while block.isValid():
        behind = block.blockFormat().background().color()
        has_band = block.blockFormat().background().style() != Qt.BrushStyle.NoBrush
        iterator = block.begin()
        while not iterator.atEnd():
            own = iterator.fragment().charFormat()
            marked = own.background().style() != Qt.BrushStyle.NoBrush
            ground = own.background().color() if marked else behind if has_band else QColor(theme.page)
            if not own.isImageFormat():
                yield iterator.fragment().text(), own.foreground().color().name(), ground.name()
            iterator += 1
        block = block.next()


@pytest.mark.parametrize(
    ("action", "kind", "page"),
    [
        ("project.export", ExportDialog, "export"),
        ("rule.list", RulesDialog, "rules"),
        ("annotate.link", TypeAhead, "actors"),
        ("annotate.everywhere", TypeAhead, "rules"),
        ("annotate.stance", TypeAhead, "annotating"),
    ],
)
def test_in_a_dialog_it_shows_the_dialogs_page(
    screen: Screen, action: str, kind: type[QWidget], page: str
) -> None:
    is_about_a_claim = action == "annotate.stance"
    item = screen.claim("warned") if is_about_a_claim else screen.mention("Alma Dorrit")
    screen.session.set_current(item.ref)
    screen.desk.actions[action].trigger()
    QApplication.processEvents()
    dialog = screen.popup(kind)
    focused = dialog.focusWidget()
    assert focused is not None
    _press(screen, "F1", focused)
    assert the_manual().page() == page
    if isinstance(dialog, QDialog):
        assert dialog.isVisible(), "the dialog waits beside the manual"
        _press(screen, "Esc", the_manual().reader)
        assert not the_manual_is_open()
        dialog.close()


def the_manual_is_open() -> bool:
    return any(isinstance(one, HelpWindow) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_in_the_parts_of_the_window_it_shows_theirs(screen: Screen) -> None:
    window = screen.desk.window
    for widget, page in (
        (window.queue.table, "queue"),
        (window.panel.review.view, "reviewing"),
        (window.article.find_bar.field, "queue"),
    ):
        if widget.window() is window and not widget.isVisible():
            window.article.find_bar.show()
        _press(screen, "F1", widget)
        assert the_manual().page() == page
        the_manual().close()
        window.activateWindow()
    window.panel.setCurrentIndex(1)
    assert page_for(window.panel.actors.table) == "actors"
    assert page_for(window.panel.claims.tree) == "reviewing#claims"


def test_on_the_first_page_it_shows_the_quick_start(empty_screen: Screen) -> None:
    _press(empty_screen, "F1", empty_screen.desk.window.welcome.new)
    assert the_manual().page() == "quick-start"


def test_a_widget_of_nobody_has_the_first_page(qapp: QApplication) -> None:
    widget = QWidget()
    assert page_for(widget) == page_for(None) == PAGES[0].name
    assert page_for(QPushButton(QMessageBox())) == "projects"


def test_a_dialog_does_not_block_the_manual(screen: Screen) -> None:
    screen.desk.actions["project.export"].trigger()
    dialog = screen.popup(ExportDialog)
    _press(screen, "F1", dialog.format)
    manual = the_manual()
    manual.activateWindow()
    QTest.mouseClick(manual.keys, Qt.MouseButton.LeftButton)
    page = [one for one in manual.findChildren(KeyPage) if one.isVisible()]
    assert len(page) == 1
    page[0].close()
    dialog.close()


def test_all_keys_leads_to_the_manual_and_back(screen: Screen) -> None:
    screen.press("F1")
    screen.popup(KeyPage).manual.click()
    manual = the_manual()
    assert manual.page() == "quick-start"
    _press(screen, "F1", manual.reader)
    QApplication.processEvents()
    keys = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KeyPage) and one.isVisible())
    keys.close()


def test_every_page_is_reached_from_the_list_by_keys(manual: HelpWindow) -> None:
    manual.list.setFocus()
    seen = [manual.page()]
    for _page in PAGES[1:]:
        QTest.keyClick(manual.list, Qt.Key.Key_Down)
        seen.append(manual.page())
    assert seen == [page.name for page in PAGES]


def test_back_and_forward_lead_through_what_was_read(manual: HelpWindow, empty_screen: Screen) -> None:
    assert not manual.back.isEnabled()
    manual.show_page("export#losses")
    manual.show_page("words")
    _press(empty_screen, "Alt+Left", manual.reader)
    assert manual.page() == "export"
    _press(empty_screen, "Alt+Left", manual.reader)
    assert (manual.page(), manual.back.isEnabled()) == ("quick-start", False)
    _press(empty_screen, "Alt+Right", manual.reader)
    assert manual.page() == "export"
    manual.show_page("queue")
    assert not manual.forward.isEnabled()
    manual.show_page("queue")
    manual.back.click()
    assert manual.page() == "export", "the same page twice is one step"


def test_closing_and_opening_shows_the_page_read_last(manual: HelpWindow, empty_screen: Screen) -> None:
    manual.show_page("codebook")
    _press(empty_screen, "Esc", manual.reader)
    assert not manual.isVisible()
    empty_screen.desk.actions["help.manual"].trigger()
    assert the_manual().page() == "codebook"


def test_words_are_looked_for_over_all_pages(manual: HelpWindow, empty_screen: Screen) -> None:
    manual.search.setText("agency text")
    assert _listed(manual) == ["Importing articles"]
    assert manual.count.text() == "1 page"
    _press(empty_screen, "Return", manual.search)
    assert manual.page() == "import"
    assert {mark.cursor.selectedText().casefold() for mark in manual.reader.extraSelections()} == {
        "agency",
        "text",
    }
    _press(empty_screen, "Down", manual.search)
    assert manual.list.hasFocus()
    _press(empty_screen, "Esc", manual.list)
    assert (manual.search.text(), len(_listed(manual))) == ("", len(PAGES))
    assert manual.reader.extraSelections() == []
    manual.search.setText("xyzzy")
    _press(empty_screen, "Return", manual.search)
    assert (_listed(manual), manual.count.text()) == ([], "0 pages")


def test_links_lead_to_pages_and_sections(manual: HelpWindow) -> None:
    _click(manual, "The codebook")
    assert manual.page() == "codebook"
    manual.show_page("training#other-suggesters")
    assert section_name(manual.reader.textCursor().block().text()) == "other-suggesters"
    assert manual.reader.verticalScrollBar().value() > 0
    manual.show_page("training#no-such-section")
    assert manual.reader.verticalScrollBar().value() == 0


def test_a_key_leads_to_where_it_can_be_changed(manual: HelpWindow) -> None:
    manual.activateWindow()
    _click(manual, "Shift+F1")
    page = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KeyPage) and one.isVisible())
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.name == "help.lesson"
    page.close()


def test_the_keys_in_force_are_shown(manual: HelpWindow, empty_screen: Screen) -> None:
    actions = empty_screen.desk.actions
    by_name = {action.name: action for action in actions.table}
    assert "D marks the article done" in manual.reader.toPlainText()
    actions.set_keys(by_name["article.done"], ("Ctrl+J",))
    assert "Ctrl+J marks the article done" in manual.reader.toPlainText()
    actions.set_keys(by_name["article.done"], ())
    assert "Review › Done, open the next article marks the article done" in manual.reader.toPlainText()
    actions.set_keys(by_name["article.done"], None)


def test_nothing_is_loaded_from_elsewhere(manual: HelpWindow, tmp_path: Path) -> None:
    reader = manual.reader
    picture = next((folder() / "pictures").glob("*.png"))
    assert not reader.loadResource(_IMAGE, QUrl(f"pictures/{picture.name}")).isNull()
    outside = tmp_path / picture.name
    outside.write_bytes(picture.read_bytes())
    for url in (
        "http://pictures.example/x.png",
        "//pictures.example/x.png",
        outside.as_uri(),
        str(outside),
        "../icons/window/annotator-16.png",
        "quick-start.md",
    ):
        assert reader.loadResource(_IMAGE, QUrl(url)) is None, url
    assert reader.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("x.css")) is None
    reader.anchorClicked.emit(QUrl("http://pictures.example/page"))
    assert manual.page() == "quick-start"


def test_every_picture_is_shown_within_the_column(manual: HelpWindow) -> None:
    for page in PAGES:
        manual.show_page(page.name)
        assert manual.reader.horizontalScrollBar().maximum() == 0, page.name
        widths = [width for _position, width in sorted(manual.reader._widths.items())]
        assert widths
        assert min(widths) > 300, page.name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_can_be_read(manual: HelpWindow, empty_screen: Screen, scheme: str) -> None:
    empty_screen.desk.themes.choose(scheme)
    theme = empty_screen.desk.themes.current()
    poor = []
    for page in PAGES:
        manual.show_page(page.name)
        for words, ink, ground in _colours(manual, theme):
            if contrast(ink, ground) < READABLE:
                poor.append((page.name, words, ink, ground))
    assert poor == []
    assert contrast(theme.ink, theme.claim_current) >= READABLE
    empty_screen.desk.themes.choose("light")


def test_every_control_has_a_name_and_takes_the_keys(manual: HelpWindow) -> None:
    for widget in (manual.search, manual.list, manual.reader):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for button in (manual.back, manual.forward, manual.keys):
        assert button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_closing_the_window_takes_the_manual_along(manual: HelpWindow, empty_screen: Screen) -> None:
    empty_screen.desk.window.close()
    assert not the_manual_is_open()


def test_a_german_window_says_that_the_pages_are_english(empty_screen: Screen, qapp: QApplication) -> None:
    speak(qapp, "de")
    try:
        empty_screen.desk.actions["help.manual"].trigger()
        manual = the_manual()
        assert manual.windowTitle() == "Handbuch"
        remarks = [label.text() for label in manual.findChildren(QLabel)]
        assert any(words.startswith("Die Seiten sind auf Englisch") for words in remarks)
        assert _listed(manual)[0] == "Schnellstart"
        manual.show_page("annotating")
        assert QLocale().language() == QLocale.Language.German
    finally:
        speak(qapp, "en")


def test_the_sign_is_that_of_the_program_in_both_looks(empty_screen: Screen, qapp: QApplication) -> None:
    light = qapp.windowIcon().pixmap(48).toImage()
    assert not light.isNull()
    assert empty_screen.desk.window.welcome.sign.pixmap().toImage() == light
    empty_screen.desk.themes.choose("dark")
    dark = qapp.windowIcon().pixmap(48).toImage()
    assert empty_screen.desk.window.welcome.sign.pixmap().toImage() == dark
    assert dark != light
    empty_screen.desk.themes.choose("light")
