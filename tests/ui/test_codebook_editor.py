"""The codebook editor, by keys alone: what is written is told before it is saved, and saved as one step."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QFileDialog, QMessageBox, QWidget

from annotator.core.annotation import Claim, Mention
from annotator.services.codebooks import read_codebook, shipped_codebooks, write_codebook
from annotator.ui.codebook.draft import Gone
from annotator.ui.dialogs.codebook_editor import CodebookEditor

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import Screen


@pytest.fixture
def editor(screen: Screen) -> CodebookEditor:
    """The editor, opened by its key over a project in which everything of the first article is accepted."""
    key = screen.session.key
    assert key is not None
    screen.session.run(lambda: screen.workspace.review.accept_above(key, 0.0))
    claim = screen.claim("warned")
    screen.session.run(lambda: screen.workspace.review.set_attribute(claim.ref, "stance", "opposes"))
    _back_in(screen)
    screen.press("Ctrl+Shift+C")
    opened = screen.popup(CodebookEditor)
    screen.qtbot.waitUntil(opened.tree.hasFocus)
    return opened


def _back_in(screen: Screen) -> None:
    """Wait until the window has the keyboard."""
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)


def _focus() -> QWidget:
    from PySide6.QtWidgets import QApplication

    found = QApplication.focusWidget()
    assert found is not None
    return found


def _press(*keys: Qt.Key, to: QWidget | None = None) -> None:
    for key in keys:
        QTest.keyClick(to or _focus(), key)


def _shift(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(_focus(), key, Qt.KeyboardModifier.ShiftModifier)


def _alt(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(_focus(), key, Qt.KeyboardModifier.AltModifier)


def _rewrite(text: str) -> None:
    """Put ``text`` in place of what the focused field holds."""
    QTest.keyClick(_focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _press(Qt.Key.Key_Delete)
    QTest.keyClicks(_focus(), text)


def _types(screen: Screen) -> set[str]:
    return {item.type for item in screen.stored() if isinstance(item, Mention)}


def test_it_opens_on_the_first_type_and_leaves_without_a_trace(
    screen: Screen, editor: CodebookEditor
) -> None:
    assert editor.tree.hasFocus()
    assert editor.fields.name.text() == "person"
    assert editor.strip.words.text() == "Nothing is changed yet."
    entries = screen.workspace.history.entries()
    _press(Qt.Key.Key_Return)
    assert not editor.isVisible()
    assert screen.workspace.history.entries() == entries


def test_renaming_says_what_it_touches_and_moves_it_along(screen: Screen, editor: CodebookEditor) -> None:
    _press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_F2)
    assert editor.fields.name.hasFocus()
    _rewrite("movement")
    assert editor.strip.words.text() == "renames “group” to “movement”: 1 mention, 1 actor"
    _press(Qt.Key.Key_Return)
    assert not editor.isVisible()
    assert screen.workspace.codebook.actor_types[3].name == "movement"
    assert screen.mention("opposition lawmakers").type == "movement"
    assert screen.desk.actions["label.4"].text() == "movement"
    _back_in(screen)
    screen.press("Z")
    assert screen.mention("opposition lawmakers").type == "group"
    assert screen.desk.actions["label.4"].text() == "group"


def test_a_label_is_added_with_all_it_has(screen: Screen, editor: CodebookEditor) -> None:
    _press(Qt.Key.Key_Insert)
    assert editor.fields.name.hasFocus()
    assert editor.strip.words.text() == "A label has no name."
    QTest.keyClicks(_focus(), "ship")
    for words in ("Sails.", "The Dorrit", "Only afloat.", "vessel, boat ,", "#118811"):
        _press(Qt.Key.Key_Tab)
        QTest.keyClicks(_focus(), words)
    _alt(Qt.Key.Key_K)
    QTest.keyClicks(_focus(), "ß")
    assert editor.strip.words.text() == "Saving changes no annotation."
    _press(Qt.Key.Key_Return)
    added = screen.workspace.codebook.actor_types[1]
    assert (added.name, added.definition, added.example, added.rule) == (
        "ship",
        "Sails.",
        "The Dorrit",
        "Only afloat.",
    )
    assert (added.also, added.colour, added.key) == (("vessel", "boat"), "#118811", "ß")


def test_attributes_and_values_are_added_by_keys(screen: Screen, editor: CodebookEditor) -> None:
    _press(Qt.Key.Key_End, Qt.Key.Key_Insert)
    QTest.keyClicks(_focus(), "unsure")
    editor.tree.setFocus()
    _press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert editor.tree.entry() is editor._draft.attributes[2]
    _press(Qt.Key.Key_Insert)
    QTest.keyClicks(_focus(), "mood")
    editor.tree.setFocus()
    _shift(Qt.Key.Key_Insert)
    QTest.keyClicks(_focus(), "glad")
    _press(Qt.Key.Key_Return)
    book = screen.workspace.codebook
    assert [value.name for value in book.attributes[2].values][-1] == "unsure"
    assert book.attributes[3].name == "mood"
    assert [value.name for value in book.attributes[3].values] == ["glad"]
    assert screen.desk.actions["annotate.attribute.1"].text() == "Mood…"


def test_a_used_label_that_is_removed_stays_unless_it_is_replaced(
    screen: Screen, editor: CodebookEditor
) -> None:
    _press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    gone = Gone("", "organization")
    box = editor.strip.choices[gone]
    assert box.itemText(0) == "stays on its annotations"
    assert [box.itemText(number) for number in range(1, box.count())] == [
        "becomes “person”",
        "becomes “state”",
        "becomes “group”",
        "becomes “media”",
    ]
    box.setFocus()
    _press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, to=box)
    assert box.currentText() == "becomes “group”"
    assert editor._draft.moves().types == {"organization": "group"}
    _press(Qt.Key.Key_Home, to=box)
    assert not editor._draft.moves()
    _press(Qt.Key.Key_Down, to=box)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _types(screen) == {"person", "state", "group", "media"}
    assert screen.mention("The port authority").type == "person"
    _back_in(screen)
    screen.press("Z")
    assert screen.mention("The port authority").type == "organization"


def test_a_value_that_is_removed_can_be_replaced_too(screen: Screen, editor: CodebookEditor) -> None:
    editor.tree.rebuild(editor._draft.attributes[0].values[1])
    editor.remove.click()
    box = editor.strip.choices[Gone("stance", "opposes")]
    _press(Qt.Key.Key_End, to=box)
    editor.accept()
    assert screen.claim("warned").stance == "mixed"


def test_what_stays_though_it_is_removed_is_still_on_its_annotations(
    screen: Screen, editor: CodebookEditor
) -> None:
    editor.tree.rebuild(editor._draft.attributes[0])
    editor.remove.click()
    assert editor.strip.words.text() == ("“stance” leaves the codebook and stays on its annotations: 1 claim")
    editor.accept()
    found = screen.claim("warned")
    assert isinstance(found, Claim)
    assert found.stance == "opposes"


def test_labels_move_up_and_down_and_take_their_digits_along(screen: Screen, editor: CodebookEditor) -> None:
    _alt(Qt.Key.Key_Up)
    assert not editor._draft.is_changed()
    _alt(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert editor.fields.name.text() == "person"
    _press(Qt.Key.Key_Return)
    assert [label.name for label in screen.workspace.codebook.actor_types][:3] == [
        "organization",
        "state",
        "person",
    ]
    assert screen.desk.actions["label.3"].text() == "person"


def test_every_label_can_be_removed_but_not_saved(screen: Screen, editor: CodebookEditor) -> None:
    for _ in range(5):
        _press(Qt.Key.Key_Delete)
    assert editor.strip.words.text() == "There must be at least one actor type."
    _press(Qt.Key.Key_Return)
    assert editor.isVisible()
    assert not editor.remove.isEnabled()
    _press(Qt.Key.Key_Insert)
    QTest.keyClicks(_focus(), "anybody")
    _press(Qt.Key.Key_Return)
    assert [label.name for label in screen.workspace.codebook.actor_types] == ["anybody"]


def test_saving_goes_to_what_is_wrong(editor: CodebookEditor) -> None:
    editor.tree.rebuild(editor._draft.attributes[0].values[0])
    editor._on_chosen()
    editor.fields.key.setFocus()
    _rewrite("o")
    editor.tree.rebuild()
    editor._on_chosen()
    assert editor.strip.words.text() == "The key “o” is that of “supports” and of “opposes”."
    editor.accept()
    assert editor.isVisible()
    assert editor.fields.name.text() == "opposes"
    assert editor.fields.key.hasFocus()


def test_a_key_that_does_something_else_is_told(editor: CodebookEditor) -> None:
    editor.fields.key.setFocus()
    QTest.keyClicks(_focus(), "r")
    assert editor.fields.remark.text() == "R is the key of “Reject”, so it will not work here."
    _rewrite("ß")
    assert editor.fields.remark.text() == ""
    editor.tree.rebuild(editor._draft.attributes[0].values[0])
    editor._on_chosen()
    assert editor.fields.remark.text() == ""


def test_a_colour_is_chosen_in_the_systems_dialog(screen: Screen, editor: CodebookEditor) -> None:
    editor.fields.colour.swatch.click()
    dialog = editor.findChild(QColorDialog)
    assert isinstance(dialog, QColorDialog)
    dialog.setCurrentColor("#884400")
    dialog.accept()
    assert editor.fields.colour.digits.text() == "#884400"
    editor.accept()
    assert screen.workspace.codebook.actor_types[0].colour == "#884400"


def test_an_older_version_comes_back(screen: Screen, editor: CodebookEditor) -> None:
    editor.title.setFocus()
    _rewrite("Second")
    _press(Qt.Key.Key_Return)
    assert screen.workspace.codebook.title == "Second"
    _back_in(screen)
    screen.press("Ctrl+Shift+C")
    again = screen.popup(CodebookEditor)
    screen.qtbot.waitUntil(again.tree.hasFocus)
    assert again.versions.count() == 2
    assert again.versions.itemText(0).startswith("2 · ")
    again.versions.setFocus()
    _press(Qt.Key.Key_Down)
    assert again.title.text() == "Actors and claims"
    again.accept()
    assert (screen.workspace.codebook.title, screen.workspace.codebook.version) == ("Actors and claims", 3)


def test_a_codebook_is_exported_and_imported_again(
    screen: Screen, editor: CodebookEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "labels.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "labels"), ""))
    editor.export_file.click()
    assert read_codebook(out).title == "Actors and claims"
    body = json.loads(out.read_text(encoding="utf-8"))
    body["actor_types"] = [{"name": "person"}, {"name": "body", "also": ["organization"]}]
    out.write_text(json.dumps(body), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    editor.import_file.click()
    assert {gone.name for gone in editor.strip.choices} == {"organization", "state", "group", "media"}
    editor.accept()
    assert [label.name for label in screen.workspace.codebook.actor_types] == ["person", "body"]
    assert "organization" in _types(screen)


def test_import_from_the_menu_opens_the_editor_and_saves_nothing_yet(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "network.json"
    write_codebook(shipped_codebooks()[1].codebook, path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    screen.desk.actions["codebook.import"].trigger()
    editor = screen.popup(CodebookEditor)
    assert editor.title.text() == "Discourse network"
    assert screen.workspace.codebook.title == "Actors and claims"
    assert [entry["kind"] for entry in screen.workspace.history.entries()].count("codebook") == 0


def test_what_was_changed_is_not_thrown_away_without_a_question(
    screen: Screen, editor: CodebookEditor
) -> None:
    editor.title.setFocus()
    _rewrite("Other")
    _press(Qt.Key.Key_Escape, to=editor)
    box = screen.popup(QMessageBox)
    assert "not saved" in box.text()
    _press(Qt.Key.Key_Escape, to=box)
    assert editor.isVisible()
    _press(Qt.Key.Key_Escape, to=editor)
    _press(Qt.Key.Key_Return, to=screen.popup(QMessageBox))
    assert screen.workspace.codebook.title == "Other"


def test_changes_can_be_left_on_purpose(screen: Screen, editor: CodebookEditor) -> None:
    editor.title.setFocus()
    _rewrite("Other")
    editor.close()
    box = editor.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.Discard).click()
    assert not editor.isVisible()
    assert screen.workspace.codebook.title == "Actors and claims"


def test_a_bad_file_is_refused_with_its_line(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.json"
    path.write_text('{"actor_types": [\n{"name": "a"},\n{"name": "a"}]}', encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    screen.desk.actions["codebook.import"].trigger()
    box = screen.popup(QMessageBox)
    assert box.text() == f"The codebook “{path}” cannot be used. Line 3: The name “a” is used twice."
    box.close()


def test_export_from_the_menu_and_where_it_cannot_be_written(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    screen.desk.actions["codebook.export"].trigger()
    assert read_codebook(target) == screen.workspace.codebook
    assert screen.remark() == f"The codebook was written to {target}."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "out.json"), ""))
    screen.desk.actions["codebook.export"].trigger()
    box = screen.popup(QMessageBox)
    assert "cannot be written" in box.text()
    box.close()
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    screen.desk.actions["codebook.export"].trigger()
    screen.desk.actions["codebook.import"].trigger()
    assert not screen.desk.window.findChildren(CodebookEditor)


def test_a_read_only_project_shows_its_codebook_and_changes_nothing(
    screen: Screen, project_path: Path
) -> None:
    screen.desk.projects.open(project_path, read_only=True)
    screen.press("Ctrl+Shift+C")
    editor = screen.popup(CodebookEditor)
    assert "read-only" in editor.strip.words.text()
    screen.qtbot.waitUntil(editor.tree.hasFocus)
    editor.title.setFocus()
    _rewrite("Other")
    _press(Qt.Key.Key_Return)
    assert screen.workspace.codebook.title == "Actors and claims"
    editor.reject()


def test_every_control_of_the_editor_has_a_name(editor: CodebookEditor, qapp: QApplication) -> None:
    editor.remove.click()
    for control in editor.findChildren(QWidget):
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus and control.isVisible():
            text = getattr(control, "text", str)
            nameless = not control.accessibleName() and not text()
            is_part = control.parent() is not None and not control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert not nameless or is_part, control
