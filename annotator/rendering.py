"""Pictures of the window, for which nothing is shown."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication

from annotator.core.errors import UserFacingError
from annotator.desk import build
from annotator.services.projects import open_project
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace
    from annotator.ui.main_window import MainWindow

_PICTURE_SIZE = (1280, 800)


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


def _most_telling(workspace: Workspace) -> int | None:
    rows = workspace.queue.page(QueueFilter())
    return max(rows, key=lambda row: row.pending).key if rows else None
