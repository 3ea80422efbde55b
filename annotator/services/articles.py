"""Opening an article, its status, its residue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, is_pending
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span, subtract, union
from annotator.services.article_memory import names_its_items
from annotator.storage import articles, originals
from annotator.storage.actor_uses import actors_of_uuids
from annotator.storage.items import actors_of, find_item, has_more_items, held_items_of, items_of
from annotator.storage.rows import dump_spans

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Actor, Item
    from annotator.core.article import Article, Status
    from annotator.core.cleaned import Original
    from annotator.core.item_list import ItemList
    from annotator.services.project import Project
    from annotator.storage.items import StoredItem


_FEW = 500
"""Annotations that are read within a few milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenArticle:
    """An article with all its annotations in review order, rejected ones too, and the actors they name."""

    article: Article
    items: ItemList
    actors: Mapping[str, Actor]


class ArticleService:
    """What can be done with a whole article."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def open(self, key: int) -> OpenArticle:
        """The article as it is stored now.

        Raises:
            UserFacingError: if it is not there any more.
        """
        file = self._project.file
        return OpenArticle(
            article=self._project.memory.article(key),
            items=self._project.memory.items(key),
            actors=actors_of(file, (key,)),
        )

    def is_quick_to_open(self, key: int) -> bool:
        """Whether ``open`` has few annotations to read, or none because they are remembered."""
        memory = self._project.memory
        return memory.holds(key) or not has_more_items(self._project.file, key, _FEW)

    def items(self, key: int) -> ItemList:
        """All annotations of an article in review order, rejected ones too; remembered for ``open``."""
        return self._project.memory.items(key)

    def reopen(self, opened: OpenArticle, changes: Changes) -> OpenArticle:
        """An article that is open, as it is stored after ``changes``; of its items those named are read.

        Raises:
            UserFacingError: if it is not there any more.
        """
        if not names_its_items(changes):
            return self.open(opened.article.key)
        file, key = self._project.file, opened.article.key
        items = self._project.memory.items_after(key, opened.items, changes)
        read = changes.actors | (items.actors.keys() - opened.actors.keys())
        actors = {uuid: actor for uuid, actor in opened.actors.items() if uuid not in read}
        actors |= actors_of_uuids(file, read)
        return OpenArticle(
            article=self._project.memory.article(key),
            items=items,
            actors={uuid: actor for uuid, actor in actors.items() if uuid in items.actors},
        )

    def original(self, key: int) -> Original | None:
        """What the article was before it was cleaned; None where its text is the one that came in."""
        return originals.load(self._project.file, key)

    def key_of(self, identifier: str) -> int:
        """The key of the article known by ``identifier``.

        Raises:
            UserFacingError: if there is none.
        """
        key = articles.key_of_identifier(self._project.file, identifier)
        if key is None:
            raise UserFacingError("The project has no article “{identifier}”.", identifier=identifier)
        return key

    def set_status(self, key: int, status: Status) -> Changes:
        """Put the article where it stands in the work."""
        article = articles.load(self._project.file, key)
        with self._project.journal.edit(EditKind.STATUS, detail=article.title, article=key) as edit:
            edit.update("article", key, {"status": status})
        return edit.changes

    def set_note(self, key: int, note: str | None) -> Changes:
        """Write a note on an article; blank or None takes it away."""
        article = articles.load(self._project.file, key)
        written = (note or "").strip() or None
        with self._project.journal.edit(EditKind.ARTICLE_NOTE, detail=article.title, article=key) as edit:
            edit.update("article", key, {"note": written})
        return edit.changes

    def set_flag(self, key: int, *, flagged: bool) -> Changes:
        """Put the sign on an article by which it is found again, or take it away."""
        article = articles.load(self._project.file, key)
        with self._project.journal.edit(EditKind.FLAG, detail=article.title, article=key) as edit:
            edit.update("article", key, {"flagged": int(flagged)})
        return edit.changes

    def toggle_residue(self, key: int, span: Span) -> Changes:
        """Mark the lines that ``span`` touches as residue, or free them where all are marked already.

        Suggestions that wait on lines being marked go with it, and come back when it is undone.

        Raises:
            UserFacingError: if there are no words on these lines, or an annotation would be marked.
        """
        article = articles.load(self._project.file, key)
        lines = _whole_lines(article.text, span)
        marked = _joined_over_white_space(union(article.residue), article.text)
        waiting: list[StoredItem] = []
        if any(one.contains(lines) for one in marked):
            residue = _without_white_space(subtract(marked, lines), article.text)
        else:
            residue = _joined_over_white_space(union((*marked, lines)), article.text)
            self._refuse_annotated(key, lines)
            waiting = self._waiting_on(key, lines)
        with self._project.journal.edit(EditKind.RESIDUE, detail=article.title, article=key) as edit:
            for stored in waiting:
                edit.delete(stored.item.ref.kind, stored.key)
            edit.update("article", key, {"residue": dump_spans(residue)})
        return edit.changes

    def _waiting_on(self, key: int, lines: Span) -> list[StoredItem]:
        """The suggestions on these lines that wait, with those that rules hold."""
        file = self._project.file
        shown = [find_item(file, item.ref) for item in items_of(file, key) if is_pending(item)]
        both = (*shown, *held_items_of(file, key))
        return [stored for stored in both if _touches(stored.item, lines)]

    def _refuse_annotated(self, key: int, lines: Span) -> None:
        decided = [
            item
            for item in items_of(self._project.file, key)
            if item.decision is not None and item.decision != "rejected" and item.extent.overlaps(lines)
        ]
        if decided:
            raise UserFacingError(
                "These lines are no page furniture: annotations stand on them ({count}).",
                advice="Reject or remove them first.",
                count=len(decided),
            )


def _touches(item: Item, lines: Span) -> bool:
    parts = (item.span,) if isinstance(item, Mention) else (*item.source, *item.cue, *item.content)
    return any(part.overlaps(lines) for part in parts)


def _whole_lines(text: str, span: Span) -> Span:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end - 1)
    stripped = _without_white_space((Span(start, max(len(text) if end < 0 else end, start + 1)),), text)
    if not stripped or span.end > len(text):
        raise UserFacingError("There are no words on these lines.", advice="Choose lines that have some.")
    return stripped[0]


def _joined_over_white_space(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _without_white_space(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """``spans`` without the white space at their ends; those that hold nothing else are left out."""
    found = ((span, span.of(text)) for span in spans)
    return tuple(
        Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))
        for span, words in found
        if words.strip()
    )
