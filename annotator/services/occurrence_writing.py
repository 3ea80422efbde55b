"""What is written for every occurrence: new mentions, other types, rejections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Decision, Mention, is_pending
from annotator.core.article import Status
from annotator.core.linking import is_name
from annotator.services.linking import Links, link_to_proposal
from annotator.services.project import new_uuid
from annotator.storage.actor_uses import is_listed
from annotator.storage.items import actor_key, find_item, insert_item, insert_items_in_bulk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.article import Article
    from annotator.core.spans import Span
    from annotator.services.project import Project
    from annotator.storage.edit import Edit

_KNOWN = "the actor of these words"
"""Stands for the actor's uuid until the row is written, which holds the key of the actor's row."""


class OccurrenceWriter:
    """Writes through edits that others begin. The same name is linked to the same actor in every article."""

    def __init__(self, project: Project, actor_type: str, actor: str | None) -> None:
        self._project = project
        self._type = actor_type
        self._actor = None if actor is None else actor_key(project.file, actor)
        self._begun: list[int] = []

    def finish(self, edit: Edit) -> None:
        """Say of the articles that were new that they are in progress now; to be called once per edit."""
        edit.update_many("article", self._begun, "status", Status.IN_PROGRESS)
        self._begun.clear()

    def annotate(self, edit: Edit, article: Article, spans: Sequence[Span], *, in_bulk: bool) -> int:
        """Mark ``spans`` as mentions; gives how many.

        With ``in_bulk`` they are remembered by their keys alone, so that thousands of them are undone at
        once. Where their actor has left the list since the last time, they are linked anew by their words.
        """
        self._forget_an_actor_that_left()
        mentions = [
            Mention(
                uuid=new_uuid(),
                span=span,
                type=self._type,
                actor=_KNOWN,
                **self._signature(Decision.ACCEPTED),
            )
            for span in spans
        ]
        if in_bulk and self._actor is not None:
            insert_items_in_bulk(edit, article.key, mentions, actors={_KNOWN: self._actor})
        else:
            added = [
                (insert_item(edit, article.key, mention, actor=self._actor), mention) for mention in mentions
            ]
            if self._actor is None:
                self._link(edit, article, added)
        if mentions:
            self._begin_article(article)
        return len(mentions)

    def accept(self, edit: Edit, article: Article, mentions: Sequence[Mention]) -> int:
        """Accept suggested mentions as they are; gives how many."""
        self._forget_an_actor_that_left()
        unlinked: list[tuple[int, Mention]] = []
        for mention in mentions:
            key = find_item(self._project.file, mention.ref).key
            verdict = self._project.verdict(mention)
            edit.update("mention", key, self._signature(verdict))
            if mention.actor is None:
                unlinked.append((key, mention))
        self._link(edit, article, unlinked)
        if mentions:
            self._begin_article(article)
        return len(mentions)

    def relabel(self, edit: Edit, article: Article, mentions: Iterable[Mention], at_most: int | None) -> int:
        """Give ``at_most`` of those mentions that are not so yet the wished type; gives how many."""
        self._forget_an_actor_that_left()
        waiting = [one for one in mentions if one.type != self._type or is_pending(one)][:at_most]
        unlinked: list[tuple[int, Mention]] = []
        for before in waiting:
            key, changed = find_item(self._project.file, before.ref).key, replace(before, type=self._type)
            verdict = self._project.verdict(changed)
            edit.update("mention", key, {"type": self._type, **self._signature(verdict)})
            if changed.actor is None:
                unlinked.append((key, changed))
        self._link(edit, article, unlinked)
        if waiting:
            self._begin_article(article)
        return len(waiting)

    def remove(self, edit: Edit, article: Article, mentions: Sequence[Mention]) -> int:
        """Reject suggested mentions and delete those made by hand; gives how many."""
        rejected: list[int] = []
        for mention in mentions:
            key = find_item(self._project.file, mention.ref).key
            if mention.suggestion is None:
                edit.delete("mention", key)
            else:
                rejected.append(key)
        for column, value in self._signature(Decision.REJECTED).items():
            edit.update_many("mention", rejected, column, value)
        if mentions:
            self._begin_article(article)
        return len(mentions)

    def _forget_an_actor_that_left(self) -> None:
        if self._actor is not None and not is_listed(self._project.file, self._actor):
            self._actor = None

    def _link(self, edit: Edit, article: Article, mentions: Sequence[tuple[int, Mention]]) -> None:
        links = Links(self._project, article.key)
        for key, mention in mentions:
            if self._actor is None:
                values = link_to_proposal(edit, mention, links)
                if is_name(mention.span.of(article.text)):
                    self._actor = values.get("actor_id")
            else:
                values = {"actor_id": self._actor}
            if values:
                edit.update("mention", key, values)

    def _signature(self, decision: Decision) -> dict[str, Any]:
        journal = self._project.journal
        return {"decision": decision, "decided_at": journal.clock(), "coder": journal.coder}

    def _begin_article(self, article: Article) -> None:
        if article.status is Status.NEW:
            self._begun.append(article.key)
