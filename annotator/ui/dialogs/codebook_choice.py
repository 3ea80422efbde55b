"""Asks with which codebook a new project begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.codebook import Codebook

_WIDTH = 460
_MOST_ROWS = 6
_ROW_HEIGHT = 28


class CodebookChoice(QDialog):
    """The codebooks that ship, the first of them marked; Enter takes the marked one.

    Signals:
        chosen(Codebook): the person took this one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, codebooks: Sequence[Codebook]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("New project"))
        self._codebooks = tuple(codebooks)
        self.listing = QListWidget()
        self.listing.setAccessibleName(translate("Codebook of the new project"))
        self.listing.addItems([codebook.title for codebook in self._codebooks])
        for row in range(self.listing.count()):
            self.listing.item(row).setSizeHint(QSize(0, _ROW_HEIGHT))
        self.labels = QLabel(wordWrap=True)
        self.labels.setProperty("soft", "true")
        self.labels.setAccessibleName(translate("Labels of this codebook"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Choose a place…"))
        self._build()
        self.listing.currentRowChanged.connect(self._on_row)
        self.listing.itemDoubleClicked.connect(lambda _item: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self._codebooks[self.listing.currentRow()]))
        self.listing.setCurrentRow(0)
        self.listing.setFocus()

    def _build(self) -> None:
        heading = QLabel(translate("&Codebook: the labels to annotate with. It can be changed at any time."))
        heading.setWordWrap(True)
        heading.setBuddy(self.listing)
        rows = min(len(self._codebooks), _MOST_ROWS)
        self.listing.setFixedHeight(rows * _ROW_HEIGHT + 2 * self.listing.frameWidth() + 2)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (heading, self.listing, self.labels, self.buttons):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def _on_row(self, row: int) -> None:
        codebook = self._codebooks[row]
        types = ", ".join(label.name for label in codebook.actor_types)
        attributes = ", ".join(attribute.name for attribute in codebook.attributes)
        self.labels.setText(
            "\n".join(
                (
                    dotted(translate("Actors"), types),
                    dotted(translate("Claims"), attributes),
                )
            )
        )
