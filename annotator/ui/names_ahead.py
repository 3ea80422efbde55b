"""Reading a long actor list in turns of the event loop, before anything is suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.session import Session


class NamesAhead(QObject):
    """Does what needs the names of the open project as soon as they are read: at once where they are few."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Callable[[], None]] = []
        self._turns = QTimer(self, interval=1)
        self._turns.timeout.connect(self._read_on)
        session.workspace_changed.connect(self._forget)

    def when_read(self, act: Callable[[], None]) -> None:
        """Do ``act`` when the list is read; never, if the project is closed before or none is open."""
        if not self._session.has_project:
            return
        self._waiting.append(act)
        if not self._turns.isActive():
            self._read_on()

    def _read_on(self) -> None:
        # What is read amid a transaction may never come to be.
        if self._session.writing.is_running or not self._session.workspace.suggesting.read_names():
            self._turns.start()
            return
        self._turns.stop()
        acts, self._waiting = self._waiting, []
        for act in acts:
            act()

    def _forget(self) -> None:
        self._turns.stop()
        self._waiting.clear()
