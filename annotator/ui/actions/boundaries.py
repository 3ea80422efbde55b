"""Boundary mode: the arrow keys move the ends of the current item; leaving with Enter is one correction."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Claim, Mention, Role
from annotator.core.spans import Span, hull
from annotator.ui.actions.key_mode import KeyMode
from annotator.ui.actions.stretching import refitted, stretched
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.changes import Changes
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_HINT = "←  → move the end by a word · Shift by a character · Alt the start · Enter keeps · Esc leaves"
_CLAIM_HINT = (
    "Boundaries of the {part}: ←  → the end by a word · Shift a character · Alt the start"
    " · B next part · Enter keeps · Esc leaves"
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

    def begin(self) -> None:
        """Take the arrow keys for the current item."""
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
            self._view.set_boundary(None)
            self._item = self._role = self._span = None

    def keep(self) -> None:
        """Store the new boundaries as one correction, and leave."""
        verb = self._correction()
        self.leave()
        if verb is not None:
            self._session.run(verb, self)

    def next_part(self) -> None:
        """For a mention: keep. For a claim: keep this part and go on to the next."""
        item = self._item
        if not isinstance(item, Claim) or self._role is None:
            self.keep()
            return
        parts = self._parts()
        following = parts[(parts.index(self._role) + 1) % len(parts)]
        self.keep()
        self._item = self._session.current
        if isinstance(self._item, Claim):
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
        review = self._session.workspace.review
        if isinstance(item, Mention) and span is not None and span != item.span:
            return partial(review.set_span, item.ref, span)
        if (
            isinstance(item, Claim)
            and role is not None
            and span is not None
            and span != hull(item.part(role))
        ):
            return partial(review.set_part, item.ref, role, refitted(item.part(role), span))
        return None
