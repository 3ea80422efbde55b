"""Exports to what others read, through the service: what is lost, what is checked, what is left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim
from annotator.core.errors import FormatError, UserFacingError
from annotator.core.losses import Loss, Way
from annotator.services.exporting import ExportWish
from annotator.services.projects import create_project
from annotator.services.queue import QueueFilter
from tests.formats.dna_world import make_project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace


@pytest.mark.parametrize("target", ["MAXQDA", "ATLAS.ti", "NVivo", "QualCoder"])
def test_a_refi_qda_project_is_one_file_that_can_be_imported(
    workspace: Workspace, harbour: int, tmp_path: Path, target: str
) -> None:
    items = workspace.articles.open(harbour).items
    for item in items:
        workspace.review.accept(item.ref)
    wish = ExportWish(format_name="refi-qda", options={"target": target})
    report = workspace.exporting.export(tmp_path / "harbour.qdpx", wish)
    assert (report.lines, report.mentions + report.claims) == (1, len(items))
    again = workspace.importing.run([tmp_path / "harbour.qdpx"])
    assert again.summary() == "0 imported, 1 duplicate, 0 refused"
    with closing(create_project(tmp_path / "other.annotator", coder="ben")) as other:
        assert (
            other.importing.run([tmp_path / "harbour.qdpx"]).summary() == "1 imported, 0 duplicate, 0 refused"
        )
        assert len(other.articles.open(other.queue.page(QueueFilter(), limit=1)[0].key).items) == len(items)


def test_dna_gets_a_copy_and_the_project_that_is_added_to_stays(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    claims = [item for item in workspace.articles.open(harbour).items if isinstance(item, Claim)]
    workspace.review.accept(claims[0].ref)
    base = make_project(tmp_path / "base.dna")
    before = base.read_bytes()
    wish = ExportWish(format_name="dna", options={"base": str(base)})
    workspace.exporting.export(tmp_path / "added.dna", wish)
    assert base.read_bytes() == before
    with closing(sqlite3.connect(tmp_path / "added.dna")) as connection:
        statements = "SELECT COUNT(*) FROM STATEMENTS WHERE StatementTypeId = 1 AND DocumentId > 7"
        assert connection.execute(statements).fetchone() == (1,)
    with pytest.raises(UserFacingError, match="is the file that is added to, which stays as it is"):
        workspace.exporting.export(base, wish)
    with pytest.raises(FormatError, match="a project of DNA can only be added to"):
        workspace.exporting.export(tmp_path / "none.dna", ExportWish(format_name="dna"))
    assert base.read_bytes() == before
    assert not (tmp_path / "none.dna").exists()


def test_tables_are_a_folder_or_a_zip_file_or_one_file(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    workspace.exporting.export(tmp_path / "tables", ExportWish(format_name="tables"))
    assert sorted(path.name for path in (tmp_path / "tables").iterdir()) == [
        "actors.csv",
        "claims.csv",
        "mentions.csv",
    ]
    workspace.exporting.export(tmp_path / "tables.zip", ExportWish(format_name="tables"))
    assert (tmp_path / "tables.zip").read_bytes().startswith(b"PK")
    one = ExportWish(format_name="tables", options={"layout": "XLSX"})
    workspace.exporting.export(tmp_path / "tables.xlsx", one)
    assert (tmp_path / "tables.xlsx").is_file()


def test_what_a_network_loses_is_told_before(workspace: Workspace, harbour: int, tmp_path: Path) -> None:
    losses = workspace.exporting.losses(ExportWish(format_name="network"))
    assert losses.touched[Loss.TEXTS] == 1
    with pytest.raises(UserFacingError, match=r"Discourse network \(DNA\) cannot hold everything"):
        workspace.exporting.export(tmp_path / "n.csv", ExportWish(format_name="network", way=Way.REFUSE))
    workspace.exporting.export(tmp_path / "n.csv", ExportWish(format_name="network"))
    assert (tmp_path / "n.csv").read_text(encoding="utf-8").startswith('""')
