"""The worker with optional suggesters: the built-in ones answer first, the others when nothing else waits."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from annotator.core.annotation import MentionSuggestion
from annotator.core.optional_suggesters import OptionalSuggesters
from annotator.core.outline import Outline
from annotator.core.spans import Span
from annotator.core.suggesting import Passage, Suggestions
from annotator.core.words import Words
from annotator.services.suggesting import worker_command
from annotator.suggest.client import WorkerClient
from annotator.suggest.inbox import Inbox
from annotator.suggest.interruptible import AbandonedError
from annotator.suggest.optional.further import FurtherSuggesters
from annotator.suggest.protocol import (
    Done,
    Failed,
    Outlined,
    Ready,
    decode_reply,
    encode,
    outline_request,
    suggest_request,
)
from annotator.suggest.registry import Findings, Task
from annotator.suggest.worker import Worker
from tests.suggest.loopback import completion, free_port, quoting, sending, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.suggest.protocol import AskOutline, Reply, Suggest

_PATIENCE = 90
TEXT = "Sergey Lavrov said that Russia would stay. The dockers of Marenza left."


def mention(start: int, end: int, by: str) -> MentionSuggestion:
    return MentionSuggestion(by=by, model="", confidence=0.5, why="", span=Span(start, end), type="state")


def ask(article: int, text: str = TEXT, generation: int = 1) -> Suggest:
    return suggest_request(generation, article, Passage(text=text))


class Paper:
    """Built-in suggesters of paper: one mention, on the first two letters."""

    def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
        for _task in tasks:
            yield Findings(suggestions=Suggestions(mentions=(mention(0, 2, "actors"),)))

    def outline(self, _passage: Passage, _check: Callable[[], None]) -> Outline:
        return Outline()


class Desk:
    """A worker in a thread of this process, and what it answers."""

    def __init__(self, optional: Callable[[Desk, Task], Findings]) -> None:
        self.replies: list[Any] = []
        self._changed = threading.Condition()
        self.inbox = Inbox(0)
        self.worker = Worker(
            self.inbox, self._on_reply, FurtherSuggesters([lambda task: optional(self, task)])
        )
        suggesters: Any = Paper()
        self._thread = threading.Thread(target=self.worker.run, args=(suggesters,))

    def __enter__(self) -> Desk:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        with self.inbox._changed:
            self.inbox._closed = True
            self.inbox._changed.notify_all()
        self._thread.join(5)

    def say(self, *requests: Suggest | AskOutline) -> None:
        for request in requests:
            self.inbox._note(request)

    def wait_for(self, count: int) -> list[Any]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.replies) >= count, 20), self.replies
            return list(self.replies)

    def _on_reply(self, reply: Reply) -> None:
        with self._changed:
            self.replies.append(reply)
            self._changed.notify_all()


def finds(_desk: Desk, _task: Task) -> Findings:
    found = Suggestions(mentions=(mention(1, 4, "optional"), mention(4, 6, "optional")))
    return Findings(suggestions=found, problems=(Words("{count} left out.", count=3),))


def test_the_built_in_suggesters_answer_first_and_the_others_beside_them() -> None:
    with Desk(finds) as desk:
        desk.say(ask(7))
        first, second = desk.wait_for(2)
    assert (first.article, first.more, [one.by for one in first.mentions]) == (7, True, ["actors"])
    assert (second.article, second.more) == (7, False)
    assert [(one.by, one.span) for one in second.mentions] == [("optional", Span(4, 6))]
    assert second.problems == ("3 left out.",)


def test_everything_else_that_is_asked_goes_before_the_optional_suggesters() -> None:
    with Desk(finds) as desk:
        desk.say(ask(1), ask(2), outline_request(2, 3, Passage(text="x")))
        replies = desk.wait_for(5)
    kinds = [(reply.article, getattr(reply, "more", None)) for reply in replies]
    assert kinds == [(1, True), (2, True), (3, None), (1, False), (2, False)]
    assert isinstance(replies[2], Outlined)


def test_what_comes_while_one_is_asked_goes_first_and_it_is_asked_again() -> None:
    asked: list[str] = []

    def interrupted(desk: Desk, task: Task) -> Findings:
        asked.append(task.passage.text)
        if len(asked) == 1:
            desk.say(ask(2, "second"))
            desk.worker.check()
        return Findings()

    with Desk(interrupted) as desk:
        desk.say(ask(1, "first"))
        replies = desk.wait_for(4)
    assert [(reply.article, reply.more) for reply in replies] == [
        (1, True),
        (2, True),
        (1, False),
        (2, False),
    ]
    assert asked == ["first", "first", "second"]


def test_what_was_cancelled_is_asked_nobody() -> None:
    def cancelling(desk: Desk, _task: Task) -> Findings:
        desk.inbox._cancelled.add(1)
        with pytest.raises(AbandonedError):
            desk.worker.check()
        raise AbandonedError

    with Desk(cancelling) as desk:
        desk.say(ask(1), ask(2))
        desk.wait_for(2)
        desk.say(ask(3, generation=2))
        desk.wait_for(3)
        desk.inbox._cancelled.add(2)
    assert [(reply.article, reply.more) for reply in desk.replies] == [(1, True), (2, True), (3, True)]


def test_a_mistake_of_ours_is_said_and_the_next_article_is_answered() -> None:
    def odd(_desk: Desk, task: Task) -> Findings:
        if task.passage.text == "odd":
            raise ZeroDivisionError
        return Findings()

    with Desk(odd) as desk:
        desk.say(ask(1, "odd"), ask(2))
        replies = desk.wait_for(4)
    assert [reply.problems for reply in replies[2:]] == [
        ("The optional suggesters failed on this article; the log says why.",),
        (),
    ]


def test_a_sentence_keeps_its_values_on_the_way() -> None:
    inner = Words("It is {how}.", how=Words("closed"))
    sentences = (
        Words("{sentence} {count} of {share}", sentence=inner, count=3, share=0.5),
        Words("Plain {x}."),
    )
    done = Done(generation=1, article=2, problems=(*sentences, Words("{path}", path=[1])), more=True)
    read = decode_reply(encode(done))
    assert isinstance(read, Done)
    assert read.more
    assert read.problems == ("It is closed. 3 of 0.5", "Plain {x}.", "[1]")
    first = read.problems[0]
    assert (first.template, first.values["count"]) == ("{sentence} {count} of {share}", 3)
    nested = first.values["sentence"]
    assert isinstance(nested, Words)
    assert nested.template == "It is {how}."


@pytest.mark.parametrize(
    "sentence", ["3", '{"template": 1, "values": {}}', '{"template": "x"}', '["x"]', "null"]
)
def test_what_is_no_sentence_is_no_reply(sentence: str) -> None:
    import msgspec

    line = f'{{"say": "ready", "model": "x", "problems": [{sentence}]}}'
    with pytest.raises(msgspec.DecodeError):
        decode_reply(line.encode())


class Answers:
    """What a real worker process answers."""

    def __init__(self, optional: OptionalSuggesters) -> None:
        self.all: list[Any] = []
        self._changed = threading.Condition()
        self.client = WorkerClient(worker_command(optional), self._on_reply)

    def of(self, article: int, count: int = 2) -> list[Any]:
        def found() -> list[Any]:
            return [one for one in self.all if isinstance(one, Done | Failed) and one.article == article]

        self.client.request(ask(article))
        with self._changed:
            assert self._changed.wait_for(lambda: len(found()) >= count, _PATIENCE), self.all
            return found()

    def _on_reply(self, reply: Reply) -> None:
        with self._changed:
            self.all.append(reply)
            self._changed.notify_all()


ANSWER = {
    "actors": [
        {"text": "Lavrov", "type": "person"},
        {"text": "The dockers of Marenza", "type": "group"},
        {"text": "Ilse Varga", "type": "person"},
    ],
    "claims": [{"source": "Sergey Lavrov", "cue": "said", "content": "Russia would stay"}],
}


@pytest.mark.spacy
def test_a_real_worker_asks_a_real_endpoint_and_a_pipeline_after_its_own(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Marenza"}, {"label": "PERSON", "pattern": "Lavrov"}])
    nlp.to_disk(tmp_path / "ours")
    with serving(quoting(**ANSWER)) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        answers = Answers(
            OptionalSuggesters(pipelines=(str(tmp_path / "ours"), "not_here"), endpoint=url, model="tiny")
        )
        try:
            first, second = answers.of(1)
        finally:
            answers.client.stop()
    assert (first.more, second.more) == (True, False)
    assert {one.by for one in first.mentions} == {"actors"}
    assert [one.span.of(TEXT) for one in first.mentions][:2] == ["Sergey Lavrov", "Russia"]
    assert len(first.claims) == 1
    later = [(one.by, one.span.of(TEXT)) for one in second.mentions]
    assert ("pipeline", "Lavrov") not in later
    assert not any(one.span.overlaps(other.span) for one in first.mentions for other in second.mentions)
    assert second.claims == (), "the built-in rules said the same"
    assert [str(one) for one in second.problems] == [
        "“tiny”: 1 of 4 suggestions left out, their words are not in the article."
    ]
    (ready,) = [one for one in answers.all if isinstance(one, Ready)]
    assert ready.problems[0].startswith("The spaCy pipeline “not_here” is not installed.")
    (received,) = server.received
    assert received.article == TEXT


@pytest.mark.spacy
@pytest.mark.parametrize("mood", ["closed", "html", "elsewhere"])
def test_a_worker_goes_on_whatever_becomes_of_the_endpoint(mood: str) -> None:
    with serving(sending(b"<html>")) as server:
        urls = {
            "closed": f"http://127.0.0.1:{free_port()}",
            "html": server.url,
            "elsewhere": "http://gpu.example",
        }
        answers = Answers(OptionalSuggesters(endpoint=urls[mood], model="tiny"))
        try:
            replies = answers.of(1, 1 if mood == "elsewhere" else 2)
        finally:
            answers.client.stop()
    assert [one.span.of(TEXT) for one in replies[0].mentions][:2] == ["Sergey Lavrov", "Russia"]
    said = [str(one) for one in (*answers.all[0].problems, *replies[-1].problems)]
    expected = {
        "closed": "Nothing answers at 127.0.0.1:",
        "html": "127.0.0.1:",
        "elsewhere": "“gpu.example” is not on this machine, and nothing leaves this machine.",
    }
    assert len(said) == 1
    assert said[0].startswith(expected[mood])


_WATCHED = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        print("reached", event, arguments[-1] if event == "socket.connect" else arguments[0], file=sys.stderr)
        sys.stderr.flush()
sys.addaudithook(watch)
from annotator.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.spacy
@pytest.mark.parametrize("is_on", [False, True])
def test_the_worker_process_reaches_nothing_but_what_it_is_told_to(*, is_on: bool) -> None:
    with serving(sending(completion(json.dumps(ANSWER)))) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        wanted = OptionalSuggesters(endpoint=url if is_on else "", model="tiny")
        command = [sys.executable, "-c", _WATCHED, "suggest-worker", *wanted.as_options()]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        with process:
            process.stdin.write(encode(ask(1)))
            process.stdin.flush()
            replies = [decode_reply(process.stdout.readline()) for _ in range(3 if is_on else 2)]
            process.stdin.close()
            assert process.wait(timeout=30) == 0
            reached = [
                line for line in process.stderr.read().decode().splitlines() if line.startswith("reached ")
            ]
    assert isinstance(replies[-1], Done)
    assert not replies[-1].more
    assert reached == (
        [
            "reached socket.getaddrinfo 127.0.0.1",
            f"reached socket.connect ('127.0.0.1', {server.port})",
        ]
        if is_on
        else []
    )
