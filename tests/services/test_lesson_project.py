"""The lesson's project: made anew each time, whole, and never where somebody else is in it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import is_pending
from annotator.core.errors import ProjectLockedError
from annotator.services import lesson
from annotator.services.lesson import create_lesson, lesson_path
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter

if TYPE_CHECKING:
    from pathlib import Path


def test_every_suggestion_of_the_lesson_waits(tmp_path: Path) -> None:
    with closing(create_lesson(tmp_path / "data", coder="eva")) as workspace:
        rows = workspace.queue.page(QueueFilter())
        assert [row.pending for row in rows] == [10, 2]
        items = [item for row in rows for item in workspace.articles.open(row.key).items]
        assert all(is_pending(item) and item.suggestion is not None for item in items)
        assert all(workspace.suggesting.is_suggested(row.key) for row in rows)
        assert workspace.coder == "eva"
    assert check_project(lesson_path(tmp_path / "data")) == []


def test_what_was_done_last_time_is_gone(tmp_path: Path) -> None:
    with closing(create_lesson(tmp_path)) as workspace:
        key = workspace.queue.page(QueueFilter())[0].key
        workspace.review.accept(workspace.articles.open(key).items[0].ref)
    with closing(create_lesson(tmp_path)) as workspace:
        assert workspace.queue.page(QueueFilter())[0].decided == 0


def test_a_lesson_somebody_is_in_is_left_alone(tmp_path: Path) -> None:
    with closing(create_lesson(tmp_path)):
        before = lesson_path(tmp_path).stat().st_ino
        with pytest.raises(ProjectLockedError):
            create_lesson(tmp_path)
        assert lesson_path(tmp_path).stat().st_ino == before


def test_a_damaged_lesson_is_made_anew(tmp_path: Path) -> None:
    lesson_path(tmp_path).write_bytes(b"no project at all")
    create_lesson(tmp_path).close()
    assert check_project(lesson_path(tmp_path)) == []


def test_a_lesson_that_cannot_be_made_is_let_go_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_parts: str) -> Path:
        raise FileNotFoundError("an incomplete installation")

    monkeypatch.setattr(lesson, "resource", missing)
    with pytest.raises(FileNotFoundError):
        create_lesson(tmp_path)
    open_project(lesson_path(tmp_path)).close()


def test_decisions_are_signed_by_the_name_of_the_moment(tmp_path: Path) -> None:
    with closing(create_lesson(tmp_path, coder="ana")) as workspace:
        key = workspace.queue.page(QueueFilter())[0].key
        first, second = (item.ref for item in workspace.articles.open(key).items[:2])
        workspace.review.accept(first)
        workspace.sign_as("bea")
        workspace.review.accept(second)
        signed = {item.ref: item.coder for item in workspace.articles.open(key).items}
        assert (signed[first], signed[second], workspace.coder) == ("ana", "bea", "bea")
