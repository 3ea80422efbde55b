"""Cards as they were painted last: a decision changes one or two of those in sight, and moves the others."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import ItemRef

    Looks: TypeAlias = tuple[object, ...]

_KEPT = 32
"""More than fit on a screen; at twice the usual density each takes about half a megabyte."""


class Ground(NamedTuple):
    """What a card is painted on: points of width and height, pixels of a point, ``#rrggbb`` behind it."""

    width: int
    height: int
    ratio: int
    colour: str


class CardPictures:
    """Pictures of the cards that were painted last, each with all that it depends on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[ItemRef, tuple[Looks, QPixmap]] = OrderedDict()

    def of(self, ref: ItemRef, looks: Looks, ground: Ground, paint: Callable[[QPainter], None]) -> QPixmap:
        """The picture of a card, painted now unless its ``looks`` and its ground are as they were."""
        looks = (*looks, ground)
        known = self._kept.get(ref)
        if known is None or known[0] != looks:
            known = self._kept[ref] = looks, _painted(ground, paint)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(ref)
        return known[1]


def _painted(ground: Ground, paint: Callable[[QPainter], None]) -> QPixmap:
    picture = QPixmap(ground.width * ground.ratio, ground.height * ground.ratio)
    picture.setDevicePixelRatio(ground.ratio)
    # Not transparent: letters would be smoothed otherwise than on the screen.
    picture.fill(QColor(ground.colour))
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture
