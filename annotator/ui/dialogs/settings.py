"""The settings: who annotates, how articles look, what happens at the start, who suggests, how is cleaned.

Everything applies at once, but for the suggesters: they follow when the dialog is left.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.services.projects import default_coder
from annotator.ui.dialogs.captions import FIELD_HEIGHT, caption
from annotator.ui.dialogs.cleaning import CleaningPage
from annotator.ui.dialogs.suggesters import SuggestersPage
from annotator.ui.ranges import BACKUP_EVERY, LINE_WIDTH, TEXT_SIZE, THRESHOLD, Range
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.ui.preferences import Preferences

_SCHEMES = (("system", marked("Like the system")), ("light", marked("Light")), ("dark", marked("Dark")))
_FIELD_WIDTH = 300


class SettingsDialog(QDialog):
    """Every preference that is not a key.

    Signals:
        changed(): a preference was stored; what depends on it is to follow.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget, preferences: Preferences, languages: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Settings"))
        self._preferences = preferences
        self.coder = QLineEdit(preferences.coder, placeholderText=default_coder())
        self.family = _combo(_families(), preferences.reading_family)
        self.text_size = _spin(TEXT_SIZE, preferences.text_size, translate(" pixels"))
        self.line_width = _spin(LINE_WIDTH, preferences.line_width, translate(" characters"))
        self.scheme = _combo(((code, translate(name)) for code, name in _SCHEMES), preferences.scheme)
        self.language = _combo((("system", translate("Like the system")), *languages), preferences.language)
        self.threshold = QDoubleSpinBox(
            minimum=THRESHOLD.least, maximum=THRESHOLD.most, singleStep=0.05, value=preferences.threshold
        )
        self.backups = _spin(BACKUP_EVERY, preferences.backup_every, translate(" minutes"))
        self.backups.setSpecialValueText(translate("never"))
        self.reopen = QCheckBox(translate("Open the &last project at start"))
        self.reopen.setChecked(preferences.reopens)
        self.suggesters = SuggestersPage(preferences.suggesters)
        self.cleaning = CleaningPage(preferences.cleaning)
        self.pages = QTabWidget(documentMode=True)
        self._build()
        self._connect()
        self.coder.setFocus()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("&Coder"), self.coder, translate("Signs your decisions from now on.")),
            (translate("&Reading font"), self.family, ""),
            (translate("Text &size"), self.text_size, ""),
            (translate("Line &width"), self.line_width, ""),
            (translate("&Theme"), self.scheme, ""),
            (translate("Accept &above"), self.threshold, translate("The confidence that is offered first.")),
            (
                translate("&Back up every"),
                self.backups,
                translate("Only if something has changed. Backups are in the File menu."),
            ),
            (
                translate("Lan&guage"),
                self.language,
                translate("Another language is used from the next start on."),
            ),
        )
        for words, field, note in rows:
            field.setAccessibleName(words.replace("&", ""))
            field.setAccessibleDescription(note)
            field.setMinimumSize(_FIELD_WIDTH, FIELD_HEIGHT)
            form.addRow(caption(words, field), _with_note(field, note))
        form.addRow("", self.reopen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        general = QWidget()
        general.setLayout(form)
        form.setContentsMargins(16, 16, 16, 16)
        self.pages.addTab(general, translate("G&eneral"))
        self.pages.addTab(self.suggesters, translate("S&uggesters"))
        self.pages.addTab(self.cleaning, translate("Clean&ing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.pages)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.coder.textChanged.connect(partial(self._store, "coder"))
        self.text_size.valueChanged.connect(partial(self._store, "text_size"))
        self.line_width.valueChanged.connect(partial(self._store, "line_width"))
        self.threshold.valueChanged.connect(partial(self._store, "threshold"))
        self.backups.valueChanged.connect(partial(self._store, "backup_every"))
        self.reopen.toggled.connect(partial(self._store, "reopens"))
        self.suggesters.changed.connect(lambda: self._store("suggesters", self.suggesters.choice()))
        self.cleaning.changed.connect(lambda: self._store("cleaning", self.cleaning.choice()))
        combos = {"reading_family": self.family, "scheme": self.scheme, "language": self.language}
        for name, combo in combos.items():
            combo.currentIndexChanged.connect(partial(self._store_choice, name, combo))

    def _store_choice(self, name: str, combo: QComboBox, _index: int) -> None:
        self._store(name, combo.currentData())

    def _store(self, name: str, value: Any) -> None:
        setattr(self._preferences, name, value)
        self.changed.emit()


def _combo(choices: Iterable[tuple[str, str]], chosen: str) -> QComboBox:
    """A box of codes and the words for them; the first where the ``chosen`` one is not there."""
    combo = QComboBox(maxVisibleItems=16)
    for code, words in choices:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return combo


def _spin(allowed: Range, value: int, unit: str) -> QSpinBox:
    return QSpinBox(minimum=int(allowed.least), maximum=int(allowed.most), value=value, suffix=unit)


def _families() -> list[tuple[str, str]]:
    installed = [(name, name) for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]
    return [("", translate("The usual serif")), *installed]


def _with_note(field: QWidget, words: str) -> QVBoxLayout:
    """A field, and under it what there is to say of it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field)
    if words:
        note = QLabel(words)
        note.setProperty("soft", "true")
        column.addWidget(note)
    return column
