"""The strip that says what saving a codebook will touch, and asks what becomes of labels left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.codebook.draft import Draft, Gone
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.codebook_moves import Touched
    from annotator.ui.codebook.draft import Entry

_HEIGHT = 76


class TouchingStrip(QScrollArea):
    """What is told before it is done.

    Signals:
        decided(): the person chose what becomes of a label that is left out.
    """

    decided = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._asked: tuple[tuple[Gone, str], ...] = ()
        self.words = QLabel(wordWrap=True)
        self.words.setAccessibleName(translate("What saving will touch"))
        self.choices: dict[Gone, QComboBox] = {}
        self._questions = QGridLayout()
        self._questions.setColumnStretch(0, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        column.addLayout(self._questions)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sentence(self, sentence: str) -> None:
        """Say this instead of what would be touched."""
        self._ask(())
        self.words.setText(sentence)

    def show_touched(self, touched: Sequence[Touched]) -> None:
        """Say what saving does to annotations; labels in use that are left out are asked for."""
        gone = self._draft.gone()
        asked = [one for one in touched if Gone(one.attribute, one.before) in gone]
        lines = [_line(one) for one in touched if one not in asked]
        if not touched:
            lines = [translate("Saving changes no annotation.")]
        self.words.setText("\n".join(lines))
        self.words.setVisible(bool(lines))
        self._ask(tuple((Gone(one.attribute, one.before), _uses(one)) for one in asked))

    def _ask(self, asked: tuple[tuple[Gone, str], ...]) -> None:
        heirs = {gone: self._draft.heirs(gone) for gone, _uses in asked}
        same = asked == self._asked and all(
            [box.itemText(number) for number in range(1, box.count())] == _names(heirs[gone])
            for gone, box in self.choices.items()
        )
        if same:
            return
        self._asked = asked
        self.choices = {}
        while (item := self._questions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (gone, uses) in enumerate(asked):
            box = self._box(gone, heirs[gone])
            question = QLabel(
                translate("“{name}” is taken out: {uses}").format(name=gone.name, uses=uses), wordWrap=True
            )
            question.setBuddy(box)
            self._questions.addWidget(question, row, 0)
            self._questions.addWidget(box, row, 1)
            self.choices[gone] = box

    def _box(self, gone: Gone, heirs: list[Entry]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(translate("What becomes of “{name}”").format(name=gone.name))
        box.addItem(translate("stays on its annotations"), None)
        for name in _names(heirs):
            box.addItem(name)
        chosen = self._draft.replacements.get(gone)
        box.setCurrentIndex(heirs.index(chosen) + 1 if chosen in heirs else 0)
        box.activated.connect(partial(self._on_chosen, gone))
        return box

    def _on_chosen(self, gone: Gone, number: int) -> None:
        if number == 0:
            self._draft.replacements.pop(gone, None)
        else:
            self._draft.replacements[gone] = self._draft.heirs(gone)[number - 1]
        self.decided.emit()


def _names(heirs: list[Entry]) -> list[str]:
    return [translate("becomes “{name}”").format(name=" ".join(heir.name.split())) for heir in heirs]


def _line(one: Touched) -> str:
    if one.after is None:
        words = translate("“{before}” leaves the codebook and stays on its annotations: {uses}")
    else:
        words = translate("renames “{before}” to “{after}”: {uses}")
    return words.format(before=one.before, after=one.after, uses=_uses(one))


def _uses(one: Touched) -> str:
    numbers = (
        (one.mentions, counted("%n mentions", one.mentions)),
        (one.actors, counted("%n actors", one.actors)),
        (one.claims, counted("%n claims", one.claims)),
    )
    return ", ".join(words for number, words in numbers if number)
