"""The icons of the program and of its project files in the sizes and files that the systems ask for."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice

from make_icons import FOLDER, SIZES, drawn

if TYPE_CHECKING:
    from pathlib import Path

_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""Kinds of entries that hold a PNG file, by Apple's names for them, with their edges in pixels."""


def make_icon(path: Path) -> Path:
    """Write the program's icon in all sizes to ``path``, an ``.ico`` or ``.icns`` file; give the path back.

    Raises:
        OSError: if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_icns() if path.suffix == ".icns" else _ico())
    return path


def make_theme_icons(folder: Path, name: str, project: str) -> list[Path]:
    """Write the icons called ``name``, the program's, and ``project``, that of its files, below ``folder``.

    They are in all sizes and as drawings, where icon themes have them.
    """
    made = []
    for source, place, called in (("annotator", "apps", name), ("project", "mimetypes", project)):
        for size in SIZES:
            path = folder / f"{size}x{size}" / place / f"{called}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_png(source, size))
            made.append(path)
        scalable = folder / "scalable" / place / f"{called}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_bytes((FOLDER / f"{source}.svg").read_bytes())
        made.append(scalable)
    return made


def _png(source: str, size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not drawn(source, size).save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        raise OSError(f"the icon {source} cannot be written")
    return bytes(buffer.data().data())


def _ico() -> bytes:
    """The format of Windows: a directory of pictures, which since Vista may be PNG files."""
    pictures = [_png("annotator", size) for size in _ICO_SIZES]
    at = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        edge = size % 256  # where 0 stands for 256
        directory += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return directory + b"".join(pictures)


def _icns() -> bytes:
    """The format of macOS: entries of a kind, their length with this head of eight bytes, and a PNG file."""
    entries = b"".join(
        struct.pack(">4sI", kind, 8 + len(picture)) + picture
        for kind, picture in ((kind, _png("annotator", size)) for kind, size in _ICNS_SIZES.items())
    )
    return struct.pack(">4sI", b"icns", 8 + len(entries)) + entries
