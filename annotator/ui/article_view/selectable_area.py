"""Caret and selection in the reading column: what the keyboard does to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from annotator.core.spans import Span
from annotator.ui.article_view import words
from annotator.ui.article_view.accessibility import announce_caret, announce_selection
from annotator.ui.article_view.growing import Growth, grown
from annotator.ui.article_view.keyboard import motion_of, zoom_of
from annotator.ui.article_view.reading_area import ReadingArea

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.article import Article
    from annotator.core.outline import Outline
    from annotator.ui.article_view.caret import Motion
    from annotator.ui.article_view.marks import MarkKind
    from annotator.ui.offsets import OffsetMap
    from annotator.ui.theme import Theme


class SelectableArea(ReadingArea):
    """A reading column with a caret. Positions are code points, end exclusive.

    Keys that neither move the caret, select, copy nor zoom are left to the window.

    Args:
        theme: colours.
        parent: the widget around it.

    Signals:
        selection_changed: the selected `Span`, or None.
        caret_moved: the caret's position.
    """

    selection_changed = Signal(object)
    caret_moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._article: Article | None = None
        self._actor_names: Mapping[str, str] = {}
        self._outline: Outline | None = None
        self._growth = Growth()

    def set_article(self, article: Article | None, items: Iterable[Item] = ()) -> None:
        """Shows another article from its start, with these items; an empty page for None."""
        had_selection = self._caret.selection is not None
        self._article = article
        self._outline = None
        super().set_article(article, items)
        if had_selection:
            self.selection_changed.emit(None)

    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def current(self) -> ItemRef | None:
        """The item that is stressed."""
        return self._scene.current

    def item(self, ref: ItemRef) -> Item | None:
        """An item of the article."""
        return self._column.items.get(ref)

    def spans(self) -> Sequence[tuple[ItemRef, MarkKind, Span]]:
        """Every annotated span that is shown, in reading order."""
        return self._column.spans()

    def set_actor_names(self, names: Mapping[str, str]) -> None:
        """What the items' actors are called, by their uuids; told to screen readers."""
        self._actor_names = names

    def actor_name(self, actor: str | None) -> str:
        """What an actor is called; empty where that is not known."""
        return self._actor_names.get(actor or "", "")

    def offsets(self) -> OffsetMap:
        """Converts positions to UTF-16 units of the whole text, which screen readers count."""
        return self._column.offsets

    def selection(self) -> Span | None:
        """What is selected."""
        return self._caret.selection

    def set_selection(self, span: Span | None) -> None:
        """Selects a span, the caret going to its end, and scrolls to it; None selects nothing."""
        if span is None:
            self._select(self._caret.position, self._caret.position)
            return
        end = len(self._column.text)
        self._select(min(span.start, end), min(span.end, end))
        self.reveal(span)

    def selected_text(self) -> str:
        """The article's text in the selection, exactly as stored."""
        selected = self._caret.selection
        return selected.of(self._column.text) if selected else ""

    def caret(self) -> int:
        """The caret's position."""
        return self._caret.position

    def set_caret(self, position: int) -> None:
        """Puts the caret before a code point and selects nothing."""
        position = max(0, min(position, len(self._column.text)))
        self._select(position, position)
        self._reveal_caret()

    def bring_caret(self, span: Span) -> None:
        """Puts the caret to the start of a span, unless it stands in it; nothing is scrolled."""
        if not span.start <= self._caret.position <= span.end:
            self._select(span.start, span.start)

    def word_at(self, position: int) -> Span | None:
        """The word around a position; None in white space."""
        return words.word_at(self._column.segments, position)

    def sentence_at(self, position: int) -> Span | None:
        """The sentence around a position; None in a blank line."""
        return words.sentence_at(self._column.segments, position)

    def paragraph_at(self, position: int) -> Span | None:
        """The paragraph around a position; None in a blank line."""
        return words.paragraph_at(self._column.segments, position)

    def is_right_to_left_at(self, position: int) -> bool:
        """Whether the paragraph there reads from right to left, so that going left is going on."""
        return self._column.segments.is_right_to_left(self._column.segments.at(position))

    def outline(self) -> Outline | None:
        """The outline of the article shown, as soon as there is one."""
        return self._outline

    def set_outline(self, outline: Outline) -> None:
        """Takes the units of the article shown; until then plain rules tell them."""
        self._outline = outline

    def grow_selection(self, start: Span | None = None) -> None:
        """Selects the next larger unit: the word at the caret (or ``start``), then what it stands in."""
        selected, caret = self._caret.selection, self._caret.position
        if selected is not None:
            unit: Span | None = grown(self._column.segments, self._outline, selected)
        else:
            unit = start or self.word_at(caret) or self.sentence_at(caret)
        if unit is not None and unit != selected:
            self._growth.note(selected, caret, unit)
            self._select(unit.start, unit.end)

    def shrink_selection(self) -> bool:
        """Selects what was selected before it grew; whether it had grown."""
        step = self._growth.back(self._caret.selection)
        if step is None:
            return False
        before, caret = step
        self._select(before.start if before else caret, before.end if before else caret)
        return True

    def select_all(self) -> None:
        """Selects the whole text."""
        self._select(0, len(self._column.text))

    def copy(self) -> None:
        """Puts the selected text on the clipboard."""
        if self._caret.selection is not None:
            QGuiApplication.clipboard().setText(self.selected_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret, selects, copies or zooms; ignores every other key."""
        motion = motion_of(event)
        zoom = zoom_of(event)
        if motion is not None:
            self._move(*motion)
        elif zoom:
            self.set_text_size(self.text_size() + zoom)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _move(self, motion: Motion, extend: bool) -> None:  # noqa: FBT001 - unpacked from the table of keys
        page = max(1, self.verticalScrollBar().pageStep())
        before, was_at = self._caret.selection, self._caret.position
        self._caret.move(motion, self._column, extend=extend, page=page)
        self._announce(before, was_at)
        self._reveal_caret()

    def _select(self, anchor: int, position: int) -> None:
        before, was_at = self._caret.selection, self._caret.position
        self._caret.select(anchor, position)
        self._announce(before, was_at)

    def _announce(self, before: Span | None, was_at: int) -> None:
        carets = [Span(at, at + 1) for at in (was_at, self._caret.position)]
        self._repaint_spans(*carets, *filter(None, (before, self._caret.selection)))
        if self._caret.selection != before:
            self.selection_changed.emit(self._caret.selection)
            announce_selection(self, self._caret.selection)
        if self._caret.position != was_at:
            self.caret_moved.emit(self._caret.position)
            announce_caret(self, self._caret.position)

    def _reveal_caret(self) -> None:
        self._glide.stop()
        rect = self._in_viewport(self._column.caret_rect(self._caret.position))
        below = rect.bottom() + self._column.face.plain_pitch - self.viewport().height()
        above = rect.top() - self._column.face.plain_pitch
        if above < 0 or below > 0:
            self._scroll.scroll_to(self._scroll.value + round(above if above < 0 else below))
        self._lay_out()
