"""The texts that articles had before they were cleaned, and what was changed in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.core.cleaned import Cleaned, Original, Replacement
from annotator.storage.edit import insert_row
from annotator.storage.failures import readable
from annotator.storage.rows import dump

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping

    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile


def insert(edit: Edit, key: int, original: Original) -> None:
    """Keep what the article of this key was; it goes and comes with the article."""
    row = {
        "article_id": key,
        "text": original.cleaned.raw,
        "edits": dump(original.cleaned.edits),
        "rules": dump(original.rules),
    }
    insert_row(edit.connection, "article_original", row)


@readable
def load(file: ProjectFile, key: int) -> Original | None:
    """What the article of this key was; None where it was not cleaned."""
    found = file.rows("SELECT * FROM article_original WHERE article_id = ?", (key,))
    return of_row(found[0]) if found else None


def load_many(file: ProjectFile, keys: Collection[int]) -> dict[int, Original]:
    """What those of these articles were that were cleaned, by key."""
    found = file.rows(
        "SELECT * FROM article_original WHERE article_id IN (SELECT value FROM json_each(?))",
        (dump(list(keys)),),
    )
    return {row["article_id"]: of_row(row) for row in found}


def of_row(row: sqlite3.Row | Mapping[str, str]) -> Original:
    """The original that a row holds.

    Raises:
        ValueError: if its edits do not fit its text, or are no edits.
        TypeError: likewise.
    """
    edits = tuple(Replacement(*edit) for edit in json.loads(row["edits"]))
    return Original(Cleaned(row["text"], edits), tuple(json.loads(row["rules"])))
