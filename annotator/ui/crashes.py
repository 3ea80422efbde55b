"""What happens when the program makes a mistake: it is noted, and told, wherever it was made."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.core.errors import UserFacingError
from annotator.services.traces import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from annotator.services.crash_reports import CrashReports
    from annotator.ui.preferences import Preferences

_logger = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Takes exceptions that nobody caught, in any thread, and errors of the world that nobody worded.

    ``reports`` gives what keeps reports of them, which is not needed to begin.
    """

    _raised = Signal(object, str)

    def __init__(
        self, window: QWidget, reports: Callable[[], CrashReports], preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reports = reports
        self._preferences = preferences
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Be asked by Python from now on."""
        sys.excepthook = self.take
        threading.excepthook = self.take_from_thread

    def end(self) -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Note and tell an exception of the window's thread."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        elif isinstance(error, UserFacingError):
            from annotator.ui.dialogs.errors import error_box

            error_box(self._window, error).open()
        else:
            self._tell(error, "")

    def take_from_thread(self, raised: threading.ExceptHookArgs) -> None:
        """Note an exception of another thread; the window tells it."""
        threading.__excepthook__(raised)
        if raised.exc_value is not None:
            name = raised.thread.name if raised.thread is not None else ""
            self._raised.emit(raised.exc_value, name)

    def tell_of_earlier(self) -> None:
        """Say once that the program ended by a mistake, where that could not be told at the time."""
        newest = self._reports().newest()
        if newest is not None and newest.name > self._preferences.told_crash:
            self._preferences.told_crash = newest.name
            from annotator.ui.dialogs.errors import earlier_crash_box

            earlier_crash_box(self._window, newest).open()

    def _tell(self, error: BaseException, thread: str) -> None:
        report = self._reports().text(error, thread=thread)
        path = self._reports().keep(report)
        _logger.info("a mistake of the program: %s", path.name if path is not None else "no report")
        if QApplication.activeModalWidget() is None:
            if path is not None:
                self._preferences.told_crash = path.name
            from annotator.ui.dialogs.errors import crash_box

            crash_box(self._window, report, path).open()


def log_refusal(error: UserFacingError) -> None:
    """Note which sentence somebody was told; the values in it are theirs."""
    _logger.info("refused: %s", error.sentence, extra={PLAIN: True})
