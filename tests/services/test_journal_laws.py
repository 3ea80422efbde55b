"""Whatever is done to a project can be taken back and done again, row for row."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.core.annotation import Claim, Item, Mention, Role
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming
from annotator.core.spans import Span
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter
from tests.services.desk_material import rows_that_hold, some_record, some_suggestions
from tests.worlds import ticking_clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.changes import Changes
    from annotator.services.importing import ImportRun


pick = st.integers(min_value=0, max_value=1_000_000)


class Desk(RuleBasedStateMachine):
    """Everything a person can do, in any order, with suggestions and imports arriving in between."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="annotator-laws-"))
        self._path = self._folder / "desk.annotator"
        self._clock = ticking_clock()
        self._workspace = create_project(self._path, coder="ana", clock=self._clock)
        self._run: ImportRun | None = None
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
        assert ends[-1]["article"] == []
        assert ends[-1]["actor"] == []
        assert check_project(self._path) == []
        self._reopen()
        for expected in reversed(ends[:-1]):
            assert self._workspace.history.redo() is not None
            assert self._rows() == expected
        assert self._workspace.history.redo() is None
        assert check_project(self._path) == []

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        return rows_that_hold(self._path)

    def _leave_runs(self) -> None:
        self._run = self._step = None

    def _reopen(self) -> None:
        self._leave_runs()
        self._workspace.close()
        self._workspace = open_project(self._path, coder="ana", clock=self._clock)

    def _article(self, seed: int) -> int | None:
        rows = self._workspace.queue.page(QueueFilter())
        return rows[seed % len(rows)].key if rows else None

    def _item(self, seed: int, kind: type[Item] | None = None) -> Item | None:
        article = self._article(seed)
        if article is None:
            return None
        items = self._workspace.articles.open(article).items
        wanted = [one for one in items if kind is None or isinstance(one, kind)]
        return wanted[seed // 7 % len(wanted)] if wanted else None

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
        self._workspace.history.undo()
        assert self._rows() == before
        self._workspace.history.redo()
        assert self._rows() == after

    @initialize(seed=pick)
    def begin(self, seed: int) -> None:
        self._workspace.importing.begin().store([Incoming(source="a", line=0, record=some_record(seed))])

    @invariant()
    def the_project_is_whole(self) -> None:
        assert check_project(self._path) == []

    @invariant()
    def every_article_opens(self) -> None:
        for row in self._workspace.queue.page(QueueFilter()):
            opened = self._workspace.articles.open(row.key)
            self._workspace.actors.proposals(opened)
            assert {item.actor for item in opened.items} - {None} == set(opened.actors)

    @rule(seed=pick)
    def accept(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.accept(item.ref))

    @rule(seed=pick)
    def reject(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.reject(item.ref))

    @rule(seed=pick, start=st.integers(0, 200), length=st.integers(1, 30))
    def set_span(self, seed: int, start: int, length: int) -> None:
        item = self._item(seed, Mention)
        if item is not None:
            self._do(lambda: self._workspace.review.set_span(item.ref, Span(start, start + length)))

    @rule(seed=pick, role=st.sampled_from(Role), cuts=st.lists(st.integers(0, 200), unique=True, max_size=4))
    def set_part(self, seed: int, role: Role, cuts: list[int]) -> None:
        item = self._item(seed, Claim)
        ordered = sorted(cuts)
        parts = tuple(Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False))
        if item is not None:
            self._do(lambda: self._workspace.review.set_part(item.ref, role, parts))

    @rule(seed=pick, actor_type=st.sampled_from(["person", "organization", "group", "wizard"]))
    def relabel(self, seed: int, actor_type: str) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.relabel(item.ref, actor_type))

    @rule(seed=pick)
    def link(self, seed: int) -> None:
        item = self._item(seed)
        actors = self._workspace.actors.search("", limit=50)
        if item is not None and actors:
            actor = actors[seed % len(actors)].actor.uuid
            self._do(lambda: self._workspace.review.link(item.ref, actor))

    @rule(seed=pick, name=st.sampled_from(["Ilse Varga", "Ong", " "]))
    def link_new(self, seed: int, name: str) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.link_new(item.ref, name))

    @rule(seed=pick)
    def unlink(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.unlink(item.ref))

    @rule(seed=pick, value=st.sampled_from([("stance", "opposes"), ("note", "see"), ("topic", None)]))
    def set_attribute(self, seed: int, value: tuple[str, str | None]) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.set_attribute(item.ref, *value))

    @rule(seed=pick, threshold=st.sampled_from([0.0, 0.8, 0.99]))
    def accept_above(self, seed: int, threshold: float) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.review.accept_above(article, threshold))

    @rule(seed=pick, start=st.integers(0, 200), length=st.integers(1, 30))
    def add_mention(self, seed: int, start: int, length: int) -> None:
        article = self._article(seed)
        if article is not None:
            span = Span(start, start + length)
            self._do(lambda: self._workspace.annotating.add_mention(article, span, "person"))

    @rule(seed=pick, cuts=st.lists(st.integers(0, 200), unique=True, min_size=6, max_size=6))
    def add_claim(self, seed: int, cuts: list[int]) -> None:
        article = self._article(seed)
        a, b, c, d, e, f = sorted(cuts)
        if article is not None:
            self._do(
                lambda: self._workspace.annotating.add_claim(
                    article, source=(Span(a, b),), cue=(Span(c, d),), content=(Span(e, f),)
                )
            )

    @rule(seed=pick)
    def add_everywhere(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.annotating.add_everywhere(item.ref))

    @rule(seed=pick, status=st.sampled_from(Status))
    def set_status(self, seed: int, status: Status) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_status(article, status))

    @rule(seed=pick, start=st.integers(0, 200), length=st.integers(1, 60))
    def toggle_residue(self, seed: int, start: int, length: int) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.toggle_residue(article, Span(start, start + length)))

    @rule(seed=pick, background=st.booleans())
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

    @rule(seeds=st.lists(pick, min_size=1, max_size=3))
    def import_records(self, seeds: list[int]) -> None:
        run = self._workspace.importing.begin()
        batch = [Incoming(source="b", line=line, record=some_record(seed)) for line, seed in enumerate(seeds)]
        self._do(lambda: run.store(batch))

    @rule(seed=pick)
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

    @rule(first=pick, meanwhile=pick, then=pick)
    def import_while_working(self, first: int, meanwhile: int, then: int) -> None:
        self.import_a_batch(first)
        self.import_records([meanwhile])
        self.import_a_batch(then)

    @rule(steps=st.integers(1, 4), seeds=st.lists(pick, max_size=3), run_goes_on=st.booleans())
    def let_suggestions_come_while_undone(self, steps: int, seeds: list[int], run_goes_on: bool) -> None:
        undone = sum(self._workspace.history.undo() is not None for _ in range(steps))
        for seed in seeds:
            self.suggest(seed, background=True)
        if run_goes_on and self._run is not None:
            self.import_a_batch(sum(seeds))
        else:
            assert sum(self._workspace.history.redo() is not None for _ in range(undone)) == undone
        while self._workspace.history.redo() is not None:
            pass

    @rule()
    def leave_runs(self) -> None:
        self._leave_runs()

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


TestDesk = pytest.mark.slow(Desk.TestCase)
TestDesk.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
