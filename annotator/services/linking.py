"""From a proposal to a link: the actor that accepting an item gives it, made if it is new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Mention
from annotator.core.linking import PERSON, is_name, is_short_form, normal_name, written_name
from annotator.core.references import reference_of
from annotator.services.project import add_actor
from annotator.storage import rows
from annotator.storage.items import actor_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.linking import ActorProposal
    from annotator.services.project import Project
    from annotator.storage.edit import Edit


class Links:
    """The proposals for one article's items during one edit, and the actors that the edit has made.

    They are worked out when first asked for: most decisions are on items that have an actor already.
    ``changed`` stands for the stored item of the same name, as it will be after the edit.
    """

    def __init__(self, project: Project, article: int, changed: Item | None = None) -> None:
        self._project = project
        self._article = article
        self._changed = changed
        self._text: str | None = None
        self._proposals: Mapping[ItemRef, ActorProposal] | None = None
        self._made: dict[tuple[str, str], int] = {}

    @property
    def text(self) -> str:
        """The article's text."""
        if self._text is None:
            self._text = self._project.memory.text(self._article)
        return self._text

    def proposal(self, ref: ItemRef) -> ActorProposal | None:
        """Who the item would be linked to."""
        if self._proposals is None:
            memory = self._project.memory
            items = memory.items(self._article)
            if self._changed is not None:
                items = items.with_changes({self._changed.ref}, (self._changed,))
            self._proposals = memory.proposals(self.text, items)
        return self._proposals.get(ref)

    def actor(self, edit: Edit, proposal: ActorProposal) -> int:
        """The key of the proposed actor's row; a new actor is made once."""
        if proposal.actor is not None:
            return actor_key(self._project.file, proposal.actor)
        identity = (normal_name(proposal.name), proposal.type)
        if identity not in self._made:
            actor_type = self._project.codebook.type_for(proposal.type)
            self._made[identity] = add_actor(edit, proposal.name, actor_type)[1]
        return self._made[identity]


def link_to_proposal(edit: Edit, item: Item, links: Links) -> dict[str, Any]:
    """The column that links ``item`` to the actor proposed for it; nothing where none is."""
    proposal = links.proposal(item.ref)
    if proposal is None:
        return {}
    key = links.actor(edit, proposal)
    if isinstance(item, Mention):
        surface = written_name(item.span.of(links.text))
        if proposal.type == PERSON or is_short_form(surface):
            _learn_alias(edit, key, surface)
    return {"actor_id": key}


def _learn_alias(edit: Edit, key: int, line: str) -> None:
    actor = rows.actor(edit.row("actor", key))
    if (
        is_name(line)
        and reference_of(line) is None
        and normal_name(line) not in {normal_name(name) for name in actor.names}
    ):
        edit.update("actor", key, {"aliases": rows.dump([*actor.aliases, line])})
