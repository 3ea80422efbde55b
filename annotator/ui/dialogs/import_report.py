"""What an import did: what was taken, what was skipped, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.reports import import_summary, notice_line, refusal_line
from annotator.ui.wording import counted, said, translate

if TYPE_CHECKING:
    from annotator.services.importing import ImportReport

_MOST_LINES = 5000


class ImportReportDialog(QDialog):
    """The plain list at the end of an import; it can be selected and copied."""

    def __init__(self, parent: QWidget, report: ImportReport, *, cancelled: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Import"))
        self.resize(640, 360)
        words = import_summary(report)
        if report.stopped is not None:
            words = translate("Stopped; what was imported before stays. {report}").format(report=words)
        elif cancelled:
            words = translate("Cancelled; what was imported before stays. {report}").format(report=words)
        self.summary = QLabel(words)
        self.further = QLabel()
        self.further.hide()
        self.listing = QPlainTextEdit("\n".join(_lines(report)), readOnly=True)
        self.listing.setAccessibleName(translate("What was skipped and why, and what else to know"))
        self.listing.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.listing.setVisible(bool(self.listing.toPlainText()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.further, self.listing, buttons):
            column.addWidget(widget)

    def tell(self, words: str) -> None:
        """Add what was found out about the articles since."""
        self.further.setText(words)
        self.further.show()


def _lines(report: ImportReport) -> list[str]:
    lines = [
        *map(said, filter(None, [report.stopped])),
        *(refusal_line(refusal) for refusal in (*report.refused, *report.duplicates)),
        *map(notice_line, report.notices),
        *map(said, report.label_notes()),
    ]
    if len(lines) > _MOST_LINES:
        rest = len(lines) - _MOST_LINES
        lines = [*lines[:_MOST_LINES], counted("… and %n more", rest)]
    return lines
