"""The same work once in a real window on a virtual screen: real key events, a real dialog."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from annotator.services.projects import check_project, create_project
from tests.end_to_end.scenario import OWN_ARTICLE, PROGRAM, ROOT, assert_exported, play

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.spacy,
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or shutil.which("xdotool") is None,
        reason="needs Debian's packages xvfb and xdotool",
    ),
]

_PATIENCE = 150
"""Seconds; the process that suggests gives way to all others, and other tests may have both cores."""

_NAMES = {
    "Return": "Return",
    "Tab": "Tab",
    "Esc": "Escape",
    "Shift+Left": "shift+Left",
    "Ctrl+A": "ctrl+a",
    "Ctrl+E": "ctrl+e",
    "Ctrl+I": "ctrl+i",
    "Ctrl+Q": "ctrl+q",
    "/": "slash",
}


class RealKeyboard:
    """Sends key events to whichever of the program's windows is on top."""

    def __init__(self, display: str, process: subprocess.Popen[bytes]) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._process = process

    def press(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self._focus()
            self._xdotool("key", _NAMES.get(key, key.lower()))
            time.sleep(0.15)

    def write(self, text: str) -> None:
        """Type letters."""
        self._focus()
        self._xdotool("type", "--delay", "12", text)
        time.sleep(0.15)

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Look again and again until it is so."""
        for _ in range(_PATIENCE * 10):
            assert self._process.poll() is None, "the program has ended"
            if is_so():
                return
            time.sleep(0.1)
        pytest.fail(f"waited {_PATIENCE} seconds for {what}")

    def wait_for_the_end(self) -> None:
        """Wait until the program has ended by itself, without an error."""
        assert self._process.wait(20) == 0

    def windows(self) -> list[str]:
        """The program's visible windows, the one made last at the end."""
        found = self._xdotool("search", "--onlyvisible", "--pid", str(self._process.pid))
        return sorted(found.split(), key=int)

    def _focus(self) -> None:
        # Without a window manager nobody gives a new dialog the focus. A search that meets a window being
        # made or unmade finds nothing, so it is made again.
        found: list[str] = []

        def there() -> bool:
            found[:] = self.windows()
            return bool(found)

        self.wait(there, "a window to type into")
        self._xdotool("windowfocus", "--sync", found[-1])

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.fixture
def keyboard(display: str, tmp_path: Path) -> Iterator[RealKeyboard]:
    """The keyboard of the program, started as a person starts it on a project of "ana"."""
    project = tmp_path / "desk.annotator"
    create_project(project, coder="ana").close()
    process = subprocess.Popen(
        [*PROGRAM, str(project)],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        cwd=ROOT,
    )
    yield RealKeyboard(display, process)
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(10)
    process.kill()
    process.wait()


@pytest.mark.usefixtures("processes_measured")
def test_an_article_from_import_to_export_in_a_real_window(keyboard: RealKeyboard, tmp_path: Path) -> None:
    project, out = tmp_path / "desk.annotator", tmp_path / "out.jsonl"
    keyboard.wait(lambda: bool(keyboard.windows()), "the window")
    keyboard.press("Ctrl+I")
    keyboard.wait(lambda: len(keyboard.windows()) > 1, "the dialog for files")
    keyboard.write(str(OWN_ARTICLE))
    keyboard.press("Return")
    keyboard.wait(lambda: len(keyboard.windows()) == 1, "the end of the dialog")
    parts = ("the tariff must be revised", "considers", "The Georgian side")
    suggested = play(keyboard, project, out, parts)
    assert_exported(out, suggested, OWN_ARTICLE.read_text(encoding="utf-8"))
    keyboard.press("Ctrl+Q")
    keyboard.wait_for_the_end()
    assert check_project(project) == []
