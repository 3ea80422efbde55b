"""Rules by keys alone: offered after rejections, made with V, and kept in a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from annotator.core.annotation import Decision, ItemKind, MentionSuggestion
from annotator.core.rules import Rule
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project, open_project
from annotator.ui.dialogs.rule_editor import RuleEditor
from annotator.ui.dialogs.rules import RulesDialog
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.rule_offer import RuleOffer
from tests.worlds import add_article, claim_of, mention_of

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace
    from tests.ui.conftest import Screen

AGENCY = "Turan said that Turan is Turan. Turan left, and Ilse Varga stayed."


def _suggest(workspace: Workspace, key: int, text: str) -> None:
    found: list[MentionSuggestion] = [mention_of(text, "Turan", "media", nth=number) for number in range(4)]
    found.append(mention_of(text, "Ilse Varga"))
    workspace.suggesting.store(key, Suggestions(mentions=tuple(found)))


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Two articles in which an agency is suggested four times each."""
    path = tmp_path / "Agency.annotator"
    workspace = create_project(path, coder="ana")
    for text in (AGENCY, f"{AGENCY} More."):
        _suggest(workspace, add_article(workspace, text), text)
    workspace.close()
    return path


def _strip(screen: Screen) -> RuleOffer:
    found = screen.desk.window.findChild(RuleOffer)
    assert isinstance(found, RuleOffer)
    return found


def _waiting(screen: Screen) -> list[str]:
    return [screen.words(item.extent) for item in screen.stored() if item.decision is None]


def _rules(screen: Screen) -> list[Rule]:
    return [one.rule for one in screen.workspace.rules.listed()]


def test_the_second_rejection_offers_a_rule_and_v_takes_it(screen: Screen) -> None:
    screen.press("R")
    assert not _strip(screen).isVisible()
    screen.press("R")
    assert _strip(screen).isVisible()
    assert _strip(screen).text().startswith("Twice rejected: never suggest “Turan” as media again?   V:")
    screen.press("V")
    assert not _strip(screen).isVisible()
    assert _waiting(screen) == ["Ilse Varga"]
    assert screen.remark() == "Rule added; it holds 6 suggestions back. Z takes it back."
    current = screen.session.current
    assert current is not None
    assert screen.words(current.extent) == "Ilse Varga"
    screen.press("Z")
    assert len(_waiting(screen)) == 3
    assert _rules(screen) == []


def test_shift_v_takes_the_offer_for_this_article(screen: Screen) -> None:
    screen.press("R", "R", "Shift+V")
    (rule,) = _rules(screen)
    assert rule.article == screen.session.key
    screen.press("N")
    assert len(_waiting(screen)) == 5


def test_an_offer_goes_away_with_the_second_decision_after_it(screen: Screen) -> None:
    screen.press("R", "R", "R")
    assert _strip(screen).text().startswith("Rejected 3 times:")
    screen.press("A")
    assert _strip(screen).isVisible()
    screen.press("A")
    assert not _strip(screen).isVisible()


def test_an_offer_goes_away_with_its_article(screen: Screen) -> None:
    screen.press("R", "R", "N")
    assert not _strip(screen).isVisible()
    screen.press("V")
    assert screen.popup(TypeAhead).isVisible()
    screen.popup(TypeAhead).close()


def test_undoing_and_redoing_a_rejection_offers_nothing_new(screen: Screen) -> None:
    screen.press("R", "R", "Z", "Z")
    assert not _strip(screen).isVisible()


def test_v_asks_where_the_current_item_is_never_to_be(screen: Screen) -> None:
    screen.press("V")
    popup = screen.popup(TypeAhead)
    assert popup.accessibleName() == "Never suggest “Turan” as media"
    titles = [popup.listing.item(row).text() for row in range(popup.listing.count())]
    assert titles == ["in this project", "in this article", "with any label", "by an expression…"]
    screen.write("article", popup.field)
    screen.press("Return", on=popup.field)
    assert [rule.article for rule in _rules(screen)] == [screen.session.key]
    assert _waiting(screen) == ["Ilse Varga"]
    assert screen.desk.window.article.view.hasFocus()


