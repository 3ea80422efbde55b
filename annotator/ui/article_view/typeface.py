"""The measures of the reading column: faces, width and pitch, all from one text size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme import interface_font, reading_font

COLUMN_CHARACTERS = 75
"""Characters of a full line until the user chooses: what typographers advise at most for reading."""

LANE_PITCH = 4.0
"""Pixels between two lanes under the same line."""

LANE_GAP = 4.0
"""Pixels from the letters to the first lane; a band's edge runs between."""

_SAMPLE = "The ministry said on Monday that talks between the two sides would resume in spring"
_PLAIN_LINE_HEIGHT = 1.5
_LANED_LINE_HEIGHT = 2.125
_PARAGRAPH_GAP = 0.85
_BLANK_HEIGHT = 0.25
_BELOW_LABEL = 6.0
_LABEL_SIZE = 0.58
_SMALLEST_LABEL = 9


@dataclass(frozen=True, slots=True)
class Typeface:
    """Faces and distances in pixels. ``ascent`` and ``descent`` are those of the reading face.

    Make one with `typeface`.
    """

    size: int
    reading: QFont
    label: QFont
    column_width: int
    ascent: float
    descent: float
    label_ascent: float
    plain_pitch: int
    laned_pitch: int
    paragraph_gap: int
    blank_height: int
    characters_per_line: float

    @property
    def line_height(self) -> float:
        """From the top of the letters to their bottom."""
        return self.ascent + self.descent

    def pitch(self, lanes: int) -> int:
        """From one line to the next, with room for so many lanes and the labels."""
        if not lanes:
            return self.plain_pitch
        return self.laned_pitch + round((lanes - 1) * LANE_PITCH)


def typeface(size: int, available_width: int, characters: int = COLUMN_CHARACTERS) -> Typeface:
    """The measures for a text size in pixels.

    The column has so many ``characters`` in a line, where ``available_width`` has room for them.
    """
    reading = reading_font(size)
    label = interface_font(max(_SMALLEST_LABEL, round(size * _LABEL_SIZE)), bold=True)
    metrics = QFontMetricsF(reading)
    label_ascent = QFontMetricsF(label).capHeight() + 1
    character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    width = max(1, min(round(characters * character), available_width))
    # a face with tall metrics still needs its label between two lines
    room = metrics.height() + LANE_GAP + label_ascent + _BELOW_LABEL
    return Typeface(
        size=size,
        reading=reading,
        label=label,
        column_width=width,
        ascent=metrics.ascent(),
        descent=metrics.descent(),
        label_ascent=label_ascent,
        plain_pitch=round(max(size * _PLAIN_LINE_HEIGHT, metrics.height())),
        laned_pitch=round(max(size * _LANED_LINE_HEIGHT, room)),
        paragraph_gap=round(size * _PARAGRAPH_GAP),
        blank_height=round(size * _BLANK_HEIGHT),
        characters_per_line=max(1.0, width / character),
    )
