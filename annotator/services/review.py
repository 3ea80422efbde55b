"""Deciding on suggestions and correcting annotations: each method is one edit and one undo step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import (
    Claim,
    Decision,
    Item,
    ItemRef,
    Mention,
    Role,
    is_pending,
)
from annotator.core.article import Status
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.linking import PERSON
from annotator.core.spans import are_in_order, joined_text
from annotator.services.linking import Links, link_to_proposal
from annotator.services.project import add_actor
from annotator.services.trust import trust_in
from annotator.storage import articles
from annotator.storage.items import actor_key, find_item, items_of
from annotator.storage.rows import dump, dump_spans

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from annotator.core.spans import Fragments, Span
    from annotator.services.project import Project
    from annotator.services.trust import TrackRecord, Trust
    from annotator.storage.edit import Edit
    from annotator.storage.items import StoredItem
    from annotator.storage.slices import LongEdit

_ROWS_OF_AN_ACCEPTANCE = 10
"""What accepting one item costs, in rows of which one cell is changed."""
_COLUMNS = frozenset({"stance", "topic", "certainty", "note"})


class ReviewService:
    """The analyst's decisions on one item at a time, and the bulk acceptance above a threshold."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def accept(self, ref: ItemRef) -> Changes:
        """Take a suggestion as it is, linked to the actor that was proposed for it."""
        stored = find_item(self._project.file, ref)
        with self._edit(EditKind.ACCEPT, stored) as edit:
            self._accept(edit, stored, Links(self._project, stored.article))
        return edit.changes

    def reject(self, ref: ItemRef) -> Changes:
        """Turn a suggestion down. What was made by hand is removed."""
        stored = find_item(self._project.file, ref)
        by_hand = stored.item.suggestion is None
        with self._edit(EditKind.REMOVE if by_hand else EditKind.REJECT, stored) as edit:
            if by_hand:
                edit.delete(ref.kind, stored.key)
            else:
                edit.update(ref.kind, stored.key, self._signed(Decision.REJECTED))
                self._begin_article(edit, stored.article)
        return edit.changes

    def set_span(self, ref: ItemRef, span: Span) -> Changes:
        """Give a mention other boundaries (code points, end exclusive).

        Raises:
            UserFacingError: if ``ref`` is no mention, or ``span`` is blank or not within the text.
        """
        stored = find_item(self._project.file, ref)
        if not isinstance(stored.item, Mention):
            raise UserFacingError("Only an actor's mention has one span.", advice="Choose a mention.")
        self._refuse_outside(stored, (span,))
        with self._edit(EditKind.BOUNDARIES, stored) as edit:
            values = {"span_start": span.start, "span_end": span.end}
            self._correct(edit, stored, replace(stored.item, span=span), values)
        return edit.changes

    def set_part(self, ref: ItemRef, role: Role, fragments: Fragments) -> Changes:
        """Give a claim another source, cue or content.

        Raises:
            UserFacingError: if ``ref`` is no claim, the fragments are blank or leave the text or each other's
                order, or no content is left.
        """
        stored = find_item(self._project.file, ref)
        if not isinstance(stored.item, Claim):
            raise UserFacingError("Only a claim has parts.", advice="Choose a claim.")
        self._refuse_outside(stored, fragments)
        changed = _with_part(stored.item, role, fragments)
        if not changed.content and (role is Role.CONTENT or not changed.cue):
            raise UserFacingError("A claim needs a content.", advice="Reject the claim instead.")
        with self._edit(EditKind.BOUNDARIES, stored) as edit:
            self._correct(edit, stored, changed, {str(role): dump_spans(fragments)})
        return edit.changes

    def relabel(self, ref: ItemRef, actor_type: str) -> Changes:
        """Give a mention another type.

        Raises:
            UserFacingError: if the codebook has no such type.
        """
        stored = find_item(self._project.file, ref)
        if not isinstance(stored.item, Mention):
            raise UserFacingError("Only an actor's mention has a type.", advice="Choose a mention.")
        if not self._project.codebook.has_type(actor_type):
            raise UserFacingError("The codebook has no actor type “{actor_type}”.", actor_type=actor_type)
        with self._edit(EditKind.RELABEL, stored, detail=actor_type) as edit:
            self._correct(edit, stored, replace(stored.item, type=actor_type), {"type": actor_type})
        return edit.changes

    def link(self, ref: ItemRef, actor: str) -> Changes:
        """Link an item to an actor of the list, by its uuid."""
        stored = find_item(self._project.file, ref)
        key = actor_key(self._project.file, actor)
        with self._edit(EditKind.LINK, stored) as edit:
            self._link(edit, stored, key)
        return edit.changes

    def link_new(self, ref: ItemRef, name: str, actor_type: str | None = None) -> Changes:
        """Link an item to a new actor of that name, of the mention's type where none is given.

        Raises:
            UserFacingError: if the name is blank.
        """
        stored = find_item(self._project.file, ref)
        line = " ".join(name.split())
        if not line:
            raise UserFacingError("An actor needs a name.", advice="Type one.")
        kind = actor_type or (stored.item.type if isinstance(stored.item, Mention) else PERSON)
        kind = self._project.codebook.type_for(kind)
        with self._edit(EditKind.LINK, stored, detail=line) as edit:
            self._link(edit, stored, add_actor(edit, line, kind)[1])
        return edit.changes

    def unlink(self, ref: ItemRef) -> Changes:
        """Take the actor from an item."""
        stored = find_item(self._project.file, ref)
        with self._edit(EditKind.LINK, stored) as edit:
            edit.update(ref.kind, stored.key, {"actor_id": None})
        return edit.changes

    def set_attribute(self, ref: ItemRef, name: str, value: str | None) -> Changes:
        """Set a claim's stance, topic, certainty, note, or another attribute of the codebook; None clears it.

        Raises:
            UserFacingError: if the item is no claim, or the codebook does not have that attribute or value.
        """
        stored = find_item(self._project.file, ref)
        if not isinstance(stored.item, Claim):
            raise UserFacingError("Only a claim has attributes.", advice="Choose a claim.")
        self._refuse_unknown_value(name, value)
        with self._edit(EditKind.ATTRIBUTE, stored, detail=f"{name}: {value or '—'}") as edit:
            if name in _COLUMNS:
                edit.update("claim", stored.key, {name: value})
            else:
                attributes = {k: v for k, v in stored.item.attributes.items() if k != name}
                if value is not None:
                    attributes[name] = value
                edit.update("claim", stored.key, {"attributes": dump(attributes)})
        return edit.changes

    def accept_above(self, article: int, threshold: float) -> Changes:
        """Do at once what :meth:`accepting_above` tells.

        Raises:
            UserFacingError: as ``accepting_above``.
        """
        return self.accepting_above(article, threshold).at_once()

    def accepting_above(self, article: int, threshold: float) -> LongEdit:
        """Accept all of the article's suggestions that are at least this sure, as one step.

        Raises:
            UserFacingError: if there are none.
        """
        waiting = self._pending_above(article, threshold)
        if not waiting:
            raise UserFacingError(
                "No suggestion of at least {threshold:.2f} waits in this article.", threshold=threshold
            )

        def work(edit: Edit) -> Iterator[int]:
            links = Links(self._project, article)
            for item in waiting:
                self._accept(edit, find_item(self._project.file, item.ref), links)
                yield _ROWS_OF_AN_ACCEPTANCE

        return self._project.journal.long_edit(
            EditKind.ACCEPT_MANY,
            work,
            rows=_ROWS_OF_AN_ACCEPTANCE * len(waiting),
            detail=str(len(waiting)),
            article=article,
        )

    def trust(self) -> Trust:
        """What each suggester's confidence has been worth in this project so far."""
        return trust_in(self._project.file)

    def track_record(self, threshold: float = 0.0) -> list[TrackRecord]:
        """How often each suggester's proposals of at least this confidence were accepted as they were."""
        return self.trust().records(threshold)

    def _pending_above(self, article: int, threshold: float) -> list[Item]:
        return [
            item
            for item in items_of(self._project.file, article)
            if is_pending(item) and item.suggestion is not None and item.suggestion.confidence >= threshold
        ]

    def _edit(
        self, kind: EditKind, stored: StoredItem, *, detail: str | None = None
    ) -> AbstractContextManager[Edit]:
        if detail is None:
            detail = describe(stored.item, self._project.memory.text(stored.article))
        return self._project.journal.edit(kind, detail=detail, article=stored.article)

    def _signed(self, decision: Decision) -> dict[str, Any]:
        journal = self._project.journal
        return {"decision": decision, "decided_at": journal.clock(), "coder": journal.coder}

    def _accept(self, edit: Edit, stored: StoredItem, links: Links) -> None:
        values = self._approved(stored.item)
        if stored.item.actor is None:
            values |= link_to_proposal(edit, stored.item, links)
        if values:
            edit.update(stored.item.ref.kind, stored.key, values)
            self._begin_article(edit, stored.article)

    def _approved(self, item: Item) -> dict[str, Any]:
        """The signature under an item that stands as it is; nothing where there is one."""
        return self._signed(self._project.verdict(item)) if item.decision in (None, Decision.REJECTED) else {}

    def _correct(self, edit: Edit, stored: StoredItem, changed: Item, values: dict[str, Any]) -> None:
        values |= self._signed(self._project.verdict(changed))
        if changed.actor is None:
            values |= link_to_proposal(edit, changed, Links(self._project, stored.article, changed))
        edit.update(stored.item.ref.kind, stored.key, values)
        self._begin_article(edit, stored.article)

    def _link(self, edit: Edit, stored: StoredItem, actor: int) -> None:
        values = {"actor_id": actor, **self._approved(stored.item)}
        edit.update(stored.item.ref.kind, stored.key, values)
        self._begin_article(edit, stored.article)

    def _begin_article(self, edit: Edit, article: int) -> None:
        if articles.status_of(self._project.file, article) is Status.NEW:
            edit.update("article", article, {"status": Status.IN_PROGRESS})

    def _refuse_outside(self, stored: StoredItem, fragments: Fragments) -> None:
        text = self._project.memory.text(stored.article)
        if any(part.end > len(text) for part in fragments) or not are_in_order(fragments):
            raise UserFacingError("The parts must stand in the text, in order and without overlap.")
        if any(part.of(text).isspace() for part in fragments):
            raise UserFacingError("There are no words there.", advice="Select some.")

    def _refuse_unknown_value(self, name: str, value: str | None) -> None:
        attribute = self._project.codebook.attribute(name)
        if attribute is None:
            if name != "note":
                raise UserFacingError("The codebook has no attribute “{name}”.", name=name)
        elif value is not None and attribute.values and value not in {v.name for v in attribute.values}:
            raise UserFacingError(
                "The codebook has no value “{value}” for {attribute}.", value=value, attribute=name
            )


def _with_part(claim: Claim, role: Role, fragments: Fragments) -> Claim:
    if role is Role.SOURCE:
        return replace(claim, source=fragments)
    return replace(claim, cue=fragments) if role is Role.CUE else replace(claim, content=fragments)


def describe(item: Item, text: str, *, limit: int = 60) -> str:
    """What an edit of ``item`` was about, in a line: its text, shortened."""
    fragments = (item.span,) if isinstance(item, Mention) else item.content or item.cue
    line = joined_text(fragments, text)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
