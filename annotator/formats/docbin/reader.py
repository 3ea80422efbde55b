"""Documents of a DocBin as records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Record, Refusal
from annotator.formats.damage import reason_of
from annotator.formats.docbin.packing import unpacked
from annotator.formats.docbin.writer import EXTENSION, KEPT, OURS, RELATIONS
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import PENDING, LabelledSpan, Relation, SpanDocument
from annotator.formats.exchange.reading import record_of, usual_status
from annotator.formats.exchange.units import Unit, Written, resolve
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from annotator.core.record import Notice
    from annotator.formats.docbin.packing import Packed
    from annotator.formats.format import Options

_NOBODY = "spacy"
"""The coder of spans that nobody is named for."""
_STANDINGS = frozenset({*map(str, Decision), PENDING})
_LIKELY = 0.5


class _Ours(msgspec.Struct):
    """What we keep in the user data."""

    article: dict[str, Any] = {}
    coder: str | None = None
    status: str | None = None
    spans: dict[str, _Known] = {}
    relations: list[tuple[str, str, str]] = []


class _Known(msgspec.Struct):
    standing: str = str(Decision.ACCEPTED)
    attributes: dict[str, Any] = {}


def read_docbin(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every document as a record or a refusal; their numbers stand in place of lines.

    Raises:
        FormatError: if the file as a whole is damaged.
    """
    from spacy.vocab import Vocab

    strings, documents = unpacked(stream.read())
    vocab = Vocab(strings=strings)
    for number, packed in enumerate(documents, 1):
        try:
            record = _record(packed, vocab)
        except FormatError as error:
            yield Refusal(source, number, error.explanation)
        else:
            yield Incoming(source=source, line=number, record=record)


def _record(packed: Packed, vocab: Vocab) -> Record:
    user_data = _user_data(packed.user_data)
    try:
        doc = next(iter(packed.documents.get_docs(vocab)))
        found = list(_spans(doc))
    except Exception as error:
        # spaCy checks little of what it unpacks: what a damaged file makes it raise can be anything.
        raise FormatError("spaCy cannot read the document: {reason}", reason=reason_of(error)) from error
    ours = _ours(user_data.pop(OURS, None))
    resolved = resolve(doc.text, [Written(one.begin, one.end) for one in found], (Unit.CODE_POINTS,))
    known = ours or _Ours()
    spans = tuple(
        LabelledSpan(
            id=one.id,
            label=one.label,
            fragments=(place,),
            standing=_standing(one, known),
            attributes={
                **one.attributes,
                **(known.spans[one.id].attributes if one.id in known.spans else {}),
            },
        )
        for one, place in zip(found, resolved.spans, strict=True)
    )
    related = user_data.pop(RELATIONS, None)
    relations = [Relation(label=label, head=head, child=child) for label, head, child in known.relations]
    if ours is None:
        relations = list(_relations(related, found))
    entries = dict(known.article)
    if kept := _kept(user_data, doc):
        entries[KEPT] = kept
    return record_of(
        draft_of(resolved.text, entries),
        SpanDocument(spans=spans, relations=tuple(relations)),
        status=_status(known, spans),
        coder=known.coder or _NOBODY,
        joins=False if ours else None,
    )


class _Found(msgspec.Struct):
    """A span of a document: its first token, and its place in code points, end exclusive."""

    id: str
    label: str
    group: str
    token: int
    begin: int
    end: int
    attributes: dict[str, Any]


def _spans(doc: Doc) -> Iterator[_Found]:
    """The spans of all groups and the entities, each place and label once."""
    seen: set[tuple[int, int, str]] = set()
    taken: set[str] = set()
    groups = [(str(name), list(group)) for name, group in doc.spans.items()]
    for group, spans in [*groups, ("ents", list(doc.ents))]:
        for span in spans:
            if not 0 <= span.start < span.end <= len(doc):
                raise FormatError("{start}–{end} is not a span", start=span.start, end=span.end)
            label = span.label_ or group
            own = str(span.id_) if span.id else ""
            if not own and (span.start, span.end, label) in seen:
                continue
            if group == "ents" and (own in taken or (span.start, span.end, label) in seen):
                continue
            seen.add((span.start, span.end, label))
            identifier = own or f"{group} {len(taken)}"
            while identifier in taken:
                identifier += "+"
            taken.add(identifier)
            last = doc[span.end - 1]
            yield _Found(
                id=identifier,
                label=label,
                group=group,
                token=span.start,
                begin=doc[span.start].idx,
                end=last.idx + len(last),
                attributes={"kb_id": str(span.kb_id_)} if span.kb_id else {},
            )


def _user_data(packed: bytes | None) -> dict[Any, Any]:
    if packed is None:
        return {}
    try:
        found = msgspec.msgpack.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError) as error:
        raise FormatError("the file does not hold what spaCy stores: {reason}", reason=error) from error
    return found if isinstance(found, dict) else {}


def _ours(written: object) -> _Ours | None:
    try:
        return msgspec.convert(written, _Ours)
    except msgspec.ValidationError:
        return None


def _standing(one: _Found, known: _Ours) -> str:
    said = known.spans[one.id].standing if one.id in known.spans else one.group
    return said if said in _STANDINGS else str(Decision.ACCEPTED)


def _status(known: _Ours, spans: tuple[LabelledSpan, ...]) -> Status:
    if known.status in set(Status):
        return Status(known.status)
    return usual_status(spans)


def _relations(written: object, found: list[_Found]) -> Iterator[Relation]:
    """The relations that are more likely than not; each names the first tokens of two spans."""
    by_token: dict[int, str] = {}
    for one in found:
        by_token.setdefault(one.token, one.id)
    for ends, labels in written.items() if isinstance(written, dict) else ():
        match ends, labels:
            case (int(head), int(child)), dict():
                for label, score in labels.items():
                    if isinstance(score, int | float) and score > _LIKELY:
                        yield Relation(
                            label=str(label),
                            head=by_token.get(head, f"token {head}"),
                            child=by_token.get(child, f"token {child}"),
                        )


def _kept(user_data: Mapping[Any, Any], doc: Doc) -> dict[str, Any]:
    """What else a document holds, as values that JSON has."""
    kept: dict[str, Any] = {}
    for name, value in user_data.items():
        match name:
            case (extension, str(attribute), None, None) if extension == EXTENSION:
                plain = EXTENSION + attribute
            case _:
                plain = str(name)
        kept[plain] = _plain(value)
    if doc.cats:
        kept["cats"] = _plain(dict(doc.cats))
    return kept


def _plain(value: object) -> Any:  # noqa: ANN401
    """A value of msgpack as one that JSON has; what is none is named only."""
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, str | int | float) else type(value).__name__
