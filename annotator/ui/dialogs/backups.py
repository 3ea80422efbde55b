"""The backups of a project: when each was made and how much is in it, to go back to one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services.backups import contents
from annotator.ui.background import Job, Reports
from annotator.ui.wording import isolated, number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from annotator.core.retention import Backup, Contents
    from annotator.ui.background import Control, Pool

_SIZE = QSize(680, 460)
_NUMBER = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_UNKNOWN = "…"


class BackupsDialog(QDialog):
    """Lists backups, newest first; what is in each is read beside the window.

    Signals:
        restore_wanted(Backup, bool): the person chose one; in place of the project, or into a new file.
    """

    restore_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget, project: Path, backups: Sequence[Backup], pool: Pool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Restore a backup"))
        self.resize(_SIZE)
        self._backups = tuple(backups)
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("soft", "true")
        self.listing = _listing()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.new = self.buttons.addButton(
            translate("Restore into a &new file…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.place = self.buttons.addButton(
            translate("Put in the &place of the project"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.place.setToolTip(translate("The project's file as it is now is kept beside it."))
        self._build(project)
        self._job = Job(Reports(received=self._on_contents))
        pool.run(self._job, partial(_read, self._backups))

    def chosen(self) -> Backup | None:
        """The backup that is marked."""
        item = self.listing.currentItem()
        return None if item is None else self._backups[item.data(0, _NUMBER)]

    def accept(self) -> None:
        """Restore the marked backup into a new file."""
        self._restore(in_place=False)

    def done(self, result: int) -> None:
        """Leave, and stop reading."""
        self._job.cancel()
        super().done(result)

    def _restore(self, *, in_place: bool) -> None:
        backup = self.chosen()
        if backup is not None:
            super().accept()
            self.restore_wanted.emit(backup, in_place)

    def _build(self, project: Path) -> None:
        name = isolated(project.name)
        self.heading.setText(
            translate(
                "“{name}” as it was. A backup becomes a new file, or takes the project's place; then the file"
                " that is there now is kept beside it under another name."
            ).format(name=name)
            if self._backups
            else translate("There is no backup of “{name}” yet.").format(name=name)
        )
        for place, backup in enumerate(self._backups):
            cells = [_time(backup.made_at), _UNKNOWN, _UNKNOWN, _size(backup.size)]
            item = QTreeWidgetItem(self.listing, cells)
            item.setData(0, _NUMBER, place)
            item.setToolTip(0, str(backup.path))
            for cell in range(1, 4):
                item.setTextAlignment(cell, _RIGHT)
        for button in (self.new, self.place):
            button.setEnabled(bool(self._backups))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.heading, self.listing, self.buttons):
            column.addWidget(widget, 1 if widget is self.listing else 0)
        self.new.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.place.clicked.connect(lambda: self._restore(in_place=True))
        self.listing.itemDoubleClicked.connect(lambda _item: self.accept())
        first = self.listing.topLevelItem(0)
        if first is not None:
            self.listing.setCurrentItem(first)
        self.listing.setFocus()

    def _on_contents(self, found: tuple[int, Contents | None]) -> None:
        place, known = found
        item = self.listing.topLevelItem(place)
        if item is None or self._job.cancelled():
            return
        if known is None:
            item.setText(1, translate("not readable"))
            item.setText(2, "")
            return
        item.setText(1, number(known.articles))
        item.setText(2, number(known.decisions))


def _read(backups: Sequence[Backup], control: Control) -> None:
    for place, backup in enumerate(backups):
        if control.cancelled():
            return
        control.hand_over((place, contents(backup)))


def _listing() -> QTreeWidget:
    listing = QTreeWidget()
    listing.setRootIsDecorated(False)
    listing.setUniformRowHeights(True)
    listing.setAccessibleName(translate("Backups, newest first"))
    listing.setHeaderLabels(
        [translate("Made"), translate("Articles"), translate("Decisions"), translate("Size")]
    )
    header = listing.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, header.ResizeMode.Stretch)
    for column in range(1, 4):
        listing.headerItem().setTextAlignment(column, _RIGHT)
    return listing


def _time(made_at: datetime) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(made_at.timestamp()))
    day = QLocale().toString(moment.date(), translate("d MMMM yyyy"))
    return f"{day}  {moment.toString('HH:mm:ss')}"


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
