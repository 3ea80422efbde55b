"""Where a person was in a project: article, caret, current item, panel tab, filter and order of the queue."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from annotator.core.annotation import ItemKind, ItemRef
from annotator.core.queue import QueueOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place to come back to. ``article`` is its identifier, ``caret`` a code point of its text."""

    article: str = ""
    caret: int = 0
    current: ItemRef | None = None
    tab: int = 0
    filter_text: str = ""
    order: QueueOrder = QueueOrder.IMPORTED

    @classmethod
    def read(cls, stored: str) -> Place:
        """The place that was written as ``stored``; the beginning where it cannot be read."""
        try:
            known = json.loads(stored)
        except ValueError:
            return cls()
        if not isinstance(known, dict):
            return cls()
        return cls(
            article=_text(known.get("article")),
            caret=_count(known.get("caret")),
            current=_ref(known.get("current")),
            tab=_count(known.get("tab")),
            filter_text=_text(known.get("filter_text")),
            order=_order(known.get("order")),
        )

    def written(self) -> str:
        """The place as a line to store."""
        return json.dumps(asdict(self))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _count(value: Any) -> int:
    return value if type(value) is int and value >= 0 else 0


def _order(value: Any) -> QueueOrder:
    return QueueOrder(value) if isinstance(value, str) and value in set(QueueOrder) else QueueOrder.IMPORTED


def _ref(value: Any) -> ItemRef | None:
    match value:
        case [str(kind), str(uuid)] if kind in set(ItemKind):
            return ItemRef(ItemKind(kind), uuid)
    return None
