"""Proves that a wheel is whole: what it holds, and what it says when it is installed."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

from facts import ROOT, Facts

_QUESTION = """
from annotator.locations import resource, sample_articles
for path in (resource(), sample_articles()):
    print(path, sum(one.is_file() for one in path.rglob("*")))
"""


def sole(folder: Path, pattern: str) -> Path:
    """The one file in ``folder`` that ``pattern`` matches.

    Raises:
        ValueError: if there is none, or several.
    """
    (found,) = folder.glob(pattern)
    return found


def shipped_files(root: Path = ROOT) -> set[str]:
    """What of the checkout every package carries: ``resources`` and ``seeds``, by path below ``root``."""
    return {
        path.relative_to(root).as_posix()
        for folder in ("resources", "seeds")
        for path in (root / folder).rglob("*")
        if path.is_file() and path.name != ".gitignore" and "__pycache__" not in path.parts
    }


def check_wheel(wheel: Path, source: Path) -> None:
    """Compare both archives with the checkout, install the wheel in a fresh environment and ask it.

    Raises:
        ValueError: if a file is missing, or the program says what it should not.
    """
    shipped = shipped_files()
    lacking = {f"annotator/{name}" for name in shipped} - set(zipfile.ZipFile(wheel).namelist())
    with tarfile.open(source) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    lacking |= shipped - inside
    if lacking:
        raise ValueError(f"{len(lacking)} files are in no package, among them {min(lacking)}")
    with tempfile.TemporaryDirectory(prefix="annotator-wheel-") as folder:
        _ask(wheel, Path(folder), len(shipped))


def _ask(wheel: Path, folder: Path, files: int) -> None:
    """Dependencies are those of the environment this runs in: what is tried is the wheel."""
    venv.EnvBuilder(with_pip=False).create(folder)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(programs / "python")]
    install = [*pip, "--quiet", "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True)
    packages = Path(
        _said(str(programs / "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    )
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    version = _said(str(programs / "annotator"), "--version")
    if Facts.read().version not in version:
        raise ValueError(f"the installed program says {version!r}")
    lines = _said(str(programs / "python"), "-I", "-c", _QUESTION).splitlines()
    found = sum(int(line.rpartition(" ")[2]) for line in lines)
    if found < files or not all(line.startswith(str(packages.resolve())) for line in lines):
        raise ValueError(f"the installed program finds {found} of {files} files: {lines}")


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
