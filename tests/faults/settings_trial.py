"""Settings that are changed while they cannot be saved: what the person is told, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSettings

from annotator.ui.preferences import Preferences
from annotator.ui.session import Session
from annotator.ui.settings_watch import SettingsWatch
from tests.faults.attempts import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.errors import UserFacingError
    from tests.faults.surroundings import Trouble

_TURNS = 20


def attempt_on_settings(trouble: Trouble) -> Outcome:
    """Change a setting, let the fault begin, change it again, let it end, and read what is on the disk."""
    outcome, failed, said = Outcome(tried=1), list[str](), list[str]()
    file = trouble.place / "settings.ini"
    preferences, session, parent = _preferences(file), Session(), QObject()
    session.failed.connect(lambda error: failed.append(_sentence(error)))
    session.said.connect(said.append)
    watch = SettingsWatch(session, preferences.settings, parent)
    preferences.highlights = "before"
    _let_turns_pass()
    trouble.begin()
    try:
        preferences.highlights = "after " * 500
        _let_turns_pass()
        shown = preferences.highlights
    finally:
        trouble.end()
    watch.look()
    _let_turns_pass()
    outcome.said = " | ".join(failed)
    if _preferences(file).highlights != shown:
        outcome.lost = 1
    if said != ["The settings are saved."]:
        outcome.torn.append(f"it was said: {said}")
    return outcome


def _sentence(error: UserFacingError) -> str:
    return f"{error} {error.advice}"


def _preferences(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def _let_turns_pass() -> None:
    for _ in range(_TURNS):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