def test_shift_v_makes_the_rule_at_once(screen: Screen) -> None:
    screen.press("Shift+V")
    assert _waiting(screen) == ["Ilse Varga"]
    screen.press("Shift+V")
    assert _waiting(screen) == []
    assert screen.session.current is None
    screen.press("V")
    assert screen.remark() == "Nothing is current: choose an item with Tab or the mouse."


def test_what_is_decided_stays(screen: Screen) -> None:
    screen.press("A", "Shift+V")
    assert [item.decision for item in screen.stored()] == [Decision.ACCEPTED, None]


def test_an_expression_shows_its_errors_in_place_and_counts_what_it_would_hold(screen: Screen) -> None:
    screen.press("V")
    popup = screen.popup(TypeAhead)
    screen.write("expr", popup.field)
    screen.press("Return", on=popup.field)
    editor = screen.popup(RuleEditor)
    screen.qtbot.waitUntil(editor.pattern.hasFocus)
    assert editor.pattern.text() == "Turan"
    screen.qtbot.waitUntil(lambda: editor.verdict.text() == "Holds back 8 suggestions that wait now.")
    editor.is_expression.click()
    editor.pattern.setText("(Tur")
    save = editor.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert "broken at character 1" in editor.verdict.text()
    assert not save.isEnabled()
    editor.pattern.setText("(T+)+")
    assert "could take for ever" in editor.verdict.text()
    editor.pattern.setText("^tur|^ilse")
    assert save.isEnabled()
    editor.label.setCurrentIndex(0)
    screen.qtbot.waitUntil(lambda: editor.verdict.text() == "Holds back 10 suggestions that wait now.")
    screen.press("Return", on=editor.pattern)
    (rule,) = _rules(screen)
    assert (rule.pattern, rule.is_expression, rule.label) == ("^tur|^ilse", True, None)
    assert _waiting(screen) == []


def test_the_list_switches_removes_and_changes_by_keys(screen: Screen) -> None:
    screen.press("Shift+V")
    screen.press("Ctrl+Shift+R")
    dialog = screen.popup(RulesDialog)
    screen.qtbot.waitUntil(dialog.tree.hasFocus)
    row = dialog.tree.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in (0, 2, 3)] == ["“Turan” as media", "4", "on"]
    screen.press("Space", on=dialog.tree)
    row = dialog.tree.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in (2, 3)] == ["0", "off"]
    assert len(_waiting(screen)) == 5
    screen.press("Space", on=dialog.tree)
    assert _waiting(screen) == ["Ilse Varga"]
    screen.press("Return", on=dialog.tree)
    editor = screen.popup(RuleEditor)
    assert editor.where.currentText().startswith("only “Turan said that")
    editor.where.setCurrentIndex(0)
    screen.press("Return", on=editor.pattern)
    assert _rules(screen)[0].article is None
    screen.press("Del", on=dialog.tree)
    assert _rules(screen) == []
    assert dialog.empty.isVisible()
    assert dialog.add.hasFocus()
    screen.press("Esc", on=dialog.add)
    assert len(_waiting(screen)) == 5
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    screen.press("Z")
    assert len(_rules(screen)) == 1


def test_a_rule_is_added_from_the_list(screen: Screen) -> None:
    screen.press("Ctrl+Shift+R")
    dialog = screen.popup(RulesDialog)
    screen.press("Space", on=dialog.add)
    editor = screen.popup(RuleEditor)
    assert editor.verdict.text() == "Write what should never be suggested."
    editor.kind.setCurrentIndex(1)
    assert not editor.label.isEnabled()
    screen.write("said", editor.pattern)
    screen.qtbot.waitUntil(lambda: editor.verdict.text().startswith("No suggestion that waits now"))
    screen.press("Return", on=editor.pattern)
    assert _rules(screen) == [Rule(kind=ItemKind.CLAIM, pattern="said", uuid=_rules(screen)[0].uuid)]
    row = dialog.tree.topLevelItem(0)
    assert row is not None
    assert row.text(0) == "claims with the cue “said”"


