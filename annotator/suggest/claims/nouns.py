"""Nouns and adjectives as cues: "X's claim that", "expressed concern about", "is worried that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.cues import cue_tokens
from annotator.suggest.claims.frame import NOTHING, Frame, Tokens, branch
from annotator.suggest.claims.sources import Source, source_of_noun, source_of_state, source_of_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.suggest.claims.lexicon import Cue
    from annotator.suggest.claims.reading import Reading

LIGHT = "noun with light verb"
_CLAUSES = frozenset({"acl", "ccomp", "xcomp", "advcl", "relcl"})
_CONJUNCTIONS = frozenset({"that", "whether"})
_STATES = frozenset({"acomp", "oprd", "xcomp"})


def noun_frames(reading: Reading) -> Iterator[Frame]:
    """A frame for each noun of saying with its complement, and each state of mind with what it is about."""
    nouns, adjectives = reading.lexicon.nouns, reading.lexicon.adjectives
    words = reading.words
    for at, pos in enumerate(words.pos):
        frame = None
        if pos == "NOUN":
            cue = nouns.get(words.lemma[at])
            frame = None if cue is None else _noun(reading.doc[at], cue, reading)
        elif pos in {"ADJ", "VERB"}:
            cue = adjectives.get(words.lower[at])
            frame = None if cue is None else _adjective(reading.doc[at], cue, reading)
        if frame is not None and not reading.is_quoted(reading.doc[at]):
            yield frame


def _noun(noun: Token, cue: Cue, reading: Reading) -> Frame | None:
    light = _light_verb(noun, reading)
    found = _complement(noun, cue) or (_complement(light, cue) if light is not None else None)
    if found is None:
        return None
    kind, preposition, content, why = found
    source = source_of_noun(noun)
    if light is None and not source.tokens and kind != "clause":
        return None
    own: Tokens = frozenset({noun.i}) | preposition
    pattern = f"noun {kind}"
    if light is not None:
        own |= cue_tokens(light)
        source = source if source.tokens else _lent(light, noun)
        pattern = LIGHT
    return Frame(
        pattern=pattern,
        anchor=noun.i,
        source=source.tokens - own - content,
        cue=own,
        content=reading.with_whole_quotations(content - own),
        why=(source.why, why),
    )


def _lent(light: Token, noun: Token) -> Source:
    """The subject of the light verb, unless that is the noun itself ("concerns were expressed")."""
    source = source_of_verb(light)
    return Source() if noun.i in source.tokens else source


def _light_verb(noun: Token, reading: Reading) -> Token | None:
    governed = noun.dep_ in {"dobj", "nsubjpass"} and noun.head.lemma_ in reading.lexicon.light_verbs
    return noun.head if governed else None


def _adjective(adjective: Token, cue: Cue, reading: Reading) -> Frame | None:
    found = _complement(adjective, cue)
    if found is None:
        return None
    _, preposition, content, why = found
    verb = adjective.head if adjective.dep_ in _STATES else adjective
    source = source_of_state(verb)
    if not source.tokens:
        return None
    own = cue_tokens(verb) | {adjective.i} | preposition
    return Frame(
        pattern="adjective",
        anchor=adjective.i,
        source=source.tokens - own - content,
        cue=own,
        content=reading.with_whole_quotations(content - own),
        why=(source.why, why),
    )


Found = tuple[str, Tokens, Tokens, str]
"""The kind of complement, the cue's preposition, the content, and why."""


def _complement(head: Token, cue: Cue) -> Found | None:
    for child in head.children:
        if child.i < head.i:
            continue
        if child.dep_ in _CLAUSES and (kind := _kind_of_clause(child, head)) in cue.complements:
            return kind, NOTHING, branch(child), f"clause after “{head.text}”"
        if child.dep_ == "prep" and child.lower_ in cue.complements:
            content = branch(child) - {child.i}
            return "phrase", frozenset({child.i}), content, f"phrase after “{child.lower_}”"
    return None


def _kind_of_clause(clause: Token, head: Token) -> str:
    """How a clause continues its noun or adjective; relative clauses and the like do not."""
    if any(child.tag_ == "TO" for child in clause.children):
        return "to"
    marked = any(child.dep_ == "mark" and child.lower_ in _CONJUNCTIONS for child in clause.children)
    complement = head.pos_ != "NOUN" and clause.dep_ == "ccomp"
    return "clause" if marked or complement else "none"
