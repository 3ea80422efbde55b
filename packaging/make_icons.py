"""Draws the icons of the program and of its project files from their SVG sources.

python packaging/make_icons.py FOLDER [NAME]

Writes ``FOLDER/SIZExSIZE/NAME.png`` for every size, as icon themes lay them out; NAME is that of one icon,
else all are drawn. The few that the window shows are part of the program: ``--window`` draws those into
``resources/icons/window``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
ICONS = ("annotator", "annotator-dark", "project")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOW = FOLDER / "window"
WINDOW_SIZES = (16, 24, 32, 48, 128)
TUNED = {
    16: {"annotator": "annotator-16", "annotator-dark": "annotator-16-dark", "project": "project-16"},
    24: {"annotator": "annotator-24", "annotator-dark": "annotator-24-dark", "project": "project-24"},
}
"""What is drawn at sizes in which halves of pixels would be seen."""
_BEST_COMPRESSION = 0  # of what Qt calls the quality of a PNG file


def main(arguments: list[str]) -> int:
    """Draw what the command line says; gives the exit status."""
    if arguments == ["--window"]:
        for name in ICONS[:2]:
            for size in WINDOW_SIZES:
                _write(drawn(name, size), WINDOW / f"{name}-{size}.png")
        return 0
    if len(arguments) not in {1, 2} or set(arguments[1:]) - set(ICONS):
        sys.stderr.write(f"usage: make_icons.py FOLDER [{' | '.join(ICONS)}] or make_icons.py --window\n")
        return 2
    for name in arguments[1:] or ICONS:
        for size in SIZES:
            _write(drawn(name, size), Path(arguments[0]) / f"{size}x{size}" / f"{name}.png")
    return 0


def drawn(name: str, size: int) -> QImage:
    """An icon at ``size`` pixels. Needs an application."""
    return rendered(FOLDER / f"{TUNED.get(size, {}).get(name, name)}.svg", size)


def rendered(source: Path, size: int) -> QImage:
    """The drawing of an SVG file at ``size`` pixels. Needs an application.

    Raises:
        ValueError: if the file is no SVG.
    """
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no SVG")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _write(image: QImage, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(out), quality=_BEST_COMPRESSION):
        raise OSError(f"{out} could not be written")
    sys.stdout.write(f"{out}\n")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    sys.exit(main(sys.argv[1:]))
