"""The worker process, run for real where that is the point, else its parts with suggesters of paper."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from annotator.core.annotation import MentionSuggestion
from annotator.core.errors import SuggesterError
from annotator.core.spans import Span
from annotator.core.suggesting import KnownActor, Passage, Suggestions
from annotator.suggest import worker as worker_module
from annotator.suggest.client import WorkerClient
from annotator.suggest.inbox import Inbox
from annotator.suggest.protocol import (
    Cancel,
    Done,
    Failed,
    Ready,
    Reply,
    Request,
    Stop,
    Suggest,
    Unavailable,
    decode_reply,
    encode,
    suggest_request,
)
from annotator.suggest.registry import Findings, Task
from annotator.suggest.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-c", "import sys; from annotator.suggest.worker import main; sys.exit(main())"]


class Replies:
    """Collects what a client is told, and waits for it."""

    def __init__(self) -> None:
        self.all: list[Reply] = []
        self.exits: list[str | None] = []
        self._changed = threading.Condition()

    def __call__(self, reply: Reply) -> None:
        """Notes a reply."""
        with self._changed:
            self.all.append(reply)
            self._changed.notify_all()

    def exited(self, reason: str | None) -> None:
        """Notes that no process runs any more."""
        with self._changed:
            self.exits.append(reason)
            self._changed.notify_all()

    def wait_for(self, count: int, kind: type = Done, timeout: float = 90) -> list[Any]:
        """The replies of one kind, when there are so many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.of(kind)) >= count, timeout), self.all
            return self.of(kind)

    def wait_for_exit(self, timeout: float = 30) -> str | None:
        """Why the client ended, when it has."""
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.exits), timeout)
            return self.exits[0]

    def of(self, kind: type) -> list[Any]:
        """The replies of one kind."""
        return [reply for reply in self.all if isinstance(reply, kind)]


@contextmanager
def running(command: list[str]) -> Iterator[tuple[WorkerClient, Replies]]:
    replies = Replies()
    client = WorkerClient(command, replies, replies.exited)
    client.start()
    try:
        yield client, replies
    finally:
        client.stop()


def ask(article: int, text: str, generation: int = 1) -> Suggest:
    return suggest_request(generation, article, Passage(text=text))


# A worker process of a few lines, without a language model: it answers at once, but dies of "die", sleeps on
# "sleep", and dies once of "die once: PATH" if the file is not there yet.
PAPER_WORKER = """
import json, os, pathlib, sys, time
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n")
    sys.stdout.flush()
say(say="ready", model="paper")
for line in sys.stdin:
    request = json.loads(line)
    if request["say"] == "stop":
        break
    if request["say"] == "cancel":
        continue
    text = request["text"]
    if text == "die":
        os._exit(3)
    if text.startswith("die once: "):
        path = pathlib.Path(text.removeprefix("die once: "))
        if not path.exists():
            path.touch()
            os._exit(3)
    if text == "sleep":
        time.sleep(600)
    if text == "garbage":
        sys.stdout.write("not json\\n")
        sys.stderr.write("a warning\\n")
    say(say="done", generation=request["generation"], article=request["article"])
"""
# Without "site", which they do not need, the processes of paper start in a tenth of the time.
PAPER = [sys.executable, "-S", "-c", PAPER_WORKER]


@pytest.mark.spacy
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_killed_worker_is_replaced_and_every_request_is_answered() -> None:
    text = "Officials in Georgia said on Monday that talks would go on.\n" * 40
    with running(COMMAND) as (client, replies):
        replies.wait_for(1, Ready)
        for article in range(8):
            client.request(ask(article, text))
        replies.wait_for(1)
        process_id = client.process_id
        assert process_id is not None
        os.kill(process_id, signal.SIGKILL)
        done = replies.wait_for(8)
        assert sorted(reply.article for reply in done) == list(range(8))
        assert len(replies.of(Ready)) == 2
        assert all(reply.mentions for reply in done)


