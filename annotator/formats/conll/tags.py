"""Labels of stretches as tags of tokens, in the schemes that CoNLL files are written in, and back."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NONE = "O"
TAG = re.compile(r"O|[BILUESM]-.+")
"""A tag of any scheme."""
_SPACES = re.compile(r"[\s%]")


class Scheme(StrEnum):
    """How tags tell where a stretch begins and ends.

    ``IOB1`` is that of CoNLL-2003 itself: ``B`` only where a stretch follows another of the same label.
    """

    IOB2 = "IOB2"
    IOB1 = "IOB1"
    BILOU = "BILOU"


class Stretch(NamedTuple):
    """Tokens with a label, by their numbers; ``last`` is the last one itself."""

    first: int
    last: int
    label: str


def tags_of(count: int, stretches: Iterable[Stretch], scheme: Scheme) -> list[str]:
    """The tags of ``count`` tokens, of which ``stretches`` share none."""
    tags = [NONE] * count
    ordered = sorted(stretches)
    before = {one.last + 1: one.label for one in ordered}
    for one in ordered:
        label = _SPACES.sub(lambda match: quote(match[0], safe=""), one.label)
        for number in range(one.first, one.last + 1):
            tags[number] = f"I-{label}"
        if scheme is not Scheme.IOB1 or before.get(one.first) == one.label:
            tags[one.first] = f"B-{label}"
        if scheme is Scheme.BILOU:
            tags[one.last] = f"{'U' if one.first == one.last else 'L'}-{label}"
    return tags


def stretches_of(tags: Sequence[str]) -> list[Stretch]:
    """The stretches that tags tell, in whichever scheme they are; IOBES and IOE among them."""
    found: list[Stretch] = []
    first: int | None = None
    open_label = ""
    for number, tag in enumerate(tags):
        prefix, _, label = tag.partition("-")
        goes_on = first is not None and label == open_label and prefix in "IMLE"
        if first is not None and not goes_on:
            found.append(Stretch(first, number - 1, unquote(open_label)))
            first = None
        if prefix == NONE:
            continue
        if first is None:
            first, open_label = number, label
        if prefix in "LEUS":
            found.append(Stretch(first, number, unquote(label)))
            first = None
    if first is not None:
        found.append(Stretch(first, len(tags) - 1, unquote(open_label)))
    return found
