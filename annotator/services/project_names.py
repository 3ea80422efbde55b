"""The project's own names: what the analyst decided on before goes before what a suggester believes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.linking import PERSON, normal_name
from annotator.core.rules import normal_words
from annotator.core.suggesting import KnownActor
from annotator.storage import actor_changes, name_rows
from annotator.storage.actor_uses import surfaces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypeAlias

    from annotator.core.annotation import MentionSuggestion
    from annotator.storage.name_rows import ListedActor, RejectedMention
    from annotator.storage.project_file import ProjectFile

    _Words: TypeAlias = tuple[str, str]

SLICE = 500
"""Actors that are read in one turn: some 10 milliseconds."""

OFTEN = 3
"""So many rejections of a name with one label are often."""

_WORD = re.compile(r"\w+")
_OPENING = 3
"""So many characters of the second word tell names apart that have the first in common."""
_SHORTEST_SURNAME = 3


class ProjectNames:
    """The names of the actor list that stand in a text, each with the analyst's class; and those turned down.

    They are looked up by the first word of a name (and by surnames) and by how the next word begins, so that
    the size of the list hardly counts, even where thousands share a first name. What was looked up is kept
    until something is written.
    """

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._read: tuple[int, int] | None = None
        self._begun: tuple[int, int] | None = None
        self._reached = 0
        self._last = 0
        self._actors: dict[int, ListedActor] = {}
        self._by_words: defaultdict[_Words, dict[tuple[int, str], None]] = defaultdict(dict)
        self._firsts: Counter[str] = Counter()
        self._rejected: dict[str, Counter[str]] = {}
        self._words: dict[RejectedMention, str] = {}
        self._unsure: set[int] = set()

    def read_on(self) -> bool:
        """Read the next actors of the list, where it was not read yet; says whether all of it is.

        Who asks for names before reads the rest at once.
        """
        if self._read is not None:
            return True
        if self._begun is None:
            actor_changes.watch(self._file)
            self._last = actor_changes.last(self._file)
            self._begun = self._state()
        listed = name_rows.actors_behind(self._file, self._reached, SLICE)
        self._note(listed, ())
        self._reached = max(listed, default=self._reached)
        if len(listed) < SLICE:
            self._read = self._begun
        return self._read is not None

    def known_in(self, text: str) -> tuple[KnownActor, ...]:
        """The actors of whom a name or the surname stands in ``text``, in order of entry."""
        self._refresh()
        folded = normal_words(text)
        found = {
            key
            for words in self._openings(folded)
            for key, name in self._by_words.get(words, ())
            if name in folded
        }
        counts = name_rows.decided_types(self._file, found)
        return tuple(_known(self._actors[key], counts.get(key, Counter())) for key in sorted(found))

    def corrected(
        self, text: str, found: Iterable[MentionSuggestion], type_for: Callable[[str], str]
    ) -> list[MentionSuggestion]:
        """What was found in ``text``, each name with the class under which the analyst accepted it before.

        What was rejected often with its label, and hardly ever accepted, is left out. ``type_for`` gives the
        codebook's name of a suggester's label. A suggestion is made some time before it is stored or looked
        at, and decisions are made meanwhile.
        """
        named = [(one, one.span.of(text)) for one in found]
        decided: dict[str, KnownActor] = {}
        # Of a text of megabytes only what is marked counts here.
        marked = "\n".join(dict.fromkeys(words for _, words in named))
        for actor in sorted(self.known_in(marked), key=lambda actor: actor.accepted):
            if actor.accepted:
                decided |= dict.fromkeys(map(normal_name, actor.names), actor)
        kept = []
        for one, words in named:
            ours = decided.get(normal_name(words))
            if ours is not None and ours.type != type_for(one.type):
                kept.append(replace(one, type=ours.type, why=ours.why))
            elif not self._is_refused(words, type_for(one.type), 0 if ours is None else ours.accepted):
                kept.append(one)
        return kept

    def _is_refused(self, words: str, actor_type: str, accepted: int) -> bool:
        if actor_type not in self._rejected:
            self._rejected[actor_type] = self._rejections(actor_type)
        rejected = self._rejected[actor_type][normal_words(words)]
        return rejected >= OFTEN and rejected > 2 * accepted

    def _rejections(self, actor_type: str) -> Counter[str]:
        rejected = name_rows.rejected_mentions(self._file, actor_type)
        unread = {one.key: one for one in rejected if one not in self._words}
        for key, words in surfaces(self._file, unread):
            self._words[unread[key]] = normal_words(words)
        return Counter(self._words[one] for one in rejected if one in self._words)

    def _refresh(self) -> None:
        while not self.read_on():
            pass
        changes, others = self._state()
        if (changes, others) == self._read:
            return
        self._rejected.clear()
        if self._read is None or others != self._read[1]:
            listed = name_rows.listed_actors(self._file)
            self._note(listed, self._actors.keys() - listed.keys())
        else:
            self._read_again(actor_changes.since(self._file, self._last) | self._unsure)
        # What is read amid a transaction may never come to be.
        self._unsure.clear()
        if self._file.connection.in_transaction:
            self._unsure |= actor_changes.since(self._file, self._last)
        else:
            self._last = actor_changes.last(self._file)
        self._read = self._file.connection.total_changes, others

    def _state(self) -> tuple[int, int]:
        """A number that grows with what is written here, one that differs after what others have written."""
        return self._file.connection.total_changes, self._file.value("PRAGMA data_version")

    def _read_again(self, keys: set[int]) -> None:
        if keys:
            listed = name_rows.listed_actors(self._file, keys)
            self._note(listed, self._actors.keys() & (keys - listed.keys()))

    def _note(self, listed: Mapping[int, ListedActor], gone: Iterable[int]) -> None:
        for key in gone:
            self._forget(key, self._actors.pop(key))
        for key, actor in listed.items():
            before = self._actors.get(key)
            if before == actor:
                continue
            if before is not None:
                self._forget(key, before)
            self._actors[key] = actor
            for words, name in _entries(actor):
                self._by_words[words][key, name] = None
                self._firsts[words[0]] += 1

    def _forget(self, key: int, actor: ListedActor) -> None:
        for words, name in _entries(actor):
            self._by_words[words].pop((key, name), None)
            self._firsts[words[0]] -= 1

    def _openings(self, folded: str) -> set[_Words]:
        """How names on the list that may stand in a text begin."""
        pairs = {
            (word, following[:_OPENING])
            for word, following in pairwise([*_WORD.findall(folded), ""])
            if self._firsts[word]
        }
        return {(word, opening[:length]) for word, opening in pairs for length in range(len(opening) + 1)}


def _entries(actor: ListedActor) -> Iterator[tuple[_Words, str]]:
    """Under which words of a text each of an actor's names is looked for, and the name as it is compared."""
    for name in map(normal_words, actor.names):
        yield from _entry(name)
        surname = name.partition(" ")[2].rpartition(" ")[2]
        if actor.type == PERSON and len(surname) >= _SHORTEST_SURNAME:
            yield from _entry(surname)


def _entry(name: str) -> Iterator[tuple[_Words, str]]:
    if words := _WORD.findall(name):
        yield (words[0], words[1][:_OPENING] if len(words) > 1 else ""), name


def _known(actor: ListedActor, decided: Counter[str]) -> KnownActor:
    """An actor with the type that most of its decided mentions have; that of the list where none has more."""
    type_ = max((actor.type, *decided), key=lambda one: decided[one])
    return KnownActor(names=actor.names, type=type_, accepted=decided[type_])
