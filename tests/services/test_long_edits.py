"""Edits in slices: whole between any two of them, the same at the end, and one step for undo."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import ItemKind
from annotator.core.codebook_moves import Moves
from annotator.core.rules import Rule
from annotator.services import rule_holding
from annotator.services.projects import create_project, open_project
from annotator.storage import paging, slices
from annotator.storage.check import findings
from annotator.storage.edit import JOURNALED, row_count
from tests.big_worlds import NAME, Size, fill_widely, with_type_renamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.core.changes import EditKind
    from annotator.services.long_work import LongWork
    from annotator.services.workspace import Workspace

SLICE, PAGE = 200, 50
"""Rows of a slice and of a page: a fifth of what they are outside, and so are the mentions of an article."""
_SIZE = Size(articles=34, mentions=20, waiting=320, linked=300)
_UNLIKE = frozenset({"uuid", "decided_at", "created_at"})


def _rule_added(workspace: Workspace) -> str:
    workspace.rules.add(Rule(kind=ItemKind.MENTION, pattern=NAME))
    return workspace.rules.listed()[0].rule.uuid


def _merge(workspace: Workspace) -> LongWork:
    return workspace.actor_editing.merging("actor-1", ["actor-0"])


def _retype(workspace: Workspace) -> LongWork:
    return workspace.actor_editing.editing("actor-0", actor_type="organization")


def _split(workspace: Workspace) -> LongWork:
    workspace.actor_editing.edit("actor-0", aliases=[NAME, "Nobody"])
    refs = [
        item.ref
        for key in range(1, _SIZE.articles + 1)
        for item in workspace.articles.open(key).items
        if item.actor == "actor-0"
    ]
    return workspace.actor_editing.splitting("actor-0", refs[: SLICE + PAGE], "Another", "group")


def _remove(workspace: Workspace) -> LongWork:
    return workspace.actor_editing.removing("actor-0")


def _relabel(workspace: Workspace) -> LongWork:
    book = with_type_renamed(workspace.codebook, "person", "somebody")
    begun = workspace.codebooks.applying(book, Moves(types={"person": "somebody"}))
    assert begun is not None
    return begun


def _add_rule(workspace: Workspace) -> LongWork:
    return workspace.rules.adding(Rule(kind=ItemKind.MENTION, pattern=NAME))


def _change_rule(workspace: Workspace) -> LongWork:
    uuid = _rule_added(workspace)
    return workspace.rules.editing(uuid, Rule(kind=ItemKind.MENTION, pattern="nobody"))


def _switch_off(workspace: Workspace) -> LongWork:
    return workspace.rules.switching(_rule_added(workspace), active=False)


def _switch_on(workspace: Workspace) -> LongWork:
    uuid = _rule_added(workspace)
    workspace.rules.switch(uuid, active=False)
    return workspace.rules.switching(uuid, active=True)


def _remove_rule(workspace: Workspace) -> LongWork:
    return workspace.rules.removing(_rule_added(workspace))


def _accept(workspace: Workspace) -> LongWork:
    return workspace.review.accepting_above(1, 0.5)


BEGINNINGS = (
    _merge,
    _retype,
    _split,
    _remove,
    _relabel,
    _add_rule,
    _change_rule,
    _switch_off,
    _switch_on,
    _remove_rule,
    _accept,
)

pytestmark = pytest.mark.parametrize("begin", BEGINNINGS, ids=lambda one: one.__name__.strip("_"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with many mentions, closed."""
    path = tmp_path_factory.mktemp("long") / "wide.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        fill_widely(workspace, _SIZE)
    return path


@pytest.fixture(autouse=True)
def short_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices that are full after a fifth of the rows."""
    for module in (slices, rule_holding):
        monkeypatch.setattr(module, "SLICE", SLICE)
    monkeypatch.setattr(paging, "PAGE", PAGE)


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of it, open."""
    path = tmp_path / "wide.annotator"
    shutil.copy(filled, path)
    workspace = open_project(path, coder="ana")
    yield workspace
    workspace.close()


def _again(workspace: Workspace) -> Workspace:
    """The project as another program finds it, at this moment."""
    copy = workspace.path.with_name("again.annotator")
    copy.unlink(missing_ok=True)
    workspace.backup(copy)
    return open_project(copy, coder="ana")


