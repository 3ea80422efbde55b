"""The further filters of the queue: outlet, language, days, flag; folded away until they are wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.core.queue import QueueFilter
from annotator.ui.queue.days import first_day, last_day
from annotator.ui.wording import isolated, language, number, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.services.queue import QueueChoices

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FEWEST_LETTERS = 8


class Narrowing(QWidget):
    """The fields; each change applies at once. Enter goes to the articles, Esc clears and folds away.

    Signals:
        chosen(QueueFilter): what the fields ask for; words, status and pending are not theirs.
        left(bool): the person is done with the fields, and wants the first article of those shown.
    """

    chosen = Signal(object)
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlet = _combo(translate("Outlet"))
        self.language = _combo(translate("Language"))
        self.since = _day_field(translate("Published from"))
        self.until = _day_field(translate("Published until"))
        self.flagged = QCheckBox(translate("Flagged only"))
        self.copied = QCheckBox(translate("With copies only"))
        self.clear = QPushButton(translate("Clear"))
        self.clear.setProperty("quiet", "true")
        self.clear.setToolTip(translate("Show all articles again (Esc)"))
        self._build()
        self.outlet.currentIndexChanged.connect(self._on_field)
        self.language.currentIndexChanged.connect(self._on_field)
        self.since.textChanged.connect(self._on_field)
        self.until.textChanged.connect(self._on_field)
        self.flagged.toggled.connect(self._on_field)
        self.copied.toggled.connect(self._on_field)
        self.clear.clicked.connect(self.reset)
        for field in self.fields():
            field.installEventFilter(self)

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return self.outlet, self.language, self.since, self.until, self.flagged, self.copied, self.clear

    def offer(self, choices: QueueChoices) -> None:
        """Offer these outlets and languages; what is chosen stays chosen."""
        _refill(self.outlet, translate("any outlet"), ((name, name, n) for name, n in choices.outlets))
        languages = ((code, language(code), n) for code, n in choices.languages)
        _refill(self.language, translate("any language"), languages)

    def wanted(self) -> QueueFilter:
        """What the fields ask for; a day that cannot be read asks for nothing."""
        return QueueFilter(
            outlet=self.outlet.currentData(),
            language=self.language.currentData(),
            published_from=first_day(self.since.text()),
            published_to=last_day(self.until.text()),
            flagged=self.flagged.isChecked(),
            copied=self.copied.isChecked(),
        )

    def reset(self) -> None:
        """Ask for nothing."""
        for field in (self.outlet, self.language):
            field.setCurrentIndex(0)
        self.since.clear()
        self.until.clear()
        self.flagged.setChecked(False)
        self.copied.setChecked(False)

    def begin(self) -> None:
        """Unfold, and let the person choose."""
        self.show()
        self.outlet.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter leaves the fields, Esc clears them first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.reset()
                self.hide()
                self.left.emit(False)  # noqa: FBT003 - Qt's own
                return True
            if event.key() in _ENTER and watched is not self.clear:
                self.left.emit(True)  # noqa: FBT003 - Qt's own
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.outlet, 0, 0, 1, 4)
        grid.addWidget(self.language, 1, 0, 1, 4)
        for column, (title, field) in enumerate(
            ((translate("From"), self.since), (translate("to"), self.until))
        ):
            label = QLabel(title)
            label.setProperty("soft", "true")
            label.setBuddy(field)
            grid.addWidget(label, 2, 2 * column)
            grid.addWidget(field, 2, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        grid.addWidget(self.flagged, 3, 0, 1, 4)
        grid.addWidget(self.copied, 4, 0, 1, 3)
        grid.addWidget(self.clear, 4, 3, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def _on_field(self) -> None:
        days = ((self.since, first_day(self.since.text())), (self.until, last_day(self.until.text())))
        for field, day in days:
            is_bad = bool(field.text().strip()) and day is None
            field.setProperty("bad", "true" if is_bad else "")
            field.style().polish(field)
        self.chosen.emit(self.wanted())


def narrowed(base: QueueFilter, extra: QueueFilter) -> QueueFilter:
    """``base`` with what the fields ask for."""
    return replace(extra, text=base.text, status=base.status, pending=base.pending)


def _combo(title: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(title)
    box.view().setAccessibleName(title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)
    return box


def _day_field(title: str) -> QLineEdit:
    field = QLineEdit(placeholderText=translate("any day"))
    field.setAccessibleName(title)
    field.setToolTip(translate("A year, a month or a day: 2026, 2026-02 or 2026-02-28"))
    field.setMinimumWidth(40)
    return field


def _refill(box: QComboBox, none: str, choices: Iterable[tuple[str, str, int]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt's own
    box.clear()
    box.addItem(none, None)
    for value, words, count in choices:
        box.addItem(f"{isolated(words)}  ({number(count)})", value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)  # noqa: FBT003 - Qt's own
