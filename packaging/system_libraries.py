"""Sees to the system libraries that Qt needs on Linux: installs what is missing, or says how to.

The wheels of PySide6 bring Qt but not the libraries that every desktop has (OpenGL, X11, fontconfig). A
server or a container has none of them, and Qt then fails with the name of the first missing file only. This
script runs before the virtual environment exists, so it uses the standard library alone.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# What Qt's own libraries are linked against (`readelf -d`), and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
FREEZING_PROGRAMS = {"objdump": "binutils"}
PACKAGE_PROGRAMS = {"desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}
FONT_FILES = {"*.[ot]t[cf]": "fonts-dejavu-core", "*[Ee]moji*.ttf": "fonts-noto-color-emoji"}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library with everything it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(libraries: Mapping[str, str]) -> list[str]:
    """The packages of the libraries that do not load."""
    return [package for library, package in libraries.items() if not loads(library)]


def missing_programs(programs: Mapping[str, str]) -> list[str]:
    """The packages of the programs that are not on the path."""
    return [package for program, package in programs.items() if shutil.which(program) is None]


def missing_fonts(folders: Iterable[Path]) -> list[str]:
    """The packages to install where no text font, or none with emoji, is found."""
    present = [folder for folder in folders if folder.is_dir()]
    return [
        package
        for pattern, package in FONT_FILES.items()
        if not any(True for folder in present for _ in folder.rglob(pattern))
    ]


def required(purpose: str) -> list[str]:
    """The packages without which the purpose, ``run``, ``test`` or ``package``, cannot be served at all."""
    missing = missing_libraries(QT_LIBRARIES)
    if purpose == "package" or (purpose == "run" and os.environ.get("DISPLAY")):
        missing += missing_libraries(SCREEN_LIBRARIES)
    if purpose == "package":
        missing += missing_programs(FREEZING_PROGRAMS)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def wanted(purpose: str) -> list[str]:
    """The packages without which text looks poor, or what needs a screen or a linter is skipped."""
    missing = missing_fonts(FONT_FOLDERS)
    if purpose == "test":
        missing += missing_libraries(SCREEN_LIBRARIES) + missing_programs(TEST_PROGRAMS)
    if purpose == "package":
        missing += missing_programs(TEST_PROGRAMS | PACKAGE_PROGRAMS)
    return missing


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages without asking anything; on failure, show what apt-get said."""
    sys.stdout.write(f"Installing system packages: {' '.join(packages)}\n")
    sys.stdout.flush()
    apt_get = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # One unreachable source of several fails the update and yet may not matter: the installation decides.
    subprocess.run(
        (*apt_get, "update"), env=quiet, check=False, capture_output=True, stdin=subprocess.DEVNULL
    )
    finished = subprocess.run(
        (*apt_get, "install", "--yes", "--no-install-recommends", *packages),
        env=quiet,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if finished.returncode != 0:
        sys.stderr.write(finished.stdout)
    return finished.returncode == 0


def advice(packages: Sequence[str]) -> str:
    """The sentence that tells a person without an administrator's rights what to ask for."""
    return (
        "Some system packages are missing. An administrator can install them by\n"
        f"    apt-get install --no-install-recommends {' '.join(packages)}\n"
        "(these are Debian's and Ubuntu's names; other systems have the same libraries)\n"
    )


def main(purpose: str) -> int:
    """See to all that ``purpose`` needs (run, test, package); 1 if it cannot work as things are."""
    if not sys.platform.startswith("linux"):
        return 0
    must, may = required(purpose), wanted(purpose)
    packages = [*must, *may]
    if not packages:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get") is not None and install(packages):
        return 0
    sys.stderr.write(advice(packages))
    return 1 if must else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
