"""Killed at any moment, the work without a window has lost nothing that it had called saved."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectLockedError
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, create_project, open_project
from tests.end_to_end.killed_work import BATCH
from tests.end_to_end.scenario import ROOT
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

NAMES = 60


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with sixty suggestions that wait."""
    path = tmp_path_factory.mktemp("template") / "desk.annotator"
    text = "\n\n".join(f"Delegate Number{number:03} spoke." for number in range(NAMES))
    with closing(create_project(path, coder="ana")) as workspace:
        key = add_article(workspace, text)
        found = tuple(mention_of(text, f"Number{number:03}") for number in range(NAMES))
        workspace.suggesting.store(key, Suggestions(mentions=found))
    return path


def _killed_projects(
    template: Path, folder: Path, kind: str, *, times: int, most: int
) -> Iterator[tuple[Path, list[str]]]:
    """Projects on which work of that kind was killed, with what it had said until then."""
    chance = random.Random(11)  # noqa: S311  any moment will do, but the same ones again
    for attempt in range(times):
        project = folder / f"{attempt}.annotator"
        shutil.copy(template, project)
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.end_to_end.killed_work",
                kind,
                project,
                folder / f"{attempt}.jsonl",
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(chance.randrange(1, most))]
        if attempt == 0:
            with pytest.raises(ProjectLockedError):
                open_project(project)
        time.sleep(chance.random() / 100)
        process.kill()
        said += process.stdout.readlines()
        process.stdout.close()
        process.wait()
        yield project, [line.rstrip() for line in said if line.endswith("\n")]


def test_no_decision_that_was_called_saved_is_lost(template: Path, tmp_path: Path) -> None:
    for project, said in _killed_projects(template, tmp_path, "decide", times=10, most=60):
        assert said
        assert check_project(project) == []
        expected = dict(line.split() for line in said)
        with closing(open_project(project)) as workspace:
            held = {item.uuid: str(item.decision) for item in workspace.articles.open(1).items}
            # What was in hand when it was killed may be saved without having been called so.
            last = said[-1].split()[0]
            lost = {uuid for uuid, decision in expected.items() if held[uuid] != decision and uuid != last}
            assert not lost
            decided = sum(decision != "None" for decision in held.values())
            assert len(expected) - 1 <= decided <= len(expected) + 1
            while workspace.history.undo() is not None:
                pass
            assert workspace.queue.counts().total == 0


def test_of_a_killed_import_whole_batches_stay_and_go_back_as_one_step(
    template: Path, tmp_path: Path
) -> None:
    for project, said in _killed_projects(template, tmp_path, "import", times=8, most=15):
        assert check_project(project) == []
        with closing(open_project(project)) as workspace:
            imported = workspace.queue.counts().total - 1
            assert imported % BATCH == 0
            assert imported >= int(said[-1])
            workspace.history.undo()
            assert workspace.queue.counts().total == 1


def test_a_killed_export_leaves_a_whole_file(template: Path, tmp_path: Path) -> None:
    with closing(open_project(template)) as workspace:
        workspace.exporting.export(tmp_path / "whole.jsonl")
    whole = (tmp_path / "whole.jsonl").read_bytes()
    for project, said in _killed_projects(template, tmp_path, "export", times=8, most=8):
        assert said
        assert project.with_suffix(".jsonl").read_bytes() == whole
        assert check_project(project) == []
