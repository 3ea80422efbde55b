"""What is said of how an analyst draws boundaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROLES: Mapping[str, Words] = {"source": Words("source"), "cue": Words("cue"), "content": Words("content")}
_SENTENCES: Mapping[tuple[str, str], Words] = {
    ("take", "end"): Words("the {role} takes in {what} behind it: {done} of {seen} times"),
    ("take", "start"): Words("the {role} takes in {what} before it: {done} of {seen} times"),
    ("leave", "end"): Words("the {role} ends before {what}: {done} of {seen} times"),
    ("leave", "start"): Words("the {role} begins behind {what}: {done} of {seen} times"),
}
_TAGS: Mapping[str, Words] = {
    "RB": Words("an adverb"),
    "MD": Words("a modal verb"),
    "VB": Words("a verb"),
    "NN": Words("a noun"),
    "JJ": Words("an adjective"),
    "DT": Words("an article"),
    "IN": Words("a preposition"),
    "TO": Words("“to”"),
    "PR": Words("a pronoun"),
    "CD": Words("a number"),
    "CC": Words("a conjunction"),
}
"""Penn Treebank tags by their first two letters."""


def boundary_words(entry: Mapping[str, object]) -> Words:
    """A habit as a model's card has it, in words.

    Raises:
        KeyError: if it is none.
    """
    sign = str(entry["sign"])
    word = Words("“{word}”", word=sign)
    what = word if entry["by"] == "word" else _TAGS.get(sign[:2], word)
    sentence = _SENTENCES[str(entry["act"]), str(entry["side"])]
    return Words(
        sentence.template, role=_ROLES[str(entry["role"])], what=what, done=entry["done"], seen=entry["seen"]
    )
