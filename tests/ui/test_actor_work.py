"""The actor list as a place to work: filter, edit, merge, split, remove, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from annotator.core.annotation import Actor, Decision
from annotator.core.errors import UserFacingError
from annotator.services.projects import open_project
from annotator.ui.dialogs.actor_editor import ActorEditor, outside_ids
from annotator.ui.dialogs.merge_actors import MergeDialog
from annotator.ui.dialogs.split_actor import SplitDialog
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.panel import project_actors
from annotator.ui.panel.actor_model import ActorModel
from tests.ui.conftest import span_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from annotator.ui.background import Control, Job
    from annotator.ui.panel.actors import ActorList
    from tests.ui.conftest import ModelWatch, Screen

Popup = TypeVar("Popup", bound=QWidget)


@pytest.fixture
def desk(screen: Screen) -> Screen:
    """The window with all suggestions of the first article accepted, and the actor list in front."""
    key = screen.session.key
    assert key is not None
    screen.session.run(lambda: screen.workspace.review.accept_above(key, 0.0))
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    screen.press("Ctrl+Shift+A")
    return screen


def _list(screen: Screen) -> ActorList:
    return screen.desk.window.panel.actors


def _names(screen: Screen) -> list[str]:
    model = _list(screen).model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _actor(screen: Screen, name: str) -> Actor:
    return next(one.actor for one in screen.workspace.actors.listed() if one.actor.name == name)


def _come_back(screen: Screen) -> None:
    """What a window system does when a dialog is left."""
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)


def _choose(screen: Screen, *names: str) -> None:
    """Choose rows of the list as with Ctrl, the arrows and Space."""
    _come_back(screen)
    table = _list(screen).table
    table.setFocus()
    table.clearSelection()
    for name in names:
        index = table.model().index(_names(screen).index(name), 0)
        table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        screen.press("Ctrl+Space", on=table)


def _dialog(screen: Screen, kind: type[Popup]) -> Popup:
    """The open dialog of a kind, once it has the keys."""
    dialog = screen.popup(kind)
    screen.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _undo(screen: Screen) -> None:
    """Undo by its key, once the window has the keys again."""
    _come_back(screen)
    screen.press("Z")


def _on_list(screen: Screen, *keys: str) -> None:
    screen.press(*keys, on=_list(screen).table)


def test_the_key_goes_to_the_list_where_letters_filter_by_name_and_alias(
    desk: Screen, model_watch: ModelWatch
) -> None:
    actors = _list(desk)
    model_watch(actors.model)
    assert actors.isVisible()
    assert actors.filter.hasFocus()
    everyone = _names(desk)
    desk.workspace.actor_editing.edit(_actor(desk, "Marenza").uuid, aliases=["the island state"])
    desk.session.open_article(desk.session.key)
    desk.write("ISLAND", on=actors.filter)
    assert _names(desk) == ["Marenza"]
    desk.press("Return", on=actors.filter)
    assert actors.table.hasFocus()
    assert [actor.name for actor in actors.chosen()] == ["Marenza"]
    desk.press("Ctrl+Shift+A")
    desk.write("zzz", on=actors.filter)
    assert actors.page.note.isVisible()
    assert "No actor has these letters" in actors.page.note.text()
    desk.press("Down", on=actors.filter)
    assert actors.filter.hasFocus()
    desk.press("Esc", on=actors.filter)
    assert sorted(_names(desk)) == sorted(everyone)
    desk.press("Esc", on=actors.filter)
    assert desk.desk.window.article.view.hasFocus()


def test_a_row_says_type_and_aliases_to_eye_and_ear(desk: Screen) -> None:
    actors = _list(desk)
    uuid = _actor(desk, "Alma Dorrit").uuid
    desk.session.run(lambda: desk.workspace.actor_editing.edit(uuid, aliases=["Dorrit", "A. D."]))
    index = actors.model.index(_names(desk).index("Alma Dorrit"), 0)
    assert index.data(ActorModel.REMARK) == "person · 2 aliases"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Alma Dorrit · person · 2 aliases"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "person · Dorrit, A. D."
    assert not actors.table.grab().isNull()


def test_enter_in_the_list_goes_from_mention_to_mention(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit")
    seen = []
    for _ in range(4):
        _on_list(desk, "Return")
        assert desk.session.current is not None
        seen.append(desk.session.current.ref)
    assert len(set(seen)) == 3
    assert seen[3] == seen[0]
    assert all(desk.item(ref).actor == _actor(desk, "Alma Dorrit").uuid for ref in seen)


def test_esc_in_the_list_goes_back_to_the_text(desk: Screen) -> None:
    _choose(desk, "Marenza")
    _on_list(desk, "Esc")
    assert desk.desk.window.article.view.hasFocus()


@pytest.mark.parametrize("key", ["E", "F2"])
def test_an_actor_of_the_list_is_edited(desk: Screen, key: str) -> None:
    _choose(desk, "Radio Quayside")
    _on_list(desk, key)
    editor = _dialog(desk, ActorEditor)
    assert editor.name.hasFocus()
    assert editor.remark.text() == "1 mention and 1 claim in 1 article"
    editor.name.setText("Quayside FM")
    editor.external.setPlainText("wikidata: Q7\n\n")
    editor.note.setPlainText("Local.")
    assert "“Radio Quayside” stays as another name." in editor.remark.text()
    steps = len(desk.workspace.history.entries())
    desk.press("Return", on=editor.name)
    actor = _actor(desk, "Quayside FM")
    assert (actor.aliases, actor.external, actor.note) == (("Radio Quayside",), {"wikidata": "Q7"}, "Local.")
    assert len(desk.workspace.history.entries()) == steps + 1
    assert [one.name for one in _list(desk).chosen()] == ["Quayside FM"]


def test_another_type_says_how_many_mentions_follow(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("E")
    editor = _dialog(desk, ActorEditor)
    editor.type.setCurrentText("organization")
    assert "1 mention of type “state” becomes “organization” too." in editor.remark.text()
    desk.press("Ctrl+Return", on=editor.note)
    assert desk.mention("Marenza").type == "organization"
    assert desk.mention("Marenza").decision is Decision.CORRECTED
    _undo(desk)
    assert desk.mention("Marenza").type == "state"


def test_a_refusal_is_shown_in_place_and_nothing_is_lost(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("E")
    editor = _dialog(desk, ActorEditor)
    editor.aliases.setPlainText("Piet Okoro")
    desk.press("Return", on=editor.name)
    assert editor.isVisible()
    assert editor.refusal.text().startswith("“Piet Okoro” is a name of “Piet Okoro” already. Merge the two")
    editor.external.setPlainText("Q7")
    desk.press("Return", on=editor.name)
    assert editor.refusal.text().startswith("Line 1 of the outside ids is “Q7”.")
    editor.name.setText("Marenza!")
    assert not editor.refusal.isVisible()
    desk.press("Esc", on=editor.name)
    assert _actor(desk, "Marenza").names == ("Marenza",)


def test_outside_ids_are_lines_with_a_scheme() -> None:
    assert outside_ids("wikidata: Q42\n\n viaf :7 ") == {"wikidata": "Q42", "viaf": "7"}
    with pytest.raises(UserFacingError, match="The outside ids have “viaf” twice"):
        outside_ids("viaf: 1\nviaf: 2")


def test_an_actor_with_a_type_of_an_older_codebook_keeps_it(desk: Screen) -> None:
    with desk.workspace._project.file.transaction() as connection:
        connection.execute("UPDATE actor SET type = 'faction' WHERE name = 'Marenza'")
    desk.session.open_article(desk.session.key)
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("E")
    editor = _dialog(desk, ActorEditor)
    assert editor.type.currentText() == "faction"
    editor.reject()


def test_an_actor_is_added(desk: Screen) -> None:
    desk.desk.actions["actors.add"].trigger()
    editor = _dialog(desk, ActorEditor)
    assert not editor.remark.isVisible()
    desk.write("Harbour Watch", on=editor.name)
    editor.aliases.setPlainText("HW\n")
    editor.type.setCurrentText("organization")
    desk.press("Return", on=editor.name)
    actor = _actor(desk, "Harbour Watch")
    assert (actor.type, actor.aliases) == ("organization", ("HW",))
    assert "Harbour Watch" not in _names(desk)
    _list(desk).whole_project.setChecked(True)
    assert "Harbour Watch" in _names(desk)


def test_chosen_rows_are_merged_into_the_most_used_or_another(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit", "Piet Okoro")
    assert len(_list(desk).chosen()) == 2
    _on_list(desk, "M")
    dialog = _dialog(desk, MergeDialog)
    assert dialog.kept.name == "Alma Dorrit"
    assert [card.role.text() for card in dialog.cards] == ["STAYS", "LEAVES"]
    assert "“Alma Dorrit” will have 2 mentions and 3 claims in 1 article." in dialog.outcome.text()
    assert "Other names: Piet Okoro" in dialog.outcome.text()
    focused = dialog.focusWidget()
    assert focused is not None
    desk.press("Right", on=focused)
    assert dialog.kept.name == "Piet Okoro"
    assert [card.role.text() for card in dialog.cards] == ["LEAVES", "STAYS"]
    steps = len(desk.workspace.history.entries())
    desk.press("Return", on=dialog.cards[1].stays)
    merged = _actor(desk, "Piet Okoro")
    assert merged.aliases == ("Alma Dorrit",)
    assert desk.mention("Alma Dorrit").actor == merged.uuid
    assert len(desk.workspace.history.entries()) == steps + 1
    assert "Alma Dorrit" not in _names(desk)
    _undo(desk)
    assert desk.mention("Alma Dorrit").actor == _actor(desk, "Alma Dorrit").uuid


def test_the_current_items_actor_is_merged_with_one_found_by_letters(desk: Screen) -> None:
    desk.session.run(lambda: desk.workspace.actor_editing.add("Marenza harbour", "organization"))
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.press("M")
    popup = desk.popup(TypeAhead)
    titles = [popup.listing.item(row).text() for row in range(popup.listing.count())]
    assert titles[0] == "Marenza harbour"
    assert {"Alma Dorrit", "Piet Okoro", "Radio Quayside"} <= set(titles)
    assert "Marenza" not in titles
    desk.write("radio", on=popup.field)
    desk.press("Return", on=popup.field)
    dialog = _dialog(desk, MergeDialog)
    desk.press("Left", on=dialog.cards[1].stays)
    assert dialog.kept.name == "Marenza"
    assert "1 mention changes its type to “state”." in dialog.outcome.text()
    desk.press("Esc", on=dialog.cards[0].stays)
    assert _actor(desk, "Radio Quayside").name == "Radio Quayside"


def test_a_merge_with_nobody_there_says_so(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("A")
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("M")
    popup = screen.popup(TypeAhead)
    assert [popup.listing.item(row).text() for row in range(popup.listing.count())] == [
        "There is no other actor"
    ]
    screen.write("zz", on=popup.field)
    assert popup.listing.item(0).text() == "No other actor is called like that"
    screen.press("Return", on=popup.field)
    assert popup.isVisible()
    popup.close()


def test_the_most_used_actors_of_the_project_are_shown_before_the_others(
    desk: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_actors, "_FIRST", 1)
    shown: list[list[str]] = []
    _list(desk)._project_actors.counted.connect(lambda _found: shown.append(_names(desk)))
    _list(desk).whole_project.setChecked(True)
    desk.qtbot.waitUntil(lambda: len(shown) == 2)
    first, whole = shown
    assert whole == [one.actor.name for one in desk.workspace.actors.listed()]
    assert 0 < len(first) < len(whole)
    assert whole[: len(first)] == first
    assert desk.session.run(lambda: desk.workspace.actor_editing.edit(_actor(desk, first[0]).uuid, note="!"))
    desk.qtbot.waitUntil(lambda: len(shown) > 2)
    assert shown[2:] == [whole], "once they are there, they do not go and come back"


def test_differing_outside_ids_are_a_warning(desk: Screen) -> None:
    for name, identifier in (("Alma Dorrit", "Q1"), ("Piet Okoro", "Q2")):
        desk.workspace.actor_editing.edit(_actor(desk, name).uuid, external={"wikidata": identifier})
    _list(desk).whole_project.setChecked(True)
    _choose(desk, "Alma Dorrit", "Piet Okoro", "Marenza", "Radio Quayside")
    _on_list(desk, "M")
    dialog = _dialog(desk, MergeDialog)
    assert "Their outside ids differ: wikidata." in dialog.warning.text()
    assert len(dialog.leaving) == 3
    desk.press("Return", on=dialog.cards[0].stays)
    assert len(_names(desk)) == 4


def test_a_merge_that_has_become_impossible_says_so_in_place(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit", "Piet Okoro")
    _on_list(desk, "M")
    dialog = _dialog(desk, MergeDialog)
    desk.workspace.actor_editing.remove(_actor(desk, "Piet Okoro").uuid)
    desk.press("Return", on=dialog.cards[0].stays)
    assert dialog.isVisible()
    assert dialog.warning.text().startswith("That actor is not in the list any more.")
    dialog.reject()


def test_an_actor_that_is_gone_meanwhile_is_not_offered_for_merging(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit", "Piet Okoro")
    desk.workspace.actor_editing.remove(_actor(desk, "Piet Okoro").uuid)
    _on_list(desk, "M")
    assert "not in the list any more" in desk.remark()
    _choose(desk, "Piet Okoro")
    for key in ("E", "Del"):
        desk.session.say("")
        _on_list(desk, key)
        assert "not in the list any more" in desk.remark()


def test_some_of_an_actors_mentions_and_claims_go_to_a_new_one(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit")
    desk.desk.actions["actors.split"].trigger()
    dialog = _dialog(desk, SplitDialog)
    tree = dialog.tree
    assert tree.topLevelItemCount() == 1
    assert tree.hasFocus()
    assert "Deputy minister [Alma Dorrit] warned, however" in dialog._leaves[2].text(0)
    assert [leaf.text(1) for leaf in dialog._leaves] == ["claim", "claim", "mention"]
    assert not dialog.button.isEnabled()
    desk.press("Down", "Space", on=tree)
    assert dialog.count.text() == "1 of 3 go to the new actor"
    desk.press("Return", on=tree)
    assert dialog.refusal.text() == "An actor needs a name. Type one."
    desk.write("Elsa Dorrit", on=dialog.name)
    desk.press("Return", on=dialog.name)
    assert desk.claim("warned").actor == _actor(desk, "Elsa Dorrit").uuid
    assert desk.claim("urged").actor == _actor(desk, "Alma Dorrit").uuid
    assert desk.mention("Alma Dorrit").actor == _actor(desk, "Alma Dorrit").uuid
    _undo(desk)
    assert desk.claim("warned").actor == _actor(desk, "Alma Dorrit").uuid


def test_an_articles_line_marks_all_in_it_unless_some_are_out_of_sight(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit")
    desk.desk.actions["actors.split"].trigger()
    dialog = _dialog(desk, SplitDialog)
    desk.press("Up", "Space", on=dialog.tree)
    assert len(dialog.marked()) == 3
    desk.press("Space", on=dialog.tree)
    assert dialog.marked() == []
    desk.write("minister [Alma", on=dialog.filter)
    group = dialog.tree.topLevelItem(0)
    assert group is not None
    assert [leaf.isHidden() for leaf in dialog._leaves] == [True, True, False]
    desk.press("Space", on=dialog.tree)
    assert dialog.marked() == []
    desk.write("zzz", on=dialog.filter)
    assert group.isHidden()
    dialog.reject()


def test_splitting_an_actor_with_nothing_says_so(desk: Screen) -> None:
    desk.workspace.actor_editing.add("Nobody", "person")
    _list(desk).whole_project.setChecked(True)
    _choose(desk, "Nobody")
    desk.desk.actions["actors.split"].trigger()
    dialog = _dialog(desk, SplitDialog)
    assert dialog.page.note.text() == "Nothing is linked to this actor."
    dialog.reject()


class _Later:
    """A pool that works when it is told to."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self.work: Callable[[Control], Any] | None = None

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        """Keep the job."""
        self.job, self.work = job, work


