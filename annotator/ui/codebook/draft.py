"""A codebook while it is edited: where each label comes from is kept, so that renaming is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.codebook_moves import Moves
from annotator.core.codebook_rules import CodebookError, faults

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self


class Kind(Enum):
    """What a label of the codebook is."""

    TYPE = "type"
    ATTRIBUTE = "attribute"
    VALUE = "value"


@dataclass(eq=False, slots=True, kw_only=True)
class Entry:
    """One label in the making. ``origin`` is its name in the codebook in use; None for a new one."""

    kind: Kind
    origin: str | None = None
    parent: Entry | None = None
    name: str = ""
    definition: str = ""
    example: str = ""
    rule: str = ""
    colour: str = ""
    key: str = ""
    also: tuple[str, ...] = ()
    values: list[Entry] = field(default_factory=list)

    @classmethod
    def of(cls, label: Label, known: Iterable[str], *, parent: Entry | None = None) -> Self:
        """The entry of a type or value; it comes from the label of that name, if there is one in use."""
        return cls(
            kind=Kind.TYPE if parent is None else Kind.VALUE,
            origin=label.name if label.name in known else None,
            parent=parent,
            name=label.name,
            definition=label.definition,
            example=label.example,
            rule=label.rule,
            colour=label.colour,
            key=label.key,
            also=label.also,
        )

    def label(self) -> Label:
        """What has been written so far, as a type or value."""
        return Label(
            name=_line(self.name),
            definition=self.definition.strip(),
            example=self.example.strip(),
            rule=self.rule.strip(),
            colour=self.colour.strip(),
            key=self.key.strip(),
            also=self.also,
        )

    def attribute(self) -> Attribute:
        """What has been written so far, as an attribute."""
        return Attribute(
            name=_line(self.name),
            definition=self.definition.strip(),
            values=tuple(value.label() for value in self.values),
            key=self.key.strip(),
        )


class Gone(NamedTuple):
    """A label of the codebook in use that the draft leaves out; ``attribute`` is empty for a type."""

    attribute: str
    name: str


class Draft:
    """A codebook in the making, beside the one in use."""

    def __init__(self, current: Codebook) -> None:
        self._current = current
        self.title = ""
        self.types: list[Entry] = []
        self.attributes: list[Entry] = []
        self.replacements: dict[Gone, Entry] = {}
        self.load(current)

    def load(self, codebook: Codebook) -> None:
        """Begin anew from another codebook: labels with the name of one in use go on being that one."""
        self.title = codebook.title
        known = {label.name for label in self._current.actor_types}
        self.types = [Entry.of(label, known) for label in codebook.actor_types]
        self.attributes = [self._attribute_entry(attribute) for attribute in codebook.attributes]
        self.replacements = {}

    def siblings(self, entry: Entry) -> list[Entry]:
        """The list that ``entry`` stands in."""
        if entry.parent is not None:
            return entry.parent.values
        return self.types if entry.kind is Kind.TYPE else self.attributes

    def add(self, kind: Kind, *, parent: Entry | None = None, after: Entry | None = None) -> Entry:
        """Add an empty label behind ``after``, or at the end."""
        entry = Entry(kind=kind, parent=parent)
        siblings = self.siblings(entry)
        siblings.insert(siblings.index(after) + 1 if after in siblings else len(siblings), entry)
        return entry

    def remove(self, entry: Entry) -> None:
        """Take a label out."""
        self.siblings(entry).remove(entry)
        self.replacements = {gone: one for gone, one in self.replacements.items() if one is not entry}

    def move(self, entry: Entry, by: int) -> bool:
        """Move a label among its like by so many places; whether there is room."""
        siblings = self.siblings(entry)
        place = siblings.index(entry) + by
        if not 0 <= place < len(siblings):
            return False
        siblings.remove(entry)
        siblings.insert(place, entry)
        return True

    def codebook(self) -> Codebook:
        """What has been written so far."""
        return Codebook(
            version=self._current.version,
            title=_line(self.title) or self._current.title,
            actor_types=tuple(entry.label() for entry in self.types),
            attributes=tuple(entry.attribute() for entry in self.attributes),
        )

    def gone(self) -> list[Gone]:
        """The labels in use that are left out. The values of an attribute that is left out go with it."""
        found = [
            Gone("", name) for name in _left_out((one.name for one in self._current.actor_types), self.types)
        ]
        for attribute in self._current.attributes:
            entry = next((one for one in self.attributes if one.origin == attribute.name), None)
            if entry is not None:
                names = _left_out((value.name for value in attribute.values), entry.values)
                found += [Gone(attribute.name, name) for name in names]
        return found

    def heirs(self, gone: Gone) -> list[Entry]:
        """The labels that could replace one that is left out."""
        if not gone.attribute:
            return self.types
        return next(one.values for one in self.attributes if one.origin == gone.attribute)

    def moves(self) -> Moves:
        """What becomes of annotations: the labels that got another name, and those that are replaced."""
        replaced = {
            gone: _line(self.replacements[gone].name) for gone in self.gone() if gone in self.replacements
        }
        values = {
            (attribute.origin, before): after
            for attribute in self.attributes
            if attribute.origin is not None
            for before, after in _renamed(attribute.values).items()
        }
        return Moves(
            types=_renamed(self.types)
            | {one.name: after for one, after in replaced.items() if not one.attribute},
            attributes=_renamed(self.attributes),
            values=values
            | {(one.attribute, one.name): after for one, after in replaced.items() if one.attribute},
        )

    def is_changed(self) -> bool:
        """Whether saving would do anything."""
        return self.codebook() != self._current or bool(self.moves())

    def fault(self) -> CodebookError | None:
        """The first thing that is wrong with it."""
        return next(faults(self.codebook()), None)

    def entry_at(self, error: CodebookError) -> Entry | None:
        """The label that an error is about; None where it is about none alone."""
        listed, found = {"actor_types": self.types, "attributes": self.attributes}, None
        siblings: list[Entry] = []
        for step in error.place:
            if isinstance(step, int):
                found = siblings[step]
            else:
                siblings = found.values if found is not None else listed[step]
        return found

    def _attribute_entry(self, attribute: Attribute) -> Entry:
        known = self._current.attribute(attribute.name)
        entry = Entry(
            kind=Kind.ATTRIBUTE,
            origin=attribute.name if known is not None else None,
            name=attribute.name,
            definition=attribute.definition,
            key=attribute.key,
        )
        names = {value.name for value in known.values} if known is not None else set()
        entry.values = [Entry.of(value, names, parent=entry) for value in attribute.values]
        return entry


def _left_out(names: Iterable[str], entries: list[Entry]) -> list[str]:
    kept = {entry.origin for entry in entries} | {_line(entry.name) for entry in entries}
    return [name for name in names if name not in kept]


def _renamed(entries: list[Entry]) -> dict[str, str]:
    return {
        entry.origin: _line(entry.name)
        for entry in entries
        if entry.origin is not None and entry.origin != _line(entry.name)
    }


def _line(text: str) -> str:
    return " ".join(text.split())
