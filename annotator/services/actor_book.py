"""The names of the project's actors: read once and kept up with what is written; of many, looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.linking import PERSON, normal_name, surname_of
from annotator.core.listed_names import ListedNames, changed_keys, initials_of_actor, keys_of
from annotator.core.references import initials_of
from annotator.storage import actor_changes, actor_names
from annotator.storage.items import actor_of_uuid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import Actor
    from annotator.core.listed_names import NameKey, Names
    from annotator.storage.project_file import ProjectFile

FEW = 5000
"""Actors that are read within a few hundredths of a second."""

_LONGEST_SHORT = 8
"""Letters of an acronym at most."""

_REMEMBERED = 100
"""Changes of the list of which it is known what they were about."""


class StoredNames:
    """The actor list as names are looked up in it, each looked up once in the project file.

    It answers as :class:`ListedNames` does. Of an actor that changes, ``forget`` has to be told.
    """

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._found: dict[NameKey, dict[int, Actor]] = {}
        self._known: dict[int, Actor] = {}

    def __iter__(self) -> Iterator[Actor]:
        return iter(actor_changes.listed(self._file).values())

    def of_uuid(self, uuid: str | None) -> Actor | None:
        """The actor with this uuid."""
        return None if uuid is None else actor_of_uuid(self._file, uuid)

    def get(self, name: str) -> Actor | None:
        """The first actor whose name or alias is ``name``, which is as names are compared."""
        return next(iter(self.named(name)), None)

    def named(self, name: str) -> list[Actor]:
        """All whose name or alias is ``name``, as names are compared."""
        return self._look(
            ("name", name),
            lambda: actor_names.with_words(self._file, name),
            lambda actor: name in map(normal_name, actor.names),
        )

    def bearers(self, surname: str) -> list[Actor]:
        """The persons with a surname, which is as names are compared."""
        return self._look(
            ("surname", surname),
            lambda: actor_names.with_words(self._file, surname, surname=True),
            lambda actor: actor.type == PERSON and surname_of(actor.name) == surname,
        )

    def of_initials(self, letters: str) -> list[Actor]:
        """Those but persons of whom a name has these initials."""
        return self._look(
            ("initials", letters),
            lambda: actor_names.with_letters(self._file, letters),
            lambda actor: letters in initials_of_actor(actor),
        )

    def having(self, word: str, /) -> Iterable[Actor]:
        """Those of whom a name has a word, which is as names are compared."""
        return actor_names.with_words(self._file, word).values()

    def short_or_long(self, words: str, /) -> Iterable[Actor]:
        """Those of whom a name may be short for ``words``, or long for them; others may be among them."""
        short = [actor for letters in initials_of(words) for actor in self.named(normal_name(letters))]
        letters = "".join(filter(str.isalnum, words))
        is_short = " " not in words.strip() and 1 < len(letters) <= _LONGEST_SHORT
        return [*short, *(actor_names.with_letters(self._file, letters).values() if is_short else ())]

    def forget(self, key: int, now: Actor | None) -> Actor | None:
        """Look up again what an actor is named, or was; gives what it was, as far as that was asked."""
        before = self._known.pop(key, None)
        for what in keys_of(before) | keys_of(now):
            self._found.pop(what, None)
        return before

    def _look(
        self, what: NameKey, read: Callable[[], dict[int, Actor]], fits: Callable[[Actor], bool]
    ) -> list[Actor]:
        if what not in self._found:
            found = {key: actor for key, actor in read().items() if fits(actor)}
            self._found[what] = found
            self._known |= found
        return list(self._found[what].values())


class ActorBook:
    """Who is on the list, under which names; with ``few`` actors at most, all of them are read."""

    def __init__(self, file: ProjectFile, few: int = FEW) -> None:
        self._file = file
        self._few = few
        self._listed: ListedNames | None = None
        self._stored = StoredNames(file)
        self._mark: tuple[int, int] | None = None
        self._others: int | None = None
        self._last = 0
        self._unsure: set[int] = set()
        self._version = 0
        self._changed: dict[int, set[NameKey]] = {}

    def everyone(self) -> ListedNames:
        """The whole actor list as it is now."""
        self._refresh()
        return self._everyone()

    def _everyone(self) -> ListedNames:
        if self._listed is None:
            self._listed = ListedNames()
            for key, actor in actor_changes.listed(self._file).items():
                self._listed.put(key, actor)
        return self._listed

    def names(self) -> Names:
        """The actor list as it is now, to look names up in."""
        self._refresh()
        if self._listed is None and actor_names.has_more(self._file, self._few):
            return self._stored
        return self._everyone()

    def version(self) -> int:
        """A number that is another one after the list has changed."""
        self._refresh()
        return self._version

    @property
    def seen(self) -> int:
        """The version that was looked at last."""
        return self._version

    def changed_since(self, version: int) -> set[NameKey] | None:
        """What finds somebody else than it did in that version, as of the last look; None if not known."""
        versions = range(version + 1, self.seen + 1)
        if not all(one in self._changed for one in versions):
            return None
        return set().union(*(self._changed[one] for one in versions))

    def _refresh(self) -> None:
        # The first number grows with what is written here, the second differs after what others have written.
        mark = self._file.connection.total_changes, int(self._file.value("PRAGMA data_version"))
        if mark == self._mark:
            return
        if mark[1] != self._others:
            actor_changes.watch(self._file)
            self._listed, self._stored = None, StoredNames(self._file)
            self._version += 1
        else:
            self._keep_up(actor_changes.since(self._file, self._last) | self._unsure)
        self._others = mark[1]
        amid = actor_changes.since(self._file, self._last) if self._file.connection.in_transaction else set()
        if amid:
            # What is read amid a transaction may never come to be.
            self._unsure |= amid
            self._mark = None
        else:
            self._unsure.clear()
            self._last = actor_changes.last(self._file)
            self._mark = mark

    def _keep_up(self, keys: set[int]) -> None:
        """Read the actors with these keys again."""
        if not keys:
            return
        listed = actor_changes.listed(self._file, keys)
        changed: set[NameKey] = set()
        is_told = True
        for key in keys:
            actor = listed.get(key)
            before = self._stored.forget(key, actor)
            if self._listed is not None:
                before = self._listed.remove(key) if actor is None else self._listed.put(key, actor)
            changed |= changed_keys(before, actor)
            is_told &= before is not None or actor is not None
        self._version += 1
        self._changed.pop(self._version - _REMEMBERED, None)
        if is_told:
            self._changed[self._version] = changed
