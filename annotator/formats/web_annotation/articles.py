"""The annotations on one article as the records of its coders."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import union
from annotator.core.words import Words
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import LabelledSpan, Relation, SpanDocument
from annotator.formats.exchange.reading import record_of, usual_status
from annotator.formats.web_annotation.model import label_of
from annotator.formats.web_annotation.places import Placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.article import Draft
    from annotator.core.spans import Fragments, Span
    from annotator.formats.exchange.odd_units import OddUnits
    from annotator.formats.web_annotation.model import Annotation, Place

_NOBODY = "web-annotation"
"""The coder of an annotation that does not name one."""


@dataclass(slots=True)
class Article:
    """A source with its text and the annotations on it. ``coder`` is whose they are if they do not say.

    ``is_ours``: it was written by this program, so that nothing has to be put together.
    """

    source: str
    line: int
    text: str
    entries: dict[str, Any]
    coder: str | None = None
    is_ours: bool = False
    annotations: list[Annotation] = field(default_factory=list)


def records_of(article: Article, where: str, odd: OddUnits) -> Iterator[Incoming | Refusal | Notice]:
    """A record for each coder of an article; what has no place in its text is refused."""
    try:
        reading = _Reading(article)
        records = reading.records()
    except FormatError as error:
        yield Refusal(where, article.line, error.explanation)
        return
    yield from (Refusal(where, line, reason) for line, reason in reading.refused)
    yield from odd.seen(article.line, reading.unit)
    yield from (Incoming(source=where, line=article.line, record=record) for record in records)


class _Reading:
    """One article while its annotations are placed. ``unit`` is what their offsets count."""

    def __init__(self, article: Article) -> None:
        self._article = article
        places = [
            target
            for annotation in article.annotations
            for target in annotation.targets
            if not annotation.is_link and target.is_in_text and target.source == article.source
        ]
        placed = Placed(article.text, places)
        self.unit = placed.unit
        self._text = placed.text
        self._spans = {id(places[key]): span for key, span in placed.spans.items()}
        self._errors = {id(places[key]): error for key, error in placed.errors.items()}
        self.refused: list[tuple[int, Words]] = []

    def records(self) -> list[Record]:
        """A record for each coder; the first holds what nobody is said to have made."""
        by_coder: defaultdict[str | None, list[Annotation]] = defaultdict(list)
        if self._article.is_ours:
            by_coder[self._article.coder] = []
        for annotation in self._article.annotations:
            by_coder[annotation.creator or self._article.coder].append(annotation)
        return [self._record(coder, annotations) for coder, annotations in by_coder.items()]

    def _record(self, coder: str | None, annotations: Sequence[Annotation]) -> Record:
        entries = dict(self._article.entries)
        said = entries.pop("status", None)
        document, unplaced = self._document(annotations)
        status = usual_status(document.spans)
        if isinstance(said, str) and said in set(Status):
            status = Status(said)
        return record_of(
            _with(draft_of(self._text, entries), unplaced),
            document,
            status=status,
            coder=coder or _NOBODY,
            joins=not (self._article.is_ours or document.relations),
        )

    def _document(self, annotations: Sequence[Annotation]) -> tuple[SpanDocument, list[dict[str, Any]]]:
        spans: list[LabelledSpan] = []
        relations: list[Relation] = []
        unplaced: list[dict[str, Any]] = []
        for one in annotations:
            if one.is_link:
                relations += _relations(one)
                continue
            fragments = self._fragments(one)
            if fragments:
                spans += _labelled(one, fragments)
            if one.bodies or all(target.is_whole for target in one.targets):
                unplaced.append(_as_found(one))
        return SpanDocument(spans=tuple(spans), relations=tuple(relations)), unplaced

    def _fragments(self, annotation: Annotation) -> Fragments:
        """The places of an annotation; none at all where one of them is not to be found."""
        found: list[Span] = []
        for target in annotation.targets:
            if target.is_whole:
                continue
            span = self._spans.get(id(target))
            if span is None:
                self.refused.append((annotation.line, self._reason(target)))
                return ()
            found.append(span)
        found.sort()
        if any(one.overlaps(other) for one, other in pairwise(found)):
            return union(found)
        return tuple(found)

    def _reason(self, target: Place) -> Words:
        error = self._errors.get(id(target))
        if error is not None:
            return error.words
        if target.source != self._article.source:
            return Words("the annotation is on several articles")
        return Words("the selector “{kind}” tells no place in a text", kind=", ".join(target.kinds))


def _relations(link: Annotation) -> Iterator[Relation]:
    label = link.labels[0] if link.labels else link.motivation
    for target in link.targets:
        for child in link.links:
            yield Relation(label=label, head=target.source, child=child)


def _labelled(annotation: Annotation, fragments: Fragments) -> Iterator[LabelledSpan]:
    """A span for each tag of an annotation."""
    for number, label in enumerate(filter(None, annotation.labels or [label_of(annotation)])):
        yield LabelledSpan(
            id=annotation.id if number == 0 else f"{annotation.id}+{number}",
            label=label,
            fragments=fragments,
            standing=annotation.standing,
            attributes=annotation.attributes,
        )


def _as_found(annotation: Annotation) -> dict[str, Any]:
    found = {
        "annotation": annotation.id,
        "labels": annotation.labels,
        "attributes": annotation.attributes,
        "bodies": annotation.bodies,
    }
    return {name: value for name, value in found.items() if value}


def _with(draft: Draft, unplaced: list[dict[str, Any]]) -> Draft:
    if not unplaced:
        return draft
    before = draft.meta.get(UNPLACED)
    kept = [*(before if isinstance(before, list) else ()), *unplaced]
    return replace(draft, meta={**draft.meta, UNPLACED: kept})
