"""The page of the settings for suggesters beside the built-in ones: off until switched on here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.optional_suggesters import listed_hosts
from annotator.services.optional_suggesters import (
    allowed_problem,
    endpoint_problem,
    labels_problem,
    pipelines_problem,
)
from annotator.ui.dialogs.checked_line import CheckedLine
from annotator.ui.suggester_choice import SuggesterChoice
from annotator.ui.wording import marked, said, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.core.words import Words

PROMISE = marked(
    "Nothing leaves this machine: only addresses on it are taken. To allow another, name it here."
)
_ABOUT_PIPELINES = marked("Packages or folders, with commas between them.")
_ABOUT_LABELS = marked("Which actor type a label is, where the usual table does not fit.")
_ABOUT_ADDRESS = marked("A server that speaks as OpenAI’s does, such as Ollama or llama.cpp.")

_WIDTH = 520


class SuggestersPage(QWidget):
    """Switches for spaCy pipelines and for a language model, with what they need beside them.

    What is wrong with a line is said below it while it is written.

    Signals:
        changed(): something was switched or written.
    """

    changed = Signal()

    def __init__(self, choice: SuggesterChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uses_pipelines = QCheckBox(translate("Also take names from spaCy &pipelines"))
        self.uses_endpoint = QCheckBox(translate("Also ask a language &model on this machine"))
        self.uses_pipelines.setChecked(choice.uses_pipelines)
        self.uses_endpoint.setChecked(choice.uses_endpoint)
        self.pipelines = CheckedLine(choice.pipelines, example="de_core_news_sm")
        self.labels = CheckedLine(choice.labels, example="PER=person LOC=state MISC=")
        self.endpoint = CheckedLine(choice.endpoint, example="http://127.0.0.1:11434")
        self.model = CheckedLine(choice.model, example="llama3.2")
        self.allowed = CheckedLine(choice.allowed)
        self._column = QVBoxLayout(self)
        self._build()
        for switch in (self.uses_pipelines, self.uses_endpoint):
            switch.toggled.connect(self._on_change)
        for field in self._fields():
            field.textChanged.connect(self._on_change)
        self._show()

    def choice(self) -> SuggesterChoice:
        """What is switched on and written now."""
        return SuggesterChoice(
            uses_pipelines=self.uses_pipelines.isChecked(),
            pipelines=self.pipelines.text(),
            labels=self.labels.text(),
            uses_endpoint=self.uses_endpoint.isChecked(),
            endpoint=self.endpoint.text(),
            model=self.model.text(),
            allowed=self.allowed.text(),
        )

    def _fields(self) -> tuple[CheckedLine, ...]:
        return self.pipelines, self.labels, self.endpoint, self.model, self.allowed

    def _build(self) -> None:
        promise = QLabel(translate(PROMISE), wordWrap=True)
        pipelines, model = _form(), _form()
        self.pipelines.add_to(pipelines, translate("&Names"))
        self.labels.add_to(pipelines, translate("La&bels"))
        self.endpoint.add_to(model, translate("A&ddress"))
        self.model.add_to(model, translate("M&odel"))
        model.addRow(promise)
        self.allowed.add_to(model, translate("Other &hosts"))
        self.setMinimumWidth(_WIDTH)
        column = self._column
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.uses_pipelines)
        column.addLayout(pipelines)
        column.addSpacing(10)
        column.addWidget(self.uses_endpoint)
        column.addLayout(model)
        column.addStretch()

    def _on_change(self, _value: object) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Let the fields follow their switches, and the lines below them what is written."""
        with_pipelines, with_model = self.uses_pipelines.isChecked(), self.uses_endpoint.isChecked()
        for field in self._fields():
            field.setEnabled(with_pipelines if field in {self.pipelines, self.labels} else with_model)
        pipelines = pipelines_problem(self.pipelines.text()) if with_pipelines else None
        labels = labels_problem(self.labels.text()) if with_pipelines else None
        self.pipelines.tell(translate(_ABOUT_PIPELINES), _words(pipelines))
        self.labels.tell(translate(_ABOUT_LABELS), _words(labels))
        self._show_endpoint(is_on=with_model)
        self._keep_height()

    def _show_endpoint(self, *, is_on: bool) -> None:
        """Say below the lines for a language model what is wrong with them, and where articles may go."""
        hosts = self.allowed.text()
        address = endpoint_problem(self.endpoint.text(), hosts) if is_on else None
        allowed = allowed_problem(hosts) if is_on else None
        lacks_model = is_on and not self.model.text().strip()
        listed = ", ".join(listed_hosts(hosts)) if is_on else ""
        self.endpoint.tell(translate(_ABOUT_ADDRESS), _words(address))
        self.model.tell("", translate("Name the model to ask for.") if lacks_model else "")
        self.allowed.tell(
            translate("Articles may be sent to {hosts}.").format(hosts=listed) if listed else "",
            _words(allowed),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the lines below the fields need."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Let the window grow with what is said: a layout alone would squeeze sentences that wrap."""
        self._column.activate()  # else it answers from before the last sentence
        self.setMinimumHeight(self._column.heightForWidth(self.width()))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(24, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _words(problem: Words | None) -> str:
    return said(problem) if problem is not None else ""
