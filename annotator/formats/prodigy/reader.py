"""Tasks of Prodigy as records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import PENDING, LabelledSpan, Relation, SpanDocument, tied_by_ids
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.units import Unit, Written, resolve
from annotator.formats.format import DEFAULTS
from annotator.formats.json_lines import decode_json, numbered_lines
from annotator.formats.native_errors import in_words
from annotator.formats.prodigy.writer import IMPLIED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.formats.format import Options

_UNITS = (Unit.CODE_POINTS, Unit.UTF_16, Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS)
_STANDING = {"accept": str(Decision.ACCEPTED), "reject": str(Decision.REJECTED)}
_OURS = frozenset(
    {"text", "tokens", "spans", "relations", "meta", "answer", "_session_id", "_annotator_id", "_view_id"}
)
_NOBODY = "prodigy"
"""The coder of a task that was answered in no named session."""


class _Span(msgspec.Struct):
    start: int
    end: int
    token_start: int | None = None
    token_end: int | None = None
    label: str | None = None
    text: str | None = None
    id: str | int | None = None
    score: Any = None
    source: Any = None
    answer: str | None = None
    attributes: dict[str, Any] = {}


class _Token(msgspec.Struct):
    start: int
    end: int
    text: str | None = None


class _Relation(msgspec.Struct):
    head: int
    child: int
    label: str | None = None
    head_span: _Span | None = None
    child_span: _Span | None = None


class _Task(msgspec.Struct):
    text: str
    spans: list[_Span] | None = None
    tokens: list[_Token] | None = None
    relations: list[_Relation] | None = None
    meta: dict[str, Any] | None = None
    answer: str | None = None
    label: Any = None
    annotator: str | None = msgspec.field(default=None, name="_annotator_id")
    session: str | None = msgspec.field(default=None, name="_session_id")


def read_prodigy(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every task of a file as a record or a refusal.

    Raises:
        FormatError: if the file as a whole is not JSON lines, or holds patterns instead of tasks.
    """
    odd = OddUnits(source, Unit.CODE_POINTS)
    is_first = True
    for number, line in numbered_lines(stream):
        try:
            value = decode_json(line)
            if is_first:
                _refuse_patterns(value)
            record, unit = _record(value)
        except _PatternsError:
            raise
        except FormatError as error:
            yield Refusal(source, number, error.explanation)
        else:
            yield from odd.seen(number, unit)
            yield Incoming(source=source, line=number, record=record)
        is_first = False


class _PatternsError(FormatError):
    """The file holds what to look for, not what was found."""


def _refuse_patterns(value: object) -> None:
    if isinstance(value, dict) and "text" not in value and value.keys() >= {"label", "pattern"}:
        raise _PatternsError("the file holds patterns to look for, not articles")


def _record(value: object) -> tuple[Record, Unit]:
    if not isinstance(value, dict):
        raise FormatError("the line is not a JSON object")
    if "text" not in value:
        raise FormatError("the object has no “text”")
    try:
        reading = _Reading(msgspec.convert(value, _Task))
    except msgspec.ValidationError as error:
        raise FormatError(in_words(error)) from error
    return reading.record({name: kept for name, kept in value.items() if name not in _OURS}), reading.unit


