"""Actors without a name of their own: "the ministry", "Russian peacekeepers", "the minister", "she"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.syntax import acts, first_conjunct, is_addressed, speaks
from annotator.suggest.actors.wordlists import nouns
from annotator.suggest.gazetteer import Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from spacy.tokens import Token

    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.actors.sources import Sources

_MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "nmod", "poss", "case", "advmod", "punct"})
_DEFINITE = frozenset({"the", "this", "that", "its", "his", "her", "their", "our", "my", "both"})
NOBODY = frozenset({"any", "each", "every", "few", "how", "neither", "no", "what", "which", "whose"})
"""Words that open a phrase which means nobody in particular."""

_FOR_A_SOURCE = 0.15
_QUANTITIES = frozenset({"all", "many", "more", "most", "several", "some"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_WITH_MODIFIERS = 2
_OBJECTS = frozenset({"dobj", "pobj", "dative"})
_SCENES = frozenset({"at", "in", "into", "near", "outside", "inside"})
_PRONOUNS = frozenset({"he", "she"})
_POLITICAL = frozenset(
    {"opposition", "ruling", "government", "state", "parliamentary", "pro-government", "republican"}
)


def collective_candidates(
    article: ArticleParse, named: Iterable[Candidate], sources: Sources
) -> Iterator[Candidate]:
    """Nouns for bodies and people where they act or speak, and pronouns where they do.

    Where the sources of claims are known, other nouns and pronouns are less sure, and some are left out.

    A word that ends the name of a body in ``named`` counts as a noun for it ("the survey").
    """
    shortened = _short_forms(named)
    for paragraph in article.paragraphs:
        around = _Around(_nationalities(paragraph), shortened, sources)
        for token, is_noun in _worth_a_look(paragraph, shortened):
            candidate = _noun(paragraph, token, around) if is_noun else _pronoun(paragraph, token, sources)
            if candidate is not None:
                yield candidate


def _worth_a_look(paragraph: ReadParagraph, shortened: Container[str]) -> Iterator[tuple[Token, bool]]:
    """The pronouns, and the nouns that some list knows: most words are neither, and need no token."""
    words, listed = paragraph.words, _listed()
    columns = zip(words.pos, words.entity, words.lemma, words.lower, strict=True)
    for at, (pos, entity, lemma, lower) in enumerate(columns):
        if pos == "NOUN" or (pos == "PROPN" and not entity):
            if lemma in listed or lower in shortened:
                yield paragraph.parsed.doc[at], True
        elif lower in _PRONOUNS:
            yield paragraph.parsed.doc[at], False


@cache
def _listed() -> frozenset[str]:
    """The lemmas of all nouns that mean somebody."""
    return frozenset().union(*map(nouns, ("group", "organization", "person", "media", "side")))


def _pronoun(paragraph: ReadParagraph, word: Token, sources: Sources) -> Candidate | None:
    if not speaks(word) or sources.hold(paragraph, word.idx, word.idx + 1):
        return None
    sure = 0.45 if sources.are_known else 0.6
    return _candidate(paragraph, (word, word), Rank.ROLE, "person", sure, f"“{word.text}” speaks")


class _Around(NamedTuple):
    """What is known around a noun: where adjectives of states stand, short forms of bodies, sources."""

    nationalities: frozenset[int]
    shortened: Mapping[str, str]
    sources: Sources


def _nationalities(paragraph: ReadParagraph) -> frozenset[int]:
    """Where adjectives of states stand, in code points of the paragraph."""
    return frozenset(
        match.start
        for match in paragraph.in_gazetteer
        if match.value.kind is Kind.ADJECTIVE or match.value.type == "state"
    )


def _short_forms(named: Iterable[Candidate]) -> dict[str, str]:
    """The words that stand for the bodies of this article: "network" for "Open Ballot Network"."""
    found = {}
    for candidate in named:
        words = candidate.name.lower().split()
        if candidate.type in {"organization", "media"} and len(words) > 1:
            found[words[0] if words[1] in {"of", "for"} else words[-1]] = candidate.type
    # "Coal" ends the name of a company, but "the coal" is what it sells.
    for word in nouns("company name"):
        found.pop(word, None)
    return found


def _noun(paragraph: ReadParagraph, noun: Token, around: _Around) -> Candidate | None:
    type_ = noun_type(noun) or (around.shortened.get(noun.lower_) if noun.tag_ == "NN" else None)
    if type_ is None or noun.dep_ in {"compound", "attr"} or introduces_a_name(noun):
        return None
    first = first_of_phrase(noun)
    if first.lower_ in NOBODY:
        return None
    is_national = any(token.idx in around.nationalities for token in noun.doc[first.i : noun.i])
    if noun.lower_ == "side":
        if not is_national:
            return None
        type_ = "state"
    confidence = _confidence(noun, first, type_, is_national=is_national)
    if confidence > 0 and around.sources.hold(paragraph, first.idx, noun.idx + len(noun)):
        confidence += _FOR_A_SOURCE
    elif around.sources.are_known and not _is_of_note(noun, first, type_, is_national=is_national):
        return None
    if confidence == 0:
        return None
    doing = "speaks" if speaks(noun) else "acts" if acts(noun) else "belongs to a state"
    why = f"a word for {_described(type_)} · it {doing} here"
    rank = Rank.COLLECTIVE if is_national and first != noun else Rank.ROLE
    return _candidate(paragraph, (first, noun), rank, type_, confidence, why)


def _described(type_: str) -> str:
    return {"person": "a person", "group": "a group of people", "media": "a medium"}.get(type_, "a body")


def noun_type(noun: Token) -> str | None:
    """The type of whom a noun means, by the lists; None if it means nobody that they know."""
    lemma = noun.lemma_.lower()
    if noun.tag_ in {"NNS", "NNPS"} and lemma != noun.lower_:
        plural = lemma in nouns("group") or lemma in nouns("organization") or lemma in nouns("person")
        return "group" if plural else None
    for heading in ("organization", "media", "person", "side"):
        if lemma in nouns(heading):
            return "group" if heading == "side" else heading
    return None


def introduces_a_name(noun: Token) -> bool:
    """Whether the name follows: "the council leader, Denise Okafor", "the transparency group Open Quays"."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    if following is not None and (following.ent_type_ == "PERSON" or following.tag_ in {"NNP", "NNPS"}):
        return True
    return any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.children)


