"""Putting a window together: every object behind it is made here and given its parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from annotator.ui.actions.actor_work import ActorVerbs
from annotator.ui.actions.annotating import AnnotatingVerbs
from annotator.ui.actions.arriving import Arrivals
from annotator.ui.actions.attributes import AttributeVerbs
from annotator.ui.actions.backups import BackupVerbs
from annotator.ui.actions.binding import ActionSet
from annotator.ui.actions.boundaries import BoundaryMode
from annotator.ui.actions.bulk import BulkVerbs
from annotator.ui.actions.chips import ChipKeys
from annotator.ui.actions.claim_building import ClaimBuilder
from annotator.ui.actions.claim_parts import ClaimPartVerbs
from annotator.ui.actions.codebook import CodebookVerbs
from annotator.ui.actions.codebook_binding import CodebookBinding
from annotator.ui.actions.context_menu import ContextMenu
from annotator.ui.actions.copying import CopyVerbs
from annotator.ui.actions.dropping import take_dropped
from annotator.ui.actions.exporting import ExportVerbs
from annotator.ui.actions.going import GoingVerbs
from annotator.ui.actions.helping import HelpVerbs
from annotator.ui.actions.importing import ImportVerbs
from annotator.ui.actions.lesson import LessonVerbs
from annotator.ui.actions.linking import LinkingVerbs
from annotator.ui.actions.menus import Menu
from annotator.ui.actions.ordering import OrderVerbs
from annotator.ui.actions.originals import OriginalVerbs
from annotator.ui.actions.parts import PartVerbs
from annotator.ui.actions.projects import ProjectVerbs
from annotator.ui.actions.recent import RecentMenu, RecentProjects
from annotator.ui.actions.remarks import RemarkVerbs
from annotator.ui.actions.reviewing import HistoryVerbs, ReviewVerbs
from annotator.ui.actions.ruling import RuleVerbs
from annotator.ui.actions.searching import search_verbs
from annotator.ui.actions.settings import SettingsVerbs
from annotator.ui.actions.table import ACTIONS
from annotator.ui.actions.training import TrainingVerbs
from annotator.ui.actions.viewing import SelectionVerbs, ViewVerbs
from annotator.ui.actions.walking import WalkingVerbs
from annotator.ui.announcing import Announcer
from annotator.ui.article_pane import ArticlePane
from annotator.ui.backing_up import BackupKeeper
from annotator.ui.corner import CornerButton
from annotator.ui.front import front
from annotator.ui.log_keeper import LogKeeper
from annotator.ui.notice import PlaceNotice
from annotator.ui.outlining import OutlineDriver
from annotator.ui.outside import OutsideWatch
from annotator.ui.panel.panel import Panel
from annotator.ui.place_keeper import PlaceKeeper
from annotator.ui.queue.widget import QueueWidget
from annotator.ui.session import Session
from annotator.ui.settings_watch import SettingsWatch
from annotator.ui.suggesting import SuggestionDriver
from annotator.ui.training import TrainingDriver
from annotator.ui.upgrading import Upgrader
from annotator.ui.wording import translate
from annotator.ui.worker_choice import WorkerChoice
from annotator.ui.worker_line import WorkerLine

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from annotator.ui.background import Pool
    from annotator.ui.front import Front
    from annotator.ui.main_window import MainWindow
    from annotator.ui.preferences import Preferences
    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.theming import ThemeChoice
    from annotator.ui.welcome import WelcomePage
    from annotator.ui.worker_line import Worker


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One window with everything behind it."""

    session: Session
    window: MainWindow
    actions: ActionSet
    projects: ProjectVerbs
    importing: ImportVerbs
    arrivals: Arrivals
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
    steps = furnish(front(app, preferences, scheme), pool=pool, worker=worker, sample_folder=sample_folder)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            desk: Desk = end.value
            return desk


