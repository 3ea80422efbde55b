"""Many rows, a page at a time: of each only the key, in the order of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.storage.slices import PAGE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from annotator.storage.project_file import ProjectFile


def pages(file: ProjectFile, sql: str, values: dict[str, Any]) -> Iterator[list[int]]:
    """The keys that ``sql`` selects, which ends in a condition; see :func:`pages_of_rows`."""
    for page in pages_of_rows(file, sql, values):
        yield [row["id"] for row in page]


def pages_of_rows(file: ProjectFile, sql: str, values: dict[str, Any]) -> Iterator[list[sqlite3.Row]]:
    """The rows that ``sql`` selects, in the order of their ``id``; it ends in a condition.

    Each page is asked for when it is its turn, so that rows may be changed meanwhile; none comes twice.
    """
    after = 0
    while True:
        page = file.rows(f"{sql} AND id > :after ORDER BY id LIMIT {PAGE}", values | {"after": after})
        if page:
            yield page
        if len(page) < PAGE:
            return
        after = page[-1]["id"]


def chunks(keys: Sequence[int]) -> Iterator[list[int]]:
    """Keys that are known already, as many at a time."""
    for start in range(0, len(keys), PAGE):
        yield list(keys[start : start + PAGE])
