"""Asks what to export, as what, and where to; says before writing what that cannot hold."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.core.article import Status
from annotator.services.exporting import ExportWish
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.captions import caption
from annotator.ui.dialogs.export_options import OptionRows
from annotator.ui.dialogs.export_target import ExportTarget
from annotator.ui.dialogs.loss_panel import LossPanel
from annotator.ui.wording import translate
from annotator.ui.work_wording import status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from annotator.core.errors import UserFacingError
    from annotator.services.export_beside import ExportBeside
    from annotator.services.exporting import Survey
    from annotator.services.format_choices import FormatChoice
    from annotator.ui.background import Control, Pool
    from annotator.ui.export_habits import ExportHabits

_SIZE = (780, 640)
_PAUSE = 300
_OPTIONS_FROM = 1


class ExportDialog(QDialog):
    """Format with its options, articles, coder and file; what will be lost is counted beside the window.

    ``out`` is offered first, with the extension of the format.

    Signals:
        chosen(Path, ExportWish, ExportHabits): the person pressed Export.
    """

    chosen = Signal(object, object, object)

    def __init__(
        self,
        parent: QWidget,
        *,
        exporting: ExportBeside,
        formats: Sequence[FormatChoice],
        habits: ExportHabits,
        pool: Pool,
        out: Path,
        coder: str,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Export"))
        self._exporting, self._pool, self._habits, self._coder = exporting, pool, habits, coder
        self._formats = {form.name: form for form in formats}
        self._job: Job | None = None
        self._is_known = self._is_wanted = False
        self.format = QComboBox(maxVisibleItems=24)
        self.about = QLabel(wordWrap=True)
        self.status = QComboBox()
        self.only_mine = QCheckBox(
            translate("&Only decisions of {coder}").format(coder=coder.replace("&", "&&"))
        )
        self.anonymous = QCheckBox(translate("&Without the names of coders"))
        self.anonymous.setToolTip(translate("They are called coder-1, coder-2; notes stay as they are."))
        self.target = ExportTarget(formats, out, zipped=habits.zipped)
        self.losses = LossPanel(habits.way)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = self.buttons.addButton(translate("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._form = QFormLayout()
        self.options = OptionRows(self._form, _OPTIONS_FROM, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill()
        self._build()
        self._connect()
        self._on_format()
        self.format.setFocus()

    @property
    def form(self) -> FormatChoice:
        """The format chosen."""
        return self._formats[self.format.currentData()]

    def wish(self) -> ExportWish:
        """What is chosen now."""
        chosen = self.status.currentData()
        return ExportWish(
            format_name=self.form.name,
            options=self.options.values(),
            status=Status(chosen) if chosen is not None else None,
            coder=self._coder if self.only_mine.isChecked() else None,
            way=self.losses.way,
            anonymous=self.anonymous.isChecked(),
        )

    def accept(self) -> None:
        """Export, once it is known what will be lost and where it goes."""
        out = self.target.path
        if not self.button.isEnabled() or out is None:
            return
        wish = self.wish()
        zipped = self.target.zipped.isChecked()
        super().accept()
        self.chosen.emit(
            out, wish, self._habits.after(wish.format_name, wish.options, wish.way, zipped=zipped)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter while it is being counted exports as soon as that is done, if nothing is lost."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        self._is_wanted = is_enter and not self._is_known
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Leave, and stop counting."""
        self._stop()
        super().done(result)

    def _fill(self) -> None:
        for form in self._formats.values():
            self.format.addItem(translate(form.title), form.name)
        self.format.setCurrentIndex(max(0, self.format.findData(self._habits.format_name)))
        self.status.addItem(translate("all articles"), None)
        for value in Status:
            self.status.addItem(translate("only {status}").format(status=status(value)), value.value)

    def _build(self) -> None:
        form = self._form
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.about.setProperty("soft", "true")
        which_format = QWidget()
        under = QVBoxLayout(which_format)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(4)
        under.addWidget(self.format)
        under.addWidget(self.about)
        which = QWidget()
        beside = QHBoxLayout(which)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self.status, 1)
        beside.addWidget(self.only_mine, 1)
        for words, field, row in (
            (translate("&Format"), self.format, which_format),
            (translate("&Articles"), self.status, which),
            (translate("F&ile"), self.target.file, self.target),
        ):
            form.addRow(caption(words, field), row)
            field.setAccessibleName(words.replace("&", ""))
        form.insertRow(form.rowCount() - 1, "", self.anonymous)
        for combo in (self.format, self.status):
            combo.view().setAccessibleName(combo.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.losses, 1)
        column.addWidget(self.buttons)
        self.button.setDefault(True)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format)
        self.options.changed.connect(self._on_options)
        self.options.typed.connect(self._on_typed)
        self.status.currentIndexChanged.connect(self._count)
        self.only_mine.toggled.connect(self._count)
        self.target.file.textChanged.connect(self._show_button)
        self.losses.chosen.connect(self._show_button)
        self._pause.timeout.connect(self._on_options)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _on_format(self) -> None:
        form = self.form
        self.about.setText(translate(form.description))
        self.about.setVisible(bool(form.description))
        self.options.show_options(form.options, self._habits.options.get(form.name, {}))
        for before, behind in pairwise((self.format, *self.options.stops, self.status)):
            self.setTabOrder(before, behind)
        self._on_options()

    def _on_options(self) -> None:
        self.target.follow(self.form, self.options.values())
        self._count()

    def _on_typed(self) -> None:
        """Wait for the end of the typing; until then nothing is known."""
        self._stop()
        self._tell_counting(0, 0)
        self._pause.start()

    def _count(self) -> None:
        self._stop()
        self._is_wanted = False
        wish = self.wish()
        self._tell_counting(0, 0)

        def work(control: Control) -> Survey:
            return self._exporting.survey(wish, cancelled=control.cancelled, progress=control.progress)

        self._job = job = Job(
            Reports(
                finished=lambda survey: self._tell(job, partial(self._on_counted, survey)),
                failed=lambda error: self._tell(job, partial(self._on_failed, error)),
                progressed=lambda done, total: self._tell(job, partial(self._tell_counting, done, total)),
            )
        )
        self._pool.run(job, work)

    def _tell(self, job: Job, report: Callable[[], None]) -> None:
        """Pass on what a job says, unless something else is chosen by now or the dialog is left."""
        if not job.cancelled():
            report()

    def _tell_counting(self, done: int, total: int) -> None:
        self._is_known = False
        self.losses.show_counting(done, total)
        self._show_button()

    def _on_counted(self, survey: Survey) -> None:
        self._is_known = True
        self.losses.show_survey(survey)
        self._show_button()
        if self._is_wanted and not self.losses.is_lossy:
            self.accept()

    def _on_failed(self, error: UserFacingError) -> None:
        self.losses.show_error(error)

    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()

    def _show_button(self) -> None:
        self.button.setText(
            translate("&Export with these losses") if self.losses.is_lossy else translate("&Export")
        )
        self.button.setEnabled(self._is_known and self.target.path is not None)
