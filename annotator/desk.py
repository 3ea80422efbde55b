"""Putting a window together: every object behind it is made here and given its parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

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
from annotator.ui.main_window import MainWindow
from annotator.ui.session import Session
from annotator.ui.suggesting import SuggestionDriver
from annotator.ui.theming import ThemeChoice
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from annotator.services.workspace import Workspace
    from annotator.ui.background import Pool
    from annotator.ui.preferences import Preferences
    from annotator.ui.suggesting import Worker


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
