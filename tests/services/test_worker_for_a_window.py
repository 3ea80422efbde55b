"""The process that a window asks for suggestions, as the services start it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim
from annotator.core.changes import EditKind
from annotator.core.suggesting import Suggestions
from annotator.services.replies import Done, Failed, Ready, Reply, Unavailable
from annotator.services.suggesting import start_worker
from tests.worlds import HARBOUR, add_article, item_on

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_PATIENCE = 90  # seconds: a busy machine takes its time to load a language model


@pytest.mark.spacy
def test_a_workers_answer_is_stored_and_stops_with_it(workspace: Workspace) -> None:
    key = add_article(workspace, language="en")
    answers: list[Reply] = []
    answered, ended = threading.Event(), threading.Event()

    def on_reply(reply: Reply) -> None:
        answers.append(reply)
        if isinstance(reply, (Done, Failed, Unavailable)):
            answered.set()

    client = start_worker(on_reply, lambda _reason: ended.set())
    try:
        client.request(workspace.suggesting.request(key, generation=1))
        assert answered.wait(_PATIENCE)
    finally:
        client.stop()
    assert ended.is_set()
    done = answers[-1]
    assert isinstance(done, Done)
    assert isinstance(answers[0], Ready)
    assert (done.article, done.generation) == (key, 1)
    workspace.suggesting.store(key, Suggestions(mentions=done.mentions, claims=done.claims))
    items = workspace.articles.open(key).items
    assert item_on(items, HARBOUR, "Tomas Reik").decision is None
    assert any(isinstance(item, Claim) for item in items)
    undo = workspace.history.status().undo
    assert undo is not None
    assert undo.kind is EditKind.IMPORT
