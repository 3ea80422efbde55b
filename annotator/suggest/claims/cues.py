"""Cue words in a text: what the lexicon knows of a verb, and which words belong to the cue with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.claims.lexicon import Cue
    from annotator.suggest.claims.reading import Reading

_CUE_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
_REACHING = frozenset(
    {"decline", "refuse", "go", "continue", "try", "begin", "start", "like", "come", "seek"}
)
_FARTHEST_REACH = 4


def cue_of(verb: Token, reading: Reading) -> Cue | None:
    """What the lexicon says of a verb, with its particle where it has one."""
    verbs = reading.lexicon.verbs
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "prt":
            return verbs.get(f"{lemma}+{child.lower_}")
    return verbs.get(lemma)


def cue_tokens(verb: Token) -> Tokens:
    """The verb with auxiliaries, negation and particle, and the verbs it hangs on ("went on to say")."""
    tokens = {verb.i} | {child.i for child in verb.children if child.dep_ in _CUE_PARTS}
    head = verb.head
    if (
        verb.dep_ in {"xcomp", "advcl"}
        and head.lemma_ in _REACHING
        and 0 < verb.i - head.i <= _FARTHEST_REACH
    ):
        tokens.update(range(head.i, verb.i))
        tokens.update(child.i for child in head.children if child.dep_ in _CUE_PARTS)
    return frozenset(tokens)
