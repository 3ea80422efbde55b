"""The menu under the mouse: what can be done with an item, or with the selected words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.core.annotation import ItemKind, ItemRef
from annotator.core.codebook import MOST_TYPES
from annotator.ui.actions.codebook_actions import FURTHER
from annotator.ui.panel.card import LABELS
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_DECIDE = ("review.accept", "review.reject", "", "annotate.boundaries", "annotate.link", "annotate.unlink")
_MENTION = ("annotate.everywhere",)
_NEVER = ("rule.never", "rule.never_here")
_CLAIM = (
    "claim.source",
    "claim.cue",
    "claim.content",
    "",
    "annotate.stance",
    "annotate.topic",
    "annotate.certainty",
    *(f"annotate.attribute.{number}" for number in range(1, FURTHER + 1)),
    "annotate.note",
)
_SELECTION = ("annotate.claim", "annotate.grow", "annotate.everywhere", "annotate.residue", "article.copy")
_PAGE = ("annotate.residue",)
_LABELS = tuple(f"label.{number}" for number in range(1, MOST_TYPES + 1))


class ContextMenu(QObject):
    """Opens the menu where the article view asks for it."""

    def __init__(self, session: Session, view: ArticleView, actions: ActionSet) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        view.context_menu_requested.connect(self.open)

    def open(self, place: QPoint, ref: ItemRef | None) -> None:
        """Show what can be done with ``ref``, which becomes current, or with the selection."""
        if self._session.article is None:
            return
        if ref is not None and self._view.selection() is None:
            self._session.set_current(ref)
        menu = self.menu(ref)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def act(self, name: str, place: QPoint) -> None:
        """Do what a chip on the current card says; the types open as a menu at ``place``."""
        if name != LABELS:
            self._actions[name].trigger()
            return
        menu = QMenu(self._view)
        menu.addActions([self._actions[label] for label in _LABELS])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, ref: ItemRef | None) -> QMenu:
        """The menu for an item, or for the selection where there is no item or something is selected."""
        menu = QMenu(self._view)
        names: tuple[str, ...]
        if ref is None or self._view.selection() is not None:
            self._add_labels(menu, translate("&Annotate as"))
            names = _SELECTION
        elif ref.kind is ItemKind.CLAIM:
            names = (*_DECIDE, "", *_CLAIM, "", *_NEVER, "rule.never_reason", "", *_PAGE)
        else:
            self._add_labels(menu, translate("La&bel"))
            names = (*_DECIDE, "", *_MENTION, "", *_NEVER, "", *_PAGE)
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def _add_labels(self, menu: QMenu, title: str) -> None:
        labels = menu.addMenu(title)
        labels.addActions([self._actions[name] for name in _LABELS])
        menu.addSeparator()
