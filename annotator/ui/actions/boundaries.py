"""Boundary mode: the arrow keys or the mouse move the ends of the current item.

With the keys, leaving with Enter is one correction; with the mouse, letting go of a handle is one.
"""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Claim, Role
from annotator.ui.actions.key_mode import KeyMode
from annotator.ui.actions.stops import (
    Stop,
    fragment_at,
    fragments_around,
    kept_apart,
    replaced,
    stops_of,
)
from annotator.ui.actions.stretching import dragged, stretched
from annotator.ui.article_view.scene import Mode
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.changes import Changes
    from annotator.core.spans import Span
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_HINT = "Drag a handle, or ←  → by word · Shift by character · Alt the start · Enter keeps · Esc leaves"
_CLAIM_HINT = marked(
    "Ends of the {part}: ←  → word · Shift character · Alt the start · {key} next part · Del drops"
    " · Enter · Esc"
)
_NAMES = {Role.SOURCE: marked("source"), Role.CUE: marked("cue"), Role.CONTENT: marked("content")}


class BoundaryMode(QObject):
    """Moves the ends of a mention, or of one fragment of a claim after the other."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._item: Item | None = None
        self._stop = Stop(None, 0)
        self._span: Span | None = None
        self._is_passing = False
        self._key_of: Callable[[str], str] = str
        self.mode = KeyMode(view, self._keys())
        session.current_changed.connect(self.leave)
        session.article_opened.connect(self.leave)
        session.changed.connect(self._on_changed)
        view.boundary_dragged.connect(self._drag)
        view.boundary_dropped.connect(self._drop)
        view.boundary_left.connect(self.keep)
        view.boundary_grabbed.connect(self.begin_span)

    def know(self, key_of: Callable[[str], str]) -> None:
        """Take what tells the key in force of an action, for the hint."""
        self._key_of = key_of

    def begin(self) -> None:
        """Take the arrow keys and show handles for the current item; once more: for its next fragment."""
        if self.mode.is_active:
            self.next_part()
        else:
            self._begin_at(0)

    def begin_part(self, role: Role) -> None:
        """Move the ends of one part of the current claim; what was moved before is kept."""
        self.keep()
        item = self._session.current
        stops = stops_of(item) if item is not None else []
        self._begin_at(next((n for n, stop in enumerate(stops) if stop.role is role), 0))

    def begin_span(self, span: Span) -> None:
        """Move the ends of that fragment of the current item for as long as the mouse holds one of them."""
        item = self._session.current
        if item is None or self._session.workspace.read_only:
            return
        spans = [fragment_at(item, stop) for stop in stops_of(item)]
        self._begin_at(spans.index(span) if span in spans else 0)
        self._is_passing = True

    def leave(self) -> None:
        """Give the keys back and drop what was not kept."""
        if self.mode.is_active:
            self.mode.stop()
            self._view.set_mode(Mode.READING)
            self._item = self._span = None
            self._is_passing = False

    def keep(self) -> None:
        """Store the new boundaries as one correction, and leave."""
        if self.mode.is_active:
            self._store()
            self.leave()

    def next_part(self) -> None:
        """For a mention: keep. For a claim: keep this fragment and go on to the next, of any part."""
        if not isinstance(self._item, Claim):
            self.keep()
            return
        self._store()
        if self._item is not None:
            stops = stops_of(self._item)
            self._stop_at(stops[(stops.index(self._stop) + 1) % len(stops)])

    def drop(self) -> None:
        """Take the fragment whose ends are moved from its claim."""
        item, stop = self._item, self._stop
        if not isinstance(item, Claim) or stop.role is None:
            self._session.say(translate("A mention has one span; rejecting it takes it away."))
            return
        role, rest = stop.role, replaced(item.part(stop.role), stop.number, None)
        self._session.run(lambda: self._session.workspace.review.set_part(item.ref, role, rest), self)

    def _keys(self) -> dict[str, Callable[[], None]]:
        keys: dict[str, Callable[[], None]] = {
            "Esc": self.leave,
            "Return": self.keep,
            "Enter": self.keep,
            "Del": self.drop,
            "Tab": self.next_part,
        }
        for rightwards, by_word, end in product((True, False), repeat=3):
            modifiers = ("" if by_word else "Shift+") + ("" if end else "Alt+")
            key = modifiers + ("Right" if rightwards else "Left")
            keys[key] = partial(self._move, end=end, rightwards=rightwards, by_word=by_word)
        return keys

    def _move(self, *, end: bool, rightwards: bool, by_word: bool) -> None:
        article = self._session.article
        if article is not None and self._span is not None:
            forwards = rightwards != self._view.is_right_to_left_at(self._span.start)
            moved = stretched(article.text, self._span, end=end, forwards=forwards, by_word=by_word)
            self._take(moved, reveal=True)

    def _drag(self, position: int, end: bool, by_character: bool) -> None:  # noqa: FBT001 - a signal's slot
        article = self._session.article
        if article is not None and self._span is not None:
            moved = dragged(article.text, self._span, position, end=end, by_word=not by_character)
            self._take(moved, reveal=False)

    def _take(self, moved: Span, *, reveal: bool) -> None:
        if self._item is not None:
            self._span = kept_apart(moved, fragments_around(self._item, self._stop), self._stop.number)
            self._view.set_boundary(self._span, reveal=reveal)

    def _drop(self) -> None:
        if self.mode.is_active:
            self._store()
            if self._is_passing:
                self.leave()

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
        stops = stops_of(self._item) if self._item is not None else []
        if not stops:
            self.leave()
        elif self._stop in stops:
            self._stop_at(self._stop, reveal=False)
        else:
            self._stop_at(next((stop for stop in stops if stop.role is self._stop.role), stops[0]))

    def _begin_at(self, number: int) -> None:
        self._item = self._session.current
        if self._item is not None:
            self._view.set_mode(Mode.BOUNDARY)
            self._stop_at(stops_of(self._item)[number])

    def _stop_at(self, stop: Stop, *, reveal: bool = True) -> None:
        if self._item is None:
            return
        self._stop, self._span = stop, fragment_at(self._item, stop)
        self._view.set_boundary(self._span, reveal=reveal)
        self.mode.start(self._hint())

    def _hint(self) -> str:
        if self._item is None or self._stop.role is None:
            return translate(_HINT)
        part = translate(_NAMES[self._stop.role])
        count = len(fragments_around(self._item, self._stop))
        if count > 1:
            words = translate("{part} ({number} of {count})")
            part = words.format(part=part, number=self._stop.number + 1, count=count)
        return translate(_CLAIM_HINT).format(part=part, key=self._key_of("annotate.boundaries"))

    def _correction(self) -> Callable[[], Changes] | None:
        item, stop, span = self._item, self._stop, self._span
        if item is None or span is None or span == fragment_at(item, stop):
            return None
        review = self._session.workspace.review
        if stop.role is None:
            return partial(review.set_span, item.ref, span)
        fragments = replaced(fragments_around(item, stop), stop.number, span)
        return partial(review.set_part, item.ref, stop.role, fragments)
