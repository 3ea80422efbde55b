"""What a repair saved and what not, table by table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.wording import counted, isolated, marked, number, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.services.repairing import RepairReport

_TABLES = {
    "article": marked("articles"),
    "mention": marked("mentions"),
    "claim": marked("claims"),
    "actor": marked("actors"),
    "suggestion": marked("suggestions"),
    "rule": marked("rules"),
    "codebook": marked("versions of the codebook"),
    "article_original": marked("original texts"),
    "journal": marked("steps of the history"),
}
"""What people know, in the order in which they ask for it."""


class RepairReportDialog(QDialog):
    """The list of what was saved and lost; it can be selected and copied.

    Signals:
        open_wanted(Path): the new project is to be opened.
    """

    open_wanted = Signal(object)

    def __init__(self, parent: QWidget, report: RepairReport) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Repair"))
        self.resize(640, 400)
        self._report = report
        self.summary = QLabel(wordWrap=True)
        self.summary.setText(
            translate("Everything could be saved into “{name}”.").format(name=isolated(report.project.name))
            if report.is_whole
            else translate("What could be read was saved into “{name}”.").format(
                name=isolated(report.project.name)
            )
        )
        self.listing = QPlainTextEdit("\n".join(_lines(report)), readOnly=True)
        self.listing.setAccessibleName(translate("What was saved and what was lost"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_new = self.buttons.addButton(
            translate("&Open the new project"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.open_wanted.emit(report.project))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.summary, self.listing, self.buttons):
            column.addWidget(widget, 1 if widget is self.listing else 0)
        self.open_new.setDefault(True)
        self.open_new.setFocus()


def _lines(report: RepairReport) -> Iterator[str]:
    for table, name in _TABLES.items():
        saved, lost = report.read.get(table, 0), report.lost.get(table, 0)
        if not saved and not lost and table not in report.torn:
            continue
        if table in report.torn:
            words = translate("{what}: {saved} saved, {lost} lost, perhaps more")
        elif lost:
            words = translate("{what}: {saved} saved, {lost} lost")
        else:
            words = translate("{what}: all {saved} saved")
        yield words.format(what=translate(name), saved=number(saved), lost=number(lost))
    for title in report.titles:
        yield translate("Lost: the article “{title}”, whose text cannot be read whole").format(
            title=isolated(title)
        )
    if report.dangling:
        yield counted("%n links to what is lost were taken away", report.dangling)
    if report.entries:
        yield counted("%n steps cannot be undone any more", report.entries)
    yield from report.findings
