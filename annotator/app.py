"""The composition root of the window: every object is made here and given its parts."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

import annotator
from annotator.core.errors import UserFacingError
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.ui.actions.action import Menu
from annotator.ui.actions.annotating import AnnotatingVerbs
from annotator.ui.actions.attributes import AttributeVerbs
from annotator.ui.actions.binding import ActionSet
from annotator.ui.actions.boundaries import BoundaryMode
from annotator.ui.actions.bulk import BulkVerbs
from annotator.ui.actions.claim_building import ClaimBuilder
from annotator.ui.actions.context_menu import ContextMenu
from annotator.ui.actions.dropping import take_dropped
from annotator.ui.actions.exporting import ExportVerbs
from annotator.ui.actions.going import GoingVerbs
from annotator.ui.actions.helping import HelpVerbs
from annotator.ui.actions.importing import ImportVerbs
from annotator.ui.actions.linking import LinkingVerbs
from annotator.ui.actions.projects import ProjectVerbs
from annotator.ui.actions.reviewing import HistoryVerbs, ReviewVerbs
from annotator.ui.actions.table import ACTIONS
from annotator.ui.actions.viewing import SelectionVerbs, ViewVerbs
from annotator.ui.background import InlinePool, ThreadPool
from annotator.ui.dialogs.errors import crash_box, error_box, write_crash_log
from annotator.ui.main_window import MainWindow
from annotator.ui.preferences import Preferences
from annotator.ui.qt_messages import send_qt_messages_to_log
from annotator.ui.session import Session
from annotator.ui.suggesting import SuggestionDriver
from annotator.ui.theming import ThemeChoice
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from annotator.services.workspace import Workspace
    from annotator.ui.background import Pool
    from annotator.ui.suggesting import Worker

_PICTURE_SIZE = (1280, 800)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One window with everything behind it."""

    session: Session
    window: MainWindow
    actions: ActionSet
    projects: ProjectVerbs
    importing: ImportVerbs
    suggesting: SuggestionDriver
    themes: ThemeChoice
    pool: Pool

    def close(self) -> None:
        """End what runs beside the window, and let go of the project."""
        self.suggesting.close()
        self.pool.close()
        self.session.close_workspace()


def build(
    app: QApplication,
    preferences: Preferences,
    *,
    pool: Pool,
    worker: Callable[..., Worker],
    sample_folder: Callable[[], Path],
    scheme: str | None = None,
) -> Desk:
    """Make a window and what stands behind it; nothing is shown or started yet."""
    themes = ThemeChoice(app, scheme or preferences.scheme)
    session = Session()
    window = MainWindow(session, themes, preferences)
    themes.apply()
    view, status = window.article.view, window.status
    suggesting = SuggestionDriver(session, status.add_work(), worker, window)
    importing = ImportVerbs(session, pool, status.add_work(), window)
    projects = ProjectVerbs(session, preferences, window, sample_folder=sample_folder)
    helping = HelpVerbs(session, window)
    verbs = _item_verbs(session, window, preferences, themes) | {
        "project": projects,
        "importing": importing,
        "exporting": ExportVerbs(session, pool, status.add_work(), window),
        "suggesting": suggesting,
        "help": helping,
        "view": ViewVerbs(session, view, preferences, themes.choose),
    }
    actions = ActionSet(ACTIONS, verbs, session=session, preferences=preferences, parent=window)
    helping.know(actions)
    _furnish(window, actions, session)
    suggesting.told.connect(window.panel.review.tell)
    window.welcome.new_wanted.connect(projects.new)
    window.welcome.open_wanted.connect(projects.choose)
    window.welcome.sample_wanted.connect(projects.sample)
    window.welcome.project_chosen.connect(projects.open)
    window.paths_dropped.connect(partial(take_dropped, projects, importing, session))
    return Desk(
        session=session,
        window=window,
        actions=actions,
        projects=projects,
        importing=importing,
        suggesting=suggesting,
        themes=themes,
        pool=pool,
    )


def _item_verbs(
    session: Session, window: MainWindow, preferences: Preferences, themes: ThemeChoice
) -> dict[str, object]:
    """What acts on the open article and its items, by the names that the action table uses."""
    view = window.article.view
    boundaries, claim = BoundaryMode(session, view), ClaimBuilder(session, view)
    for mode in (boundaries.mode, claim.mode):
        mode.hint_changed.connect(window.article.show_hint)
    return {
        "window": window,
        "history": HistoryVerbs(session),
        "article": SelectionVerbs(session, view),
        "find": window.article.find_bar,
        "queue": window.queue,
        "review": ReviewVerbs(session),
        "bulk": BulkVerbs(session, preferences, window),
        "go": GoingVerbs(session, window.queue.wanted),
        "annotating": AnnotatingVerbs(session, view),
        "boundaries": boundaries,
        "linking": LinkingVerbs(session, view, themes.current),
        "claim": claim,
        "attributes": AttributeVerbs(session, view),
    }


def _furnish(window: MainWindow, actions: ActionSet, session: Session) -> None:
    """Put the actions into menus, keys, chips and the context menu."""
    menus = actions.fill(window.menuBar())
    window.add_dock_actions(menus[Menu.VIEW])
    window.add_corner(actions["window.palette"], translate("Ctrl+K find any action"))
    actions.attach(*window.work_widgets())
    menu = ContextMenu(session, window.article.view, actions)
    window.panel.review.view.chip_clicked.connect(menu.act)
    session.workspace_changed.connect(partial(_name_labels, actions))


def run(project: Path | None = None, *, argv: Sequence[str] | None = None) -> int:
    """Open the window, with a project if one is given, until it is closed; gives the exit status.

    The window is painted before a project is read and before the process that suggests is started.
    """
    app = application(argv)
    desk = build(
        app,
        Preferences(QSettings()),
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
        raise UserFacingError(f"The picture could not be written to “{out}”.")


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
    return app


def _begin(desk: Desk, project: Path | None) -> None:
    if project is not None:
        desk.projects.open(project)
    desk.suggesting.begin()


def _most_telling(workspace: Workspace) -> int | None:
    rows = workspace.queue.page(QueueFilter())
    return max(rows, key=lambda row: row.pending).key if rows else None


def _name_labels(actions: ActionSet, workspace: Workspace | None) -> None:
    if workspace is None:
        return
    types = [label.name for label in workspace.codebook.actor_types]
    for action in actions.table:
        if action.verb == "annotating.label" and isinstance(action.argument, int):
            is_there = action.argument <= len(types)
            actions[action.name].setVisible(is_there)
            if is_there:
                actions[action.name].setText(types[action.argument - 1])


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
    log = write_crash_log(_log_folder(), kind, error, trace)
    if QApplication.activeModalWidget() is None:
        crash_box(window, error, log).open()


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("annotator", appauthor=False)


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("annotator", appauthor=False)
