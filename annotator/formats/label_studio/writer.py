"""Records as tasks of Label Studio."""

from __future__ import annotations

import zipfile
from typing import IO, TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.annotation import Decision, Role, is_pending
from annotator.core.article import Status
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import PENDING, ROLE_LABELS, document_of
from annotator.formats.exchange.grouping import by_article
from annotator.formats.format import DEFAULTS, Option, chosen
from annotator.formats.label_studio.config import FIELDS, LABELS, TEXT, config_xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.record import Record
    from annotator.formats.exchange.document import LabelledSpan, SpanDocument
    from annotator.formats.format import Options

WRITING = (Option(name="config", title="Labeling configuration beside it", choices=("no", "yes")),)
TASKS_FILE = "tasks.json"
CONFIG_FILE = "config.xml"
KEPT = "label-studio"
"""The key under an article's ``meta`` for what only Label Studio has a place for."""
MODEL = "annotator"
"""The version of the model that the predictions are said to be of; each region names its own."""

_ENCODER = msgspec.json.Encoder()
_YEAR_1980 = (1980, 1, 1, 0, 0, 0)
_AS_PROPOSED = "prediction"
CHANGED = "prediction-changed"
"""The origin of a region that was proposed and corrected."""


def write_label_studio(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes tasks as one JSON array in UTF-8, a task per line, and returns how many records they were.

    Records of one article that follow each other are annotations of one task. With the configuration beside
    it what is written is a ZIP file of both.
    """
    tasks = _Tasks()
    if chosen(options, WRITING, "config") == "no":
        return tasks.write(records, stream)
    with zipfile.ZipFile(stream, "w") as archive:
        with archive.open(_entry(TASKS_FILE), "w", force_zip64=True) as member:
            count = tasks.write(records, member)
        archive.writestr(_entry(CONFIG_FILE), config_xml(tasks.labels, tasks.relations))
    return count


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _YEAR_1980)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _has_decided(record: Record) -> bool:
    """Whether nothing waits: suggestions that wait are written for all coders, and come first."""
    return not any(map(is_pending, record.items))


class _Tasks:
    """Writes tasks, and remembers the labels that their configuration has to name."""

    def __init__(self) -> None:
        self.labels: set[str] = set(ROLE_LABELS.values())
        self.relations: set[str] = {str(role) for role in Role}

    def write(self, records: Iterable[Record], stream: IO[bytes]) -> int:
        """Write the array and return how many records are in it."""
        count = 0
        stream.write(b"[")
        for number, group in enumerate(by_article(records, _has_decided), 1):
            stream.write(b",\n" if count else b"\n")
            stream.write(_ENCODER.encode(self._task(group, number)))
            count += len(group)
        stream.write(b"\n]\n")
        return count

    def _task(self, group: list[Record], number: int) -> dict[str, Any]:
        draft = group[0].draft
        data = entries_of(draft)
        if "id" in data:  # one export of Label Studio puts the number of the task there
            data["identifier"] = data.pop("id")
        kept = data.pop(KEPT, None)
        kept = dict(kept) if isinstance(kept, dict) else {}
        annotations = kept.pop("annotations", None)
        known = annotations if isinstance(annotations, dict) else {}
        if group[0].status is not _implied(group[0]):
            data["status"] = group[0].status
        return {
            "id": number,
            **kept,
            "annotations": [
                self._annotation(record, known.get(record.coder), 1000 * number + place)
                for place, record in enumerate(group)
                if record.coder is not None
            ],
            "predictions": self._predictions(group[0]),
            "data": {(f"meta_{TEXT}" if name == TEXT else name): one for name, one in data.items()}
            | {TEXT: draft.text},
        }

    def _annotation(self, record: Record, known: object, number: int) -> dict[str, Any]:
        further = dict(known) if isinstance(known, dict) else {}
        results = further.pop("results", [])
        document = document_of(record)
        own = [span for span in document.spans if span.standing != PENDING]
        return {
            "id": number,
            "created_username": f" {record.coder}, {number}",
            **further,
            "was_cancelled": record.status is Status.SKIPPED,
            "ground_truth": False,
            "result": [*self._results(document, own, record.draft.text), *results],
        }

    def _predictions(self, record: Record) -> list[dict[str, Any]]:
        document = document_of(record)
        waiting = [span for span in document.spans if span.standing == PENDING]
        if not waiting:
            return []
        scores = [span.attributes["confidence"] for span in waiting if "confidence" in span.attributes]
        return [
            {
                "model_version": MODEL,
                "score": sum(scores) / len(scores) if scores else 0.0,
                "result": self._results(document, waiting, record.draft.text),
            }
        ]

    def _results(
        self, document: SpanDocument, spans: Sequence[LabelledSpan], text: str
    ) -> list[dict[str, Any]]:
        """The regions of some of the spans, the fields beside each, and the relations between them."""
        found: list[dict[str, Any]] = []
        ids = {span.id for span in spans}
        for span in spans:
            self.labels.add(span.label)
            found += _regions(span, text)
        for relation in document.relations:
            if relation.head in ids and relation.child in ids:
                found.append(
                    {
                        "type": "relation",
                        "from_id": relation.head,
                        "to_id": relation.child,
                        "direction": "right",
                        "labels": [relation.label],
                    }
                )
        return found


def _implied(record: Record) -> Status:
    """The status that a reader takes an article to have, by its annotations."""
    if record.coder is None:
        return Status.NEW
    return Status.SKIPPED if record.status is Status.SKIPPED else Status.DONE


def _regions(span: LabelledSpan, text: str) -> Iterator[dict[str, Any]]:
    (part,) = span.fragments
    place = {"start": part.start, "end": part.end}
    attributes = dict(span.attributes)
    fields = {name: attributes.pop(name) for name in FIELDS if name in attributes}
    region: dict[str, Any] = {
        "id": span.id,
        "from_name": LABELS,
        "to_name": TEXT,
        "type": "labels",
        "value": {**place, "text": part.of(text), "labels": [span.label]},
        "origin": _origin(span),
    }
    if "confidence" in attributes:
        region["score"] = attributes.pop("confidence")
    if attributes:
        region["meta"] = attributes
    yield region
    for name, value in fields.items():
        yield {
            "id": span.id,
            "from_name": name,
            "to_name": TEXT,
            "type": "textarea",
            "value": {**place, "text": [str(value)]},
        }


def _origin(span: LabelledSpan) -> str:
    if span.standing == Decision.CORRECTED:
        return CHANGED
    return _AS_PROPOSED if "by" in span.attributes else "manual"
