"""Names from lists: the project's own actors, and the gazetteer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.syntax import acts, is_modifier, speaks
from annotator.suggest.gazetteer import Kind, NameIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.core.spans import Span
    from annotator.core.suggesting import KnownActor
    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.actors.entities import EntityName
    from annotator.suggest.gazetteer import Entry

_PLACE_WORDS = frozenset({"in", "at", "near", "outside", "around", "inside", "throughout", "across"})
_OUTLET_WORDS = frozenset({"agency", "newspaper", "website", "tv", "radio", "channel", "magazine", "news"})


@lru_cache(maxsize=2)
def known_names(known: tuple[KnownActor, ...]) -> NameIndex[tuple[str, str]]:
    """The names and aliases of the project's actors, each with (name, type)."""
    return NameIndex((name, (name, actor.type)) for actor in known for name in actor.names)


def known_candidates(article: ArticleParse, known: tuple[KnownActor, ...]) -> Iterator[Candidate]:
    """Every place where a name from the project's actor list stands.

    A surname takes the whole name around it ("Sergey Lavrov" for "Lavrov"). Part of another longer name
    it is left alone ("New Azerbaijan Party" is not "Azerbaijan").
    """
    index = known_names(known)
    for paragraph in article.paragraphs:
        longer = [match for match in paragraph.in_gazetteer if match.value.kind is not Kind.ADJECTIVE]
        for match in index.find(paragraph.text):
            if any(_strictly_inside(match.start, match.end, other.start, other.end) for other in longer):
                continue
            start, end, (name, type_) = match.start, match.end, match.value
            entity = paragraph.entity_at(start, end)
            if entity is not None and _strictly_inside(start, end, entity.start, entity.end):
                if type_ != "person" and entity.label == "ORG":
                    continue
                if type_ == "person" and entity.label == "PERSON" and entity.end == end:
                    start = entity.start
            span = paragraph.parsed.locate(start, end)
            text = paragraph.text[start:end]
            why = "in your actor list" if text == name else f"ends with “{name}” of your actor list"
            yield Candidate(span, text, type_, Rank.KNOWN, 0.97, why)


def _strictly_inside(start: int, end: int, outer_start: int, outer_end: int) -> bool:
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
    if entry.type != "state" or head is None:
        return 0.8 if entry.doubtful else 0.93
    return _confidence_of_state(entry, head)


def _is_part_of_another_name(entity: EntityName, start: int, end: int) -> bool:
    """Whether the model sees a longer name here: "Chad" in "Chad Smith", "Georgia" in "Bank of Georgia"."""
    if not _strictly_inside(start, end, entity.start, entity.end):
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
        in_a_place = head.dep_ == "pobj" and head.head.lower_ in _PLACE_WORDS
        return 0.0 if in_a_place or modifies else 0.85
    return 0.6 if modifies else 0.93
