"""Reading and writing articles, and the queue over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.queue import QueueOrder
from annotator.storage import rows
from annotator.storage.failures import readable
from annotator.storage.queue_conditions import condition, pages, sorting
from annotator.storage.words_typed import indexes_for, spelt_out, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.core.article import Article, QueueRow
    from annotator.core.queue import QueueFilter, QueuePlace
    from annotator.storage.project_file import ProjectFile

_QUEUE = f"""
SELECT {rows.QUEUE_COLUMNS}
FROM article JOIN article_tally AS tally ON tally.article_id = article.id
WHERE article.gone = 0 AND {{condition}} ORDER BY {{order}} LIMIT :limit
"""
# FTS5 gives what it finds by row, so that a page takes no longer where a million articles have the words.
_FOUND = f"""
SELECT {rows.QUEUE_COLUMNS}
FROM {{index}} AS found CROSS JOIN article ON article.id = found.rowid
CROSS JOIN article_tally AS tally ON tally.article_id = article.id
WHERE found.{{index}} MATCH :typed AND found.rowid {{beyond}} :place AND article.gone = 0 AND {{condition}}
ORDER BY found.rowid {{direction}} LIMIT :limit
"""

_BEYOND_ALL = (1 << 63) - 1


@readable
def load(file: ProjectFile, key: int, *, text: str | None = None) -> Article:
    """One article with its text, which is read unless it is known.

    Raises:
        UserFacingError: if it is not there (any more).
    """
    # Not by a join: giving a known text to SQLite and back costs as much as reading it.
    found = file.rows("SELECT * FROM article WHERE id = ? AND gone = 0", (key,))
    if found and text is None:
        text = file.value("SELECT text FROM article_text WHERE article_id = ?", (key,))
    if not found or text is None:
        raise UserFacingError("That article is not in the project any more.", advice="Choose another one.")
    return rows.article(found[0], text)


def load_many(file: ProjectFile, keys: Collection[int]) -> dict[int, Article]:
    """The articles of these keys with their texts, by key; those that are gone are left out."""
    found = file.rows(
        "SELECT * FROM article JOIN article_text ON article_id = id"
        " WHERE id IN (SELECT value FROM json_each(?)) AND gone = 0",
        (rows.dump(list(keys)),),
    )
    return {row["id"]: rows.article(row, row["text"]) for row in found}


def word_counts(file: ProjectFile, keys: Collection[int]) -> dict[int, int]:
    """How many words these articles have, by key."""
    found = file.rows(
        "SELECT id, words FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (rows.dump(list(keys)),),
    )
    return {row["id"]: row["words"] for row in found}


def title_of(file: ProjectFile, key: int) -> str:
    """What an article is called."""
    return str(file.value("SELECT title FROM article WHERE id = ?", (key,)))


@readable
def status_of(file: ProjectFile, key: int) -> Status:
    """Where an article stands."""
    return Status(file.value("SELECT status FROM article WHERE id = ?", (key,)))


def key_of_identifier(file: ProjectFile, identifier: str) -> int | None:
    """The key of the article known to the world by ``identifier``; None if there is none."""
    key = file.value("SELECT id FROM article WHERE uuid = ? AND gone = 0", (identifier,))
    return None if key is None else int(key)


@readable
def queue_page(
    file: ProjectFile,
    wanted: QueueFilter,
    order: QueueOrder,
    *,
    place: QueuePlace | None,
    limit: int,
    backwards: bool = False,
) -> list[QueueRow]:
    """The next rows of the queue behind ``place``, or the first ones.

    ``backwards`` gives those before it, or the last ones; the nearest come first either way.
    """
    if order is QueueOrder.OUTLET and wanted.outlet is not None:
        order = QueueOrder.IMPORTED  # which is how those of one outlet stand
    words = words_of(wanted.text)
    if words and order is QueueOrder.IMPORTED:
        return _page_with_words(file, wanted, words, place, limit, backwards=backwards)
    found: list[QueueRow] = []
    for narrowed, values in pages(wanted, order, place, backwards=backwards):
        sql = _QUEUE.format(condition=narrowed, order=sorting(order, backwards=backwards))
        page = file.rows(sql, {**values, "limit": limit - len(found)})
        found += [rows.queue_row(row) for row in page]
        if len(found) == limit:
            break
    return found


def _page_with_words(
    file: ProjectFile,
    wanted: QueueFilter,
    words: list[str],
    place: QueuePlace | None,
    limit: int,
    *,
    backwards: bool,
) -> list[QueueRow]:
    """The next articles, as imported, that have the words in their title or their text."""
    narrowed, values = condition(replace(wanted, text=""))
    edge = _BEYOND_ALL if backwards else 0
    values |= {"place": edge if place is None else place.key, "limit": limit}
    beyond, direction = ("<", "DESC") if backwards else (">", "ASC")
    found: dict[int, QueueRow] = {}
    for index in indexes_for(words):
        sql = _FOUND.format(index=index, condition=narrowed, beyond=beyond, direction=direction)
        page = file.rows(sql, values | {"typed": spelt_out(file, index, words)})
        found |= {row["id"]: rows.queue_row(row) for row in page}
    return [found[key] for key in sorted(found, reverse=backwards)[:limit]]


@readable
def queue_rows(file: ProjectFile, keys: Collection[int]) -> dict[int, QueueRow]:
    """The queue's rows of these articles, by key; those that are gone are left out."""
    sql = _QUEUE.format(
        condition="article.id IN (SELECT value FROM json_each(:keys))", order=sorting(QueueOrder.IMPORTED)
    )
    found = file.rows(sql, {"keys": rows.dump(list(keys)), "limit": -1})
    return {row["id"]: rows.queue_row(row) for row in found}


