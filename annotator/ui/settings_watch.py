"""Tells when settings cannot be written to the disk, which Qt alone would keep to itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from annotator.core.errors import UserFacingError
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from annotator.ui.session import Session

_UNTIL_NEXT_TRY = 20_000
_NOT_SAVED = marked("The settings could not be saved to “{name}”.")
_ADVICE = marked(
    "They hold until you leave the program, and are saved as soon as that file can be written. "
    "Check that its disk has room and its folder may be written."
)


class SettingsWatch(QObject):
    """Looks each time Qt has tried to write settings, and tries again for as long as they are not written."""

    def __init__(self, session: Session, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._is_told = False
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self.look)
        self._again = QTimer(self, interval=_UNTIL_NEXT_TRY)
        self._again.timeout.connect(self.look)
        settings.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt writes when it handles this event, which is just before the next turn."""
        if event.type() is QEvent.Type.UpdateRequest:
            self._after.start()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """See whether everything is written; tell once if not, and once when it is."""
        if not self._is_told and self._settings.status() is QSettings.Status.NoError:
            return
        failed = not self._is_written()
        if failed and not self._is_told:
            name = Path(self._settings.fileName()).name
            self._session.failed.emit(UserFacingError(_NOT_SAVED, advice=_ADVICE, name=name))
            self._again.start()
        elif self._is_told and not failed:
            self._session.say(translate("The settings are saved."))
            self._again.stop()
        self._is_told = failed

    def _is_written(self) -> bool:
        self._settings.sync()
        # A status stays what it once was; another look at the same file has a status of its own.
        look = QSettings(self._settings.fileName(), self._settings.format())
        look.sync()
        return look.status() is QSettings.Status.NoError
