"""The verbs of looking for words, put together: find, highlights, concordance, every occurrence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions.concordance import ConcordanceVerbs
from annotator.ui.actions.finding import FindVerbs
from annotator.ui.actions.highlighting import HighlightVerbs
from annotator.ui.actions.occurrences import OccurrenceVerbs
from annotator.ui.highlights import HighlightList

if TYPE_CHECKING:
    from annotator.ui.background import Pool
    from annotator.ui.main_window import MainWindow
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.theming import ThemeChoice


def search_verbs(
    session: Session, window: MainWindow, preferences: Preferences, themes: ThemeChoice, pool: Pool
) -> dict[str, object]:
    """The objects behind the actions of searching, by the names that the action table uses."""
    view = window.article.view
    concordance = ConcordanceVerbs(session, window, themes.current, pool)
    themes.changed.connect(lambda _theme: concordance.widget.table.viewport().update())
    return {
        "concordance": concordance,
        "find": FindVerbs(session, view, window.article.find_bar, pool),
        "highlights": HighlightVerbs(session, view, HighlightList(preferences), themes.current),
        "occurrences": OccurrenceVerbs(session, view, themes.current, pool, window.status.add_work()),
    }
