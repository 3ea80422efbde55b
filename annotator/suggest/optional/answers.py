"""What a language model answered, read as quoted words: nothing here knows the article yet."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from annotator.core.errors import SuggesterError

MOST_QUOTED = 1_000
"""Actors, and claims, that are taken from one answer."""

_OPENINGS = 100
_TYPES = {
    "person": "person",
    "people": "group",
    "organization": "organization",
    "organisation": "organization",
    "company": "organization",
    "party": "organization",
    "state": "state",
    "country": "state",
    "place": "state",
    "location": "state",
    "group": "group",
    "media": "media",
    "outlet": "media",
    "news outlet": "media",
}
_OPENING = re.compile(r"\{")


@dataclass(frozen=True, slots=True)
class QuotedActor:
    """Words that are said to name an actor."""

    words: str
    type: str


@dataclass(frozen=True, slots=True)
class QuotedClaim:
    """Words that are said to be the parts of a claim; an absent source or cue is empty."""

    source: str
    cue: str
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was quoted; ``unfit`` counts entries that are not of the form asked for."""

    actors: tuple[QuotedActor, ...] = ()
    claims: tuple[QuotedClaim, ...] = ()
    unfit: int = 0


def read_answer(written: str, model: str) -> Answer:
    """What ``model`` quoted in what it has ``written``, whatever it put around its JSON.

    Raises:
        SuggesterError: if there is no object with actors or claims in it.
    """
    found = _object(written)
    if found is None:
        raise SuggesterError("“{model}” did not answer in the form it was asked for.", model=model)
    actors = [_actor(entry) for entry in _entries(found.get("actors"))]
    claims = [_claim(entry) for entry in _entries(found.get("claims"))]
    return Answer(
        actors=tuple(dict.fromkeys(filter(None, actors))),
        claims=tuple(dict.fromkeys(filter(None, claims))),
        unfit=actors.count(None) + claims.count(None),
    )


def _object(written: str) -> dict[str, Any] | None:
    """The first object that has actors or claims; models think aloud before it, and fence it."""
    decoder = json.JSONDecoder()
    for number, opening in enumerate(_OPENING.finditer(written)):
        if number == _OPENINGS:
            break
        try:
            found, _end = decoder.raw_decode(written, opening.start())
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict) and found.keys() & {"actors", "claims"}:
            return found
    return None


def _entries(listed: Any) -> list[Any]:  # noqa: ANN401 - whatever came
    return listed[:MOST_QUOTED] if isinstance(listed, list) else []


def _actor(entry: Any) -> QuotedActor | None:  # noqa: ANN401 - whatever came
    match entry:
        case {"text": str(words), "type": str(kind)} if words.strip():
            known = _TYPES.get(kind.strip().lower())
            return QuotedActor(words.strip(), known) if known else None
    return None


def _claim(entry: Any) -> QuotedClaim | None:  # noqa: ANN401 - whatever came
    if not isinstance(entry, dict):
        return None
    content = entry.get("content")
    parts = content if isinstance(content, list) else [content]
    source, cue = entry.get("source") or "", entry.get("cue") or ""
    words = [source, cue, *parts]
    if not all(isinstance(one, str) for one in words) or not any(map(str.strip, parts)):
        return None
    return QuotedClaim(source.strip(), cue.strip(), tuple(filter(None, map(str.strip, parts))))
