"""Killed at any moment, the work without a window has lost nothing that it had called saved."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectLockedError
from annotator.services.projects import open_project
from tests.faults.kills import KINDS, judged, kills, make_templates
from tests.laws import IS_NIGHTLY

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

TIMES = 24 if IS_NIGHTLY else 2


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What each kind of work begins with."""
    return make_templates(tmp_path_factory.mktemp("templates"))


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_called_saved_is_there_and_nothing_is_torn(
    kind: str, templates: dict[str, Path], tmp_path: Path
) -> None:
    if kind == "backing up":
        pytest.importorskip("annotator.storage.backup")
    verdicts = [judged(kind, one) for one in kills(kind, templates[kind], tmp_path, times=TIMES, seed=11)]
    assert [(verdict.lost, verdict.torn) for verdict in verdicts] == [(0, ())] * TIMES
    assert sum(verdict.acknowledged for verdict in verdicts) > 0


def test_a_project_that_is_being_worked_on_is_locked_until_the_work_is_killed(
    templates: dict[str, Path], tmp_path: Path
) -> None:
    with closing(open_project(templates["annotating"])), pytest.raises(ProjectLockedError):
        open_project(templates["annotating"])
    (killed,) = kills("annotating", templates["annotating"], tmp_path, times=1, seed=5)
    assert killed.project.with_name(f"{killed.project.name}.lock").exists()
    open_project(killed.project).close()