@pytest.mark.spacy
def test_a_very_long_article_does_not_hold_up_what_comes_after_its_cancellation() -> None:
    paragraph = "The minister said that the committee would meet the opposition in Vienna next week. " * 6
    long = (paragraph + "\n") * 2_400  # some 200,000 words
    with running(COMMAND) as (client, replies):
        replies.wait_for(1, Ready)
        client.request(ask(1, long, generation=1))
        time.sleep(1.0)
        cancelled_at = time.monotonic()
        client.cancel(1)
        client.request(ask(2, "Armenia said so.", generation=2))
        (done,) = replies.wait_for(1)
        assert done.article == 2
        assert time.monotonic() - cancelled_at < 15
        client.stop()
    assert [reply.generation for reply in replies.of(Done)] == [2]


@pytest.mark.usefixtures("processes_measured")
@pytest.mark.spacy
def test_offsets_survive_emoji_and_lone_surrogates_end_to_end() -> None:
    text = "😀😀 \ud800 “Talks went well,” Sergey Lavrov said in 𝔹aku.\nLavrov left for Armenia 🇦🇲."
    with running(COMMAND) as (client, replies):
        client.request(ask(7, text))
        (done,) = replies.wait_for(1)
    named = [mention.span.of(text) for mention in done.mentions]
    assert "Sergey Lavrov" in named
    assert "Armenia" in named
    assert {claim_part.of(text) for claim in done.claims for claim_part in claim.cue} >= {"said"}


@pytest.mark.spacy
def test_the_process_survives_garbage_and_stray_prints_and_ends_with_its_input() -> None:
    script = (
        "import os, sys\n"
        "from annotator.suggest import worker\n"
        "def noisy(*args, **kwargs):\n"
        "    print('stray print'); os.write(1, b'stray write\\n')\n"
        "    return build(*args, **kwargs)\n"
        "build, worker.build_suggesters = worker.build_suggesters, noisy\n"
        "sys.exit(worker.main())\n"
    )
    lines = b"not json\n" + b'{"say": "unknown"}\n' + encode(ask(1, "Russia said no."))
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(lines)
        process.stdin.flush()
        ready, done = (decode_reply(process.stdout.readline()) for _ in range(2))
        process.stdin.close()
        assert process.wait(timeout=30) == 0
        assert process.stdout.read() == b""
    assert isinstance(ready, Ready)
    assert isinstance(done, Done)


def test_requests_are_answered_and_stopping_ends_the_process_quietly() -> None:
    with running(PAPER) as (client, replies):
        for article in range(20):
            client.request(ask(article, "text"))
        assert [reply.article for reply in replies.wait_for(20)] == list(range(20))
        client.stop()
        assert client.process_id is None
        with pytest.raises(SuggesterError, match="has been stopped"):
            client.request(ask(21, "text"))
    assert replies.exits == [None]


def test_an_article_the_process_dies_of_twice_is_given_up_and_the_others_are_answered() -> None:
    with running(PAPER) as (client, replies):
        for article, text in enumerate(["a", "die", "b", "die", "c"]):
            client.request(ask(article, text))
        failed = replies.wait_for(2, Failed)
        done = replies.wait_for(3)
    assert [reply.article for reply in failed] == [1, 3]
    assert "stopped while reading this article" in failed[0].reason
    assert [reply.article for reply in done] == [0, 2, 4]


def test_an_article_the_process_dies_of_once_is_answered(tmp_path: Path) -> None:
    with running(PAPER) as (client, replies):
        client.request(ask(1, f"die once: {tmp_path / 'died'}"))
        client.request(ask(2, "text"))
        assert [reply.article for reply in replies.wait_for(2)] == [1, 2]
        assert replies.of(Failed) == []


def test_a_process_that_dies_again_and_again_is_not_started_for_ever() -> None:
    replies = Replies()
    client = WorkerClient([sys.executable, "-S", "-c", "raise SystemExit(1)"], replies, replies.exited)
    client.request(ask(1, "text"))
    reason = replies.wait_for_exit()
    assert reason == "The suggester stopped 3 times in a row and was not started again."
    assert [reply.reason for reply in replies.of(Failed)] == [reason]
    client.stop()


