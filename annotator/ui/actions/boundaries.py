"""Boundary mode: the arrow keys or the mouse move the ends of the current item.

With the keys, leaving with Enter is one correction; with the mouse, letting go of a handle is one.
"""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Claim, Mention, Role
from annotator.core.spans import Span, hull
from annotator.ui.actions.key_mode import KeyMode
from annotator.ui.actions.stretching import dragged, refitted, stretched
from annotator.ui.article_view.scene import Mode
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.changes import Changes
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_HINT = "Drag a handle, or ←  → by word · Shift by character · Alt the start · Enter keeps · Esc leaves"
_CLAIM_HINT = (
    "Ends of the {part}: drag, or ←  → by word · Shift by character · Alt start · B next part · Enter · Esc"
)
_PARTS = (Role.SOURCE, Role.CUE, Role.CONTENT)


class BoundaryMode(QObject):
    """Moves the ends of a mention, or of one part of a claim after the other."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._item: Item | None = None
        self._role: Role | None = None
        self._span: Span | None = None
        self.mode = KeyMode(view, self._keys())
        session.current_changed.connect(self.leave)
        session.article_opened.connect(self.leave)
        session.changed.connect(self._on_changed)
        view.boundary_dragged.connect(self._drag)
        view.boundary_dropped.connect(self._drop)
        view.boundary_left.connect(self.keep)

    def begin(self) -> None:
        """Take the arrow keys and show handles for the current item; once more: for its next part."""
        if self.mode.is_active:
            self.next_part()
            return
        self._view.set_mode(Mode.BOUNDARY)
        self._item = self._session.current
        if isinstance(self._item, Claim):
            self._edit_part(self._parts()[-1])
        elif isinstance(self._item, Mention):
            self._role = None
            self._show(self._item.span, translate(_HINT))

    def leave(self) -> None:
        """Give the keys back and drop what was not kept."""
        if self.mode.is_active:
            self.mode.stop()
            self._view.set_mode(Mode.READING)
            self._item = self._role = self._span = None

    def keep(self) -> None:
        """Store the new boundaries as one correction, and leave."""
        if self.mode.is_active:
            self._store()
            self.leave()

    def next_part(self) -> None:
        """For a mention: keep. For a claim: keep this part and go on to the next."""
        item = self._item
        if not isinstance(item, Claim) or self._role is None:
            self.keep()
            return
        parts = self._parts()
        following = parts[(parts.index(self._role) + 1) % len(parts)]
        self._store()
        self._edit_part(following)

    def _keys(self) -> dict[str, Callable[[], None]]:
        keys: dict[str, Callable[[], None]] = {
            "Esc": self.leave,
            "Return": self.keep,
            "Enter": self.keep,
            "B": self.next_part,
            "Tab": self.next_part,
        }
        for forwards, by_word, end in product((True, False), repeat=3):
            modifiers = ("" if by_word else "Shift+") + ("" if end else "Alt+")
            key = modifiers + ("Right" if forwards else "Left")
            keys[key] = partial(self._move, end=end, forwards=forwards, by_word=by_word)
        return keys

    def _move(self, *, end: bool, forwards: bool, by_word: bool) -> None:
        article = self._session.article
        if article is None or self._span is None:
            return
        self._span = stretched(article.text, self._span, end=end, forwards=forwards, by_word=by_word)
        self._view.set_boundary(self._span)

    def _drag(self, position: int, end: bool, by_character: bool) -> None:  # noqa: FBT001 - a signal's slot
        article = self._session.article
        if article is None or self._span is None:
            return
        self._span = dragged(article.text, self._span, position, end=end, by_word=not by_character)
        self._view.set_boundary(self._span, reveal=False)

    def _drop(self) -> None:
        if self.mode.is_active:
            self._store()

    def _store(self) -> None:
        verb = self._correction()
        if verb is not None and self._session.run(verb, self) is None:
            self._take_up()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._item is not None and self._item.ref in changes.items:
            self._take_up()

    def _take_up(self) -> None:
        """Go on from what is stored: it was corrected, or the correction was undone or refused."""
        self._item = self._session.current
        part = self._part()
        if part is None:
            self.leave()
            return
        self._span = part
        self._view.set_boundary(part, reveal=False)

    def _part(self) -> Span | None:
        """What is stored of the part whose ends are moved."""
        if isinstance(self._item, Claim) and self._role is not None:
            return hull(self._item.part(self._role))
        return self._item.span if isinstance(self._item, Mention) else None

    def _parts(self) -> list[Role]:
        return [role for role in _PARTS if isinstance(self._item, Claim) and self._item.part(role)]

    def _edit_part(self, role: Role) -> None:
        whole = hull(self._item.part(role)) if isinstance(self._item, Claim) else None
        if whole is not None:
            self._role = role
            self._show(whole, translate(_CLAIM_HINT).format(part=translate(role.value)))

    def _show(self, span: Span, hint: str) -> None:
        self._span = span
        self._view.set_boundary(span)
        self.mode.start(hint)

    def _correction(self) -> Callable[[], Changes] | None:
        item, role, span = self._item, self._role, self._span
        if item is None or span is None or span == self._part():
            return None
        review = self._session.workspace.review
        if isinstance(item, Mention):
            return partial(review.set_span, item.ref, span)
        return partial(review.set_part, item.ref, role, refitted(item.part(role), span)) if role else None