def furnish(
    shown: Front, *, pool: Pool, worker: Callable[..., Worker], sample_folder: Callable[[], Path]
) -> Generator[None, None, Desk]:
    """Make what stands behind a window, in steps between which it can be painted."""
    window, themes, preferences = shown
    session = Session()
    yield from _furnish_window(session, window, themes, pool)
    view, status = window.article.view, window.status
    choice = WorkerChoice(session, preferences, worker)
    line = WorkerLine(choice, window)
    session.workspace_changed.connect(lambda _workspace: line.restart() if choice.is_outdated() else None)
    suggesting = SuggestionDriver(session, status.add_work(), line, window)
    suggesting.glimpse.shown.connect(window.article.show_besides)
    training_work = status.add_work()
    training = TrainingDriver(session, training_work, suggesting.restart, window)
    OutlineDriver(session, line, view, window)
    copies = CopyVerbs(session, window, themes.current, pool, status.add_work())
    importing = ImportVerbs(session, pool, status.add_work(), window, copies, preferences, themes.current)
    place = PlaceKeeper(session, window, preferences)
    projects = ProjectVerbs(
        session,
        preferences,
        window,
        upgrader=Upgrader(session, pool, window),
        sample_folder=sample_folder,
        come_back=place.come_back,
    )
    yield
    _care_for_writing(session, window, status.add_work())
    keeper = BackupKeeper(session, pool, preferences, window)
    window.article.add_strip(PlaceNotice(session, preferences))
    OutsideWatch(
        session,
        window,
        is_busy=lambda: session.writing.is_running or importing.is_running or suggesting.is_running,
        come_back=place.come_back,
        reopen=projects.open,
    )
    lesson = LessonVerbs(session, window, projects, sample_folder)
    helping = HelpVerbs(session, window, themes)
    window.closing.connect(helping.close)
    Announcer(session, view)
    SettingsWatch(session, preferences.settings, window)
    codebook = CodebookVerbs(session, window, themes.current, pool)
    verbs = _item_verbs(session, window, preferences, themes) | {
        "project": projects,
        "backups": BackupVerbs(session, projects, keeper, pool, status.add_work(), window),
        "importing": importing,
        "exporting": ExportVerbs(session, pool, status.add_work(), window, preferences),
        "suggesting": suggesting,
        "training": TrainingVerbs(training, window, training_work),
        "codebook": codebook,
        "copies": copies,
        "help": helping,
        "lesson": lesson,
        "parts": PartVerbs(window),
        "settings": SettingsVerbs(session, window, preferences, themes, suggesting, keeper.follow),
        "view": ViewVerbs(session, view, window.panel.review, preferences, themes.choose),
    }
    yield
    verbs |= search_verbs(session, window, preferences, themes, pool)
    yield
    verbs["actors"] = ActorVerbs(session, window, themes.current, pool)
    verbs["rules"] = rules = RuleVerbs(session, window, pool, status.add_work())
    yield
    actions = ActionSet(ACTIONS, verbs, session=session, preferences=preferences, parent=window)
    yield
    for who in (helping, lesson, rules):
        who.know(actions)
    for mode in (verbs["boundaries"], verbs["claim"]):
        if isinstance(mode, BoundaryMode | ClaimBuilder):
            mode.know(actions.first_key)
    binding = CodebookBinding(session, actions, themes)
    codebook.know(binding)
    recent = RecentProjects(preferences, projects.open, window)
    yield
    _put_in_place(window, actions, session, RecentMenu(recent, window))
    suggesting.told.connect(window.panel.review.tell)
    window.queue.ordered.connect(suggesting.look_ahead)
    yield
    _welcome(window.welcome, projects, lesson, recent)
    window.paths_dropped.connect(partial(take_dropped, projects, importing, session))
    return Desk(
        session=session,
        window=window,
        actions=actions,
        projects=projects,
        importing=importing,
        arrivals=Arrivals(session, projects, importing, window),
        suggesting=suggesting,
        themes=themes,
        pool=pool,
    )


def _furnish_window(
    session: Session, window: MainWindow, themes: ThemeChoice, pool: Pool
) -> Generator[None, None, None]:
    """Make the parts in which one works and put them into the window."""
    article = ArticlePane(session, themes.current())
    yield
    queue = QueueWidget(session, themes.current)
    yield
    panel = Panel(session, themes.current, pool)
    yield
    window.furnish(session, article, queue, panel)
    yield


def _care_for_writing(session: Session, window: MainWindow, progress: WorkProgress) -> None:
    """Let the status bar tell of what is written in slices, with the way out; keep the log short."""
    LogKeeper(session, window)
    writing = session.writing
    writing.progressed.connect(progress.show_progress)
    writing.ended.connect(progress.hide)
    progress.cancelled.connect(writing.cancel)


def _item_verbs(
    session: Session, window: MainWindow, preferences: Preferences, themes: ThemeChoice
) -> dict[str, object]:
    """What acts on the open article and its items, by the names that the action table uses."""
    view = window.article.view
    boundaries = BoundaryMode(session, view)
    claim = ClaimBuilder(session, view, boundaries.keep)
    for mode in (boundaries.mode, claim.mode):
        mode.hint_changed.connect(window.article.show_hint)
    return {
        "window": window,
        "history": HistoryVerbs(session),
        "article": SelectionVerbs(session, view),
        "queue": window.queue,
        "review": ReviewVerbs(session),
        "walking": WalkingVerbs(session, view),
        "bulk": BulkVerbs(session, preferences, window),
        "ordering": OrderVerbs(session, window.queue, window.article),
        "go": GoingVerbs(session, window.queue.wanted, window.queue.sort_anew),
        "annotating": AnnotatingVerbs(session, view),
        "boundaries": boundaries,
        "linking": LinkingVerbs(session, view, themes.current),
        "claim": claim,
        "claim_parts": ClaimPartVerbs(session, view, boundaries, claim),
        "attributes": AttributeVerbs(session, view),
        "remarks": RemarkVerbs(session, view),
        "originals": OriginalVerbs(session, view),
    }


def _put_in_place(window: MainWindow, actions: ActionSet, session: Session, recent: RecentMenu) -> None:
    """Put the actions into menus, keys, chips and the context menu."""
    actions.fill(window.menus)
    window.menus[Menu.FILE].insertMenu(actions["project.sample"], recent)
    window.add_dock_actions(window.menus[Menu.VIEW])
    bar = window.menuBar()
    bar.setCornerWidget(CornerButton(actions["window.palette"], translate("{key} find any action"), bar))
    actions.attach(*window.work_widgets())
    menu = ContextMenu(session, window.article.view, actions)
    window.panel.review.view.chip_clicked.connect(menu.act)
    _name_keys(window, actions)
    actions.keys_changed.connect(partial(_name_keys, window, actions))


def _welcome(page: WelcomePage, projects: ProjectVerbs, lesson: LessonVerbs, recent: RecentProjects) -> None:
    """Let the buttons of the first page do what they say."""
    page.new_wanted.connect(projects.new)
    page.open_wanted.connect(projects.choose)
    page.sample_wanted.connect(projects.sample)
    page.lesson_wanted.connect(lesson.begin)
    page.project_chosen.connect(recent.choose)
    page.help_wanted.connect(projects.open_last)
    recent.forgotten.connect(lambda: page.set_recent(recent.listed()))


def _name_keys(window: MainWindow, actions: ActionSet) -> None:
    """Let cards and queue show the keys in force."""
    window.panel.review.set_keys(ChipKeys(actions))
    window.queue.order_sign.name_key(actions.first_key("queue.order"))
