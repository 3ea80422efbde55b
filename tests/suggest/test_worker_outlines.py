"""Outlines from the worker process: after the suggestions, put off for them, given up like them."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from annotator.core.outline import Outline
from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.suggest.inbox import Inbox
from annotator.suggest.protocol import (
    AskOutline,
    Cancel,
    Done,
    Failed,
    Outlined,
    Ready,
    Reply,
    Stop,
    decode_reply,
    decode_request,
    encode,
    outline_request,
)
from annotator.suggest.registry import Findings, Task
from annotator.suggest.worker import Worker
from tests.suggest.test_worker import COMMAND, PAPER_WORKER, ask, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


# The paper worker, which dies of "die" only where an outline of it is asked for.
_OUTLINES = """
    if request["say"] == "askoutline":
        say(say="outlined", generation=request["generation"], article=request["article"], outline={})
        continue
    say(say="""
_DIES = 'if text == "die" and request["say"] == "askoutline":'
PAPER_SCRIPT = PAPER_WORKER.replace('if text == "die":', _DIES).replace("\n    say(say=", _OUTLINES)
PAPER = [sys.executable, "-S", "-c", PAPER_SCRIPT]


def ask_outline(article: int, text: str, generation: int = 50) -> AskOutline:
    return outline_request(generation, article, Passage(text=text))


@pytest.mark.spacy
def test_an_outline_comes_after_the_suggestions_and_counts_code_points() -> None:
    text = "😀 \ud800 Sergey Lavrov warned on Monday that 𝔹aku would wait.\nMr. Haug left. He was late."
    with running(COMMAND) as (client, replies):
        client.request(ask_outline(7, text))
        client.request(ask(7, text))
        (outlined,) = replies.wait_for(1, Outlined)
        (done,) = replies.wait_for(1)
    assert replies.all.index(done) < replies.all.index(outlined)
    assert isinstance(outlined.outline, Outline)
    assert [span.of(text) for span in outlined.outline.sentences][-2:] == ["Mr. Haug left.", "He was late."]
    start = text.index("warned")
    frame = outlined.outline.frame_of_cue(Span(start, start + 6))
    assert frame is not None
    assert [part.of(text) for part in frame.content] == ["that 𝔹aku would wait"]


def test_an_outline_the_process_dies_of_twice_is_given_up_and_all_else_is_answered() -> None:
    with running(PAPER) as (client, replies):
        client.request(ask_outline(1, "die", generation=51))
        client.request(ask(1, "die"))
        client.request(ask_outline(2, "text", generation=52))
        (failed,) = replies.wait_for(1, Failed)
        replies.wait_for(1, Outlined)
        (done,) = replies.wait_for(1)
    assert (failed.generation, failed.article) == (51, 1)
    assert "stopped while reading this article" in failed.reason
    assert (done.generation, done.article) == (1, 1)


def test_a_cancelled_outline_is_not_answered() -> None:
    with running(PAPER) as (client, replies):
        replies.wait_for(1, Ready)
        client.request(ask_outline(1, "sleep"))
        client.cancel(50)
        client.stop(timeout=0.3)
    assert replies.of(Outlined) == []


class OutliningSuggesters:
    """Finds nothing, and outlines as its text says; ``seen`` is what was read, in order."""

    def __init__(self, during: Callable[[], None] = lambda: None) -> None:
        self.worker: Worker | None = None
        self.seen: list[str] = []
        self._during = during

    def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
        """Nothing for each task."""
        for task in tasks:
            self.seen.append(task.passage.text)
            yield Findings()

    def outline(self, passage: Passage, check: Callable[[], None]) -> Outline:
        """An empty outline."""
        self.seen.append(f"outline of {passage.text}")
        if passage.text == "our bug":
            raise ZeroDivisionError
        if len(self.seen) == 1:
            self._during()
        check()
        return Outline()


class Desk:
    """A worker in a thread whose inbox is written to by the test."""

    def __init__(self) -> None:
        self._reading, self._writing = os.pipe()
        self.inbox = Inbox(self._reading)
        self.replies: list[Reply] = []
        self.worker = Worker(self.inbox, self.replies.append)

    def say(self, *lines: bytes) -> None:
        """Write to the inbox."""
        os.write(self._writing, b"".join(lines))

    def run(self, suggesters: OutliningSuggesters, answers: int) -> list[Reply]:
        """What is answered, when there are so many answers."""
        suggesters.worker = self.worker
        thread = threading.Thread(target=self.worker.run, args=(suggesters,))
        thread.start()
        deadline = time.monotonic() + 5
        while len(self.replies) < answers and time.monotonic() < deadline:
            time.sleep(0.005)
        self.say(encode(Stop()))
        thread.join(10)
        os.close(self._writing)
        assert not thread.is_alive()
        os.close(self._reading)
        return self.replies

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until the inbox has read."""
        deadline = time.monotonic() + 5
        while not condition() and time.monotonic() < deadline:
            time.sleep(0.005)


def test_suggestions_are_made_before_any_outline() -> None:
    desk = Desk()
    desk.say(encode(ask_outline(1, "a")), encode(ask(1, "a")), encode(ask(2, "b")))
    desk.inbox.start()
    desk.wait(lambda: desk.inbox.holds_suggestions)
    time.sleep(0.05)
    suggesters = OutliningSuggesters()
    replies = desk.run(suggesters, 3)
    assert suggesters.seen == ["a", "b", "outline of a"]
    assert [type(reply) for reply in replies] == [Done, Done, Outlined]


def test_an_outline_in_work_is_put_off_for_suggestions_and_made_after_them() -> None:
    desk = Desk()

    def ask_meanwhile() -> None:
        desk.say(encode(ask(2, "b")))
        desk.wait(lambda: desk.inbox.holds_suggestions)

    desk.say(encode(ask_outline(1, "a")))
    desk.inbox.start()
    suggesters = OutliningSuggesters(ask_meanwhile)
    replies = desk.run(suggesters, 2)
    assert suggesters.seen == ["outline of a", "b", "outline of a"]
    assert [type(reply) for reply in replies] == [Done, Outlined]


def test_an_outline_cancelled_in_work_or_before_is_dropped() -> None:
    desk = Desk()

    def cancel_meanwhile() -> None:
        desk.say(encode(Cancel(generation=50)), encode(Cancel(generation=51)))
        desk.wait(lambda: desk.inbox.is_cancelled(ask_outline(1, "", generation=51)))

    desk.say(encode(ask_outline(1, "a")), encode(ask_outline(2, "b", generation=51)))
    desk.say(encode(ask_outline(3, "c", generation=52)))
    desk.inbox.start()
    suggesters = OutliningSuggesters(cancel_meanwhile)
    replies = desk.run(suggesters, 1)
    assert suggesters.seen == ["outline of a", "outline of c"]
    assert replies == [Outlined(generation=52, article=3, outline=Outline())]


def test_a_bug_over_an_outline_fails_that_outline_only(caplog: pytest.LogCaptureFixture) -> None:
    desk = Desk()
    desk.say(encode(ask_outline(1, "our bug")), encode(ask_outline(2, "b", generation=51)))
    desk.inbox.start()
    failed, outlined = desk.run(OutliningSuggesters(), 2)
    assert isinstance(failed, Failed)
    assert failed.reason == "This article could not be outlined; the log says why."
    assert isinstance(outlined, Outlined)
    assert "ZeroDivisionError" in caplog.text


def test_outlines_travel_as_they_are() -> None:
    request = outline_request(3, 4, Passage(text="A \ud800 b", residue=(Span(0, 1),), language="en"))
    assert request.text == "A \ufffd b"
    assert decode_request(encode(request)) == request
    assert request.passage.residue == (Span(0, 1),)
    reply = Outlined(generation=3, article=4, outline=Outline(phrases=(Span(0, 3),), sentences=(Span(0, 5),)))
    assert decode_reply(encode(reply)) == reply
