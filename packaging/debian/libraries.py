"""Which packages of Debian a frozen folder needs: those with libraries that it uses and does not bring."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from system_libraries import QT_LIBRARIES, SCREEN_LIBRARIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PACKAGES = {
    **QT_LIBRARIES,
    **SCREEN_LIBRARIES,
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libXau.so.6": "libxau6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
}
"""Package names of Debian 12; where a later release has another, that one provides this name."""

DATA = {"libfontconfig": "fontconfig-config", "libX11": "libx11-data", "libxkbcommon": "xkb-data"}
"""Where the system keeps what these libraries read, also where the folder brings the library."""

_C_LIBRARY = re.compile(r"^(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv|nsl|mvec|anl))\.so\.\d+$")
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]")
_C_VERSION = re.compile(r"Name: GLIBC_(\d+)\.(\d+)(?:\.\d+)?\s")


def depends(folder: Path) -> list[str]:
    """The entries of ``Depends``, sorted.

    Raises:
        KeyError: if no package is known for a library that the folder needs.
    """
    files = [path for path in folder.rglob("*") if _is_linked(path)]
    brought = {path.name for path in folder.rglob("*.so*")}
    told = "".join(_told(files))
    outside = set(_NEEDED.findall(told)) - brought
    packages = {PACKAGES[name] for name in outside if not _C_LIBRARY.match(name)}
    packages |= {DATA[name] for library in brought if (name := library.partition(".")[0]) in DATA}
    major, minor = max((int(one), int(two)) for one, two in _C_VERSION.findall(told))
    return sorted([*packages, f"libc6 (>= {major}.{minor})"])


def _told(files: Iterable[Path]) -> Iterator[str]:
    for path in files:
        yield subprocess.run(
            ["readelf", "--wide", "--dynamic", "--version-info", str(path)],
            capture_output=True,
            text=True,
            errors="replace",
            check=True,
        ).stdout


def _is_linked(path: Path) -> bool:
    if not path.is_file() or path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
