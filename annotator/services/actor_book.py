"""The names of the project's actors, read once and then kept up with what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.listed_names import ListedNames
from annotator.storage import actor_changes

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


class ActorBook:
    """Who is on the list, under which names; what it costs does not grow with the list but the first time."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._names = ListedNames()
        self._mark: tuple[int, int] | None = None
        self._others: int | None = None
        self._last = 0
        self._unsure: set[int] = set()
        self._version = 0

    def names(self) -> ListedNames:
        """The actor list as it is now."""
        self._refresh()
        return self._names

    def version(self) -> int:
        """A number that is another one after the list has changed."""
        self._refresh()
        return self._version

    def _refresh(self) -> None:
        # The first number grows with what is written here, the second differs after what others have written.
        mark = self._file.connection.total_changes, int(self._file.value("PRAGMA data_version"))
        if mark == self._mark:
            return
        if mark[1] != self._others:
            actor_changes.watch(self._file)
            self._take(None)
        else:
            self._take(actor_changes.since(self._file, self._last) | self._unsure)
        self._others = mark[1]
        if self._file.connection.in_transaction:
            # What is read amid a transaction may never come to be.
            self._unsure |= actor_changes.since(self._file, self._last)
            self._mark = None
        else:
            self._unsure.clear()
            self._last = actor_changes.last(self._file)
            self._mark = mark

    def _take(self, keys: set[int] | None) -> None:
        """Read the actors with these keys again, or all."""
        if keys is not None and not keys:
            return
        listed = actor_changes.listed(self._file, keys)
        for key in (self._names.keys() if keys is None else keys) - listed.keys():
            self._names.remove(key)
        for key, actor in listed.items():
            self._names.put(key, actor)
        self._version += 1
