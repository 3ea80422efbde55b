"""Draws the pictures of the README: every scene at every size, light and dark.

python packaging/make_screenshots.py FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from annotator.rendering import picture
from scenes import BEST_COMPRESSION, SCENES, desk_at, make_sample, put_away, with_what_is_open

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.desk import Desk

SIZES = {"1280x800": QSize(1280, 800), "1920x1080": QSize(1920, 1080)}
SCHEMES = ("light", "dark")


def main() -> None:
    """Draw every scene at every size, light and dark, into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        make_sample(Path(place))
        for scheme in SCHEMES:
            for shown, size in SIZES.items():
                for name, scene in SCENES.items():
                    _draw(Path(place), scheme, size, scene, folder / f"{name}-{scheme}-{shown}.png")


def _draw(place: Path, scheme: str, size: QSize, scene: Callable[[Desk], None], out: Path) -> None:
    desk = desk_at(place, scheme)
    picture(desk.window, size, out)
    scene(desk)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    with_what_is_open(desk).save(str(out), "PNG", BEST_COMPRESSION)
    put_away(desk)
    sys.stdout.write(f"{out}\n")


if __name__ == "__main__":
    main()
