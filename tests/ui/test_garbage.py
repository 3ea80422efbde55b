"""What the window left behind in circles ends in its own thread, whoever makes values meanwhile."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from annotator.ui.garbage import GarbageCollector
from annotator.ui.session import Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def _make_values() -> None:
    kept = [[[number]] for number in range(300_000)]
    assert kept


def test_a_closed_dialog_in_a_circle_ends_in_the_windows_thread_and_soon(qtbot: QtBot) -> None:
    parent, session = QObject(), Session()
    GarbageCollector(session, parent)
    ended: list[int] = []
    dialog = QDialog()
    circle: list[object] = [dialog]
    circle.append(circle)
    dialog.destroyed.connect(lambda: ended.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)
    del dialog, circle

    thread = threading.Thread(target=_make_values)
    thread.start()
    thread.join()
    assert not ended
    more = [[number] for number in range(20_000)]

    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert ended == [threading.get_ident()]
    assert more
    parent.deleteLater()
    qtbot.waitUntil(gc.isenabled)
