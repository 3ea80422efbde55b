"""Keeping the open article supplied with its outline, after its suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.services.articles import OpenArticle
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session
    from annotator.ui.worker_line import WorkerLine


LONGEST_OUTLINED = 500_000
"""Code points of a text that is outlined; for a longer one plain rules tell words and sentences."""


class OutlineDriver(QObject):
    """Asks for the outline of the open article once its suggestions are there, and gives it to the view.

    Only one is asked for at a time; an answer for an article that is no longer open is dropped.
    """

    def __init__(
        self, session: Session, line: WorkerLine, view: ArticleView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._line = line
        self._view = view
        self._asked: tuple[int, int] | None = None
        self._given_up: set[int] = set()
        session.article_opened.connect(self._on_article)
        session.workspace_changed.connect(lambda _workspace: self._given_up.clear())
        session.changed.connect(lambda _changes, _initiator: self.ask())
        line.begun.connect(self.ask)
        line.replied.connect(self._on_reply)
        line.exited.connect(lambda _reason: self._forget())
        line.restarted.connect(self._on_restart)

    def ask(self) -> None:
        """Ask for the open article, if nothing else is to come first and it was not asked for yet."""
        key = self._session.key
        if key is None or self._asked is not None or self._view.outline() is not None:
            return
        if not self._line.is_usable or key in self._given_up or not self._is_its_turn(key):
            return
        if self._session.article is None or len(self._session.article.text) > LONGEST_OUTLINED:
            return
        self._asked = (self._line.next_generation(), key)
        self._line.request(self._session.workspace.suggesting.outline_request(key, self._asked[0]))

    def _on_article(self, _opened: OpenArticle | None) -> None:
        if self._asked is not None:
            self._line.cancel(self._asked[0])
        self._forget()
        self.ask()

    def _on_restart(self) -> None:
        self._forget()
        self.ask()

    def _is_its_turn(self, key: int) -> bool:
        workspace = self._session.workspace
        return not workspace.read_only and workspace.suggesting.is_suggested(key)

    def _on_reply(self, reply: Any) -> None:
        from annotator.services.replies import Failed, Outlined

        is_ours = isinstance(reply, Outlined | Failed) and (reply.generation, reply.article) == self._asked
        if not is_ours:
            return
        self._forget()
        if isinstance(reply, Outlined):
            self._view.set_outline(reply.outline)
        else:
            self._given_up.add(reply.article)

    def _forget(self) -> None:
        self._asked = None
