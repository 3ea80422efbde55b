"""Actors without a name of their own: "the ministry", "Russian peacekeepers", "the minister", "she"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.syntax import acts, is_addressed, speaks
from annotator.suggest.actors.wordlists import nouns
from annotator.suggest.gazetteer import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Token

    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph

_MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "nmod", "poss", "case", "advmod", "punct"})
_DEFINITE = frozenset({"the", "this", "that", "its", "his", "her", "their", "our", "my", "both"})
_NOBODY = frozenset({"any", "each", "every", "few", "how", "no", "what", "which", "whose"})
_OBJECTS = frozenset({"dobj", "pobj", "dative"})
_SCENES = frozenset({"at", "in", "into", "near", "outside", "inside"})
_PRONOUNS = frozenset({"he", "she"})
_POLITICAL = frozenset(
    {"opposition", "ruling", "government", "state", "parliamentary", "pro-government", "republican"}
)


def collective_candidates(article: ArticleParse, named: Iterable[Candidate]) -> Iterator[Candidate]:
    """Nouns for bodies and people, and pronouns, where they act or speak.

    A word that ends the name of a body in ``named`` counts as a noun for it ("the survey").
    """
    shortened = _short_forms(named)
    for paragraph in article.paragraphs:
        adjectives = _nationalities(paragraph)
        for token in paragraph.parsed.doc:
            if token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.ent_type_ == ""):
                candidate = _noun(paragraph, token, adjectives, shortened)
            elif token.lower_ in _PRONOUNS and speaks(token):
                candidate = _candidate(
                    paragraph, (token, token), Rank.ROLE, "person", 0.6, f"“{token.text}” speaks"
                )
            else:
                candidate = None
            if candidate is not None:
                yield candidate


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


def _noun(
    paragraph: ReadParagraph, noun: Token, nationalities: frozenset[int], shortened: Mapping[str, str]
) -> Candidate | None:
    type_ = _type_of(noun) or (shortened.get(noun.lower_) if noun.tag_ == "NN" else None)
    if type_ is None or noun.dep_ in {"compound", "attr"} or _introduces_a_name(noun):
        return None
    first = _first_of_phrase(noun)
    if first.lower_ in _NOBODY:
        return None
    is_national = any(token.idx in nationalities for token in noun.doc[first.i : noun.i])
    if noun.lower_ == "side":
        if not is_national:
            return None
        type_ = "state"
    confidence = _confidence(noun, first, type_, is_national=is_national)
    if confidence == 0:
        return None
    doing = "speaks" if speaks(noun) else "acts" if acts(noun) else "belongs to a state"
    why = f"a word for {_described(type_)} · it {doing} here"
    rank = Rank.COLLECTIVE if is_national and first != noun else Rank.ROLE
    return _candidate(paragraph, (first, noun), rank, type_, confidence, why)


def _described(type_: str) -> str:
    return {"person": "a person", "group": "a group of people", "media": "a medium"}.get(type_, "a body")


def _type_of(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if noun.tag_ in {"NNS", "NNPS"} and lemma != noun.lower_:
        plural = lemma in nouns("group") or lemma in nouns("organization") or lemma in nouns("person")
        return "group" if plural else None
    for heading in ("organization", "media", "person", "side"):
        if lemma in nouns(heading):
            return "group" if heading == "side" else heading
    return None


def _introduces_a_name(noun: Token) -> bool:
    """Whether the name follows: "the council leader, Denise Okafor", "the transparency group Open Quays"."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    if following is not None and (following.ent_type_ == "PERSON" or following.tag_ in {"NNP", "NNPS"}):
        return True
    return any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in noun.children)


def _first_of_phrase(noun: Token) -> Token:
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
    is_political = any(token.lower_ in _POLITICAL for token in noun.doc[first.i : noun.i])
    return 0.55 if is_definite or is_political or type_ == "group" else 0.4


def _candidate(
    paragraph: ReadParagraph, words: tuple[Token, Token], rank: Rank, type_: str, confidence: float, why: str
) -> Candidate:
    first, last = words
    span = paragraph.parsed.locate(first.idx, last.idx + len(last))
    name = paragraph.text[first.idx : last.idx + len(last)]
    return Candidate(span, name, type_, rank, confidence, why)
