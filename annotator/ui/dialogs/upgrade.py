"""Telling that a project is being brought up to date, how far that is, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from annotator.ui.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from annotator.core.upgrading import UpgradeStage

_WIDTH = 480
_SECOND = 1000


class UpgradeDialog(QDialog):
    """Stands over the window until the project can be opened; a clock shows that work goes on.

    Signals:
        cancelled(): the person wants it to end.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Bringing a project up to date"))
        self.setMinimumWidth(_WIDTH)
        about = translate(
            "“{name}” was made by an older version of this program and is brought up to date."
            " First a copy is put beside it. With a large project this takes minutes."
        ).format(name=path.name)
        self.about = QLabel(about, wordWrap=True)
        self.stage = QLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(translate("Progress"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        for widget in (self.about, self.stage, self.bar, self.buttons):
            column.addWidget(widget)
        self._is_over = False
        self._stage: UpgradeStage | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._ticking = QTimer(self, interval=_SECOND)
        self._ticking.timeout.connect(self._tell)
        self._ticking.start()
        self.show_share(0, 0)

    def show_stage(self, stage: UpgradeStage) -> None:
        """Show which step is under way."""
        self._stage = stage
        self.show_share(stage.done, stage.total)

    def show_share(self, done: int, total: int) -> None:
        """Show how far the step is; a ``total`` of 0 means that nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._tell()

    def end(self) -> None:
        """Make room for what comes next."""
        if not self._is_over:
            self._is_over = True
            self.done(QDialog.DialogCode.Accepted)

    def reject(self) -> None:
        """Ask for the end; the dialog stays until it has come."""
        self.buttons.setEnabled(False)
        self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is the same wish."""
        if self._is_over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    def _tell(self) -> None:
        if self._stage is None:
            return
        step, steps, *_ = self._stage
        words = (
            translate("Step {step} of {steps}: copying the project · {time}")
            if step == 1
            else translate("Step {step} of {steps}: changing the project · {time}")
        )
        minutes, seconds = divmod(self._since.elapsed() // _SECOND, 60)
        self.stage.setText(words.format(step=step, steps=steps, time=f"{minutes}:{seconds:02}"))
