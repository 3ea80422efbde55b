"""Everything that is linked to an actor, with the words around it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import ItemKind, Mention
from annotator.core.review import review_order, visible
from annotator.core.spans import Span, hull, joined_text
from annotator.storage import articles, search
from annotator.storage.items import items_of
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.article import Article

_AROUND = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPlace:
    """A mention or claim of an actor: its words, and what stands before and after them on the same line."""

    ref: ItemRef
    article: int
    title: str
    before: str
    words: str
    after: str

    @property
    def is_claim(self) -> bool:
        """Whether it is something that the actor says."""
        return self.ref.kind is ItemKind.CLAIM


def places_of_actor(
    path: Path,
    uuid: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[ActorPlace]:
    """Mentions and claims of an actor in the order of the queue and of reading, rejected ones left out.

    Reads from a connection of its own, so it may run in any thread; gives what it has when ``cancelled``.
    """
    found: list[ActorPlace] = []
    with closing(ProjectFile.open_beside(path)) as file:
        keys = search.articles_of_actor(file, uuid)
        for done, key in enumerate(keys):
            if cancelled():
                break
            progress(done, len(keys))
            article = articles.load(file, key)
            own = [one for one in items_of(file, key) if one.actor == uuid]
            found += [_place(article, one) for one in review_order(visible(own))]
    return found


def _place(article: Article, item: Item) -> ActorPlace:
    parts = (item.span,) if isinstance(item, Mention) else item.content or item.cue or item.source
    whole = hull(parts) or item.extent
    text = article.text
    start = max(text.rfind("\n", 0, whole.start) + 1, whole.start - _AROUND)
    line_end = text.find("\n", whole.end)
    end = min(len(text) if line_end < 0 else line_end, whole.end + _AROUND)
    return ActorPlace(
        ref=item.ref,
        article=article.key,
        title=article.title,
        before=_cut(text, start, whole.start, at_start=True),
        words=joined_text(parts, text),
        after=_cut(text, whole.end, end, at_start=False),
    )


def _cut(text: str, start: int, end: int, *, at_start: bool) -> str:
    """The words from ``start`` to ``end``, with an ellipsis where the line goes on."""
    if start >= end:
        return ""
    line = Span(start, end).of(text)
    if at_start and start > 0 and text[start - 1] != "\n":
        return "… " + line.partition(" ")[2]
    if not at_start and end < len(text) and text[end] != "\n":
        return line.rpartition(" ")[0] + " …"
    return line
