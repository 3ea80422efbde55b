"""The part of the export dialog that says what will be lost, and asks what is to become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from annotator.core.losses import Way
from annotator.ui.dialogs.loss_table import WAYS, LossTable, differs
from annotator.ui.wording import explanation, number, translate

if TYPE_CHECKING:
    from annotator.core.errors import UserFacingError
    from annotator.services.exporting import Survey

_TABLE_HEIGHT = 132


class LossPanel(QWidget):
    """Counting, what was counted, or why that was not possible.

    Signals:
        chosen(): another way of making things fit was chosen.
    """

    chosen = Signal()

    def __init__(self, way: Way) -> None:
        super().__init__()
        self._survey: Survey = {}
        self.state = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.table = LossTable()
        self.flatten = QRadioButton(translate(WAYS[Way.FLATTEN]))
        self.flatten.setToolTip(translate("Change what does not fit as little as makes it fit."))
        self.skip = QRadioButton(translate(WAYS[Way.SKIP]))
        self.skip.setToolTip(translate("Write only annotations that fit as they are."))
        self._ways = QButtonGroup(self)
        for button in (self.flatten, self.skip):
            self._ways.addButton(button)
        (self.skip if way is Way.SKIP else self.flatten).setChecked(True)
        self._choice = QWidget()
        self._build()
        self.flatten.toggled.connect(self._on_way)
        self.show_counting(0, 0)

    @property
    def way(self) -> Way:
        """What is to become of what does not fit."""
        return Way.SKIP if self.skip.isChecked() else Way.FLATTEN

    @property
    def is_lossy(self) -> bool:
        """Whether something is known to be lost."""
        return any(self._survey.values())

    def show_counting(self, done: int, total: int) -> None:
        """Say that it is being counted, and how far that is."""
        words = translate("Counting what this format cannot hold…")
        if total:
            so_far = translate("{done} of {total}").format(done=number(done), total=number(total))
            words = f"{words} {so_far}"
        self._show(words, {})

    def show_error(self, error: UserFacingError) -> None:
        """Say why it cannot be exported so."""
        self._show(explanation(error), {}, is_bad=True)

    def show_survey(self, survey: Survey) -> None:
        """Say what will be lost."""
        if not any(survey.values()):
            self._show(translate("Everything fits: nothing will be lost."), survey)
            return
        self._show(translate("What this format cannot hold of the articles chosen:"), survey)

    def _build(self) -> None:
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(20)
        for widget in (QLabel(translate("What does not fit")), self.flatten, self.skip):
            choice.addWidget(widget)
        choice.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self._choice)

    def _show(self, words: str, survey: Survey, *, is_bad: bool = False) -> None:
        self._survey = survey
        self.state.setText(words)
        self.state.setProperty("bad", "true" if is_bad else "")
        self.state.style().polish(self.state)
        if self.is_lossy:
            self.table.show_survey(survey, self.way)
        self.table.setVisible(self.is_lossy)
        self._choice.setVisible(differs(survey))

    def _on_way(self) -> None:
        if self.is_lossy:
            self.table.show_survey(self._survey, self.way)
        self.chosen.emit()
