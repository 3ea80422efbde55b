"""The middle of the window: the article, the find bar above it, and what the keys do just now below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.changes import EditKind
from annotator.ui.article_view.header import Header
from annotator.ui.article_view.view import ArticleView
from annotator.ui.find_bar import FindBar
from annotator.ui.wording import counted, dotted, translate
from annotator.ui.work_wording import meta_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.changes import Changes
    from annotator.services.articles import OpenArticle
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class ArticlePane(QWidget):
    """Keeps the article view in step with the session."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._copies = 0
        self.view = ArticleView(theme)
        self.find_bar = FindBar()
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("hint", "true")
        self.hint.setAccessibleName(translate("What the keys do now"))
        self.hint.hide()
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty.setProperty("soft", "true")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.view.viewport()).addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        session.article_opened.connect(self._on_article)
        session.workspace_changed.connect(self._on_workspace)
        session.changed.connect(self._on_changed)
        session.current_changed.connect(self._on_current)
        self.view.item_activated.connect(self._on_activated)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip below the text."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(strip)

    def show_hint(self, hint: str) -> None:
        """Say what the keys do in the mode of the moment; nothing for an empty ``hint``."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def copies_line(self) -> str:
        """How many copies the open article has in the project; empty where it has none."""
        return counted("%n copies", self._copies) if self._copies else ""

    def show_copies(self) -> None:
        """Say anew how many copies of the article there are."""
        opened = self._session.opened
        self._copies = 0 if opened is None else self._session.workspace.copies.count(opened.article.key)
        self._show_header()

    def show_besides(self, items: Sequence[Item]) -> None:
        """Show items that are no part of the project beside those of the open article."""
        self.view.set_items([*self._session.items, *items])

    def _on_activated(self, ref: ItemRef) -> None:
        if self._session.items.find(ref) is not None:
            self._session.set_current(ref)

    def _on_workspace(self, _workspace: object) -> None:
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        is_missing = self._session.has_project and self._session.article is None
        self.empty.setVisible(is_missing)
        if is_missing:
            has_articles = self._session.workspace.queue.counts().total > 0
            self.empty.setText(
                translate("No article is open.\nChoose one in the queue at the left.")
                if has_articles
                else translate("There are no articles in this project yet.\nDrop files or a folder here.")
            )

    def _on_article(self, opened: OpenArticle | None) -> None:
        self._say_what_is_missing()
        self._name_actors(opened)
        if opened is None:
            self.view.set_article(None)
        else:
            self.view.set_article(opened.article, opened.items)
        self.show_copies()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        opened = self._session.opened
        if changes.queue:
            self._say_what_is_missing()
            self.show_copies()
        if opened is None or not changes.concerns(opened.article.key):
            return
        self._name_actors(opened)
        if opened.article.key not in changes.articles:
            return
        if changes.kind is EditKind.RESIDUE:
            self.view.set_residue(opened.article.residue)
        if changes.items:
            self.view.update_items(changes.items, opened.items)
        else:
            self.view.set_items(opened.items)
        self._show_header()

    def _on_current(self, ref: ItemRef | None) -> None:
        self.view.set_current(ref)
        current = self._session.current
        if current is not None and self.view.selection() is None:
            self.view.bring_caret(current.extent)

    def _name_actors(self, opened: OpenArticle | None) -> None:
        actors = opened.actors.values() if opened is not None else ()
        self.view.set_actor_names({actor.uuid: actor.name for actor in actors})

    def _show_header(self) -> None:
        article, items = self._session.article, self._session.items
        if article is None:
            self.view.set_header(Header())
            return
        decided = len(items) - len(items.pending)
        self.view.set_header(
            Header(
                article.title,
                dotted(meta_line(article), self.copies_line()),
                decided,
                len(items),
                note=article.note or "",
                flagged=article.flagged,
            )
        )
