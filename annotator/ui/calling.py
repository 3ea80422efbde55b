"""Calling the window that has a project open already, as a second start does before it opens one.

A window answers in a folder of its own, as ``reception`` tells.
"""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QStandardPaths, QSysInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

_PATIENCE = 5.0
"""Seconds until a window that does not answer is left alone."""

_LOOK = 0.02
ENDING = ".json"
"""What a letter to a window ends in."""

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - names the right to come to the front that Wayland gives once


def meeting_place() -> Path:
    """The folder in which windows of this person are called."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    return (Path(runtime, "annotator") if runtime else Path(cache)) / "windows"


def pass_on(project: Path, paths: Sequence[Path], place: Path, *, patience: float = _PATIENCE) -> bool:
    """Give ``paths`` to the window that has ``project`` open; whether there is one that took them."""
    if not _is_anyone_there(place):
        return False
    box = box_of(place, project)
    if not box.is_dir() or not _is_held(box):
        return False
    import json

    call = {"paths": [str(path.absolute()) for path in paths], "token": os.environ.get(_TOKEN, "")}
    letter = box / f"{os.urandom(16).hex()}{ENDING}"
    try:
        draft = letter.with_suffix(".draft")
        draft.write_text(json.dumps(call), encoding="utf-8")
        draft.rename(letter)
    except OSError:
        return False
    return _is_taken(letter, patience)


def box_of(place: Path, project: Path) -> Path:
    """The folder for a project, whichever way leads to its file; another machine's has another name."""
    from hashlib import sha256  # which brings OpenSSL along

    known = f"{QSysInfo.machineHostName()}\n{os.path.normcase(os.path.realpath(project))}"
    return place / sha256(known.encode(errors="surrogatepass")).hexdigest()[:24]


def lock_of(box: Path) -> QLockFile:
    """The lock of the window that answers in ``box``."""
    lock = QLockFile(f"{box}.lock")
    lock.setStaleLockTime(0)  # windows stay open for days; that a process has ended counts all the same
    return lock


def _is_anyone_there(place: Path) -> bool:
    """Whether any window is open that can be called."""
    try:
        with os.scandir(place) as entries:
            return any(entry.is_dir() for entry in entries)
    except OSError:  # there never was one
        return False


def _is_held(box: Path) -> bool:
    lock = lock_of(box)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() == QLockFile.LockError.LockFailedError


def _is_taken(letter: Path, patience: float) -> bool:
    until = monotonic() + patience
    while letter.exists():
        if monotonic() > until:
            try:
                letter.unlink()
            except FileNotFoundError:
                return True
            return False
        sleep(_LOOK)
    return True
