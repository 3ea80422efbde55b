"""The icons: those of the window are drawn from their sources, every size is, and the one of 16 is tuned."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QColor, QImage

from annotator.ui.contrast import contrast
from annotator.ui.icons import SIZES
from annotator.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.gui
_SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "make_icons.py"
_NEARLY = 12  # of 255: fonts and versions of Qt smooth edges a little otherwise


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_file_location("make_icons", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _difference(one: QImage, other: QImage) -> int:
    """How far the farthest of the compared colours are apart, of 255."""
    assert one.size() == other.size()
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return max(_apart(one.pixelColor(*place), other.pixelColor(*place)) for place in places)


def _apart(one: QColor, other: QColor) -> int:
    drawn = [
        (color.red(), color.green(), color.blue()) if color.alpha() else (0, 0, 0) for color in (one, other)
    ]
    shown = min(one.alpha(), other.alpha())
    farthest: int = max(abs(a - b) for a, b in zip(*drawn, strict=True))
    return farthest * shown // 255


def test_the_icons_of_the_window_are_those_of_their_sources(qapp: QApplication, script: ModuleType) -> None:
    assert script.WINDOW_SIZES == SIZES
    for name in ("annotator", "annotator-dark"):
        for size in SIZES:
            kept = QImage(str(script.WINDOW / f"{name}-{size}.png"))
            assert _difference(kept, script.drawn(name, size)) <= _NEARLY, (name, size)


def test_at_16_pixels_the_marked_word_is_seen(qapp: QApplication, script: ModuleType) -> None:
    for name, theme in (("annotator", LIGHT), ("annotator-dark", DARK)):
        image = script.drawn(name, 16)
        mark, sign = image.pixelColor(10, 5), image.pixelColor(10, 2)
        assert (mark.alpha(), sign.alpha()) == (255, 255)
        assert contrast(sign.name(), theme.panel) >= 3
        assert contrast(mark.name(), sign.name()) >= (3 if name == "annotator" else 1.7)


def test_every_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(_SCRIPT), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        timeout=60,
    )
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        for name in ("annotator", "annotator-dark", "project"):
            image = QImage(str(tmp_path / f"{size}x{size}" / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size), (name, size)


def test_what_is_no_icon_is_refused(script: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert script.main(["folder", "no-such-icon"]) == 2
    assert "usage" in capsys.readouterr().err
