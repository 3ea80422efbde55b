"""Keeps where one is in a project, and goes back there when it is opened again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import UserFacingError
from annotator.ui.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.annotation import ItemRef
    from annotator.core.queue import QueueOrder
    from annotator.services.articles import OpenArticle
    from annotator.services.workspace import Workspace
    from annotator.ui.main_window import MainWindow
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


class PlaceKeeper(QObject):
    """Writes the place down as another article is opened and as the project is closed."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._project: Path | None = None
        self._place = Place()
        session.workspace_changed.connect(self._on_workspace)
        session.article_opened.connect(self._on_article)
        session.current_changed.connect(self._on_current)
        window.article.view.caret_moved.connect(self._on_caret)
        window.panel.currentChanged.connect(self._on_tab)
        window.queue.filter_box.textChanged.connect(self._on_filter)
        window.queue.ordered.connect(self._on_order)
        window.closing.connect(self._write)

    def come_back(self) -> None:
        """Go where one was in the open project; else to its first article with work left."""
        workspace = self._session.workspace
        place = self._preferences.place(workspace.path)
        self._window.queue.order_by(place.order)
        self._window.queue.look_for(place.filter_text)
        if place.tab < self._window.panel.count():
            self._window.panel.setCurrentIndex(place.tab)
        key = self._key_of(workspace, place.article)
        if key is None:
            self._session.open_article(workspace.queue.next_after(None))
            return
        self._session.open_article(key)
        if self._session.items.find(place.current) is not None:
            self._session.set_current(place.current)
        if place.caret:
            self._window.article.view.set_caret(place.caret)

    def _key_of(self, workspace: Workspace, identifier: str) -> int | None:
        try:
            return workspace.articles.key_of(identifier) if identifier else None
        except UserFacingError:  # the article has gone since, which needs no words
            return None

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self._write()
        self._project = workspace.path if workspace is not None else None
        self._place = Place(tab=self._window.panel.currentIndex())

    def _on_article(self, opened: OpenArticle | None) -> None:
        if opened is not None:  # none is shown while the project closes: that is not where one was
            self._place = replace(self._place, article=opened.article.identifier or "", caret=0, current=None)
            self._write()

    def _on_current(self, ref: ItemRef | None) -> None:
        self._place = replace(self._place, current=ref)

    def _on_caret(self, position: int) -> None:
        self._place = replace(self._place, caret=position)

    def _on_tab(self, index: int) -> None:
        self._place = replace(self._place, tab=index)

    def _on_filter(self, text: str) -> None:
        self._place = replace(self._place, filter_text=text)

    def _on_order(self, order: QueueOrder) -> None:
        self._place = replace(self._place, order=order)

    def _write(self) -> None:
        if self._project is not None:
            self._preferences.set_place(self._project, self._place)
