"""Invented articles with mentions, claims, decisions and actors, as rows of a project file.

The same number of articles gives the same rows. Half the words are from the most frequent 150 of 2,000.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.article import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    Rows = dict[str, list[tuple[Any, ...]]]

GENERATOR_VERSION = 1
"""To be counted up with every change of what is made."""

MENTIONS = 10
"""Of each article, one in a sentence."""

_BATCH = 1000
_AT = "2026-02-03T10:00:00Z"
_WHY = "name in the list"
_MODEL = "en_core_web_sm 3.8"
_CLAIM_IN = frozenset((2, 7))
_TYPES = ("person", "person", "person", "organization", "state", "group")
_LANGUAGES = ("en", "en", "en", "de", "fr", "es", None)
_VERBS = ("said", "warned", "announced", "denied", "argued", "confirmed")
_FIRST = ("Alma", "Piet", "Ilse", "Tomas", "Vera", "Jonas", "Nadia", "Emil", "Rosa", "Kofi", "Lena", "Omar")
_SYLLABLES = [a + b for a, b in product("bdfgklmnprstvz", "aeiou")]

STATEMENTS = {
    "actor": "INSERT INTO actor (id, uuid, name, type, aliases) VALUES (?, ?, ?, ?, ?)",
    "article": (
        "INSERT INTO article (id, uuid, title, outlet, published, language, status, words, fingerprint,"
        " flagged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    "article_text": "INSERT INTO article_text VALUES (?, ?)",
    "article_title": "INSERT INTO article_title (rowid, title, outlet) VALUES (?, ?, ?)",
    "article_body": "INSERT INTO article_body (rowid, body) VALUES (?, ?)",
    "suggestion": "INSERT INTO suggestion VALUES (?, ?, ?, 'built-in', ?, ?, ?, ?, ?)",
    "mention": (
        "INSERT INTO mention (uuid, article_id, span_start, span_end, type, actor_id, decision, decided_at,"
        " coder, suggestion_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    "claim": (
        "INSERT INTO claim (uuid, article_id, source, cue, content, actor_id, decision, decided_at, coder,"
        " suggestion_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
    "suggested": "INSERT INTO suggested (article_id, at) VALUES (?, ?)",
    "journal": (
        "INSERT INTO journal (step, at, coder, kind, detail, article_id, origin, state, rows)"
        " VALUES (?, ?, 'bench', ?, ?, ?, 'user', 'done', ?)"
    ),
}


class _Actor(NamedTuple):
    key: int
    name: str
    type: str


def batches(articles: int) -> Iterator[Rows]:
    """The rows of a project of so many articles, by table, some of them at a time."""
    maker = _Maker(articles)
    yield maker.actors()
    for first in range(1, articles + 1, _BATCH):
        yield maker.articles(range(first, min(first + _BATCH, articles + 1)))


def word(number: int) -> str:
    """An invented word of two or three syllables; the lesser its number, the more often it occurs."""
    count = len(_SYLLABLES)
    last = _SYLLABLES[number // (count * 3) % count] if number % 3 else ""
    return _SYLLABLES[number * 17 % count] + _SYLLABLES[(number // 7 + number * 29) % count] + last


class _Maker:
    """Makes the rows; everything by chance comes of one generator, in one order."""

    def __init__(self, articles: int) -> None:
        self._chance = random.Random(articles)  # noqa: S311 - a benchmark's texts
        self._words = [word(number) for number in range(2000)]
        self._actors = [_actor(key) for key in range(1, max(10, articles // 10) + 1)]
        self._suggestions = 0
        self._steps = 0

    def actors(self) -> Rows:
        """One for each ten articles; every fifth has an alias."""
        return {
            "actor": [
                (key, f"a{key:07x}", name, type_, _alias(name) if key % 5 == 0 else "[]")
                for key, name, type_ in self._actors
            ]
        }

    def articles(self, keys: range) -> Rows:
        """Articles with all that belongs to them."""
        rows: Rows = defaultdict(list)
        for key in keys:
            self._article(key, rows)
        return rows

    def _article(self, key: int, rows: Rows) -> None:
        chance = self._chance.random
        lot = chance()
        status, decided = (
            ("done", MENTIONS)
            if lot < 0.2
            else ("skipped", 0)
            if lot < 0.25
            else ("in_progress", MENTIONS // 2)
            if lot < 0.35
            else ("new", 0)
        )
        title = f"{self._word().capitalize()} {self._word()} {self._word()} {key}"
        outlet = f"The {self._words[int(300 * chance() ** 2)].capitalize()} Times"
        day = int(1800 * chance())
        published = f"{2021 + day // 360}-{1 + day // 30 % 12:02}-{1 + day % 30 % 28:02}"
        text = f"{title}.\n"
        for number in range(MENTIONS):
            text += self._sentence(key, number, len(text), rows, is_decided=number < decided)
        row = (key, f"n{key:07x}", title, outlet, published, _LANGUAGES[key % len(_LANGUAGES)], status)
        rows["article"].append((*row, 4 + MENTIONS * 8, fingerprint(text), int(chance() < 0.01)))
        rows["article_text"].append((key, text))
        rows["article_title"].append((key, title, outlet))
        rows["article_body"].append((key, text))
        rows["suggested"].append((key, _AT))
        if key % 10 == 0:
            self._steps += 1
            change = {"table": "article", "id": key, "before": {"status": "new"}, "after": {"status": status}}
            rows["journal"].append((self._steps, _AT, "status", title, key, json.dumps([change])))

    def _word(self) -> str:
        return self._words[int(2000 * self._chance.random() ** 3)]

    def _sentence(self, key: int, number: int, start: int, rows: Rows, *, is_decided: bool) -> str:
        """The sentence, which begins at ``start``; its mention and its claim are added to ``rows``."""
        chance = self._chance.random
        actor = self._actors[int(len(self._actors) * chance() ** 3)]
        verb = _VERBS[number % len(_VERBS)]
        content = f"the {self._word()} of {self._word()} {self._word()}"
        end = start + len(actor.name)
        lot = chance()
        verdict = (
            ("rejected" if lot < 0.1 else "corrected" if lot < 0.2 else "accepted") if is_decided else None
        )
        linked = actor.key if verdict in {"accepted", "corrected"} else None
        signed = (linked, verdict, _AT, "bench") if verdict else (None, None, None, None)
        confidence = round(chance(), 2)
        suggested = self._suggested(rows, key, "mention", confidence, actor.type, f"[[{start},{end}]]")
        rows["mention"].append((f"m{suggested:08x}", key, start, end, actor.type, *signed, suggested))
        if number in _CLAIM_IN:
            cue = end + 1
            said = cue + len(verb) + 1
            parts = (f"[[{start},{end}]]", f"[[{cue},{said - 1}]]", f"[[{said},{said + len(content)}]]")
            spans = '{{"source":{},"cue":{},"content":{}}}'.format(*parts)
            suggested = self._suggested(rows, key, "claim", confidence, None, spans)
            rows["claim"].append((f"c{suggested:08x}", key, *parts, *signed, suggested))
        return f"{actor.name} {verb} {content}. "

    def _suggested(
        self, rows: Rows, key: int, kind: str, confidence: float, type_: str | None, spans: str
    ) -> int:
        self._suggestions += 1
        rows["suggestion"].append((self._suggestions, key, kind, _MODEL, confidence, _WHY, type_, spans))
        return self._suggestions


def _alias(name: str) -> str:
    first, _, last = name.partition(" ")
    return json.dumps([f"{first[0]}. {last}"])


def _actor(key: int) -> _Actor:
    surname, left = "", key + len(_SYLLABLES)
    while left:
        left, nth = divmod(left, len(_SYLLABLES))
        surname += _SYLLABLES[nth]
    return _Actor(key, f"{_FIRST[key % len(_FIRST)]} {surname.capitalize()}", _TYPES[key % len(_TYPES)])
