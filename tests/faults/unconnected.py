"""The whole job from a new project to its evaluation, in a process that may not use the network at all.

python -m tests.faults.unconnected FOLDER

``WATCH`` is for a ``sitecustomize`` of this process and of all it starts; it writes what it sees to a file.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from annotator.__main__ import main as command
from annotator.core.annotation import Decision
from annotator.desk import build
from annotator.services.projects import open_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import ThreadPool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application
from tests.end_to_end.scenario import OWN_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable

WATCH = """
import os, sys
_out = os.open(os.environ["ANNOTATOR_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_family_of_files = 1
def _watch(event, arguments):
    if not event.startswith("socket.") or event in ("socket.__new__", "socket.gethostname"):
        if event != "socket.__new__" or arguments[1] == _family_of_files:
            return
    elif event in ("socket.connect", "socket.bind") and isinstance(arguments[1], (str, bytes)):
        return
    os.write(_out, f"used {os.getpid()} {event} {arguments[1:]}\\n".encode())
sys.addaudithook(_watch)
os.write(_out, f"watched {os.getpid()} {' '.join(sys.orig_argv[1:])[:200]!r}\\n".encode())
"""
"""Tells of every socket but those in the file system, whoever makes it."""

_PATIENCE = 240_000


def main(folder: Path) -> None:
    """Create, import, suggest with the real worker in the window, decide, export, evaluate."""
    project, out = folder / "desk.annotator", folder / "out.jsonl"
    _run("new", str(project))
    _run("import", str(project), *map(str, sorted(OWN_ARTICLE.parent.glob("*.txt"))[:4]))
    _in_the_window(project, folder)
    _run("suggest", str(project))
    _run("export", str(project), str(out))
    _run("evaluate", str(out), str(out))
    with closing(open_project(project, read_only=True)) as workspace:
        assert not workspace.suggesting.waiting()
    sys.stdout.write("done\n")


def _run(*arguments: str) -> None:
    status = command(list(arguments))
    assert status == 0, (arguments, status)


def _in_the_window(project: Path, folder: Path) -> None:
    """Let the process suggest on the first article, and accept three suggestions by keys."""
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)),
        pool=ThreadPool(),
        worker=start_worker,
        sample_folder=lambda: folder,
        scheme="light",
    )
    desk.window.show()
    desk.projects.open(project)
    desk.suggesting.begin()
    _wait(lambda: desk.session.current is not None)
    for _ in range(3):
        item = desk.session.current
        assert item is not None
        QTest.keyClick(desk.window.article.view, Qt.Key.Key_A)
        stored = next(one for one in desk.session.items if one.ref == item.ref)
        assert stored.decision is Decision.ACCEPTED
    desk.close()
    desk.session.close_workspace()
    desk.window.close()


def _wait(is_so: Callable[[], bool]) -> None:
    for _ in range(_PATIENCE // 50):
        if is_so():
            return
        QTest.qWait(50)
    raise AssertionError("the suggestions did not come")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
