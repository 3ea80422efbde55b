"""What a person decides about columns and labels of an import: a row for each of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.core.codebook_rules import faults
from annotator.core.label_mapping import LEFT_OUT
from annotator.services.import_choices import column_options, with_types
from annotator.ui.dialogs.choice_rows import Choice, ChoiceRow, ChoiceRows
from annotator.ui.wording import counted, marked, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.codebook import Codebook
    from annotator.core.errors import UserFacingError
    from annotator.core.label_mapping import LabelUse
    from annotator.core.record import Incoming
    from annotator.services.import_preview import Column
    from annotator.ui.theme import Theme

FIELD_WORDS = {
    "": marked("kept as metadata"),
    "text": marked("text"),
    "title": marked("title"),
    "outlet": marked("outlet"),
    "author": marked("author"),
    "published": marked("date"),
    "url": marked("address (URL)"),
    "language": marked("language"),
    "id": marked("identifier"),
}
"""What a column can be taken for."""

_TEXT = "text"
_TYPE, _LEAVE_OUT, _KEEP, _ADD = "=", "", "?", "+"
"""How answers about labels begin."""
_SAMPLES = 3


class ColumnChoices(ChoiceRows):
    """What each column holds. A text may be in several, everything else is in one.

    The column that was chosen for last has it; once that is something else, the one before has it again, so
    that the arrow keys can go past it.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__((translate("Column"), translate("First values"), translate("Taken for")))
        self._answers: dict[str, str] = {}
        """The field of each column, as it was chosen last for that; the last choice comes last."""
        self._names: list[str] = []
        self._is_chosen = False
        self.chosen.connect(self._on_chosen_field)

    def go_by(self, *, chosen: bool) -> None:
        """Keep to what was ``chosen`` before, which the columns shown next say; else to their names."""
        self._is_chosen = chosen
        self._names = []

    def is_outdated(self, columns: Sequence[Column]) -> bool:
        """Whether columns were chosen, but these are others."""
        return self._is_chosen and bool(self._names) and self._names != [column.name for column in columns]

    def options(self) -> dict[str, str]:
        """What was chosen, as options of the format; nothing where nobody did."""
        return column_options(self._fields()) if self._is_chosen else {}

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns with what they are taken for; what was chosen stays."""
        if not (self._is_chosen and self._names):
            self._names = [column.name for column in columns]
            self._answers = {column.name: column.field or "" for column in columns}
        choices = tuple(Choice(value=field, words=translate(words)) for field, words in FIELD_WORDS.items())
        rows = [
            ChoiceRow(
                name=column.name,
                detail="  ·  ".join(column.samples[:_SAMPLES]),
                question=translate("Column “{name}” is taken for").format(name=column.name),
                choices=choices,
            )
            for column in columns
        ]
        self.show_rows(rows, self._fields())

    def _fields(self) -> dict[str, str]:
        """What each column is taken for, in their order."""
        holders: dict[str, str] = {field: name for name, field in self._answers.items()}
        return {
            name: field if field == _TEXT or holders[field] == name else ""
            for name, field in ((name, self._answers[name]) for name in self._names)
        }

    def _on_chosen_field(self, column: str, field: str) -> None:
        del self._answers[column]
        self._answers[column] = field
        self._is_chosen = True
        self.changed.emit()


class LabelChoices(ChoiceRows):
    """What becomes of each label that another program's annotations have.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, codebook: Codebook, theme: Theme) -> None:
        super().__init__((translate("Label"), translate("How often, and on what"), translate("Becomes")))
        self._codebook = codebook
        self._types = tuple(
            Choice(
                value=_TYPE + label.name,
                words=label.name,
                colour=theme.label_colour(label.name, label.colour),
            )
            for label in codebook.actor_types
        )
        self._answers: dict[str, str] = {}
        self._usual_answers: dict[str, str] = {}
        self._remembered: Mapping[str, str] = {}
        self.chosen.connect(self._on_answer)

    @property
    def added(self) -> tuple[str, ...]:
        """The labels that become types of the codebook."""
        return tuple(label for label, answer in self._answers.items() if answer == _ADD)

    def mapping(self) -> dict[str, str]:
        """The types of the labels; those that stay as they are, are not among them."""
        return {
            label: label.strip() if answer == _ADD else answer.removeprefix(_TYPE)
            for label, answer in self._answers.items()
            if answer != _KEEP
        }

    def remember(self, answers: Mapping[str, str]) -> None:
        """Begin with these answers, as ``answers`` gave them, where the same labels come again."""
        self._remembered = answers

    def answers(self) -> dict[str, str]:
        """What is to be remembered: answers that are not the usual ones, with those about other labels."""
        others = {name: given for name, given in self._remembered.items() if name not in self._answers}
        own = {name: given for name, given in self._answers.items() if given != self._usual_answers[name]}
        return {**others, **own}

    def fault(self) -> UserFacingError | None:
        """Why the codebook cannot have the labels that are to be added."""
        return next(faults(with_types(self._codebook, self.added)), None) if self.added else None

    def show_labels(self, labels: Sequence[LabelUse], articles: Sequence[Incoming]) -> None:
        """Ask about these, with what they mark in the ``articles``; what was answered before stays."""
        marked_words = _marked(articles)
        before = self._answers
        self._usual_answers = {use.label: self._usual(use) for use in labels}
        self._answers = {use.label: before.get(use.label, self._first_answer(use)) for use in labels}
        rows = [
            ChoiceRow(
                name=use.label,
                detail="  ·  ".join((counted("%n times", use.count), *marked_words.get(use.label, ()))),
                question=translate("Label “{name}” becomes").format(name=use.label),
                choices=self._choices(use),
            )
            for use in labels
        ]
        self.show_rows(rows, self._answers)

    def _first_answer(self, use: LabelUse) -> str:
        """What was answered last, if that can still be chosen; else the usual answer."""
        remembered = self._remembered.get(use.label)
        can_be_chosen = remembered in {choice.value for choice in self._choices(use)}
        return remembered if remembered is not None and can_be_chosen else self._usual(use)

    def _usual(self, use: LabelUse) -> str:
        if use.target == LEFT_OUT:
            return _LEAVE_OUT
        return _TYPE + use.target if self._codebook.has_type(use.target) else _KEEP

    def _choices(self, use: LabelUse) -> tuple[Choice, ...]:
        own = {name.casefold() for label in self._codebook.actor_types for name in (label.name, *label.also)}
        is_new = use.label.strip().casefold() not in own
        keep = Choice(value=_KEEP, words=translate("stays, outside the codebook"))
        add = Choice(value=_ADD, words=translate("added to the codebook"))
        leave_out = Choice(value=_LEAVE_OUT, words=translate("left out, kept as metadata"))
        further = (*((keep,) if self._usual(use) == _KEEP else ()), *((add,) if is_new else ()))
        return (*self._types, *further, leave_out)

    def _on_answer(self, label: str, answer: str) -> None:
        self._answers[label] = answer
        self.changed.emit()


def _marked(articles: Sequence[Incoming]) -> dict[str, list[str]]:
    """The first words that each label marks, each only once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for incoming in articles:
        text = incoming.record.draft.text
        for mention in incoming.record.mentions:
            found[mention.type][shortened(mention.span.of(text))] = None
    return {label: list(words)[:_SAMPLES] for label, words in found.items()}
