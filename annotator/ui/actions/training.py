"""The verb of training: shows where the training of the open project is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.training import TrainingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.training import TrainingDriver


class TrainingVerbs:
    """Opens the dialog, of which there is one at a time."""

    def __init__(self, driver: TrainingDriver, window: QWidget, work: WorkProgress) -> None:
        self._driver = driver
        self._window = window
        work.looked.connect(self.show)

    def show(self) -> None:
        """Show what can be trained, how far it is, or what came of it."""
        for dialog in self._window.findChildren(TrainingDialog):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return
        TrainingDialog(self._window, self._driver).open()
