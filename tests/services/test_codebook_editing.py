"""A changed codebook takes its annotations along, in one step that is taken back row for row."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import Claim, Decision, ItemKind, Mention
from annotator.core.changes import EditKind
from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.codebook_moves import Moves, Touched
from annotator.core.codebook_rules import CodebookError
from annotator.core.errors import UserFacingError
from annotator.core.rules import Rule
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, open_project
from tests.worlds import HARBOUR, add_article, item_on, mention_of

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

_TABLES = ("codebook", "mention", "claim", "actor", "suggestion", "rule")


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 names of ours
            for table in _TABLES
        }


def _all_that_holds(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    return {name: list(rows) for name, rows in _rows(path).items() if name != "codebook"}


def _types(workspace: Workspace, key: int) -> dict[str, str]:
    return {
        item.span.of(HARBOUR): item.type
        for item in workspace.articles.open(key).items
        if isinstance(item, Mention)
    }


def _claim(workspace: Workspace, key: int) -> Claim:
    found = item_on(workspace.articles.open(key).items, HARBOUR, "“Nobody has shown us a map,”")
    assert isinstance(found, Claim)
    return found


def _renamed(book: Codebook, before: str, after: str) -> Codebook:
    return replace(
        book,
        actor_types=tuple(
            replace(label, name=after) if label.name == before else label for label in book.actor_types
        ),
    )


def _without(book: Codebook, *names: str) -> Codebook:
    return replace(book, actor_types=tuple(one for one in book.actor_types if one.name not in names))


@pytest.fixture
def desk(workspace: Workspace, harbour: int) -> Workspace:
    """The harbour article with everything accepted, and a claim that has attributes."""
    workspace.review.accept_above(harbour, 0.0)
    claim = _claim(workspace, harbour)
    workspace.review.set_attribute(claim.ref, "stance", "opposes")
    workspace.review.set_attribute(claim.ref, "topic", "water")
    return workspace


def test_renaming_a_type_takes_mentions_and_actors_along(
    desk: Workspace, harbour: int, project_path: Path
) -> None:
    new = _renamed(desk.codebook, "organization", "body")
    moves = Moves(types={"organization": "body"})
    assert desk.codebooks.preview(new, moves) == (
        Touched(before="organization", after="body", mentions=1, actors=1),
    )
    before = _all_that_holds(project_path)
    changes = desk.codebooks.apply(new, moves)
    assert changes is not None
    assert (changes.kind, changes.detail) == (EditKind.CODEBOOK, "Actors and claims")
    assert changes.articles == {harbour}
    assert desk.codebook.version == 2
    assert desk.codebook.has_type("body")
    assert not desk.codebook.has_type("organization")
    assert _types(desk, harbour)["water ministry"] == "body"
    assert {one.actor.type for one in desk.actors.listed()} == {"person", "body"}
    after = _all_that_holds(project_path)
    assert check_project(project_path) == []
    desk.history.undo()
    assert (desk.codebook.version, desk.codebook.has_type("organization")) == (1, True)
    assert _all_that_holds(project_path) == before
    assert check_project(project_path) == []
    desk.history.redo()
    assert (desk.codebook.version, desk.codebook.has_type("body")) == (2, True)
    assert _all_that_holds(project_path) == after
    assert check_project(project_path) == []


def test_a_renamed_type_is_still_understood_when_a_suggester_says_its_old_name(
    desk: Workspace, harbour: int
) -> None:
    desk.codebooks.apply(_renamed(desk.codebook, "person", "people"), Moves(types={"person": "people"}))
    assert desk.codebook.actor_types[0].also == ("person",)
    key = add_article(desk, f"Again\n\n{HARBOUR}")
    text = desk.articles.open(key).article.text
    desk.suggesting.store(key, Suggestions(mentions=(mention_of(text, "Tomas Reik", "person"),)))
    found = desk.articles.open(key).items[0]
    assert isinstance(found, Mention)
    assert (found.type, found.suggestion and found.suggestion.type) == ("people", "person")
    desk.review.accept(found.ref)
    assert desk.articles.open(key).items[0].decision is Decision.ACCEPTED


def test_a_name_that_is_a_type_again_is_no_other_names_any_more(desk: Workspace) -> None:
    desk.codebooks.apply(_renamed(desk.codebook, "group", "crowd"), Moves(types={"group": "crowd"}))
    again = replace(desk.codebook, actor_types=(*desk.codebook.actor_types, Label(name="group")))
    desk.codebooks.apply(again)
    assert all("group" not in label.also for label in desk.codebook.actor_types)


def test_a_removed_type_stays_on_its_annotations(desk: Workspace, harbour: int, project_path: Path) -> None:
    new = _without(desk.codebook, "person", "media")
    assert desk.codebooks.preview(new) == (Touched(before="person", after=None, mentions=3, actors=2),)
    before = _all_that_holds(project_path)
    desk.codebooks.apply(new)
    assert _all_that_holds(project_path) == before
    assert _types(desk, harbour)["Tomas Reik"] == "person"
    with pytest.raises(UserFacingError, match="no actor type “person”"):
        desk.review.relabel(item_on(desk.articles.open(harbour).items, HARBOUR, "Tomas Reik").ref, "person")


def test_a_removed_type_can_be_replaced_by_another(desk: Workspace, harbour: int) -> None:
    new, moves = _without(desk.codebook, "person"), Moves(types={"person": "group"})
    assert desk.codebooks.preview(new, moves)[0].after == "group"
    desk.codebooks.apply(new, moves)
    assert set(_types(desk, harbour).values()) == {"group", "organization"}
    desk.history.undo()
    assert set(_types(desk, harbour).values()) == {"person", "organization"}


def test_two_types_can_exchange_their_names(desk: Workspace, harbour: int, project_path: Path) -> None:
    moves = Moves(types={"person": "organization", "organization": "person"})
    before = _all_that_holds(project_path)
    types = _types(desk, harbour)
    desk.codebooks.apply(replace(desk.codebook, title="Turned round"), moves)
    assert _types(desk, harbour) == {words: moves.types[name] for words, name in types.items()}
    desk.history.undo()
    assert _all_that_holds(project_path) == before


def test_values_and_attributes_move_between_columns_and_back(
    desk: Workspace, harbour: int, project_path: Path
) -> None:
    book = desk.codebook
    stance, topic, certainty = book.attributes
    values = tuple(
        replace(value, name="against") if value.name == "opposes" else value for value in stance.values
    )
    new = replace(book, attributes=(replace(stance, name="position", values=values), topic, certainty))
    moves = Moves(attributes={"stance": "position"}, values={("stance", "opposes"): "against"})
    assert desk.codebooks.preview(new, moves) == (
        Touched(before="stance", after="position", claims=1),
        Touched(before="opposes", after="against", attribute="stance", claims=1),
    )
    other = item_on(
        desk.articles.open(harbour).items,
        HARBOUR,
        "that any delay beyond spring would leave a hundred villages without a harvest",
    )
    desk.review.set_attribute(other.ref, "topic", "harvest")
    before = _all_that_holds(project_path)
    desk.codebooks.apply(new, moves)
    claim = _claim(desk, harbour)
    assert (claim.stance, claim.topic, claim.attributes) == (None, "water", {"position": "against"})
    uses = desk.codebooks.uses()
    assert (uses.attributes["position"], uses.values["position", "against"]) == (1, 1)
    back = Moves(attributes={"position": "stance"}, values={("position", "against"): "opposes"})
    desk.codebooks.apply(book, back)
    claim = _claim(desk, harbour)
    assert (claim.stance, claim.topic, claim.attributes) == ("opposes", "water", {})
    assert check_project(project_path) == []
    desk.history.undo()
    assert _claim(desk, harbour).attributes == {"position": "against"}
    desk.history.undo()
    assert _all_that_holds(project_path) == before


def test_a_list_in_a_claim_stays_where_a_list_can_be(
    desk: Workspace, harbour: int, project_path: Path
) -> None:
    with closing(sqlite3.connect(project_path)) as connection, connection:
        connection.execute("UPDATE claim SET attributes = ?", (json.dumps({"tags": ["a", "b"]}),))
    assert desk.codebooks.uses().attributes["tags"] == 2
    assert set(desk.codebooks.uses().values) == {("stance", "opposes"), ("topic", "water")}
    book = desk.codebook
    new = replace(book, attributes=tuple(one for one in book.attributes if one.name != "stance"))
    desk.codebooks.apply(new)
    new = replace(new, attributes=(Attribute(name="stance"), *new.attributes))
    with pytest.raises(UserFacingError, match="Some claims have a “stance” already"):
        desk.codebooks.apply(new, Moves(attributes={"tags": "stance"}))
    new = replace(new, attributes=(Attribute(name="certainty"), Attribute(name="topic")))
    desk.codebooks.apply(new, Moves(attributes={"tags": "certainty"}))
    claim = _claim(desk, harbour)
    assert (claim.certainty, claim.attributes) == (None, {"certainty": ["a", "b"]})


def test_removed_attributes_and_values_are_told_and_kept(desk: Workspace, harbour: int) -> None:
    book = desk.codebook
    stance, topic, certainty = book.attributes
    fewer = replace(stance, values=tuple(one for one in stance.values if one.name != "opposes"))
    free = replace(certainty, values=())
    new = replace(book, attributes=(fewer, free))
    assert desk.codebooks.preview(new) == (
        Touched(before="opposes", after=None, attribute="stance", claims=1),
        Touched(before="topic", after=None, claims=1),
    )
    desk.codebooks.apply(new)
    claim = _claim(desk, harbour)
    assert (claim.stance, claim.topic) == ("opposes", "water")
    assert topic.name == "topic"


def test_what_is_not_there_is_refused_and_changes_nothing(desk: Workspace, project_path: Path) -> None:
    before = _rows(project_path)
    book = desk.codebook
    for moves, words in (
        (Moves(types={"person": "wizard"}), "no actor type “wizard”"),
        (Moves(attributes={"stance": "mood"}), "no attribute “mood”"),
        (Moves(values={("stance", "opposes"): "hates"}), "no value “hates” for stance"),
        (Moves(values={("mood", "glad"): "sad"}), "no value “sad” for mood"),
    ):
        with pytest.raises(UserFacingError, match=words):
            desk.codebooks.apply(book, moves)
    with pytest.raises(CodebookError, match="at least one actor type"):
        desk.codebooks.apply(replace(book, actor_types=()))
    assert desk.codebooks.apply(book) is None
    assert _rows(project_path) == before
    assert desk.codebook is book


def test_versions_stay_and_an_old_one_comes_back_as_a_new_one(
    workspace: Workspace, project_path: Path
) -> None:
    first = workspace.codebook
    workspace.codebooks.apply(replace(first, title="Second"))
    workspace.codebooks.apply(workspace.codebooks.version(1))
    listed = workspace.codebooks.versions()
    assert [(one.number, one.title, one.is_current) for one in listed] == [
        (3, "Actors and claims", True),
        (2, "Second", False),
        (1, "Actors and claims", False),
    ]
    assert listed[0].saved_at > listed[1].saved_at > listed[2].saved_at
    workspace.history.undo()
    assert [one.number for one in workspace.codebooks.versions()] == [2, 1]
    workspace.codebooks.apply(replace(first, title="Fourth"))
    assert [one.number for one in workspace.codebooks.versions()] == [4, 2, 1]
    with pytest.raises(UserFacingError, match="no version 3"):
        workspace.codebooks.version(3)
    workspace.close()
    with closing(open_project(project_path)) as again:
        assert (again.codebook.title, again.codebook.version) == ("Fourth", 4)


def test_what_is_taken_back_does_not_follow(desk: Workspace, harbour: int, project_path: Path) -> None:
    desk.history.undo()
    desk.history.undo()
    assert _claim(desk, harbour).stance is None
    desk.codebooks.apply(_renamed(desk.codebook, "person", "people"), Moves(types={"person": "people"}))
    assert desk.history.redo() is None
    assert desk.codebooks.uses().mentions == {"people": 3, "organization": 1}
    assert check_project(project_path) == []


def test_rules_go_on_holding_back_what_they_did(desk: Workspace, project_path: Path) -> None:
    with closing(sqlite3.connect(project_path)) as connection, connection:
        connection.execute(
            "INSERT INTO rule (uuid, kind, pattern, label, coder, created_at)"
            " VALUES ('r', 'mention', 'Turan', 'state', 'ana', '2026-01-01T00:00:00Z')"
        )
    desk.codebooks.apply(_renamed(desk.codebook, "state", "country"), Moves(types={"state": "country"}))
    assert [row[5] for row in _rows(project_path)["rule"]] == ["country"]
    desk.history.undo()
    assert [row[5] for row in _rows(project_path)["rule"]] == ["state"]


def test_the_reason_of_a_rule_on_claims_is_no_label(desk: Workspace, project_path: Path) -> None:
    desk.rules.add(Rule(kind=ItemKind.CLAIM, pattern="", label="state"))
    desk.codebooks.apply(_renamed(desk.codebook, "state", "country"), Moves(types={"state": "country"}))
    assert [row[5] for row in _rows(project_path)["rule"]] == ["state"]


def test_a_new_actor_gets_the_name_that_its_type_has_now(desk: Workspace, harbour: int) -> None:
    desk.codebooks.apply(_renamed(desk.codebook, "person", "people"), Moves(types={"person": "people"}))
    desk.review.link_new(_claim(desk, harbour).ref, "Nora Quist")
    assert {one.actor.name: one.actor.type for one in desk.actors.listed()}["Nora Quist"] == "people"
