"""Tasks of Label Studio as records."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import PENDING, LabelledSpan, Relation, SpanDocument
from annotator.formats.exchange.json_array import array_items
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.units import Unit, resolve
from annotator.formats.format import DEFAULTS, Option, chosen
from annotator.formats.json_lines import decode_json
from annotator.formats.label_studio.tasks import Annotation, Result, Task, task_of
from annotator.formats.label_studio.writer import CHANGED, KEPT, MODEL, TASKS_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.article import Draft
    from annotator.core.spans import Span
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

READING = (Option(name="text", title="Name of the text among the data", default="text"),)
_UNITS = (Unit.CODE_POINTS, Unit.UTF_16, Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS)
_NOBODY = "label-studio"
"""The coder of an annotation that does not name one."""
_OUR_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/.*)?")


def read_tasks(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every task of an array: a record for each annotation of it, or one for a task nobody annotated.

    Raises:
        FormatError: if the file as a whole is no array of objects.
    """
    odd = OddUnits(source, Unit.CODE_POINTS)
    text_name = chosen(options, READING, "text")
    for line, item in array_items(stream):
        try:
            reading = _Reading(*task_of(decode_json(item)), text_name)
            records = reading.records()
        except FormatError as error:
            yield Refusal(source, line, error.explanation)
        else:
            yield from odd.seen(line, reading.unit)
            yield from (Incoming(source=source, line=line, record=record) for record in records)


