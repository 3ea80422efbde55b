"""The rows of a form for the options that a format offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.ui.dialogs.captions import FIELD_HEIGHT, caption
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.format_choices import OptionChoice

_YES, _NO = "yes", "no"


class OptionRows(QObject):
    """Puts the options of one format after another into ``form``, from ``row`` on.

    Signals:
        changed(): an option has another value.
        typed(): the text of an option is being changed.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, form: QFormLayout, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._row, self._window = form, row, parent
        self._rows: list[QWidget] = []
        self.fields: dict[str, QComboBox | QCheckBox | QLineEdit] = {}
        """What is asked for each option, by its name."""
        self.stops: list[QWidget] = []
        """What Tab leads to, in its order."""

    def show_options(self, options: Sequence[OptionChoice], chosen: Mapping[str, str]) -> None:
        """Ask for these options instead, beginning with what was ``chosen`` before."""
        for row in self._rows:
            self._form.removeRow(row)
        self._rows, self.stops, self.fields = [], [], {}
        for option in options:
            self._ask(option, chosen.get(option.name, option.usual))

    def values(self) -> dict[str, str]:
        """What is chosen, by the names of the options; nothing for those left empty."""
        values = {}
        for name, field in self.fields.items():
            if isinstance(field, QComboBox):
                values[name] = str(field.currentData())
            elif isinstance(field, QCheckBox):
                values[name] = _YES if field.isChecked() else _NO
            elif text := field.text().strip():
                values[name] = text
        return values

    def _ask(self, option: OptionChoice, value: str) -> None:
        title = translate(option.title)
        if option.is_switch:
            field: QComboBox | QCheckBox | QLineEdit = self._switch(title, value)
            row: QWidget = field
        elif option.choices:
            row = field = self._combo(option, value)
        else:
            field = self._line(option, value)
            row = self._with_picker(field, title) if option.names_file else field
        field.setAccessibleName(title)
        self.fields[option.name] = field
        self.stops += [field] if row is field else row.findChildren(QLineEdit) + row.findChildren(QPushButton)
        label = "" if option.is_switch else title.replace("&", "&&")
        self._form.insertRow(self._row + len(self._rows), caption(label, field), row)
        self._rows.append(row)

    def _switch(self, title: str, value: str) -> QCheckBox:
        box = QCheckBox(title.replace("&", "&&"))
        box.setMinimumHeight(FIELD_HEIGHT)
        box.setChecked(value == _YES)
        box.toggled.connect(self.changed)
        return box

    def _combo(self, option: OptionChoice, value: str) -> QComboBox:
        combo = QComboBox()
        combo.view().setAccessibleName(translate(option.title))
        for choice in option.choices:
            combo.addItem(translate(choice), str(choice))
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _line(self, option: OptionChoice, value: str) -> QLineEdit:
        line = QLineEdit("" if value == option.usual else value, placeholderText=option.usual)
        line.setMinimumHeight(FIELD_HEIGHT)
        line.textChanged.connect(self.typed)
        return line

    def _with_picker(self, line: QLineEdit, title: str) -> QWidget:
        choose = QPushButton(translate("Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleName(title)
        choose.clicked.connect(partial(self._choose, line, title))
        place = QWidget()
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(line)
        beside.addWidget(choose)
        return place

    def _choose(self, line: QLineEdit, title: str) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self._window, title, line.text())
        if chosen:
            line.setText(chosen)