def _rows(workspace: Workspace, *, but: frozenset[str] = frozenset()) -> dict[str, list[dict[str, Any]]]:
    """All rows that edits can change; rows that undo marks as gone count as not there."""
    file = workspace._project.file
    kept: dict[str, list[dict[str, Any]]] = {}
    for table in sorted(JOURNALED):
        sql = f"SELECT * FROM {table} WHERE gone & 1 = 0 ORDER BY id"  # noqa: S608 - a constant's tables
        found = [dict(row) for row in file.rows(sql)]
        kept[table] = [{name: cell for name, cell in row.items() if name not in but} for row in found]
    return kept


def _is_whole(workspace: Workspace) -> bool:
    return list(findings(workspace._project.file)) == []


def _entries(workspace: Workspace, kind: EditKind) -> list[list[dict[str, Any]]]:
    """What each entry of the latest step of a kind holds."""
    file = workspace._project.file
    found = file.rows(
        "SELECT rows FROM journal WHERE step = (SELECT max(step) FROM journal WHERE kind = ?) ORDER BY id",
        (kind,),
    )
    return [json.loads(row["rows"]) for row in found]


def test_in_slices_and_at_once_come_to_the_same(
    begin: Callable[[Workspace], LongWork], desk: Workspace
) -> None:
    work = begin(desk)
    before = _rows(desk)
    with closing(_again(desk)) as twin:
        same = _twin(begin, twin)
        changes = same.at_once()
        steps = 1
        while work.advance():
            steps += 1
        assert steps > 1
        assert _rows(desk, but=_UNLIKE) == _rows(twin, but=_UNLIKE)
        assert work.changes.articles == changes.articles
        assert len(work.changes.actors) == len(changes.actors)
        assert len(work.changes.items) == len(changes.items)
        assert (work.changes.kind, work.changes.detail) == (changes.kind, changes.detail)
    assert _is_whole(desk)
    entries = _entries(desk, work.kind)
    assert entries  # a fast machine may leave nothing for the last slice
    assert all(row_count(entry) <= SLICE + 4 * PAGE for entry in entries)
    undone = desk.history.undoing()
    assert undone is not None
    assert undone.detail == work.detail
    while undone.advance():
        pass
    assert _rows(desk) == before
    assert _is_whole(desk)
    redone = desk.history.redoing()
    assert redone is not None
    while redone.advance():
        pass
    assert desk.history.undo() is not None
    assert _rows(desk) == before
    assert _is_whole(desk)


def _twin(begin: Callable[[Workspace], LongWork], twin: Workspace) -> LongWork:
    """The same beginning where its preparations have been made already."""
    listed = twin.rules.listed()
    if begin is _change_rule:
        return twin.rules.editing(listed[0].rule.uuid, Rule(kind=ItemKind.MENTION, pattern="nobody"))
    if begin in {_switch_off, _switch_on}:
        return twin.rules.switching(listed[0].rule.uuid, active=begin is _switch_on)
    if begin is _remove_rule:
        return twin.rules.removing(listed[0].rule.uuid)
    return begin(twin)


def test_a_program_that_ends_in_the_middle_leaves_a_whole_file_and_one_step(
    begin: Callable[[Workspace], LongWork], desk: Workspace
) -> None:
    work = begin(desk)
    before, steps = _rows(desk), len(desk.history.entries())
    while len(desk.history.entries()) == steps:
        assert work.advance()
    with closing(_again(desk)) as survivor:
        assert _is_whole(survivor)
        undone = survivor.history.undo()
        assert undone is not None
        assert undone.kind is work.kind
        assert _rows(survivor) == before
        assert _is_whole(survivor)


def test_undo_that_was_interrupted_goes_on_with_the_next_one(
    begin: Callable[[Workspace], LongWork], desk: Workspace
) -> None:
    work = begin(desk)
    before = _rows(desk)
    while work.advance():
        pass
    undone = desk.history.undoing()
    assert undone is not None
    undone.advance()
    with closing(_again(desk)) as survivor:
        assert _is_whole(survivor)
        if _rows(survivor) != before:
            assert survivor.history.undo() is not None
        assert _rows(survivor) == before
        assert _is_whole(survivor)


def test_the_way_back_leaves_everything_as_it_was(
    begin: Callable[[Workspace], LongWork], desk: Workspace
) -> None:
    work = begin(desk)
    before, undo = _rows(desk), desk.history.status().undo
    assert work.advance()
    back = work.back()
    while back.advance():
        pass
    assert _rows(desk) == before
    assert desk.history.status().undo == undo
    assert desk.history.redo() is None
    assert _is_whole(desk)
