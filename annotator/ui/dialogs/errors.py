"""Telling what went wrong: in the user's world in a sentence, in the program with a report."""

from __future__ import annotations

import traceback
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.wording import advice, sentence, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from types import TracebackType

    from annotator.core.errors import UserFacingError


def error_box(parent: QWidget | None, error: UserFacingError) -> QMessageBox:
    """A message with the sentence and what can be done; it deletes itself when closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "annotator", sentence(error), parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(advice(error))
    return box


def offering_box(
    parent: QWidget, error: UserFacingError, offers: Iterable[tuple[str, Callable[[], None]]]
) -> QMessageBox:
    """Tells what went wrong, and offers what can be done about it: words for a button, and what it does."""
    box = error_box(parent, error)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    for words, do in offers:
        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _on=False, do=do: do())
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


def crash_box(parent: QWidget | None, error: BaseException, log: Path) -> QMessageBox:
    """Tells of a mistake of the program: what was done is saved, and where the report is."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "annotator",
        translate("The program made a mistake. Your work is saved."),
        parent=parent,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(
        translate(
            "A report is in {log}. Nothing was sent anywhere; please attach it when you tell us."
        ).format(log=log)
    )
    box.setDetailedText("".join(traceback.format_exception(error)))
    return box
