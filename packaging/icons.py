"""The icons of the program and of its projects, in the sizes and files that the systems ask for."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice

import make_icons
from make_icons import SIZES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PROGRAM = "annotator"
PROJECT = "project"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Edges in pixels: what Windows takes at 100 to 400 per cent."""

ICNS_SIZES = {
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
"""Edges in pixels by Apple's types that hold PNG; icp4 and icp5, of 16 and 32, are not shown everywhere."""

_CONTEXTS = {PROGRAM: "apps", PROJECT: "mimetypes"}
_ICO_HEAD = struct.Struct("<HHH")
_ICO_ENTRY = struct.Struct("<BBBBHHII")
_PNG_IN_ICO = 256  # below that some programs read bitmaps only


def source(name: str = PROGRAM) -> Path:
    """The SVG; for the program what ``ANNOTATOR_DRAWING`` names, if it does."""
    chosen = os.environ.get("ANNOTATOR_DRAWING") if name == PROGRAM else None
    return Path(chosen) if chosen else make_icons.FOLDER / f"{name}.svg"


def drawn(name: str, size: int) -> QImage:
    """The icon with edges of ``size`` pixels; at 16 and 24 those which are drawn for it."""
    own = make_icons.FOLDER / f"{name}.svg"
    return make_icons.drawn(name, size) if source(name) == own else make_icons.rendered(source(name), size)


def make_icon(path: Path, name: str = PROGRAM) -> Path:
    """Write the icon in all sizes to ``path``, which ends in .ico or .icns, and give the path back.

    Raises:
        OSError: if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_ico(name) if path.suffix == ".ico" else _icns(name))
    return path


def make_theme_icons(folder: Path, name: str) -> list[Path]:
    """Write the icons of an icon theme ``folder``: the program as ``name``, projects as ``name.project``.

    Each is there in all sizes, and as the drawing itself.
    """
    made = []
    for icon, called in ((PROGRAM, name), (PROJECT, f"{name}.{PROJECT}")):
        for size in SIZES:
            path = folder / f"{size}x{size}" / _CONTEXTS[icon] / f"{called}.png"
            made.append(_written(path, _encoded(drawn(icon, size), "PNG")))
        made.append(
            _written(folder / "scalable" / _CONTEXTS[icon] / f"{called}.svg", source(icon).read_bytes())
        )
    return made


def _written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _ico(name: str) -> bytes:
    """Microsoft's format: a list of entries, then their images."""
    images = [_ico_image(name, size) for size in ICO_SIZES]
    place = _ICO_HEAD.size + _ICO_ENTRY.size * len(images)
    entries = []
    for size, image in zip(ICO_SIZES, images, strict=True):
        # An edge of 256 is written as 0.
        entries.append(_ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(image), place))
        place += len(image)
    return b"".join((_ICO_HEAD.pack(0, 1, len(images)), *entries, *images))


def _ico_image(name: str, size: int) -> bytes:
    if size >= _PNG_IN_ICO:
        return _encoded(drawn(name, size), "PNG")
    # Qt makes a file of one image; what follows its one entry is the bitmap.
    return _encoded(drawn(name, size), "ICO")[_ICO_HEAD.size + _ICO_ENTRY.size :]


def _icns(name: str) -> bytes:
    """Apple's format: entries of a type, their length with these eight bytes, and the image."""
    entries = b"".join(
        kind.encode() + struct.pack(">I", len(image) + 8) + image
        for kind, image in ((kind, _encoded(drawn(name, size), "PNG")) for kind, size in ICNS_SIZES.items())
    )
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def _encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind):  # type: ignore[call-overload]
        raise OSError(f"Qt writes no {kind} here")
    return bytes(buffer.data().data())
