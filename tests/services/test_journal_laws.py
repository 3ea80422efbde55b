"""Whatever is done to a project can be taken back and done again, row for row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from annotator.core.record import Incoming
from tests.laws import examples
from tests.services.desk_annotations import AnnotatingDesk
from tests.services.desk_lists import ListDesk
from tests.services.desk_machine import PICK, chosen
from tests.services.desk_material import record_of_a_copy, some_record, some_suggestions


class Desk(AnnotatingDesk, ListDesk):
    """Everything a person can do, in any order, with suggestions and imports arriving in between."""

    @rule(seed=PICK, background=st.booleans())
    def suggest(self, seed: int, background: bool) -> None:
        article = self._article(seed)
        if article is None:
            return
        opened = self._workspace.articles.open(article)
        step = None if background else self._step or self._workspace.suggesting.begin_run()
        self._workspace.suggesting.store(article, some_suggestions(opened.article.text, seed), step=step)

    @precondition(lambda self: self._step is None)
    @rule()
    def begin_suggesting(self) -> None:
        self._step = self._workspace.suggesting.begin_run()

    @rule(seeds=st.lists(PICK, min_size=1, max_size=3))
    def import_records(self, seeds: list[int]) -> None:
        run = self._workspace.importing.begin()
        batch = [Incoming(source="b", line=line, record=some_record(seed)) for line, seed in enumerate(seeds)]
        self._do(lambda: run.store(batch))

    @rule(seed=PICK)
    def import_a_batch(self, seed: int) -> None:
        """A long import goes on below what the person does meanwhile; its articles are its own."""
        self._run = self._run or self._workspace.importing.begin()
        record = some_record(seed)
        own = replace(
            record,
            draft=replace(record.draft, text=f"{record.draft.text}\nPart {seed}.", identifier=None),
            mentions=tuple(replace(one, uuid=f"{one.uuid}-{seed}") for one in record.mentions),
        )
        self._run.store([Incoming(source="c", line=1, record=own)])

    @rule(seed=PICK, long=st.booleans())
    def import_of_a_copy(self, seed: int, long: bool) -> None:
        """Another copy of the project has an article on somebody who was put on the list here."""
        actor = chosen(self._actors(), seed)
        if actor is None:
            return
        incoming = [Incoming(source="d", line=1, record=record_of_a_copy(seed, actor))]
        if long:
            self._run = self._run or self._workspace.importing.begin()
            self._run.store(incoming)
        else:
            self._do(lambda: self._workspace.importing.begin().store(incoming))

    @rule(first=PICK, meanwhile=PICK, then=PICK)
    def import_while_working(self, first: int, meanwhile: int, then: int) -> None:
        self.import_a_batch(first)
        self.import_records([meanwhile])
        self.import_a_batch(then)

    @rule(steps=st.integers(1, 4), seeds=st.lists(PICK, max_size=3), run_goes_on=st.booleans())
    def let_suggestions_come_while_undone(self, steps: int, seeds: list[int], run_goes_on: bool) -> None:
        undone = sum(self._workspace.history.undo() is not None for _ in range(steps))
        for seed in seeds:
            self.suggest(seed, background=True)
        if run_goes_on and self._run is not None:
            self.import_a_batch(sum(seeds))
            self.import_of_a_copy(sum(seeds), long=True)
        else:
            assert sum(self._workspace.history.redo() is not None for _ in range(undone)) == undone
        while self._workspace.history.redo() is not None:
            pass

    @rule()
    def leave_runs(self) -> None:
        self._leave_runs()


class LongDesk(Desk):
    """The desk over two hundred steps; the file is checked now and then."""

    checked_every = 20


_HEALTH = [HealthCheck.too_slow, HealthCheck.data_too_large]

TestDesk = pytest.mark.slow(Desk.TestCase)
TestDesk.settings = settings(examples(4, nightly=60), stateful_step_count=30, suppress_health_check=_HEALTH)
TestLongDesk = pytest.mark.slow(LongDesk.TestCase)
TestLongDesk.settings = settings(
    examples(1, nightly=20), stateful_step_count=200, suppress_health_check=_HEALTH
)
