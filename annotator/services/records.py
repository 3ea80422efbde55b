"""The records of a project's articles: what is exported, and what is learned from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Mention, is_pending
from annotator.core.record import Record
from annotator.core.review import review_order
from annotator.services.original_meta import with_original
from annotator.storage import articles, originals
from annotator.storage.items import actors_of, items_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Item
    from annotator.storage.project_file import ProjectFile


def records_of(file: ProjectFile, key: int, *, codebook: int, coder: str | None = None) -> Iterator[Record]:
    """An article's records, one for each coder who decided something in it, or for ``coder`` alone.

    Suggestions that wait stand in the first record; an article nobody worked on has one without a coder.
    """
    article = with_original(articles.load(file, key), originals.load(file, key))
    items = review_order(items_of(file, key))
    actors = actors_of(file, key)
    coders = sorted({item.coder for item in items if item.coder is not None and coder in (None, item.coder)})
    if coder is not None and not coders:
        return
    signatures: list[str | None] = [*coders] or [None]
    for position, signed in enumerate(signatures):
        own = [item for item in items if _belongs(item, signed, first=position == 0)]
        # In the order in which they are named, so that a copy of a project exports the same bytes.
        named = dict.fromkeys(item.actor for item in own if item.actor is not None)
        yield Record(
            draft=article,
            status=article.status,
            coder=signed,
            codebook=codebook,
            actors=tuple(actors[uuid] for uuid in named),
            mentions=tuple(item for item in own if isinstance(item, Mention)),
            claims=tuple(item for item in own if isinstance(item, Claim)),
        )


def _belongs(item: Item, coder: str | None, *, first: bool) -> bool:
    if is_pending(item) or item.coder is None:
        return first
    return item.coder == coder
