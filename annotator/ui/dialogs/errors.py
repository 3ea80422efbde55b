"""Telling what went wrong: in the user's world in a sentence, in the program with a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.wording import advice, sentence, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

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


def crash_box(parent: QWidget | None, report: str, path: Path | None) -> QMessageBox:
    """Tells of a mistake of the program: what was done is saved, and where the report is."""
    box = _critical(parent, translate("The program made a mistake. Your work is saved."))
    if path is None:
        box.setInformativeText(
            translate("A report could not be written; its details are below. Nothing was sent anywhere.")
        )
    else:
        box.setInformativeText(_about_report(path))
    box.setDetailedText(report)
    return box


def earlier_crash_box(parent: QWidget | None, path: Path) -> QMessageBox:
    """Tells, once, of a mistake by which the program ended the last time."""
    box = _critical(parent, translate("The program ended by a mistake the last time. Your work is saved."))
    box.setInformativeText(_about_report(path))
    return box


def _critical(parent: QWidget | None, words: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Critical, "annotator", words, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _about_report(path: Path) -> str:
    return translate(
        "A report is in {log}. It holds no text of any article, and nothing was sent anywhere; please attach "
        "it when you tell us."
    ).format(log=path)
