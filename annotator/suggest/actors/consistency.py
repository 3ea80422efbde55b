"""One class for one name in one article, whichever way each of its mentions was found."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.naming import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_THINGS = frozenset({"state", "organization", "media"})
_NO_NAMES = frozenset({Rank.SOURCE, Rank.ROLE, Rank.COLLECTIVE})


def with_one_class(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those of one name with one class: of the surest list, or else by a weighted vote.

    A surname votes with the full name that it ends. What a name of the project's or the gazetteer says
    goes before every vote; phrases without a name ("the ministry") have no part in it.
    """
    names = [one for one in candidates if _is_name(one)]
    full = _full_names(names)
    votes: dict[str, defaultdict[tuple[bool, str], float]] = defaultdict(lambda: defaultdict(float))
    for one in names:
        is_listed = one.rank >= Rank.LISTED
        votes[_identity(one, full)][(is_listed, one.type)] += one.confidence
    elected = {
        key: max(counts, key=lambda choice: (choice[0], counts[choice])) for key, counts in votes.items()
    }
    return [
        replace(one, type=elected[_identity(one, full)][1])
        if _is_name(one) and one.rank is not Rank.KNOWN
        else one
        for one in candidates
    ]


def with_antecedents(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, in reading order: "it" has the class of the last state, body or medium before it."""
    last = ""
    for one in candidates:
        if one.rank is Rank.SOURCE and one.name.lower() == "it" and last:
            yield replace(one, type=last)
            continue
        if one.type in _THINGS:
            last = one.type
        yield one


def _is_name(candidate: Candidate) -> bool:
    return candidate.rank not in _NO_NAMES


def _full_names(names: Iterable[Candidate]) -> Mapping[str, str]:
    """For each surname the full name of a person that it ends; none where several have it."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for one in names:
        key = key_of(one.name)
        if one.type == "person" and " " in key:
            bearers[key.rpartition(" ")[2]].add(key)
    return {surname: next(iter(keys)) for surname, keys in bearers.items() if len(keys) == 1}


def _identity(candidate: Candidate, full: Mapping[str, str]) -> str:
    key = key_of(candidate.name)
    return full.get(key, key)
