"""Actors that a claim's source points at: whoever is reported to say something is one."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.collectives import NOBODY, first_of_phrase, introduces_a_name, noun_type
from annotator.suggest.actors.syntax import first_conjunct, is_for_a_person
from annotator.suggest.actors.wordlists import nouns, titles, type_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

    from annotator.core.spans import Fragments, Span
    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.actors.naming import Classes

_PRONOUNS = {
    **dict.fromkeys(("he", "she"), ("person", 0.95)),
    "his": ("person", 0.9),
    "her": ("person", 0.9),
    "i": ("person", 0.7),
    "you": ("person", 0.5),
    "who": ("person", 0.6),
    "which": ("organization", 0.5),
    "their": ("group", 0.5),
    "they": ("group", 0.6),
    "we": ("organization", 0.45),
    "it": ("organization", 0.45),
}
"""For each pronoun that may be a source: what it mostly means, and how often a source of that word is one."""

_PLURAL = frozenset({"NNS", "NNPS"})
_OF_A_NOUN, _OF_A_GUESS, _OF_A_NAME, _OF_A_LONE_NAME = 0.8, 0.55, 0.7, 0.55


class Sources:
    """Where the sources of an article's claims stand; ``are_known`` tells whether claims were looked for."""

    def __init__(self, article: ArticleParse, sources: Iterable[Fragments] | None) -> None:
        self.are_known = sources is not None
        self._within: dict[ReadParagraph, list[Span]] = defaultdict(list)
        starts = [one.parsed.span.start for one in article.paragraphs]
        for span in sorted({span for fragments in sources or () for span in fragments}):
            place = bisect_right(starts, span.start) - 1
            if place >= 0:
                self._within[article.paragraphs[place]].append(span)

    def within(self, paragraph: ReadParagraph) -> Sequence[Span]:
        """The sources that start in a paragraph, in the article's code points."""
        return self._within.get(paragraph, ())

    def hold(self, paragraph: ReadParagraph, start: int, end: int) -> bool:
        """Whether code points ``start`` to ``end`` of a paragraph lie in a source."""
        spans = self._within.get(paragraph)
        if not spans:
            return False
        place = paragraph.parsed.locate(start, end)
        return any(span.contains(place) for span in spans)


def source_candidates(article: ArticleParse, sources: Sources, classes: Classes) -> Iterator[Candidate]:
    """The pronoun, noun or name that heads each source, and those joined to it by "and"."""
    for paragraph in article.paragraphs:
        for span in sources.within(paragraph):
            words = paragraph.words_in(span)
            if words is None:
                continue
            if len(words) == 1 and words[0].lower_ in _PRONOUNS:
                yield _pronoun(paragraph, words[0], classes)
                continue
            first = first_conjunct(words.root)
            for head in words:
                if head == words.root or first_conjunct(head) == first:
                    yield from _headed(paragraph, head, words, classes)


def _pronoun(paragraph: ReadParagraph, word: Token, classes: Classes) -> Candidate:
    type_, confidence = _PRONOUNS[word.lower_]
    type_ = _type_of_antecedent(word, classes) or type_
    why = f"“{word.text}” is the source of a claim"
    return _candidate(paragraph, (word, word), Rank.SOURCE, type_, confidence, why)


def _type_of_antecedent(pronoun: Token, classes: Classes) -> str | None:
    """What the word before "who" or "which" is, if that is told."""
    clause = pronoun.head
    if clause.dep_ != "relcl" or pronoun.lower_ not in {"who", "which"}:
        return None
    return noun_type(clause.head) or classes.of(clause.head.text)


def _headed(paragraph: ReadParagraph, head: Token, source: Tokens, classes: Classes) -> Iterator[Candidate]:
    if head.ent_type_ in {"PERSON", "GPE", "NORP"}:
        return
    if (head.pos_ == "PROPN" or head.is_upper) and noun_type(head) is None:
        yield from _name(paragraph, head, source, classes)
    elif head.pos_ in {"NOUN", "PROPN"} and head.is_alpha and not introduces_a_name(head):
        type_, confidence = _kind_of(head)
        first = first_of_phrase(head)
        first = source[0] if first.i < source.start else first
        if type_ is not None and first.lower_ not in NOBODY:
            why = "heads the source of a claim"
            yield _candidate(paragraph, (first, head), Rank.SOURCE, type_, confidence, why)


def _kind_of(noun: Token) -> tuple[str | None, float]:
    """What a source's noun means, by the lists or else by its form."""
    lemma = noun.lemma_.lower()
    if lemma in nouns("document"):
        return None, 0.0
    known = noun_type(noun)
    if known is not None:
        return known, _OF_A_NOUN
    if is_for_a_person(noun):
        return "group" if noun.tag_ in _PLURAL else "person", _OF_A_GUESS
    return None, 0.0


def _name(paragraph: ReadParagraph, head: Token, source: Tokens, classes: Classes) -> Iterator[Candidate]:
    """A name that the model passed over: the capitalised words around the head of a source."""
    first = last = head
    while first.i > source.start and _is_of_the_name(first.nbor(-1)):
        first = first.nbor(-1)
    while last.i + 1 < source.end and _is_of_the_name(last.nbor(1)):
        last = last.nbor(1)
    while first.i < last.i and first.text == "-":
        first = first.nbor(1)
    while first.i < last.i and first.text in titles():
        first = first.nbor(1)
    name = paragraph.text[first.idx : last.idx + len(last)]
    if not name[0].isupper() or len(name) == 1 or name in titles() or head.ent_type_ == "DATE":
        return
    type_ = classes.of(name) or type_of_name(name) or _guessed(first)
    confidence = _OF_A_NAME if first != last else _OF_A_LONE_NAME
    yield _candidate(
        paragraph, (first, last), Rank.GUESS, type_, confidence, "a name that heads the source of a claim"
    )


def _guessed(first: Token) -> str:
    """The class of a name that nothing else tells: a body where an article stands before it."""
    return "organization" if first.i > 0 and first.nbor(-1).lower_ == "the" else "person"


def _is_of_the_name(token: Token) -> bool:
    if token.text == "-":
        return token.i > 0 and not token.whitespace_ and not token.nbor(-1).whitespace_
    return token.text[0].isupper() and (token.pos_ == "PROPN" or token.is_upper)


def _candidate(
    paragraph: ReadParagraph, words: tuple[Token, Token], rank: Rank, type_: str, confidence: float, why: str
) -> Candidate:
    first, last = words
    end = last.idx + len(last)
    span = paragraph.parsed.locate(first.idx, end)
    return Candidate(span, paragraph.text[first.idx : end], type_, rank, confidence, why)
