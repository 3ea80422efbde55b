"""Backups, restoring and repair from the command line."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.services.projects import create_project, open_project
from tests.worlds import add_article, harbour_suggestions


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one article whose suggestions wait."""
    monkeypatch.setattr("annotator.services.backup_folders.user_data", lambda: tmp_path / "data")
    monkeypatch.setattr("annotator.services.backups.RESERVE", 0)
    path = tmp_path / "desk.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        workspace.suggesting.store(add_article(workspace), harbour_suggestions())
    return path


def test_a_backup_is_made_listed_and_restored(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", str(project)]) == 0
    assert main(["backup", str(project), "--to", str(tmp_path / "elsewhere.annotator")]) == 0
    capsys.readouterr()
    assert main(["backups", str(project), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["number"], listed["articles"], listed["decisions"]) == (1, 1, 0)
    assert main(["backups", str(project)]) == 0
    told = capsys.readouterr().out
    assert Path(listed["file"]).name in told
    assert f"The files are in {Path(listed['file']).parent}." in told
    with closing(open_project(project)) as workspace:
        add_article(workspace, "More.")
    assert main(["restore", str(project), "--in-place"]) == 0
    assert "is kept as" in capsys.readouterr().out
    with closing(open_project(project)) as workspace:
        assert workspace.queue.counts().total == 1


def test_a_backup_becomes_a_new_file_and_never_another_one(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "new.annotator")
    assert main(["restore", str(project), "--to", target]) == 2
    assert "no such backup" in capsys.readouterr().err
    main(["backup", str(project)])
    assert main(["restore", str(project)]) == 2
    assert "--to FILE or --in-place" in capsys.readouterr().err
    assert main(["restore", str(project), "--to", target, "--number", "2"]) == 2
    assert main(["restore", str(project), "--to", target, "--number", "1"]) == 0
    assert main(["restore", str(project), "--to", target]) == 2
    assert main(["restore", str(project), "--to", f"{target}2", "--from", target]) == 0


def test_a_damaged_project_is_repaired_with_a_report(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = tmp_path / "whole.annotator"
    assert main(["repair", str(project), "--to", str(whole)]) == 0
    assert "rows saved" in capsys.readouterr().out
    data = project.read_bytes()
    project.write_bytes(data[: len(data) // 2])
    assert main(["check", str(project)]) == 2
    assert main(["repair", str(project), "--to", str(tmp_path / "part.annotator")]) == 1
    assert "or more" in capsys.readouterr().out
    assert main(["check", str(tmp_path / "part.annotator")]) == 0


def test_what_the_repair_had_to_leave_is_told(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_project(project)) as workspace:
        workspace.review.accept(workspace.articles.open(1).items[0].ref)
        workspace._project.file.connection.execute("UPDATE article_text SET text = 'altered'")
    assert main(["repair", str(project), "--to", str(tmp_path / "new.annotator")]) == 1
    told = capsys.readouterr().err
    assert "article “Harbour talks resume”: its text cannot be read whole" in told
    assert "steps that cannot be undone any more" in told


def test_the_check_tells_of_a_folder_that_is_kept_in_step(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".stfolder").touch()
    assert main(["check", str(project)]) == 0
    assert "note: “desk.annotator” lies in a folder that Syncthing keeps in step" in capsys.readouterr().err


def test_an_export_can_leave_names_out(project: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    with closing(open_project(project, coder="zoe")) as workspace:
        workspace.review.accept(workspace.articles.open(1).items[0].ref)
    assert main(["export", str(project), "-", "--anonymous", "--coder", "zoe"]) == 0
    written = capsysbinary.readouterr().out
    assert b"zoe" not in written
    assert json.loads(written)["coder"] == "coder-1"
