"""The annotated spans of an article as a screen reader meets them: kind, label, state and actor of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from weakref import proxy

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import VoidPtr

from annotator.core.annotation import Decision, Mention, is_pending
from annotator.ui.article_view.marks import MarkKind
from annotator.ui.reasons import reason
from annotator.ui.wording import dotted, marked, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.spans import Span
    from annotator.ui.article_view.view import ArticleView

_KINDS = {
    MarkKind.MENTION: marked("mention"),
    MarkKind.SOURCE: marked("source of a claim"),
    MarkKind.CUE: marked("cue of a claim"),
    MarkKind.CONTENT: marked("content of a claim"),
}
_NOTHING = cast("QAccessibleInterface", None)
"""A null pointer, which Qt's C++ allows where PySide's types do not."""

_DECISIONS = {
    None: marked("pending"),
    Decision.ACCEPTED: marked("accepted"),
    Decision.CORRECTED: marked("corrected"),
    Decision.REJECTED: marked("rejected"),
}


def state_words(item: Item) -> str:
    """Whether an item waits for its decision, or what the decision was."""
    return translate(_DECISIONS[item.decision])


def spoken(item: Item, kind: MarkKind, words: str) -> str:
    """How a span is named: “mention, person: Nora Quist”."""
    label = item.type if isinstance(item, Mention) else ""
    return ", ".join(filter(None, (translate(_KINDS[kind]), label))) + f": {shortened(words, 200)}"


class SpanAccess(QAccessibleInterface):
    """One span of one item.

    Args:
        view: the article view that shows it, held weakly.
        parent: the accessible side of the view, held weakly.
        ref: the item.
        kind: which part of the item.
        span: where it is (code points, end exclusive).
    """

    def __init__(
        self, view: ArticleView, parent: QAccessibleInterface, ref: ItemRef, kind: MarkKind, span: Span
    ) -> None:
        super().__init__()
        self._view = view
        self._parent = parent
        self._ref = ref
        self._kind = kind
        self._span = span

    def isValid(self) -> bool:
        """Whether the span is still there."""
        return self._item() is not None

    def object(self) -> QObject:
        """None: a span is no widget."""
        return cast("QObject", None)

    def window(self) -> QWindow:
        """The window of the article."""
        return self._parent.window()

    def parent(self) -> QAccessibleInterface:
        """The article."""
        return QAccessible.queryAccessibleInterface(cast("QObject", self._view.viewport().parentWidget()))

    def child(self, index: int) -> QAccessibleInterface:
        """None: a span has no parts."""
        return _NOTHING

    def childCount(self) -> int:
        """None: a span has no parts."""
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """None: a span has no parts."""
        return _NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None: a span has no parts."""
        return -1

    def rect(self) -> QRect:
        """From its first to its last character on the screen."""
        if self._item() is None:
            return QRect()
        first = self._view.character_rect(self._span.start)
        return first.united(self._view.character_rect(self._span.end - 1))

    def role(self) -> QAccessible.Role:
        """A piece of text."""
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        """Whether it is current, and whether it is in sight."""
        state = QAccessible.State()
        state.readOnly = True
        state.selectable = True
        item = self._item()
        if item is None:
            state.invalid = True
            return state
        state.selected = state.active = self._view.current() == self._ref
        shown = QRect(self._view.mapToGlobal(self._view.rect().topLeft()), self._view.size())
        state.offscreen = not shown.intersects(self.rect())
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Its kind, label and words as the name; state, actor and why as the description."""
        item, article = self._item(), self._view.article()
        if item is None or article is None:
            return ""
        if t is QAccessible.Text.Name:
            return spoken(item, self._kind, self._span.of(article.text))
        if t is QAccessible.Text.Description:
            return dotted(state_words(item), self._actor(item), _reason(item))
        return ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Does nothing: an article cannot be written."""

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """None besides this one."""
        return cast("int", VoidPtr(0))

    def _item(self) -> Item | None:
        try:
            is_shown = (self._ref, self._kind, self._span) in self._view.spans()
        except ReferenceError:  # the view has gone, and Qt asks once more
            return None
        return self._view.item(self._ref) if is_shown else None

    def _actor(self, item: Item) -> str:
        name = self._view.actor_name(item.actor)
        return translate("actor {name}").format(name=name) if name else translate("no actor")


class SpanAccesses:
    """The spans of one view, each made when it is first asked for.

    They are kept: Qt's cache may hold what PySide would let go of.
    """

    def __init__(self, view: ArticleView, parent: QAccessibleInterface) -> None:
        self._view = cast("ArticleView", proxy(view))
        self._parent = cast("QAccessibleInterface", proxy(parent))
        self._made: dict[tuple[ItemRef, MarkKind, Span], SpanAccess] = {}

    def spans(self) -> Sequence[tuple[ItemRef, MarkKind, Span]]:
        """Those that are shown now, in reading order."""
        return self._view.spans()

    def at(self, index: int) -> SpanAccess | None:
        """The span of that number; None where there is none."""
        spans = self.spans()
        return self._of(spans[index]) if 0 <= index < len(spans) else None

    def of_item(self, ref: ItemRef | None) -> SpanAccess | None:
        """The first span of an item."""
        found = next((span for span in self.spans() if span[0] == ref), None)
        return self._of(found) if found is not None else None

    def index_of(self, access: QAccessibleInterface) -> int:
        """The number of a span; -1 for anything else."""
        named = next((name for name, made in self._made.items() if made is access), None)
        spans = self.spans()
        return spans.index(named) if named is not None and named in spans else -1

    def _of(self, name: tuple[ItemRef, MarkKind, Span]) -> SpanAccess:
        if name not in self._made:
            self._made[name] = SpanAccess(self._view, self._parent, *name)
        return self._made[name]


def _reason(item: Item) -> str:
    return reason(item.suggestion.why) if item.suggestion is not None and is_pending(item) else ""