def test_a_command_that_is_not_there_is_said_in_words() -> None:
    replies = Replies()
    client = WorkerClient(["no-such-program-anywhere"], replies, replies.exited)
    client.start()
    assert (replies.wait_for_exit() or "").startswith("The suggester could not be started: ")
    client.stop()


def test_a_worker_that_cannot_work_at_all_says_why_and_is_not_restarted() -> None:
    script = """import sys; sys.stdout.write('{"say":"unavailable","reason":"No model is installed."}\\n')"""
    replies = Replies()
    client = WorkerClient([sys.executable, "-S", "-c", script], replies, replies.exited)
    client.request(ask(4, "text"))
    assert replies.wait_for_exit() == "No model is installed."
    assert [reply.reason for reply in replies.of(Failed)] == ["No model is installed."]
    assert len(replies.of(Unavailable)) == 1
    client.stop()


def test_a_client_that_gave_up_can_be_started_again(tmp_path: Path) -> None:
    flag = tmp_path / "works"
    script = f"import os, sys\nif not os.path.exists({str(flag)!r}): sys.exit(1)\n{PAPER_WORKER}"
    replies = Replies()
    client = WorkerClient([sys.executable, "-S", "-c", script], replies, replies.exited)
    client.start()
    replies.wait_for_exit()
    flag.touch()
    client.request(ask(1, "text"))
    replies.wait_for(1)
    client.stop()


def test_a_worker_that_does_not_listen_is_killed_after_the_timeout() -> None:
    replies = Replies()
    client = WorkerClient(PAPER, replies, replies.exited)
    client.request(ask(1, "sleep"))
    replies.wait_for(1, Ready)
    started = time.monotonic()
    client.stop(timeout=0.3)
    assert time.monotonic() - started < 10
    assert replies.exits == [None]


def test_a_cancelled_generation_is_not_answered_and_garbage_is_passed_over() -> None:
    with running(PAPER) as (client, replies):
        client.request(ask(1, "garbage", generation=1))
        replies.wait_for(1)
        client.request(ask(2, "text", generation=2))
        client.cancel(2)
        client.request(ask(3, "text", generation=3))
        replies.wait_for(2)
    assert 3 in {reply.generation for reply in replies.of(Done)}


def test_a_process_that_writes_without_end_is_ended_before_it_fills_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.suggest.connection.LONGEST_REPLY", 100_000)
    endless = "import sys\nwhile True: sys.stdout.write('x' * 10000)"
    with running([sys.executable, "-S", "-c", endless]) as (client, replies):
        client.request(ask(1, "a"))
        assert "times in a row" in str(replies.wait_for_exit())


def test_a_client_that_was_never_started_can_be_stopped() -> None:
    client = WorkerClient(PAPER, Replies())
    client.cancel(1)
    client.stop()
    assert client.process_id is None


class PaperSuggesters:
    """Answers every task with its first word, and does as its text says."""

    def __init__(self) -> None:
        self.worker: Worker | None = None
        self.seen: list[str] = []
        self.cancel: Any = None

    def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
        """The findings for each task."""
        # Read ahead as a batch of parses does.
        for task in list(tasks):
            text = task.passage.text
            self.seen.append(text)
            if text == "our bug":
                raise ZeroDivisionError
            if text == "user's world":
                raise SuggesterError("The model is broken.", advice="Install it again.")
            if text == "cancelled meanwhile":
                self.cancel()
            assert self.worker is not None
            self.worker.check()
            mention = MentionSuggestion(
                by="paper", model="", confidence=1, why="", span=Span(0, 1), type="person"
            )
            yield Findings(suggestions=Suggestions(mentions=(mention,)))


