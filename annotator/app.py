"""The program around the window: what is painted first is made here, and the rest as soon as it is there."""

from __future__ import annotations

import sys
from functools import cache, partial
from typing import TYPE_CHECKING

from annotator.locations import user_logs
from annotator.services.project_files import is_project
from annotator.ui.calling import meeting_place, pass_on
from annotator.ui.crashes import CrashWatch
from annotator.ui.front import front
from annotator.ui.in_steps import in_steps
from annotator.ui.preferences import Preferences
from annotator.ui.program import Program, application
from annotator.ui.quick_start import collect_rarely
from annotator.ui.settings_file import open_settings, settings_path

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from annotator.desk import Desk
    from annotator.services.crash_reports import CrashReports
    from annotator.ui.front import Front
    from annotator.ui.settings_file import OpenedSettings


def run(paths: Sequence[Path] = (), *, argv: Sequence[str] | None = None) -> int:
    """Open the window, with what is given, until it is closed; gives the exit status.

    ``paths`` is a project to open, or articles to import. Where a window has the project open already, it
    gets them instead. The window is painted before what it works with is imported, before a project is read
    and before the process that suggests is started; what is typed meanwhile waits.
    """
    app = application(argv)
    opened = open_settings(settings_path())
    preferences = Preferences(opened.settings)
    place = meeting_place()
    if passed_on(preferences, paths, place):
        if sys.stdout is not None:  # as it is where there is no terminal on Windows
            sys.stdout.write("annotator: shown in the window that has it open.\n")
        return 0
    shown = front(app, preferences)
    watch = CrashWatch(shown.window, _crash_reports, preferences)
    watch.begin()
    shown.window.restore()

    def work() -> None:
        timer = in_steps(_begun(app, shown, place, partial(_begin, paths, watch, opened)), shown.window)
        shown.window.closing.connect(timer.stop)

    shown.window.painted.connect(work)
    shown.window.show()
    status = app.exec()
    watch.end()
    _crash_reports().end()
    return status


def _begun(
    app: QApplication, shown: Front, place: Path, begin: Callable[[Desk], None]
) -> Generator[None, None, None]:
    """Import and make what stands behind the window, and begin; where that fails, nothing is held up."""
    from annotator.ui.ahead import imported_ahead
    from annotator.ui.held_input import HeldInput

    held = HeldInput(shown.window)
    yield
    try:
        yield from imported_ahead()
        from annotator.beginning import furnished
        from annotator.ui.garbage import GarbageCollector

        desk = yield from furnished(shown, place)
        collect_rarely()
        GarbageCollector(desk.session, desk.window)
        yield
        begin(desk)
    except Exception:
        held.forget()
        raise
    if isinstance(app, Program):
        app.give_files(desk.arrivals.take_opened)
    held.hand_on()


def _begin(paths: Sequence[Path], watch: CrashWatch, opened: OpenedSettings, desk: Desk) -> None:
    from annotator.beginning import begin_reporting

    begin_reporting(desk, paths, watch, _crash_reports(), opened)


@cache
def _crash_reports() -> CrashReports:
    from annotator.services.crash_reports import CrashReports
    from annotator.ui.dialogs.about import versions_text

    return CrashReports(user_logs, versions_text)


def passed_on(preferences: Preferences, paths: Sequence[Path], place: Path) -> bool:
    """Whether a window that is open already shows what a new one would, and took ``paths``."""
    is_for_last = len(paths) != 1 or not is_project(paths[0])
    last = preferences.last_project if preferences.reopens else None
    wanted = last if is_for_last else paths[0]
    return wanted is not None and pass_on(wanted, paths, place)
