"""What the parse says of a noun: does it act, does it speak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.given_names import is_given_name
from annotator.suggest.actors.wordlists import nouns, speaking_verbs
from annotator.suggest.words import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PEOPLE_OR_BODIES = frozenset({"host", "owner", "source", "supporter"})
"""Words for a person that a body may be too, so that they do not tell what a name beside them is."""

_OF_PEOPLE = ("er", "or", "ist", "man", "woman", "ian", "ee", "eer", "ant")
"""Endings of words for people."""

_AGE = re.compile(r", \d\d,")
_PLACE_WORDS = frozenset({"in", "at", "near", "outside", "around", "inside", "throughout", "across"})
_SHORTEST_FOR_A_PERSON = 5
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
    """The type that words beside a name tell: "economist Rauf Aliyev", "Tarn Minerals, a company"."""
    if name.start > 0 and name.doc[name.start - 1].lower_ in nouns("before a body"):
        return "organization"
    for noun in _nouns_beside(name):
        told = _told_by(noun, name.root)
        if told is not None:
            return told
    if _AGE.match(text_of(name.doc), name.end_char):
        return "person"
    return "organization" if _is_the_name_of_a_thing(name) else _told_by_clause(name.root)


def _nouns_beside(name: Tokens) -> Iterator[Token]:
    """The word before a name, and what it stands in apposition with."""
    if name.start > 0:
        yield name.doc[name.start - 1]
    yield from (child for child in name.root.children if child.dep_ == "appos")
    if name.root.dep_ == "appos":
        yield name.root.head


def _told_by(noun: Token, root: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if noun.tag_ != "NN" or lemma in _PEOPLE_OR_BODIES:
        return None
    for type_ in ("person", "media", "organization"):
        if lemma in nouns(type_):
            return type_
    is_apposed = noun.dep_ == "appos" and noun.i > root.i
    is_somebody = lemma in nouns("beside a person") or (is_apposed and is_for_a_person(noun))
    return "person" if is_somebody else None


def _told_by_clause(root: Token) -> str | None:
    """What "who" or "which" after a name tells."""
    clauses = (child for child in root.children if child.dep_ == "relcl")
    words = {child.lower_ for clause in clauses for child in clause.children}
    if "who" in words:
        return "person"
    return "organization" if "which" in words and root.ent_type_ == "PERSON" else None


def _is_the_name_of_a_thing(name: Tokens) -> bool:
    """Whether an article opens several words that the model takes for a person's name: "the Blue Cross"."""
    if name.start == 0 or len(name) == 1 or name.root.ent_type_ != "PERSON":
        return False
    ends = name.end == len(name.doc) or name.root.dep_ not in {"compound", "nmod", "amod", "poss"}
    return ends and name.doc[name.start - 1].lower_ == "the" and not is_given_name(name[0].text)


def is_for_a_person(noun: Token) -> bool:
    """Whether a noun's form says that it means somebody, where no list does: "linguist", "grocer"."""
    lemma = noun.lemma_.lower()
    if len(lemma) < _SHORTEST_FOR_A_PERSON or not lemma.endswith(_OF_PEOPLE):
        return False
    return not any(lemma in nouns(heading) for heading in ("organization", "media", "document", "thing"))


def is_in_a_place(token: Token) -> bool:
    """Whether a noun says where something is: "in Ramos Arizpe", "outside the court"."""
    first = first_conjunct(token)
    return first.dep_ == "pobj" and first.head.lower_ in _PLACE_WORDS


def is_modifier(token: Token) -> bool:
    """Whether a noun stands before another common noun and qualifies it ("the Tallinn firm")."""
    return token.dep_ in {"compound", "amod", "nmod"} and token.head.i > token.i and token.head.pos_ == "NOUN"
