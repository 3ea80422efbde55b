"""What cannot be done is refused in a sentence on the screen, and changes nothing; all of it by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox, QWidget

from annotator.ui.dialogs.actor_editor import ActorEditor
from annotator.ui.dialogs.codebook_editor import CodebookEditor
from annotator.ui.dialogs.rule_editor import RuleEditor
from annotator.ui.dialogs.rules import RulesDialog
from annotator.ui.dialogs.type_ahead import TypeAhead
from tests.services.desk_material import rows_that_hold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.conftest import Screen

Popup = TypeVar("Popup", bound=QWidget)


@pytest.fixture
def desk(screen: Screen) -> Iterator[Screen]:
    """A window in which all of the first article is accepted; what is refused in it must leave no trace."""
    key = screen.session.key
    assert key is not None
    screen.session.run(lambda: screen.workspace.review.accept_above(key, 0.0))
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    before = rows_that_hold(screen.workspace.path)
    entries = screen.workspace.history.entries()
    yield screen
    assert rows_that_hold(screen.workspace.path) == before
    assert screen.workspace.history.entries() == entries


def _opened(screen: Screen, kind: type[Popup]) -> Popup:
    """The dialog of a kind, once it has the keys."""
    dialog = screen.popup(kind)
    screen.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _press(key: Qt.Key, to: QWidget | None = None) -> None:
    QTest.keyClick(to or _focus(), key)


def _write_over(text: str) -> None:
    """Put ``text`` in place of what the focused field holds."""
    QTest.keyClick(_focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(_focus(), text)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('{"actor_types": [\n{"name": "a"},\n{"name" "b"}]}', "is not JSON: line 3, column 9: Expecting ':'"),
        ('{"actor_types": [\n{"name": "a"},\n{"name": "a"}]}', "Line 3: The name “a” is used twice."),
        ('{"actor_types":\n[]}', "Line 2: There must be at least one actor type."),
        ('{"actor_types": [\n\n{"name": "a", "colour": "blue"}]}', "Line 3: "),
        ('{"actor_types": [\n{"name": 7}]}', "Line 2: "),
        ("[]", "Line 1: A codebook is an object in braces: { … }."),
        (b'{"actor_types": [\n{"name": "Caf\xe9"}]}', "is not UTF-8 text. Line 2 holds other bytes."),
    ],
)
def test_a_codebook_file_with_an_error_is_told_by_line_and_reason(
    desk: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str | bytes, reason: str
) -> None:
    path = tmp_path / "ours.json"
    path.write_bytes(body if isinstance(body, bytes) else body.encode())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.desk.actions["codebook.import"].trigger()
    box = _opened(desk, QMessageBox)
    assert box.text().startswith(f"The codebook “{path}”")
    assert reason in box.text()
    _press(Qt.Key.Key_Escape, box)
    assert not desk.desk.window.findChildren(CodebookEditor)
    assert desk.workspace.codebook.title == "Actors and claims"


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        (
            "(Dorrit",
            "The expression is broken at character 1: missing ), unterminated subpattern.",
        ),
        ("[A-", "The expression is broken at character 1: unterminated character set."),
        ("(D+)+", "The expression could take for ever, because it repeats what repeats"),
    ],
)
def test_a_rule_with_a_broken_expression_is_told_while_it_is_typed(
    desk: Screen, pattern: str, sentence: str
) -> None:
    desk.press("Ctrl+Shift+R")
    rules = _opened(desk, RulesDialog)
    desk.qtbot.waitUntil(rules.add.hasFocus)
    _press(Qt.Key.Key_Space)
    editor = _opened(desk, RuleEditor)
    desk.qtbot.waitUntil(editor.pattern.hasFocus)
    QTest.keyClick(_focus(), Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(editor.is_expression.isChecked)
    editor.pattern.setFocus()
    _write_over(pattern)
    assert editor.verdict.text().startswith(sentence)
    assert not editor.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    _press(Qt.Key.Key_Return)
    assert editor.isVisible()
    _press(Qt.Key.Key_Escape)
    _press(Qt.Key.Key_Escape, rules)
    assert desk.workspace.rules.listed() == []


def test_an_alias_that_belongs_to_another_actor_is_told_with_whose_it_is(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("E")
    editor = _opened(desk, ActorEditor)
    editor.aliases.setFocus()
    QTest.keyClicks(editor.aliases, "piet  okoro")
    desk.press("Ctrl+Return", on=editor.aliases)
    assert editor.isVisible()
    assert editor.refusal.isVisible()
    assert editor.refusal.text() == (
        "“piet okoro” is a name of “Piet Okoro” already. Merge the two, or leave this name out."
    )
    _press(Qt.Key.Key_Escape, editor.name)


def test_an_actor_is_not_merged_with_itself(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("M")
    popup = desk.popup(TypeAhead)
    QTest.keyClicks(popup.field, "Marenza")
    assert [popup.listing.item(row).text() for row in range(popup.listing.count())] == [
        "An actor cannot be merged with itself."
    ]
    desk.press("Return", on=popup.field)
    assert popup.isVisible()
    popup.field.selectAll()
    QTest.keyClicks(popup.field, "zzz")
    assert popup.listing.item(0).text() == "No other actor is called like that"
    desk.press("Esc", on=popup.field)
