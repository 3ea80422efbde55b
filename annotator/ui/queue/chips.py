"""The chips above the queue: how many articles wait, are new, are done; each is a filter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.core.article import Status
from annotator.ui.queue.flow import FlowLayout
from annotator.ui.wording import marked, number, translate

if TYPE_CHECKING:
    from annotator.services.queue import StatusCounts


@dataclass(frozen=True, slots=True)
class _Chip:
    word: str
    count: str
    status: Status | None
    always: bool


_CHIPS = (
    _Chip(marked("pending"), "pending", None, always=True),
    _Chip(marked("new"), "new", Status.NEW, always=True),
    _Chip(marked("done"), "done", Status.DONE, always=True),
    _Chip(marked("in progress"), "in_progress", Status.IN_PROGRESS, always=False),
    _Chip(marked("skipped"), "skipped", Status.SKIPPED, always=False),
)


class StatusChips(QWidget):
    """Filters of which at most one is on.

    Signals:
        chosen(Status | None, bool): the status to show, and whether only articles with pending suggestions.
    """

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {chip: self._button(chip) for chip in _CHIPS}
        self._flow = FlowLayout(self, spacing=4)
        for button in self._buttons.values():
            self._flow.addWidget(button)

    def add_last(self, widget: QWidget) -> None:
        """Let a further widget follow the chips."""
        self._flow.addWidget(widget)

    def set_counts(self, counts: StatusCounts) -> None:
        """Show how many articles each chip stands for."""
        for chip, button in self._buttons.items():
            count = getattr(counts, chip.count)
            button.setText(f"{translate(chip.word)} {number(count)}")
            button.setVisible(chip.always or count > 0 or button.isChecked())

    def clear(self) -> None:
        """Turn every chip off, without telling anyone."""
        for button in self._buttons.values():
            button.setChecked(False)

    def button(self, word: str) -> QPushButton:
        """The chip of that word.

        Raises:
            KeyError: if there is none.
        """
        return {chip.word: button for chip, button in self._buttons.items()}[word]

    def _button(self, chip: _Chip) -> QPushButton:
        button = QPushButton(translate(chip.word), self)
        button.setCheckable(True)
        button.setProperty("chip", "true")
        button.setAccessibleName(translate("Show only {word} articles").format(word=translate(chip.word)))
        button.clicked.connect(lambda on: self._on_clicked(chip, on=on))
        button.setVisible(chip.always)
        return button

    def _on_clicked(self, chip: _Chip, *, on: bool) -> None:
        for other, button in self._buttons.items():
            if other != chip:
                button.setChecked(False)
        self.chosen.emit(chip.status if on else None, on and chip.status is None)
