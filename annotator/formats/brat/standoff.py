"""The lines of a standoff file (``.ann``): what stands in them, before any of it is understood.

``T1<tab>TYPE 0 5;9 12<tab>words`` is a span in code points (end exclusive, fragments divided by semicolons),
``E1<tab>TYPE:T3 ROLE:T1`` an event with its trigger, ``R1<tab>TYPE Arg1:T1 Arg2:T2`` a relation,
``A1<tab>TYPE T1 VALUE`` an attribute, ``N1<tab>Reference T1 BASE:ID<tab>name`` an entry of a knowledge base,
``#1<tab>AnnotatorNotes T1<tab>note`` a note, ``*<tab>Equiv T1 T2`` a set of equals.
Format: the standoff of brat, as its documentation describes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import FormatError

if TYPE_CHECKING:
    from annotator.core.words import Words

_LINE = re.compile(r"(?:[TERAMN#]\d\S*|\*)\t")
_BOUND = re.compile(r"(?P<type>\S+) (?P<places>.+)")
_NUMBER = re.compile(r"[0-9]{1,18}")
_REFERENCE = re.compile(r"(?P<type>\S+) (?P<target>\S+) (?P<base>[^\s:]+):(?P<entry>\S+)")


class Bound(NamedTuple):
    """A span: its type, beginning and end of each fragment, and its words where the line has them."""

    line: int
    type: str
    places: tuple[tuple[int, int], ...]
    words: str | None


class Link(NamedTuple):
    """An event or a relation: for each role what has it; ``trigger`` is empty for a relation."""

    line: int
    type: str
    trigger: str
    arguments: tuple[tuple[str, str], ...]


class Remark(NamedTuple):
    """What is said of something else: an attribute, an entry of a knowledge base, or a note."""

    line: int
    type: str
    target: str
    value: str | None
    base: str = ""


class Unread(NamedTuple):
    """A line that cannot be read: its id, if it has one, and the reason."""

    line: int
    id: str
    reason: Words


@dataclass(slots=True)
class Standoff:
    """A standoff file by the ids of its lines; ``refused`` are those that cannot be read."""

    bounds: dict[str, Bound] = field(default_factory=dict)
    events: dict[str, Link] = field(default_factory=dict)
    relations: dict[str, Link] = field(default_factory=dict)
    attributes: list[Remark] = field(default_factory=list)
    references: list[Remark] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)
    equals: list[tuple[str, ...]] = field(default_factory=list)
    refused: list[Unread] = field(default_factory=list)

    @property
    def unreadable(self) -> set[str]:
        """The ids of which there is no readable line."""
        return {one.id for one in self.refused} - self.bounds.keys()


def parse(text: str) -> Standoff:
    """The lines of a standoff file. Words that go on over several lines are taken together."""
    found = Standoff()
    known: set[str] = set()
    last = ""
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.rstrip("\r")
        if not bare.strip():
            continue
        if _LINE.match(bare) is None and last in found.bounds:
            _go_on(found.bounds, last, bare)
            continue
        last, _, rest = bare.partition("\t")
        try:
            _refuse_known(last, known)
            _take(found, number, last, rest)
        except FormatError as error:
            found.refused.append(Unread(number, last, error.words))
        if last != "*":
            known.add(last)
    return found


def _refuse_known(identifier: str, known: set[str]) -> None:
    if identifier in known:
        raise FormatError("two annotations have the id “{id}”", id=identifier)


def _go_on(bounds: dict[str, Bound], identifier: str, words: str) -> None:
    bound = bounds[identifier]
    bounds[identifier] = bound._replace(words=f"{bound.words or ''}\n{words}")


def _take(found: Standoff, number: int, identifier: str, rest: str) -> None:
    head, _, tail = rest.partition("\t")
    if _LINE.match(f"{identifier}\t") is None:
        raise _odd(f"{identifier} {rest}")
    match identifier[0]:
        case "T":
            found.bounds[identifier] = _bound(number, head, tail if "\t" in rest else None)
        case "E":
            found.events[identifier] = _event(number, head)
        case "R":
            found.relations[identifier] = _relation(number, head)
        case "*":
            found.equals.append(tuple(head.split()[1:]))
        case "N":
            found.references.append(_reference(number, head, tail))
        case "#":
            type_, target = _pieces(head, 2)
            found.notes.append(Remark(number, type_, target, tail))
        case _:
            found.attributes.append(_attribute(number, head))


def _odd(line: str) -> FormatError:
    return FormatError("the line is no annotation: “{line}”", line=line[:60])


def _pieces(text: str, count: int) -> list[str]:
    pieces = text.split()
    if len(pieces) != count:
        raise _odd(text)
    return pieces


def _bound(number: int, head: str, words: str | None) -> Bound:
    match = _BOUND.fullmatch(head)
    if match is None:
        raise _odd(head)
    return Bound(number, match["type"], tuple(map(_place, match["places"].split(";"))), words)


def _place(written: str) -> tuple[int, int]:
    numbers = written.split()
    if len(numbers) == 2 and all(map(_NUMBER.fullmatch, numbers)):  # noqa: PLR2004 - begin and end
        start, end = map(int, numbers)
        if start < end:
            return start, end
    raise FormatError("“{fragment}” is not the beginning and end of a span", fragment=written)


def _event(number: int, head: str) -> Link:
    (type_, trigger), *arguments = _arguments(head.split())
    return Link(number, type_, trigger, tuple(arguments))


def _relation(number: int, head: str) -> Link:
    type_, *rest = _pieces(head, 3)
    one, other = _arguments(rest)
    if one[0] == other[0]:
        raise _odd(head)
    return Link(number, type_, "", tuple(sorted((one, other))))


def _arguments(pieces: list[str]) -> list[tuple[str, str]]:
    arguments = [piece.rpartition(":")[::2] for piece in pieces]
    if not arguments or not all(role and reference for role, reference in arguments):
        raise _odd(" ".join(pieces))
    return arguments


def _attribute(number: int, head: str) -> Remark:
    pieces = head.split(None, 2)
    if len(pieces) < 2:  # noqa: PLR2004 - type and target
        raise _odd(head)
    return Remark(number, pieces[0], pieces[1], pieces[2] if len(pieces) > 2 else None)  # noqa: PLR2004


def _reference(number: int, head: str, tail: str) -> Remark:
    match = _REFERENCE.fullmatch(head)
    if match is None:
        raise _odd(head)
    return Remark(number, match["entry"], match["target"], tail or match["entry"], base=match["base"])
