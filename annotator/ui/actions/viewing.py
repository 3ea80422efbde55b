"""The verbs of looking: text size, rejected ones, theme; and those on the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Mention
from annotator.core.spans import hull
from annotator.ui.theme import READING_SIZE
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import ItemRef
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.panel.review_list import ReviewList
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


class ViewVerbs:
    """How the article is shown."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        review: ReviewList,
        preferences: Preferences,
        choose: Callable[[str], None],
    ) -> None:
        self._session = session
        self._view = view
        self._review = review
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
        self._review.set_show_rejected(self._shows_rejected)
        is_shown, is_hidden = translate("Rejected ones are shown."), translate("Rejected ones are hidden.")
        self._session.say(is_shown if self._shows_rejected else is_hidden)

    def choose_scheme(self, scheme: str) -> None:
        """Follow the system (``system``), or be ``light`` or ``dark``."""
        self._preferences.scheme = scheme
        self._choose(scheme)


class SelectionVerbs:
    """What is done with the selected text."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view
        self._begins_at_item = self._began_at_item = False
        session.current_changed.connect(self._on_current)
        view.caret_moved.connect(self._on_caret)

    def copy(self) -> None:
        """Copy the selected text."""
        self._view.copy()

    def grow(self) -> None:
        """Widen the selection; where nothing is selected, begin with the current item or the caret's word.

        It begins with the item where that became current after the caret was moved.
        """
        current = self._session.current
        start = None
        if self._view.selection() is None:
            self._began_at_item = self._begins_at_item
        if self._begins_at_item and current is not None:
            start = current.span if isinstance(current, Mention) else hull(current.content)
        self._view.grow_selection(start)

    def shrink(self) -> None:
        """Take the last widening back."""
        if not self._view.shrink_selection():
            self._session.say(translate("The selection has not been widened."))
        elif self._view.selection() is None:
            self._begins_at_item = self._began_at_item

    def _on_current(self, ref: ItemRef | None) -> None:
        self._begins_at_item = ref is not None

    def _on_caret(self, _position: int) -> None:
        self._begins_at_item = False
