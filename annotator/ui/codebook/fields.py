"""The fields of one label of the codebook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.ui.codebook.colour_field import ColourField
from annotator.ui.codebook.draft import Entry, Kind
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

_LINES = 3
_FIELD_PADDING = 12
_CAPTION_DROP = 3
"""Pixels that bring a caption to the first line of its field."""

_TEXTS = ("definition", "example", "rule")
_FOR = {
    Kind.TYPE: frozenset({"name", "definition", "example", "rule", "also", "colour", "key"}),
    Kind.ATTRIBUTE: frozenset({"name", "definition", "key"}),
    Kind.VALUE: frozenset({"name", "definition", "example", "rule", "key"}),
}


class EntryFields(QWidget):
    """Shows a label and writes into it what the person types.

    Signals:
        edited(): the label was changed.
    """

    edited = Signal()

    def __init__(
        self,
        colour_of: Callable[[str, str], str],
        taken_by: Callable[[Kind, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour_of = colour_of
        self._taken_by = taken_by
        self._entry: Entry | None = None
        self.name = QLineEdit()
        self.texts = {name: _text_field() for name in _TEXTS}
        self.also = QLineEdit(placeholderText=translate("other names, with commas between them"))
        self.colour = ColourField()
        self.key = QLineEdit(maxLength=1)
        self.key.setFixedWidth(48)
        self.remark = QLabel(wordWrap=True)
        self.remark.setProperty("soft", "true")
        self._rows: dict[str, QWidget] = {
            "name": self.name,
            **self.texts,
            "also": self.also,
            "colour": self.colour,
            "key": self.key,
        }
        self.form = QFormLayout(self)
        self._build()
        self._listen()
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show this label's fields; none are enabled without one."""
        self._entry = None
        self.setEnabled(entry is not None)
        shown = entry if entry is not None else Entry(kind=Kind.TYPE)
        for name, widget in self._rows.items():
            self.form.setRowVisible(widget, name in _FOR[shown.kind])
        self.name.setText(shown.name)
        for name, field in self.texts.items():
            field.setPlainText(getattr(shown, name))
        self.also.setText(", ".join(shown.also))
        self.colour.set_colour(shown.colour, self._colour_of(shown.name, ""))
        self.key.setText(shown.key)
        self._entry = entry
        self._show_remark()

    def go_to(self, field: str) -> None:
        """Give a field the focus, by the name that it has in a codebook's file."""
        self._rows.get(field, self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        titles = {
            "name": translate("Na&me"),
            "definition": translate("&Definition"),
            "example": translate("E&xample"),
            "rule": translate("Ru&le"),
            "also": translate("Also &called"),
            "colour": translate("Colou&r"),
            "key": translate("&Key"),
        }
        for name, widget in self._rows.items():
            label = QLabel(titles[name])
            label.setBuddy(widget)
            label.setContentsMargins(0, _CAPTION_DROP, 0, 0)
            widget.setAccessibleName(titles[name].replace("&", ""))
            self.form.addRow(label, widget)
        self.form.addRow("", self.remark)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.also.setToolTip(translate("What suggesters and other people's files call so gets this type."))

    def _listen(self) -> None:
        self.name.textEdited.connect(partial(self._write, "name"))
        for name, field in self.texts.items():
            field.textChanged.connect(partial(self._write_text, name))
        self.also.textEdited.connect(self._write_also)
        self.colour.edited.connect(partial(self._write, "colour"))
        self.key.textEdited.connect(partial(self._write, "key"))

    def _write(self, name: str, value: object) -> None:
        if self._entry is not None:
            setattr(self._entry, name, value)
            self._show_remark()
            self.edited.emit()

    def _write_text(self, name: str) -> None:
        self._write(name, self.texts[name].toPlainText())

    def _write_also(self, text: str) -> None:
        names = (" ".join(one.split()) for one in text.split(","))
        self._write("also", tuple(filter(None, names)))

    def _show_remark(self) -> None:
        entry = self._entry
        taken = self._taken_by(entry.kind, entry.key) if entry is not None and entry.key else ""
        words = translate("{key} is the key of “{title}”, so it will not work here.")
        self.remark.setText(words.format(key=entry.key.upper(), title=taken) if entry and taken else "")


def _text_field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setProperty("field", "true")
    margins = 2 * (field.frameWidth() + round(field.document().documentMargin())) + _FIELD_PADDING
    field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + margins)
    return field
