"""The composition root of the window: every object is made here and given its parts."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

import annotator
from annotator.core.errors import UserFacingError
from annotator.desk import Desk, build
from annotator.services.format_choices import load_formats
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool, Job, Reports, ThreadPool
from annotator.ui.dialogs.errors import crash_box, error_box, write_crash_log
from annotator.ui.preferences import Preferences
from annotator.ui.qt_messages import send_qt_messages_to_log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from annotator.services.workspace import Workspace
    from annotator.ui.main_window import MainWindow

_PICTURE_SIZE = (1280, 800)
_UNTIL_IDLE = 3000


def run(project: Path | None = None, *, argv: Sequence[str] | None = None) -> int:
    """Open the window, with a project if one is given, until it is closed; gives the exit status.

    The window is painted before a project is read and before the process that suggests is started.
    """
    app = application(argv)
    preferences = Preferences(QSettings())
    desk = build(
        app,
        preferences,
        pool=ThreadPool(),
        worker=start_worker,
        sample_folder=_data_folder,
    )
    sys.excepthook = partial(_report_crash, desk.window)
    desk.window.restore()
    desk.window.painted.connect(lambda: QTimer.singleShot(0, desk.window, partial(_begin, desk, project)))
    desk.window.closing.connect(desk.close)
    desk.window.show()
    return app.exec()


def render_window(
    project: Path, out: Path, size: tuple[int, int] = _PICTURE_SIZE, scheme: str = "light"
) -> None:
    """Write a picture of the window with ``project`` open to the PNG file ``out``; nothing is shown.

    Raises:
        ProjectError: if the project cannot be opened.
        UserFacingError: if the picture cannot be written.
    """
    from annotator.services.projects import open_project

    app = application(("annotator", "-platform", "offscreen"))
    settings = QSettings(os.devnull, QSettings.Format.IniFormat)
    desk = build(
        app,
        Preferences(settings),
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
    app = QApplication(list(argv if argv is not None else sys.argv[:1]))
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("annotator")
    app.setOrganizationName("annotator")
    app.setApplicationVersion(annotator.__version__)
    _collect_rarely()
    return app


def _collect_rarely() -> None:
    """Look for circular garbage less often: opening a long article makes thousands of values and no garbage.

    What there is by now stays as long as the program and is not looked at again.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _begin(desk: Desk, project: Path | None) -> None:
    if project is not None:
        desk.projects.open(project)
    else:
        desk.window.welcome.tell(desk.projects.reopen())
    desk.suggesting.begin()
    QTimer.singleShot(_UNTIL_IDLE, desk.window, partial(_read_ahead, desk))


def _read_ahead(desk: Desk) -> None:
    """Load beside the window what the dialogs of import and export would have to load when they open."""
    desk.pool.run(Job(Reports()), lambda _control: load_formats())


def _most_telling(workspace: Workspace) -> int | None:
    rows = workspace.queue.page(QueueFilter())
    return max(rows, key=lambda row: row.pending).key if rows else None


def _report_crash(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, KeyboardInterrupt):
        window.close()
        return
    if isinstance(error, UserFacingError):
        error_box(window, error).open()
        return
    try:
        log = write_crash_log(_log_folder(), kind, error, trace)
    except OSError:  # a full disk must not keep back what went wrong
        log = None
    if QApplication.activeModalWidget() is None:
        crash_box(window, error, log).open()


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("annotator", appauthor=False)


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("annotator", appauthor=False)
