"""The words that can be cues, and the complements each takes; read from plain files of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.locations import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

VERB_CLASSES = ("speech", "thought", "evidence", "stance")


@dataclass(frozen=True, slots=True)
class Cue:
    """What one word can do: ``kind`` is its class, ``complements`` name what may follow it."""

    kind: str
    complements: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The cue words by lemma. The files in ``resources/lexicons/claims`` explain their columns."""

    verbs: Mapping[str, Cue]
    nouns: Mapping[str, Cue]
    adjectives: Mapping[str, Cue]
    passives: frozenset[str]
    raising: frozenset[str]
    light_verbs: frozenset[str]
    adverbs: frozenset[str]
    speakers: frozenset[str]
    headings: frozenset[str]


def read_lexicon(folder: Path | None = None) -> Lexicon:
    """The lexicon in ``folder``, by default the one that ships with the program.

    Raises:
        OSError: if a file of it is missing.
    """
    where = folder or resource("lexicons", "claims")
    verbs: dict[str, Cue] = {}
    for kind in VERB_CLASSES:
        verbs.update(_cues(where / f"verbs-{kind}.txt", kind))
    return Lexicon(
        verbs=verbs,
        nouns=dict(_cues(where / "nouns.txt", "noun")),
        adjectives=dict(_cues(where / "adjectives.txt", "adjective")),
        passives=_words(where / "passives.txt"),
        raising=_words(where / "verbs-raising.txt"),
        light_verbs=_words(where / "light-verbs.txt"),
        adverbs=_words(where / "adverbs.txt"),
        speakers=_words(where / "speakers.txt"),
        headings=_words(where / "headings.txt"),
    )


def _cues(path: Path, kind: str) -> Iterator[tuple[str, Cue]]:
    for word, *complements in _rows(path):
        yield word, Cue(kind, frozenset(complements))


def _words(path: Path) -> frozenset[str]:
    return frozenset(row[0] for row in _rows(path))


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.partition("#")[0].split()
        if row:
            yield row
