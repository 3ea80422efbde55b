"""Whatever is done, in whatever order, a project holds what a plain model of it foretells."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, rule

from annotator.services.projects import check_project, create_project, open_project
from tests.laws import IS_NIGHTLY
from tests.services.plain_lists import PlainLists
from tests.services.plain_model import by_text, named_actors, read

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_CHECKED_EVERY = 10
_EXAMPLES, _STEPS = (100, 100) if IS_NIGHTLY else (6, 50)


class PlainModel(PlainLists):
    """The desk beside a plain model, over undo and redo, restarts, crashes, and the way through a file."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = self._copies = 0

    def teardown(self) -> None:
        try:
            assert check_project(self._path) == []
        finally:
            self._workspace.close()
            shutil.rmtree(self._folder)

    @invariant()
    def the_project_holds_what_the_model_does(self) -> None:
        assert read(self._workspace) == self.state.shown()
        status = self._workspace.history.status()
        assert (status.undo is not None, status.redo is not None) == (bool(self._done), bool(self._undone))

    @invariant()
    def the_file_is_whole(self) -> None:
        self._seen += 1
        if self._seen % _CHECKED_EVERY == 0:
            assert check_project(self._path) == []

    @rule()
    def undo(self) -> None:
        self._second += 1
        assert (self._workspace.history.undo() is not None) == bool(self._done)
        if self._done:
            self._undone.append(self._done.pop())
            self.state = self._undone[-1][0]

    @rule()
    def redo(self) -> None:
        self._second += 1
        assert (self._workspace.history.redo() is not None) == bool(self._undone)
        if self._undone:
            self._done.append(self._undone.pop())
            self.state = self._done[-1][1]

    @rule()
    def reopen(self) -> None:
        self._workspace.close()
        self._workspace = self._opened()

    @rule()
    def crash(self) -> None:
        """What a program that ends at once leaves on the disk, taken up where nothing else is left of it."""
        self._copies += 1
        before, self._path = self._path, self._folder / f"crashed-{self._copies}.annotator"
        for suffix in ("", "-wal"):
            shutil.copy(f"{before}{suffix}", f"{self._path}{suffix}")
        self._workspace.close()
        self._workspace = self._opened()

    def _opened(self) -> Workspace:
        return open_project(self._path, coder="ana", clock=self._now)

    @rule()
    def come_back_from_a_file(self) -> None:
        self._copies += 1
        out = self._folder / f"{self._copies}.jsonl"
        self._workspace.exporting.export(out)
        copy = self._folder / f"copy-{self._copies}.annotator"
        with closing(create_project(copy, coder="ana", codebook=self._workspace.codebook)) as again:
            report = again.importing.run([out])
            assert not report.refused
            held, shown = read(again), self.state.shown()
            assert by_text(held) == by_text(shown)
            assert held.actors == named_actors(shown)
        assert check_project(copy) == []


TestPlainModel = pytest.mark.slow(PlainModel.TestCase)
TestPlainModel.settings = settings(
    max_examples=_EXAMPLES,
    stateful_step_count=_STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
