"""Files of Citron as records."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from annotator.core.annotation import Decision, Role
from annotator.core.article import Status, fingerprint
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.words import Words
from annotator.formats.citron.layout import KEPT, Article, Place, Quote, article_of
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import (
    PENDING,
    ROLE_LABELS,
    LabelledSpan,
    Relation,
    SpanDocument,
)
from annotator.formats.exchange.json_array import array_items
from annotator.formats.exchange.naming import from_file_name
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.units import Unit, Written, resolve
from annotator.formats.format import DEFAULTS
from annotator.formats.json_lines import decode_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.article import Draft
    from annotator.core.spans import Span
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_NOBODY = "citron"
"""The coder of a file, which never names one, and who is said to have proposed what has a confidence."""
_UNITS = (Unit.CODE_POINTS, Unit.UTF_16, Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS)


def read_citron(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The article of a file, or those of an array.

    Raises:
        FormatError: if the file as a whole is no JSON object.
    """
    yield from _read(stream, source, None, OddUnits(source, Unit.CODE_POINTS))


def read_folder(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of a folder, a file for each, which are called as their files are."""
    odd = OddUnits(source, Unit.CODE_POINTS)
    for name in tree.names():
        if not name.lower().endswith(".json"):
            continue
        where = f"{source}/{name}"
        try:
            stream = io.BytesIO(tree.read(name))
            yield from _read(stream, where, from_file_name(PurePosixPath(name).stem), odd)
        except FormatError as error:
            yield Refusal(where, 0, error.explanation)


def _read(
    stream: BinaryIO, source: str, identifier: str | None, odd: OddUnits
) -> Iterator[Incoming | Refusal | Notice]:
    for line, item in array_items(stream):
        try:
            reading = _Reading(article_of(decode_json(item)))
            record = reading.record(identifier)
        except FormatError as error:
            yield Refusal(source, line, error.explanation)
        else:
            yield from (Refusal(source, line, reason) for reason in reading.refused)
            yield from odd.seen(line, reading.unit)
            yield Incoming(source=source, line=line, record=record)


class _Reading:
    """One article while it is read. ``unit`` is what its offsets count."""

    def __init__(self, article: Article) -> None:
        self._article = article
        places = list(article.places())
        written = [Written(place.start, place.end, place.text) for place in places]
        resolved = resolve(article.text, written, _UNITS)
        self._text = resolved.text
        self._mark = fingerprint(resolved.text)
        self._spans = {id(place): span for place, span in zip(places, resolved.spans, strict=True)}
        self._found: list[LabelledSpan] = []
        self._relations: list[Relation] = []
        self._kept: dict[str, Any] = {}
        self.unit = resolved.unit
        self.refused: list[Words] = []

    def record(self, identifier: str | None) -> Record:
        """The record of the article; a quote that is none is refused, the others are taken."""
        for number, quote in enumerate(self._article.quotes, 1):
            self._add(quote, number)
        entries = dict(self._article.metadata or {})
        said = entries.pop("status", None)
        if self._article.metadata is None:
            entries["id"] = identifier
        if isinstance(said, str) and said in set(Status):
            status = Status(said)
        else:
            is_gold = any(_confidence(quote) is None for quote in self._article.quotes)
            status = Status.DONE if is_gold else Status.NEW
        document = SpanDocument(spans=tuple(self._found), relations=tuple(self._relations))
        return record_of(self._draft(entries), document, status=status, coder=_NOBODY, joins=False)

    def _draft(self, entries: dict[str, Any]) -> Draft:
        draft = draft_of(self._text, entries)
        kept: dict[str, Any] = {"quotes": self._kept} if self._kept else {}
        if self._article.coreference_groups:
            kept["coreference_groups"] = [self._as_found(group) for group in self._article.coreference_groups]
        return replace(draft, meta={**draft.meta, KEPT: kept}) if kept else draft

    def _as_found(self, places: list[Place]) -> list[list[int]]:
        spans = [self._spans[id(place)] for place in places]
        return [[span.start, span.end] for span in spans]

    def _add(self, quote: Quote, number: int) -> None:
        parts = quote.parts()
        anchor_role = Role.CUE if parts[Role.CUE] else Role.CONTENT
        if not parts[anchor_role]:
            self.refused.append(Words("the attribution {id} has neither cue nor content", id=number))
            return
        uuid = self._uuid(quote, number)
        for role in (anchor_role, *(role for role in Role if role is not anchor_role)):
            for place_number, place in enumerate(parts[role]):
                span = self._spans[id(place)]
                if role is anchor_role and place_number == 0:
                    self._found.append(self._anchor(quote, uuid, role, span))
                    continue
                child = f"{uuid}/{role}/{place_number}"
                self._found.append(LabelledSpan(id=child, label=ROLE_LABELS[role], fragments=(span,)))
                self._relations.append(Relation(label=role, head=uuid, child=child))
        self._keep(quote, uuid)

    def _anchor(self, quote: Quote, uuid: str, role: Role, span: Span) -> LabelledSpan:
        confidence = _confidence(quote)
        attributes: dict[str, Any] = {}
        if quote.suggestion is not None:
            attributes = msgspec.to_builtins(quote.suggestion)
        elif confidence is not None:
            attributes = {"by": _NOBODY, "confidence": confidence}
        elif quote.coreferences:
            # A gold quote tells who its source is; a proposed one has that among its sources already.
            longest = max((self._spans[id(place)] for place in quote.coreferences), key=len)
            attributes["actor"] = " ".join(longest.of(self._text).split())
        return LabelledSpan(
            id=uuid,
            label=ROLE_LABELS[role],
            fragments=(span,),
            standing=Decision.ACCEPTED if confidence is None else PENDING,
            attributes=attributes,
        )

    def _keep(self, quote: Quote, uuid: str) -> None:
        kept: dict[str, Any] = {}
        if quote.coreferences is not None:
            kept["coreferences"] = self._as_found(quote.coreferences)
        if quote.id is not None and str(quote.id) != uuid:
            kept["id"] = quote.id
        if kept:
            self._kept[uuid] = kept

    def _uuid(self, quote: Quote, number: int) -> str:
        try:
            return str(UUID(str(quote.id)))
        except ValueError:
            return str(
                uuid5(NAMESPACE_URL, f"citron\n{self._mark}\n{number if quote.id is None else quote.id}")
            )


def _confidence(quote: Quote) -> float | None:
    """The confidence of a quote; Citron itself writes it as text."""
    if quote.confidence is None:
        return None
    try:
        confidence = float(quote.confidence)
    except ValueError:
        confidence = 0.5
    return confidence if 0 <= confidence <= 1 else 0.5
