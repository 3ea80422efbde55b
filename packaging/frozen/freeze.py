"""Freezes the program and its Python into one folder: python packaging/frozen/freeze.py DIST."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from facts import ROOT, Facts  # noqa: E402
from icons import make_icon  # noqa: E402
from macos.information import information  # noqa: E402
from windows.version_file import version_file  # noqa: E402

ALREADY_BARE = ("PySide6", "numpy.libs")
"""Folders whose libraries bring no symbols, or were moved in a way that ``strip`` does not understand."""


def freeze(into: Path) -> Path:
    """Build the folder ``annotator`` inside ``into`` and give its path.

    Raises:
        subprocess.CalledProcessError: if PyInstaller fails.
    """
    work = ROOT / "build" / "freezing"
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(into), "--workpath", str(work), str(HERE / "annotator.spec")),
        ],
        cwd=work,
        env={**os.environ, **_surroundings(work)},
        check=True,
    )
    folder = into / "annotator"
    if sys.platform.startswith("linux") and shutil.which("strip"):
        _strip(folder / "_internal")
    return folder


def _surroundings(work: Path) -> dict[str, str]:
    """What the spec file has to be told."""
    facts = Facts.read()
    told = {"ANNOTATOR_INFO_PLIST": json.dumps(information(facts))}
    if sys.platform == "win32":
        versions = work / "version.txt"
        versions.write_text(version_file(facts), encoding="utf-8")
        told |= {
            "ANNOTATOR_ICON": str(make_icon(work / "annotator.ico")),
            "ANNOTATOR_VERSION_FILE": str(versions),
        }
    if sys.platform == "darwin":
        told["ANNOTATOR_ICON"] = str(make_icon(work / "annotator.icns"))
    return told


def _strip(folder: Path) -> None:
    """Take the symbols for debuggers out of compiled modules: nine tenths of spaCy are that."""
    libraries = [
        path
        for path in folder.rglob("*.so*")
        if path.is_file() and not path.is_symlink() and not set(ALREADY_BARE) & set(path.parts)
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


if __name__ == "__main__":
    freeze(Path(sys.argv[1]).resolve())
