"""Jobs report in the thread that started them, can be cancelled, and hide no mistake."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.errors import UserFacingError
from annotator.ui.background import Control, InlinePool, Job, Reports, ThreadPool

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Log:
    """What was reported, and whether it was in this thread."""

    def __init__(self) -> None:
        self.lines: list[object] = []
        self.threads: set[int] = set()

    def write(self, *words: object) -> None:
        """Take a report."""
        self.lines.append(words)
        self.threads.add(threading.get_ident())

    def reports(self) -> Reports:
        """Reports that are written here."""
        return Reports(
            finished=lambda result: self.write("finished", result),
            failed=lambda error: self.write("failed", str(error)),
            received=lambda value: self.write("received", value),
            progressed=lambda done, total: self.write("progressed", done, total),
            ended=lambda: self.write("ended"),
        )


def _work(control: Control) -> str:
    for number in range(5):
        control.hand_over(number)
    control.progress(5, 5)
    return "all"


EXPECTED = [
    *(("received", number) for number in range(5)),
    ("progressed", 5, 5),
    ("finished", "all"),
    ("ended",),
]


def test_a_job_in_a_thread_reports_in_order_in_this_thread(qtbot: QtBot) -> None:
    pool, log = ThreadPool(), Log()
    pool.run(Job(log.reports()), _work)
    qtbot.waitUntil(lambda: ("ended",) in log.lines)
    assert log.lines == EXPECTED
    assert log.threads == {threading.get_ident()}
    pool.close()


def test_a_job_that_is_over_at_once_still_tells_its_end_last(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit = ThreadPoolExecutor.submit

    def submit_and_dawdle(self: ThreadPoolExecutor, work: Any, /, *arguments: Any) -> Future[Any]:
        future = submit(self, work, *arguments)
        wait([future], timeout=0.3)
        return future

    monkeypatch.setattr(ThreadPoolExecutor, "submit", submit_and_dawdle)
    pool, log = ThreadPool(), Log()
    pool.run(Job(log.reports()), lambda control: control.hand_over("a"))
    qtbot.waitUntil(lambda: ("ended",) in log.lines)
    assert log.lines == [("received", "a"), ("finished", None), ("ended",)]
    pool.close()


def test_a_job_in_place_reports_the_same(qtbot: QtBot) -> None:
    log = Log()
    InlinePool().run(Job(log.reports()), _work)
    assert log.lines == EXPECTED
    InlinePool().close()


@pytest.mark.parametrize("pool_kind", [ThreadPool, InlinePool])
def test_an_error_of_the_users_world_is_reported(
    qtbot: QtBot, pool_kind: type[ThreadPool] | type[InlinePool]
) -> None:
    def fail(_control: Control) -> None:
        raise UserFacingError("The disk is full.")

    pool, log = pool_kind(), Log()
    pool.run(Job(log.reports()), fail)
    qtbot.waitUntil(lambda: ("ended",) in log.lines)
    assert log.lines == [("failed", "The disk is full."), ("ended",)]
    pool.close()


def test_a_mistake_of_the_program_is_raised_and_not_swallowed(qtbot: QtBot) -> None:
    def fail(_control: Control) -> None:
        raise ZeroDivisionError

    pool, log = ThreadPool(), Log()
    with qtbot.captureExceptions() as raised:
        pool.run(Job(log.reports()), fail)
        qtbot.waitUntil(lambda: ("ended",) in log.lines)
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]
    pool.close()


def test_closing_cancels_a_job_that_waits_to_be_heard(qtbot: QtBot) -> None:
    def talk(control: Control) -> None:
        while not control.cancelled():
            control.hand_over("word")

    pool, log = ThreadPool(), Log()
    pool.run(Job(log.reports()), talk)
    time.sleep(0.05)
    pool.close()


def test_work_that_had_not_begun_when_the_pool_was_closed_ends_quietly(qtbot: QtBot) -> None:
    pool, log = ThreadPool(), Log()

    def wait_for_the_end(control: Control) -> None:
        while not control.cancelled():
            time.sleep(0.01)

    for _ in range(2):
        pool.run(Job(Reports()), wait_for_the_end)
    pool.run(Job(log.reports()), _work)
    pool.close()
    qtbot.waitUntil(lambda: bool(log.lines))
    assert log.lines == [("ended",)]


def test_a_part_comes_when_its_turn_is_given_and_the_end_after_it(qtbot: QtBot) -> None:
    log, turns = Log(), list[Callable[[], None]]()
    pool = ThreadPool()
    pool.run(Job(replace(log.reports(), turn=turns.append)), _work)
    for number in range(5):
        qtbot.waitUntil(lambda: len(turns) == 1)
        qtbot.wait(20)
        assert log.lines == EXPECTED[:number]
        turns.pop()()
        qtbot.waitUntil(lambda: len(turns) == 1 or log.lines == EXPECTED)
    qtbot.waitUntil(lambda: log.lines == EXPECTED)
    pool.close()


def test_work_that_waits_for_its_turn_can_be_cancelled(qtbot: QtBot) -> None:
    log = Log()
    pool, job = ThreadPool(), Job(replace(log.reports(), turn=lambda _go_on: None))
    with qtbot.waitSignal(job.over):
        pool.run(job, lambda control: control.hand_over("word"))
        job.cancel()
    assert log.lines == [("finished", None), ("ended",)]
    pool.close()
