"""The desk of the journal's laws: a project, its services, and what must hold whatever is done with them."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter
from tests.services.desk_material import rows_that_hold, some_record
from tests.worlds import ticking_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Actor, Item
    from annotator.core.changes import Changes
    from annotator.services.importing import ImportRun
    from annotator.services.occurrences import OccurrenceRun

PICK = st.integers(min_value=0, max_value=1_000_000)
"""Chooses one of what there is."""

One = TypeVar("One")


class DeskMachine(RuleBasedStateMachine):
    """What every desk can: begin with an article, undo, redo, restart, and be looked at after each step.

    ``checked_every`` says after how many steps the whole file is checked.
    """

    checked_every: ClassVar[int] = 1

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="annotator-laws-"))
        self._path = self._folder / "desk.annotator"
        self._clock = ticking_clock()
        self._workspace = create_project(self._path, coder="ana", clock=self._clock)
        self._steps = 0
        self._leave_runs()

    def _leave_runs(self) -> None:
        self._run: ImportRun | None = None
        self._occurrences: OccurrenceRun | None = None
        self._step: int | None = None

    def teardown(self) -> None:
        try:
            self._undo_all_and_redo_all()
        finally:
            self._workspace.close()
            shutil.rmtree(self._folder)

    def _undo_all_and_redo_all(self) -> None:
        self._leave_runs()
        while self._workspace.history.redo() is not None:
            pass
        ends = [self._rows()]
        while self._workspace.history.undo() is not None:
            ends.append(self._rows())
        for table in ("article", "actor", "rule"):
            assert ends[-1][table] == []
        assert len(ends[-1]["codebook"]) == 1
        assert check_project(self._path) == []
        self._reopen()
        for expected in reversed(ends[:-1]):
            assert self._workspace.history.redo() is not None
            assert self._rows() == expected
        assert self._workspace.history.redo() is None
        assert check_project(self._path) == []

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        return rows_that_hold(self._path)

    def _reopen(self) -> None:
        self._leave_runs()
        self._workspace.close()
        self._workspace = open_project(self._path, coder="ana", clock=self._clock)

    def _article(self, seed: int) -> int | None:
        row = chosen(self._workspace.queue.page(QueueFilter()), seed)
        return None if row is None else row.key

    def _item(self, seed: int, kind: type[Item] | None = None) -> Item | None:
        article = self._article(seed)
        if article is None:
            return None
        items = self._workspace.articles.open(article).items
        return chosen([one for one in items if kind is None or isinstance(one, kind)], seed // 7)

    def _actors(self) -> list[Actor]:
        return [one.actor for one in self._workspace.actors.search("", limit=50)]

    def _do(self, action: Callable[[], Changes | None]) -> None:
        """Do what a person does; a refusal must change nothing, anything else must be undoable at once."""
        before = self._rows()
        entries = len(self._workspace.history.entries())
        try:
            action()
        except UserFacingError:
            assert self._rows() == before
            return
        if len(self._workspace.history.entries()) == entries:
            assert self._rows() == before
            return
        after = self._rows()
        codebook = self._workspace.codebook
        self._workspace.history.undo()
        assert self._rows() == before
        self._workspace.history.redo()
        assert self._rows() == after
        assert self._workspace.codebook == codebook

    @initialize(seed=PICK)
    def begin(self, seed: int) -> None:
        self._workspace.importing.begin().store([Incoming(source="a", line=0, record=some_record(seed))])

    @invariant()
    def the_project_is_whole(self) -> None:
        self._steps += 1
        if self._steps % self.checked_every == 0:
            assert check_project(self._path) == []

    @invariant()
    def every_article_opens(self) -> None:
        for row in self._workspace.queue.page(QueueFilter()):
            opened = self._workspace.articles.open(row.key)
            self._workspace.actors.proposals(opened)
            assert {item.actor for item in opened.items} - {None} == set(opened.actors)

    @rule()
    def undo(self) -> None:
        before = self._rows()
        if self._workspace.history.undo() is not None:
            after = self._rows()
            self._workspace.history.redo()
            assert self._rows() == before
            self._workspace.history.undo()
            assert self._rows() == after

    @rule()
    def redo(self) -> None:
        before = self._rows()
        if self._workspace.history.redo() is not None:
            self._workspace.history.undo()
            assert self._rows() == before
            self._workspace.history.redo()

    @rule()
    def close_and_reopen(self) -> None:
        before = self._rows()
        self._reopen()
        assert self._rows() == before


def chosen(some: Sequence[One], seed: int) -> One | None:
    """One of ``some``; None where there is none."""
    return some[seed % len(some)] if some else None
