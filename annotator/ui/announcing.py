"""Tells screen readers what happened and what is current now, since the focus stays in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.core.annotation import Mention
from annotator.ui.article_view.accessibility import announce_spans
from annotator.ui.article_view.marks import MarkKind
from annotator.ui.article_view.span_access import spoken, state_words
from annotator.ui.wording import explanation
from annotator.ui.work_wording import edit, subject

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.core.errors import UserFacingError
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


class Announcer(QObject):
    """Speaks of edits, of the item that becomes current, and of what the status bar says."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        session.changed.connect(self._on_changed)
        session.current_changed.connect(self._on_current)
        session.said.connect(self.announce)
        session.failed.connect(self._on_failed)

    def announce(self, words: str) -> None:
        """Have ``words`` spoken when the reader is done with what it says; nothing where none listens."""
        if QAccessible.isActive() and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self.announce(edit(changes))
        announce_spans(self._view)

    def _on_current(self, _ref: ItemRef | None) -> None:
        item, article = self._session.current, self._session.article
        if item is None or article is None:
            return
        kind = MarkKind.MENTION if isinstance(item, Mention) else MarkKind.CONTENT
        self.announce(f"{spoken(item, kind, subject(item, article.text))}, {state_words(item)}")

    def _on_failed(self, error: UserFacingError) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._view, explanation(error))
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
