"""Training on the project: what is learned from, how far it is, what came of it, and which model is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.trial_table import TrialTable
from annotator.ui.training import Phase
from annotator.ui.training_words import (
    duration_words,
    material_words,
    model_words,
    stage_words,
    verdict_words,
    what_is_learned,
)
from annotator.ui.wording import explanation, number, translate

if TYPE_CHECKING:
    from annotator.ui.training import TrainingDriver

_WIDTH = 540


class TrainingDialog(QDialog):
    """Follows the training of the open project; it can be closed while that goes on."""

    def __init__(self, parent: QWidget, driver: TrainingDriver) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Train on this project"))
        self.setMinimumWidth(_WIDTH)
        self._driver = driver
        self._shown: Phase | None = None
        self._is_enough = True
        self._column, self._facts = QVBoxLayout(self), QFormLayout()
        self.about = QLabel(translate(_ABOUT), wordWrap=True)
        self.material, self.model = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.learns, self.duration = QLabel(wordWrap=True), QLabel()
        self.stage = QLabel(wordWrap=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(translate("Progress"))
        self.table = TrialTable()
        self.verdict = QLabel(wordWrap=True)
        self.start = QPushButton(translate("&Start"))
        self.cancel = QPushButton(translate("&Cancel training"))
        self.use = QPushButton(translate("&Use the new model"))
        self.keep = QPushButton(translate("&Keep the present one"))
        self.back = QPushButton(translate("&Return to the model that ships"))
        self.shut = QPushButton(translate("Close"))
        self._build()
        self._connect()
        self._follow()

    def _build(self) -> None:
        facts = self._facts
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(6)
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for words, value in (
            (translate("Learns from"), self.material),
            (translate("Learns"), self.learns),
            (translate("Takes"), self.duration),
            (translate("In use now"), self.model),
        ):
            caption = QLabel(words)
            caption.setProperty("soft", "true")
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            facts.addRow(caption, value)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.back, None, self.start, self.cancel, self.use, self.keep, self.shut):
            if button is None:
                buttons.addStretch()
            else:
                button.setAutoDefault(True)  # else Return would press another button than the focused one
                buttons.addWidget(button)
        column = self._column
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.about)
        column.addLayout(facts)
        for widget in (self.stage, self.bar, self.table, self.verdict):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._driver.changed.connect(self._follow)
        self.start.clicked.connect(self._driver.start)
        self.cancel.clicked.connect(self._driver.cancel)
        self.use.clicked.connect(self._driver.use_new)
        self.keep.clicked.connect(self._driver.keep_present)
        self.back.clicked.connect(self._driver.return_to_shipped)
        self.shut.clicked.connect(self.close)

    def _follow(self) -> None:
        """Show the phase as it is, and how far it is."""
        driver, phase = self._driver, self._driver.phase
        if not driver.has_project:
            self.close()
            return
        if phase is Phase.RUNNING:
            self.stage.setText(stage_words(driver.progress))
            self.bar.setValue(round(100 * driver.progress.share))
            self.bar.setAccessibleDescription(translate("{share} %").format(share=number(self.bar.value())))
        if phase is self._shown and phase is Phase.RUNNING:
            return
        self._shown = phase
        self._show_facts(phase)
        self._show_buttons(phase)
        self._fit()

    def _fit(self) -> None:
        """As high as all of it needs at this width; ``adjustSize`` asks at the width of the longest line."""
        self._column.activate()
        width = max(self.width(), _WIDTH)
        self.resize(width, self._column.totalHeightForWidth(width))

    def _show_facts(self, phase: Phase) -> None:
        driver = self._driver
        material, in_use = driver.models.material(), driver.models.in_use()
        self.material.setText(material_words(material))
        self.model.setText(model_words(in_use))
        _mark_bad(self.model, is_bad=in_use.problem is not None)
        self.back.setVisible(in_use.folder is not None and phase is not Phase.RUNNING)
        self._is_enough = material.is_enough
        is_trained = phase is Phase.TRAINED and driver.trial is not None
        if is_trained and driver.trial is not None:
            self.table.show_trial(driver.trial)
        self.about.setVisible(not is_trained)
        self.learns.setText(what_is_learned(material))
        self.duration.setText(duration_words(material))
        for value in (self.learns, self.duration):
            self._facts.setRowVisible(value, not is_trained)
        for widget in (self.stage, self.bar):
            widget.setVisible(phase is Phase.RUNNING)
        self.table.setVisible(is_trained)
        words = ""
        if phase is Phase.FAILED and driver.error is not None:
            words = explanation(driver.error)
        elif is_trained and driver.trial is not None:
            words = verdict_words(driver.trial)
        elif phase is Phase.RUNNING:
            words = translate("You can close this and work on; the status bar shows how far it is.")
        elif not material.is_enough:
            words = translate("Finish at least five articles with claims in them first.")
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        self.verdict.setProperty("soft", "true" if phase is Phase.RUNNING else "")
        _mark_bad(self.verdict, is_bad=phase is Phase.FAILED)

    def _show_buttons(self, phase: Phase) -> None:
        is_idle = phase in {Phase.IDLE, Phase.FAILED}
        self.start.setVisible(is_idle)
        self.start.setText(translate("&Start again") if phase is Phase.FAILED else translate("&Start"))
        self.cancel.setVisible(phase is Phase.RUNNING)
        for button in (self.use, self.keep):
            button.setVisible(phase is Phase.TRAINED)
        trial = self._driver.trial
        choice = self.use if trial is None or trial.is_better else self.keep
        first = {Phase.RUNNING: self.shut, Phase.TRAINED: choice}.get(phase, self.start)
        if first is self.start and not self._is_enough:
            first = self.shut
        for button in (self.start, self.use, self.keep, self.shut):
            button.setDefault(button is first)
        first.setFocus()


_ABOUT = (
    "The program can learn from your decisions which claims you mean. What it learned is tried on articles of"
    " yours that were left out, and you choose whether to use it. Nothing leaves this machine."
)


def _mark_bad(label: QLabel, *, is_bad: bool) -> None:
    label.setProperty("bad", "true" if is_bad else "")
    label.style().polish(label)
