"""What goes wrong around the program is told truly, loses nothing, and is over when its cause is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("these faults are made by means of POSIX", allow_module_level=True)

from tests.faults.attempts import ACTS, MOST, Outcome, attempt, attempt_read_only
from tests.faults.surroundings import TROUBLES, NotHereError, full_disk

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = {
    "full disk": {
        "annotate": "the disk is full, so nothing was changed. Free some space and do it again.",
        "import": "the disk is full, so nothing was changed. Free some space and do it again.",
        "export": "could not be written: No space left on device. Choose another place.",
        "undo": "the disk is full, so nothing was changed. Free some space and do it again.",
    },
    "quota used up": {
        "annotate": "Check the disk, and how much of it you may use",
        "import": "Check the disk, and how much of it you may use",
        "export": "could not be written: File too large. Choose another place.",
        "undo": "Check the disk, and how much of it you may use",
    },
}
"""What is said where something cannot be saved."""


def _attempt(fault: str, act: str, folder: Path) -> Outcome:
    try:
        with TROUBLES[fault](folder) as trouble:
            return attempt(trouble, act)
    except NotHereError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", TROUBLES)
def test_nothing_shown_as_saved_is_lost_and_the_work_goes_on(fault: str, act: str, tmp_path: Path) -> None:
    outcome = _attempt(fault, act, tmp_path)
    assert (outcome.lost, outcome.torn) == (0, [])
    if fault in REFUSED:
        assert (outcome.tried, outcome.saved) == (1, 0)
        assert REFUSED[fault][act] in outcome.said
    if fault == "clock set back":
        assert (outcome.saved, outcome.said) == (MOST, "")


@pytest.mark.parametrize("fault", ["folder taken away", "network drive pulled"])
@pytest.mark.parametrize("act", ["annotate", "import", "undo"])
def test_nothing_is_written_into_a_file_that_nobody_can_find(fault: str, act: str, tmp_path: Path) -> None:
    pytest.importorskip("annotator.storage.outside")
    outcome = _attempt(fault, act, tmp_path)
    assert outcome.saved == 0
    assert "is not at its place any more, so nothing was changed." in outcome.said


@pytest.mark.parametrize("act", ACTS)
def test_what_may_not_be_written_is_opened_for_reading_and_refuses_the_rest(act: str) -> None:
    outcome = attempt_read_only(act)
    assert (outcome.lost, outcome.torn, outcome.saved) == (0, [], 0)
    assert "cannot be opened for writing" in outcome.said


def test_a_project_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    from annotator.core.errors import ProjectError
    from annotator.services.projects import create_project

    try:
        with full_disk(tmp_path) as trouble:
            trouble.begin()
            with pytest.raises(ProjectError, match="could not be saved or read"):
                create_project(trouble.place / "new.annotator")
            assert [one.name for one in trouble.place.iterdir()] == ["filler"]
            trouble.end()
            create_project(trouble.place / "new.annotator").close()
    except NotHereError as error:
        pytest.skip(str(error))
