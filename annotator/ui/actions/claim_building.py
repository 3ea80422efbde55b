"""Building a claim from selections: what is claimed, by which words, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Role
from annotator.ui.actions.key_mode import KeyMode
from annotator.ui.actions.stretching import trimmed, without
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.core.spans import Fragments, Span
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_HINTS = {
    Role.CUE: "Claim: now select the cue (“warned”, “according to”), then K",
    Role.SOURCE: "Claim: now select whose statement it is, then K",
}
_WAYS_OUT = " · Enter without a selection leaves it out · Esc cancels"
_ORDER = (Role.CONTENT, Role.CUE, Role.SOURCE)


class ClaimBuilder(QObject):
    """Collects the three parts with one key; nothing is stored before the last."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._parts: dict[Role, Fragments] = {}
        take = self.take
        self.mode = KeyMode(view, {"K": take, "Return": take, "Enter": take, "Esc": self.leave})
        session.article_opened.connect(self.leave)

    def begin(self) -> None:
        """Make the selection the content, and ask for the cue."""
        selected = self._selected()
        if selected is None:
            self._session.say(translate("Select what is claimed (W widens it), then press K."))
            return
        self._parts = {Role.CONTENT: (selected,)}
        self._ask_next()

    def take(self) -> None:
        """Make the selection the part that was asked for; without one that part is left out."""
        selected = self._selected()
        self._parts[_ORDER[len(self._parts)]] = () if selected is None else (selected,)
        if len(self._parts) == len(_ORDER):
            self._store()
        else:
            self._ask_next()

    def leave(self) -> None:
        """Drop the draft."""
        if self.mode.is_active:
            self.mode.stop()
            self._parts = {}
            self._view.set_draft({})

    def _selected(self) -> Span | None:
        article, selected = self._session.article, self._view.selection()
        return trimmed(article.text, selected) if article is not None and selected is not None else None

    def _ask_next(self) -> None:
        self._view.set_draft(self._parts)
        self._view.set_selection(None)
        self.mode.start(translate(_HINTS[_ORDER[len(self._parts)]]) + translate(_WAYS_OUT))

    def _store(self) -> None:
        article, parts = self._session.article, self._parts
        self.leave()
        self._view.set_selection(None)
        if article is None:
            return
        cue, source = parts[Role.CUE], parts[Role.SOURCE]
        content = without(parts[Role.CONTENT][0], (*cue, *source), article.text)
        annotating = self._session.workspace.annotating

        def add() -> Changes:
            return annotating.add_claim(article.key, content=content, cue=cue, source=source)

        changes = self._session.run(add, self)
        if changes is not None:
            added = [item.ref for item in self._session.items if item.ref in changes.items]
            self._session.set_current(added[0] if added else None)
