"""The composition root of the window: every object is made here and given its parts."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

import annotator
from annotator.core.errors import UserFacingError
from annotator.desk import Desk, build
from annotator.locations import user_data, user_logs
from annotator.services.crash_reports import CrashReports
from annotator.services.format_choices import load_formats
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.ui.actions.dropping import is_project_of
from annotator.ui.background import InlinePool, Job, Reports, ThreadPool
from annotator.ui.crashes import CrashWatch, log_refusal
from annotator.ui.dialogs.about import versions_text
from annotator.ui.dialogs.errors import error_box
from annotator.ui.preferences import Preferences
from annotator.ui.program import Program
from annotator.ui.qt_messages import send_qt_messages_to_log
from annotator.ui.reception import Reception, meeting_place, pass_on
from annotator.ui.settings_file import open_settings, settings_path
from annotator.ui.wording import explanation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.workspace import Workspace
    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings_file import OpenedSettings

DESKTOP_FILE = "org.annotator.Annotator"
"""What packages name the desktop entry, by which a desktop finds the icon of a window."""

_PICTURE_SIZE = (1280, 800)
_UNTIL_IDLE = 3000


def run(paths: Sequence[Path] = (), *, argv: Sequence[str] | None = None) -> int:
    """Open the window, with what is given, until it is closed; gives the exit status.

    ``paths`` is a project to open, or articles to import. Where a window has the project open already, it
    gets them instead. The window is painted before a project is read and before the process that suggests
    is started.
    """
    app = application(argv)
    opened = open_settings(settings_path())
    preferences = Preferences(opened.settings)
    place = meeting_place()
    if passed_on(preferences, paths, place):
        if sys.stdout is not None:  # as it is where there is no terminal on Windows
            sys.stdout.write("annotator: shown in the window that has it open.\n")
        return 0
    desk = build(
        app,
        preferences,
        pool=ThreadPool(),
        worker=start_worker,
        sample_folder=user_data,
    )
    reception = Reception(place, desk.window)
    reception.called.connect(desk.arrivals.answer)
    desk.session.workspace_changed.connect(reception.follow)
    if isinstance(app, Program):
        app.file_opened.connect(desk.arrivals.take_opened)
    reports = CrashReports(user_logs, versions_text)
    watch = CrashWatch(desk.window, reports, preferences)
    watch.begin()
    desk.window.restore()
    begin = partial(_begin_reporting, desk, paths, watch, reports, opened)
    desk.window.painted.connect(lambda: QTimer.singleShot(0, desk.window, begin))
    desk.window.closing.connect(desk.close)
    desk.window.show()
    status = app.exec()
    watch.end()
    reports.end()
    return status


def passed_on(preferences: Preferences, paths: Sequence[Path], place: Path) -> bool:
    """Whether a window that is open already shows what a new one would, and took ``paths``."""
    from annotator.services.projects import is_project

    is_for_last = len(paths) != 1 or not is_project(paths[0])
    last = preferences.last_project if preferences.reopens else None
    wanted = last if is_for_last else paths[0]
    return wanted is not None and pass_on(wanted, paths, place)


def render_window(
    project: Path, out: Path, size: tuple[int, int] = _PICTURE_SIZE, scheme: str = "light"
) -> None:
    """Write a picture of the window with ``project`` open to the PNG file ``out``; nothing is shown.

    Raises:
        ProjectError: if the project cannot be opened.
        UserFacingError: if the picture cannot be written.
    """
    # Qt puts a new file in the place of the one it saves settings to: a device would be gone.
    with TemporaryDirectory(prefix="annotator-") as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        _render(project, out, size, scheme, Preferences(settings))
        settings.sync()


def _render(project: Path, out: Path, size: tuple[int, int], scheme: str, preferences: Preferences) -> None:
    from annotator.services.projects import open_project

    app = application(("annotator", "-platform", "offscreen"))
    desk = build(
        app,
        preferences,
        pool=InlinePool(),
        worker=start_worker,
        sample_folder=lambda: out.parent,
        scheme=scheme,
    )
    try:
        desk.session.open_workspace(open_project(project, read_only=True))
        desk.session.open_article(_most_telling(desk.session.workspace))
        picture(desk.window, QSize(*size), out)
    finally:
        desk.close()
        desk.window.close()
        desk.window.deleteLater()


def picture(window: MainWindow, size: QSize, out: Path) -> None:
    """Write a picture of ``window`` at ``size`` to the PNG file ``out``.

    Raises:
        UserFacingError: if it cannot be written.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size)
    window.show()
    window.arrange()
    QApplication.sendPostedEvents()
    if not window.grab().save(str(out), "PNG"):
        raise UserFacingError("The picture could not be written to “{out}”.", out=out)


def application(argv: Sequence[str] | None = None) -> QApplication:
    """The one application object of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    send_qt_messages_to_log()
    app = Program(list(argv if argv is not None else sys.argv[:1]))
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("annotator")
    app.setOrganizationName("annotator")
    app.setApplicationVersion(annotator.__version__)
    app.setDesktopFileName(DESKTOP_FILE)
    _collect_rarely()
    return app


def _collect_rarely() -> None:
    """Look for circular garbage less often: opening a long article makes thousands of values and no garbage.

    What there is by now stays as long as the program and is not looked at again.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _begin(desk: Desk, paths: Sequence[Path] = ()) -> None:
    if not is_project_of(desk.session, paths):
        desk.window.welcome.tell(desk.projects.reopen())
    desk.projects.when_open(lambda: desk.arrivals.take(paths))
    desk.suggesting.begin()
    QTimer.singleShot(_UNTIL_IDLE, desk.window, partial(_read_ahead, desk))


def _begin_reporting(
    desk: Desk, paths: Sequence[Path], watch: CrashWatch, reports: CrashReports, opened: OpenedSettings
) -> None:
    """Begin with the log, and say at the end what there is to say of the time before and of the settings."""
    from annotator.services.program_log import begin_log

    begin_log(user_logs(), annotator.__version__)
    desk.session.failed.connect(log_refusal)
    reports.watch_faults()
    _begin(desk, paths)
    watch.tell_of_earlier()
    if opened.problem is not None:
        error_box(desk.window, opened.problem).open()
    if opened.remark is not None:
        desk.session.say(explanation(opened.remark))


def _read_ahead(desk: Desk) -> None:
    """Load beside the window what the dialogs of import and export would have to load when they open."""
    desk.pool.run(Job(Reports()), lambda _control: load_formats())


def _most_telling(workspace: Workspace) -> int | None:
    rows = workspace.queue.page(QueueFilter())
    return max(rows, key=lambda row: row.pending).key if rows else None
