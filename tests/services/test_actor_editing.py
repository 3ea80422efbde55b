"""Work on the actor list: one step each, mentions and claims go along, refusals are sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import Actor, Claim, Decision, ItemRef, Mention
from annotator.core.article import Draft
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.services.projects import check_project, open_project
from tests.services.desk_material import rows_that_hold
from tests.worlds import HARBOUR, add_article, mention_of, place, places

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.changes import Changes
    from annotator.services.workspace import Workspace

VARGA = Actor(
    uuid="varga",
    name="Ilse Varga",
    type="person",
    aliases=("Varga",),
    external={"wikidata": "Q1"},
    note="Deputy minister.",
)
OFFICE = Actor(
    uuid="office",
    name="Office of Varga",
    type="organization",
    aliases=("the office",),
    external={"wikidata": "Q2", "viaf": "9"},
    note="In the ministry.",
)
REIK = Actor(uuid="reik", name="Tomas Reik", type="person", aliases=("the union man",))


def _mention(words: str, actor: str, kind: str = "person", *, nth: int = 0, **more: Any) -> Mention:
    given = {"decision": Decision.ACCEPTED, "coder": "ben", "decided_at": "2026-01-01T00:00:00Z"} | more
    span = place(HARBOUR, words, nth=nth)
    return Mention(uuid=f"{words}-{nth}", span=span, type=kind, actor=actor, **given)


def _record() -> Record:
    mentions = (
        _mention("Ilse Varga", "varga"),
        _mention("Varga", "varga", nth=1),
        _mention("Deputy minister", "varga", decision=Decision.REJECTED),
        _mention(
            "water ministry",
            "office",
            "organization",
            suggestion=mention_of(HARBOUR, "water ministry", "organization"),
        ),
        _mention("opposition lawmakers", "office", "group"),
        replace(
            _mention("farmers’ union", "office", "organization"), decision=None, coder=None, decided_at=None
        ),
        _mention("Tomas Reik", "reik"),
    )
    claim = Claim(
        uuid="urging",
        source=(place(HARBOUR, "Varga", nth=1),),
        cue=places(HARBOUR, "urged"),
        content=places(HARBOUR, "opposition lawmakers"),
        actor="varga",
        decision=Decision.ACCEPTED,
        coder="ben",
    )
    draft = Draft(text=HARBOUR, title="Harbour", identifier="harbour")
    return Record(draft=draft, coder="ben", actors=(VARGA, OFFICE, REIK), mentions=mentions, claims=(claim,))


def _take(workspace: Workspace) -> None:
    workspace.importing.begin().store([Incoming(source="a", line=1, record=_record())])


@pytest.fixture
def listed(workspace: Workspace) -> Workspace:
    """A project with three actors in one article."""
    _take(workspace)
    return workspace


def _actors(workspace: Workspace) -> dict[str, Actor]:
    return {one.actor.uuid: one.actor for one in workspace.actors.listed()}


def _items(workspace: Workspace) -> dict[str, Any]:
    return {item.uuid: item for item in workspace.articles.open(1).items}


def _done_undone_and_done_again(workspace: Workspace, verb: Callable[[], Changes]) -> Changes:
    """Do it; undo and redo must give back every row, and the project must be whole."""
    path = workspace.path
    before, edits = rows_that_hold(path), len(workspace.history.entries())
    changes = verb()
    after = rows_that_hold(path)
    assert after != before
    assert len(workspace.history.entries()) == edits + 1
    workspace.history.undo()
    assert rows_that_hold(path) == before
    assert check_project(path) == []
    workspace.history.redo()
    assert rows_that_hold(path) == after
    assert check_project(path) == []
    return changes


def test_an_actor_is_added_with_all_that_is_known(workspace: Workspace) -> None:
    changes = _done_undone_and_done_again(
        workspace,
        lambda: workspace.actor_editing.add(
            "  Ilse\n Varga ",
            "person",
            aliases=["Varga", " ", "varga", "ILSE VARGA"],
            external={" wikidata ": " Q1 "},
            note=" Deputy. ",
        ),
    )
    (actor,) = _actors(workspace).values()
    assert changes.actors == {actor.uuid}
    assert actor == Actor(
        uuid=actor.uuid,
        name="Ilse Varga",
        type="person",
        aliases=("Varga",),
        external={"wikidata": "Q1"},
        note="Deputy.",
    )


def test_a_new_name_keeps_the_old_one_as_an_alias(listed: Workspace) -> None:
    _done_undone_and_done_again(listed, lambda: listed.actor_editing.edit("varga", name="Ilse Varga-Ong"))
    assert _actors(listed)["varga"].name == "Ilse Varga-Ong"
    assert _actors(listed)["varga"].aliases == ("Varga", "Ilse Varga")


def test_only_the_spelling_changes_when_the_name_is_the_same_but_for_case(listed: Workspace) -> None:
    listed.actor_editing.edit("varga", name="ILSE VARGA")
    assert _actors(listed)["varga"].names == ("ILSE VARGA", "Varga")


def test_aliases_ids_and_note_are_changed_as_one_step(listed: Workspace) -> None:
    _done_undone_and_done_again(
        listed,
        lambda: listed.actor_editing.edit("varga", aliases=["the deputy"], external={"viaf": "7"}, note=" "),
    )
    assert _actors(listed)["varga"] == replace(
        VARGA, aliases=("the deputy",), external={"viaf": "7"}, note=None
    )


def test_an_edit_that_changes_nothing_leaves_no_trace(listed: Workspace) -> None:
    edits = len(listed.history.entries())
    listed.actor_editing.edit("varga")
    listed.actor_editing.edit("varga", name=VARGA.name, actor_type="person", aliases=VARGA.aliases)
    assert len(listed.history.entries()) == edits


def test_mentions_that_had_the_old_type_follow_their_actor(listed: Workspace) -> None:
    assert listed.actor_editing.following(["office"], "state") == 2
    assert listed.actor_editing.following(["office"], "organization") == 0
    changes = _done_undone_and_done_again(
        listed, lambda: listed.actor_editing.edit("office", actor_type="state")
    )
    items = _items(listed)
    assert changes.items == {items["water ministry-0"].ref, items["farmers’ union-0"].ref}
    assert changes.articles == {1}
    assert items["water ministry-0"].type == items["farmers’ union-0"].type == "state"
    assert items["opposition lawmakers-0"].type == "group"
    assert items["farmers’ union-0"].decision is None


def test_a_decision_says_whether_the_suggestion_was_right_after_the_type_followed(
    listed: Workspace,
) -> None:
    listed.actor_editing.edit("office", actor_type="state")
    ministry = _items(listed)["water ministry-0"]
    assert (ministry.decision, ministry.coder) == (Decision.CORRECTED, "ben")
    listed.actor_editing.edit("office", actor_type="organization")
    assert _items(listed)["water ministry-0"].decision is Decision.ACCEPTED
    assert _items(listed)["opposition lawmakers-0"].decision is Decision.ACCEPTED


def test_merged_actors_are_one_with_all_names_ids_and_notes(listed: Workspace) -> None:
    _done_undone_and_done_again(listed, lambda: listed.actor_editing.merge("varga", ["office", "reik"]))
    assert _actors(listed) == {
        "varga": replace(
            VARGA,
            aliases=("Varga", "Office of Varga", "the office", "Tomas Reik", "the union man"),
            external={"wikidata": "Q1", "viaf": "9"},
            note="Deputy minister.\nIn the ministry.\nOffice of Varga · wikidata: Q2",
        )
    }


def test_merging_moves_decided_waiting_and_rejected_items(listed: Workspace) -> None:
    changes = listed.actor_editing.merge("office", ["varga"])
    items = _items(listed)
    assert {item.actor for item in items.values() if item.uuid != "Tomas Reik-0"} == {"office"}
    assert items["Deputy minister-0"].decision is Decision.REJECTED
    assert items["Ilse Varga-0"].type == "organization"
    assert changes.actors == {"office", "varga"}
    assert ItemRef(items["urging"].ref.kind, "urging") in changes.items


def test_what_a_rule_holds_back_is_moved_too(listed: Workspace) -> None:
    with listed._project.file.transaction() as connection:
        connection.execute(
            "INSERT INTO rule (uuid, kind, pattern, coder, created_at)"
            " VALUES ('0e0f4c3a-1b2c-4d5e-8f90-123456789abc', 'never', 'x', 'ana', '2026-01-01T00:00:00Z')"
        )
        connection.execute("UPDATE mention SET gone = 2, held_by = 1 WHERE uuid = 'farmers’ union-0'")
    _done_undone_and_done_again(listed, lambda: listed.actor_editing.merge("varga", ["office"]))
    with listed._project.file.transaction() as connection:
        connection.execute("UPDATE rule SET active = 0")
    assert _items(listed)["farmers’ union-0"].actor == "varga"


def test_the_counts_beforehand_are_those_of_the_list(listed: Workspace) -> None:
    add_article(listed, "Another one.")
    found = listed.actor_editing.preview(["varga"])
    assert (found.mentions, found.claims, found.rejected, found.articles) == (2, 1, 1, 1)
    both = listed.actor_editing.preview(["varga", "reik"])
    assert (both.mentions, both.claims, both.rejected, both.articles) == (3, 1, 1, 1)
    listed.actor_editing.add("Nobody", "person")
    nobody = next(one for one in _actors(listed).values() if one.name == "Nobody")
    assert listed.actor_editing.preview([nobody.uuid]) == (0, 0, 0, 0)


def test_split_gives_the_chosen_ones_to_a_new_actor_with_the_alias_only_they_bear(
    listed: Workspace,
) -> None:
    refs = [_items(listed)[uuid].ref for uuid in ("Varga-1", "urging")]
    changes = _done_undone_and_done_again(
        listed, lambda: listed.actor_editing.split("varga", refs, "Varga Holding", "organization")
    )
    new = next(one for one in _actors(listed).values() if one.name == "Varga Holding")
    assert (new.type, new.aliases) == ("organization", ("Varga",))
    assert _actors(listed)["varga"].aliases == ()
    items = _items(listed)
    assert {uuid for uuid, item in items.items() if item.actor == new.uuid} == {"Varga-1", "urging"}
    assert items["Varga-1"].type == "organization"
    assert items["Ilse Varga-0"].type == "person"
    assert changes.items == set(refs)


def test_split_takes_the_alias_that_the_new_actor_is_called_by(listed: Workspace) -> None:
    listed.actor_editing.split("reik", [_items(listed)["Tomas Reik-0"].ref], "The Union Man", "person")
    assert _actors(listed)["reik"].aliases == ()


def test_split_leaves_an_alias_that_others_bear_too(listed: Workspace) -> None:
    listed.actor_editing.edit("varga", aliases=["Deputy minister", "Varga"])
    first = _items(listed)["Ilse Varga-0"].ref
    listed.actor_editing.split("varga", [first], "Bela Varga", "person")
    assert _actors(listed)["varga"].aliases == ("Deputy minister", "Varga")


def test_removing_an_actor_leaves_its_items_linked_to_nobody(listed: Workspace) -> None:
    changes = _done_undone_and_done_again(listed, lambda: listed.actor_editing.remove("varga"))
    items = _items(listed)
    assert items["Ilse Varga-0"].actor is items["urging"].actor is items["Deputy minister-0"].actor is None
    assert items["Ilse Varga-0"].decision is Decision.ACCEPTED
    assert changes.articles == {1}
    assert set(_actors(listed)) == {"office", "reik"}


_REFUSED: list[tuple[Callable[[Workspace], object], str, str]] = [
    (lambda w: w.actor_editing.add(" \n", "person"), "An actor needs a name.", "Type one."),
    (
        lambda w: w.actor_editing.add("Ong", "wizard"),
        "The codebook has no actor type “wizard”.",
        "Choose one of its types",
    ),
    (
        lambda w: w.actor_editing.add("The Office’s", "person"),
        "“The Office’s” is a name of “Office of Varga” already.",
        "Merge the two",
    ),
    (
        lambda w: w.actor_editing.add("Ong", "person", aliases=["tomas reik"]),
        "“tomas reik” is a name of “Tomas Reik” already.",
        "Merge the two",
    ),
    (
        lambda w: w.actor_editing.add("Ong", "person", external={"wikidata": " "}),
        "An outside id needs both its scheme and its id.",
        "wikidata: Q42",
    ),
    (lambda w: w.actor_editing.edit("varga", name=""), "An actor needs a name.", "Type one."),
    (
        lambda w: w.actor_editing.edit("varga", actor_type="wizard"),
        "The codebook has no actor type “wizard”.",
        "Choose one of its types",
    ),
    (
        lambda w: w.actor_editing.edit("varga", aliases=["the union man"]),
        "“the union man” is a name of “Tomas Reik” already.",
        "Merge the two",
    ),
    (
        lambda w: w.actor_editing.edit("varga", name="Tomas Reik"),
        "“Tomas Reik” is a name of “Tomas Reik” already.",
        "Merge the two",
    ),
    (
        lambda w: w.actor_editing.edit("nobody", note="x"),
        "That actor is not in the list any more.",
        "Choose another one.",
    ),
    (lambda w: w.actor_editing.merge("varga", []), "Two actors are needed to merge.", "Choose another one."),
    (
        lambda w: w.actor_editing.merge("varga", ["varga"]),
        "An actor cannot be merged with itself.",
        "Choose another one.",
    ),
    (
        lambda w: w.actor_editing.merge("varga", ["reik", "reik"]),
        "An actor cannot be merged with itself.",
        "Choose another one.",
    ),
    (
        lambda w: w.actor_editing.merge("varga", ["nobody"]),
        "That actor is not in the list any more.",
        "Choose another one.",
    ),
    (
        lambda w: w.actor_editing.split("varga", [], "Bela Varga", "person"),
        "Nothing is chosen.",
        "Choose what goes",
    ),
    (
        lambda w: w.actor_editing.split("varga", [_items(w)["Tomas Reik-0"].ref], "Bela Varga", "person"),
        "Some of what is chosen is not linked to “Ilse Varga” any more.",
        "Look at the list again.",
    ),
    (
        lambda w: w.actor_editing.split("varga", [_items(w)["Varga-1"].ref], "ilse varga", "person"),
        "“ilse varga” is the name of the actor that is split.",
        "Give the new one another name.",
    ),
    (
        lambda w: w.actor_editing.split("varga", [_items(w)["Varga-1"].ref], "the office", "person"),
        "“the office” is a name of “Office of Varga” already.",
        "Merge the two",
    ),
    (
        lambda w: w.actor_editing.split("varga", [_items(w)["Varga-1"].ref], "Bela Varga", "wizard"),
        "The codebook has no actor type “wizard”.",
        "Choose one of its types",
    ),
    (
        lambda w: w.actor_editing.remove("nobody"),
        "That actor is not in the list any more.",
        "Choose another one.",
    ),
    (
        lambda w: w.actor_editing.preview(["nobody"]),
        "That actor is not in the list any more.",
        "Choose another one.",
    ),
]


@pytest.mark.parametrize(("verb", "sentence", "advice"), _REFUSED)
def test_what_cannot_be_is_refused_in_words_and_changes_nothing(
    listed: Workspace, verb: Callable[[Workspace], object], sentence: str, advice: str
) -> None:
    before = rows_that_hold(listed.path)
    with pytest.raises(UserFacingError) as refused:
        verb(listed)
    assert str(refused.value) == sentence
    assert advice in refused.value.advice
    assert rows_that_hold(listed.path) == before


def test_a_type_that_left_the_codebook_may_stay(listed: Workspace) -> None:
    with listed._project.file.transaction() as connection:
        connection.execute("UPDATE actor SET type = 'faction' WHERE uuid = 'reik'")
    listed.actor_editing.edit("reik", actor_type="faction", note="Old type.")
    assert _actors(listed)["reik"].note == "Old type."


def test_a_name_that_two_imported_actors_share_may_stay(listed: Workspace) -> None:
    with listed._project.file.transaction() as connection:
        connection.execute("""UPDATE actor SET aliases = '["Varga"]' WHERE uuid = 'reik'""")
    listed.actor_editing.edit("reik", note="Two Vargas.")
    assert _actors(listed)["reik"].note == "Two Vargas."


def test_a_renamed_actor_is_known_again_when_its_file_is_imported_again(listed: Workspace) -> None:
    listed.actor_editing.edit("varga", name="Ilse Varga-Ong")
    record = _record()
    more = replace(record, draft=replace(record.draft, text=HARBOUR + "\nMore.", identifier="more"))
    listed.importing.begin().store([Incoming(source="a", line=1, record=more)])
    assert set(_actors(listed)) == {"varga", "office", "reik"}


def _more(number: int) -> Incoming:
    record = _record()
    own = tuple(replace(one, uuid=f"{one.uuid}-{number}") for one in record.mentions)
    draft = replace(record.draft, text=f"{HARBOUR}\nPart {number}.", identifier=f"part-{number}")
    return Incoming(source="a", line=number, record=replace(record, draft=draft, mentions=own, claims=()))


def test_what_is_imported_later_follows_the_merge(listed: Workspace) -> None:
    listed.actor_editing.merge("varga", ["office"])
    listed.importing.begin().store([_more(2)])
    assert set(_actors(listed)) == {"varga", "reik"}
    assert {item.actor for item in listed.articles.open(2).items} == {"varga", "reik"}


@pytest.mark.parametrize("take_off", ["merge", "remove"])
def test_an_import_under_way_may_bring_an_actor_that_has_left_the_list(
    workspace: Workspace, take_off: str
) -> None:
    run = workspace.importing.begin()
    run.store([_more(1)])
    if take_off == "merge":
        workspace.actor_editing.merge("varga", ["office"])
        workspace.actor_editing.edit("varga", aliases=[])
    else:
        workspace.actor_editing.remove("office")
    run.store([_more(2)])
    assert "office" in _actors(workspace)
    ends = [rows_that_hold(workspace.path)]
    while workspace.history.undo() is not None:
        assert check_project(workspace.path) == []
        ends.append(rows_that_hold(workspace.path))
    assert ends[-1]["actor"] == []
    for rows in reversed(ends[:-1]):
        workspace.history.redo()
        assert rows_that_hold(workspace.path) == rows


def test_a_merge_is_taken_back_after_a_restart(listed: Workspace, project_path: Path) -> None:
    before = rows_that_hold(project_path)
    listed.actor_editing.merge("varga", ["office", "reik"])
    listed.close()
    again = open_project(project_path, coder="ana")
    again.history.undo()
    assert rows_that_hold(project_path) == before
    again.close()


def test_a_large_merge_is_one_small_entry_of_the_journal(listed: Workspace) -> None:
    """Ten thousand mentions move in set-wise statements: their rows are not copied into the journal."""
    with listed._project.file.transaction() as connection:
        connection.executemany(
            "INSERT INTO mention (uuid, article_id, span_start, span_end, type, actor_id, decision)"
            " VALUES (?, 1, 0, 3, 'organization', 2, 'accepted')",
            ((f"many-{number}",) for number in range(10_000)),
        )
    before = rows_that_hold(listed.path)
    changes = listed.actor_editing.merge("varga", ["office"])
    assert len(changes.items) == 10_003
    size = listed._project.file.value("SELECT max(length(rows)) FROM journal WHERE kind = 'merge_actors'")
    assert size < 200_000
    listed.history.undo()
    assert rows_that_hold(listed.path) == before


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE mention SET actor_id = 2 WHERE uuid = 'Varga-1'", "not as the journal left it"),
        ("UPDATE journal SET rows = replace(rows, '[4,5,6]', '[]')", "it changes nothing"),
        ("DELETE FROM mention WHERE uuid = 'water ministry-0'", "not as the journal left it"),
    ],
)
def test_the_check_knows_where_a_merge_has_left_the_rows(listed: Workspace, damage: str, words: str) -> None:
    listed.actor_editing.merge("varga", ["office"])
    listed.actor_editing.split("varga", [_items(listed)["Varga-1"].ref], "Bela Ong", "person")
    assert check_project(listed.path) == []
    with listed._project.file.transaction() as connection:
        connection.execute(damage)
    assert any(words in finding for finding in check_project(listed.path))


def test_what_was_merged_and_then_removed_by_hand_is_no_damage(listed: Workspace) -> None:
    own = place(HARBOUR, "campaign poster")
    listed.annotating.add_mention(1, own, "organization", actor="office")
    listed.actor_editing.merge("varga", ["office"])
    added = next(item for item in _items(listed).values() if item.extent == own)
    listed.review.reject(added.ref)
    assert check_project(listed.path) == []
    listed.history.undo()
    listed.history.undo()
    assert check_project(listed.path) == []


def test_a_cell_of_actors_is_changed_in_bulk_too(listed: Workspace) -> None:
    before = rows_that_hold(listed.path)
    with listed._project.journal.edit(EditKind.CODEBOOK) as edit:
        edit.update_many("actor", [1, 3], "type", "group")
        edit.update_many("rule", [], "label", "group")
    assert edit.changes.actors == {"varga", "reik"}
    assert edit.changes.articles == frozenset()
    listed.history.undo()
    assert rows_that_hold(listed.path) == before
