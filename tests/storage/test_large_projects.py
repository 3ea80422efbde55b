"""The large projects of the benchmarks are like those that the program makes: every count adds up."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Status
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter
from tests.benchmarks.large_projects import build, large_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of 2,000 articles."""
    path = tmp_path_factory.mktemp("large") / "large.annotator"
    build(path, 2000)
    return path


def test_check_finds_nothing(project: Path) -> None:
    assert check_project(project) == []


def test_it_is_in_the_middle_of_its_work(project: Path) -> None:
    with closing(open_project(project, read_only=True)) as workspace:
        counts = workspace.queue.counts()
        assert counts.total == 2000
        assert min(counts.done, counts.skipped, counts.in_progress) > 50
        row = workspace.queue.page(QueueFilter(status=Status.IN_PROGRESS))[0]
        opened = workspace.articles.open(row.key)
        assert len(opened.items) == 12
        assert {opened.actors[one.actor].name for one in opened.items if one.actor} <= {
            one.actor.name for one in workspace.actors.listed()
        }
        assert workspace.review.trust().records()[0].decided > 1000


def test_it_is_the_same_each_time(project: Path, tmp_path: Path) -> None:
    build(tmp_path / "again.annotator", 2000)
    for table in ("article", "mention", "claim", "actor", "journal", "actor_tally"):
        rows = [_rows(path, table) for path in (project, tmp_path / "again.annotator")]
        assert rows[0] == rows[1]


def test_it_is_made_once_and_those_of_other_versions_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_BENCH_CACHE", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir()
    outdated = tmp_path / "cache" / "schema1-made0-10.annotator"
    outdated.touch()
    path = large_project(100)
    made = path.stat().st_mtime_ns
    assert large_project(100) == path
    assert path.stat().st_mtime_ns == made
    assert not outdated.exists()


def _rows(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of ours
