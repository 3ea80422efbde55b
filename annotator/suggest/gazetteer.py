"""The gazetteer: states, institutions and outlets known by name, and finding names in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from annotator.locations import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_SAME_LENGTH = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "ʼ": "'", "‑": "-"})
_SHORTEST_CAPITALS = 4
"""Names of fewer code points are not looked for in capitals: they are words, or written so anyway."""
_TAKES_S = ("n", "i", "k", "t", "b", "r")
"""Endings of adjectives whose plural names the people: "Georgians", but not "Frenchs"."""


class Kind(StrEnum):
    """What a name of the gazetteer is good for."""

    NAME = "name"
    CAPITAL = "capital"
    PART = "part"
    ADJECTIVE = "adjective"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Entry:
    """One name: its actor type, how it is taken, and what it is, in words ("capital of Azerbaijan").

    A ``doubtful`` name is also that of people, or an ordinary word.
    """

    name: str
    type: str
    kind: Kind
    note: str
    doubtful: bool = False


class Match(NamedTuple, Generic[T]):
    """A name found in a text: ``start`` and ``end`` in code points, end exclusive."""

    start: int
    end: int
    value: T


class NameIndex(Generic[T]):
    """Finds many names in a text in one pass over its words; of several at one place the longest.

    A name is found as whole words, in its own case, whatever kind of space or apostrophe the text uses.
    """

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._by_first_word: dict[str, list[tuple[str, T]]] = {}
        for name, value in names:
            key = name.translate(_SAME_LENGTH)
            first = _WORD.search(key)
            if first is not None and first.start() == 0:
                self._by_first_word.setdefault(first.group(), []).append((key, value))
        for entries in self._by_first_word.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str) -> Iterator[Match[T]]:
        """The names in ``text``, in reading order, none overlapping another."""
        if not self._by_first_word:
            return
        plain = text.translate(_SAME_LENGTH)
        reached = 0
        for word in _WORD.finditer(plain):
            entries = self._by_first_word.get(word.group())
            start = word.start()
            if entries is None or start < reached:
                continue
            for name, value in entries:
                end = start + len(name)
                if plain.startswith(name, start) and _stands_alone(plain, start, end):
                    yield Match(start, end, value)
                    reached = end
                    break


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch is whole words: not "Moscow" in "Moscow-based", "pro-Moscow" or "Moscow.example"."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if after[:1].isalnum() and text[end - 1].isalnum():
        return False
    if after[:1] in {"-", "."} and after[1:].islower():
        return False
    is_compound = before[-1:] == "-" and before[:1].islower()
    return not (is_compound or before[-1:] in {"@", "#"})


@cache
def gazetteer() -> NameIndex[Entry]:
    """The names that ship with the program."""
    return NameIndex((entry.name, entry) for entry in shipped_entries())


def shipped_entries() -> list[Entry]:
    """Every entry of ``resources/lexicons/actors``; the first that claims a name keeps it."""
    entries: dict[str, Entry] = {}
    for entry in _all_entries():
        entries.setdefault(entry.name, entry)
        if len(entry.name) >= _SHORTEST_CAPITALS and entry.kind is not Kind.ADJECTIVE and not entry.doubtful:
            capitals = entry.name.upper()
            entries.setdefault(capitals, replace(entry, name=capitals))
    return list(entries.values())


def _all_entries() -> Iterator[Entry]:
    for line in lexicon_lines("states.txt"):
        yield from _state_entries(line)
    for file in ("organizations.txt", "outlets.txt"):
        heading = ("", "")
        for line in lexicon_lines(file):
            if line.startswith("["):
                type_, _, note = line.strip("[]").partition(": ")
                heading = (type_, note)
            else:
                yield from (_entry(name, *heading) for name in split_names(line))


def lexicon_lines(file: str) -> Iterator[str]:
    """The lines of an actor lexicon that say something."""
    for line in resource("lexicons", "actors", file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def split_names(column: str) -> list[str]:
    """The names of one column, which "|" parts."""
    return [name.strip() for name in column.split("|") if name.strip()]


def _entry(name: str, type_: str, note: str, kind: Kind = Kind.NAME) -> Entry:
    if type_ == "none":
        return Entry(name, "", Kind.NOTHING, note)
    return Entry(name.removesuffix("?"), type_, kind, note, doubtful=name.endswith("?"))


def _state_entries(line: str) -> Iterator[Entry]:
    if line.startswith("~"):
        yield from (_entry(name, "state", "part of a state", Kind.PART) for name in split_names(line[1:]))
        return
    names, capitals, adjectives, people = (*map(split_names, line.split(";")), [], [], [])[:4]
    state = names[0].removesuffix("?")
    for position, name in enumerate(names):
        yield _entry(name, "state", "" if position == 0 else f"a name of {state}")
    yield from (_entry(name, "state", f"capital of {state}", Kind.CAPITAL) for name in capitals)
    yield from (Entry(name, "state", Kind.ADJECTIVE, state) for name in adjectives)
    plurals = people or [f"{name}s" for name in adjectives if name.endswith(_TAKES_S)]
    yield from (Entry(name, "group", Kind.NAME, f"the people of {state}") for name in plurals)
