"""Mentions and claims that follow their actor: to another one, to another type, page by page.

Each function writes through an edit and yields, wherever a transaction may end, how many rows it was about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, ItemKind
from annotator.core.linking import normal_name
from annotator.storage import actor_uses
from annotator.storage.paging import chunks

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator, Mapping, Sequence

    from annotator.core.annotation import Actor
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile


def hand_over(file: ProjectFile, edit: Edit, actor: int, to: int | None) -> Iterator[int]:
    """Link all that is linked to an actor to another one, or to nobody."""
    for kind in ItemKind:
        for keys in actor_uses.pages_of_uses(file, kind, actor):
            edit.update_many(kind, keys, "actor_id", to)
            yield len(keys)


def retype(
    file: ProjectFile, edit: Edit, actor: int, types: tuple[str, str], named: Mapping[str, str]
) -> Iterator[int]:
    """Give an actor's mentions of the first of two types the second.

    ``named`` says which actor type a suggester means by another name.
    """
    before, after = types
    for keys in actor_uses.pages_of_type(file, actor, before):
        _retype(file, edit, keys, after, named)
        yield 0


def move(
    file: ProjectFile,
    edit: Edit,
    chosen: Mapping[ItemKind, Sequence[int]],
    to: int,
    *,
    types: tuple[str, str],
    named: Mapping[str, str],
) -> Iterator[int]:
    """Link what was chosen to another actor; of mentions the types go along as ``retype`` has it."""
    before, after = types
    for kind, all_keys in chosen.items():
        for keys in chunks(all_keys):
            edit.update_many(kind, keys, "actor_id", to)
            if kind is ItemKind.MENTION:
                _retype(file, edit, actor_uses.mentions_of_type(file, keys, before), after, named)
            yield len(keys)


def names_that_go(
    file: ProjectFile, key: int, actor: Actor, mentions: Collection[int]
) -> Generator[int, None, set[str]]:
    """The names by which only these mentions of an actor call it, as they are compared."""
    going: set[str] = set()
    staying: set[str] = set()
    chosen = set(mentions)
    # Without aliases there is nothing to divide, and no text has to be read.
    for keys in actor_uses.pages_of_uses(file, ItemKind.MENTION, key) if actor.aliases else ():
        for mention, words in actor_uses.surfaces(file, keys):
            (going if mention in chosen else staying).add(normal_name(words))
        yield 0
    return going - staying


def _retype(
    file: ProjectFile, edit: Edit, mentions: Collection[int], actor_type: str, named: Mapping[str, str]
) -> None:
    """Give these mentions another type, and their decisions the verdict that is true then."""
    edit.update_many("mention", mentions, "type", actor_type)
    found = actor_uses.verdicts(file, mentions, named)
    for decision, is_right in ((Decision.ACCEPTED, True), (Decision.CORRECTED, False)):
        keys = [one.key for one in found if one.as_suggested is is_right and one.accepted is not is_right]
        edit.update_many("mention", keys, "decision", decision)
