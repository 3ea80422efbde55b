"""Asks from which confidence suggestions are accepted, and says how often they have been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.services.review import TrackRecord


class ThresholdDialog(QDialog):
    """The question behind "accept all above".

    Signals:
        chosen(float): the threshold, in [0, 1], from which to accept.
    """

    chosen = Signal(float)

    def __init__(
        self,
        parent: QWidget,
        *,
        threshold: float,
        count: Callable[[float], int],
        record: Sequence[TrackRecord],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Accept all above a confidence"))
        self._count = count
        self.threshold = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        self.threshold.setAccessibleName(translate("Confidence"))
        self.summary = QLabel()
        self.history = QLabel(_sentence(record))
        self.history.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self.threshold.valueChanged.connect(self._on_value)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self.threshold.value()))
        self.threshold.setValue(threshold)
        self._on_value(threshold)

    def _build(self) -> None:
        form = QFormLayout()
        form.addRow(translate("Accept from confidence"), self.threshold)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.summary, self.history, self.buttons):
            column.addWidget(widget)

    def _on_value(self, threshold: float) -> None:
        waiting = self._count(threshold)
        self.summary.setText(
            translate("{count} suggestions of this article would be accepted, in one step.").format(
                count=waiting
            )
        )
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(translate("Accept {count}").format(count=waiting))
        button.setEnabled(waiting > 0)


def _sentence(record: Sequence[TrackRecord]) -> str:
    decided = sum(entry.decided for entry in record)
    if not decided:
        return translate(
            "Nothing has been decided in this project yet, so nobody knows how often they are right."
        )
    lines = [
        translate("{by}: right in {accepted} of {decided}").format(
            by=entry.by, accepted=entry.accepted, decided=entry.decided
        )
        for entry in record
        if entry.decided
    ]
    return translate("So far in this project: ") + "; ".join(lines) + "."
