"""The codebook editor: labels at the left, the current one's fields at the right, what saving does below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.codebook.draft import Draft, Kind
from annotator.ui.codebook.fields import EntryFields
from annotator.ui.codebook.leaving import ask_before_leaving
from annotator.ui.codebook.touching import TouchingStrip
from annotator.ui.codebook.tree import CodebookTree
from annotator.ui.codebook.versions import VersionBox
from annotator.ui.wording import explanation, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.codebook import Codebook
    from annotator.core.codebook_moves import Uses
    from annotator.core.errors import UserFacingError
    from annotator.services.codebook_editing import CodebookEditing
    from annotator.ui.codebook.desk import EditorDesk
    from annotator.ui.codebook.draft import Entry

_SIZE = (940, 680)


class CodebookEditor(QDialog):
    """Edits a copy of the codebook; saving is one step that can be undone.

    ``desk`` is what the window around it lends: saving, files, colours, keys.
    """

    def __init__(
        self, parent: QWidget, codebook: Codebook, editing: CodebookEditing, desk: EditorDesk
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Codebook"))
        self.resize(*_SIZE)
        self._editing = editing
        self._desk = desk
        self._uses: Uses | None = None
        self._draft = Draft(codebook)
        self.title = QLineEdit(codebook.title)
        self.versions = VersionBox(editing.versions())
        self.tree = CodebookTree(self._draft, self._colour_of)
        self.fields = EntryFields(desk.colour, desk.taken_by)
        self.strip = TouchingStrip(self._draft)
        self.add = _button(translate("&Add"))
        self.add_value = _button(translate("Add &value"))
        self.remove = _button(translate("&Remove"))
        self.up = _button(translate("&Up"))
        self.down = _button(translate("Do&wn"))
        self.import_file = _button(translate("&Import…"))
        self.export_file = _button(translate("Ex&port…"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self._name_parts()
        self._listen()
        self._on_chosen()
        self._tell()
        self.tree.setFocus()
        desk.count(self._take_uses, self)

    @property
    def is_counted(self) -> bool:
        """Whether it is known how often each label stands on annotations."""
        return self._uses is not None

    def load(self, codebook: Codebook) -> None:
        """Edit this codebook instead, as the one that shall come after the one in use."""
        self._draft.load(codebook)
        self.title.setText(codebook.title)
        self.tree.rebuild()
        self._on_chosen()
        self._tell()

    def tell_failure(self, error: UserFacingError) -> None:
        """Say below why saving was not possible."""
        self.strip.show_sentence(explanation(error))

    def accept(self) -> None:
        """Save, if nothing is wrong; else go to what is."""
        fault = self._draft.fault()
        if not self.is_counted:  # nobody has been asked yet what becomes of labels that are taken out
            return
        if fault is not None:
            entry = self._draft.entry_at(fault)
            if entry is not None:
                self.tree.rebuild(entry)
                self._on_chosen()
                self.fields.go_to(str(fault.place[-1]))
            return
        if not self._draft.is_changed() or self._desk.save(self._draft.codebook(), self._draft.moves()):
            super().accept()

    def reject(self) -> None:
        """Leave; what was changed is not thrown away without a question."""
        if self._draft.is_changed() and not self._desk.read_only:
            ask_before_leaving(self, self.accept, super().reject)
        else:
            super().reject()

    def _take_uses(self, uses: Uses) -> None:
        self._uses = uses
        self._tell()

    def _build(self) -> None:
        head = QHBoxLayout()
        for caption, widget, stretch in (
            (translate("&Title"), self.title, 2),
            (translate("Versi&on"), self.versions, 1),
        ):
            label = QLabel(caption)
            label.setBuddy(widget)
            head.addWidget(label)
            head.addWidget(widget, stretch)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 8, 0)
        beside.addWidget(self.tree, 1)
        for row in ((self.add, self.add_value, self.remove), (self.up, self.down)):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button)
            line.addStretch(1)
            beside.addLayout(line)
        right = QWidget()
        fields = QVBoxLayout(right)
        fields.setContentsMargins(8, 0, 0, 0)
        fields.addWidget(self.fields)
        fields.addStretch(1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([340, 600])
        foot = QHBoxLayout()
        foot.addWidget(self.import_file)
        foot.addWidget(self.export_file)
        foot.addWidget(self.buttons, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(parts, 1)
        column.addWidget(self.strip)
        column.addLayout(foot)

    def _name_parts(self) -> None:
        self.title.setAccessibleName(translate("Title of the codebook"))
        self.add.setToolTip(translate("Add a label like the current one. (Insert)"))
        self.add_value.setToolTip(translate("Add a value to the current attribute. (Shift+Insert)"))
        self.remove.setToolTip(translate("Take the current label out. (Delete)"))
        self.up.setToolTip(translate("Move the current label up. (Alt+Up)"))
        self.down.setToolTip(translate("Move the current label down. (Alt+Down)"))
        self.import_file.setToolTip(translate("Take the labels of a file; nothing is saved yet."))
        self.export_file.setToolTip(translate("Write what stands here to a file."))

    def _listen(self) -> None:
        self.title.textEdited.connect(self._on_title)
        self.versions.wanted.connect(self._on_version)
        self.tree.chosen.connect(self._on_chosen)
        self.fields.edited.connect(self._on_edited)
        self.strip.decided.connect(self._tell)
        self.add.clicked.connect(self._add)
        self.add_value.clicked.connect(self._add_value)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.import_file.clicked.connect(self._import)
        self.export_file.clicked.connect(lambda: self._desk.write(self._draft.codebook(), self))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for key, button in (
            ("Ins", self.add),
            ("Shift+Ins", self.add_value),
            ("Del", self.remove),
            ("Alt+Up", self.up),
            ("Alt+Down", self.down),
        ):
            _shortcut(key, self.tree, button.click)
        _shortcut("F2", self.tree, lambda: self.fields.go_to("name"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)

    def _on_title(self, title: str) -> None:
        self._draft.title = title
        self._tell()

    def _on_version(self, number: int) -> None:
        self.load(self._editing.version(number))

    def _on_chosen(self) -> None:
        entry = self.tree.entry()
        self.fields.show_entry(entry)
        self.add_value.setEnabled(self._attribute() is not None)
        for button in (self.remove, self.up, self.down):
            button.setEnabled(entry is not None)

    def _on_edited(self) -> None:
        entry = self.tree.entry()
        if entry is not None:
            self.tree.refresh(entry)
        self._tell()

    def _add(self) -> None:
        entry = self.tree.entry()
        parent = entry.parent if entry is not None else None
        self._show_new(self._draft.add(self.tree.kind(), parent=parent, after=entry))

    def _add_value(self) -> None:
        self._show_new(self._draft.add(Kind.VALUE, parent=self._attribute(), after=self.tree.entry()))

    def _show_new(self, entry: Entry) -> None:
        self.tree.rebuild(entry)
        self._on_chosen()
        self.fields.go_to("name")
        self._tell()

    def _remove(self) -> None:
        entry = self.tree.entry()
        if entry is None:
            return
        siblings = self._draft.siblings(entry)
        place = siblings.index(entry)
        self._draft.remove(entry)
        self.tree.rebuild(siblings[min(place, len(siblings) - 1)] if siblings else entry.parent)
        self._on_chosen()
        self._tell()

    def _move(self, by: int) -> None:
        entry = self.tree.entry()
        if entry is not None and self._draft.move(entry, by):
            self.tree.rebuild(entry)
            self._tell()

    def _import(self) -> None:
        found = self._desk.read(self)
        if found is not None:
            self.load(found)

    def _attribute(self) -> Entry | None:
        entry = self.tree.entry()
        if entry is None or entry.kind is Kind.TYPE:
            return None
        return entry.parent or entry

    def _colour_of(self, entry: Entry) -> str:
        return self._desk.colour(entry.name, entry.colour)

    def _tell(self) -> None:
        fault = self._draft.fault()
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not self._desk.read_only and self.is_counted)
        if self._desk.read_only:
            self.strip.show_sentence(
                translate("This project is open read-only: its codebook cannot be changed.")
            )
        elif fault is not None:
            self.strip.show_sentence(explanation(fault))
        elif not self._draft.is_changed():
            self.strip.show_sentence(translate("Nothing is changed yet."))
        elif self._uses is None:
            self.strip.show_sentence(translate("Counting what stands on annotations…"))
        else:
            new, moves = self._draft.codebook(), self._draft.moves()
            self.strip.show_touched(self._editing.preview(new, moves, uses=self._uses))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button


def _shortcut(key: str, widget: QWidget, verb: Callable[[], object]) -> None:
    made = QShortcut(QKeySequence(key), widget, verb)
    made.setContext(Qt.ShortcutContext.WidgetShortcut)
