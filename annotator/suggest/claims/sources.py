"""Whose statement it is: the subject of a cue, found along the parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.suggest.claims.frame import NOTHING, Tokens, branch

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from annotator.suggest.claims.reading import Reading

SUBJECTS = frozenset({"nsubj", "csubj"})
ALL_SUBJECTS = SUBJECTS | {"nsubjpass", "csubjpass", "expl"}
_SHARING = frozenset({"conj", "advcl", "xcomp", "ccomp", "pcomp", "dep", "parataxis"})
_PASSIVE = frozenset({"nsubjpass", "auxpass", "expl"})
_CONNECTING = frozenset({"prep", "pobj", "pcomp"})
_BETWEEN_SUBJECT_AND_VERB = frozenset({"aux", "neg", "advmod"})
_FARTHEST_SUBJECT = 4
_FARTHEST_NEIGHBOUR = 25


@dataclass(frozen=True, slots=True)
class Source:
    """The tokens of a source and the words for how they were found; both empty where there is none."""

    tokens: Tokens = NOTHING
    why: str = "no source"


def source_of_verb(verb: Token) -> Source:
    """The subject of ``verb``: its own, or the one it shares with the verb or noun that governs it."""
    current = verb
    for _ in range(_FARTHEST_SUBJECT):
        own = _own_source(current)
        if own is not None:
            return own
        if current.dep_ == "acl":
            return _modified_noun(current)
        passive = current.tag_ == "VBN" and current.dep_ == "advcl"
        if passive or current.dep_ not in _SHARING or current.head.i == current.i:
            return Source()
        current = _governor(current)
    return Source()


def source_of_noun(noun: Token) -> Source:
    """Who is behind a noun of saying: "X's claim", "a claim by X", "expressed concern", "concern among X"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return Source(branch(child), f"possessor “{child.text}”")
    for child in noun.children:
        if child.lower_ in {"by", "from", "among"} and child.dep_ in {"prep", "agent"}:
            for complement in child.children:
                if complement.dep_ == "pobj":
                    return Source(branch(complement), f"“{child.lower_} {complement.text}”")
    return Source()


def source_of_state(verb: Token) -> Source:
    """Whose state of mind a copula or participle tells, its passive subject included ("they are worried")."""
    for child in verb.children:
        if child.dep_ == "nsubjpass":
            return Source(branch(child), f"subject “{child.text}”")
    return source_of_verb(verb)


def source_before(verb: Token, cue_start: int, reading: Reading) -> Source:
    """The noun phrase that ends where a finite cue begins, for a subject that the parse misses."""
    if verb.tag_ not in {"VBD", "VBZ", "VBP"} or any(child.dep_ in _PASSIVE for child in verb.children):
        return Source()
    for phrase in reading.noun_phrases:
        if phrase.end == cue_start:
            return Source(frozenset(range(phrase.start, phrase.end)), f"“{phrase.root.text}” before the cue")
    return Source()


def phrase_beside(verb: Token, claimed: Tokens, reading: Reading) -> Source:
    """The noun phrase that touches the verb outside what is ``claimed``, where the parse errs."""
    for phrase in reading.noun_phrases:
        tokens = frozenset(range(phrase.start, phrase.end)) - claimed
        if tokens and _touches(phrase, verb):
            return Source(tokens, f"“{phrase.root.text}” beside the cue")
    return Source()


def _touches(phrase: Span, verb: Token) -> bool:
    if phrase.start > verb.i:
        return phrase.start == verb.i + 1
    between = verb.doc[phrase.end : verb.i]
    return all(token.text == "," or token.dep_ in _BETWEEN_SUBJECT_AND_VERB for token in between)


def is_passive(verb: Token) -> bool:
    """Whether a verb may do without a source: "was accused of", "asked about", "it is said"."""
    participle = verb.tag_ == "VBN" and not any(child.dep_ == "aux" for child in verb.children)
    return participle or any(child.dep_ in _PASSIVE for child in verb.children)


def subject_near(verb: Token) -> Source:
    """The nearest subject before a verb in its sentence, for a verb that the parse leaves alone."""
    start = max(verb.sent.start, verb.i - _FARTHEST_NEIGHBOUR)
    for position in range(verb.i - 1, start - 1, -1):
        token = verb.doc[position]
        if token.dep_ in {"nsubj", "nsubjpass"} and token.tag_ not in {"WDT", "WP", "EX"}:
            tokens = branch(token) - branch(verb)
            return Source(tokens, f"nearest subject “{token.text}”")
    return Source()


def _own_source(verb: Token) -> Source | None:
    passive = False
    for child in verb.children:
        if child.dep_ in SUBJECTS:
            return Source(branch(child), f"subject “{child.text}”")
        passive = passive or child.dep_ in {"nsubjpass", "auxpass"}
    for child in verb.children:
        if child.dep_ == "agent":
            for complement in child.children:
                if complement.dep_ == "pobj":
                    return Source(branch(complement), f"agent “{complement.text}”")
    return Source() if passive else None


def _modified_noun(participle: Token) -> Source:
    if participle.tag_ != "VBG":
        return Source()
    noun = participle.head
    tokens = branch(noun) - branch(participle)
    return Source(tokens, f"“{noun.text}”, which the participle describes")


def _governor(verb: Token) -> Token:
    """The verb that a clause hangs on, past prepositions and nouns ("in addition to saying")."""
    governor = verb.head
    while governor.dep_ in _CONNECTING and governor.pos_ not in {"VERB", "AUX"}:
        governor = governor.head
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.i > governor.i:
        while governor.dep_ == "advcl" and governor.i < verb.i and governor.tag_ != "VBG":
            governor = governor.head
    return governor
