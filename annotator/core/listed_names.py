"""The actor list as names are looked up in it: by name, by surname, by initials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from annotator.core.linking import PERSON, normal_name, surname_of
from annotator.core.references import initials_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Actor

    Keys = dict[str, tuple[int, ...]]

NameKey: TypeAlias = tuple[str, str]
"""By what an actor is looked up ("name", "surname", "initials" or "uuid"), and which it is."""


@runtime_checkable
class Names(Protocol):
    """What is asked of the names of actors; see :class:`ListedNames`."""

    def __iter__(self) -> Iterator[Actor]: ...

    def of_uuid(self, uuid: str | None) -> Actor | None:
        """The actor with this uuid."""
        ...

    def get(self, name: str) -> Actor | None:
        """The first actor whose name or alias is ``name``, which is as names are compared."""
        ...

    def named(self, name: str) -> list[Actor]:
        """All whose name or alias is ``name``, as names are compared."""
        ...

    def bearers(self, surname: str) -> list[Actor]:
        """The persons with a surname, which is as names are compared."""
        ...

    def of_initials(self, letters: str) -> list[Actor]:
        """Those but persons of whom a name has these initials."""
        ...

    def having(self, word: str, /) -> Iterable[Actor]:
        """Those of whom a name has a word, which is as names are compared; there may be others among them."""
        ...

    def short_or_long(self, words: str, /) -> Iterable[Actor]:
        """Those of whom a name may be short for ``words``, or long for them; others may be among them."""
        ...


def names_of(actors: Iterable[Actor] | Names) -> Names:
    """The names of ``actors``; they themselves, if they are names already."""
    return actors if isinstance(actors, Names) else ListedNames(actors)


class ListedNames:
    """Actors under their names; it keeps up with a list that changes, one actor at a time.

    Actors stand in order of entry, which their keys give. Of several with one name the first counts.
    """

    def __init__(self, actors: Iterable[Actor] = ()) -> None:
        self._actors: dict[int, Actor] = {}
        self._keys: dict[str, int] = {}
        self._named: Keys = {}
        self._bearers: Keys = {}
        self._initials: Keys | None = None
        self._is_in_order = True
        for key, actor in enumerate({actor.uuid: actor for actor in actors}.values()):
            self.put(key, actor)

    def __iter__(self) -> Iterator[Actor]:
        if not self._is_in_order:
            self._actors = dict(sorted(self._actors.items()))
            self._is_in_order = True
        return iter(self._actors.values())

    def __len__(self) -> int:
        return len(self._actors)

    @property
    def names(self) -> Iterable[str]:
        """Every name and alias, as names are compared; each once, in no order."""
        return self._named.keys()

    def put(self, key: int, actor: Actor) -> Actor | None:
        """Take an actor in, in place of the one that had its key, which is given."""
        before = self._actors.get(key)
        if before == actor:
            return before
        if before is not None:
            self.remove(key)
        self._is_in_order &= not self._actors or next(reversed(self._actors)) < key
        self._actors[key] = actor
        self._keys[actor.uuid] = key
        for keys, name in self._entries(actor):
            keys[name] = tuple(sorted((*keys[name], key))) if name in keys else (key,)
        return before

    def remove(self, key: int) -> Actor | None:
        """Leave out the actor of a key, if there is one, and give it."""
        actor = self._actors.pop(key, None)
        if actor is None:
            return None
        del self._keys[actor.uuid]
        for keys, name in self._entries(actor):
            left = tuple(one for one in keys[name] if one != key)
            if left:
                keys[name] = left
            else:
                del keys[name]
        return actor

    def of_uuid(self, uuid: str | None) -> Actor | None:
        """The actor with this uuid."""
        key = None if uuid is None else self._keys.get(uuid)
        return None if key is None else self._actors[key]

    def get(self, name: str) -> Actor | None:
        """The first actor whose name or alias is ``name``, which is as names are compared."""
        found = self._named.get(name)
        return None if found is None else self._actors[found[0]]

    def named(self, name: str) -> list[Actor]:
        """All whose name or alias is ``name``, as names are compared."""
        return [self._actors[key] for key in self._named.get(name, ())]

    def with_beginning(self, letters: str) -> list[Actor]:
        """All of whom a name or alias has a word, as names are compared, that begins so."""
        later = f" {letters}"
        found = {
            key
            for name, keys in self._named.items()
            if name.startswith(letters) or later in name
            for key in keys
        }
        return [self._actors[key] for key in sorted(found)]

    def bearers(self, surname: str) -> list[Actor]:
        """The persons with a surname, which is as names are compared; of a name of one word that is it."""
        return [self._actors[key] for key in self._bearers.get(surname, ())]

    def of_initials(self, letters: str) -> list[Actor]:
        """Those but persons of whom a name has these initials."""
        if self._initials is None:
            self._initials = {}
            for key, actor in self._actors.items():
                for one in initials_of_actor(actor):
                    self._initials[one] = (*self._initials.get(one, ()), key)
        return [self._actors[key] for key in sorted(self._initials.get(letters, ()))]

    def having(self, _word: str, /) -> Iterable[Actor]:
        """Everyone: of whom a name has a word, looking at it tells."""
        return self

    def short_or_long(self, _words: str, /) -> Iterable[Actor]:
        """Everyone: of whom a name may be short for the words, or long for them, looking at it tells."""
        return self

    def _entries(self, actor: Actor) -> Iterator[tuple[Keys, str]]:
        """Under which words an actor stands, each with the table of such words."""
        for name in {normal_name(name) for name in actor.names}:
            yield self._named, name
        if actor.type == PERSON:
            yield self._bearers, surname_of(actor.name)
        if self._initials is not None:
            for letters in initials_of_actor(actor):
                yield self._initials, letters


def initials_of_actor(actor: Actor) -> set[str]:
    """The initials of all names of an actor that is no person."""
    if actor.type == PERSON:
        return set()
    return {letters for name in actor.names for letters in initials_of(name)}


def keys_of(actor: Actor | None) -> set[NameKey]:
    """All by which an actor is found."""
    if actor is None:
        return set()
    keys = {("uuid", actor.uuid), *(("name", normal_name(name)) for name in actor.names)}
    if actor.type == PERSON:
        keys.add(("surname", surname_of(actor.name)))
    return keys | {("initials", letters) for letters in initials_of_actor(actor)}


def changed_keys(before: Actor | None, after: Actor | None) -> set[NameKey]:
    """What finds somebody else, or otherwise named, when an actor becomes ``after`` (None: is not there)."""
    both = [one for one in (before, after) if one is not None]
    keeps_its_face = len(both) > 1 and len({(one.uuid, one.name, one.type) for one in both}) == 1
    former, present = keys_of(before), keys_of(after)
    return former ^ present if keeps_its_face else former | present
