"""What a codebook must be like to be worked with, and what is wrong with one that is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.codebook import MOST_TYPES
from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.codebook import Attribute, Codebook, Label

Place: TypeAlias = tuple[str | int, ...]
"""The way to a part of a codebook: ``("attributes", 0, "values", 2, "colour")``."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NOTE = "note"


class CodebookError(UserFacingError):
    """A codebook cannot be worked with. ``place`` says which part of it is meant."""

    def __init__(self, sentence: str, /, place: Place, *, advice: str = "", **values: object) -> None:
        super().__init__(sentence, advice=advice, **values)
        self.place = place


def faults(codebook: Codebook) -> Iterator[CodebookError]:
    """What is wrong with ``codebook``, in the order of its parts; nothing where it can be worked with."""
    types, attributes = codebook.actor_types, codebook.attributes
    if not types:
        yield CodebookError("There must be at least one actor type.", ("actor_types",))
    if len(types) > MOST_TYPES:
        yield CodebookError(
            "There are {count} actor types; {most} are the most there can be.",
            ("actor_types", MOST_TYPES),
            count=len(types),
            most=MOST_TYPES,
        )
    yield from _label_faults(types, ("actor_types",))
    for number, attribute in enumerate(attributes):
        place = ("attributes", number)
        if attribute.name.strip().casefold() == _NOTE:
            yield CodebookError("Every claim has a note already; “{name}” cannot be an attribute.",
                (*place, "name"), name=attribute.name)  # fmt: skip
        yield from _label_faults(attribute.values, (*place, "values"))
    yield from _name_faults(attributes, ("attributes",))
    yield from _key_faults(attributes, ("attributes",))
    yield from _shared_keys(codebook)


def _label_faults(labels: Sequence[Label], where: Place) -> Iterator[CodebookError]:
    yield from _name_faults(labels, where)
    yield from _key_faults(labels, where)
    for number, label in enumerate(labels):
        if label.colour and not _COLOUR.fullmatch(label.colour):
            yield CodebookError(
                "The colour “{colour}” of “{name}” is not written as # and six digits, like #1f5fa8.",
                (*where, number, "colour"),
                colour=label.colour,
                name=label.name,
            )


def _name_faults(entries: Sequence[Label | Attribute], where: Place) -> Iterator[CodebookError]:
    for number, entry in enumerate(entries):
        if not entry.name.strip():
            yield CodebookError("A label has no name.", (*where, number, "name"))
    for number, first in _repeated(entries, lambda entry: entry.name.strip().casefold()):
        yield CodebookError(
            "The name “{name}” is used twice.", (*where, number, "name"), name=entries[first].name
        )


def _key_faults(entries: Sequence[Label | Attribute], where: Place) -> Iterator[CodebookError]:
    for number, entry in enumerate(entries):
        if len(entry.key) > 1 or entry.key.isspace():
            yield CodebookError(
                "The key “{key}” of “{name}” is not a single character.",
                (*where, number, "key"),
                key=entry.key,
                name=entry.name,
            )
    for number, first in _repeated(entries, lambda entry: entry.key.casefold()):
        yield CodebookError(
            "The key “{key}” is that of “{name}” and of “{other}”.",
            (*where, number, "key"),
            key=entries[number].key,
            name=entries[first].name,
            other=entries[number].name,
        )


def _shared_keys(codebook: Codebook) -> Iterator[CodebookError]:
    """The keys of types and of attributes work in the same place: in the text."""
    types = {label.key.casefold(): label.name for label in codebook.actor_types if label.key}
    for number, attribute in enumerate(codebook.attributes):
        if attribute.key.casefold() in types:
            yield CodebookError(
                "The key “{key}” is that of “{name}” and of “{other}”.",
                ("attributes", number, "key"),
                key=attribute.key,
                name=types[attribute.key.casefold()],
                other=attribute.name,
            )


def _repeated(
    entries: Sequence[Label | Attribute], trait: Callable[[Label | Attribute], str]
) -> Iterator[tuple[int, int]]:
    """The places of entries whose trait an earlier one has, each with the place of that one."""
    seen: dict[str, int] = {}
    for number, entry in enumerate(entries):
        value = trait(entry)
        if value and value in seen:
            yield number, seen[value]
        seen.setdefault(value, number)
