"""The window: queue at the left, article in the middle, panel at the right, facts at the bottom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from annotator.ui.actions.menus import Menu
from annotator.ui.chrome import shell_style
from annotator.ui.icons import sign
from annotator.ui.status_bar import StatusBar
from annotator.ui.theme import use_reading_family
from annotator.ui.welcome import WelcomePage
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from annotator.services.workspace import Workspace
    from annotator.ui.article_pane import ArticlePane
    from annotator.ui.panel.panel import Panel
    from annotator.ui.preferences import Preferences
    from annotator.ui.queue.widget import QueueWidget
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme
    from annotator.ui.theming import ThemeChoice

_USUAL_SIZE = QSize(1280, 800)
_QUEUE_WIDTH = 268
_PANEL_WIDTH = 336
_STATE_VERSION = 1


class MainWindow(QMainWindow):
    """Puts the parts together and keeps where they are.

    It begins as the welcome page between a menu bar and a status bar, which is what is painted first, and is
    given its other parts by :meth:`furnish`.

    Signals:
        painted(): the window was painted for the first time.
        paths_dropped(list[Path]): files or folders were dropped on it.
        closing(): it is about to close.
    """

    painted = Signal()
    paths_dropped = Signal(object)
    closing = Signal()

    article: ArticlePane
    queue: QueueWidget
    panel: Panel

    def __init__(self, themes: ThemeChoice, preferences: Preferences) -> None:
        super().__init__()
        self._session: Session | None = None
        self._preferences = preferences
        self._was_painted = False
        self.setObjectName("main-window")
        self.setDockNestingEnabled(True)
        self.resize(_USUAL_SIZE)
        self._use_reading_family()
        self.welcome = WelcomePage()
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self.setCentralWidget(self._pages)
        self.menus = {menu: self.menuBar().addMenu(translate(menu.value)) for menu in Menu}
        self._docks: tuple[QDockWidget, ...] = ()
        themes.changed.connect(self._on_theme)
        self._on_workspace(None)

    def furnish(self, session: Session, article: ArticlePane, queue: QueueWidget, panel: Panel) -> None:
        """Take the parts in which one works, and follow ``session``."""
        self._session = session
        self.article, self.queue, self.panel = article, queue, panel
        self.take_reading_face()
        self._pages.addWidget(article)
        self._docks = (
            self._dock("queue", translate("Queue"), self.queue, Qt.DockWidgetArea.LeftDockWidgetArea),
            self._dock("panel", translate("Panel"), self.panel, Qt.DockWidgetArea.RightDockWidgetArea),
        )
        for dock in self._docks:
            dock.hide()
        self.status.follow(session)
        session.workspace_changed.connect(self._on_workspace)
        article.view.text_size_changed.connect(self._on_text_size)
        self.setAcceptDrops(True)

    def work_widgets(self) -> tuple[QWidget, ...]:
        """Where single letters are actions."""
        return (
            self.article.view,
            self.panel.review.view,
            self.panel.actors.table,
            self.panel.claims.tree,
            self.queue.table,
        )

    def parts(self) -> list[QWidget]:
        """Everything between which the keys go round, from left to right; hidden ones too."""
        if not self.shows_project():
            return [self.welcome]
        docked = [dock.widget() for dock in self.findChildren(QDockWidget) if dock.widget() is not None]
        after = [widget for widget in docked if widget is not self.queue]
        return [self.queue, self.article, *after]

    def shows_project(self) -> bool:
        """Whether a project is shown rather than the welcome page."""
        return self._pages.currentWidget() is not self.welcome

    def take_reading_face(self) -> None:
        """Show articles in the font, size and width that the person wishes."""
        self._use_reading_family()
        self.article.view.set_text_size(self._preferences.text_size)
        self.article.view.set_line_width(self._preferences.line_width)

    def add_dock_actions(self, menu: QMenu) -> None:
        """Put what shows, hides and moves the docks into a menu."""
        menu.addSeparator()
        for dock in self._docks:
            menu.addAction(dock.toggleViewAction())
        movable = menu.addAction(translate("&Move panels"))
        movable.setCheckable(True)
        movable.setToolTip(translate("Show the bars by which the panels can be moved."))
        movable.toggled.connect(self._set_movable)

    def arrange(self) -> None:
        """Give the docks their usual widths."""
        self.resizeDocks(list(self._docks), [_QUEUE_WIDTH, _PANEL_WIDTH], Qt.Orientation.Horizontal)

    def restore(self) -> None:
        """Come back where the window was; the docks follow with the first project."""
        geometry = self._preferences.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.paths_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where everything is, and let go of the project."""
        self._preferences.set_bytes("geometry", self.saveGeometry())
        if self._session is not None and self._session.has_project:
            self._preferences.set_bytes("state", self.saveState(_STATE_VERSION))
        self.closing.emit()
        super().closeEvent(event)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setWidget(widget)
        dock.setTitleBarWidget(QWidget(dock))
        self.addDockWidget(area, dock)
        return dock

    def _set_movable(self, movable: bool) -> None:  # noqa: FBT001 - a Qt slot
        for dock in self._docks:
            if movable:
                dock.setTitleBarWidget(None)  # type: ignore[arg-type] # None brings Qt's own bar back
            else:
                dock.setTitleBarWidget(QWidget(dock))

    def _use_reading_family(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            use_reading_family(app, self._preferences.reading_family)

    def _on_theme(self, theme: Theme) -> None:
        style = shell_style(theme)
        if style != self.styleSheet():  # a codebook may change colours of labels alone
            self.setStyleSheet(style)
        self.welcome.show_sign(sign(dark=theme.dark))
        if self._session is None:
            return
        self.article.view.set_theme(theme)
        for widget in (self.queue.table, self.panel.review.view):
            widget.viewport().update()

    def _on_text_size(self, pixels: int) -> None:
        self._preferences.text_size = pixels

    def _on_workspace(self, workspace: Workspace | None) -> None:
        has_project = workspace is not None
        if not has_project and self.shows_project():
            self._preferences.set_bytes("state", self.saveState(_STATE_VERSION))
        if not has_project:
            self.welcome.set_recent(self._preferences.recent_and_gone)
        self._pages.setCurrentIndex(int(has_project))
        for dock in self._docks:
            dock.setVisible(has_project)
        if workspace is None:
            self.setWindowTitle("annotator")
            return
        self.welcome.tell("")
        title = workspace.name + (translate(" (read-only)") if workspace.read_only else "")
        self.setWindowTitle(f"{title} — annotator")
        self._restore_docks()
        self.article.view.setFocus()

    def _restore_docks(self) -> None:
        state = self._preferences.bytes("state")
        if state.isEmpty() or not self.restoreState(state, _STATE_VERSION):
            self.arrange()
