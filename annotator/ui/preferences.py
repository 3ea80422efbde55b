"""What the program remembers between starts: recent projects, theme, sizes, the window's state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_MOST_RECENT = 8
_DEFAULT_TEXT_SIZE = 16
_DEFAULT_THRESHOLD = 0.9


class Preferences:
    """Typed access to the settings of one user."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, newest first, without those that are gone."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored] if stored else []
        return [path for path in map(Path, names) if path.exists()]

    def remember(self, project: Path) -> None:
        """Put ``project`` at the head of the recent ones."""
        others = [path for path in self.recent if path != project]
        self._settings.setValue("recent", [str(path) for path in [project, *others][:_MOST_RECENT]])

    @property
    def scheme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return str(self._settings.value("scheme", "system"))

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._settings.setValue("scheme", value)

    @property
    def text_size(self) -> int:
        """The height of the reading face in pixels."""
        return int(str(self._settings.value("text_size", _DEFAULT_TEXT_SIZE)))

    @text_size.setter
    def text_size(self, pixels: int) -> None:
        self._settings.setValue("text_size", pixels)

    @property
    def threshold(self) -> float:
        """The confidence from which "accept all above" accepts, in [0, 1]."""
        return float(str(self._settings.value("threshold", _DEFAULT_THRESHOLD)))

    @threshold.setter
    def threshold(self, value: float) -> None:
        self._settings.setValue("threshold", value)

    @property
    def coder(self) -> str:
        """The name under which this person annotates; empty until chosen."""
        return str(self._settings.value("coder", ""))

    @coder.setter
    def coder(self, name: str) -> None:
        self._settings.setValue("coder", name)

    def keys(self, action: str) -> tuple[str, ...] | None:
        """The keys a person chose for an action; None where the default holds."""
        stored = self._settings.value(f"keys/{action}")
        return None if stored is None else tuple(str(stored).split("|")) if stored else ()

    def set_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Choose the keys of an action; None goes back to the default."""
        if keys is None:
            self._settings.remove(f"keys/{action}")
        else:
            self._settings.setValue(f"keys/{action}", "|".join(keys))

    def bytes(self, name: str) -> QByteArray:
        """A stored state of the window; empty where there is none."""
        stored = self._settings.value(f"window/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_bytes(self, name: str, state: QByteArray) -> None:
        """Store a state of the window."""
        self._settings.setValue(f"window/{name}", state)
