"""Bytes flipped at random places of a project: named by the check, or the project is provably whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laws import IS_NIGHTLY
from tests.storage.damage import make_project, survey

if TYPE_CHECKING:
    from pathlib import Path

PLACES = 1000 if IS_NIGHTLY else 40


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_no_flipped_byte_is_silent_or_ends_the_program_and_what_survives_is_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "desk.annotator"
    make_project(path)
    tally = survey(path, range(PLACES))
    assert tally.crashes == []
    assert tally.silent == []
    assert tally.unlike == []
    assert tally.not_repaired == []
    assert tally.named + tally.refused > PLACES // 10