def first_of_phrase(noun: Token) -> Token:
    """Where the noun's own words begin; a possessor that has a name is not among them."""
    first = noun
    while first.i > noun.sent.start:
        before = noun.doc[first.i - 1]
        if _ends_a_named_possessor(before) or not _belongs_to(before, noun):
            break
        first = before
    # Not from the middle of "Saudi-led": what joins the word before belongs to that word.
    while first.i < noun.i and (first.is_punct or _is_joined(first)):
        first = first.nbor(1)
    return first


def _ends_a_named_possessor(mark: Token) -> bool:
    """Whether this is the mark of a possessor with a name: in "Oslo's board", not in "the port's board"."""
    return mark.tag_ == "POS" and any(token.pos_ in {"PROPN", "PRON"} for token in mark.head.subtree)


def _is_joined(token: Token) -> bool:
    return token.i > 0 and not token.nbor(-1).whitespace_ and token.nbor(-1).text == "-"


def _belongs_to(token: Token, noun: Token) -> bool:
    while token != noun:
        if token.dep_ not in _MODIFIERS or (token.is_punct and token.text != "-") or token.i > noun.i:
            return False
        token = token.head
    return True


def _confidence(noun: Token, first: Token, type_: str, *, is_national: bool) -> float:
    """How sure a noun stands for an actor here; 0 where it does not."""
    is_definite = first.lower_ in _DEFINITE
    if speaks(noun):
        return 0.7 if is_definite or is_national or type_ == "group" else 0.6
    if is_national and type_ != "person":
        return 0.5
    if is_addressed(noun):
        return 0.5 if is_definite or type_ == "group" else 0.0
    if not acts(noun) or (noun.dep_ == "poss" and type_ == "group"):
        is_object = noun.dep_ in _OBJECTS and noun.head.lower_ not in _SCENES
        return 0.4 if is_definite and type_ == "organization" and is_object else 0.0
    if type_ == "person":
        return 0.5 if is_definite else 0.0
    return 0.55 if is_definite or _is_political(first, noun) or type_ == "group" else 0.4


def _is_political(first: Token, noun: Token) -> bool:
    return any(token.lower_ in _POLITICAL for token in noun.doc[first.i : noun.i])


def _is_of_note(noun: Token, first: Token, type_: str, *, is_national: bool) -> bool:
    """Whether a noun that is no claim's source is an actor often enough to be worth a look.

    "The ministry" and "opposition lawmakers" are, and "voters" that do something; "two engineers", "his
    pupils" or "a company" mostly are not.
    """
    if is_national or _is_political(first, noun) or speaks(noun):
        return True
    is_definite = first.lower_ in _DEFINITE
    if type_ == "group":
        return first_conjunct(noun).dep_ in _SUBJECTS and not is_definite and not _counts(first)
    if not is_definite:
        return first == noun or type_ == "person"
    return acts(noun) or is_addressed(noun) or (noun.dep_ == "dobj" and noun.i - first.i < _WITH_MODIFIERS)


def _counts(word: Token) -> bool:
    return word.tag_ == "CD" or word.lower_ in _QUANTITIES


def _candidate(
    paragraph: ReadParagraph, words: tuple[Token, Token], rank: Rank, type_: str, confidence: float, why: str
) -> Candidate:
    first, last = words
    span = paragraph.parsed.locate(first.idx, last.idx + len(last))
    name = paragraph.text[first.idx : last.idx + len(last)]
    return Candidate(span, name, type_, rank, confidence, why)
