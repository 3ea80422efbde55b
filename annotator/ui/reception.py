"""One window per project: who starts the program again on an open project is led to its window.

A window that may write to a project has a folder for it in a place that only this person can read, and holds
a lock beside it. A second start puts a file there that names what it was given, and ends once that file was
taken. There is no server and no socket, so nothing can be reached from outside, and nothing has to be
allowed by a firewall. Qt's lock says which process holds it: that of one that was killed counts for nothing.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from annotator.ui.calling import ENDING, box_of, lock_of

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from annotator.services.workspace import Workspace

_LOOK_WITHOUT_WATCHER = 500
_WAIT_FOR_LOCK = 200


class Call(NamedTuple):
    """What a second start was given, and its right to come to the front where the system hands out one."""

    paths: tuple[Path, ...]
    token: str = ""


class Reception(QObject):
    """Answers calls for the project that this window may write to.

    Signals:
        called(Call): the program was started again on that project.
    """

    called = Signal(object)

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._box: Path | None = None
        self._lock: QLockFile | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self._look())
        self._round = QTimer(self, interval=_LOOK_WITHOUT_WATCHER)
        self._round.timeout.connect(self._look)

    def follow(self, workspace: Workspace | None) -> None:
        """Answer for the project of ``workspace`` from now on, and no longer for the one before."""
        self._leave()
        if workspace is None or workspace.read_only:
            return
        box = box_of(self._place, workspace.path)
        try:
            box.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:  # then a second start is told that the project is in use
            return
        lock = lock_of(box)
        if not lock.tryLock(_WAIT_FOR_LOCK):
            return
        self._box, self._lock = box, lock
        for letter in box.iterdir():  # to a window that was killed
            letter.unlink(missing_ok=True)
        if not self._watcher.addPath(str(box)):
            self._round.start()

    def _leave(self) -> None:
        if self._box is None or self._lock is None:
            return
        self._round.stop()
        self._watcher.removePath(str(self._box))
        with suppress(OSError):  # a letter has just come, which nobody will take
            self._box.rmdir()
        self._lock.unlock()
        self._box = self._lock = None

    def _look(self) -> None:
        if self._box is None:
            return
        for letter in sorted(self._box.glob(f"*{ENDING}")):
            call = _read(letter)
            letter.unlink(missing_ok=True)
            if call is not None:
                self.called.emit(call)


def _read(letter: Path) -> Call | None:
    try:
        said = json.loads(letter.read_text(encoding="utf-8"))
        return Call(tuple(Path(path) for path in said["paths"]), str(said["token"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None
