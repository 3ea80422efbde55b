"""Several workers side by side; the processes are a few lines each, without a language model."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.errors import SuggesterError
from annotator.core.suggesting import Passage
from annotator.services.suggesting import BOTH
from annotator.services.worker_team import worker_team
from annotator.suggest.client import WorkerClient

if TYPE_CHECKING:
    from collections.abc import Callable

# Suggests nothing, but tells of each article its text, the longer ones later.
TELLING = """
import json, sys, time
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n")
    sys.stdout.flush()
say(say="ready", model="paper", problems=["One could not be loaded."])
for line in sys.stdin:
    request = json.loads(line)
    if request["say"] == "suggest":
        time.sleep(len(request["text"]) / 500)
        say(say="done", generation=1, article=request["article"], problems=[request["text"]])
"""
UNAVAILABLE = """import sys; sys.stdout.write('{"say":"unavailable","reason":"The model is damaged."}\\n')"""


def starting(script: str) -> Callable[..., WorkerClient]:
    """What starts a worker of these lines."""

    def start(on_reply: Any, on_exit: Any) -> WorkerClient:
        client = WorkerClient([sys.executable, "-S", "-c", script], on_reply, on_exit)
        client.start()
        return client

    return start


def test_answers_come_in_the_order_of_the_articles_and_a_problem_of_all_is_told_once() -> None:
    texts = ["x" * length for length in (50, 1, 30, 2, 9, 1)]
    told: list[str] = []

    with worker_team(2, starting(TELLING), told.append) as team:
        found = list(team.suggest_stream(((Passage(text=text), ()) for text in texts), BOTH))

    assert [findings.problems for findings in found] == [(text,) for text in texts]
    assert told == ["One could not be loaded."]


def test_workers_that_cannot_work_refuse_before_any_article_is_answered() -> None:
    answered: list[object] = []

    with (
        pytest.raises(SuggesterError, match="The model is damaged"),
        worker_team(2, starting(UNAVAILABLE), print) as team,
    ):
        answered += team.suggest_stream([(Passage(text="one"), ()), (Passage(text="two"), ())], BOTH)

    assert answered == []
