"""Annotating by hand: mentions and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Decision, Item, Mention
from annotator.core.article import Status
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.spans import Fragments, Span, are_in_order
from annotator.services.linking import Links, link_to_proposal
from annotator.services.project import new_uuid
from annotator.services.review import describe
from annotator.storage import articles
from annotator.storage.items import actor_key, insert_item, items_of

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from annotator.core.article import Article
    from annotator.services.project import Project
    from annotator.storage.edit import Edit


class AnnotatingService:
    """What the machine missed, marked by the analyst. All of it is accepted from the start."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def add_mention(self, article: int, span: Span, actor_type: str, *, actor: str | None = None) -> Changes:
        """Mark a mention (code points, end exclusive; white space at its ends is left out).

        It is linked to ``actor`` (a uuid), or to the actor its name belongs to, made if it is new.

        Raises:
            UserFacingError: if the span is outside the text, blank, or already marked just so.
        """
        opened = articles.load(self._project.file, article)
        if not self._project.codebook.has_type(actor_type):
            raise UserFacingError("The codebook has no actor type “{actor_type}”.", actor_type=actor_type)
        mention = self._mention(_trimmed(span, opened.text), actor_type)
        if mention.span in self._marked_spans(article):
            raise UserFacingError(
                "These words are marked as an actor already.", advice="Select the mark to change it."
            )
        with self._edit(EditKind.ADD_MENTION, opened, mention) as edit:
            self._insert(edit, opened, mention, actor)
        return edit.changes

    def add_claim(
        self, article: int, *, content: Fragments, cue: Fragments = (), source: Fragments = ()
    ) -> Changes:
        """Mark a claim. Its actor is the one mentioned in the source.

        Raises:
            UserFacingError: if there is no content, or a part is outside the text or out of order.
        """
        opened = articles.load(self._project.file, article)
        if not content:
            raise UserFacingError("A claim needs a content.", advice="Select what is claimed first.")
        journal = self._project.journal
        claim = Claim(
            uuid=new_uuid(),
            source=_trimmed_all(source, opened.text),
            cue=_trimmed_all(cue, opened.text),
            content=_trimmed_all(content, opened.text),
            decision=Decision.ACCEPTED,
            decided_at=journal.clock(),
            coder=journal.coder,
        )
        with self._edit(EditKind.ADD_CLAIM, opened, claim) as edit:
            self._insert(edit, opened, claim, None)
        return edit.changes

    def _marked_spans(self, article: int) -> set[Span]:
        return {
            item.span
            for item in items_of(self._project.file, article)
            if isinstance(item, Mention) and item.decision is not Decision.REJECTED
        }

    def _mention(self, span: Span, actor_type: str) -> Mention:
        journal = self._project.journal
        return Mention(
            uuid=new_uuid(),
            span=span,
            type=actor_type,
            decision=Decision.ACCEPTED,
            decided_at=journal.clock(),
            coder=journal.coder,
        )

    def _edit(self, kind: EditKind, article: Article, item: Item) -> AbstractContextManager[Edit]:
        return self._project.journal.edit(kind, detail=describe(item, article.text), article=article.key)

    def _insert(self, edit: Edit, article: Article, item: Item, actor: str | None) -> None:
        linked = None if actor is None else actor_key(self._project.file, actor)
        key = insert_item(edit, article.key, item, actor=linked)
        if linked is None:
            values = link_to_proposal(edit, item, Links(self._project, article.key))
            if values:
                edit.update(item.ref.kind, key, values)
        if articles.status_of(self._project.file, article.key) is Status.NEW:
            edit.update("article", article.key, {"status": Status.IN_PROGRESS})


def _trimmed(span: Span, text: str) -> Span:
    words = text[span.start : span.end]
    if span.end > len(text) or not words.strip():
        raise UserFacingError("Nothing is selected there.", advice="Select the words to mark.")
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _trimmed_all(fragments: Fragments, text: str) -> Fragments:
    trimmed = tuple(_trimmed(span, text) for span in fragments)
    if not are_in_order(trimmed):
        raise UserFacingError("The parts of a role must stand in order and without overlap.")
    return trimmed
