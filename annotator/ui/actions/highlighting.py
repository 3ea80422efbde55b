"""Highlighting words while reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.ui.dialogs.highlights import HighlightDialog
from annotator.ui.wording import isolated, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.highlights import Highlight, HighlightList
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class HighlightVerbs(QObject):
    """Highlights the words at the caret, and opens the list; keeps the view in step with it."""

    def __init__(
        self, session: Session, view: ArticleView, highlights: HighlightList, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._highlights = highlights
        self._theme = theme
        highlights.setParent(self)
        highlights.changed.connect(self._apply)
        self._apply()

    def toggle(self) -> None:
        """Highlight the selected words or the word at the caret everywhere, or highlight them no more."""
        words = self._words()
        if not words:
            self._session.say(translate("Select words, or put the caret in one."))
            return
        shown = self._highlights.toggle(words)
        sentence = (
            translate("“{words}” is highlighted.")
            if shown
            else translate("“{words}” is highlighted no more.")
        )
        self._session.say(sentence.format(words=isolated(shortened(words))))

    def open_list(self) -> None:
        """Open the list, with the selected words ready to be added."""
        words = " ".join(self._view.selected_text().split())
        HighlightDialog(self._view.window(), self._highlights, self._theme(), words).open()

    def _words(self) -> str:
        selected = self._view.selected_text().strip()
        if selected:
            return selected
        article, word = self._session.article, self._view.word_at(self._view.caret())
        return word.of(article.text) if article is not None and word is not None else ""

    def _apply(self) -> None:
        self._view.set_highlights(self._highlights.entries, self._give_up)

    def _give_up(self, highlight: Highlight) -> None:
        # The view is being painted just now.
        QTimer.singleShot(0, self, lambda: self._switch_off(highlight))

    def _switch_off(self, highlight: Highlight) -> None:
        self._highlights.switch_off(highlight)
        self._session.refuse(
            translate("The expression “{words}” takes too long, so it is highlighted no more.").format(
                words=isolated(shortened(highlight.pattern.text))
            ),
            advice=translate("Make it simpler in the list of highlights (Shift+H)."),
        )
