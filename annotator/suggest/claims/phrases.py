"""Cues that are no verbs: "according to", and adverbs such as "reportedly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.frame import NOTHING, Frame, Tokens, branch
from annotator.suggest.claims.sources import ALL_SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.suggest.claims.reading import Reading

_SENTENCES = frozenset({"ROOT", "ccomp", "parataxis", "relcl"})
_CLAUSES = _SENTENCES | {"conj", "advcl", "acl"}


def phrase_frames(reading: Reading) -> Iterator[Frame]:
    """A frame for each "according to" and each reporting adverb."""
    adverbs = reading.lexicon.adverbs
    for at, lower in enumerate(reading.words.lower):
        if lower != "according" and lower not in adverbs:
            continue
        token = reading.doc[at]
        if reading.is_quoted(token):
            continue
        if lower == "according":
            to = next((child for child in token.children if child.lower_ == "to"), None)
            if to is not None:
                yield _according(token, to, reading)
        else:
            yield _adverb(token)


def _according(token: Token, to: Token, reading: Reading) -> Frame:
    cue = frozenset({token.i, to.i})
    clause = _governing(token, _SENTENCES)
    source = _without_clause(branch(to) - {to.i}, token, clause)
    content = reading.with_whole_quotations(branch(clause) - source - cue)
    return Frame(
        pattern="according to",
        anchor=token.i,
        source=source,
        cue=cue,
        content=content - source - cue,
        why=("source after “to”", "the sentence it belongs to"),
    )


def _without_clause(source: Tokens, token: Token, clause: Token) -> Tokens:
    """The source up to its first comma where the parse has put the clause that follows into it."""
    if token.i > clause.i or any(child.dep_ in ALL_SUBJECTS for child in clause.children):
        return source
    comma = next((position for position in sorted(source) if token.doc[position].text == ","), None)
    return source if comma is None else frozenset(position for position in source if position < comma)


def _adverb(token: Token) -> Frame:
    return Frame(
        pattern="adverb",
        anchor=token.i,
        source=NOTHING,
        cue=frozenset({token.i}),
        content=branch(_governing(token, _CLAUSES)) - {token.i},
        why=("no source", "the clause the adverb belongs to"),
    )


def _governing(token: Token, heads: frozenset[str]) -> Token:
    current = token.head
    while current.dep_ not in heads and current.head.i != current.i:
        current = current.head
    return current
