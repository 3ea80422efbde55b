"""Training for a window: JSON lines on standard output, and why nothing came of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.cli.main import run
from annotator.cli.shell import Window
from annotator.locations import sample_articles
from annotator.services import training
from annotator.services.training import Plan, train_files
from annotator.services.training_events import EventReader
from annotator.services.training_sources import training_records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.core.record import Record
    from annotator.services.workspace import Workspace

WINDOW = Window(open=lambda _project: 0, render=lambda _project, _picture: None)


@pytest.mark.spacy
def test_why_there_is_nothing_to_train_is_told_as_an_event_too(
    workspace: Workspace,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stood_back = []
    monkeypatch.setattr(training, "stand_back", lambda: stood_back.append(True))
    assert run(["train", str(workspace.path), f"--to={tmp_path / 'model'}", "--events"], WINDOW) == 2
    written = capsys.readouterr()
    sentence = "There are 0 decided claims to learn from; it takes at least 50."
    assert written.err == f"annotator: {sentence} Decide more articles first.\n"
    (line,) = written.out.splitlines()
    assert json.loads(line)["failed"]["values"] == {"claims": 0, "least": 50}
    assert str(EventReader().read(line.encode())) == sentence
    assert stood_back
    assert not (tmp_path / "model").exists()


def test_articles_of_the_corpus_are_not_learned_from_besides_as_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    corpus = sample_articles() / "corpus"
    given: dict[str, Sequence[Record]] = {}
    monkeypatch.setattr(
        training,
        "train_model",
        lambda records, _target, _plan, **options: given.update(own=records, besides=options["base"]),
    )
    train_files([corpus / "wire.jsonl"], tmp_path, Plan(), besides=[corpus])
    assert len(given["own"]) > 0
    assert len(given["own"]) + len(given["besides"]) == len(training_records([corpus]))