def queue_count(file: ProjectFile, wanted: QueueFilter) -> int:
    """How many articles the filter leaves."""
    narrowed, values = condition(wanted)
    return int(
        file.value(
            "SELECT count(*) FROM article JOIN article_tally AS tally ON tally.article_id = article.id"
            f" WHERE article.gone = 0 AND {narrowed}",
            values,
        )
    )


def values_of(file: ProjectFile, column: str) -> list[tuple[str, int]]:
    """What ``column`` (outlet or language) of the articles holds, in alphabetical order, with how often."""
    found = file.rows(
        "SELECT value, articles AS n FROM value_tally WHERE field = ? AND articles > 0", (column,)
    )
    return sorted(((row["value"], row["n"]) for row in found), key=lambda one: one[0].casefold())


def status_counts(file: ProjectFile) -> dict[Status, int]:
    """How many articles have each status, from the running counts."""
    return {Status(row["status"]): row["articles"] for row in file.rows("SELECT * FROM status_tally")}


def count_with_pending(file: ProjectFile) -> int:
    """How many articles have suggestions that wait for a decision."""
    return int(file.value("SELECT articles FROM pending_tally"))


def keys(file: ProjectFile, *, status: Status | None = None) -> Iterator[int]:
    """The keys of all articles, or of those with one status, in order."""
    found = file.rows(
        "SELECT id FROM article WHERE gone = 0 AND (:status IS NULL OR status = :status) ORDER BY id",
        {"status": status},
    )
    return (row["id"] for row in found)


def not_suggested(file: ProjectFile) -> list[int]:
    """The keys of the articles to suggest on: not done or skipped, and not suggested on before."""
    found = file.rows(
        "SELECT id FROM article WHERE gone = 0 AND status IN ('new', 'in_progress')"
        " AND NOT EXISTS (SELECT 1 FROM suggested WHERE article_id = article.id AND suggested.gone = 0)"
        " ORDER BY id"
    )
    return [row["id"] for row in found]


def is_suggested(file: ProjectFile, key: int) -> bool:
    """Whether suggesters have read this article."""
    return file.value("SELECT 1 FROM suggested WHERE article_id = ? AND gone = 0", (key,)) is not None


def was_suggested(file: ProjectFile, key: int) -> bool:
    """Whether suggesters have read this article, even if that was taken back."""
    return file.value("SELECT 1 FROM suggested WHERE article_id = ?", (key,)) is not None


def identifiers(file: ProjectFile, keys: Collection[int]) -> dict[int, str]:
    """What the world knows these articles by, by key."""
    found = file.rows(
        "SELECT id, uuid FROM article WHERE id IN (SELECT value FROM json_each(?))", (rows.dump(list(keys)),)
    )
    return {row["id"]: row["uuid"] for row in found}
