"""Work on the actor list: each method is one edit and one undo step, and moves mentions and claims along.

What moves them comes twice: done at once (``merge``), and still to be done, in slices where they are many
(``merging``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from annotator.core.actor_list import other_names, renamed, united
from annotator.core.annotation import Actor, ItemKind
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.core.linking import normal_name
from annotator.services.actor_moves import hand_over, move, names_that_go, retype
from annotator.services.actor_rules import cleaned, known_type, named_on_one_line, refuse_taken
from annotator.services.project import new_uuid
from annotator.storage import actor_uses, rows
from annotator.storage.items import insert_actor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from typing import Unpack

    from annotator.core.actor_list import ActorUses
    from annotator.core.annotation import ItemRef
    from annotator.services.project import Project
    from annotator.storage.actor_uses import StoredActor
    from annotator.storage.edit import Edit
    from annotator.storage.slices import LongEdit


class ActorParts(TypedDict, total=False):
    """What can be changed of an actor; None leaves a part as it is."""

    name: str | None
    actor_type: str | None
    aliases: Iterable[str] | None
    external: Mapping[str, str] | None
    note: str | None


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
        return sum(
            actor_uses.number_of_type(self._project.file, key, actor.type)
            for key, actor in map(self._stored, uuids)
            if actor.type != actor_type
        )

    def add(
        self,
        name: str,
        actor_type: str,
        *,
        aliases: Iterable[str] = (),
        external: Mapping[str, str] | None = None,
        note: str = "",
    ) -> Changes:
        """Do at once what :meth:`adding` tells.

        Raises:
            UserFacingError: as ``adding``.
        """
        added = self.adding(name, actor_type, aliases=aliases, external=external, note=note)
        return added.at_once()

    def adding(
        self,
        name: str,
        actor_type: str,
        *,
        aliases: Iterable[str] = (),
        external: Mapping[str, str] | None = None,
        note: str = "",
    ) -> LongEdit:
        """Put a new actor on the list.

        Raises:
            UserFacingError: if the name is blank, the codebook has no such type, a name belongs to another
                actor, or an outside id lacks its scheme or its id.
        """
        named = named_on_one_line(name)
        actor = Actor(
            uuid=new_uuid(),
            name=named,
            type=known_type(self._project, actor_type),
            aliases=other_names(aliases, of=named),
            external=cleaned(external or {}),
            note=note.strip() or None,
        )
        refuse_taken(self._project, actor.names, but=())

        def work(edit: Edit) -> Iterator[int]:
            insert_actor(edit, actor)
            yield 1

        return self._long(EditKind.ADD_ACTOR, work, named, 1)

    def edit(self, uuid: str, **changed: Unpack[ActorParts]) -> Changes:
        """Do at once what :meth:`editing` tells.

        Raises:
            UserFacingError: as ``editing``.
        """
        return self.editing(uuid, **changed).at_once()

    def editing(
        self,
        uuid: str,
        *,
        name: str | None = None,
        actor_type: str | None = None,
        aliases: Iterable[str] | None = None,
        external: Mapping[str, str] | None = None,
        note: str | None = None,
    ) -> LongEdit:
        """Change what is known of an actor; None leaves a part as it is.

        A new name keeps the old one as an alias. With a new type go the mentions that had the old one.

        Raises:
            UserFacingError: as ``add``, or if the actor is gone.
        """
        key, before = self._stored(uuid)
        wanted = replace(
            before,
            type=known_type(self._project, actor_type)
            if actor_type and actor_type != before.type
            else before.type,
            aliases=before.aliases if aliases is None else other_names(aliases, of=before.name),
            external=before.external if external is None else cleaned(external),
            note=before.note if note is None else note.strip() or None,
        )
        if name is not None and name != before.name:
            wanted = renamed(wanted, named_on_one_line(name))
        known = {normal_name(one) for one in before.names}
        refuse_taken(
            self._project, [one for one in wanted.names if normal_name(one) not in known], but=(uuid,)
        )
        is_retyped = wanted.type != before.type
        file, named = self._project.file, self._named()

        def work(edit: Edit) -> Iterator[int]:
            edit.update("actor", key, rows.actor_row(wanted))
            yield 0
            if is_retyped:
                yield from retype(file, edit, key, (before.type, wanted.type), named)

        number = actor_uses.number_of_type(file, key, before.type) if is_retyped else 0
        return self._long(EditKind.EDIT_ACTOR, work, wanted.name, number)

    def merge(self, kept: str, others: Sequence[str]) -> Changes:
        """Do at once what :meth:`merging` tells.

        Raises:
            UserFacingError: as ``merging``.
        """
        return self.merging(kept, others).at_once()

    def merging(self, kept: str, others: Sequence[str]) -> LongEdit:
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
        file, named = self._project.file, self._named()

        def work(edit: Edit) -> Iterator[int]:
            for key, actor in leaving:
                if actor.type != staying.actor.type:
                    yield from retype(file, edit, key, (actor.type, staying.actor.type), named)
                yield from hand_over(file, edit, key, staying.key)
                edit.update("actor", key, {"gone": 1})
            merged = united(staying.actor, [one.actor for one in leaving])
            edit.update("actor", staying.key, rows.actor_row(merged))
            yield 0

        number = sum(actor_uses.number_of_uses(file, one.key) for one in leaving)
        return self._long(EditKind.MERGE_ACTORS, work, detail, number)

    def split(self, uuid: str, refs: Collection[ItemRef], name: str, actor_type: str) -> Changes:
        """Do at once what :meth:`splitting` tells.

        Raises:
            UserFacingError: as ``splitting``.
        """
        return self.splitting(uuid, refs, name, actor_type).at_once()

    def splitting(self, uuid: str, refs: Collection[ItemRef], name: str, actor_type: str) -> LongEdit:
        """Give some of an actor's mentions and claims to a new actor.

        Aliases by which only these mentions name it go along, and so does the new name itself.

        Raises:
            UserFacingError: if nothing is chosen, or not the actor's, the name is blank or taken already,
                or the codebook has no such type.
        """
        key, before = self._stored(uuid)
        line, kind = named_on_one_line(name), known_type(self._project, actor_type)
        if normal_name(line) == normal_name(before.name):
            raise UserFacingError(
                "“{name}” is the name of the actor that is split.",
                advice="Give the new one another name.",
                name=line,
            )
        refuse_taken(self._project, [line], but=(uuid,))
        chosen = self._chosen(key, before, refs)
        file, named = self._project.file, self._named()

        def work(edit: Edit) -> Iterator[int]:
            leaving = yield from names_that_go(file, key, before, chosen[ItemKind.MENTION])
            moved = [alias for alias in before.aliases if normal_name(alias) in {*leaving, normal_name(line)}]
            left = tuple(alias for alias in before.aliases if alias not in moved)
            edit.update("actor", key, {"aliases": rows.dump(left)})
            new = Actor(uuid=new_uuid(), name=line, type=kind, aliases=other_names(moved, of=line))
            to = insert_actor(edit, new)
            yield from move(file, edit, chosen, to, types=(before.type, kind), named=named)

        detail = f"{before.name} → {line}"
        return self._long(EditKind.SPLIT_ACTOR, work, detail, sum(map(len, chosen.values())))

    def remove(self, uuid: str) -> Changes:
        """Do at once what :meth:`removing` tells.

        Raises:
            UserFacingError: as ``removing``.
        """
        return self.removing(uuid).at_once()

    def removing(self, uuid: str) -> LongEdit:
        """Take an actor off the list; its mentions and claims stay, linked to nobody.

        Raises:
            UserFacingError: if it is gone already.
        """
        key, actor = self._stored(uuid)
        file = self._project.file

        def work(edit: Edit) -> Iterator[int]:
            yield from hand_over(file, edit, key, None)
            edit.update("actor", key, {"gone": 1})

        return self._long(EditKind.REMOVE_ACTOR, work, actor.name, actor_uses.number_of_uses(file, key))

    def _named(self) -> dict[str, str]:
        return self._project.codebook.types_by_other_names()

    def _stored(self, uuid: str) -> StoredActor:
        return actor_uses.find_actor(self._project.file, uuid)

    def _long(
        self, kind: EditKind, work: Callable[[Edit], Iterator[int]], detail: str, number: int
    ) -> LongEdit:
        return self._project.journal.long_edit(kind, work, rows=number, detail=detail)

    def _chosen(self, key: int, actor: Actor, refs: Collection[ItemRef]) -> dict[ItemKind, list[int]]:
        if not refs:
            raise UserFacingError("Nothing is chosen.", advice="Choose what goes to the new actor.")
        found = actor_uses.keys_of_items(self._project.file, key, refs)
        if sum(map(len, found.values())) < len(set(refs)):
            raise UserFacingError(
                "Some of what is chosen is not linked to “{name}” any more.",
                advice="Look at the list again.",
                name=actor.name,
            )
        return found
