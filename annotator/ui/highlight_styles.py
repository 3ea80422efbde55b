"""How highlighted words look: a colour behind the letters and a line above them, never the colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.ui.wording import marked

if TYPE_CHECKING:
    from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class HighlightStyle:
    """One look, as ``#rrggbb`` in light and dark; ``dash`` is the pattern of the line, in widths of it."""

    name: str
    light_fill: str
    light_line: str
    dark_fill: str
    dark_line: str
    dash: tuple[float, ...] = ()
    width: float = 1.5

    def fill(self, theme: Theme) -> str:
        """What is behind the letters."""
        return self.dark_fill if theme.dark else self.light_fill

    def line(self, theme: Theme) -> str:
        """The line above them."""
        return self.dark_line if theme.dark else self.light_line


STYLES: tuple[HighlightStyle, ...] = (
    HighlightStyle(
        name=marked("Mint, full line"),
        light_fill="#c9ecd5",
        light_line="#1f7a45",
        dark_fill="#1f4a33",
        dark_line="#6fcf8a",
    ),
    HighlightStyle(
        name=marked("Pink, dashes"),
        light_fill="#f8d3e3",
        light_line="#a8326e",
        dark_fill="#5a2442",
        dark_line="#f08fbf",
        dash=(4.0, 2.0),
    ),
    HighlightStyle(
        name=marked("Violet, dots"),
        light_fill="#e0d6f7",
        light_line="#6a4bc0",
        dark_fill="#3f3468",
        dark_line="#b3a8f5",
        dash=(1.0, 1.6),
    ),
    HighlightStyle(
        name=marked("Orange, thick line"),
        light_fill="#ffdcb8",
        light_line="#a85a00",
        dark_fill="#5c3a12",
        dark_line="#ffb066",
        width=2.5,
    ),
    HighlightStyle(
        name=marked("Cyan, dashes and dots"),
        light_fill="#c4ecf1",
        light_line="#0f6a78",
        dark_fill="#144a52",
        dark_line="#6fd0de",
        dash=(5.0, 2.0, 1.0, 2.0),
    ),
    HighlightStyle(
        name=marked("Grey, thick dashes"),
        light_fill="#dededb",
        light_line="#555a60",
        dark_fill="#45494d",
        dark_line="#b4b9bf",
        dash=(2.0, 1.0),
        width=2.5,
    ),
)
"""In the order in which new highlights take them."""