def test_a_rule_that_is_there_already_is_refused_in_words(screen: Screen) -> None:
    screen.press("V")
    screen.press("Return", on=screen.popup(TypeAhead).field)
    assert len(_rules(screen)) == 1
    rule = _rules(screen)[0]
    assert screen.session.run(lambda: screen.workspace.rules.add(rule)) is None
    assert "There is a rule on “Turan”" in screen.remark()


def test_a_read_only_project_lists_its_rules_only(screen: Screen, project_path: Path) -> None:
    screen.press("Shift+V")
    screen.session.open_workspace(open_project(project_path, read_only=True))
    screen.session.open_article(1)
    screen.press("Shift+V")
    assert "read-only" in screen.remark()
    screen.press("Ctrl+Shift+R")
    dialog = screen.popup(RulesDialog)
    assert [dialog.add.isEnabled(), dialog.switch.isEnabled(), dialog.remove.isEnabled()] == [False] * 3
    screen.press("Space", "Del", on=dialog.tree)
    assert len(_rules(screen)) == 1


def test_the_offer_and_the_popup_name_the_keys_in_force(screen: Screen) -> None:
    actions = screen.desk.actions
    by_name = {action.name: action for action in actions.table}
    actions.set_keys(by_name["rule.never"], ("Ctrl+J",))
    actions.set_keys(by_name["rule.never_here"], ())
    screen.press("R", "R")
    assert _strip(screen).text().endswith("again?   Ctrl+J: in this project · goes away by itself")
    _strip(screen).forget()
    screen.press("Ctrl+J")
    popup = screen.popup(TypeAhead)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    lines = [popup.listing.item(row).data(spoken) for row in range(popup.listing.count())]
    assert lines[1] == "in this article, "
    popup.close()
    screen.press("Ctrl+Shift+R")
    assert "Ctrl+J makes one" in screen.popup(RulesDialog).empty.text()
    screen.popup(RulesDialog).close()


def test_never_for_this_reason_says_how_many_before_it_holds_them(
    empty_screen: Screen, tmp_path: Path
) -> None:
    path = tmp_path / "Reasons.annotator"
    workspace = create_project(path, coder="ana")
    for number in range(2):
        text = f"Ines praised cats. Ines hailed dogs. Number {number}."
        found = [
            replace(claim_of(text, None, cue, what), why=f"cue “{cue}” · subject “Ines” · object “{what}”")
            for cue, what in (("praised", "cats"), ("hailed", "dogs"))
        ]
        workspace.suggesting.store(add_article(workspace, text), Suggestions(claims=tuple(found)))
    workspace.close()
    screen = empty_screen
    screen.desk.projects.open(path)
    screen.press("Ctrl+Shift+V")
    popup = screen.popup(TypeAhead)
    assert popup.accessibleName() == "Never suggest claims found as: subject · object"
    assert popup.listing.item(0).text() == "in this project"
    assert _rules(screen) == []
    screen.press("Return", on=popup.field)
    assert screen.remark() == "Rule added; it holds 4 suggestions back. Z takes it back."
    assert _waiting(screen) == []
    screen.press("Ctrl+Shift+R")
    dialog = screen.popup(RulesDialog)
    row = dialog.tree.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in range(4)] == [
        *("claims found as: subject · object", "the whole project", "4", "on")
    ]
    dialog.change.click()
    editor = screen.popup(RuleEditor)
    assert editor.label.currentText() == "subject · object"
    assert editor.pattern.placeholderText() == "any cue"
    screen.qtbot.waitUntil(editor.pattern.hasFocus)
    editor.pattern.setText("hailed")
    screen.press("Return", on=editor.pattern)
    assert [(rule.pattern, rule.label) for rule in _rules(screen)] == [("hailed", "subject · object")]
    changed = dialog.tree.topLevelItem(0)
    assert changed is not None
    assert changed.text(0) == "claims with the cue “hailed” · subject · object"
    dialog.close()


def test_a_mention_has_no_reason_to_make_a_rule_of(screen: Screen) -> None:
    screen.press("Ctrl+Shift+V")
    assert _rules(screen) == []
    assert screen.remark()