class _Reading:
    """One task while it is read."""

    def __init__(self, task: _Task) -> None:
        self._task = task
        self._meta = dict(task.meta or {})
        self._entries: list[tuple[_Span, str]] = [
            *((span, self._standing(span)) for span in task.spans or ()),
            *((span, str(Decision.REJECTED)) for span in self._aside("rejected")),
            *((span, PENDING) for span in self._aside("pending")),
        ]
        entries = [span for span, _ in self._entries]
        written = [Written(span.start, span.end, span.text) for span in entries]
        evidence = [Written(*token) for token in self._tokens_at_edges(entries)]
        resolved = resolve(task.text, [*written, *evidence], _UNITS)
        self._text = resolved.text
        self._places = resolved.spans[: len(entries)]
        self.unit = resolved.unit
        self._ids = _ids(entries)

    def record(self, further: Mapping[str, Any]) -> Record:
        """The record of the task; ``further`` are the keys that are kept as they are."""
        task = self._task
        status = self._status()
        draft = draft_of(self._text, self._meta)
        if further:
            draft = replace(draft, meta={**draft.meta, "prodigy": dict(further)})
        spans = tuple(map(self._span, range(len(self._entries))))
        relations = (*self._relations(), *tied_by_ids(spans))
        return record_of(
            draft,
            SpanDocument(spans=spans, relations=tuple(dict.fromkeys(relations))),
            status=status,
            coder=task.annotator or task.session or _NOBODY,
            joins=task.relations is None and not relations,
        )

    def _status(self) -> Status:
        said = self._meta.get("status")
        if isinstance(said, str) and said in set(Status):
            return Status(self._meta.pop("status"))
        return IMPLIED.get(self._task.answer, Status.NEW)

    def _standing(self, span: _Span) -> str:
        return _STANDING.get(span.answer or self._task.answer or "", PENDING)

    def _aside(self, key: str) -> list[_Span]:
        """The spans that we put under ``meta``; what else may stand there is left."""
        try:
            found = msgspec.convert(self._meta.get(key), list[_Span])
        except msgspec.ValidationError:
            return []
        del self._meta[key]
        return found

    def _tokens_at_edges(self, entries: list[_Span]) -> Iterator[tuple[int, int, str | None]]:
        """The tokens at which spans without words begin and end: their words tell the unit."""
        tokens = self._task.tokens or []
        numbers = {
            number for span in entries if span.text is None for number in (span.token_start, span.token_end)
        }
        for number in sorted(number for number in numbers if number is not None):
            if 0 <= number < len(tokens):
                yield tokens[number].start, tokens[number].end, tokens[number].text

    def _span(self, number: int) -> LabelledSpan:
        entry, standing = self._entries[number]
        label = entry.label or (self._task.label if isinstance(self._task.label, str) else "")
        if not label:
            raise FormatError("the span {start}–{end} has no label", start=entry.start, end=entry.end)
        attributes = dict(entry.attributes)
        if standing == Decision.ACCEPTED and attributes.get("decision") == Decision.CORRECTED:
            standing = attributes["decision"]
        attributes.pop("decision", None)
        if isinstance(entry.source, str) and entry.source:
            attributes["by"] = entry.source
        if isinstance(entry.score, int | float):
            attributes["confidence"] = entry.score
        return LabelledSpan(
            id=self._ids[number],
            label=label,
            fragments=(self._places[number],),
            standing=standing,
            attributes=attributes,
        )

    def _relations(self) -> Iterator[Relation]:
        ends = _Ends(self._ids, [entry for entry, _ in self._entries])
        for relation in self._task.relations or ():
            yield Relation(
                label=relation.label or "",
                head=ends.id_of(relation.head_span, relation.head),
                child=ends.id_of(relation.child_span, relation.child),
            )


class _Ends:
    """Which span a relation means: by its id, by its place and label, or by its last token."""

    def __init__(self, ids: list[str], entries: list[_Span]) -> None:
        self._ids = frozenset(ids)
        self._by_place: dict[object, str] = {}
        self._by_token: dict[int | None, str] = {}
        for identifier, entry in zip(ids, entries, strict=True):
            self._by_place.setdefault((entry.start, entry.end, entry.label), identifier)
            self._by_token.setdefault(entry.token_end, identifier)

    def id_of(self, span: _Span | None, token: int) -> str:
        """The id of the span; one that no span has where there is none."""
        if span is None:
            return self._by_token.get(token, f"token {token}")
        if span.id is not None and str(span.id) in self._ids:
            return str(span.id)
        return self._by_place.get((span.start, span.end, span.label), f"token {token}")


def _ids(entries: list[_Span]) -> list[str]:
    """The spans' own ids, or others for those without one or with that of another."""
    taken: dict[str, None] = {}
    for number, entry in enumerate(entries):
        own = f"span {number}" if entry.id is None else str(entry.id)
        while own in taken:
            own += f" at {number}"
        taken[own] = None
    return list(taken)
