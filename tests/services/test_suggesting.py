"""How suggestions are stored: in nobody's way, never overwritten, undone where the person asked for them."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import Claim, ClaimSuggestion, Mention, Role
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project
from annotator.services.suggesting import worker_command
from tests.worlds import (
    HARBOUR,
    add_article,
    claim_of,
    harbour_suggestions,
    item_on,
    mention_of,
    place,
    places,
)

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _suggestion_rows(workspace: Workspace) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return connection.execute("SELECT * FROM suggestion ORDER BY id").fetchall()


def test_suggestions_are_stored_as_pending_items(workspace: Workspace) -> None:
    key = add_article(workspace)
    assert workspace.suggesting.waiting() == [key]
    assert not workspace.suggesting.is_suggested(key)
    found = harbour_suggestions()
    changes = workspace.suggesting.store(key, found)
    assert changes.articles == {key}
    items = workspace.articles.open(key).items
    assert {item.suggestion for item in items} == {*found.mentions, *found.claims}
    assert all(item.decision is None and item.coder is None for item in items)
    assert workspace.suggesting.waiting() == []
    assert workspace.suggesting.is_suggested(key)


def test_nothing_found_is_remembered_too(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.suggesting.store(key, Suggestions())
    assert workspace.suggesting.waiting() == []


def test_decided_articles_do_not_wait(workspace: Workspace) -> None:
    for number, status in enumerate(Status):
        workspace.articles.set_status(add_article(workspace, f"Text {number}"), status)
    assert workspace.suggesting.waiting() == [1, 2]


def test_the_same_suggestions_again_add_nothing(workspace: Workspace, harbour: int) -> None:
    before = workspace.articles.open(harbour).items
    workspace.review.reject(item_on(before, HARBOUR, "Tomas Reik").ref)
    before = workspace.articles.open(harbour).items
    workspace.suggesting.store(harbour, harbour_suggestions())
    workspace.suggesting.store(harbour, harbour_suggestions(), step=workspace.suggesting.begin_run())
    assert workspace.articles.open(harbour).items == before


def test_what_stands_in_the_way_of_annotations_or_on_furniture_is_left_out(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.annotating.add_mention(key, place(HARBOUR, "Deputy minister Ilse Varga"), "person")
    workspace.articles.toggle_residue(key, place(HARBOUR, "Tomas"))
    workspace.suggesting.store(key, harbour_suggestions())
    pending = [item for item in workspace.articles.open(key).items if item.decision is None]
    assert sorted(item.extent.of(HARBOUR) for item in pending if isinstance(item, Mention)) == [
        "Varga",
        "water ministry",
    ]
    assert [item.cue[0].of(HARBOUR) for item in pending if isinstance(item, Claim)] == ["warned"]


def test_a_claim_is_repeated_where_cue_and_content_meet_or_are_both_absent(workspace: Workspace) -> None:
    key = add_article(workspace)

    def without_cue(*content: str) -> ClaimSuggestion:
        return ClaimSuggestion(
            by="a", model="b", confidence=0.5, why="", source=(), cue=(), content=places(HARBOUR, *content)
        )

    workspace.suggesting.store(key, Suggestions(claims=(without_cue("any delay beyond spring"),)))
    workspace.suggesting.store(key, Suggestions(claims=(without_cue("beyond spring would"),)))
    assert len(workspace.articles.open(key).items) == 1
    with_cue = claim_of(HARBOUR, None, "warned", "any delay")
    workspace.suggesting.store(key, Suggestions(claims=(with_cue, without_cue("a map"))))
    assert len(workspace.articles.open(key).items) == 3


def test_what_was_proposed_never_changes(workspace: Workspace, harbour: int) -> None:
    before = _suggestion_rows(workspace)
    items = workspace.articles.open(harbour).items
    workspace.review.set_span(item_on(items, HARBOUR, "Ilse Varga").ref, Span(0, 7))
    workspace.review.relabel(item_on(items, HARBOUR, "water ministry").ref, "group")
    workspace.review.reject(item_on(items, HARBOUR, "Varga").ref)
    claim = next(item for item in items if isinstance(item, Claim))
    workspace.review.set_part(claim.ref, Role.CUE, ())
    workspace.review.accept_above(harbour, 0)
    while workspace.history.undo() is not None:
        pass
    while workspace.history.redo() is not None:
        pass
    assert _suggestion_rows(workspace) == before


def test_undo_passes_over_suggestions_that_came_of_themselves(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.annotating.add_mention(key, place(HARBOUR, "opposition lawmakers"), "group")
    workspace.suggesting.store(key, harbour_suggestions())
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.kind is EditKind.ADD_MENTION
    assert len(workspace.articles.open(key).items) == 6
    assert workspace.history.entries()[0]["origin"] == "background"
    workspace.history.redo()
    assert len(workspace.articles.open(key).items) == 7


def test_a_run_is_one_step_below_what_was_decided_meanwhile(workspace: Workspace) -> None:
    first, second = add_article(workspace), add_article(workspace, f"{HARBOUR}Again.")
    step = workspace.suggesting.begin_run()
    workspace.suggesting.store(first, harbour_suggestions(), step=step)
    ref = item_on(workspace.articles.open(first).items, HARBOUR, "Ilse Varga").ref
    workspace.review.accept(ref)
    workspace.history.undo()
    workspace.suggesting.store(second, harbour_suggestions(), step=step)
    redone = workspace.history.redo()
    assert redone is not None
    assert redone.kind is EditKind.ACCEPT
    kinds = [workspace.history.undo(), workspace.history.undo()]
    assert [one.kind for one in kinds if one is not None] == [EditKind.ACCEPT, EditKind.SUGGEST]
    assert workspace.suggesting.waiting() == [first, second]
    assert workspace.articles.open(first).items == workspace.articles.open(second).items == ()
    workspace.history.redo()
    assert len(workspace.articles.open(second).items) == 6
    assert check_project(workspace.path) == []


def test_taken_back_suggestions_do_not_come_of_themselves_and_can_be_redone(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.suggesting.store(key, harbour_suggestions(), step=workspace.suggesting.begin_run())
    workspace.history.undo()
    assert workspace.suggesting.is_suggested(key)
    assert workspace.suggesting.waiting() == [key]
    workspace.suggesting.store(key, harbour_suggestions())
    assert workspace.articles.open(key).items == ()
    workspace.history.redo()
    assert len(workspace.articles.open(key).items) == 6
    assert check_project(workspace.path) == []


def test_taken_back_suggestions_come_again_at_the_persons_wish(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.suggesting.store(key, harbour_suggestions(), step=workspace.suggesting.begin_run())
    workspace.history.undo()
    workspace.suggesting.store(key, harbour_suggestions(), step=workspace.suggesting.begin_run())
    assert len(workspace.articles.open(key).items) == 6
    assert workspace.history.redo() is None
    workspace.history.undo()
    workspace.history.redo()
    assert len(workspace.articles.open(key).items) == 6
    assert check_project(workspace.path) == []


def test_suggestions_for_an_article_that_is_gone_are_refused(workspace: Workspace) -> None:
    key = add_article(workspace)
    workspace.history.undo()
    with pytest.raises(UserFacingError, match="not in the project any more"):
        workspace.suggesting.store(key, harbour_suggestions())


def test_a_suggester_sees_text_furniture_language_and_the_actors(workspace: Workspace) -> None:
    key = add_article(workspace, language="en")
    workspace.articles.toggle_residue(key, place(HARBOUR, "Harbour"))
    workspace.annotating.add_mention(key, place(HARBOUR, "Ilse Varga"), "person")
    passage, known = workspace.suggesting.passage(key)
    assert (passage.text, passage.language) == (HARBOUR, "en")
    assert passage.residue == places(HARBOUR, "Harbour talks resume")
    assert [(actor.names, actor.type) for actor in known] == [(("Ilse Varga",), "person")]
    request = workspace.suggesting.request(key, 7)
    assert (request.generation, request.article, request.text) == (7, key, HARBOUR)


def test_the_worker_is_this_program_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "annotator", "suggest-worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "suggest-worker"]


def test_a_mention_that_repeats_nothing_is_added_to_suggested_articles(
    workspace: Workspace, harbour: int
) -> None:
    fresh = Suggestions(mentions=(mention_of(HARBOUR, "opposition lawmakers", "group"),))
    workspace.suggesting.store(harbour, fresh)
    assert len(workspace.articles.open(harbour).items) == 7
