"""Records as tasks of Prodigy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import PENDING, document_of
from annotator.formats.exchange.tokens import tokens_of
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.record import Record
    from annotator.formats.exchange.document import LabelledSpan, SpanDocument
    from annotator.formats.exchange.tokens import Token
    from annotator.formats.format import Options

WRITING = (
    Option(name="view", title="Interface", choices=("relations", "spans_manual", "ner_manual")),
    Option(name="layer", title="Annotations", choices=("all", "actors", "claims")),
)
IMPLIED = {"accept": Status.DONE, "reject": Status.DONE, "ignore": Status.SKIPPED, None: Status.NEW}
"""The status of an article whose task was answered so."""

_ENCODER = msgspec.json.Encoder()


def write_prodigy(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    r"""Writes one task per record, in UTF-8 with ``\n`` line ends, and returns how many they were."""
    view = chosen(options, WRITING, "view")
    count = 0
    for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
        stream.write(_ENCODER.encode(_task(record, view)) + b"\n")
    return count


def _task(record: Record, view: str) -> dict[str, Any]:
    text = record.draft.text
    tokens = tokens_of(text)
    document = document_of(record)
    answer = _answer(record)
    shown = _shown(document, answer)
    spans = _Spans(text, tokens)
    meta = entries_of(record.draft)
    kept = meta.pop("prodigy", None)
    for standing, key in ((Decision.REJECTED, "rejected"), (PENDING, "pending")):
        aside = [one for one in document.spans if one.standing == standing and one.id not in shown]
        if aside:
            meta[key] = [spans.entry(one) for one in aside]
    if record.status is not IMPLIED[answer]:
        meta["status"] = record.status
    task: dict[str, Any] = {
        # In front, so that the first bytes of a file tell what it is.
        "_view_id": view,
        **(kept if isinstance(kept, dict) else {}),
        "text": text,
        "meta": meta,
        "tokens": [_token(token, number, text) for number, token in enumerate(tokens)],
        "spans": [spans.answered(one, answer) for one in document.spans if one.id in shown],
    }
    task["_view_id"] = view
    if view == "relations":
        task["relations"] = spans.relations(document, shown)
    if record.coder is not None:
        task["_session_id"] = record.coder
    if answer is not None:
        task["answer"] = answer
    return task


def _answer(record: Record) -> str | None:
    """Whether the task is done, passed over, or (None) still to be annotated."""
    if record.status is Status.SKIPPED:
        return "ignore"
    is_decided = any(item.decision is not None for item in record.items)
    return "accept" if is_decided or record.status is Status.DONE else None


def _shown(document: SpanDocument, answer: str | None) -> frozenset[str]:
    """The ids of the spans of the task itself: what is accepted, or in one to be annotated proposed."""
    aside = {Decision.REJECTED} if answer is None else {Decision.REJECTED, PENDING}
    return frozenset(span.id for span in document.spans if span.standing not in aside)


def _token(token: Token, number: int, text: str) -> dict[str, Any]:
    return {
        "text": text[token.start : token.end],
        "start": token.start,
        "end": token.end,
        "id": number,
        "ws": token.is_spaced,
    }


class _Spans:
    """Turns the spans of one text into entries of a task."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self._text = text
        self._starts = {token.start: number for number, token in enumerate(tokens)}
        self._ends = {token.end: number for number, token in enumerate(tokens)}

    def entry(self, span: LabelledSpan) -> dict[str, Any]:
        """A span with all that is known of it."""
        attributes = dict(span.attributes)
        entry = self._bare(span)
        for name, key in (("confidence", "score"), ("by", "source")):
            if name in attributes:
                entry[key] = attributes.pop(name)
        if span.standing == Decision.CORRECTED:
            attributes["decision"] = Decision.CORRECTED
        if attributes:
            entry["attributes"] = attributes
        return entry

    def answered(self, span: LabelledSpan, answer: str | None) -> dict[str, Any]:
        """As ``entry``, with its own answer where it is not that of the task."""
        entry = self.entry(span)
        if answer == "ignore":
            entry["answer"] = "accept"
        return entry

    def relations(self, document: SpanDocument, shown: frozenset[str]) -> list[dict[str, Any]]:
        """The relations between spans that are shown."""
        by_id = {span.id: span for span in document.spans if span.id in shown}
        found: list[dict[str, Any]] = []
        for relation in document.relations:
            if relation.head in by_id and relation.child in by_id:
                head, child = self._bare(by_id[relation.head]), self._bare(by_id[relation.child])
                found.append(
                    {
                        "head": head["token_end"],
                        "child": child["token_end"],
                        "head_span": head,
                        "child_span": child,
                        "label": relation.label,
                    }
                )
        return found

    def _bare(self, span: LabelledSpan) -> dict[str, Any]:
        (part,) = span.fragments
        return {
            "start": part.start,
            "end": part.end,
            "token_start": self._starts[part.start],
            "token_end": self._ends[part.end],
            "label": span.label,
            "text": part.of(self._text),
            "id": span.id,
        }
