"""The program as a whole: its picture, its preferences."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage

from annotator.rendering import render_window
from annotator.services.projects import open_project
from annotator.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from annotator.ui.preferences import Preferences


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """The window that a picture was drawn of goes with the process, which here goes on."""
    yield
    for window in qapp.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_picture_of_the_window_is_written_while_the_project_is_in_use(
    qapp: QApplication, project_path: Path, tmp_path: Path
) -> None:
    holder = open_project(project_path)
    render_window(project_path, tmp_path / "window.png", size=(1000, 700), scheme="dark")
    holder.close()
    image = QImage(str(tmp_path / "window.png"))
    assert (image.width(), image.height()) == (1000, 700)
    assert image.pixelColor(500, 690).lightness() < 80
    assert sorted(path.suffix for path in tmp_path.glob("window.*")) == [".png"]


def test_the_picture_leaves_no_settings_behind_and_the_null_device_alone(
    qapp: QApplication, project_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = Path(os.devnull).stat().st_mode
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    render_window(project_path, tmp_path / "window.png", size=(400, 300))
    gc.collect()
    assert list(temporary.iterdir()) == []
    assert Path(os.devnull).stat().st_mode == before


def test_preferences_keep_what_was_chosen(preferences: Preferences, tmp_path: Path) -> None:
    assert (preferences.coder, preferences.threshold, preferences.recent) == ("", 0.9, [])
    for name in ("one", "two", "one"):
        (tmp_path / name).touch()
        preferences.remember(tmp_path / name)
    preferences.coder = "ana"
    preferences.threshold = 0.75
    assert preferences.recent == [tmp_path / "one", tmp_path / "two"]
    assert (preferences.coder, preferences.threshold) == ("ana", 0.75)
    (tmp_path / "one").unlink()
    assert preferences.recent == [tmp_path / "two"]
    assert preferences.recent_and_gone == [tmp_path / "one", tmp_path / "two"]
    preferences.forget(tmp_path / "one")
    assert preferences.recent_and_gone == [tmp_path / "two"]
