"""A mistake of the program is told once, in the window or at the next start, whichever thread made it."""

from __future__ import annotations

import re
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from annotator.core.errors import UserFacingError
from annotator.services.crash_reports import CrashReports
from annotator.services.program_log import begin_log, end_log
from annotator.ui.crashes import CrashWatch, log_refusal
from tests.ui.conftest import HARBOUR

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.ui.preferences import Preferences
    from tests.ui.conftest import Screen


@pytest.fixture
def watch(
    screen: Screen, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CrashWatch]:
    """A watch on the window; Python's own words on the standard error stream are left out."""
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(threading, "__excepthook__", lambda *_: None)
    hooks = sys.excepthook, threading.excepthook
    made = CrashWatch(screen.desk.window, lambda: _reports(tmp_path), preferences)
    made.begin()
    yield made
    made.end()
    sys.excepthook, threading.excepthook = hooks


def _reports(folder: Path) -> CrashReports:
    return CrashReports(lambda: folder / "logs", lambda: "annotator 0.1.0")


def _fail() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018 - is to fail
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def _told(screen: Screen) -> list[str]:
    boxes = [box for box in screen.desk.window.findChildren(QMessageBox) if box.isVisible()]
    words = [f"{box.text()} {box.informativeText()}" for box in boxes]
    for box in boxes:
        box.close()
    return words


def test_a_mistake_is_noted_and_told(screen: Screen, watch: CrashWatch, tmp_path: Path) -> None:
    error = _fail()
    sys.excepthook(type(error), error, error.__traceback__)
    box = screen.popup(QMessageBox)
    assert "Your work is saved" in box.text()
    assert "no text of any article" in box.informativeText()
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    assert str(report) in box.informativeText()
    assert box.detailedText() == report.read_text(encoding="utf-8")
    box.close()
    watch.tell_of_earlier()
    assert _told(screen) == []


def test_a_mistake_of_another_thread_is_told_in_the_window(
    screen: Screen, watch: CrashWatch, tmp_path: Path
) -> None:
    thread = threading.Thread(target=lambda: 1 / 0, name="annotator-odd")
    thread.start()
    thread.join()
    screen.qtbot.waitUntil(lambda: list((tmp_path / "logs").glob("crash-*.txt")) != [])
    assert "annotator-odd" in screen.popup(QMessageBox).detailedText()
    assert len(_told(screen)) == 1


def test_what_could_not_be_told_is_told_once_at_the_next_start(
    screen: Screen, watch: CrashWatch, preferences: Preferences
) -> None:
    screen.desk.actions["help.about"].trigger()  # over a dialog there is no other
    error = _fail()
    sys.excepthook(type(error), error, None)
    sys.excepthook(type(error), error, None)
    assert _told(screen) == []
    watch.tell_of_earlier()
    watch.tell_of_earlier()
    (words,) = _told(screen)
    assert words.startswith("The program ended by a mistake the last time. Your work is saved.")


def test_a_report_that_cannot_be_written_can_be_copied(
    screen: Screen, watch: CrashWatch, tmp_path: Path
) -> None:
    (tmp_path / "logs").touch()
    error = _fail()
    sys.excepthook(type(error), error, error.__traceback__)
    box = screen.popup(QMessageBox)
    assert "could not be written" in box.informativeText()
    assert "ZeroDivisionError" in box.detailedText()
    box.close()


def test_an_error_of_the_users_world_that_nobody_caught_is_no_crash(
    screen: Screen, watch: CrashWatch, tmp_path: Path
) -> None:
    error = UserFacingError("The disk is full.", advice="Make room.")
    sys.excepthook(type(error), error, None)
    assert _told(screen) == ["The disk is full. Make room."]
    assert not (tmp_path / "logs").exists()


def test_the_log_of_a_day_holds_no_word_of_an_article(
    screen: Screen, watch: CrashWatch, tmp_path: Path
) -> None:
    handler = begin_log(tmp_path / "logs", "0.1.0")
    assert handler is not None
    screen.session.failed.connect(log_refusal)
    screen.session.failed.emit(UserFacingError("“{name}” is in the list already.", name="Alma Dorrit"))
    screen.desk.actions["review.accept"].trigger()
    try:
        raise_with(HARBOUR)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    end_log(handler)
    _told(screen)
    written = "\n".join(path.read_text(encoding="utf-8") for path in (tmp_path / "logs").iterdir())
    assert "refused: “…” is in the list already." in written
    assert "builtins.ValueError" in written
    names = re.findall(r"[A-Z]\w{2,} [A-Z]\w{3,}|\w{9,}", HARBOUR)
    assert "Alma Dorrit" in names
    assert [name for name in names if name in written] == []


def raise_with(words: str) -> None:
    """Fail as a library does that quotes what it was given."""
    raise ValueError(words)


def test_ctrl_c_in_the_terminal_closes_the_window(screen: Screen, watch: CrashWatch) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QCoreApplication.processEvents()
    assert not screen.desk.window.isVisible()
