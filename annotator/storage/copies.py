"""Reading and writing which articles are copies of which; see ``copy_tables``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.copies import METHOD, SIGNATURE_BYTES, THRESHOLD
from annotator.storage.failures import readable
from annotator.storage.rows import load_spans

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from annotator.core.copies import Compared
    from annotator.core.spans import Fragments
    from annotator.storage.project_file import ProjectFile

_PAGE = 500
_WAITING = """
FROM article LEFT JOIN copy_signature AS known ON known.article_id = article.id AND known.method = :method
WHERE article.gone = 0 AND known.article_id IS NULL
"""
_GROUP = """
WITH RECURSIVE member (id) AS (
    SELECT :article
    UNION
    SELECT near_id FROM member JOIN copy_pair ON article_id = member.id
    JOIN article ON article.id = near_id AND gone = 0
    UNION
    SELECT article_id FROM member JOIN copy_pair ON near_id = member.id
    JOIN article ON article.id = article_id AND gone = 0
)
SELECT id FROM member WHERE id != :article ORDER BY id
"""
_ODD = """
SELECT article_id, near_id FROM copy_pair
WHERE article_id = near_id OR similarity NOT BETWEEN :least AND 1
    OR NOT EXISTS (SELECT 1 FROM copy_signature AS known WHERE known.article_id = copy_pair.article_id)
    OR NOT EXISTS (SELECT 1 FROM copy_signature AS known WHERE known.article_id = copy_pair.near_id)
"""


def waiting(file: ProjectFile) -> int:
    """How many articles have not been compared with the others yet."""
    return int(file.value(f"SELECT count(*) {_WAITING}", {"method": METHOD}))


def texts_waiting(file: ProjectFile) -> Iterator[tuple[int, str, Fragments]]:
    """Key, text and page furniture of each article that has not been compared yet, in order."""
    after = 0
    while True:
        found = file.rows(
            f"SELECT article.id AS id {_WAITING} AND article.id > :after ORDER BY article.id LIMIT :page",
            {"method": METHOD, "after": after, "page": _PAGE},
        )
        for row in found:
            yield row["id"], *text_of(file, row["id"])
        if len(found) < _PAGE:
            return
        after = found[-1]["id"]


@readable
def text_of(file: ProjectFile, article: int) -> tuple[str, Fragments]:
    """The text and the page furniture of an article."""
    found = file.rows(
        "SELECT text, residue FROM article JOIN article_text ON article_id = id WHERE id = ?", (article,)
    )[0]
    return found["text"], load_spans(found["residue"])


def signatures(file: ProjectFile) -> Iterator[tuple[int, bytes]]:
    """The signature of each article that was compared, in the order of their keys."""
    after = 0
    while True:
        found = file.rows(
            "SELECT known.article_id, known.signature FROM copy_signature AS known"
            " JOIN article ON article.id = known.article_id AND article.gone = 0"
            " WHERE known.method = :method AND known.article_id > :after"
            " ORDER BY known.article_id LIMIT :page",
            {"method": METHOD, "after": after, "page": _PAGE},
        )
        yield from ((row["article_id"], row["signature"]) for row in found)
        if len(found) < _PAGE:
            return
        after = found[-1]["article_id"]


def pairs(file: ProjectFile) -> list[tuple[int, int, float]]:
    """Every pair of copies: the later article, the earlier one, how similar they are."""
    found = file.rows("SELECT article_id, near_id, similarity FROM copy_pair ORDER BY article_id, near_id")
    # Not joined: that would read the rows of the articles, where this reads an index alone.
    there = {row["id"] for row in file.rows("SELECT id FROM article WHERE gone = 0")} if found else set()
    return [(one, other, alike) for one, other, alike in found if one in there and other in there]


def group_of(file: ProjectFile, article: int) -> list[int]:
    """The other articles of an article's group, in order."""
    return [row["id"] for row in file.rows(_GROUP, {"article": article})]


def store(file: ProjectFile, compared: Iterable[Compared]) -> None:
    """Keep what was found out about articles; it takes the place of what was known before.

    Raises:
        ProjectError: if it cannot be written; nothing is changed then.
    """
    with file.transaction() as connection:
        for one in compared:
            _store(connection, one)


def _store(connection: sqlite3.Connection, one: Compared) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO copy_signature (article_id, method, signature) VALUES (?, ?, ?)",
        (one.article, METHOD, one.signature),
    )
    connection.execute("DELETE FROM copy_pair WHERE article_id = ?", (one.article,))
    connection.executemany(
        "INSERT INTO copy_pair (article_id, near_id, similarity) VALUES (?, ?, ?)",
        ((one.article, near, similarity) for near, similarity in one.near),
    )


def findings(file: ProjectFile) -> Iterator[str]:
    """What is wrong with the signatures and pairs, a sentence each."""
    for row in file.connection.execute(
        "SELECT article_id FROM copy_signature WHERE typeof(signature) != 'blob'"
        " OR length(signature) NOT IN (0, ?)",
        (SIGNATURE_BYTES,),
    ):
        yield f"What article {row['article_id']} is known by to its copies cannot be read."
    for row in file.connection.execute(_ODD, {"least": THRESHOLD}):
        yield f"Articles {row['article_id']} and {row['near_id']} are no pair of copies that was ever found."