def test_a_split_that_is_left_early_takes_no_late_answer(
    desk: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = _Later()
    monkeypatch.setattr(desk.desk.actions._verbs["actors"], "_pool", pool)
    _choose(desk, "Alma Dorrit")
    desk.desk.actions["actors.split"].trigger()
    dialog = _dialog(desk, SplitDialog)
    assert dialog.page.note.text().startswith("Looking for")
    dialog.reject()
    QApplication.processEvents()
    assert pool.job is not None
    assert pool.work is not None
    assert pool.job.cancelled()
    assert pool.work(pool.job) == []
    pool.job._reports.finished([])


def test_an_actor_is_removed_after_its_count(desk: Screen) -> None:
    _choose(desk, "Piet Okoro")
    before = desk.mention("Piet Okoro")
    _on_list(desk, "Del")
    box = _dialog(desk, QMessageBox)
    assert box.text() == "Remove “Piet Okoro” from the actor list?"
    assert "1 mention and 1 claim in 1 article" in box.informativeText()
    button = box.defaultButton()
    assert button is not None
    desk.press("Return", on=button)
    assert desk.mention("Piet Okoro").actor is None
    assert desk.mention("Piet Okoro").decision is before.decision
    assert "Piet Okoro" not in _names(desk)
    assert desk.session.workspace.history.undo() is not None


def test_del_in_the_list_rejects_no_suggestion(screen: Screen) -> None:
    waiting = len([item for item in screen.stored() if item.decision is None])
    screen.press("Ctrl+Shift+A")
    _on_list(screen, "Del")
    assert len([item for item in screen.stored() if item.decision is None]) == waiting
    assert "No actor is chosen" in screen.remark() or "linked to no actor" in screen.remark()


def test_without_an_actor_the_keys_say_what_is_missing(screen: Screen) -> None:
    screen.press("E")
    assert screen.remark() == "This item is linked to no actor yet: L links it."
    screen.session.set_current(None)
    screen.press("M")
    assert screen.remark() == "No actor is chosen: choose one in the actor list, or an item."


def test_of_several_actors_none_can_be_edited_or_removed(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit", "Piet Okoro")
    for key in ("E", "Del"):
        _on_list(desk, key)
        assert desk.remark() == "Several actors are chosen: choose one."
    desk.desk.actions["actors.split"].trigger()
    assert not any(dialog.isVisible() for dialog in desk.desk.window.findChildren(SplitDialog))


def test_a_click_goes_to_the_mention_and_a_click_on_a_second_row_does_not(desk: Screen) -> None:
    actors = _list(desk)
    _choose(desk, "Marenza")
    actors.table.clicked.emit(actors.table.currentIndex())
    assert desk.session.current == desk.mention("Marenza")
    _choose(desk, "Marenza", "Alma Dorrit")
    actors.table.clicked.emit(actors.table.currentIndex())
    assert desk.session.current == desk.mention("Marenza")


def test_an_actor_that_is_not_in_the_open_article_has_nowhere_to_go(desk: Screen) -> None:
    desk.workspace.actor_editing.add("Nobody", "person")
    _list(desk).whole_project.setChecked(True)
    _choose(desk, "Nobody")
    _on_list(desk, "Return")
    assert desk.remark() == "This actor is not named in the open article."


def test_a_read_only_project_is_not_edited_from_the_list(desk: Screen) -> None:
    path = desk.workspace.path
    desk.session.close_workspace()
    desk.session.open_workspace(open_project(path, read_only=True))
    desk.session.open_article(desk.workspace.queue.next_after(None))
    _choose(desk, "Marenza")
    for key in ("E", "F2", "Del"):
        _on_list(desk, key)
        assert "open read-only" in desk.remark()
        desk.session.say("")


def _offers(popup: TypeAhead) -> list[str]:
    lines = (popup.listing.item(row) for row in range(popup.listing.count()))
    return [line.data(Qt.ItemDataRole.AccessibleTextRole) for line in lines]


def test_the_popup_offers_who_may_be_meant_before_anything_is_typed(screen: Screen) -> None:
    screen.select("its neighbour")
    screen.press("3")
    pronoun = screen.session.current
    assert pronoun is not None
    span = span_of("its")
    screen.session.run(lambda: screen.workspace.review.set_span(pronoun.ref, span))
    screen.press("L")
    popup = screen.popup(TypeAhead)
    assert _offers(popup)[0] == "Marenza, state · named before · new actor"
    assert "its, new actor" not in _offers(popup)
    screen.press("Return", on=popup.field)
    linked = screen.item(pronoun.ref).actor
    assert linked == _actor(screen, "Marenza").uuid


def test_a_name_is_offered_with_what_speaks_for_it_and_a_new_one_last(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Alma Dorrit").ref)
    desk.press("L")
    popup = desk.popup(TypeAhead)
    assert _offers(popup)[0] == "Alma Dorrit, person · name"
    assert "Alma Dorrit, new actor" not in _offers(popup)
    desk.write("okoro", on=popup.field)
    assert _offers(popup)[0] == "Piet Okoro, person · surname"
    assert _offers(popup)[-1] == "okoro, new actor"
    desk.press("Return", on=popup.field)
    assert desk.mention("Alma Dorrit").actor == _actor(desk, "Piet Okoro").uuid


def test_unlinking_says_that_it_is_not_the_one(desk: Screen) -> None:
    desk.session.set_current(desk.mention("Marenza").ref)
    desk.desk.actions["annotate.unlink"].trigger()
    assert desk.mention("Marenza").actor is None
    desk.session.set_current(None)
    desk.desk.actions["annotate.link"].trigger()
    assert not any(popup.isVisible() for popup in desk.desk.window.findChildren(TypeAhead))


def test_every_field_of_the_dialogs_has_a_name(desk: Screen) -> None:
    _choose(desk, "Alma Dorrit", "Piet Okoro")
    _on_list(desk, "M")
    merge = _dialog(desk, MergeDialog)
    assert [card.stays.accessibleName() for card in merge.cards] == [
        "“Alma Dorrit” stays",
        "“Piet Okoro” stays",
    ]
    merge.reject()
    _choose(desk, "Alma Dorrit")
    _on_list(desk, "E")
    editor = _dialog(desk, ActorEditor)
    fields: list[QWidget] = [editor.name, editor.type, editor.aliases, editor.external, editor.note]
    assert [field.accessibleName() for field in fields] == [
        "Name",
        "Type",
        "Other names",
        "Outside ids",
        "Note",
    ]
    editor.reject()
