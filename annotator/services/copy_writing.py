"""What is written where decisions are carried over to a copy of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Status
from annotator.core.projection import GOES_OVER, suggested_with_origin, with_origin
from annotator.services.project import new_uuid
from annotator.storage import rows
from annotator.storage.edit import insert_row
from annotator.storage.items import actor_key, find_item, insert_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.projection import Carried
    from annotator.services.project import Project
    from annotator.storage.edit import Edit

ROWS_OF_AN_ITEM = 10
"""What carrying one item over costs, in rows of which one cell is changed."""


class CopyWriter:
    """Writes to the copies of one article, through an edit that others began."""

    def __init__(self, project: Project, edit: Edit, title: str) -> None:
        self._project = project
        self._edit = edit
        self._title = title
        self._actors: dict[str, int] = {}

    def write(self, copy: Article, carried: Iterable[Carried]) -> Iterator[int]:
        """Carry over what goes over; after each item a transaction may end."""
        for one in carried:
            if one.placed is not None and one.fate in GOES_OVER:
                self._begin(copy)
                if one.twin is None:
                    self._add(copy, one.placed)
                else:
                    self._decide(copy, one.placed, one.twin)
            yield ROWS_OF_AN_ITEM

    def _add(self, copy: Article, placed: Item) -> None:
        own = replace(with_origin(placed, self._title), uuid=new_uuid(), **self._signature())
        insert_item(self._edit, copy.key, own, actor=self._actor(placed))

    def _decide(self, copy: Article, placed: Item, twin: Item) -> None:
        """Give a suggestion that waits the decision, and what else was said of the item."""
        decision = Decision.REJECTED if placed.decision is Decision.REJECTED else self._verdict(placed, twin)
        values: dict[str, Any] = {"decision": decision, **self._signature()}
        if decision is not Decision.REJECTED:
            own = replace(placed, uuid=twin.uuid, **values)
            values = rows.mention_row(own) if isinstance(own, Mention) else rows.claim_row(own)
            values["actor_id"] = self._actor(placed)
        # Suggestions are written once: the reason with the origin is another one's.
        suggestion = suggested_with_origin(twin, self._title)
        row = {"article_id": copy.key, **rows.suggestion_row(suggestion)}
        values["suggestion_id"] = insert_row(self._edit.connection, "suggestion", row)
        self._edit.update(twin.ref.kind, find_item(self._project.file, twin.ref).key, values)

    def _verdict(self, placed: Item, twin: Item) -> Decision:
        changed = replace(placed, suggestion=twin.suggestion)  # type: ignore[arg-type] # of the same kind
        return self._project.verdict(changed)

    def _actor(self, item: Item) -> int | None:
        """The key of the actor's row: copies are linked to whom the original is linked to."""
        if item.actor is None:
            return None
        if item.actor not in self._actors:
            self._actors[item.actor] = actor_key(self._project.file, item.actor)
        return self._actors[item.actor]

    def _begin(self, copy: Article) -> None:
        if self._edit.row("article", copy.key)["status"] == Status.NEW:
            self._edit.update("article", copy.key, {"status": Status.IN_PROGRESS})

    def _signature(self) -> dict[str, Any]:
        journal = self._project.journal
        return {"decided_at": journal.clock(), "coder": journal.coder}
