"""What is said of suggesting on the open article: what is under way, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.suggesting import is_read
from annotator.ui.wording import language, translate

if TYPE_CHECKING:
    from annotator.ui.session import Session


class SuggestingTold(QObject):
    """The sentence of each article, of which that of the open one is told.

    Signals:
        told(str): the sentence for the open article; empty for none.
    """

    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sentences: dict[int, str] = {}

    def tell(self, key: int | None = None, sentence: str = "") -> None:
        """Note a sentence for the article of this key, and say what there is for the open one."""
        if key is not None:
            self._sentences[key] = sentence
        self.told.emit(self._sentences.get(self._session.key or 0, "") or self._unread())

    def forget(self) -> None:
        """Nothing is under way any more."""
        self._sentences.clear()
        self.tell()

    def _unread(self) -> str:
        """That the open article is in a language that is not read, where it is."""
        article = self._session.article
        if article is None or is_read(article.language):
            return ""
        return translate("The built-in suggesters read English; this article is in {language}.").format(
            language=language(article.language)
        )
