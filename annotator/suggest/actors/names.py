"""Proper names that no list knows: from the language model, from the layout, and their repeats."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.spans import Span
from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.labels import dateline, institutions, introduced_initials
from annotator.suggest.actors.naming import initials_of, key_of
from annotator.suggest.actors.syntax import acts, is_in_a_place, is_modifier
from annotator.suggest.actors.wordlists import speaking_verbs, titles, type_of_name
from annotator.suggest.gazetteer import NameIndex, gazetteer

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.actors.entities import EntityName
    from annotator.suggest.actors.naming import Classes

_SHORTEST_SURNAME = 3
_SHORTEST_SPEAKER = 4
_FEWEST_INITIALS = 3
_LEAST = 0.34
_LONE, _IDLE = 0.22, 0.45
"""How much less sure a lone word is that is no part of a full name; and one that never acts."""


def model_candidates(article: ArticleParse, classes: Classes) -> Iterator[Candidate]:
    """The names the language model found, each with its class in this article."""
    active = {key_of(entity.text) for _, entity in article.entities() if acts(entity.root)}
    running = {key_of(entity.text) for paragraph, entity in article.entities() if not paragraph.is_headline}
    full_names = {entity.text for _, entity in article.entities() if " " in entity.text}
    for paragraph, entity in article.entities():
        type_ = classes.of(entity.text)
        key = key_of(entity.text)
        if type_ is None or _is_decided(entity.text) or (entity.label == "ORG" and key not in running):
            continue
        if type_ == "person" and entity.text.split()[-1].islower():
            continue
        is_vouched_for = _is_vouched_for(entity, classes)
        confidence = _confidence(entity, type_, classes)
        if not is_vouched_for:
            confidence -= _LONE if key in active else _IDLE
        elif (
            key not in active
            and is_in_a_place(entity.root)
            and not entity.titled
            and not _is_told(entity, classes)
        ):
            confidence -= _IDLE
        if confidence > _LEAST:
            start = _start_of_person(entity, full_names) if type_ == "person" else entity.start
            place = Span(start, entity.end)
            yield _at(paragraph, place, type_, Rank.MODEL, confidence, "named entity")


def _is_vouched_for(entity: EntityName, classes: Classes) -> bool:
    """Whether more than the model's word says that this is a name."""
    return _is_told(entity, classes) or " " in entity.text or entity.titled


def _is_told(entity: EntityName, classes: Classes) -> bool:
    name = entity.text
    return (
        classes.is_part_of_a_name(name) or classes.is_told_by_a_neighbour(name) or classes.is_governed(name)
    )


def _start_of_person(entity: EntityName, full_names: Container[str]) -> int:
    """Where a person's name starts: the model takes in too much before it, or leaves first names out."""
    surplus = _surplus(entity.text, full_names)
    if surplus:
        return entity.start + surplus
    first = entity.first
    return min(entity.start, _start_of_full_name(first)) if first.text.istitle() else entity.start


def _surplus(name: str, full_names: Container[str]) -> int:
    """How many code points stand before a full name of the article: "Miss " in "Miss Alicia Machado"."""
    first, _, rest = name.partition(" ")
    return len(first) + 1 if " " in rest and rest in full_names else 0


def _is_decided(text: str) -> bool:
    """Whether the gazetteer knows the name for sure: then it alone says whether it is an actor."""
    match = next(gazetteer().find(text), None)
    return match is not None and not match.value.doubtful and match.end - match.start == len(text)


def _confidence(entity: EntityName, type_: str, classes: Classes) -> float:
    is_full_name = " " in entity.text
    if type_ == "person":
        return 0.92 if is_full_name or entity.titled else 0.78
    if type_ == "state":
        # A place outside the gazetteer is a city or a province, and hardly ever acts.
        return 0.7 if classes.is_governed(entity.text) and not is_modifier(entity.root) else 0.0
    if type_ == "group":
        return 0.75
    if type_of_name(entity.text) is not None:
        return 0.88
    return 0.65 if is_full_name or entity.text.isupper() else 0.45


