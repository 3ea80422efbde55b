"""What a long article's beginning is suggested to hold, in sight until the whole article is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.suggesting import Suggestions

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.services.replies import Begun
    from annotator.ui.session import Session


class Glimpse(QObject):
    """Shows what is no part of the project yet: keys and clicks pass it over.

    Signals:
        shown(list): the items of the open article to be seen though they are not stored; empty for none.
    """

    shown = Signal(list)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_shown = False
        session.article_opened.connect(self._forget)
        session.changed.connect(self._on_changed)

    def show(self, reply: Begun) -> None:
        """Show what was found, unless the article is not open any more or has annotations of its own."""
        if self._session.key != reply.article or self._session.items:
            return
        found = Suggestions(mentions=reply.mentions, claims=reply.claims)
        self._is_shown = True
        self.shown.emit(self._session.workspace.suggesting.glimpse(reply.article, found))

    def hide(self) -> None:
        """Take out of sight what is shown: the article has items of its own, or no answer will follow."""
        if self._is_shown:
            self._is_shown = False
            self.shown.emit([])

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._session.key in changes.articles:
            self.hide()

    def _forget(self, _opened: object) -> None:
        self._is_shown = False
