"""The records of a project's articles: what is exported, and what is learned from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Mention, is_pending
from annotator.core.batches import batches
from annotator.core.record import Record
from annotator.core.review import review_order
from annotator.services.original_meta import with_original
from annotator.storage import articles, originals
from annotator.storage.items import actors_of, items_of_many

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import Actor, Item
    from annotator.core.article import Article
    from annotator.storage.project_file import ProjectFile

_PAGE_ARTICLES, _PAGE_WORDS = 200, 50_000


def records_of(
    file: ProjectFile, keys: Iterable[int], *, codebook: int, coder: str | None = None
) -> Iterator[list[Record]]:
    """Each article's records, one for each coder who decided something in it, or for ``coder`` alone.

    Suggestions that wait stand in the first record; an article nobody worked on has one without a coder.
    Articles are read some at a time, as far as they are asked for.
    """
    for some in batches(keys, _PAGE_ARTICLES):
        words = articles.word_counts(file, some)
        for page in batches(some, _PAGE_WORDS, words.__getitem__):
            yield from _of_page(file, page, codebook, coder)


def _of_page(
    file: ProjectFile, keys: Sequence[int], codebook: int, coder: str | None
) -> Iterator[list[Record]]:
    loaded = articles.load_many(file, keys)
    cleaned = originals.load_many(file, keys)
    items = items_of_many(file, keys)
    actors = actors_of(file, keys) if items else {}
    for key in keys:
        article = with_original(loaded[key], cleaned.get(key))
        own = items.get(key)
        if own:
            yield list(_of_article(article, review_order(own), actors, codebook, coder))
        elif coder is None:
            yield [Record(draft=article, status=article.status, codebook=codebook)]
        else:
            yield []


def _of_article(
    article: Article, items: Sequence[Item], actors: Mapping[str, Actor], codebook: int, coder: str | None
) -> Iterator[Record]:
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