def work(
    *requests: Request, suggesters: PaperSuggesters | None = None
) -> tuple[list[Reply], PaperSuggesters]:
    """What a worker answers to requests that all lie in its inbox when it starts."""
    reading, writing = os.pipe()
    inbox = Inbox(reading)
    replies: list[Reply] = []
    worker = Worker(inbox, replies.append)
    paper = suggesters or PaperSuggesters()
    paper.worker = worker

    def cancel() -> None:
        os.write(writing, encode(Cancel(generation=9)))
        while not inbox.is_cancelled(ask(0, "", generation=9)):
            time.sleep(0.005)

    paper.cancel = cancel
    inbox.start()
    thread = threading.Thread(target=worker.run, args=(paper,))
    for request in requests:
        os.write(writing, encode(request))
    wanted = len({request.article for request in requests if isinstance(request, Suggest)})
    thread.start()
    deadline = time.monotonic() + 5
    unanswered = sum(isinstance(request, Suggest) and request.generation == 9 for request in requests)
    while len(replies) < wanted - unanswered and time.monotonic() < deadline:
        time.sleep(0.005)
    os.write(writing, encode(Stop()))
    thread.join(10)
    os.close(writing)
    assert not thread.is_alive()
    os.close(reading)
    return replies, paper


def test_a_bug_on_one_article_fails_that_article_only(caplog: pytest.LogCaptureFixture) -> None:
    replies, _ = work(ask(1, "a"), ask(2, "our bug"), ask(3, "b"))
    assert {reply.article for reply in replies if isinstance(reply, Done)} == {1, 3}
    (failed,) = (reply for reply in replies if isinstance(reply, Failed))
    assert (failed.article, failed.reason) == (2, "This article could not be suggested on; the log says why.")
    assert "ZeroDivisionError" in caplog.text


def test_an_error_of_the_users_world_is_answered_with_its_sentence() -> None:
    replies, _ = work(ask(1, "user's world"))
    assert replies == [Failed(generation=1, article=1, reason="The model is broken. Install it again.")]


def test_what_is_cancelled_while_in_work_is_dropped_and_the_rest_is_answered() -> None:
    replies, _ = work(ask(1, "cancelled meanwhile", generation=9), ask(2, "b"), ask(3, "c", generation=9))
    assert [reply.article for reply in replies if isinstance(reply, Done)] == [2]


def test_a_request_cancelled_before_it_is_read_is_never_parsed() -> None:
    cancel_first = Cancel(generation=9)
    _, paper = work(cancel_first, ask(1, "a", generation=9), ask(2, "b"))
    assert paper.seen == ["b"]


def test_a_failure_on_a_cancelled_article_is_not_told() -> None:
    class FailsAfterCancelling(PaperSuggesters):
        def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
            for task in tasks:
                if task.passage.text == "b":
                    yield Findings()
                    continue
                self.cancel()
                raise ZeroDivisionError

    replies, _ = work(ask(1, "a", generation=9), ask(2, "b"), suggesters=FailsAfterCancelling())
    assert [reply.article for reply in replies if isinstance(reply, Done | Failed)] == [2]


def test_a_missing_model_is_told_before_the_worker_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(**_: object) -> object:
        raise SuggesterError("No English language model is installed.")

    monkeypatch.setattr(worker_module, "build_suggesters", missing)
    monkeypatch.setattr(worker_module, "STANDARD_INPUT", os.open(os.devnull, os.O_RDONLY))
    replies: list[Reply] = []
    assert worker_module._work(replies.append) == 2
    assert replies == [Unavailable(reason="No English language model is installed.")]


def test_messages_come_back_as_they_were() -> None:
    request = suggest_request(
        3,
        4,
        Passage(text="A \ud800 b", residue=(Span(0, 1),), language="en"),
        (KnownActor(names=("Lavrov", "S. \udfff"), type="person"),),
        frozenset({"claims"}),
    )
    assert request.text == "A \ufffd b"
    assert msgspec.json.decode(encode(request), type=Suggest) == request
    assert request.passage.residue == (Span(0, 1),)
