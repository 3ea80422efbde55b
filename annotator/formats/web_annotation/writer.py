"""Records as Web Annotations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

import msgspec

from annotator.core.annotation import Decision
from annotator.core.article import fingerprint
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import PENDING, document_of
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.exchange.document import LabelledSpan, Relation
    from annotator.formats.format import Options

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
UUID_URN = "urn:uuid:"
ARTICLE_URN = "urn:article:"
JSON = "application/json"
PLAIN = "text/plain"
OF_ARTICLE, OF_SPAN = "annotator/article", "annotator/span"
"""What JSON in a body says that it is of: the article beside whose text it stands, or a span."""
_AROUND = 32
_ENCODER = msgspec.json.Encoder()


def write_web_annotations(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a JSON array in UTF-8, an annotation per line, and returns how many records are in it.

    The annotations of a record follow the one that gives the text of its article.
    """
    count = 0
    begun = b"[\n"
    for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
        for annotation in _annotations(record):
            stream.write(begun + _ENCODER.encode({"@context": CONTEXT, **annotation}))
            begun = b",\n"
    stream.write(b"\n]\n" if count else b"[]\n")
    return count


def _annotations(record: Record) -> Iterator[dict[str, Any]]:
    draft = record.draft
    mark = fingerprint(draft.text)
    source = ARTICLE_URN + quote(draft.identifier or mark[:16], safe="")
    creator = {} if record.coder is None else {"creator": {"type": "Person", "name": record.coder}}
    yield _text_annotation(record, source, mark) | creator
    writing = _Spans(record, source, creator)
    document = document_of(record)
    for span in document.spans:
        yield writing.annotation(span)
    for relation in document.relations:
        yield writing.link(relation)


def _text_annotation(record: Record, source: str, mark: str) -> dict[str, Any]:
    """The annotation that gives the text of an article, and what is known of it."""
    draft = record.draft
    known = {"schema": OF_ARTICLE, "status": record.status, **entries_of(draft)}
    language = {} if draft.language is None else {"language": draft.language}
    return {
        "id": f"{UUID_URN}{uuid5(NAMESPACE_URL, f'{source} {mark} {record.coder}')}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "format": PLAIN, **language, "value": draft.text},
            {"type": "TextualBody", "format": JSON, "value": json.dumps(known, ensure_ascii=False)},
        ],
        "target": source,
    }


def urn_of(identifier: str) -> str:
    """The name of a span for the world: a part of a claim has one made of the claim's."""
    return UUID_URN + (str(uuid5(NAMESPACE_URL, identifier)) if "/" in identifier else identifier)


class _Spans:
    """Turns the spans and relations of one record into annotations."""

    def __init__(self, record: Record, source: str, creator: dict[str, Any]) -> None:
        self._text = record.draft.text
        self._source = source
        self._creator = creator
        self._actors = {(actor.name, actor.type): actor.uuid for actor in record.actors}
        self._decided = {item.uuid: item.decided_at for item in record.items}

    def annotation(self, span: LabelledSpan) -> dict[str, Any]:
        """The annotation of a span."""
        found: dict[str, Any] = {"id": urn_of(span.id), "type": "Annotation", "motivation": "tagging"}
        if span.standing != PENDING:
            found |= self._creator
            if (decided := self._decided.get(span.id)) is not None:
                found["created"] = decided
        if "by" in span.attributes:
            found["generator"] = {"type": "Software", "name": span.attributes["by"]}
        (place,) = span.fragments
        return {
            **found,
            "body": list(self._bodies(span)),
            "target": {"source": self._source, "selector": self._selectors(place)},
        }

    def _selectors(self, place: Span) -> list[dict[str, Any]]:
        return [
            {"type": "TextPositionSelector", "start": place.start, "end": place.end},
            {
                "type": "TextQuoteSelector",
                "exact": place.of(self._text),
                "prefix": self._text[max(0, place.start - _AROUND) : place.start],
                "suffix": self._text[place.end : place.end + _AROUND],
            },
        ]

    def _bodies(self, span: LabelledSpan) -> Iterator[dict[str, Any]]:
        yield {"type": "TextualBody", "purpose": "tagging", "value": span.label}
        rest = dict(span.attributes)
        if "actor" in rest:
            name, kind = rest.pop("actor"), rest["actor_type"]
            actor = {"id": f"{UUID_URN}{self._actors[name, kind]}", "label": name}
            yield {"type": "SpecificResource", "purpose": "identifying", "source": actor}
        if isinstance(note := rest.get("note"), str):
            del rest["note"]
            yield {"type": "TextualBody", "purpose": "commenting", "value": note}
        for name in [name for name, value in rest.items() if _is_class(name, value)]:
            yield {"type": "TextualBody", "purpose": "classifying", "label": name, "value": rest.pop(name)}
        if span.standing != Decision.ACCEPTED:
            rest["standing"] = span.standing
        if rest:
            value = json.dumps({"schema": OF_SPAN, **rest}, ensure_ascii=False)
            yield {"type": "TextualBody", "format": JSON, "value": value}

    def link(self, relation: Relation) -> dict[str, Any]:
        """The annotation that ties one span to another."""
        identifier = uuid5(NAMESPACE_URL, f"{relation.head} {relation.label} {relation.child}")
        return {
            "id": f"{UUID_URN}{identifier}",
            "type": "Annotation",
            "motivation": "linking",
            **self._creator,
            "body": [
                {"type": "SpecificResource", "purpose": "linking", "source": urn_of(relation.child)},
                {"type": "TextualBody", "purpose": "tagging", "value": relation.label},
            ],
            "target": urn_of(relation.head),
        }


_OF_THE_PROGRAM = frozenset({"actor_type", "by", "confidence", "why"})


def _is_class(name: str, value: object) -> bool:
    return name not in _OF_THE_PROGRAM and isinstance(value, str)
