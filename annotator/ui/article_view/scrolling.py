"""Where the viewport stands in the column, kept steady while heights turn from estimates to facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.ui.article_view.block import Block
    from annotator.ui.article_view.column import Column

_BOTTOM_MARGIN = 48
_WALKED_SCREENS = 3


class Scroll:
    """The viewport's place: a segment and the pixel of it that stands at the top edge.

    Because the place is not a distance from the document's top, segments laid out above never move what
    the reader sees. The pixel is negative while the header shows.

    Args:
        column: what is scrolled.
    """

    def __init__(self, column: Column) -> None:
        self.column = column
        self.header_height = 0
        self.viewport_height = 0
        self._index = 0
        self._offset = 0

    @property
    def value(self) -> int:
        """Pixels from the document's top, header included."""
        return self.header_height + self.column.top(self._index) + self._offset

    @property
    def maximum(self) -> int:
        """The largest value."""
        whole = self.header_height + self.column.total_height + _BOTTOM_MARGIN
        return max(0, whole - self.viewport_height)

    def y_of(self, index: int) -> int:
        """The y of a segment's top in the viewport."""
        return self.column.top(index) - self.column.top(self._index) - self._offset

    def to_start(self) -> None:
        """Goes to the header."""
        self._index, self._offset = 0, -self.header_height

    def resize_header(self, height: int) -> None:
        """Takes another height of the header; what of the text is visible stays."""
        was_at_start = self._index == 0 and self._offset == -self.header_height
        self.header_height = height
        if was_at_start:
            self.to_start()

    def keep_place(self, change: Callable[[], None]) -> None:
        """Carries out a change of faces and keeps the same share of the top segment above the edge."""
        height = max(1, self.column.block(self._index).total_height)
        share = self._offset / height
        change()
        if self._offset > 0:
            self._offset = round(share * self.column.block(self._index).total_height)

    def scroll_to(self, value: int) -> None:
        """Goes to a value of the scroll bar: near ones by walking exact heights, far ones by the estimate."""
        difference = value - self.value
        if abs(difference) <= _WALKED_SCREENS * self.viewport_height:
            self._offset += difference
        else:
            y = value - self.header_height
            self._index = self.column.find(y)
            self._offset = y - self.column.top(self._index)
        self.settle()

    def place(self, index: int, offset: int) -> None:
        """Puts a pixel of a segment at the top edge; it may lie outside of the segment."""
        self._index, self._offset = index, offset
        self.settle()

    def settle(self) -> None:
        """Lays out what is visible and keeps the viewport inside the document."""
        self._walk()
        bottom = self._bottom()
        if bottom is not None and bottom < self.viewport_height:
            self._offset -= self.viewport_height - bottom
            self._walk()

    def visible(self) -> Iterator[tuple[int, Block, int]]:
        """The visible segments: number, block and y in the viewport."""
        y = -self._offset
        for index in range(self._index, len(self.column.segments)):
            if y >= self.viewport_height:
                return
            block = self.column.block(index)
            yield index, block, y
            y += block.total_height

    def next_below(self) -> int | None:
        """The first segment within a screen below the viewport that is not laid out; None if all are."""
        y = -self._offset
        for index in range(self._index, len(self.column.segments)):
            if y >= 2 * self.viewport_height:
                return None
            block = self.column.laid_out(index)
            if block is None:
                return index
            y += block.total_height
        return None

    def _walk(self) -> None:
        last = len(self.column.segments) - 1
        while self._offset < 0 and self._index > 0:
            self._index -= 1
            self._offset += self.column.block(self._index).total_height
        while self._index < last and self._offset >= (height := self.column.block(self._index).total_height):
            self._offset -= height
            self._index += 1
        if self._index == 0:
            self._offset = max(self._offset, -self.header_height)

    def _bottom(self) -> int | None:
        """The y of the document's end, if the viewport reaches the last segment."""
        shown = [(index, y + block.total_height) for index, block, y in self.visible()]
        if shown and shown[-1][0] == len(self.column.segments) - 1:
            return shown[-1][1] + _BOTTOM_MARGIN
        return None
