"""Where an export goes: a file, or a folder or ZIP file of several."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.format_choices import ZIP, ended
from annotator.ui.dialogs.captions import FIELD_HEIGHT
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.services.format_choices import FormatChoice


class ExportTarget(QWidget):
    """The path, which ends as the format and its options ask; the name before that is the person's."""

    def __init__(self, formats: Sequence[FormatChoice], out: Path, *, zipped: bool) -> None:
        super().__init__()
        self._known = frozenset({ZIP, *(ending for form in formats for ending in form.extensions)})
        self._form = formats[0]
        self._options: Mapping[str, str] = {}
        self.file = QLineEdit(str(out))
        self.file.setAccessibleName(translate("File"))
        self.file.setMinimumHeight(FIELD_HEIGHT)
        self.choose = QPushButton(translate("&Choose…"))
        self.choose.setAutoDefault(False)
        self.zipped = QCheckBox(translate("In one &ZIP file"))
        self.zipped.setChecked(zipped)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("soft", "true")
        self._build()
        self.choose.clicked.connect(self._choose)
        self.zipped.toggled.connect(self._end)
        self.file.textEdited.connect(self._on_edited)
        self.file.textChanged.connect(self._tell)

    @property
    def path(self) -> Path | None:
        """Where to write; None where nothing is named."""
        text = self.file.text().strip()
        return Path(text).expanduser() if text else None

    def follow(self, form: FormatChoice, options: Mapping[str, str]) -> None:
        """Let the path end as this format does."""
        self._form, self._options = form, options
        self.zipped.setVisible(form.in_folder(options))
        self._end()

    def _build(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.file)
        place.addWidget(self.choose)
        more = QHBoxLayout()
        more.setSpacing(16)
        more.addWidget(self.zipped)
        more.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(place)
        column.addLayout(more)

    def _end(self) -> None:
        text = self.file.text().strip()
        if text:
            extension = self._form.extension(self._options, zipped=self.zipped.isChecked())
            self.file.setText(str(ended(Path(text), extension, self._known)))
        self._tell()

    def _on_edited(self, text: str) -> None:
        if self._form.in_folder(self._options):
            self.zipped.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.zipped.setChecked(text.strip().lower().endswith(ZIP))
            self.zipped.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _tell(self) -> None:
        """Say what is written there, and what is there already."""
        is_folder = self._form.in_folder(self._options) and not self.zipped.isChecked()
        words = translate("A folder of several files is written.") if is_folder else ""
        if _is_there(self.path):
            words = (
                translate("This folder is there already; choose a new one, or one that is empty.")
                if is_folder
                else translate("This file is there already, and will be replaced.")
            )
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _choose(self) -> None:
        extension = self._form.extension(self._options, zipped=self.zipped.isChecked())
        kind = f"{translate(self._form.title)} (*{extension})" if extension else ""
        chosen, _kind = QFileDialog.getSaveFileName(self, translate("Export to"), self.file.text(), kind)
        if chosen:
            self.file.setText(chosen)
            self._on_edited(chosen)


def _is_there(path: Path | None) -> bool:
    try:
        return path is not None and path.exists() and not (path.is_dir() and not any(path.iterdir()))
    except (OSError, ValueError):  # not to be looked at, or a name that no file can have
        return False
