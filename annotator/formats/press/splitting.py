"""Which database exported a text, and its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.press import factiva, lexis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.press.article import PressArticle


def is_press_export(text: str) -> bool:
    """Whether ``text``, or its beginning, is an export that is known."""
    return lexis.is_export(text) or factiva.is_export(text)


def press_articles(text: str) -> Iterator[PressArticle]:
    """The articles of an export in order; none where ``text`` is no export that is known."""
    for database in (lexis, factiva):
        if database.is_export(text):
            yield from database.articles(text)
            return
