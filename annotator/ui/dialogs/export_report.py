"""What an export wrote, and what was lost by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.ui.dialogs.loss_table import LossTable
from annotator.ui.reports import export_summary
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.losses import Way
    from annotator.services.export_report import ExportReport

_SIZE = (680, 360)
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class ExportReportDialog(QDialog):
    """The plain list at the end of an export that could not hold everything."""

    def __init__(self, parent: QWidget, report: ExportReport, out: Path, way: Way) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Exported"))
        self.resize(*_SIZE)
        self.summary = QLabel(export_summary(report), wordWrap=True)
        self.place = QLabel(str(out), wordWrap=True, textInteractionFlags=_SELECTABLE)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty("soft", "true")
        self.table = LossTable()
        self.table.setAccessibleName(translate("What was lost"))
        self.table.show_survey({way: report.losses}, way)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self.summary, self.place, self.table, buttons):
            column.addWidget(widget)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
