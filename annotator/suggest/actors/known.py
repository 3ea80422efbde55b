"""The project's own names: of the actor list, and as the analyst accepted them in other articles."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.collectives import first_of_phrase
from annotator.suggest.actors.listed import strictly_inside
from annotator.suggest.actors.syntax import acts, is_addressed, speaks
from annotator.suggest.actors.wordlists import type_of_name
from annotator.suggest.gazetteer import Kind, NameIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.suggesting import KnownActor
    from annotator.suggest.actors.article_parse import ArticleParse, ReadParagraph
    from annotator.suggest.gazetteer import Match

_SHORTEST_SURNAME = 3
_SHORTEST_CAPITALS = 4
_PERSON = "person"
_ARTICLES = frozenset({"a", "an", "the"})


class _Form(Enum):
    NAME = "name"
    SURNAME = "surname"
    NOUN = "noun"


class _Entry(NamedTuple):
    """One form under which an actor of the list is looked for, the name that is meant, and the actor."""

    form: _Form
    name: str
    actor: KnownActor


@lru_cache(maxsize=2)
def known_names(known: tuple[KnownActor, ...]) -> NameIndex[_Entry]:
    """The names and aliases of the project's actors, and the surnames of its people.

    Where two actors share a name it is whose mentions were accepted more often.
    """
    forms: dict[str, _Entry] = {}
    ranked = sorted(known, key=lambda actor: -actor.accepted)
    for actor in ranked:
        for name in actor.names:
            form = _Form.NOUN if name[:1].islower() and " " not in name else _Form.NAME
            forms.setdefault(name, _Entry(form, name, actor))
    for actor in ranked:
        for name in actor.names:
            if len(name) >= _SHORTEST_CAPITALS and not name[0].islower():
                forms.setdefault(name.upper(), _Entry(_Form.NAME, name, actor))
            surname = name.rpartition(" ")[2]
            if actor.type == _PERSON and " " in name and _is_surname(surname):
                forms.setdefault(surname, _Entry(_Form.SURNAME, name, actor))
    return NameIndex(forms.items())


def _is_surname(word: str) -> bool:
    return len(word) >= _SHORTEST_SURNAME and word[0].isupper()


def known_candidates(article: ArticleParse, known: tuple[KnownActor, ...]) -> Iterator[Candidate]:
    """Every place where a name from the project's actor list stands.

    A surname takes the whole name around it ("Sergey Lavrov" for "Lavrov"). Part of another longer name
    it is left alone ("New Azerbaijan Party" is not "Azerbaijan"). A lone noun ("ministry") counts where it is
    a whole phrase that acts or speaks.
    """
    index = known_names(known)
    for paragraph in article.paragraphs:
        longer = [match for match in paragraph.in_gazetteer if match.value.kind is not Kind.ADJECTIVE]
        for match in index.find(paragraph.text):
            if any(strictly_inside(match.start, match.end, other.start, other.end) for other in longer):
                continue
            place = _place_of(paragraph, match)
            if place is not None:
                yield _candidate(paragraph, match.value, *place)


def _place_of(paragraph: ReadParagraph, match: Match[_Entry]) -> tuple[int, int] | None:
    """Where the mention starts and ends, in code points of the paragraph; None where it is none."""
    start, end, entry = match.start, match.end, match.value
    if entry.form is _Form.NOUN:
        return _phrase(paragraph, start, end)
    entity = paragraph.entity_at(start, end)
    is_part = entity is not None and strictly_inside(start, end, entity.start, entity.end)
    if entity is not None and is_part:
        if entity.label == "ORG" and (entry.actor.type != _PERSON or type_of_name(entity.text) is not None):
            return None
        if entry.actor.type == _PERSON and entity.label == "PERSON" and entity.end == end:
            return (entity.start, end) if entry.form is _Form.NAME else None
    if entry.form is _Form.SURNAME:
        head = paragraph.head_of(start, end)
        is_name = entity is not None or (head is not None and head.pos_ == "PROPN" and acts(head))
        return (start, end) if is_name and not is_part else None
    return start, end


def _phrase(paragraph: ReadParagraph, start: int, end: int) -> tuple[int, int] | None:
    """A noun with its article, where nothing else belongs to it and it acts, speaks or is spoken to."""
    noun = paragraph.head_of(start, end)
    if noun is None or noun.dep_ == "compound" or not (acts(noun) or speaks(noun) or is_addressed(noun)):
        return None
    first = first_of_phrase(noun)
    if first != noun and (first.lower_ not in _ARTICLES or first.i + 1 != noun.i):
        return None
    return first.idx, end


def _candidate(paragraph: ReadParagraph, entry: _Entry, start: int, end: int) -> Candidate:
    text = paragraph.text[start:end]
    why = entry.actor.why
    if entry.form is _Form.SURNAME:
        why = f"surname of “{entry.name}” · {why}"
    elif text not in {entry.name, entry.name.upper()} and entry.form is _Form.NAME:
        why = f"ends with “{entry.name}” of your actor list"
    confidence = 0.9 if entry.form is _Form.SURNAME else 0.97
    span = paragraph.parsed.locate(start, end)
    return Candidate(span, text, entry.actor.type, Rank.KNOWN, confidence, why)
