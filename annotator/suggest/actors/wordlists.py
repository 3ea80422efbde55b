"""The word lists of the actor suggester: titles, nouns for bodies and people, verbs of speaking."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from annotator.suggest.gazetteer import lexicon_lines


@cache
def titles() -> frozenset[str]:
    """Words that may stand before a person's name without being part of it, in their own case."""
    return frozenset(lexicon_lines("titles.txt"))


@cache
def speaking_verbs() -> frozenset[str]:
    """Lemmas of verbs whose subject speaks or takes a stand."""
    return frozenset(word for line in lexicon_lines("verbs.txt") for word in line.split())


@cache
def nouns(heading: str) -> frozenset[str]:
    """Lemmas under one heading of ``collectives.txt``: "organization", "media name" and so on."""
    found: set[str] = set()
    current = ""
    for line in lexicon_lines("collectives.txt"):
        if line.startswith("["):
            current = line.strip("[]")
        elif current == heading:
            found.update(line.split())
    return frozenset(found)


def type_of_name(name: str) -> str | None:
    """The type that a proper name's own words tell: "Public Staff Union" is an organization, else None."""
    words = name.lower().replace(".", "").split()
    if len(words) < 2:  # noqa: PLR2004 - one word is no telling name
        return None
    if words[-1] in nouns("media name") or words[0] in {"radio", "tv"}:
        return "media"
    bodies = nouns("organization name") | nouns("company name")
    if words[-1] in bodies:
        return "organization"
    body = words[0] if words[1] in {"of", "for", "on"} else words[-1]
    inner = {before for before, after in pairwise(words) if after in {"of", "for", "on"}}
    if body in bodies or inner & bodies:
        return "organization"
    return None
