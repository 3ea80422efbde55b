"""Names from the gazetteer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.syntax import acts, first_conjunct, is_in_a_place, is_modifier, speaks
from annotator.suggest.gazetteer import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.core.spans import Span
    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.actors.entities import EntityName
    from annotator.suggest.gazetteer import Entry

_PARTY_WORDS = frozenset({"against", "and", "between", "by", "from", "to", "toward", "towards", "with"})
"""Prepositions after which a capital stands for its government: "between Moscow and Baku"."""

_OUTLET_WORDS = frozenset({"agency", "newspaper", "website", "tv", "radio", "channel", "magazine", "news"})


def strictly_inside(start: int, end: int, outer_start: int, outer_end: int) -> bool:
    """Whether one stretch is part of another, longer one; in code points."""
    return outer_start <= start and end <= outer_end and end - start < outer_end - outer_start


def gazetteer_candidates(article: ArticleParse) -> Iterator[Candidate]:
    """Every place where a name of the gazetteer stands and is an actor."""
    for paragraph in article.paragraphs:
        for match in paragraph.in_gazetteer:
            entry = match.value
            if entry.kind in {Kind.ADJECTIVE, Kind.NOTHING}:
                continue
            start = match.start + 4 if entry.name.lower().startswith("the ") else match.start
            confidence = _confidence(article, paragraph, entry, start, match.end)
            if confidence > 0:
                name = paragraph.text[start : match.end]
                span = paragraph.parsed.locate(start, match.end)
                yield Candidate(span, name, entry.type, Rank.LISTED, confidence, _why(entry))


def furniture(article: ArticleParse) -> Iterator[Span]:
    """Places whose words are known to name no actor: "Gulf of Mexico"."""
    for paragraph in article.paragraphs:
        for match in paragraph.in_gazetteer:
            if match.value.kind is Kind.NOTHING:
                yield paragraph.parsed.locate(match.start, match.end)


def _why(entry: Entry) -> str:
    what = f"{entry.type} in the gazetteer"
    return f"{what} · {entry.note}" if entry.note else what


def _confidence(article: ArticleParse, paragraph: ReadParagraph, entry: Entry, start: int, end: int) -> float:
    """How sure a name of the gazetteer is an actor here; 0 where it is not one."""
    head = paragraph.head_of(start, end)
    entity = paragraph.entity_at(start, end)
    if entity is not None and _is_part_of_another_name(entity, start, end):
        return 0.0
    if entry.doubtful:
        word = paragraph.text[start:end]
        if word in article.parts_of_people or not _is_vouched_for(entry, entity, head):
            return 0.0
    if head is not None and entry.type in {"organization", "media"} and is_modifier(head):
        return 0.0
    if head is not None and entry.type == "group" and not acts(head):
        return 0.0
    if entry.type != "state" or head is None:
        return 0.8 if entry.doubtful else 0.93
    return _confidence_of_state(entry, head)


def _is_part_of_another_name(entity: EntityName, start: int, end: int) -> bool:
    """Whether the model sees a longer name here: "Chad" in "Chad Smith", "Georgia" in "Bank of Georgia"."""
    if not strictly_inside(start, end, entity.start, entity.end):
        return False
    if entity.label == "PERSON":
        return True
    return entity.label == "ORG" and not start <= entity.root.idx < end


def _is_vouched_for(entry: Entry, entity: EntityName | None, head: Token | None) -> bool:
    """Whether a doubtful name is taken for a name by the model, or by the words around it."""
    if entity is not None:
        return entry.type in {"state", "media"} or entity.label == "ORG"
    if head is None or entry.type != "media":
        return False
    return speaks(head) or any(word.lower_ in _OUTLET_WORDS for word in (head.head, *head.children))


def _confidence_of_state(entry: Entry, head: Token) -> float:
    if entry.kind is Kind.PART:
        return 0.6 if acts(head) else 0.0
    modifies = is_modifier(head)
    if entry.kind is Kind.CAPITAL:
        return (
            0.85 if not modifies and (acts(head) or first_conjunct(head).head.lower_ in _PARTY_WORDS) else 0.0
        )
    return 0.6 if modifies or is_in_a_place(head) else 0.93
