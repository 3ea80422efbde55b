"""The verbs of remarks: notes on the article and on a claim, and the flag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.wording import shortened, translate
from annotator.ui.work_wording import subject

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_LONGEST_SUBJECT = 120
_QUOTATION_MARKS = ("“", "„", "«", "‘", '"')


class RemarkVerbs:
    """Writes notes, and sets the flag by which an article is found again."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def article_note(self) -> None:
        """Ask for the note on the open article."""
        article = self._session.article
        if article is not None:
            about = shortened(article.title, _LONGEST_SUBJECT)
            dialog = self._dialog(translate("Note on the article"), about, article.note)
            dialog.kept.connect(partial(self._keep_on_article, article.key))

    def claim_note(self) -> None:
        """Ask for the note on the current claim."""
        current, article = self._session.current, self._session.article
        if isinstance(current, Claim) and article is not None:
            words = subject(current, article.text)
            about = (
                words if words.startswith(_QUOTATION_MARKS) else translate("“{words}”").format(words=words)
            )
            dialog = self._dialog(translate("Note on the claim"), about, current.note)
            dialog.kept.connect(partial(self._keep_on_claim, current.ref))

    def toggle_flag(self) -> None:
        """Flag the open article, or take the flag away."""
        article = self._session.article
        if article is None:
            return
        articles, flagged = self._session.workspace.articles, not article.flagged
        if self._session.run(lambda: articles.set_flag(article.key, flagged=flagged), self) is not None:
            self._session.say(translate("Flagged.") if flagged else translate("The flag is taken away."))

    def _dialog(self, title: str, about: str, note: str | None) -> NoteDialog:
        dialog = NoteDialog(self._view.window(), title=title, about=about, note=note or "")
        dialog.finished.connect(lambda _result: self._view.setFocus())
        dialog.open()
        return dialog

    def _keep_on_article(self, key: int, note: str) -> None:
        self._session.run(lambda: self._session.workspace.articles.set_note(key, note), self)

    def _keep_on_claim(self, ref: ItemRef, note: str) -> None:
        review = self._session.workspace.review
        self._session.run(lambda: review.set_attribute(ref, "note", note or None), self)
