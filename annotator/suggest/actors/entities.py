"""Names as the language model finds them, trimmed to the name itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.given_names import is_given_name
from annotator.suggest.actors.syntax import hint_of
from annotator.suggest.actors.wordlists import nouns, titles
from annotator.suggest.gazetteer import Kind, gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
HINTED_LABELS = LABELS | {"LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"}
"""Labels that the model gives to actors too, believed where a noun beside says what the name is."""

_DETERMINERS = frozenset({"the", "a", "an", "this", "that"})
_HONORIFICS = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.", "Hon.", "Honourable", "Honorable", "Sir"}
)
_POSSESSIVES = frozenset({"'s", "’s"})
_PLURAL = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class EntityName:
    """A name in a paragraph: ``start`` and ``end`` in code points from the paragraph's start, end exclusive.

    ``titled`` says that a title stands before it, ``first`` and ``root`` are the first word and the head of
    the name, ``hint`` is the type
    that a noun beside it tells ("the transparency group Open Quays").
    """

    start: int
    end: int
    text: str
    label: str
    titled: bool
    first: Token
    root: Token
    hint: str | None


def entity_names(doc: Doc, text: str) -> Iterator[EntityName]:
    """The names of people, organizations, places and peoples in one parsed paragraph and its text."""
    for entity in doc.ents:
        if entity.label_ not in HINTED_LABELS:
            continue
        tokens = _trimmed(entity)
        if tokens is None:
            continue
        hint = hint_of(tokens)
        if (hint is not None and tokens.text[0].isupper()) or _is_name(tokens, entity.label_):
            yield _entity(tokens, entity.label_, hint)
    if not titles().isdisjoint(text.split()):
        yield from _missed_after_titles(doc)


def _entity(tokens: Tokens, label: str, hint: str | None) -> EntityName:
    titled = tokens.start > 0 and tokens.doc[tokens.start - 1].text in titles()
    return EntityName(
        tokens.start_char, tokens.end_char, tokens.text, label, titled, tokens[0], tokens.root, hint
    )


def _missed_after_titles(doc: Doc) -> Iterator[EntityName]:
    """Names of two words or more that follow a title and that the model did not see."""
    for token in doc[:-2]:
        if token.text not in titles() or token.nbor(1).text in titles():
            continue
        end = token.i + 1
        while (
            end < len(doc)
            and doc[end].pos_ == "PROPN"
            and doc[end].ent_type_ == ""
            and doc[end].text[0].isupper()
        ):
            end += 1
        if end - token.i > 2 and all(word.text.isalpha() for word in doc[token.i + 1 : end]):  # noqa: PLR2004
            yield _entity(doc[token.i + 1 : end], "PERSON", None)


def _trimmed(entity: Tokens) -> Tokens | None:
    """The entity without article, title, possessive and what the model swallowed around a person's name."""
    doc, start, end = entity.doc, entity.start, entity.end
    if entity.label_ == "PERSON":
        start, end = _one_side_of_possessive(doc, start, end)
        start = _past_titles(doc, start, end)
    elif entity.label_ == "ORG":
        end = _before_number(doc, start, end)
        start = _past_honorific(doc, _past_possessor(doc, start, end), end)
        if doc[start].text in titles() and end - start > 2 and is_given_name(doc[start + 1].text):  # noqa: PLR2004
            start += 1
    while start < end and _is_edge(doc[end - 1]):
        end -= 1
    while start < end and (_is_edge(doc[start]) or doc[start].lower_ in _DETERMINERS):
        start += 1
    return doc[start:end] if start < end else None


def _past_possessor(doc: Doc, start: int, end: int) -> int:
    """Where a body's name starts after the state it belongs to: "Estonia's Transport Subsidy Board"."""
    leading = next(gazetteer().find(doc[start:end].text), None)
    if leading is None or leading.start > 0:
        return start
    after = doc[start].idx + leading.end
    mark = next((index for index in range(start, end - 1) if doc[index].idx == after), None)
    return mark + 1 if mark is not None and doc[mark].text in _POSSESSIVES else start


def _before_number(doc: Doc, start: int, end: int) -> int:
    """Where a name ends that the model takes a year or the like with: "Reed's 1995"."""
    if end - start > 2 and doc[end - 2].tag_ == "POS" and not doc[end - 1].is_alpha:  # noqa: PLR2004
        return end - 2
    return end


def _past_honorific(doc: Doc, start: int, end: int) -> int:
    """Where a person's name starts that the model takes for a body's: "the Honourable Ann Reed"."""
    first = start + 1 if doc[start].lower_ in _DETERMINERS else start
    return first + 1 if first + 1 < end and doc[first].text in _HONORIFICS else start


def _one_side_of_possessive(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The person in "Clinton's van" is before the mark, in "CNN's Jake Tapper" after it."""
    mark = next(
        (index for index in range(start, end) if doc[index].tag_ == "POS" or doc[index].text in _POSSESSIVES),
        end,
    )
    if mark + 1 < end and doc[mark + 1].text[0].isupper():
        return mark + 1, end
    return start, mark


def _past_titles(doc: Doc, start: int, end: int) -> int:
    """Where a person's name starts after titles, nationalities and states written before it."""
    last_name = end - 1
    while start < last_name:
        if doc[start].text in titles() or doc[start].is_punct or doc[start].lower_ in _DETERMINERS:
            start += 1
            continue
        leading = next(gazetteer().find(doc[start:end].text), None)
        if leading is None or leading.start > 0:
            return start
        entry = leading.value
        words_left = [token for token in doc[start:end] if token.idx >= doc[start].idx + leading.end]
        surname_follows = len(words_left) == 1 and entry.kind is not Kind.ADJECTIVE
        if not words_left or entry.doubtful or surname_follows or entry.type == "group":
            return start
        start = words_left[0].i
    return start


def _is_edge(token: Token) -> bool:
    return token.tag_ == "POS" or token.text in _POSSESSIVES or not any(mark.isalnum() for mark in token.text)


def _is_name(tokens: Tokens, label: str) -> bool:
    text = tokens.text
    if len(text) < 2 or not any(mark.isupper() for mark in text) or text.startswith(("@", "http", "www.")):  # noqa: PLR2004
        return False
    if len(tokens) > 1 and tokens[-1].lower_ in nouns("no actor name"):
        return False
    if label == "NORP":
        return tokens[-1].tag_ in _PLURAL
    if label not in LABELS:
        return False
    if label == "PERSON" and (_is_common_word(tokens) or _is_constituency(tokens)):
        return False
    if label == "PERSON":
        return text[0].isupper() and not any(mark.isdigit() for mark in text)
    return True


def _is_common_word(tokens: Tokens) -> bool:
    """Whether an article stands before or a number after a lone word: "the Bill", "Bill 27"."""
    doc, first, after = tokens.doc, tokens.start, tokens.end
    if len(tokens) > 1:
        return False
    return (first > 0 and doc[first - 1].lower_ in _DETERMINERS) or (after < len(doc) and doc[after].like_num)


def _is_constituency(tokens: Tokens) -> bool:
    """Whether a name fills the brackets after a person's name: "Corinne Lavallee (Teal Harbour)"."""
    doc, first, after = tokens.doc, tokens.start, tokens.end
    if first < 2 or after >= len(doc):  # noqa: PLR2004
        return False
    return doc[first - 1].text == "(" and doc[after].text == ")" and doc[first - 2].ent_type_ == "PERSON"
