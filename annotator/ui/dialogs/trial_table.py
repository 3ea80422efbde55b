"""How good two models are on the same articles: a small table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotator.ui.wording import decimal, marked, translate

if TYPE_CHECKING:
    from annotator.services.training_events import Trial

_ROWS = {
    "attribution": marked("whole claim: source and content"),
    "untouched": marked("whole claim, nothing to correct"),
    "source": marked("source"),
    "cue": marked("cue"),
    "content": marked("content"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight
_BETTER = 0.0005
"""Less than this does not show."""


class TrialTable(QWidget):
    """F1 in per cent of the model that ships and of the new one; the better one is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[list[QLabel]] = []

    def show_trial(self, trial: Trial) -> None:
        """Show what came of a trial."""
        for label in (label for row in self._rows for label in row):
            label.hide()
            label.deleteLater()
        self._rows = []
        for column, words in enumerate(
            (translate("Right, in % (F1)"), translate("The model that ships"), translate("The new model"))
        ):
            self._put(words, 0, column, "soft")
        for row, (role, (before, after)) in enumerate(trial.scores.items(), 1):
            self._put(translate(_ROWS[role]), row, 0)
            self._put("–" if before is None else _percent(before), row, 1)
            number = self._put(_percent(after), row, 2)
            if before is not None and after - before > _BETTER:
                number.setStyleSheet("font-weight: bold")

    def words(self) -> list[list[str]]:
        """What stands in the table, row by row."""
        return [[label.text() for label in row] for row in self._rows]

    def _put(self, words: str, row: int, column: int, look: str = "") -> QLabel:
        label = QLabel(words)
        if look:
            label.setProperty(look, "true")
        if column == 0:
            self._rows.append([])
        self._rows[row].append(label)
        self._grid.addWidget(label, row, column, _RIGHT if column else Qt.AlignmentFlag.AlignLeft)
        return label


def _percent(share: float) -> str:
    return decimal(100 * share, 1)
