"""Notes and the flag by keys alone, and where they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.core.changes import EditKind
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.queue.model import QueueModel

if TYPE_CHECKING:
    from annotator.ui.article_view.header_block import HeaderBlock
    from tests.ui.conftest import Screen


def _block(screen: Screen) -> HeaderBlock:
    return screen.desk.window.article.view._scene.title_block


def _tip(screen: Screen, row: int) -> str:
    model = screen.desk.window.queue.model
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_note_on_the_article_stands_under_its_title(screen: Screen) -> None:
    view = screen.desk.window.article.view
    before = _block(screen).needed_height(600, 16)
    screen.press("Shift+O")
    dialog = screen.popup(NoteDialog)
    screen.qtbot.waitUntil(dialog.field.hasFocus)
    screen.write("Ask the union.", dialog.field)
    screen.press("Return", on=dialog.field)
    screen.write("Twice.", dialog.field)
    screen.press("Ctrl+Return", on=dialog.field)
    assert _block(screen).header.note == "Ask the union.\nTwice."
    assert _block(screen).needed_height(600, 16) > before + 20
    assert "Ask the union. Twice." in _tip(screen, 0)
    assert not view.grab().isNull()
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    screen.press("Z")
    assert _block(screen).header.note == ""


def test_leaving_a_note_changes_nothing_and_an_empty_one_takes_it_away(screen: Screen) -> None:
    screen.press("Shift+O")
    screen.write("One.", screen.popup(NoteDialog).field)
    screen.press("Esc", on=screen.popup(NoteDialog).field)
    assert _block(screen).header.note == ""
    screen.press("Shift+O")
    screen.write("One.", screen.popup(NoteDialog).field)
    screen.press("Ctrl+Enter", on=screen.popup(NoteDialog).field)
    screen.press("Shift+O")
    field = screen.popup(NoteDialog).field
    assert field.toPlainText() == "One."
    field.selectAll()
    screen.press("Backspace", "Ctrl+Return", on=field)
    assert _block(screen).header.note == ""


def test_a_note_on_a_claim_shows_on_its_card(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    screen.press("O")
    field = screen.popup(NoteDialog).field
    screen.write("Compare", field)
    screen.press("Return", on=field)
    screen.write("with May.", field)
    screen.press("Ctrl+Return", on=field)
    assert screen.claim("warned").note == "Compare\nwith May."
    review = screen.desk.window.panel.review
    assert "note: Compare with May." in review.model.index_of(screen.claim("warned").ref).data()
    assert screen.desk.window.article.view.hasFocus()
    screen.press("O")
    screen.popup(NoteDialog).field.clear()
    screen.press("Ctrl+Return", on=screen.popup(NoteDialog).field)
    assert screen.claim("warned").note is None


def test_x_flags_the_article_and_takes_the_flag_away(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.press("X")
    assert _block(screen).header.flagged
    assert screen.remark() == "Flagged."
    assert queue.model.index(0, 0).data(QueueModel.ROW).flagged
    assert "flagged" in _tip(screen, 0)
    assert "flagged" not in _tip(screen, 1)
    assert not queue.table.grab().isNull()
    screen.press("X")
    assert not _block(screen).header.flagged
    screen.press("Z")
    assert _block(screen).header.flagged
    status = screen.workspace.history.status()
    assert status.undo is not None
    assert status.undo.kind is EditKind.FLAG