def read_folder(
    tree: FileTree, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The tasks beside their labeling configuration, or those that a project keeps in a file each."""
    names = [name for name in tree.names() if name.lower().endswith(".json")]
    for name in [TASKS_FILE] if TASKS_FILE in names else names:
        where = f"{source}/{name}"
        try:
            yield from read_tasks(io.BytesIO(tree.read(name)), where, options)
        except FormatError as error:
            yield Refusal(where, 0, error.explanation)


class _Reading:
    """One task while it is read. ``unit`` is what its offsets count."""

    def __init__(self, task: Task, raw: dict[str, Any], text_name: str) -> None:
        self._task = task
        self._raw = raw
        self._text_name = text_name if text_name in task.data else _only_text(task.data, text_name)
        text = task.data[self._text_name]
        if not isinstance(text, str):
            raise FormatError("the task has no text under “{name}”", name=text_name)
        regions = [
            result
            for annotation in (*task.answers(), *(task.predictions or ()))
            for result in annotation.result or ()
            if result.is_region
        ]
        resolved = resolve(text, [region.written(text) for region in regions], _UNITS)
        self._text = resolved.text
        self._places = {id(region): span for region, span in zip(regions, resolved.spans, strict=True)}
        self.unit = resolved.unit

    def records(self) -> list[Record]:
        """A record for each annotation, what waits in the first; one without a coder where there is none."""
        draft, status = self._draft()
        answers = self._task.answers()
        found: list[Record] = []
        for number, answer in enumerate(answers or [None]):
            results = _Results(self._places)
            if answer is not None:
                results.take(answer, is_prediction=False)
            if number == 0:
                for prediction in self._task.predictions or ():
                    results.take(prediction, is_prediction=True)
            document = results.document()
            found.append(
                record_of(
                    draft,
                    document,
                    status=status or _status(answer),
                    coder=None if answer is None else answer.coder or _NOBODY,
                    joins=not document.relations
                    and not any(_OUR_ID.fullmatch(one.id) for one in document.spans),
                )
            )
        return found

    def _draft(self) -> tuple[Draft, Status | None]:
        """The article, with what only Label Studio has a place for; and its status where that is told."""
        data = {name: value for name, value in self._task.data.items() if name != self._text_name}
        if "identifier" in data:
            data["id"] = data.pop("identifier")
        status = None
        if isinstance(data.get("status"), str) and data["status"] in set(Status):
            status = Status(data.pop("status"))
        kept = {
            name: value
            for name, value in self._raw.items()
            if name not in {"data", "annotations", "completions", "predictions"} and value is not None
        }
        if annotations := self._kept_annotations():
            kept["annotations"] = annotations
        draft = draft_of(self._text, data)
        return (replace(draft, meta={**draft.meta, KEPT: kept}) if kept else draft), status

    def _kept_annotations(self) -> dict[str, Any]:
        """What each annotation says beside its regions, by coder: numbers, times, answers to the whole."""
        kept: dict[str, Any] = {}
        for key in ("annotations", "completions"):
            for annotation, raw in zip(getattr(self._task, key) or (), self._raw.get(key) or (), strict=True):
                further = {name: value for name, value in raw.items() if name not in _OF_RECORD}
                regions = {one.id for one in annotation.result or () if one.is_region}
                results = [
                    one
                    for one, result in zip(raw.get("result") or (), annotation.result or (), strict=True)
                    if not result.is_region and result.type != "relation" and result.id not in regions
                ]
                if results:
                    further["results"] = results
                kept[annotation.coder or _NOBODY] = further
        return kept


_OF_RECORD = frozenset({"result", "was_cancelled", "skipped", "ground_truth"})


def _only_text(data: dict[str, Any], wanted: str) -> str:
    texts = [name for name, value in data.items() if isinstance(value, str)]
    if len(texts) != 1:
        raise FormatError("the task has no text under “{name}”", name=wanted)
    return texts[0]


def _status(answer: Annotation | None) -> Status:
    if answer is None:
        return Status.NEW
    return Status.SKIPPED if answer.is_cancelled else Status.DONE


class _Results:
    """The regions and relations of one record while they are gathered."""

    def __init__(self, places: dict[int, Span]) -> None:
        self._places = places
        self._spans: dict[str, LabelledSpan] = {}
        self._relations: list[Relation] = []

    def document(self) -> SpanDocument:
        """What was gathered."""
        return SpanDocument(spans=tuple(self._spans.values()), relations=tuple(self._relations))

    def take(self, annotation: Annotation, *, is_prediction: bool) -> None:
        """Add an annotation; of a prediction what did not become a region of the annotation."""
        results = annotation.result or []
        taken = frozenset(self._spans)
        fresh = [one for one in results if one.is_region and not (is_prediction and str(one.id) in taken)]
        fields = _fields(results)
        for region in fresh:
            self._add(region, fields.get(region.id, {}), annotation, is_prediction=is_prediction)
        for one in results:
            if one.type == "relation" and not (is_prediction and str(one.from_id) in taken):
                head, child = str(one.from_id), str(one.to_id)
                if one.direction == "left":
                    head, child = child, head
                label = ", ".join(one.labels or ())
                self._relations.append(Relation(label=label, head=head, child=child))

    def _add(
        self, region: Result, fields: dict[str, Any], annotation: Annotation, *, is_prediction: bool
    ) -> None:
        attributes = {**(region.meta or {}), **fields}
        score = annotation.score if region.score is None else region.score
        if isinstance(score, int | float):
            attributes["confidence"] = score
        standing = str(Decision.CORRECTED if region.origin == CHANGED else Decision.ACCEPTED)
        if is_prediction:
            standing = PENDING
            attributes.setdefault("by", str(annotation.model_version or MODEL))
        identifier = "region" if region.id is None else str(region.id)
        for label in region.region_labels():
            while identifier in self._spans:
                identifier += "+"
            self._spans[identifier] = LabelledSpan(
                id=identifier,
                label=label,
                fragments=(self._places[id(region)],),
                standing=standing,
                attributes=attributes,
            )


def _fields(results: list[Result]) -> dict[str | int | None, dict[str, Any]]:
    """What stands beside each region, by its id and the names of the fields."""
    found: dict[str | int | None, dict[str, Any]] = defaultdict(dict)
    for one in results:
        if one.id is None or one.is_region or not one.from_name:
            continue
        value = (one.value or {}).get("text" if one.type == "textarea" else one.type)
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            value = ", ".join(value)
        if value not in (None, ""):
            found[one.id][one.from_name] = value
    return found
