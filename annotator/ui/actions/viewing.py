"""The verbs of looking: text size, rejected ones, theme; and those on the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.theme import READING_SIZE
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


class ViewVerbs:
    """How the article is shown."""

    def __init__(
        self, session: Session, view: ArticleView, preferences: Preferences, choose: Callable[[str], None]
    ) -> None:
        self._session = session
        self._view = view
        self._preferences = preferences
        self._choose = choose
        self._shows_rejected = False

    def larger(self) -> None:
        """Make the text larger."""
        self._view.set_text_size(self._view.text_size() + 1)

    def smaller(self) -> None:
        """Make the text smaller."""
        self._view.set_text_size(self._view.text_size() - 1)

    def usual_size(self) -> None:
        """Give the text its usual size."""
        self._view.set_text_size(READING_SIZE)

    def toggle_rejected(self) -> None:
        """Show what was rejected, or hide it again."""
        self._shows_rejected = not self._shows_rejected
        self._view.set_show_rejected(self._shows_rejected)
        shown = "Rejected ones are shown." if self._shows_rejected else "Rejected ones are hidden."
        self._session.say(translate(shown))

    def choose_scheme(self, scheme: str) -> None:
        """Follow the system (``system``), or be ``light`` or ``dark``."""
        self._preferences.scheme = scheme
        self._choose(scheme)


class SelectionVerbs:
    """What is done with the selected text."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def copy(self) -> None:
        """Copy the selected text."""
        self._view.copy()

    def grow(self) -> None:
        """Widen the selection; where nothing is selected, begin with the current item or the caret's word."""
        current = self._session.current
        if self._view.selection() is None and current is not None:
            inside = current.extent.start <= self._view.caret() <= current.extent.end
            if not inside and self._view.caret() == 0:
                self._view.set_selection(current.extent)
                return
        self._view.grow_selection()
