"""What the parse says of a noun: does it act, does it speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.actors.wordlists import nouns, speaking_verbs

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PEOPLE_OR_BODIES = frozenset({"host", "owner", "source", "supporter"})
"""Words for a person that a body may be too, so that they do not tell what a name beside them is."""

_CLAUSES = frozenset({"ccomp", "parataxis"})


def first_conjunct(token: Token) -> Token:
    """The first member of a coordination: "Moscow" for "Baku" in "Moscow and Baku"."""
    while token.dep_ == "conj":
        token = token.head
    return token


def acts(token: Token) -> bool:
    """Whether a noun is a subject, an agent, a possessor, or whom something is said according to."""
    first = first_conjunct(token)
    if first.dep_ in _SUBJECTS or first.dep_ == "poss":
        return True
    if first.dep_ != "pobj":
        return False
    preposition = first.head
    return preposition.dep_ == "agent" or (
        preposition.lower_ == "to" and preposition.head.lower_ == "according"
    )


def speaks(token: Token) -> bool:
    """Whether a noun or pronoun is the subject of a verb of speaking, or of one that governs a statement."""
    first = first_conjunct(token)
    if first.dep_ == "pobj":
        return acts(token) and first.head.dep_ != "agent"
    if first.dep_ != "nsubj":
        return False
    verb = first.head
    return verb.lemma_ in speaking_verbs() or any(child.dep_ in _CLAUSES for child in verb.children)


def is_addressed(token: Token) -> bool:
    """Whether a noun is whom somebody speaks to: "urged the agency", "told members"."""
    first = first_conjunct(token)
    return first.dep_ in {"dobj", "dative"} and first.head.lemma_ in speaking_verbs()


def hint_of(name: Tokens) -> str | None:
    """The type that the noun beside a name tells: "economist Rauf Aliyev", "Tarn Minerals, a company"."""
    root = name.root
    beside = [child for child in root.children if child.dep_ == "appos"]
    if name.start > 0 and name.doc[name.start - 1].lower_ in nouns("before a body"):
        return "organization"
    if name.start > 0:
        beside.insert(0, name.doc[name.start - 1])
    if root.dep_ == "appos":
        beside.append(root.head)
    for noun in beside:
        if noun.tag_ == "NN" and noun.lemma_.lower() not in _PEOPLE_OR_BODIES:
            for type_ in ("person", "media", "organization"):
                if noun.lemma_.lower() in nouns(type_):
                    return type_
    return "person" if any(map(_says_who, root.children)) else None


def _says_who(clause: Token) -> bool:
    return clause.dep_ == "relcl" and any(child.lower_ == "who" for child in clause.children)


def is_modifier(token: Token) -> bool:
    """Whether a noun stands before another common noun and qualifies it ("the Tallinn firm")."""
    return token.dep_ in {"compound", "amod", "nmod"} and token.head.i > token.i and token.head.pos_ == "NOUN"
