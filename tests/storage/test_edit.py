"""The rows of an edit as the journal keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.changes import EditKind
from annotator.storage.edit import replay
from annotator.storage.journal import utc_now

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def test_a_row_that_is_not_there_cannot_be_edited(workspace: Workspace) -> None:
    with pytest.raises(KeyError), workspace._project.journal.edit(EditKind.STATUS) as edit:
        edit.update("article", 99, {"status": "done"})
    assert workspace.history.entries() == []


def test_a_journal_that_names_another_table_is_not_replayed(workspace: Workspace) -> None:
    file = workspace._project.file
    with pytest.raises(ValueError, match="unknown table"), file.transaction() as connection:
        replay(connection, [{"table": "journal", "id": 1, "before": None, "after": None}], undoing=True)
    assert file.value("SELECT count(*) FROM codebook") == 1


def test_the_time_is_utc_to_the_second() -> None:
    moment = utc_now()
    assert moment[-1] == "Z"
    assert len(moment) == len("2026-11-23T08:00:00Z")
