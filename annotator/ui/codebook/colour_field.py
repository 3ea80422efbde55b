"""A field for a colour: a swatch that opens the system's own chooser, and its digits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.wording import translate

_SWATCH = 16
_AIR = 6  # pixels beside the swatch, so that the word does not touch it
_CHARACTERS = 7


class ColourField(QWidget):
    """A colour as ``#rrggbb``; empty where the look chooses.

    Signals:
        edited(str): the person wrote or chose another one.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = ""
        self.digits = QLineEdit(placeholderText=translate("as the look has it"), maxLength=_CHARACTERS)
        self.digits.setAccessibleName(translate("Colour as # and six digits"))
        self.digits.setClearButtonEnabled(True)
        self.swatch = QPushButton(translate("Choose…"))
        self.swatch.setAccessibleName(translate("Choose a colour"))
        self.swatch.setIconSize(QSize(_SWATCH + _AIR, _SWATCH))
        self.swatch.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.digits, 1)
        row.addWidget(self.swatch)
        self.setFocusProxy(self.digits)
        self.digits.textEdited.connect(self._on_edited)
        self.digits.textChanged.connect(lambda _text: self._show())
        self.swatch.clicked.connect(self.choose)

    def set_colour(self, colour: str, usual: str) -> None:
        """Show ``colour``; where it is empty the swatch has the ``usual`` one."""
        self._usual = usual
        self.digits.setText(colour)
        self._show()

    def choose(self) -> None:
        """Open the chooser."""
        dialog = QColorDialog(QColor(self.digits.text() or self._usual), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.digits.setText(colour.name())
        self.edited.emit(colour.name())

    def _on_edited(self, text: str) -> None:
        self.edited.emit(text.strip())

    def _show(self) -> None:
        shown = QColor.fromString(self.digits.text().strip() or self._usual)
        self.swatch.setIcon(colour_square(shown.name() if shown.isValid() else self._usual, _SWATCH))
