"""What an edit did: the kinds of edits, and the rows each touched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef


class EditKind(StrEnum):
    """What a person did. The interface words it; the journal stores it."""

    IMPORT = "import"
    SUGGEST = "suggest"
    ACCEPT = "accept"
    ACCEPT_MANY = "accept_many"
    REJECT = "reject"
    REMOVE = "remove"
    BOUNDARIES = "boundaries"
    RELABEL = "relabel"
    LINK = "link"
    ATTRIBUTE = "attribute"
    ADD_MENTION = "add_mention"
    ADD_MENTIONS = "add_mentions"
    ADD_CLAIM = "add_claim"
    STATUS = "status"
    RESIDUE = "residue"
    CODEBOOK = "codebook"
    ADD_ACTOR = "add_actor"
    EDIT_ACTOR = "edit_actor"
    MERGE_ACTORS = "merge_actors"
    SPLIT_ACTOR = "split_actor"
    REMOVE_ACTOR = "remove_actor"
    RELABEL_MANY = "relabel_many"
    REMOVE_MANY = "remove_many"
    ADD_RULE = "add_rule"
    SWITCH_RULE = "switch_rule"
    EDIT_RULE = "edit_rule"
    REMOVE_RULE = "remove_rule"
    CARRY_OVER = "carry_over"
    ARTICLE_NOTE = "article_note"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The rows that one edit (or its undoing) touched, so that each view refreshes only those.

    ``articles`` are article keys, ``items`` mentions and claims, ``actors`` uuids. Where there are articles
    and no items, any item of those articles may have changed. ``queue`` is true where articles came or went.
    ``detail`` is what the edit was about ("Sergey Lavrov"), in the user's words.
    ``saved_at`` is the ISO 8601 time of the commit.
    """

    kind: EditKind
    detail: str = ""
    articles: frozenset[int] = frozenset()
    items: frozenset[ItemRef] = frozenset()
    actors: frozenset[str] = frozenset()
    queue: bool = False
    saved_at: str = ""

    def concerns(self, article: int | None) -> bool:
        """Whether what is shown of an article may have changed: something in it, or the name of an actor."""
        return article in self.articles or bool(self.actors)

    def and_then(self, later: Changes) -> Changes:
        """What this and a ``later`` edit of its kind have touched, told as one."""
        tell_items = all(one.items or not one.articles for one in (self, later))
        return replace(
            later,
            articles=self.articles | later.articles,
            items=self.items | later.items if tell_items else frozenset(),
            actors=self.actors | later.actors,
            queue=self.queue or later.queue,
        )


@dataclass(frozen=True, slots=True)
class UndoStatus:
    """What undo and redo would do now; None where there is nothing."""

    undo: Changes | None = None
    redo: Changes | None = None
