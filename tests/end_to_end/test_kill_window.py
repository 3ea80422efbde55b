"""Killed at any moment, the window has lost nothing that it had shown as saved."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, create_project, open_project
from tests.end_to_end.scenario import ROOT
from tests.laws import IS_NIGHTLY
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]

TIMES = 120 if IS_NIGHTLY else 8
NAMES = 90


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with ninety suggestions that wait."""
    path = tmp_path_factory.mktemp("template") / "desk.annotator"
    text = "\n\n".join(f"Delegate Number{number:03} spoke." for number in range(NAMES))
    with closing(create_project(path, coder="ana")) as workspace:
        key = add_article(workspace, text)
        found = tuple(mention_of(text, f"Number{number:03}") for number in range(NAMES))
        workspace.suggesting.store(key, Suggestions(mentions=found))
    return path


def test_kills_while_typing_lose_no_decision_shown_as_saved(template: Path, tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311  any moment will do, but the same ones again
    told = 0
    for attempt in range(TIMES):
        project = tmp_path / f"{attempt}.annotator"
        shutil.copy(template, project)
        shown = _type_and_kill(project, after=chance.randrange(1, 25), pause=chance.random() / 100)
        told += len(shown)
        assert check_project(project) == []
        with closing(open_project(project)) as workspace:
            held = {item.uuid: str(item.decision) for item in workspace.articles.open(1).items}
        lost = {uuid: decision for uuid, decision in shown.items() if held[uuid] != decision}
        assert not lost, f"attempt {attempt}"
    assert told > TIMES


def _type_and_kill(project: Path, *, after: int, pause: float) -> dict[str, str]:
    """Let an analyst type, kill the process after some decisions; gives what was shown as saved."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.typing_analyst", project, project.with_suffix(".ini")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(after)]
    time.sleep(pause)
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return dict(line.rstrip().split(" ", 1) for line in lines if line.endswith("\n"))
