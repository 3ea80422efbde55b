"""What the program remembers between starts: recent projects, the look, where one was, the window's state.

A settings file can be damaged or written by hand: what cannot be read as what it should be counts as not set.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from annotator.ui.project_paths import can_be_named, is_there
from annotator.ui.ranges import BACKUP_EVERY, LINE_WIDTH, TEXT_SIZE, THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QSettings

    from annotator.ui.export_habits import ExportHabits
    from annotator.ui.import_habits import ImportHabits
    from annotator.ui.place import Place
    from annotator.ui.suggester_choice import SuggesterChoice

_MOST_RECENT = 8
_SCHEMES = ("system", "light", "dark")
_YES, _NO = "yes", "no"


class Preferences:
    """Typed access to the settings of one user."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def settings(self) -> QSettings:
        """Where they are kept."""
        return self._settings

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, newest first, without those that are gone."""
        return [path for path in self._remembered() if is_there(path)]

    @property
    def recent_and_gone(self) -> list[Path]:
        """The projects opened last, newest first, with those that are not in their place just now."""
        return [path for path in self._remembered() if can_be_named(path)]

    def remember(self, project: Path) -> None:
        """Put ``project`` at the head of the recent ones, as the one to open at the next start."""
        self._keep([project, *(path for path in self.recent_and_gone if path != project)][:_MOST_RECENT])
        self.last_project = project

    def forget(self, project: Path) -> None:
        """Take ``project`` off the recent ones, with where one was in it."""
        self._keep([path for path in self.recent_and_gone if path != project])

    @property
    def last_project(self) -> Path | None:
        """The project that was open when the program was left, there or not; None if there was none."""
        name = self._text("last_project")
        return Path(name) if name else None

    @last_project.setter
    def last_project(self, project: Path | None) -> None:
        self._settings.setValue("last_project", str(project) if project is not None else "")

    @property
    def reopens(self) -> bool:
        """Whether the program starts with the project that was open last."""
        return self._text("reopen", _YES) != _NO

    @reopens.setter
    def reopens(self, wanted: bool) -> None:
        self._settings.setValue("reopen", _YES if wanted else _NO)

    @property
    def told_crash(self) -> str:
        """The name of the newest report of a crash that the person was told of; such names grow with time."""
        return self._text("told_crash")

    @told_crash.setter
    def told_crash(self, name: str) -> None:
        self._settings.setValue("told_crash", name)

    @property
    def scheme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        stored = self._text("scheme")
        return stored if stored in _SCHEMES else _SCHEMES[0]

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._settings.setValue("scheme", value)

    @property
    def language(self) -> str:
        """The language of the interface as an ISO 639-1 code, or ``system``."""
        return self._text("language") or "system"

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def reading_family(self) -> str:
        """The font family of articles; empty for the program's own choice."""
        return self._text("reading_family")

    @reading_family.setter
    def reading_family(self, family: str) -> None:
        self._settings.setValue("reading_family", family)

    @property
    def text_size(self) -> int:
        """The height of the reading face in pixels."""
        return round(TEXT_SIZE.read(self._settings.value("text_size")))

    @text_size.setter
    def text_size(self, pixels: int) -> None:
        self._settings.setValue("text_size", pixels)

    @property
    def line_width(self) -> int:
        """The width of the reading column in characters."""
        return round(LINE_WIDTH.read(self._settings.value("line_width")))

    @line_width.setter
    def line_width(self, characters: int) -> None:
        self._settings.setValue("line_width", characters)

    @property
    def threshold(self) -> float:
        """The confidence from which "accept all above" accepts, in [0, 1]."""
        return THRESHOLD.read(self._settings.value("threshold"))

    @threshold.setter
    def threshold(self, value: float) -> None:
        self._settings.setValue("threshold", value)

    @property
    def backup_every(self) -> int:
        """Minutes of work between two backups; 0 for none."""
        return round(BACKUP_EVERY.read(self._settings.value("backup_every")))

    @backup_every.setter
    def backup_every(self, minutes: int) -> None:
        self._settings.setValue("backup_every", minutes)

    def knows_of_place(self, project: Path) -> bool:
        """Whether it was explained where ``project`` lies."""
        return self._text(f"explained/{_place_key(project)}") == _YES

    def explained_place(self, project: Path) -> None:
        """Remember that it was."""
        self._settings.setValue(f"explained/{_place_key(project)}", _YES)

    @property
    def coder(self) -> str:
        """The name under which this person annotates; empty until chosen."""
        return " ".join(self._text("coder").split())

    @coder.setter
    def coder(self, name: str) -> None:
        self._settings.setValue("coder", name)

    @property
    def suggesters(self) -> SuggesterChoice:
        """Which suggesters beside the built-in ones are switched on."""
        from annotator.ui.suggester_choice import SuggesterChoice

        return SuggesterChoice.read(self._text("suggesters"))

    @suggesters.setter
    def suggesters(self, choice: SuggesterChoice) -> None:
        self._settings.setValue("suggesters", choice.written())

    @property
    def export_habits(self) -> ExportHabits:
        """How the person exported last."""
        from annotator.ui.export_habits import ExportHabits

        return ExportHabits.read(self._text("export"))

    @export_habits.setter
    def export_habits(self, habits: ExportHabits) -> None:
        self._settings.setValue("export", habits.written())

    @property
    def import_habits(self) -> ImportHabits:
        """How the person imported files of each format last."""
        from annotator.ui.import_habits import ImportHabits

        return ImportHabits.read(self._text("import"))

    @import_habits.setter
    def import_habits(self, habits: ImportHabits) -> None:
        self._settings.setValue("import", habits.written())

    @property
    def cleaning(self) -> frozenset[str]:
        """The names of the rules by which articles are cleaned when they are imported."""
        from annotator.services.cleaning import ALL, chosen_rules

        stored = self._text("cleaning")
        return frozenset(stored.split("|")) & chosen_rules(ALL) if stored else frozenset()

    @cleaning.setter
    def cleaning(self, names: Collection[str]) -> None:
        self._settings.setValue("cleaning", "|".join(sorted(names)))

    def keys(self, action: str) -> tuple[str, ...] | None:
        """The keys a person chose for an action; None where the default holds."""
        stored = self._settings.value(f"keys/{action}")
        return tuple(filter(None, stored.split("|"))) if isinstance(stored, str) else None

    def set_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Choose the keys of an action; None goes back to the default."""
        if keys is None:
            self._settings.remove(f"keys/{action}")
        else:
            self._settings.setValue(f"keys/{action}", "|".join(keys))

    @property
    def highlights(self) -> str:
        """The words highlighted while reading, as they were written."""
        return self._text("highlights")

    @highlights.setter
    def highlights(self, written: str) -> None:
        self._settings.setValue("highlights", written)

    def place(self, project: Path) -> Place:
        """Where one was in ``project``; its beginning where nothing is known."""
        from annotator.ui.place import Place

        return Place.read(self._text(_place_key(project)))

    def set_place(self, project: Path, place: Place) -> None:
        """Remember where one was in ``project``."""
        self._settings.setValue(_place_key(project), place.written())

    def bytes(self, name: str) -> QByteArray:
        """A stored state of the window; empty where there is none."""
        stored = self._settings.value(f"window/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_bytes(self, name: str, state: QByteArray) -> None:
        """Store a state of the window."""
        self._settings.setValue(f"window/{name}", state)

    def _keep(self, projects: list[Path]) -> None:
        for path in self._remembered():
            if path not in projects:
                self._settings.remove(_place_key(path))
        self._settings.setValue("recent", [str(path) for path in projects])

    def _remembered(self) -> list[Path]:
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(name) for name in names if isinstance(name, str) and name]

    def _text(self, key: str, usual: str = "") -> str:
        stored = self._settings.value(key)
        return stored if isinstance(stored, str) else usual


def _place_key(project: Path) -> str:
    """A project's path as a key that holds no slash, which QSettings would take for a group."""
    from hashlib import sha256  # which brings OpenSSL along

    return f"places/{sha256(str(project).encode(errors='surrogatepass')).hexdigest()[:24]}"
