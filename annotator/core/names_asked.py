"""The actor list, noting where in an article it was first asked for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Actor
    from annotator.core.listed_names import NameKey, Names


class AskedNames:
    """Looks names up in ``names``. ``at`` is where it is asked from (code points)."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.at = 0
        self._asked: dict[NameKey, int] = {}

    def of_uuid(self, uuid: str) -> Actor | None:
        """The actor with this uuid."""
        self._note(("uuid", uuid))
        return self.names.of_uuid(uuid)

    def get(self, name: str) -> Actor | None:
        """The first actor whose name or alias is ``name``, which is as names are compared."""
        self._note(("name", name))
        return self.names.get(name)

    def bearers(self, surname: str) -> list[Actor]:
        """The persons with a surname, which is as names are compared."""
        self._note(("surname", surname))
        return self.names.bearers(surname)

    def of_initials(self, letters: str) -> list[Actor]:
        """Those but persons of whom a name has these initials."""
        self._note(("initials", letters))
        return self.names.of_initials(letters)

    def first_asked(self, keys: Iterable[NameKey]) -> int | None:
        """From where on one of these was asked for, or may have been; None if nowhere."""
        return min((self._asked[key] for key in keys if key in self._asked), default=None)

    def _note(self, key: NameKey) -> None:
        if self.at < self._asked.get(key, self.at + 1):
            self._asked[key] = self.at
