"""Whatever becomes of the process that suggests, the desk goes on: keys are answered, and it is told."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtTest import QTest

from annotator.core.annotation import Decision
from annotator.services.projects import check_project
from annotator.services.queue import QueueFilter
from annotator.suggest.client import WorkerClient
from annotator.suggest.protocol import Done
from tests.laws import IS_NIGHTLY
from tests.paper_worker import SCRIPT, paper_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.conftest import Screen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits are POSIX")

AT_ONCE = 1.0
"""Seconds in which a key is answered; generous, since tests share the machine."""
PATIENCE = (60.0, 0.6)


@pytest.fixture
def started(screen: Screen, tmp_path: Any) -> Iterator[Callable[..., list[WorkerClient]]]:
    """Lets a real process suggest in the window from now on; gives the clients that were started."""
    clients: list[WorkerClient] = []

    def start(command: list[str], patience: tuple[float, float] = PATIENCE) -> list[WorkerClient]:
        def begin(on_reply: Any, on_exit: Any) -> WorkerClient:
            clients.append(WorkerClient(command, on_reply, on_exit, patience))
            return clients[-1]

        screen.desk.suggesting._line._start_worker = begin
        screen.desk.suggesting.begin()
        return clients

    yield start
    for client in clients:
        client.stop(timeout=0.2)


def _assert_keys_work(screen: Screen) -> None:
    """Decide on what is current, take it back and do it again: each is stored before anybody waits."""
    item = screen.session.current
    assert item is not None
    for key, decision in (("A", Decision.ACCEPTED), ("Z", None), ("Ctrl+Shift+Z", Decision.ACCEPTED)):
        began = time.monotonic()
        screen.press(key)
        assert screen.item(item.ref).decision is decision
        assert time.monotonic() - began < AT_ONCE
    QTest.qWait(1)


def _open_next(screen: Screen) -> int:
    """Go to an article without suggestions."""
    (key,) = [row.key for row in screen.workspace.queue.page(QueueFilter()) if "Budget" in row.title]
    screen.session.open_article(key)
    return key


@pytest.mark.parametrize("mood", ["well", "garbage", "dies", "hangs", "out of memory", "dies at the start"])
def test_the_desk_goes_on_and_the_suggestions_come_from_the_next_process(
    screen: Screen, started: Callable[..., list[WorkerClient]], tmp_path: Any, mood: str
) -> None:
    started(paper_worker(mood, tmp_path))
    _assert_keys_work(screen)
    key = _open_next(screen)
    screen.qtbot.waitUntil(lambda: screen.workspace.suggesting.is_suggested(key), timeout=30_000)
    assert [screen.words(one.extent) for one in screen.stored()] == ["Alma Dorrit"]
    _assert_keys_work(screen)


def test_a_process_that_hangs_for_ever_is_told_and_the_article_is_given_up(
    screen: Screen, started: Callable[..., list[WorkerClient]], tmp_path: Any
) -> None:
    told: list[str] = []
    screen.desk.suggesting.told.connect(told.append)
    script = SCRIPT.replace("is_first and ", "")
    started(paper_worker("hangs", tmp_path, script=script), (60.0, 0.4))
    _open_next(screen)
    screen.qtbot.waitUntil(
        lambda: "stopped while reading this article, twice" in "".join(told), timeout=30_000
    )
    assert "Annotating by hand always works." in told[-1]


def test_an_answer_about_an_article_that_was_taken_back_meanwhile_is_dropped(
    screen: Screen, started: Callable[..., list[WorkerClient]], tmp_path: Any
) -> None:
    answered: list[object] = []
    screen.desk.suggesting._line.replied.connect(answered.append)
    started(paper_worker("waits", tmp_path))
    _open_next(screen)
    while screen.session.run(screen.workspace.history.undo) is not None:
        pass
    (tmp_path / "began.go").touch()
    screen.qtbot.waitUntil(lambda: any(isinstance(one, Done) for one in answered), timeout=30_000)
    QTest.qWait(50)
    assert screen.workspace.queue.counts().total == 0
    assert check_project(screen.workspace.path) == []


_REAL = "import sys; from annotator.suggest.worker import main; sys.exit(main())"


@pytest.mark.spacy
@pytest.mark.slow
def test_the_real_process_that_is_stopped_is_replaced(
    screen: Screen, started: Callable[..., list[WorkerClient]]
) -> None:
    (client,) = started([sys.executable, "-c", _REAL], (120.0, 5.0))
    screen.qtbot.waitUntil(lambda: client._is_ready, timeout=120_000)
    process = client.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    key = _open_next(screen)
    screen.desk.suggesting.on_open()
    screen.session.open_article(screen.workspace.queue.next_after(None))
    _assert_keys_work(screen)
    screen.session.open_article(key)
    screen.qtbot.waitUntil(lambda: client.process_id not in (None, process), timeout=120_000)
    screen.qtbot.waitUntil(lambda: screen.workspace.suggesting.is_suggested(key), timeout=120_000)
    with pytest.raises(ProcessLookupError):
        os.kill(process, signal.SIGCONT)


@pytest.mark.spacy
@pytest.mark.slow
@pytest.mark.skipif(not IS_NIGHTLY, reason="three starts; by day a smaller process runs out of memory")
def test_the_real_process_without_memory_is_given_up_in_words(
    screen: Screen, started: Callable[..., list[WorkerClient]]
) -> None:
    limit = "import resource; resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20))\n"
    started([sys.executable, "-c", f"{limit}{_REAL}"])
    screen.qtbot.waitUntil(lambda: "stopped 3 times in a row" in screen.remark(), timeout=120_000)
    assert "Everything else goes on; opening an article tries again." in screen.remark()
    _assert_keys_work(screen)
