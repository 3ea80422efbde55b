"""Does the full-text index hold just the words of the articles? Damage to either shows in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from annotator.storage.project_file import ProjectFile

Place: TypeAlias = tuple[str, int, str, int]
"""A word, the key of its article, its column, and which word of that it is."""

_FEW = 20
_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"
_INDEXES = {
    "article_title": (
        "title, outlet",
        "SELECT id, title, coalesce(outlet, '') FROM article",
        "the title or the outlet",
    ),
    "article_body": ("body", "SELECT article_id, text FROM article_text", "the text"),
}


def findings(file: ProjectFile) -> Iterator[str]:
    """Every article whose words are not those in the index, a sentence each."""
    for index, (columns, content, what) in _INDEXES.items():
        articles = sorted(set(_differing(file.connection, index, columns, content)))
        for article in articles[:_FEW]:
            yield f"The search index holds other words of article {article} than {what} has."
        if len(articles) > _FEW:
            yield f"So it is with {len(articles) - _FEW} more articles."


def _differing(connection: sqlite3.Connection, index: str, columns: str, content: str) -> Iterator[int]:
    # In temporary tables, so that a project that can only be read is checked as well.
    fresh, words = f"fresh_{index}", f"words_{index}"
    connection.execute(f"CREATE VIRTUAL TABLE temp.{fresh} USING fts5 ({columns}, content = '', {_TOKENS})")
    try:
        connection.execute(f"INSERT INTO temp.{fresh} (rowid, {columns}) {content}")
        connection.execute(f"CREATE VIRTUAL TABLE temp.{words} USING fts5vocab (main, {index}, instance)")
        connection.execute(f"CREATE VIRTUAL TABLE temp.{fresh}_words USING fts5vocab ({fresh}, instance)")
        stored = connection.execute(f"SELECT term, doc, col, offset FROM temp.{words}")
        wanted = connection.execute(f"SELECT term, doc, col, offset FROM temp.{fresh}_words")
        yield from _unpaired(map(tuple, stored), map(tuple, wanted))
    finally:
        for table in (f"{fresh}_words", words, fresh):
            connection.execute(f"DROP TABLE IF EXISTS temp.{table}")


def _unpaired(one: Iterable[Place], other: Iterable[Place]) -> Iterator[int]:
    """The articles of the places that only one of two ordered rows of places has."""
    left, right = iter(one), iter(other)
    here, there = next(left, None), next(right, None)
    while here is not None or there is not None:
        if here == there:
            here, there = next(left, None), next(right, None)
        elif there is None or (here is not None and _before(here, there)):
            yield here[1]  # type: ignore[index] # one of the two is there
            here = next(left, None)
        else:
            yield there[1]
            there = next(right, None)


def _before(one: Place, other: Place) -> bool:
    # SQLite orders words by their bytes, which is the order of their code points.
    return one < other
