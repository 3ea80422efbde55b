"""The versions that a project's codebook has had, to choose one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.codebook_editing import CodebookVersion


class VersionBox(QComboBox):
    """Lists versions, the newest first.

    Signals:
        wanted(int): the version of this number shall come back.
    """

    wanted = Signal(int)

    def __init__(self, versions: Sequence[CodebookVersion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Versions of the codebook"))
        self.setToolTip(translate("Choose an older version to bring it back; nothing is saved yet."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(32)
        for version in versions:
            words = dotted(str(version.number), _moment(version.saved_at), version.title)
            self.addItem(words, version.number)
            self.setItemData(self.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(lambda place: self.wanted.emit(self.itemData(place)))


def _moment(saved_at: str) -> str:
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return saved_at
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
