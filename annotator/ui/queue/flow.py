"""A layout of small things in lines: as many side by side as there is room for, the rest below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets its widgets side by side and goes on below where the line is full; hidden ones take no room.

    The order on screen follows the reading direction of the widget it lays out.
    """

    def __init__(self, parent: QWidget, *, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put a further one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one of that number, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the one of that number."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow place makes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the lines take in a place so wide."""
        return self._lines(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        """Set the widgets into ``room``."""
        super().setGeometry(room)
        self._lines(room, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest of them."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, room: QRect, *, move: bool) -> int:
        """Go through the lines, moving the widgets or not; the height they take."""
        place, height = QPoint(room.topLeft()), 0
        owner = self.parentWidget()
        mirrored = owner is not None and owner.isRightToLeft()
        for item in self._shown():
            size = item.sizeHint()
            if place.x() > room.left() and place.x() + size.width() > room.left() + room.width():
                place, height = QPoint(room.left(), place.y() + height + self.spacing()), 0
            if move:
                left = room.left() + room.right() - place.x() - size.width() + 1 if mirrored else place.x()
                item.setGeometry(QRect(QPoint(left, place.y()), size))
            place.setX(place.x() + size.width() + self.spacing())
            height = max(height, size.height())
        return place.y() + height - room.top()
