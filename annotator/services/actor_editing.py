"""Work on the actor list: each method is one edit and one undo step, and moves mentions and claims along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.actor_list import on_one_line, other_names, renamed, united
from annotator.core.annotation import Actor, Decision, ItemKind
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.linking import normal_name
from annotator.services.project import new_uuid
from annotator.storage import actor_uses, rows
from annotator.storage.items import all_actors, insert_actor

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from annotator.core.actor_list import ActorUses
    from annotator.core.annotation import ItemRef
    from annotator.services.project import Project
    from annotator.storage.actor_uses import StoredActor
    from annotator.storage.edit import Edit


class ActorEditing:
    """Adds, edits, merges, splits and removes actors."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def preview(self, uuids: Collection[str]) -> ActorUses:
        """The mentions and claims that these actors have together, and in how many articles.

        Raises:
            UserFacingError: if one of them is gone.
        """
        return actor_uses.uses(self._project.file, [self._stored(uuid).key for uuid in uuids])

    def following(self, uuids: Collection[str], actor_type: str) -> int:
        """How many mentions would change their type if these actors became of ``actor_type``.

        Raises:
            UserFacingError: if one of the actors is gone.
        """
        stored = [self._stored(uuid) for uuid in uuids]
        return sum(len(self._with_own_type(one)) for one in stored if one.actor.type != actor_type)

    def add(
        self,
        name: str,
        actor_type: str,
        *,
        aliases: Iterable[str] = (),
        external: Mapping[str, str] | None = None,
        note: str = "",
    ) -> Changes:
        """Put a new actor on the list.

        Raises:
            UserFacingError: if the name is blank, the codebook has no such type, a name belongs to another
                actor, or an outside id lacks its scheme or its id.
        """
        named = self._named(name)
        actor = Actor(
            uuid=new_uuid(),
            name=named,
            type=self._known_type(actor_type),
            aliases=other_names(aliases, of=named),
            external=_cleaned(external or {}),
            note=note.strip() or None,
        )
        self._refuse_taken(actor.names, but=())
        with self._project.journal.edit(EditKind.ADD_ACTOR, detail=named) as edit:
            insert_actor(edit, actor)
        return edit.changes

    def edit(
        self,
        uuid: str,
        *,
        name: str | None = None,
        actor_type: str | None = None,
        aliases: Iterable[str] | None = None,
        external: Mapping[str, str] | None = None,
        note: str | None = None,
    ) -> Changes:
        """Change what is known of an actor; None leaves a part as it is.

        A new name keeps the old one as an alias. With a new type go the mentions that had the old one.

        Raises:
            UserFacingError: as ``add``, or if the actor is gone.
        """
        stored = self._stored(uuid)
        key, before = stored
        wanted = replace(
            before,
            type=self._known_type(actor_type) if actor_type and actor_type != before.type else before.type,
            aliases=before.aliases if aliases is None else other_names(aliases, of=before.name),
            external=before.external if external is None else _cleaned(external),
            note=before.note if note is None else note.strip() or None,
        )
        if name is not None and name != before.name:
            wanted = renamed(wanted, self._named(name))
        known = {normal_name(one) for one in before.names}
        self._refuse_taken([one for one in wanted.names if normal_name(one) not in known], but=(uuid,))
        with self._project.journal.edit(EditKind.EDIT_ACTOR, detail=wanted.name) as edit:
            edit.update("actor", key, rows.actor_row(wanted))
            if wanted.type != before.type:
                self._retype(edit, self._with_own_type(stored), wanted.type)
        return edit.changes

    def merge(self, kept: str, others: Sequence[str]) -> Changes:
        """Make several actors one: ``kept`` gets the others' mentions and claims, names, ids and notes.

        Mentions that had the type of their actor get the type of the one that stays.

        Raises:
            UserFacingError: if there is nobody to merge with, one is to be merged with itself, or is gone.
        """
        if not others:
            raise UserFacingError("Two actors are needed to merge.", advice="Choose another one.")
        if kept in others or len(set(others)) < len(others):
            raise UserFacingError("An actor cannot be merged with itself.", advice="Choose another one.")
        staying, leaving = self._stored(kept), [self._stored(uuid) for uuid in others]
        detail = f"{', '.join(one.actor.name for one in leaving)} → {staying.actor.name}"
        with self._project.journal.edit(EditKind.MERGE_ACTORS, detail=detail) as edit:
            for one in leaving:
                if one.actor.type != staying.actor.type:
                    self._retype(edit, self._with_own_type(one), staying.actor.type)
                self._hand_over(edit, one.key, staying.key)
                edit.update("actor", one.key, {"gone": 1})
            merged = united(staying.actor, [one.actor for one in leaving])
            edit.update("actor", staying.key, rows.actor_row(merged))
        return edit.changes

    def split(self, uuid: str, refs: Collection[ItemRef], name: str, actor_type: str) -> Changes:
        """Give some of an actor's mentions and claims to a new actor.

        Aliases by which only these mentions name it go along, and so does the new name itself.

        Raises:
            UserFacingError: if nothing is chosen, or not the actor's, the name is blank or taken already,
                or the codebook has no such type.
        """
        key, before = self._stored(uuid)
        line, kind = self._named(name), self._known_type(actor_type)
        if normal_name(line) == normal_name(before.name):
            raise UserFacingError(
                "“{name}” is the name of the actor that is split.",
                advice="Give the new one another name.",
                name=line,
            )
        self._refuse_taken([line], but=(uuid,))
        chosen = self._chosen(key, before, refs)
        moved = self._aliases_that_go(key, before, refs, line)
        new = Actor(uuid=new_uuid(), name=line, type=kind, aliases=other_names(moved, of=line))
        left = tuple(alias for alias in before.aliases if alias not in moved)
        with self._project.journal.edit(EditKind.SPLIT_ACTOR, detail=f"{before.name} → {line}") as edit:
            edit.update("actor", key, {"aliases": rows.dump(left)})
            to = insert_actor(edit, new)
            for table, keys in chosen.items():
                edit.update_many(table, keys, "actor_id", to)
            own_type = actor_uses.mentions_of_type(self._project.file, chosen[ItemKind.MENTION], before.type)
            self._retype(edit, own_type, kind)
        return edit.changes

    def remove(self, uuid: str) -> Changes:
        """Take an actor off the list; its mentions and claims stay, linked to nobody.

        Raises:
            UserFacingError: if it is gone already.
        """
        key, actor = self._stored(uuid)
        with self._project.journal.edit(EditKind.REMOVE_ACTOR, detail=actor.name) as edit:
            self._hand_over(edit, key, None)
            edit.update("actor", key, {"gone": 1})
        return edit.changes

    def _stored(self, uuid: str) -> StoredActor:
        return actor_uses.find_actor(self._project.file, uuid)

    def _with_own_type(self, stored: StoredActor) -> list[int]:
        """The keys of the actor's mentions that are of its own type."""
        file = self._project.file
        mentions = actor_uses.keys_of_uses(file, ItemKind.MENTION, stored.key)
        return actor_uses.mentions_of_type(file, mentions, stored.actor.type)

    def _hand_over(self, edit: Edit, key: int, to: int | None) -> None:
        for kind in ItemKind:
            edit.update_many(kind, actor_uses.keys_of_uses(self._project.file, kind, key), "actor_id", to)

    def _retype(self, edit: Edit, mentions: Collection[int], actor_type: str) -> None:
        """Give these mentions another type, and their decisions the verdict that is true then."""
        edit.update_many("mention", mentions, "type", actor_type)
        found = actor_uses.verdicts(self._project.file, mentions)
        for decision, is_right in ((Decision.ACCEPTED, True), (Decision.CORRECTED, False)):
            keys = [one.key for one in found if one.as_suggested is is_right and one.accepted is not is_right]
            edit.update_many("mention", keys, "decision", decision)

    def _chosen(self, key: int, actor: Actor, refs: Collection[ItemRef]) -> dict[ItemKind, list[int]]:
        if not refs:
            raise UserFacingError("Nothing is chosen.", advice="Choose what goes to the new actor.")
        found = actor_uses.keys_of_items(self._project.file, key, refs)
        if len(found) < len(set(refs)):
            raise UserFacingError(
                "Some of what is chosen is not linked to “{name}” any more.",
                advice="Look at the list again.",
                name=actor.name,
            )
        return {kind: [key for ref, key in found.items() if ref.kind is kind] for kind in ItemKind}

    def _aliases_that_go(self, key: int, actor: Actor, refs: Collection[ItemRef], name: str) -> list[str]:
        file = self._project.file
        going = {normal_name(words) for words in actor_uses.surfaces(file, key, refs)}
        staying = {normal_name(words) for words in actor_uses.surfaces(file, key, refs, others=True)}
        leaving = (going - staying) | {normal_name(name)}
        return [alias for alias in actor.aliases if normal_name(alias) in leaving]

    def _named(self, name: str) -> str:
        line = on_one_line(name)
        if not line:
            raise UserFacingError("An actor needs a name.", advice="Type one.")
        return line

    def _known_type(self, name: str) -> str:
        if not self._project.codebook.has_type(name):
            raise UserFacingError(
                "The codebook has no actor type “{type}”.",
                advice="Choose one of its types, or add this one to the codebook.",
                type=name,
            )
        return name

    def _refuse_taken(self, names: Iterable[str], *, but: Collection[str]) -> None:
        wanted = {normal_name(name): name for name in names}
        if not wanted:
            return
        for actor in all_actors(self._project.file):
            taken = next((one for one in map(normal_name, actor.names) if one and one in wanted), None)
            if taken is not None and actor.uuid not in but:
                raise UserFacingError(
                    "“{name}” is a name of “{other}” already.",
                    advice="Merge the two, or leave this name out.",
                    name=wanted[taken],
                    other=actor.name,
                )


def _cleaned(external: Mapping[str, str]) -> dict[str, str]:
    cleaned = {scheme.strip(): identifier.strip() for scheme, identifier in external.items()}
    for scheme, identifier in cleaned.items():
        if not scheme or not identifier:
            raise UserFacingError(
                "An outside id needs both its scheme and its id.", advice="For instance “wikidata: Q42”."
            )
    return cleaned
