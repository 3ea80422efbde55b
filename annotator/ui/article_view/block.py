"""A segment ready to paint: its layout, the boxes of its marks, their lanes and labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontMetricsF

from annotator.core.annotation import Mention, is_pending
from annotator.ui.article_view.lanes import assign_lanes, place_labels
from annotator.ui.article_view.layout import FIRST_LINE_TOP, SegmentLayout, TextStyle
from annotator.ui.article_view.marks import MarkKind
from annotator.ui.article_view.typeface import LANE_GAP, LANE_PITCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.article_view.lanes import Label
    from annotator.ui.article_view.layout import Box
    from annotator.ui.article_view.marks import Mark
    from annotator.ui.article_view.typeface import Typeface
    from annotator.ui.theme import Theme

RISES = 6
"""Pixels above a segment that the line between a claim's parts and the handles of a span need."""

_HANGS = 8
"""Pixels below a segment's last line that its lowest labels need."""

_IN_A_LANE = (MarkKind.MENTION, MarkKind.CUE)


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with its boxes. ``lane`` counts from the letters down; of a content it is the nesting depth."""

    mark: Mark
    lane: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """The label of a mark: its left edge and baseline in pixels of the segment."""

    mark: Mark
    label: Label
    baseline: float


@dataclass(frozen=True, slots=True)
class Setting:
    """All that a segment's layout depends on; an edit that leaves it equal needs no new layout.

    ``residue`` and ``cues`` are stretches of the segment in code points.
    """

    pitch: int
    right_to_left: bool
    residue: tuple[tuple[int, int], ...]
    cues: tuple[tuple[int, int], ...]


class Block:
    """One segment, laid out and decorated.

    Args:
        text: the segment's text.
        face: faces and column width.
        theme: the colours of dimmed text.
        setting: what the layout depends on.
        gap: pixels between this segment's last line and the next segment.
    """

    def __init__(self, text: str, face: Typeface, theme: Theme, setting: Setting, gap: int) -> None:
        self.setting = setting
        self.is_blank = not text or text.isspace()
        self.layout = SegmentLayout(
            text, face, setting.pitch, right_to_left=setting.right_to_left, styles=_styles(setting, theme)
        )
        self.total_height = face.blank_height if self.is_blank else self.layout.lines_height + gap
        self.marks: tuple[PlacedMark, ...] = ()
        self.labels: tuple[PlacedLabel, ...] = ()
        self.label_font = face.label
        self._face = face

    @property
    def painted_height(self) -> int:
        """Pixels from the highest that is painted of it, which may be ``RISES`` above it, to the lowest."""
        return RISES + self.layout.lines_height + _HANGS

    def decorate(self, marks: Sequence[Mark]) -> None:
        """Gives the marks their boxes, lanes and labels."""
        in_lanes = [mark for mark in marks if mark.kind in _IN_A_LANE]
        bands = [mark for mark in marks if mark.kind is MarkKind.CONTENT]
        sources = [mark for mark in marks if mark.kind is MarkKind.SOURCE]
        lanes = [*_lanes(bands), *_lanes(in_lanes), *([0] * len(sources))]
        self.marks = self._placed([*bands, *in_lanes, *sources], lanes)
        self.labels = tuple(self._placed_labels())

    def lane_y(self, line: int, lane: int) -> float:
        """The middle of a lane's stroke, in pixels of the segment."""
        letters = FIRST_LINE_TOP + line * self.setting.pitch + self._face.line_height
        return round(letters + LANE_GAP + lane * LANE_PITCH)

    def _placed(self, marks: Sequence[Mark], lanes: Sequence[int]) -> tuple[PlacedMark, ...]:
        known = {(placed.mark.start, placed.mark.end): placed.boxes for placed in self.marks}
        return tuple(
            PlacedMark(
                mark,
                lane,
                known.get((mark.start, mark.end)) or tuple(self.layout.boxes(mark.start, mark.end)),
            )
            for mark, lane in zip(marks, lanes, strict=True)
        )

    def _placed_labels(self) -> list[PlacedLabel]:
        metrics = QFontMetricsF(self._face.label)
        deepest: dict[int, int] = {}
        wishes: dict[int, list[tuple[Mark, float, str, str]]] = {}
        for placed in self.marks:
            if placed.mark.kind not in _IN_A_LANE:
                continue
            for box in placed.boxes:
                deepest[box.line] = max(deepest.get(box.line, 0), placed.lane)
            item = placed.mark.item
            if isinstance(item, Mention) and placed.mark.opens and placed.boxes:
                sign = " ?" if is_pending(item) else ""
                line, x = self._label_position(placed, metrics.horizontalAdvance(item.type + sign))
                wishes.setdefault(line, []).append((placed.mark, x, item.type, sign))
        found: list[PlacedLabel] = []
        for line, wished in wishes.items():
            labels = place_labels(
                [(x, text, sign) for _, x, text, sign in wished],
                self._face.column_width,
                metrics.horizontalAdvance,
            )
            baseline = self.lane_y(line, deepest[line]) + 2 + self._face.label_ascent
            found += [
                PlacedLabel(mark, label, baseline)
                for (mark, *_), label in zip(wished, labels, strict=True)
                if label is not None
            ]
        return found

    def _label_position(self, placed: PlacedMark, width: float) -> tuple[int, float]:
        first_line = [box for box in placed.boxes if box.line == placed.boxes[0].line]
        if self.setting.right_to_left:
            return first_line[0].line, first_line[-1].rect.right() - width
        return first_line[0].line, first_line[0].rect.left()


def lane_count(marks: Sequence[Mark]) -> int:
    """How many lanes a segment's marks need under its lines; at least one where anything is marked."""
    lanes = _lanes([mark for mark in marks if mark.kind in _IN_A_LANE])
    return max(lanes, default=0) + 1 if marks else 0


def cues_of(marks: Sequence[Mark]) -> tuple[tuple[int, int], ...]:
    """The stretches to set in bold."""
    return tuple(
        (mark.start, mark.end) for mark in marks if mark.kind is MarkKind.CUE and not mark.is_rejected
    )


def _lanes(marks: Sequence[Mark]) -> list[int]:
    return assign_lanes([(mark.start, mark.end) for mark in marks])


def _styles(setting: Setting, theme: Theme) -> list[TextStyle]:
    dimmed = QColor(theme.residue)
    return [
        *(TextStyle(start, end, bold=False, colour=dimmed) for start, end in setting.residue),
        *(TextStyle(start, end, bold=True, colour=None) for start, end in setting.cues),
    ]
