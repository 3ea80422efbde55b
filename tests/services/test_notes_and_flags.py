"""Notes and flags on articles: written, taken back, shown in the queue, and travelling with the export."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.article import Draft
from annotator.core.changes import EditKind
from annotator.core.record import Record
from annotator.formats.native import parse_line
from annotator.formats.native_writer import encode_line
from annotator.services.projects import check_project, create_project
from annotator.services.queue import QueueFilter
from tests.worlds import add_article

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace


def test_a_note_is_written_changed_and_taken_back(workspace: Workspace, harbour: int) -> None:
    changes = workspace.articles.set_note(harbour, "  Ask the union.\nSecond line ")
    assert changes.kind is EditKind.ARTICLE_NOTE
    assert changes.articles == {harbour}
    assert workspace.articles.open(harbour).article.note == "Ask the union.\nSecond line"
    assert workspace.queue.page(QueueFilter())[0].note == "Ask the union.\nSecond line"
    workspace.articles.set_note(harbour, "  ")
    assert workspace.articles.open(harbour).article.note is None
    workspace.history.undo()
    assert workspace.articles.open(harbour).article.note == "Ask the union.\nSecond line"
    workspace.history.undo()
    assert workspace.articles.open(harbour).article.note is None
    workspace.history.redo()
    assert workspace.articles.open(harbour).article.note == "Ask the union.\nSecond line"
    assert check_project(workspace.path) == []


def test_a_flag_is_set_and_taken_back(workspace: Workspace, harbour: int) -> None:
    changes = workspace.articles.set_flag(harbour, flagged=True)
    assert (changes.kind, changes.detail) == (EditKind.FLAG, "Harbour talks resume")
    assert workspace.articles.open(harbour).article.flagged
    assert workspace.queue.page(QueueFilter())[0].flagged
    before = len(workspace.history.entries())
    workspace.articles.set_flag(harbour, flagged=True)
    assert len(workspace.history.entries()) == before
    workspace.history.undo()
    assert not workspace.articles.open(harbour).article.flagged
    workspace.history.redo()
    assert workspace.articles.open(harbour).article.flagged


def test_they_travel_with_the_export_and_come_back(workspace: Workspace, tmp_path: Path) -> None:
    plain = add_article(workspace, "Plain.", meta={"desk": "north"})
    noted = add_article(workspace, "Noted.", meta={"desk": "south"})
    workspace.articles.set_note(noted, "Ask again.")
    workspace.articles.set_flag(noted, flagged=True)
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out)
    metas = [json.loads(line)["meta"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert metas == [{"desk": "north"}, {"desk": "south", "note": "Ask again.", "flagged": True}]
    other = create_project(tmp_path / "other.annotator", coder="eva")
    try:
        other.importing.run([out])
        articles = [other.articles.open(row.key).article for row in other.queue.page(QueueFilter())]
        assert [(one.note, one.flagged, one.meta) for one in articles] == [
            (None, False, {"desk": "north"}),
            ("Ask again.", True, {"desk": "south"}),
        ]
        again = tmp_path / "again.jsonl"
        other.exporting.export(again)
        assert again.read_bytes() == out.read_bytes()
    finally:
        other.close()
    assert workspace.articles.open(plain).article.meta == {"desk": "north"}


@pytest.mark.parametrize(
    ("meta", "note", "flagged", "rest"),
    [
        ({}, None, False, {}),
        ({"note": "a"}, "a", False, {}),
        ({"note": 5, "flagged": "yes"}, None, False, {"note": 5, "flagged": "yes"}),
        ({"note": " ", "flagged": False}, None, False, {"note": " ", "flagged": False}),
        ({"note": ["a"], "flagged": True, "x": 1}, None, True, {"note": ["a"], "x": 1}),
    ],
)
def test_what_is_no_note_or_flag_of_ours_stays_plain_meta(
    meta: dict[str, Any], note: str | None, flagged: bool, rest: dict[str, Any]
) -> None:
    draft = Draft(text="Text.", identifier="a", meta=meta)
    read = parse_line(encode_line(Record(draft=draft))).draft
    assert (read.note, read.flagged, read.meta) == (note, flagged, rest)


def test_a_note_of_another_maker_is_kept_aside() -> None:
    draft = Draft(text="Text.", identifier="a", meta={"note": 5}, note="Mine.")
    read = parse_line(encode_line(Record(draft=draft))).draft
    assert (read.note, read.meta) == ("Mine.", {"note_of_source": 5})


def test_a_plain_article_line_may_bring_a_note() -> None:
    draft = parse_line(b'{"text": "Text.", "note": "From the desk.", "meta": {"flagged": true}}').draft
    assert (draft.note, draft.flagged, draft.meta) == ("From the desk.", True, {})
