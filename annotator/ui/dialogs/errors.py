"""Telling what went wrong: in the user's world in a sentence, in the program with a report."""

from __future__ import annotations

import traceback
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.wording import advice, sentence, translate

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from annotator.core.errors import UserFacingError


def error_box(parent: QWidget | None, error: UserFacingError) -> QMessageBox:
    """A message with the sentence and what can be done; it deletes itself when closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "annotator", sentence(error), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(advice(error))
    return box


def locked_box(parent: QWidget, error: UserFacingError) -> QMessageBox:
    """Offers to open a locked project read-only: its ``accepted`` means yes."""
    box = error_box(parent, error)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    box.addButton(translate("Open &read-only"), QMessageBox.ButtonRole.AcceptRole)
    return box


def write_crash_log(
    folder: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> Path:
    """Append a traceback with its time to the log of crashes; the log's path."""
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "crashes.log"
    lines = "".join(traceback.format_exception(kind, error, trace))
    with log.open("a", encoding="utf-8") as stream:
        stream.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{lines}\n")
    return log


def crash_box(parent: QWidget | None, error: BaseException, log: Path | None) -> QMessageBox:
    """Tells of a mistake of the program: what was done is saved, and where the report is, if there is one."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "annotator",
        translate("The program made a mistake. Your work is saved."),
        parent=parent,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(
        translate("A report could not be written to the disk. Please copy the details when you tell us.")
        if log is None
        else translate(
            "A report is in {log}. Nothing was sent anywhere; please attach it when you tell us."
        ).format(log=log)
    )
    box.setDetailedText("".join(traceback.format_exception(error)))
    return box