def layout_candidates(article: ArticleParse, classes: Classes) -> Iterator[Candidate]:
    """Speakers before a colon, and agencies of datelines."""
    times = Counter(label.of(paragraph.text) for paragraph, label in article.speakers)
    for paragraph, label in article.speakers:
        name = label.of(paragraph.text)
        type_ = classes.of(name)
        if type_ is not None or (times[name] > 1 and len(name) >= _SHORTEST_SPEAKER):
            sure = 0.85 if type_ is not None else 0.6
            if label.start > 0 or (type_ is None and name.title() in titles()):
                type_ = "person"
            elif name in article.askers and type_ != "person":
                type_ = "media"
            yield _at(paragraph, label, type_ or "person", Rank.LABEL, sure, "speaks before a colon")
    for paragraph in article.paragraphs:
        opening = dateline(paragraph.text)
        if opening is not None and opening[1] is not None:
            yield _at(paragraph, opening[1], "media", Rank.DATELINE, 0.85, "agency of the dateline")


def institution_candidates(article: ArticleParse) -> Iterator[Candidate]:
    """Bodies and outlets known by the words of their names."""
    for paragraph in article.paragraphs:
        if paragraph.is_headline:
            continue
        for place in institutions(paragraph.text):
            type_ = type_of_name(place.of(paragraph.text)) or "organization"
            yield _at(paragraph, place, type_, Rank.BODY, 0.85, "its words name a body")


def _at(
    paragraph: ReadParagraph, place: Span, type_: str, rank: Rank, confidence: float, why: str
) -> Candidate:
    span = paragraph.parsed.locate(place.start, place.end)
    return Candidate(span, place.of(paragraph.text), type_, rank, confidence, why)


def repeats(article: ArticleParse, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Places where a name found elsewhere stands again: in full, as a surname, as initials.

    A name of a list was looked for everywhere already.
    """
    names: dict[str, tuple[str, str, str]] = {}
    for candidate in found:
        name, type_ = candidate.name, candidate.type
        if candidate.rank < Rank.LISTED:
            names.setdefault(name, (name, type_, "repeats"))
        surname = name.split()[-1]
        if type_ == "person" and surname != name and len(surname) >= _SHORTEST_SURNAME:
            names.setdefault(surname, (name, type_, "repeats"))
    for short, full in _initials_in(article, found):
        names.setdefault(short, (full.name, full.type, "initials of"))
    index = NameIndex(names.items())
    for paragraph in article.paragraphs:
        for match in index.find(paragraph.text):
            head = paragraph.head_of(match.start, match.end)
            if head is None or not _reads_as_a_name(head):
                continue
            name, type_, relation = match.value
            start = _start_of_full_name(head) if type_ == "person" else match.start
            span = Span(min(start, match.start), match.end)
            yield _at(paragraph, span, type_, Rank.REPEAT, 0.72, f"{relation} “{name}”")


def _initials_in(article: ArticleParse, found: Iterable[Candidate]) -> Iterator[tuple[str, Candidate]]:
    """The short forms of bodies found: in brackets behind the name, or of three initials or more."""
    bodies = {key_of(one.name): one for one in found if one.type != "person" and " " in one.name}
    for paragraph in article.paragraphs:
        for name, short in introduced_initials(paragraph.text):
            full = next((one for key, one in bodies.items() if key_of(name).endswith(key)), None)
            if full is not None:
                yield short, full
    for one in bodies.values():
        letters = initials_of(one.name)
        if len(letters) >= _FEWEST_INITIALS:
            yield letters, one


def _reads_as_a_name(head: Token) -> bool:
    """Whether a name found before is one here: a word that opens a sentence has a capital anyway."""
    if head.pos_ == "PROPN" or not head.is_sent_start:
        return head.pos_ in {"PROPN", "NOUN"}
    verb_follows = head.i + 1 < len(head.doc) and head.nbor(1).lemma_ in speaking_verbs()
    return acts(head) or verb_follows


def _start_of_full_name(surname: Token) -> int:
    """Where the first name begins that the model did not see before a surname it knows."""
    first = surname
    while first.i > 0:
        before = first.nbor(-1)
        is_name = before.pos_ == "PROPN" and before.text.istitle() and not before.ent_type_
        if not is_name or before.text in titles():
            break
        first = before
    return int(first.idx)


def datelines(article: ArticleParse) -> Iterator[Span]:
    """Where datelines stand: the place in one is where the report was written, not an actor."""
    for paragraph in article.paragraphs:
        opening = dateline(paragraph.text)
        if opening is not None:
            yield paragraph.parsed.locate(opening[0].start, opening[0].end)


def name_counts(candidates: Iterable[Candidate]) -> Counter[str]:
    """How often each name is found."""
    return Counter(key_of(candidate.name) for candidate in candidates)
