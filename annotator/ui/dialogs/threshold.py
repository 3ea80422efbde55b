"""Asks from which confidence suggestions are accepted, and says how often they have been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.ui import wording
from annotator.ui.dialogs.share_bar import ShareBar
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.services.trust import TrackRecord, Trust

_WIDTH = 460


class ThresholdDialog(QDialog):
    """The question behind "accept all above"; what it says follows the threshold as it is changed.

    ``waiting`` are the suggestions of the open article that wait for a decision.

    Signals:
        chosen(float): the threshold, in [0, 1], from which to accept.
    """

    chosen = Signal(float)

    def __init__(
        self,
        parent: QWidget,
        *,
        threshold: float,
        waiting: Sequence[MentionSuggestion | ClaimSuggestion],
        trust: Trust,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Accept all above a confidence"))
        self.setMinimumWidth(_WIDTH)
        self._waiting = waiting
        self._trust = trust
        self.threshold = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        self.threshold.setAccessibleName(translate("Accept from confidence"))
        self.threshold.setToolTip(translate("Up and down change it by 0.05, Page Up and Page Down by 0.50."))
        self.summary = QLabel(wordWrap=True)
        self.records = {by: RecordLine(by) for by in self._suggesters()}
        self.remark = QLabel(_remark(trust), wordWrap=True)
        self.remark.setProperty("soft", "true")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self.threshold.valueChanged.connect(self._on_value)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self.least()))
        self.threshold.setValue(threshold)
        self._on_value()
        self.threshold.selectAll()
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))

    def least(self) -> float:
        """The threshold as it is shown: the box steps in fractions that are a little off."""
        return round(self.threshold.value(), 2)

    def _suggesters(self) -> list[str]:
        decided = [record.by for record in self._trust.records()]
        return sorted({*decided, *(one.by for one in self._waiting)})

    def _build(self) -> None:
        question = QLabel(translate("Accept from &confidence"))
        question.setBuddy(self.threshold)
        keys = QLabel(translate("↑ ↓ change it"))
        keys.setProperty("soft", "true")
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (question, self.threshold, keys):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(row)
        column.addWidget(self.summary)
        for line in self.records.values():
            column.addWidget(line)
        column.addWidget(self.remark)
        column.addStretch()
        column.addWidget(self.buttons)

    def _on_value(self) -> None:
        least = self.least()
        count = sum(one.confidence >= least for one in self._waiting)
        self.summary.setText(
            counted("%n suggestions of this article would be accepted, in one step that Z takes back.", count)
        )
        for by, line in self.records.items():
            line.show_record(self._trust.record(by, least), least)
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(counted("&Accept %n", count))
        button.setEnabled(count > 0)


class RecordLine(QWidget):
    """What became of one suggester's suggestions: a sentence and its picture."""

    def __init__(self, by: str) -> None:
        super().__init__()
        self._by = by
        self.sentence = QLabel(wordWrap=True)
        self.bar = ShareBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.bar)

    def show_record(self, record: TrackRecord, threshold: float) -> None:
        """Say how often suggestions from ``threshold`` on were right."""
        self.sentence.setText(_sentence(self._by, record, threshold))
        self.bar.show_share(record.share if record.decided else None, record.interval)


def _sentence(by: str, record: TrackRecord, threshold: float) -> str:
    if not record.decided:
        return translate(
            "Nothing by “{by}” of at least {threshold} has been decided yet, so nobody knows."
        ).format(by=by, threshold=wording.share(threshold))
    values = {
        "by": by,
        "threshold": wording.share(threshold),
        "accepted": record.accepted,
        "share": round(100 * record.share),
        "low": round(100 * record.interval[0]),
        "high": round(100 * record.interval[1]),
    }
    words = counted(
        "Of %n decided suggestions by “{by}” of at least {threshold}, {accepted} were accepted as they"
        " were: {share} % ({low}–{high} %).",
        record.decided,
    )
    if not record.is_enough:
        words += " " + translate("That is too few to rely on.")
    return words.format(**values)


def _remark(trust: Trust) -> str:
    if not trust.records():
        return translate(
            "Decide some by hand first, and this will say how far their confidence can be trusted."
        )
    return translate(
        "Corrected ones count as decided, not as accepted as they were. In brackets: where the true share"
        " lies, 95 times in 100."
    )
