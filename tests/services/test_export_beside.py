"""What a heavy format would hold up is written by another process, to the same end."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.core.losses import Way
from annotator.services import beside
from annotator.services.export_beside import ExportBeside
from annotator.services.exporting import ExportCancelledError, ExportWish
from annotator.services.projects import create_project
from tests.worlds import add_article, harbour_suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.workspace import Workspace

pytestmark = pytest.mark.spacy
DOCBIN = ExportWish(format_name="spacy", way=Way.FLATTEN)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(create_project(tmp_path / "desk.annotator", coder="ana")) as workspace:
        key = add_article(workspace)
        workspace.suggesting.store(key, harbour_suggestions())
        workspace.review.accept_above(key, 0.9)
        yield workspace


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


@pytest.mark.usefixtures("processes_measured")
def test_another_process_writes_and_surveys_the_same(workspace: Workspace, tmp_path: Path) -> None:
    one, other = tmp_path / "here.spacy", tmp_path / "beside.spacy"
    told: list[tuple[int, int]] = []

    here = workspace.exporting.export(one, DOCBIN)
    elsewhere = ExportBeside(workspace.exporting).export(
        other, DOCBIN, cancelled=_never, progress=lambda *done: told.append(done)
    )
    survey = ExportBeside(workspace.exporting).survey(DOCBIN, cancelled=_never, progress=_nobody)

    assert other.read_bytes() == one.read_bytes()
    assert elsewhere == here
    assert survey == workspace.exporting.survey(DOCBIN)
    assert told


def test_a_light_format_needs_no_other_process(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "program", lambda: [str(tmp_path / "nothing")])
    out = tmp_path / "out.jsonl"

    report = ExportBeside(workspace.exporting).export(out, ExportWish(), cancelled=_never, progress=_nobody)
    ExportBeside(workspace.exporting).survey(ExportWish(), cancelled=_never, progress=_nobody)

    assert report.lines == out.read_bytes().count(b"\n") == 1


def test_what_is_cancelled_leaves_the_old_file(workspace: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.spacy"
    out.write_bytes(b"old")
    asked = iter(range(3))

    with pytest.raises(ExportCancelledError):
        ExportBeside(workspace.exporting).export(
            out, DOCBIN, cancelled=lambda: next(asked, None) is None, progress=_nobody
        )

    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.suffix in {".spacy", ".part"}] == ["out.spacy"]


def test_what_goes_wrong_there_is_told_here(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "no folder" / "out.spacy"

    with pytest.raises(UserFacingError, match="could not be written"):
        ExportBeside(workspace.exporting).export(nowhere, DOCBIN, cancelled=_never, progress=_nobody)

    monkeypatch.setattr(beside, "program", lambda: [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(UserFacingError, match="ended before it was done"):
        ExportBeside(workspace.exporting).export(
            tmp_path / "out.spacy", DOCBIN, cancelled=_never, progress=_nobody
        )
