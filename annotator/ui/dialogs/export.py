"""Asks what to export and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.core.article import Status
from annotator.ui.wording import status, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """What a person wants exported; None for a status or coder means all of them."""

    out: Path
    status: Status | None
    coder: str | None


class ExportDialog(QDialog):
    """File, status and coder.

    Signals:
        chosen(ExportWish): the person pressed Export.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, *, out: Path, coder: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Export"))
        self.setMinimumWidth(460)
        self._coder = coder
        self.file = QLineEdit(str(out))
        self.file.setAccessibleName(translate("File"))
        self.status = QComboBox()
        self.status.setAccessibleName(translate("Which articles"))
        self.status.addItem(translate("all articles"), None)
        for value in Status:
            self.status.addItem(translate("only {status}").format(status=status(value)), value.value)
        self.only_mine = QCheckBox(translate("Only decisions of {coder}").format(coder=coder))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        button = self.buttons.addButton(translate("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.file.textChanged.connect(lambda path: button.setEnabled(bool(path.strip())))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self.wish()))
        self._build()

    def wish(self) -> ExportWish:
        """What is chosen now."""
        chosen = self.status.currentData()
        return ExportWish(
            out=Path(self.file.text().strip()).expanduser(),
            status=Status(chosen) if chosen is not None else None,
            coder=self._coder if self.only_mine.isChecked() else None,
        )

    def _build(self) -> None:
        choose = QPushButton(translate("&Choose…"))
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.addWidget(self.file)
        place.addWidget(choose)
        form = QFormLayout(self)
        form.setSpacing(12)
        form.addRow(translate("File"), place)
        form.addRow(translate("Articles"), self.status)
        form.addRow("", self.only_mine)
        form.addRow(self.buttons)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("Export to"), self.file.text(), translate("JSON lines (*.jsonl)")
        )
        if chosen:
            self.file.setText(chosen)
