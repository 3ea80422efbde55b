"""One entry of the actor list: its name, type, other names, outside ids and note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.actor_list import on_one_line
from annotator.core.errors import UserFacingError
from annotator.ui.dialogs.captions import caption
from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.wording import counted, explanation, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.core.annotation import Actor

_WIDTH = 480
_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWish:
    """What a person wants an actor to be."""

    name: str
    type: str
    aliases: tuple[str, ...]
    external: Mapping[str, str]
    note: str


class ActorEditor(QDialog):
    """Asks what is known of an actor; ``actor`` None makes a new one.

    ``types`` are the codebook's, each with its colour. ``uses`` says how often the actor is named,
    ``following`` how many mentions would go along with another type. ``save`` does what is wished and gives
    the refusal, if there is one; it is shown in place.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        actor: Actor | None,
        types: Sequence[tuple[str, str]],
        uses: str,
        following: Callable[[str], int],
        save: Callable[[ActorWish], UserFacingError | None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Add an actor") if actor is None else translate("Edit the actor"))
        self.setMinimumWidth(_WIDTH)
        self._actor = actor
        self._following = following
        self._save = save
        self.name = QLineEdit(actor.name if actor else "")
        self.type = QComboBox()
        for name, colour in types:
            self.type.addItem(colour_square(colour), name)
        if actor is not None:
            if self.type.findText(actor.type) < 0:
                self.type.addItem(actor.type)
            self.type.setCurrentText(actor.type)
        self.aliases = _lines("\n".join(actor.aliases) if actor else "", translate("One on each line"))
        self.external = _lines(
            "\n".join(f"{scheme}: {identifier}" for scheme, identifier in actor.external.items())
            if actor
            else "",
            translate("One on each line, for instance wikidata: Q42"),
        )
        self.note = _lines((actor.note or "") if actor else "", "")
        self.remark = QLabel(uses, wordWrap=True)
        self.remark.setProperty("soft", "true")
        self.refusal = QLabel(wordWrap=True)
        self.refusal.setProperty("bad", "true")
        self._uses = uses
        self._build()
        self._show_remark()
        self.name.setFocus()
        self.name.selectAll()

    def wish(self) -> ActorWish:
        """What the fields say now.

        Raises:
            UserFacingError: if a line of the outside ids has no scheme.
        """
        return ActorWish(
            name=self.name.text(),
            type=self.type.currentText(),
            aliases=tuple(line for line in self.aliases.toPlainText().split("\n") if line.strip()),
            external=outside_ids(self.external.toPlainText()),
            note=self.note.toPlainText(),
        )

    def accept(self) -> None:
        """Save, and close unless it was refused."""
        try:
            refused = self._save(self.wish())
        except UserFacingError as error:
            refused = error
        if refused is None:
            super().accept()
            return
        self.refusal.setText(explanation(refused))
        self.refusal.show()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (translate("&Name"), self.name),
            (translate("&Type"), self.type),
            (translate("&Other names"), self.aliases),
            (translate("Outside &ids"), self.external),
            (translate("No&te"), self.note),
        ):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(caption(words, field), field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.button = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.button.setText(translate("&Save") if self._actor else translate("&Add"))
        self.button.setToolTip(translate("Ctrl+Enter saves from any field."))
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.remark, self.refusal, buttons):
            column.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)
        self.name.textChanged.connect(lambda _name: self._show_remark())
        self.type.currentTextChanged.connect(lambda _type: self._show_remark())

    def _show_remark(self) -> None:
        self.refusal.hide()
        lines = [self._uses]
        if self._actor is not None:
            name = on_one_line(self.name.text())
            if name and name.casefold() != self._actor.name.casefold():
                lines.append(translate("“{name}” stays as another name.").format(name=self._actor.name))
            moved = self._following(self.type.currentText())
            if moved:
                lines.append(
                    counted("%n mentions of type “{old}” become “{new}” too.", moved).format(
                        old=self._actor.type, new=self.type.currentText()
                    )
                )
        self.remark.setText("\n".join(line for line in lines if line))
        self.remark.setVisible(bool(self.remark.text()))


def outside_ids(text: str) -> dict[str, str]:
    """The ids by scheme, from lines like ``wikidata: Q42``; blank lines do not count.

    Raises:
        UserFacingError: naming the line that is of another form, or the scheme that comes twice.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        scheme, colon, identifier = (part.strip() for part in line.partition(":"))
        if not line.strip():
            continue
        if not colon or not scheme or not identifier:
            raise UserFacingError(
                "Line {number} of the outside ids is “{line}”.",
                advice="Write the scheme and the id: “wikidata: Q42”.",
                number=number,
                line=line.strip(),
            )
        if scheme in found:
            raise UserFacingError(
                "The outside ids have “{scheme}” twice.", advice="Leave one of them out.", scheme=scheme
            )
        found[scheme] = identifier
    return found


def _lines(text: str, placeholder: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setPlaceholderText(placeholder)
    field.setProperty("field", "true")
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 20)
    return field
