"""Which items lie under a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF

    from annotator.core.annotation import ItemRef
    from annotator.ui.article_view.block import Block


def items_at(block: Block, point: QPointF) -> list[ItemRef]:
    """The items with a box or label at a point of the block, the smallest first.

    A box reaches down to the next line, so that lanes and labels belong to what they mark.
    """
    below = block.setting.pitch - 2
    found: dict[ItemRef, int] = {}
    for placed in block.marks:
        item = placed.mark.item
        if any(
            QRectF(box.rect.left(), box.rect.top() - 2, box.rect.width(), below).contains(point)
            for box in placed.boxes
        ):
            size = placed.mark.end - placed.mark.start
            found[item.ref] = min(size, found.get(item.ref, size))
    return sorted(found, key=lambda ref: (found[ref], ref.uuid))


def next_of(hits: Sequence[ItemRef], current: ItemRef | None) -> ItemRef | None:
    """What a click on these items means: the smallest, or the one after the current one."""
    if not hits:
        return None
    if current not in hits:
        return hits[0]
    return hits[(hits.index(current) + 1) % len(hits)]
