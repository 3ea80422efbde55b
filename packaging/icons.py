"""The program's icon in the sizes and files that the systems ask for, drawn from one SVG."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from facts import ROOT

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Edges in pixels."""

_DRAWINGS = (ROOT / "resources" / "icons" / "annotator.svg", ROOT / "packaging" / "linux" / "annotator.svg")


def drawing() -> Path:
    """The SVG: what ``ANNOTATOR_DRAWING`` names, else the program's own, else a plain one for packages."""
    chosen = os.environ.get("ANNOTATOR_DRAWING")
    return Path(chosen) if chosen else next(path for path in _DRAWINGS if path.is_file())


def drawn(size: int) -> QImage:
    """The icon with edges of ``size`` pixels.

    Raises:
        ValueError: if the SVG cannot be read.
    """
    renderer = QSvgRenderer(str(drawing()))
    if not renderer.isValid():
        raise ValueError(f"{drawing()} is no SVG")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def make_icon(path: Path, size: int = 256) -> Path:
    """Write the icon to ``path``, whose ending says how (.png, .ico, .icns), and give the path back.

    Raises:
        OSError: if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not drawn(size).save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def make_theme_icons(folder: Path, name: str) -> list[Path]:
    """Write the icon in all sizes, and the drawing itself, as a desktop's icon theme ``folder`` has them."""
    made = [make_icon(folder / f"{size}x{size}" / "apps" / f"{name}.png", size) for size in SIZES]
    scalable = folder / "scalable" / "apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(drawing().read_bytes())
    return [*made, scalable]
