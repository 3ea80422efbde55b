"""Page furniture and status of whole articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft, Status
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.core.spans import Span
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, add_article, item_on, place, places

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

TEXT = "Headline\n\nA sentence stands here.\nShare\n\nLeave a review\nMore news"


def _residue(workspace: Workspace, key: int) -> list[str]:
    article = workspace.articles.open(key).article
    return [span.of(article.text) for span in article.residue]


def test_whole_lines_are_marked_and_joined_over_blank_ones(workspace: Workspace) -> None:
    key = add_article(workspace, TEXT)
    workspace.articles.toggle_residue(key, place(TEXT, "har"))
    assert _residue(workspace, key) == ["Share"]
    workspace.articles.toggle_residue(key, place(TEXT, "review\nMore"))
    assert _residue(workspace, key) == ["Share\n\nLeave a review\nMore news"]


def test_marked_lines_are_freed_and_only_they(workspace: Workspace) -> None:
    key = add_article(workspace, TEXT)
    workspace.articles.toggle_residue(key, place(TEXT, "Share\n\nLeave a review\nMore news"))
    workspace.articles.toggle_residue(key, place(TEXT, "review"))
    assert _residue(workspace, key) == ["Share", "More news"]
    workspace.articles.toggle_residue(key, place(TEXT, "Share"))
    workspace.articles.toggle_residue(key, place(TEXT, "More"))
    assert _residue(workspace, key) == []


def test_lines_that_came_marked_one_by_one_are_freed_together(workspace: Workspace) -> None:
    draft = Draft(text=TEXT, residue=places(TEXT, "Share", "Leave a review", "More news"))
    workspace.importing.begin().store([Incoming(source="a", line=1, record=Record(draft=draft))])
    workspace.articles.toggle_residue(1, place(TEXT, "Share\n\nLeave a review"))
    assert _residue(workspace, 1) == ["More news"]


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_toggling_twice_is_as_before(workspace: Workspace, start: int, length: int) -> None:
    key = add_article(workspace, TEXT) if workspace.queue.counts().total == 0 else 1
    span = Span(start, start + length)
    before = _residue(workspace, key)
    try:
        workspace.articles.toggle_residue(key, span)
    except UserFacingError:
        assert not span.of(TEXT).strip() or span.end > len(TEXT)
    else:
        assert span.of(TEXT).strip() in "\n".join(_residue(workspace, key))
        workspace.articles.toggle_residue(key, span)
    assert _residue(workspace, key) == before


@pytest.mark.parametrize("span", [Span(9, 10), Span(len(TEXT) + 5, len(TEXT) + 6)])
def test_lines_without_words_are_refused(workspace: Workspace, span: Span) -> None:
    key = add_article(workspace, TEXT)
    with pytest.raises(UserFacingError, match="no words"):
        workspace.articles.toggle_residue(key, span)


def test_lines_with_annotations_are_no_furniture(workspace: Workspace, harbour: int) -> None:
    line = place(HARBOUR, "Tomas")
    reik = item_on(workspace.articles.open(harbour).items, HARBOUR, "Tomas Reik").ref
    workspace.review.accept(reik)
    with pytest.raises(UserFacingError, match=r"annotations stand on them \(1\)"):
        workspace.articles.toggle_residue(harbour, line)
    assert _residue(workspace, harbour) == []
    workspace.review.reject(reik)
    workspace.articles.toggle_residue(harbour, line)
    assert len(_residue(workspace, harbour)) == 1


def test_the_same_status_again_is_no_edit(workspace: Workspace, harbour: int) -> None:
    workspace.articles.set_status(harbour, Status.DONE)
    entries = workspace.history.entries()
    assert entries[0]["kind"] == EditKind.STATUS
    assert not workspace.articles.set_status(harbour, Status.DONE).articles
    assert workspace.history.entries() == entries


def test_history_tells_what_undo_and_redo_would_do(workspace: Workspace, harbour: int) -> None:
    workspace.articles.set_status(harbour, Status.DONE)
    status = workspace.history.status()
    assert status.undo is not None
    assert (status.undo.kind, status.undo.detail) == (EditKind.STATUS, "Harbour talks resume")
    assert status.redo is None
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.articles == {harbour}
    status = workspace.history.status()
    assert status.redo is not None
    assert status.redo.kind is EditKind.STATUS
    entry = workspace.history.entries(limit=1)[0]
    assert (entry["coder"], entry["state"], entry["article_id"]) == ("ana", "undone", harbour)
    assert entry["undone_at"] > entry["at"]


def test_an_article_is_found_by_its_identifier(workspace: Workspace) -> None:
    key = add_article(workspace, identifier="harbour")
    assert workspace.articles.key_of("harbour") == key
    with pytest.raises(UserFacingError, match="no article “other”"):
        workspace.articles.key_of("other")


def test_suggestions_that_wait_go_with_lines_marked_as_furniture_and_come_back(
    workspace: Workspace, harbour: int
) -> None:
    before = workspace.articles.open(harbour)
    line = place(HARBOUR, "Nobody has shown us")
    workspace.articles.toggle_residue(harbour, line)
    left = {item.extent.of(HARBOUR)[:5] for item in workspace.articles.open(harbour).items}
    assert left == {"Deput", "Ilse ", "water", "Varga"}
    assert workspace.queue.page(QueueFilter())[0].pending == 4
    workspace.history.undo()
    assert workspace.articles.open(harbour) == before
