"""Importing with decisions: columns, patterns, labels; looked at beside the window, all by keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPlainTextEdit

from annotator.core.annotation import Mention
from annotator.core.queue import QueueFilter
from annotator.formats import registry
from annotator.formats.columns import FIELDS
from annotator.ui.dialogs.import_decisions import FIELD_WORDS
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.import_habits import ImportHabits
from annotator.ui.preferences import Preferences
from tests.ui.test_access import nameless
from tests.ui.test_export_dialog import HeldPool

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.article import Article
    from tests.ui.conftest import Screen

TABLE = (
    "Kopf;Inhalt;Blatt\nCranes;The cranes stay.;Coast Wire\nFerry;The ferry sails again.;Quayside Post\n"
    "Grain;;Relief Net\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three rows under headers that do not say what is the text; the last has none."""
    path = tmp_path / "wire.csv"
    path.write_text(TABLE.replace("Inhalt", "Spalte B"), encoding="utf-8")
    return path


@pytest.fixture
def tasks(tmp_path: Path) -> Path:
    """What two people annotated in Prodigy, with labels that are not those of the codebook."""
    text = "Alma Dorrit paid 30 crowns to the Harbour Choir in Marenza."
    spans = [
        {"start": text.index(words), "end": text.index(words) + len(words), "label": label}
        for words, label in (("Alma Dorrit", "PER"), ("30 crowns", "MONEY"), ("Harbour Choir", "Choir"))
    ]
    task = {"text": text, "spans": spans, "answer": "accept", "_session_id": "ben", "_task_hash": 7}
    path = tmp_path / "tasks.jsonl"
    path.write_text(json.dumps(task) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts whose names say what they are, but for one."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("2026-02-03_Coast Wire_Cranes", "2026-02-04_Quayside Post_Ferry", "notes"):
        text = f"{name}\n\nBy Ana Lind\n\nAll was well."
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def pool(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> HeldPool:
    """Holds what the window would do beside itself."""
    pool = HeldPool()
    monkeypatch.setattr(screen.desk.pool, "run", pool.run)
    return pool


def opened(screen: Screen, *paths: Path, asks: bool = False) -> ImportDialog:
    screen.desk.importing.take(list(paths), asks=asks)
    dialog = screen.popup(ImportDialog)
    screen.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def step_to(screen: Screen, dialog: ImportDialog, name: str, words: str) -> None:
    """Choose an answer of a row with the arrow keys."""
    box = (dialog.pages.columns.boxes | dialog.pages.labels.boxes)[name]
    screen.press("Home", on=box)
    for _ in range(box.count()):
        if box.currentText() == words:
            return
        screen.press("Down", on=box)
    pytest.fail(f"“{words}” is not offered for {name}")


def write_pattern(screen: Screen, edit: QPlainTextEdit, pattern: str, dialog: ImportDialog) -> None:
    """Type a pattern, and wait until it was tried."""
    dialog.pages.setCurrentWidget(dialog.pages.patterns)
    screen.press("Ctrl+A", on=edit)
    screen.write(pattern, edit)
    screen.qtbot.waitUntil(lambda: dialog.state.text() != "Looking at the files…")


def imported(screen: Screen, title: str) -> Article:
    """An article of the project, by its title."""
    rows = screen.workspace.queue.page(QueueFilter())
    key = next(row.key for row in rows if row.title == title)
    return screen.workspace.articles.open(key).article


def count(screen: Screen) -> int:
    return screen.workspace.queue.counts().total


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "A note."),
        ("a.html", "<html><body><p>A page of the net, long enough to be an article.</p></body></html>"),
        ("a.jsonl", '{"title": "A", "text": "An article."}'),
    ],
)
def test_what_is_clear_is_imported_at_once(screen: Screen, tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    screen.desk.importing.take([tmp_path / name])
    assert not screen.desk.window.findChildren(ImportDialog)
    assert count(screen) == 4


def test_a_table_with_headers_of_its_own_is_mapped_by_keys(screen: Screen, table: Path) -> None:
    dialog = opened(screen, table)
    assert dialog.state.text() == "No column is taken for the text yet."
    assert not dialog.button.isEnabled()
    assert dialog.focusWidget() is dialog.pages.columns.boxes["Kopf"]
    step_to(screen, dialog, "Kopf", "title")
    step_to(screen, dialog, "Blatt", "outlet")
    step_to(screen, dialog, "Spalte B", "text")
    assert dialog.articles.rows() == [
        ["Cranes", "Coast Wire", "", "", "3", "0"],
        ["Ferry", "Quayside Post", "", "", "4", "0"],
        ["Refused: wire.csv:4: text is empty"],
    ]
    assert dialog.articles.opening.text() == "The cranes stay."
    assert dialog.state.text() == "1 file · 2 articles shown · 1 refused"
    screen.press("Return", on=dialog.pages.columns.boxes["Spalte B"])
    assert not dialog.isVisible()
    assert screen.popup(ImportReportDialog).summary.text() == "2 imported, 0 duplicate, 1 refused"
    article = imported(screen, "Ferry")
    assert (article.text, article.outlet, dict(article.meta)) == (
        "The ferry sails again.",
        "Quayside Post",
        {},
    )


def test_a_column_is_one_thing_and_a_text_may_be_in_several(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,lead,text\nCranes,They stay.,Nobody moves them.\n", encoding="utf-8")
    dialog = opened(screen, path)
    step_to(screen, dialog, "lead", "text")
    step_to(screen, dialog, "text", "title")
    assert dialog.pages.columns.boxes["title"].currentText() == "kept as metadata"
    assert dialog.articles.rows()[0][0] == "Nobody moves them."
    step_to(screen, dialog, "text", "text")
    step_to(screen, dialog, "title", "title")
    dialog.accept()
    assert imported(screen, "Cranes").text == "They stay.\n\nNobody moves them."


def test_how_such_a_table_was_read_is_remembered(screen: Screen, table: Path, tmp_path: Path) -> None:
    dialog = opened(screen, table)
    step_to(screen, dialog, "Spalte B", "text")
    step_to(screen, dialog, "Kopf", "author")
    dialog.accept()
    screen.popup(ImportReportDialog).close()
    again = opened(screen, table)
    assert again.pages.columns.boxes["Kopf"].currentText() == "author"
    assert again.articles.rows()[0][2] == "Cranes"
    again.reject()
    other = tmp_path / "other.csv"
    other.write_text("headline,body\nTower,A tower.\n", encoding="utf-8")
    fresh = opened(screen, other)
    assert fresh.pages.columns.boxes["body"].currentText() == "text"
    assert fresh.wish().options["header"] == "yes"
    assert "text" not in fresh.wish().options


def test_options_of_the_format_change_what_is_read(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text;date\nA crane.;1.2.2024\n", encoding="utf-8")
    dialog = opened(screen, path)
    assert [dialog.articles.rows()[0][0], dialog.about.text()] == ["A crane.", "Table of articles (CSV)"]
    header = dialog.options.fields["header"]
    assert isinstance(header, QAbstractButton)
    header.click()
    assert list(dialog.pages.columns.boxes) == ["1", "2"]
    step_to(screen, dialog, "1", "text")
    assert [row[0] for row in dialog.articles.rows()] == ["text", "A crane."]
    header.click()
    assert {name: box.currentText() for name, box in dialog.pages.columns.boxes.items()} == {
        "text": "text",
        "date": "date",
    }


def test_json_with_keys_that_nobody_knows_is_asked_about(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"k": {"worte": "A crane."}, "wer": "Ana"}\n', encoding="utf-8")
    dialog = opened(screen, path)
    assert dialog.articles.rows() == [["Refused: a.jsonl:1: the object has no “text”"]]
    assert dialog.about.text() == (
        "Annotator JSON lines · could also be: Prodigy JSON lines, doccano JSON lines,"
        " JSON lines with keys of their own"
    )
    assert dialog.focusWidget() is dialog.format
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    step_to(screen, dialog, "k.worte", "text")
    step_to(screen, dialog, "wer", "author")
    dialog.accept()
    article = imported(screen, "A crane.")
    assert (article.text, article.author) == ("A crane.", "Ana")


def test_names_and_text_say_what_patterns_find(
    screen: Screen, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    screen.desk.actions["project.import_folder_asking"].trigger()
    dialog = screen.popup(ImportDialog)
    names, texts = dialog.pages.names, dialog.pages.texts
    assert names.examples[0].text() == "{date:%Y-%m-%d}_{outlet}_{title}"
    screen.press("Space", on=names.examples[0])
    write_pattern(screen, texts.edit, "By {author}", dialog)
    assert (names.note.text(), texts.note.text()) == ("Fits 2 of 3", "Fits 3 of 3")
    found = [[names.found.item(row, column).text() for column in range(2)] for row in range(3)]  # type: ignore[union-attr]
    assert found[0] == [
        "2026-02-03_Coast Wire_Cranes.txt",
        "date: 2026-02-03 · outlet: Coast Wire · title: Cranes",
    ]
    assert found[2][1].startswith("“notes” does not fit")
    screen.press("Return", on=names.edit)
    assert not dialog.isVisible()
    report = screen.popup(ImportReportDialog)
    assert "notes.txt: the name does not fit the pattern" in report.listing.toPlainText()
    article = imported(screen, "Ferry")
    assert (article.outlet, article.published, article.author) == ("Quayside Post", "2026-02-04", "Ana Lind")


def test_patterns_come_back_where_they_fit(screen: Screen, folder: Path, tmp_path: Path) -> None:
    dialog = opened(screen, folder, asks=True)
    write_pattern(screen, dialog.pages.names.edit, "{date}_{outlet}_{title}", dialog)
    dialog.accept()
    screen.popup(ImportReportDialog).close()
    (tmp_path / "one.txt").write_text("A word.", encoding="utf-8")
    idle = opened(screen, tmp_path / "one.txt", asks=True)
    assert idle.pages.names.pattern == ""
    idle.reject()
    again = opened(screen, folder, asks=True)
    assert again.pages.names.pattern == "{date}_{outlet}_{title}"
    assert again.articles.rows()[0][:2] == ["Cranes", "Coast Wire"]


def marked(edit: QPlainTextEdit) -> list[str]:
    return [found.cursor.selectedText() for found in edit.extraSelections()]


def test_a_broken_pattern_is_told_at_the_character(screen: Screen, folder: Path) -> None:
    dialog = opened(screen, folder, asks=True)
    names, texts = dialog.pages.names, dialog.pages.texts
    write_pattern(screen, names.edit, "{date:%Y-%q-%d}", dialog)
    assert names.note.text().startswith("“%q” is no part of a date.")
    (wrong,) = names.edit.extraSelections()
    assert (wrong.cursor.selectionStart(), marked(names.edit)) == (9, ["%"])
    assert dialog.state.text() == "The pattern of the file names is broken."
    assert not dialog.button.isEnabled()
    screen.press("Return", on=names.edit)
    assert dialog.isVisible()
    write_pattern(screen, names.edit, "{title}", dialog)
    assert (marked(names.edit), dialog.button.isEnabled()) == ([], True)
    texts.edit.setPlainText("By {author}\n😀 }")
    screen.qtbot.waitUntil(lambda: not dialog.button.isEnabled() and bool(marked(texts.edit)))
    assert marked(texts.edit) == ["}"]
    assert texts.note.text().startswith("The pattern is broken at character 3")
    assert dialog.state.text() == "A pattern of the first lines is broken."
    assert len(dialog.articles.rows()) == 3


def test_labels_become_types_leave_or_are_added(screen: Screen, tasks: Path) -> None:
    before = screen.workspace.codebook
    dialog = opened(screen, tasks)
    boxes = dialog.pages.labels.boxes
    assert {name: box.currentText() for name, box in boxes.items()} == {
        "PER": "person",
        "MONEY": "left out, kept as metadata",
        "Choir": "stays, outside the codebook",
    }
    assert not boxes["PER"].itemIcon(0).isNull()
    assert boxes["PER"].findText("added to the codebook") >= 0
    assert dialog.articles.rows()[0][5] == "2"
    step_to(screen, dialog, "PER", "group")
    step_to(screen, dialog, "Choir", "added to the codebook")
    dialog.accept()
    article = imported(screen, "Alma Dorrit paid 30 crowns to the Harbour Choir in Marenza.")
    screen.session.open_article(article.key)
    mentions = [item for item in screen.stored() if isinstance(item, Mention)]
    assert {one.span.of(article.text): one.type for one in mentions} == {
        "Alma Dorrit": "group",
        "Harbour Choir": "Choir",
    }
    assert {one.coder for one in mentions} == {"ben"}
    assert article.meta["unplaced"] == [{"label": "MONEY", "spans": [[17, 26]]}]
    assert [label.name for label in screen.workspace.codebook.actor_types][-1] == "Choir"
    screen.desk.actions["history.undo"].trigger()
    assert count(screen) == 3
    assert screen.workspace.codebook.has_type("Choir")
    screen.desk.actions["history.undo"].trigger()
    assert screen.workspace.codebook.actor_types == before.actor_types


def test_what_labels_became_is_remembered(screen: Screen, tasks: Path, preferences: Preferences) -> None:
    dialog = opened(screen, tasks)
    step_to(screen, dialog, "PER", "group")
    step_to(screen, dialog, "Choir", "added to the codebook")
    dialog.accept()
    assert count(screen) == 4
    kept = dict(preferences.import_habits.labels_of("prodigy"))

    again = opened(screen, tasks)

    assert {name: box.currentText() for name, box in again.pages.labels.boxes.items()} == {
        "PER": "group",
        "MONEY": "left out, kept as metadata",
        "Choir": "Choir",
    }
    assert sorted(kept) == ["Choir", "PER"]
    step_to(screen, again, "PER", "person")
    again.accept()
    assert "PER" not in preferences.import_habits.labels_of("prodigy")


def test_a_folder_of_brat_is_asked_about(screen: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "a.txt").write_text("Ann spoke.", encoding="utf-8")
    (folder / "a.ann").write_text("T1\tMinister 0 3\tAnn\n", encoding="utf-8")
    dialog = opened(screen, folder)
    assert dialog.about.text() == "brat standoff"
    step_to(screen, dialog, "Minister", "left out, kept as metadata")
    assert dialog.articles.rows()[0][5] == "0"
    dialog.accept()
    assert imported(screen, "Ann spoke.").meta["unplaced"] == [{"label": "Minister", "spans": [[0, 3]]}]


def test_labels_that_the_codebook_cannot_have_are_told(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    spans = [{"start": 0, "end": 3, "label": "Choir"}, {"start": 4, "end": 9, "label": "choir"}]
    path.write_text(json.dumps({"text": "Ann spoke.", "spans": spans, "_task_hash": 1}), encoding="utf-8")
    dialog = opened(screen, path)
    for label in ("Choir", "choir"):
        step_to(screen, dialog, label, "added to the codebook")
    assert dialog.state.text() == "The name “Choir” is used twice."
    assert not dialog.button.isEnabled()
    step_to(screen, dialog, "choir", "person")
    assert dialog.button.isEnabled()


def test_leaving_changes_nothing(screen: Screen, tasks: Path) -> None:
    steps = len(screen.workspace.history.entries())
    dialog = opened(screen, tasks)
    step_to(screen, dialog, "Choir", "added to the codebook")
    screen.press("Esc", on=dialog.pages.labels.boxes["Choir"])
    assert not dialog.isVisible()
    assert (count(screen), len(screen.workspace.history.entries())) == (3, steps)
    assert not screen.workspace.codebook.has_type("Choir")
    assert screen.desk.window.findChildren(ImportReportDialog) == []
    screen.desk.projects.close()


def test_files_are_looked_at_beside_the_window(screen: Screen, tmp_path: Path, pool: HeldPool) -> None:
    path = tmp_path / "big.csv"
    with path.open("w", encoding="utf-8") as stream:
        stream.write("title,text\n")
        stream.writelines(f"Part {number},{'A crane stays. ' * 40}\n" for number in range(20_000))
    screen.desk.importing.take([path])
    assert screen.work("Looking at the files").isVisible()
    assert not screen.desk.window.findChildren(ImportDialog)
    screen.desk.importing.take([path])
    assert screen.remark() == "An import is under way; it can be cancelled below."
    pool.go_on()
    dialog = screen.popup(ImportDialog)
    assert dialog.state.text() == "1 file · 20 articles shown"
    step_to(screen, dialog, "title", "author")
    (asked, *_), stale = pool.held[-1], pool.held[0]
    assert dialog.state.text() == "Looking at the files…"
    assert not dialog.button.isEnabled()
    assert stale[0].cancelled()
    asked.progress(1, 4)
    assert dialog.state.text() == "Looking at the files… 25 %"
    assert not asked.cancelled()
    while pool.held:
        pool.go_on()
    assert dialog.articles.rows()[0][2] == "Part 0"
    step_to(screen, dialog, "title", "title")
    dialog.reject()
    assert all(job.cancelled() for job, _ in pool.held)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    while pool.held:
        pool.go_on()


def test_looking_can_be_cancelled(screen: Screen, table: Path, pool: HeldPool) -> None:
    screen.desk.importing.take([table])
    screen.work("Looking at the files").cancel.click()
    pool.go_on()
    assert screen.remark() == "The import was cancelled."
    assert not screen.desk.window.findChildren(ImportDialog)
    assert not screen.desk.importing.is_running


def test_the_dialog_goes_with_the_project(screen: Screen, table: Path) -> None:
    dialog = opened(screen, table)
    screen.session.close_workspace()
    assert not dialog.isVisible()


def test_files_can_be_chosen_with_options(
    screen: Screen, table: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = ([str(table), str(folder / "notes.txt")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    screen.desk.actions["project.import_files_asking"].trigger()
    dialog = screen.popup(ImportDialog)
    assert dialog.about.text() == "Files of several formats, each read as usual."
    assert dialog.options.fields == {}
    step_to(screen, dialog, "Spalte B", "text")
    assert dialog.state.text() == "2 files · 3 articles shown · 1 refused"


def test_a_broken_add_on_is_told_and_the_rest_offered(
    screen: Screen, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        name = "broken"

        def load(self) -> None:
            raise ImportError("no such package")

    dialog = opened(screen, table)
    offered = dialog.format.count()
    dialog.reject()
    found: list[Any] = []
    monkeypatch.setattr(registry, "entry_points", lambda **_group: found)
    screen.desk.importing.take([table])
    found.append(Broken())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    screen.popup(ImportDialog).reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    again = opened(screen, table)
    assert again.format.count() == offered
    assert "broken" in screen.remark()
    step_to(screen, again, "Spalte B", "text")
    assert again.state.text().startswith("the add-on format “broken” cannot be loaded")
    assert not again.button.isEnabled()
    again.format.setCurrentIndex(again.format.findData("csv"))
    step_to(screen, again, "Spalte B", "text")
    assert again.state.text() == "1 file · 2 articles shown · 1 refused"


def test_the_dialog_is_named_lettered_and_led_by_keys(screen: Screen, table: Path, tasks: Path) -> None:
    dialog = opened(screen, table, tasks)
    assert nameless(dialog) == []
    pages = dialog.pages
    titles = [pages.tabText(number) for number in range(pages.count()) if pages.isTabVisible(number)]
    texts = titles + [button.text() for button in dialog.findChildren(QAbstractButton)]
    texts += [label.text() for label in dialog.findChildren(QLabel)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
    assert sorted(letters) == sorted(set(letters)) == ["a", "c", "f", "i", "l", "m", "n", "t"]
    for number in range(pages.count()):
        pages.setCurrentIndex(number)
        assert reached(dialog) >= {id(stop) for stop in pages.stops if stop.isVisible()}


def reached(dialog: ImportDialog) -> set[int]:
    """What Tab comes to on its way round."""
    found: set[int] = set()
    here = dialog.nextInFocusChain()
    while here is not None and here is not dialog:
        if here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.add(id(here))
        here = here.nextInFocusChain()
    return found


def test_the_wheel_scrolls_past_boxes(screen: Screen, table: Path) -> None:
    dialog = opened(screen, table)
    box = dialog.pages.columns.boxes["Blatt"]
    centre = QPointF(box.rect().center())
    for focused, moved in ((False, 0), (True, 1)):
        (box if focused else dialog.format).setFocus()
        wheel = QWheelEvent(
            centre,
            QPointF(box.mapToGlobal(centre)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's own
        )
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == moved


def test_every_field_of_an_article_can_be_chosen() -> None:
    assert set(FIELD_WORDS) == {"", *FIELDS}


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", '{"options": 3}', '{"options": {"csv": {"text": 3}}}', '{"csv": {"text": "a"}}'],
)
def test_habits_that_cannot_be_read_are_none(stored: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "some.ini"), QSettings.Format.IniFormat)
    settings.setValue("import", stored)
    assert dict(Preferences(settings).import_habits.of("csv")) == {}


def test_habits_come_back_as_they_were_kept(preferences: Preferences) -> None:
    habits = ImportHabits().after("csv", {"text": "Inhalt", "name_pattern": "{title}"}, {"PER": "=group"})
    preferences.import_habits = habits
    assert preferences.import_habits == habits
