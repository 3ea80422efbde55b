"""What undo says that it would take back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.annotation import MentionSuggestion
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

_FOUND = Suggestions(
    mentions=(
        MentionSuggestion(
            by="names", model="test", confidence=0.9, why="named entity", span=Span(0, 4), type="person"
        ),
    )
)


def _project(folder: Path, articles: int) -> Workspace:
    lines = (
        json.dumps({"title": f"Day {number}", "text": f"Ilse spoke on day {number}."})
        for number in range(articles)
    )
    file = folder / "days.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    workspace = create_project(folder / "days.annotator", coder="ana")
    workspace.importing.run([file])
    return workspace


def _undo_detail(workspace: Workspace) -> str:
    undo = workspace.history.status().undo
    assert undo is not None
    return undo.detail


def test_a_run_over_one_article_is_named_by_its_title(tmp_path: Path) -> None:
    workspace = _project(tmp_path, 1)
    workspace.suggesting.store(1, _FOUND, step=workspace.suggesting.begin_run())
    assert _undo_detail(workspace) == "Day 0"
    workspace.close()


def test_a_run_over_several_articles_is_named_by_how_many_they_are(tmp_path: Path) -> None:
    workspace = _project(tmp_path, 3)
    step = workspace.suggesting.begin_run()
    for key in workspace.suggesting.waiting():
        workspace.suggesting.store(key, _FOUND, step=step)
    assert _undo_detail(workspace) == "3 articles"
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.detail == "3 articles"
    redo = workspace.history.status().redo
    assert redo is not None
    assert redo.detail == "3 articles"
    workspace.close()


def test_an_import_in_several_parts_is_not_named_by_its_first_part(tmp_path: Path) -> None:
    workspace = _project(tmp_path, 2)
    run = workspace.importing.begin()
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Text {name}.", encoding="utf-8")
        run.store(list(workspace.importing.prepare([tmp_path / f"{name}.txt"])))
    assert _undo_detail(workspace) == ""
    assert workspace.queue.counts().total == 4
    workspace.close()
