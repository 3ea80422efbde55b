"""Undo of actors that others refer to: copies of the project, long imports and runs that go on meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.record import Incoming
from annotator.services.occurrences import Act, Wish
from annotator.services.projects import check_project
from annotator.services.queue import QueueFilter
from tests.services.desk_material import record_of_a_copy, rows_that_hold
from tests.worlds import add_article

if TYPE_CHECKING:
    from annotator.core.annotation import Actor
    from annotator.services.workspace import Workspace

VALE = "Ada Vale spoke. Ada Vale left. Ada Vale came back."


def _by_hand(workspace: Workspace, name: str = "Ada Vale") -> Actor:
    workspace.actor_editing.add(name, "person", aliases=[f"{name[0]}. V."])
    return next(one.actor for one in workspace.actors.search(name, limit=5) if one.actor.name == name)


def _copy(actor: Actor, seed: int = 1) -> list[Incoming]:
    return [Incoming(source="copy", line=1, record=record_of_a_copy(seed, actor))]


def _undo_all(workspace: Workspace) -> list[dict[str, list[tuple[object, ...]]]]:
    """Undo everything; what held before each step, the latest first."""
    held = [rows_that_hold(workspace.path)]
    while workspace.history.undo() is not None:
        held.append(rows_that_hold(workspace.path))
        assert check_project(workspace.path) == []
    return held


def _is_exact(workspace: Workspace) -> None:
    held = _undo_all(workspace)
    assert held[-1]["actor"] == held[-1]["article"] == []
    for rows in reversed(held[:-1]):
        workspace.history.redo()
        assert rows_that_hold(workspace.path) == rows
        assert check_project(workspace.path) == []


@pytest.mark.parametrize("seed", [1, 3], ids=["as it is here", "with a further name"])
def test_a_copy_that_refers_to_an_actor_made_here_is_undone(workspace: Workspace, seed: int) -> None:
    actor = _by_hand(workspace)
    workspace.importing.begin().store(_copy(actor, seed))
    _is_exact(workspace)


def test_an_actor_that_was_taken_back_comes_back_with_a_copy(workspace: Workspace) -> None:
    actor = _by_hand(workspace)
    workspace.history.undo()
    assert workspace.actors.search("Ada", limit=5) == []
    workspace.importing.begin().store(_copy(actor))
    assert [one.actor for one in workspace.actors.search("Ada", limit=5)] == [actor]
    workspace.history.undo()
    assert workspace.history.redo() is not None
    assert check_project(workspace.path) == []


def test_what_a_long_import_links_to_a_later_actor_is_a_step_after_it(workspace: Workspace) -> None:
    run = workspace.importing.begin()
    run.store(_copy(_by_hand(workspace, "Bo Reed"), 1))
    later = _by_hand(workspace)
    run.store(_copy(later, 2))
    workspace.history.undo()
    assert [row[2] for row in rows_that_hold(workspace.path)["article"]] == ["Copy 1"]
    assert later in [one.actor for one in workspace.actors.search("Ada", limit=5)]
    workspace.history.redo()
    _is_exact(workspace)


def test_a_merge_is_not_done_again_over_what_was_linked_meanwhile(workspace: Workspace) -> None:
    left, kept = _by_hand(workspace), _by_hand(workspace, "Bo Reed")
    run = workspace.importing.begin()
    run.store(_copy(left, 1))
    workspace.actor_editing.merge(kept.uuid, [left.uuid])
    workspace.history.undo()
    run.store(_copy(left, 2))
    assert workspace.history.redo() is None
    _is_exact(workspace)


def test_what_was_undone_stays_to_be_redone_where_nothing_builds_on_it(workspace: Workspace) -> None:
    first, other = _by_hand(workspace), _by_hand(workspace, "Bo Reed")
    run = workspace.importing.begin()
    run.store(_copy(first, 1))
    workspace.actor_editing.remove(other.uuid)
    workspace.history.undo()
    run.store(_copy(first, 2))
    assert workspace.history.redo() is not None
    _is_exact(workspace)


@pytest.mark.parametrize("act", [Act.ANNOTATE, Act.RELABEL])
@pytest.mark.parametrize("leave", ["undone", "removed", "merged"])
def test_a_run_goes_on_after_its_actor_has_left_the_list(workspace: Workspace, act: Act, leave: str) -> None:
    key = add_article(workspace, VALE)
    other = _by_hand(workspace, "Bo Reed")
    if act is Act.RELABEL:
        workspace.occurrences.act(key, Wish(act=Act.ANNOTATE, words="Ada Vale", type="group"))
        for item in workspace.articles.open(key).items:
            workspace.review.unlink(item.ref)
    run = workspace.occurrences.begin(Wish(act=act, words="Ada Vale", type="person"))
    run.take([key], at_most=1)
    made = next(one.actor for one in workspace.actors.search("Ada", limit=5) if one.actor.name == "Ada Vale")
    if leave == "undone":
        workspace.history.undo()
    elif leave == "removed":
        workspace.actor_editing.remove(made.uuid)
    else:
        workspace.actor_editing.merge(other.uuid, [made.uuid])
    run.take([key], at_most=1)
    opened = workspace.articles.open(key)
    linked = {item.actor for item in opened.items} - {None}
    assert linked == set(opened.actors)
    assert linked
    assert check_project(workspace.path) == []
    _is_exact(workspace)


def test_the_check_knows_a_row_that_was_changed_cell_by_cell_and_as_a_whole(workspace: Workspace) -> None:
    """What was taken back of a row is put together from all that was noted of it."""
    key = add_article(workspace, VALE)
    actor = _by_hand(workspace)
    workspace.importing.begin().store(_copy(actor))
    copied = workspace.queue.page(QueueFilter())[-1].key
    assert copied != key
    (item,) = workspace.articles.open(copied).items
    workspace.occurrences.act(copied, Wish(act=Act.RELABEL, words="The council", type="group"))
    workspace.review.unlink(item.ref)
    workspace.review.link(item.ref, actor.uuid)
    workspace.actor_editing.remove(actor.uuid)
    _is_exact(workspace)


def test_the_check_finds_an_actor_that_should_be_gone(workspace: Workspace) -> None:
    _by_hand(workspace)
    workspace.history.undo()
    with workspace._project.file.transaction() as connection:
        connection.execute("UPDATE actor SET gone = 0")
    assert check_project(workspace.path) == ["Row 1 of actor is not as the journal left it."]
