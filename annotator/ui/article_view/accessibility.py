"""Lets screen readers read the article, follow the caret and find characters on the screen.

Their offsets are UTF-16 units of the whole text. PySide passes on neither `selection` nor `attributes` of
the text interface (both write through pointers), so a selection is announced by its event alone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast
from weakref import proxy

from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from annotator.core.spans import Span
from annotator.ui.article_view.span_access import SpanAccesses
from annotator.ui.offsets import displayable

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QAccessibleInterface

    from annotator.ui.article_view.selectable_area import SelectableArea
    from annotator.ui.article_view.view import ArticleView

_CLASS_NAME = "ArticleView"
_NOTHING = VoidPtr(0)


class ArticleText(QAccessibleTextInterface):
    """The text of a view as a screen reader asks for it.

    Args:
        view: the article view.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        # PySide never lets go of what the factory made, and must not hold the view with it
        self._view = cast("ArticleView", proxy(view))

    def characterCount(self) -> int:
        """The length of the article."""
        return self._view.offsets().units

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - Qt's names
        """A slice of the article."""
        offsets = self._view.offsets()
        start, end = offsets.to_code_points(startOffset), offsets.to_code_points(endOffset)
        article = self._view.article()
        return displayable(article.text[start:end]) if article else ""

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return self._view.offsets().to_utf16(self._view.caret())

    def setCursorPosition(self, position: int) -> None:
        """Moves the caret."""
        self._view.set_caret(self._view.offsets().to_code_points(position))

    def selectionCount(self) -> int:
        """None, because what is selected cannot be told (see the module)."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Selects a slice."""
        offsets = self._view.offsets()
        start, end = offsets.to_code_points(startOffset), offsets.to_code_points(endOffset)
        self._view.set_selection(Span(start, end) if start < end else None)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Selects a slice; there is only one selection."""
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        """Selects nothing."""
        self._view.set_selection(None)

    def characterRect(self, offset: int) -> QRect:
        """Where on the screen a character is."""
        return self._view.character_rect(self._view.offsets().to_code_points(offset))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen."""
        return self._view.offsets().to_utf16(self._view.position_at_global(point))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        """Brings a slice into sight."""
        offsets = self._view.offsets()
        start, end = offsets.to_code_points(startIndex), offsets.to_code_points(endIndex)
        if start < end:
            self._view.reveal(Span(start, end))


class AccessibleArticleView(QAccessibleWidget):
    """The view as a screen reader meets it: read-only text of several lines.

    Args:
        view: the article view.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self.article_text = ArticleText(view)
        self._view = cast("ArticleView", proxy(view))
        self._spans = SpanAccesses(view, self)

    def childCount(self) -> int:
        """Every annotated span is a child."""
        return len(self._spans.spans())

    def child(self, index: int) -> QAccessibleInterface:
        """An annotated span, by its number in reading order."""
        return cast("QAccessibleInterface", self._spans.at(index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of a span."""
        return self._spans.index_of(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The smallest span at a point of the screen."""
        hits = self._view.items_at(self._view.viewport().mapFromGlobal(QPoint(x, y)))
        return cast("QAccessibleInterface", self._spans.of_item(hits[0] if hits else None))

    def focusChild(self) -> QAccessibleInterface:
        """The first span of the current item."""
        return cast("QAccessibleInterface", self._spans.of_item(self._view.current()))

    def state(self) -> QAccessible.State:
        """That it can be read, selected and focused, not written."""
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        return state

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """The text interface, besides what every widget has."""
        if t is QAccessible.InterfaceType.TextInterface:
            # PySide turns the object into its address; an int as declared, or None, would crash
            return cast("int", self.article_text)
        found: object = super().interface_cast(t)
        return cast("int", _NOTHING if found is None else found)


@cache
def install() -> None:
    """Makes Qt ask here for the accessible side of every article view; once per process."""
    QAccessible.installFactory(_accessible)


def announce_caret(view: SelectableArea, position: int) -> None:
    """Tells screen readers that the caret moved to a code point."""
    if QAccessible.isActive():
        event = QAccessibleTextCursorEvent(view, view.offsets().to_utf16(position))
        QAccessible.updateAccessibility(event)


def announce_selection(view: SelectableArea, span: Span | None) -> None:
    """Tells screen readers what is selected."""
    if QAccessible.isActive():
        start, end = (span.start, span.end) if span else (view.caret(), view.caret())
        offsets = view.offsets()
        event = QAccessibleTextSelectionEvent(view, offsets.to_utf16(start), offsets.to_utf16(end))
        QAccessible.updateAccessibility(event)


def announce_spans(view: SelectableArea) -> None:
    """Tells screen readers that other spans are annotated now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))


def _accessible(class_name: str, object_: QObject | None) -> QAccessibleInterface | None:
    if class_name != _CLASS_NAME or object_ is None:
        return None
    # always a new one: Qt deletes the old one with its view and may still ask while the view goes
    return AccessibleArticleView(cast("ArticleView", object_))
