"""The worker and its client at the edges: one of the two is gone, or nobody waits any more."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Passage
from annotator.suggest import client as client_module
from annotator.suggest.client import WorkerClient
from annotator.suggest.connection import Connection
from annotator.suggest.inbox import Inbox
from annotator.suggest.protocol import Cancel, Done, Reply, Stop, encode, suggest_request
from annotator.suggest.registry import Findings
from annotator.suggest.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.suggest.registry import Task

DIES_WHEN_READY = """import sys; sys.stdout.write('{"say":"ready","model":"paper"}\\n')"""
LISTENS = "import sys; sys.stdin.read()"


def test_a_process_that_dies_with_nothing_to_read_blames_no_article() -> None:
    ended = threading.Event()
    replies: list[Reply] = []
    reasons: list[str | None] = []

    def exited(reason: str | None) -> None:
        reasons.append(reason)
        ended.set()

    client = WorkerClient([sys.executable, "-S", "-c", DIES_WHEN_READY], replies.append, exited)
    client.start()
    assert ended.wait(30)
    client.stop()
    assert reasons == ["The suggester stopped 3 times in a row and was not started again."]
    assert {type(reply).__name__ for reply in replies} == {"Ready"}


def test_stopping_while_the_process_is_being_started_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    reasons: list[str | None] = []
    client = WorkerClient([sys.executable, "-S", "-c", LISTENS], lambda _reply: None, reasons.append)
    stopping = threading.Thread(target=client.stop)

    def slow(command: tuple[str, ...]) -> Connection:
        stopping.start()
        while not client._is_stopping:
            time.sleep(0.005)
        return Connection(command)

    monkeypatch.setattr(client_module, "Connection", slow)
    client.start()
    deadline = time.monotonic() + 30
    while not reasons and time.monotonic() < deadline:
        time.sleep(0.005)
    stopping.join(10)
    assert reasons == [None]
    assert client.process_id is None


def test_speaking_to_a_process_that_is_gone_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    connection = Connection([sys.executable, "-S", "-c", "pass"])
    assert list(connection.replies()) == []
    connection._process.wait()
    connection.send(suggest_request(1, 1, Passage(text="text")))
    assert connection.close() == 0
    assert "the suggester no longer listens" in caplog.text


def test_a_process_without_pipes_is_our_bug() -> None:
    with pytest.raises(ValueError, match="without pipes"):
        Connection._pipe(None)


@pytest.mark.spacy
def test_the_process_ends_quietly_when_nobody_reads_its_replies() -> None:
    script = "import sys; from annotator.suggest.worker import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(timeout=60) == 0


def test_an_answer_found_just_before_its_cancellation_is_not_sent() -> None:
    reading, writing = os.pipe()
    inbox = Inbox(reading)
    replies: list[Reply] = []
    worker = Worker(inbox, replies.append)
    first, second = (suggest_request(generation, generation, Passage(text="a")) for generation in (1, 2))

    class CancelsWhenDone:
        def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
            for position, _ in enumerate(tasks):
                if position == 0:
                    os.write(writing, encode(Cancel(generation=1)))
                    while not inbox.is_cancelled(first):
                        time.sleep(0.005)
                yield Findings()

    os.write(writing, encode(first) + encode(second))
    inbox.start()
    thread = threading.Thread(target=worker.run, args=(CancelsWhenDone(),))
    thread.start()
    deadline = time.monotonic() + 10
    while not replies and time.monotonic() < deadline:
        time.sleep(0.005)
    os.write(writing, encode(Stop()))
    thread.join(10)
    os.close(writing)
    assert not thread.is_alive()
    assert inbox.is_closed
    os.close(reading)
    assert [reply.article for reply in replies if isinstance(reply, Done)] == [2]
