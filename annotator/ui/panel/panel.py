"""The panel's dock: review, actors and claims in tabs that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from annotator.ui.panel.actors import ActorList
from annotator.ui.panel.claims import ClaimTree
from annotator.ui.panel.review_list import ReviewList
from annotator.ui.wording import number, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.background import Pool
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class Panel(QTabWidget):
    """What is known of the open article's actors and claims."""

    def __init__(
        self, session: Session, theme: Callable[[], Theme], pool: Pool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = QSize()
        self.review = ReviewList(session, theme)
        self.actors = ActorList(session, theme, pool)
        self.claims = ClaimTree(session, theme)
        self.setDocumentMode(True)
        self.setAccessibleName(translate("Review, actors and claims"))
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        for widget, title in ((self.review, "Review"), (self.actors, "Actors"), (self.claims, "Claims")):
            self.addTab(widget, translate(title))
        self.review.counted.connect(lambda count: self._count(self.review, "Review", count))
        self.actors.counted.connect(lambda count: self._count(self.actors, "Actors", count))
        self.claims.counted.connect(lambda count: self._count(self.claims, "Claims", count))

    def _count(self, widget: QWidget, title: str, count: int) -> None:
        words = f"{translate(title)} {number(count)}" if count else translate(title)
        tab = self.indexOf(widget)
        if words != self.tabText(tab):
            self.tabBar().setTabText(tab, words)  # not the panel's own: it would lay out the whole window

    def event(self, event: QEvent) -> bool:
        """Lay out anew where that is asked for, unless tabs only count otherwise and have room for it."""
        if event.type() is QEvent.Type.LayoutRequest:
            former, self._least = self._least, self.minimumSizeHint()
            wanted, there = self.tabBar().sizeHint(), self.tabBar().size()
            if (
                self._least == former
                and wanted.width() <= there.width()
                and wanted.height() == there.height()
            ):
                return True
        return super().event(event)
