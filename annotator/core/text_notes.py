"""What a text has told as far as it was read, which can be put back to what it was at an earlier place."""

from __future__ import annotations

from typing import TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class TextNotes(dict[_Key, _Value]):
    """A dictionary that is filled as a text is read; places are code points and never decrease."""

    def __init__(self) -> None:
        super().__init__()
        self._formerly: list[tuple[int, _Key, _Value | None]] = []

    def note(self, at: int, key: _Key, value: _Value) -> None:
        """Let ``key`` have this value from a place on. None is no value."""
        before = self.get(key)
        if before != value:
            self._formerly.append((at, key, before))
            self[key] = value

    def go_back(self, to: int) -> None:
        """Forget what was noted at this place and behind it."""
        while self._formerly and self._formerly[-1][0] >= to:
            _at, key, before = self._formerly.pop()
            if before is None:
                del self[key]
            else:
                self[key] = before
