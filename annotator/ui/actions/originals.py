"""The verb that shows what an article was before it was cleaned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.original import OriginalDialog
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


class OriginalVerbs:
    """Shows the original text of the open article."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def show(self) -> None:
        """Show the original text with what was changed in it, or say that nothing was."""
        article = self._session.article
        if article is None:
            return
        original = self._session.workspace.articles.original(article.key)
        if original is None:
            self._session.say(translate("This article was not cleaned: its text is the one that came in."))
            return
        dialog = OriginalDialog(
            self._view.window(), original, title=article.title, text_size=self._view.text_size()
        )
        dialog.finished.connect(lambda _result: self._view.setFocus())
        dialog.open()
