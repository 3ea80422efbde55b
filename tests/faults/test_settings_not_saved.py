"""Settings that cannot be written are told once, hold meanwhile, and are written when they can be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("these faults are made by means of POSIX", allow_module_level=True)

from tests.faults.settings_trial import attempt_on_settings
from tests.faults.surroundings import NotHereError, Steady, full_disk, quota

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.faults.surroundings import Trouble

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("make", [full_disk, quota])
def test_settings_that_cannot_be_saved_are_told_once_and_saved_later(
    qapp: QApplication, tmp_path: Path, make: Callable[[Path], AbstractContextManager[Trouble]]
) -> None:
    try:
        with make(tmp_path) as trouble:
            outcome = attempt_on_settings(trouble)
    except NotHereError as error:
        pytest.skip(str(error))
    assert outcome.lost == 0
    assert outcome.torn == []
    assert outcome.said == (
        "The settings could not be saved to “settings.ini”. They hold until you leave the program, and are"
        " saved as soon as that file can be written. Check that its disk has room and its folder may be"
        " written."
    )


def test_settings_that_are_saved_are_not_talked_about(qapp: QApplication, tmp_path: Path) -> None:
    outcome = attempt_on_settings(Steady(tmp_path))
    assert (outcome.said, outcome.lost, outcome.torn) == ("", 0, ["it was said: []"])
