"""What the view shows besides the stored annotations."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention
from annotator.core.spans import hull
from annotator.ui.article_view.header_block import HeaderBlock
from annotator.ui.article_view.highlighting import Highlighter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Item, ItemRef, Role
    from annotator.core.spans import Fragments, Span
    from annotator.ui.theme import Theme


class Mode(Enum):
    """What the arrow keys are about: the caret, or the ends of the current span."""

    READING = "reading"
    BOUNDARY = "boundary"


@dataclass(slots=True, kw_only=True)
class Scene:
    """The state of one view.

    ``boundary`` is the provisional span while its ends are moved; ``offered`` is what the mouse could begin
    to move.
    """

    theme: Theme
    title_block: HeaderBlock = field(default_factory=HeaderBlock)
    current: ItemRef | None = None
    mode: Mode = Mode.READING
    boundary: Span | None = None
    offered: Span | None = None
    draft: Mapping[Role, Fragments] = field(default_factory=dict)
    highlighter: Highlighter = field(default_factory=Highlighter)

    def span_with_handles(self, current: Item | None) -> Span | None:
        """The span to draw handles at; while reading, only one that the mouse is near."""
        if self.mode is not Mode.BOUNDARY:
            return self.offered
        if self.boundary is not None or current is None:
            return self.boundary
        return current.span if isinstance(current, Mention) else hull(current.content)
