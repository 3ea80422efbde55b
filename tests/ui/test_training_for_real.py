"""The real command trains on a small project from the window, and the real worker takes the model."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest

from annotator.core.record import Incoming
from annotator.formats.inputs import FileDone, read_inputs
from annotator.locations import sample_articles
from annotator.services import claim_models, project_models
from annotator.services.projects import create_project
from annotator.services.suggesting import start_worker
from annotator.suggest.protocol import Done, Ready
from annotator.ui.dialogs.training import TrainingDialog
from annotator.ui.worker_choice import WorkerChoice

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.preferences import Preferences
    from tests.ui.conftest import Screen

_ARTICLES = 12
_LONG = 300_000


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A few annotated articles that ship, as if somebody had done them."""
    path = tmp_path / "Real desk.annotator"
    workspace = create_project(path, coder="ana")
    found = read_inputs([sample_articles() / "corpus" / "wire.jsonl"])
    incoming = (one for one in found if isinstance(one, Incoming) and not isinstance(one, FileDone))
    workspace.importing.begin().store(list(islice(incoming, _ARTICLES)))
    workspace.close()
    return path


@pytest.mark.slow
@pytest.mark.spacy
@pytest.mark.e2e
def test_a_model_is_trained_used_and_left_again(
    screen: Screen, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = project_models.training_command
    monkeypatch.setattr(claim_models, "_CORPUS", "no such folder")
    monkeypatch.setattr(
        project_models,
        "training_command",
        lambda *given, **named: [*command(*given, **named), "--rounds=3", "--trials=1"],
    )
    screen.desk.actions["project.train"].trigger()
    dialog = screen.popup(TrainingDialog)
    assert dialog.material.text().startswith(f"{_ARTICLES} finished articles")
    dialog.start.click()
    screen.qtbot.waitUntil(lambda: dialog.use.isVisible() or dialog.verdict.isVisible(), timeout=_LONG)
    screen.qtbot.waitUntil(lambda: not dialog.cancel.isVisible(), timeout=_LONG)
    assert dialog.use.isVisible(), dialog.verdict.text()
    assert [row[0] for row in dialog.table.words()][1:] == [
        *("whole claim: source and content", "whole claim, nothing to correct", "source", "cue", "content")
    ]
    dialog.use.click()
    assert dialog.model.text().startswith(f"trained on {_ARTICLES} articles of this project")
    answers: list[object] = []
    worker = WorkerChoice(screen.session, preferences, start_worker)(answers.append, print)
    key = screen.workspace.queue.next_after(None) or 1
    worker.request(screen.workspace.suggesting.request(key, 1))
    screen.qtbot.waitUntil(lambda: any(isinstance(one, Done) for one in answers), timeout=_LONG)
    worker.stop()
    (ready,) = (one for one in answers if isinstance(one, Ready))
    assert ready.problems == ()
    dialog.back.click()
    assert dialog.model.text() == "the model that ships with the program"
