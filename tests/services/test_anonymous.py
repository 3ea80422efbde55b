"""Exports in which coders are numbered instead of named."""

from __future__ import annotations

import io
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

from annotator.services.exporting import ExportWish
from annotator.services.projects import open_project

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _exported(workspace: Workspace, wish: ExportWish) -> list[dict[str, Any]]:
    stream = io.BytesIO()
    workspace.exporting.write(stream, wish)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_coders_are_numbered_in_the_order_in_which_they_began(workspace: Workspace, harbour: int) -> None:
    items = workspace.articles.open(harbour).items
    workspace.sign_as("zoe")
    workspace.review.accept(items[0].ref)
    workspace.sign_as("ana")
    workspace.review.reject(items[1].ref)
    named = _exported(workspace, ExportWish())
    lines = _exported(workspace, ExportWish(anonymous=True))
    numbers = {"zoe": "coder-1", "ana": "coder-2"}
    assert [line["coder"] for line in lines] == [numbers[line["coder"]] for line in named]
    assert "zoe" not in json.dumps(lines)
    workspace.sign_as("bea")
    workspace.review.reject(items[2].ref)
    assert {line["coder"] for line in _exported(workspace, ExportWish(anonymous=True))} == {
        "coder-1",
        "coder-2",
        "coder-3",
    }
    (only,) = _exported(workspace, ExportWish(anonymous=True, coder="ana"))
    assert only["coder"] == "coder-2"


def test_what_was_suggested_by_a_coder_is_not_named_either(workspace: Workspace, harbour: int) -> None:
    workspace.sign_as("zoe")
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    connection = workspace._project.file.connection
    connection.execute("UPDATE suggestion SET suggester = 'zoe', why = 'annotated by zoe'")
    written = json.dumps(_exported(workspace, ExportWish(anonymous=True)))
    assert "zoe" not in written
    assert "annotated by coder-1" in written


def test_an_article_nobody_worked_on_has_no_coder(workspace: Workspace, harbour: int) -> None:
    workspace.close()
    with closing(open_project(workspace.path, read_only=True)) as reader:
        (line,) = _exported(reader, ExportWish(anonymous=True))
    assert line["coder"] is None
