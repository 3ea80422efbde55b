"""Work of the window's own thread in small steps, between which it paints and hears what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QObject


def in_steps(steps: Generator[None, None, None], parent: QObject) -> QTimer:
    """Let ``steps`` go on, one per turn of the event loop; whoever stops the timer ends them."""
    timer = QTimer(parent, interval=0)

    def go_on() -> None:
        try:
            next(steps)
        except StopIteration:
            timer.stop()
        except BaseException:
            timer.stop()
            raise

    timer.timeout.connect(go_on)
    timer.start()
    return timer
