"""Hands on a keyboard: they find the fewest key presses that select words of the article, and count them.

Every key is pressed on the real window. Only the planning looks ahead, and it does so with the article view's
own caret; after each press the way is looked for again.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from annotator.core.spans import Span
from annotator.ui.actions.stretching import stretched
from annotator.ui.article_view.caret import Caret, Motion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from annotator.desk import Desk

_MOTIONS = {
    "Right": Motion.RIGHT,
    "Left": Motion.LEFT,
    "Ctrl+Right": Motion.WORD_RIGHT,
    "Ctrl+Left": Motion.WORD_LEFT,
    "Down": Motion.DOWN,
    "Up": Motion.UP,
    "Home": Motion.LINE_START,
    "End": Motion.LINE_END,
    "Ctrl+Home": Motion.ARTICLE_START,
    "Ctrl+End": Motion.ARTICLE_END,
}
_MOST_TRIES = 40


class Place(NamedTuple):
    """Where the caret is; after up and down it remembers the column it would keep to."""

    position: int
    wished_x: float | None


class Plan(NamedTuple):
    """How to select a span: bring the caret to ``start``, then widen (W) so often, or stretch with Shift."""

    span: Span
    start: int
    cost: int
    widen: int = 0


class Hands:
    """Presses keys on the article of one window. A chord (Ctrl+Shift+Right) counts as one press."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view = desk.window.article.view
        self.presses = 0
        self._text = ""
        self._edges: dict[Place, dict[str, Place]] = {}
        self._chains: dict[int, list[Span]] = {}

    def open(self) -> None:
        """Look at the open article."""
        article = self._desk.session.article
        assert article is not None
        self._text = article.text
        self._edges = {}
        self._chains = {}

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        """Press keys, written as in the key page."""
        for key in keys:
            target = on or self._view
            if not target.hasFocus():
                target.setFocus()
            QTest.keySequence(target, key)
            self.presses += 1

    def write(self, text: str, on: QWidget) -> None:
        """Type letters into a field."""
        for letter in text:
            # QTest types ASCII alone.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(on, event)
            self.presses += 1

    def cost_of_selecting(self, span: Span) -> int:
        """How many presses ``select`` would need from here."""
        return self._plan(span).cost

    def cost_of_going(self, position: int) -> int:
        """How many presses bring the caret there."""
        return len(self._ways(self._view.caret(), [position])[position])

    def go_to(self, position: int) -> None:
        """Bring the caret to a place, and select nothing."""
        self._edges = {}
        self._go(position)

    def select(self, span: Span) -> None:
        """Select ``span``; white space at its ends may come with it, which the desk leaves out."""
        self._edges = {}  # bold cues and lanes move the ends of lines
        plan = self._plan(span)
        self._go(plan.start)
        if plan.widen:
            self.press(*["W"] * plan.widen)
        else:
            self._stretch(plan)
        selected = self._view.selection()
        assert selected is not None
        assert selected.of(self._text).strip() == span.of(self._text).strip(), (selected, span)

    def move_end(self, present: int, wanted: int, *, at_end: bool) -> None:
        """In boundary mode: move the span's end (or start), by words first and then by characters."""
        while present != wanted:
            forwards = wanted > present
            span = Span(0, present) if at_end else Span(present, len(self._text))
            moved = stretched(self._text, span, end=at_end, forwards=forwards, by_word=True)
            place = moved.end if at_end else moved.start
            by_word = abs(place - wanted) < abs(present - wanted)
            arrow = "Right" if forwards else "Left"
            self.press(("" if at_end else "Alt+") + ("" if by_word else "Shift+") + arrow)
            step = 1 if forwards else -1
            present = place if by_word else present + step

    def _go(self, position: int) -> None:
        for _ in range(_MOST_TRIES):
            if self._view.caret() == position and self._view.selection() is None:
                return
            if self._view.caret() == position:
                # A selection that ends here goes with the first step away.
                self.press(self._ways(position, [self._near(position)])[self._near(position)][0])
                continue
            self.press(self._ways(self._view.caret(), [position])[position][0])
        raise AssertionError(f"the caret did not come to {position}")

    def _near(self, position: int) -> int:
        return position + 1 if position < len(self._text) else position - 1

    def _stretch(self, plan: Plan) -> None:
        ends = _with_space(self._text, plan.span)
        goals = ends[1] if plan.start in ends[0] else ends[0]
        for _ in range(_MOST_TRIES):
            if self._view.caret() in goals and self._view.selection() is not None:
                return
            way = min(self._ways(self._view.caret(), goals).values(), key=len)
            self.press(f"Shift+{way[0]}" if "+" not in way[0] else way[0].replace("Ctrl+", "Ctrl+Shift+"))
        raise AssertionError(f"{plan.span} could not be selected")

    def _plan(self, span: Span) -> Plan:
        starts, ends = _with_space(self._text, span)
        widened = {
            position: self._chain(position).index(span) + 1
            for position in range(span.start, span.end + 1)
            # From where the caret is already, W may begin with the current item instead.
            if position != self._view.caret()
            and self._starts_word(position)
            and span in self._chain(position)
        }
        here = self._ways(self._view.caret(), [*starts, *ends, *widened])
        plans = [
            Plan(span, begin, len(here[begin]) + min(map(len, self._ways(begin, goals).values())))
            for begins, goals in ((starts, ends), (ends, starts))
            for begin in begins
        ]
        plans += [Plan(span, at, len(here[at]) + widen, widen) for at, widen in widened.items()]
        return min(plans, key=lambda plan: plan.cost)

    def _starts_word(self, position: int) -> bool:
        return position == 0 or not self._text[position - 1].isalnum()

    def _chain(self, position: int) -> list[Span]:
        """What W selects, press by press, from a place without a selection."""
        if position not in self._chains:
            self._chains[position] = self._grown(position)
        return self._chains[position]

    def _grown(self, position: int) -> list[Span]:
        view = self._view
        before = (view._caret.anchor, view._caret.position)
        blocked = QSignalBlocker(view)
        view._caret.select(position, position)
        spans: list[Span] = []
        while True:
            view.grow_selection()
            selected = view.selection()
            if selected is None or (spans and selected == spans[-1]):
                break
            spans.append(selected)
        view._caret.select(*before)
        blocked.unblock()
        return spans

    def _moves(self, place: Place) -> dict[str, Place]:
        moves = {}
        for key, motion in _MOTIONS.items():
            caret = Caret()
            caret.select(place.position, place.position)
            caret._wished_x = place.wished_x
            caret.move(motion, self._view._column, extend=False, page=1)
            moves[key] = Place(caret.position, caret._wished_x)
        return moves

    def _ways(self, position: int, goals: Iterable[int]) -> dict[int, list[str]]:
        """The fewest keys from one place to each of the others."""
        wished_x = self._view._caret._wished_x if position == self._view.caret() else None
        start = Place(position, wished_x)
        wanted = set(goals) - {position}
        came: dict[Place, tuple[Place, str]] = {start: (start, "")}
        first: dict[int, Place] = {position: start}
        waiting = deque([start])
        while waiting and not wanted <= first.keys():
            here = waiting.popleft()
            if here not in self._edges:
                self._edges[here] = self._moves(here)
            for key, there in self._edges[here].items():
                if there not in came:
                    came[there] = (here, key)
                    first.setdefault(there.position, there)
                    waiting.append(there)
        return {goal: _way_back(came, start, first[goal]) for goal in goals}


def _way_back(came: dict[Place, tuple[Place, str]], start: Place, goal: Place) -> list[str]:
    way: list[str] = []
    while goal != start:
        goal, key = came[goal]
        way.append(key)
    return way[::-1]


def _with_space(text: str, span: Span) -> tuple[list[int], list[int]]:
    """Where a selection of ``span`` may start and end: white space around it does no harm."""
    starts, ends = [span.start], [span.end]
    while starts[-1] > 0 and text[starts[-1] - 1].isspace():
        starts.append(starts[-1] - 1)
    while ends[-1] < len(text) and text[ends[-1]].isspace():
        ends.append(ends[-1] + 1)
    return starts, ends
