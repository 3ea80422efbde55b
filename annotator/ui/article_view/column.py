"""The reading column: which segments are laid out, how high each is, where everything is."""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.article_view.block import Block, Setting, cues_of, lane_count
from annotator.ui.article_view.heights import Heights
from annotator.ui.article_view.marks import ItemIndex
from annotator.ui.article_view.segments import Segments
from annotator.ui.offsets import OffsetMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPointF, QRectF

    from annotator.core.annotation import ItemRef
    from annotator.core.spans import Fragments, Span
    from annotator.ui.article_view.marks import Mark, MarkKind
    from annotator.ui.article_view.typeface import Typeface
    from annotator.ui.theme import Theme

_KEPT_BLOCKS = 400


class LinePlace(NamedTuple):
    """One line of the article: its segment and its number there."""

    segment: int
    line: int


class Column:
    """The text of one article in one column, laid out where somebody looks.

    Positions are code points of the article. Pixels count from the column's top left corner, the first
    segment's top being 0. Heights are estimates until a segment is laid out.

    Args:
        text: the article's text.
        face: faces and width.
        theme: colours.
    """

    def __init__(self, text: str, face: Typeface, theme: Theme) -> None:
        self.text = text
        self.segments = Segments(text)
        self.items = ItemIndex(self.segments)
        self.layouts_made = 0
        self._face = face
        self._theme = theme
        self._residue: Fragments = ()
        self.shows_rejected = False
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._estimated: Heights | None = None

    @cached_property
    def offsets(self) -> OffsetMap:
        """Converts positions to UTF-16 units of the whole text; made when a screen reader first asks."""
        return OffsetMap(self.text)

    @property
    def face(self) -> Typeface:
        """Faces and width in use."""
        return self._face

    @property
    def total_height(self) -> int:
        """Pixels from the first line to the end, as far as is known."""
        return self._heights.total

    def restyle(self, face: Typeface, theme: Theme) -> None:
        """Takes other faces or colours."""
        self._face = face
        self._theme = theme
        self.forget_layouts()

    def set_residue(self, residue: Fragments) -> None:
        """Which stretches to dim."""
        self._residue = residue
        self.forget_layouts()

    def set_show_rejected(self, *, show: bool) -> None:
        """Whether rejected items leave marks."""
        self.shows_rejected = show
        self.forget_layouts()

    def spans(self) -> Sequence[tuple[ItemRef, MarkKind, Span]]:
        """Every span that is shown, in reading order."""
        return self.items.spans(show_rejected=self.shows_rejected)

    def forget_layouts(self) -> None:
        """Drops every layout; heights are estimated anew when somebody asks."""
        self._blocks.clear()
        self._estimated = None

    def redecorate(self, touched: Iterable[int]) -> None:
        """Takes over what changed on the items of these segments; lays out anew only where letters move."""
        for index in touched:
            block = self._blocks.get(index)
            if block is None:
                continue
            marks = self._marks(index)
            if block.setting == self._setting(index, marks):
                block.decorate(marks)
            else:
                del self._blocks[index]

    def laid_out(self, index: int) -> Block | None:
        """The block of a segment if it has been laid out."""
        return self._blocks.get(index)

    def block(self, index: int) -> Block:
        """The block of a segment, laid out now if it was not; its height is exact from here on."""
        block = self._blocks.get(index)
        if block is None:
            block = self._new_block(index)
            self._blocks[index] = block
            self._heights[index] = block.total_height
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(index)
        return block

    def top(self, index: int) -> int:
        """The y of a segment's top."""
        return self._heights.top(index)

    def find(self, y: int) -> int:
        """The segment at a y."""
        return self._heights.find(y)

    def local(self, position: int) -> tuple[int, int]:
        """The segment that a caret position is in, and the offset there (code points)."""
        index = self.segments.at(position)
        return index, min(position, self.segments.ends[index]) - self.segments.starts[index]

    def caret_rect(self, position: int) -> QRectF:
        """Where the caret before a code point stands."""
        index, offset = self.local(position)
        return self.block(index).layout.caret_rect(offset).translated(0, self.top(index))

    def character_rect(self, position: int) -> QRectF:
        """What the character at a code point covers on its first line; its caret where it has no glyph."""
        index, offset = self.local(position)
        if self.segments.starts[index] + offset < self.segments.ends[index]:
            boxes = self.block(index).layout.boxes(offset, offset + 1)
            if boxes:
                return boxes[0].rect.translated(0, self.top(index))
        return self.caret_rect(position)

    def position_at(self, point: QPointF) -> int:
        """The caret position nearest to a point of the column."""
        index = self.find(int(point.y()))
        block = self.block(index)
        return self.segments.starts[index] + block.layout.position_at(point.x(), point.y() - self.top(index))

    def boxes(self, index: int, span: Span) -> list[QRectF]:
        """What a span covers in a segment, in pixels of that segment."""
        start = max(span.start, self.segments.starts[index]) - self.segments.starts[index]
        end = min(span.end, self.segments.ends[index]) - self.segments.starts[index]
        if start >= end:
            return []
        return [box.rect for box in self.block(index).layout.boxes(start, end)]

    @property
    def _heights(self) -> Heights:
        if self._estimated is None:
            self._estimated = Heights(self._estimates())
        return self._estimated

    def _new_block(self, index: int) -> Block:
        self.layouts_made += 1
        gap = 0 if self.segments.continues(index) else self._face.paragraph_gap
        marks = self._marks(index)
        setting = self._setting(index, marks)
        block = Block(self.segments.content(index), self._face, self._theme, setting, gap)
        block.decorate(marks)
        return block

    def _marks(self, index: int) -> list[Mark]:
        return self.items.marks(index, show_rejected=self.shows_rejected)

    def _setting(self, index: int, marks: Sequence[Mark]) -> Setting:
        start, end = self.segments.starts[index], self.segments.ends[index]
        return Setting(
            pitch=self._face.pitch(lane_count(marks)),
            right_to_left=self.segments.is_right_to_left(index),
            residue=tuple(
                (max(part.start, start) - start, min(part.end, end) - start)
                for part in self._residue
                if part.start < end and start < part.end
            ),
            cues=cues_of(marks),
        )

    def _estimates(self) -> list[int]:
        face, segments = self._face, self.segments
        per_line = face.characters_per_line
        return [
            face.pitch(int(self.items.is_marked(index, show_rejected=self.shows_rejected)))
            * (int((end - start) / per_line) + 1)
            + face.paragraph_gap
            if end > start
            else face.blank_height
            for index, (start, end) in enumerate(zip(segments.starts, segments.ends, strict=True))
        ]
