"""The question before a codebook is left that was changed and not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton


def ask_before_leaving(over: QWidget, save: Callable[[], object], leave: Callable[[], object]) -> None:
    """Ask whether to ``save``, to ``leave`` without, or to go on; Enter saves, Esc goes on."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Codebook"),
        translate("The codebook was changed, and the changes are not saved."),
        buttons.Save | buttons.Discard | buttons.Cancel,
        over,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDefaultButton(buttons.Save)
    box.setEscapeButton(buttons.Cancel)

    def on_clicked(button: QAbstractButton) -> None:
        chosen = box.standardButton(button)
        if chosen is buttons.Save:
            save()
        elif chosen is buttons.Discard:
            leave()

    box.buttonClicked.connect(on_clicked)
    box.open()
