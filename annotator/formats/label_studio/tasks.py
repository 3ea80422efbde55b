"""What a task of Label Studio consists of, and which of its results are regions of a text."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from annotator.core.errors import FormatError
from annotator.formats.exchange.units import Written
from annotator.formats.native_errors import in_words

_USER = re.compile(r" ?(.*), \d+", re.DOTALL)
_REGION_TYPES = frozenset({"labels", "hypertextlabels", "paragraphlabels"})
_OF_MIN = ("annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement")


class Result(msgspec.Struct):
    """One entry of an annotation: a region, something beside one, a relation, or an answer on the whole."""

    type: str = ""
    id: str | int | None = None
    from_name: str | None = None
    from_id: str | int | None = None
    to_id: str | int | None = None
    direction: str | None = None
    labels: list[str] | None = None
    value: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    origin: str | None = None
    score: Any = None

    @property
    def is_region(self) -> bool:
        """Whether it labels a stretch of text."""
        return self.type in _REGION_TYPES and bool(self.region_labels())

    def region_labels(self) -> list[str]:
        """The labels of a region."""
        found = (self.value or {}).get(self.type)
        return (
            [label for label in found if isinstance(label, str) and label] if isinstance(found, list) else []
        )

    def written(self, text: str) -> Written:
        r"""Where a region stands, and its words.

        Raises:
            FormatError: if its place is not a pair of numbers.
        """
        value = self.value or {}
        place = value.get("globalOffsets") if isinstance(value.get("start"), str) else value
        start, end = (place.get(name) if isinstance(place, dict) else None for name in ("start", "end"))
        if not isinstance(start, int) or not isinstance(end, int):
            raise FormatError("the region {id} has no offsets into the text", id=self.id)
        words = value.get("text")
        if not isinstance(words, str):
            return Written(start, end)
        # Some versions write a line break inside a region as two characters.
        return Written(start, end, words if "\\n" in text else words.replace("\\n", "\n"))


class Annotation(msgspec.Struct):
    """What one person, or a model, made of a task."""

    result: list[Result] | None = None
    completed_by: Any = None
    created_username: str | None = None
    was_cancelled: bool | None = None
    skipped: bool | None = None
    model_version: Any = None
    score: Any = None

    @property
    def is_cancelled(self) -> bool:
        """Whether the person passed the task over."""
        return bool(self.was_cancelled or self.skipped)

    @property
    def coder(self) -> str | None:
        """Whose it is: an e-mail address or user name where they are told, else the number of the user."""
        user = self.completed_by
        if isinstance(user, dict):
            user = next((user[key] for key in ("email", "username", "id") if user.get(key)), None)
            return None if user is None else str(user)
        if self.created_username:
            found = _USER.fullmatch(self.created_username)
            return found[1] if found else self.created_username.strip()
        return None if user is None else str(user)


class Task(msgspec.Struct):
    """A text with what was made of it."""

    data: dict[str, Any]
    annotations: list[Annotation] | None = None
    completions: list[Annotation] | None = None
    predictions: list[Annotation] | None = None

    def answers(self) -> list[Annotation]:
        """The annotations of people, those who passed it over last."""
        found = [*(self.annotations or ()), *(self.completions or ())]
        return sorted(found, key=lambda one: one.is_cancelled)


def task_of(value: object) -> tuple[Task, dict[str, Any]]:
    """A task, and as it stands in the file; JSON-MIN is brought into the same shape.

    Raises:
        FormatError: if it is none.
    """
    if not isinstance(value, dict):
        raise FormatError("there is no JSON object where one should be")
    raw = _from_min(value) if "annotation_id" in value and "data" not in value else value
    try:
        return msgspec.convert(raw, Task), raw
    except msgspec.ValidationError as error:
        raise FormatError(in_words(error)) from error


def _from_min(value: dict[str, Any]) -> dict[str, Any]:
    """A task as the JSON-MIN export has it: the results by their names, the data beside them."""
    results: list[dict[str, Any]] = []
    data: dict[str, Any] = {}
    for name, found in value.items():
        regions = [one for one in found if _is_region(one)] if isinstance(found, list) else []
        if regions and len(regions) == len(found):
            results += [
                {"id": f"{name} {number}", "from_name": name, "type": "labels", "value": one}
                for number, one in enumerate(regions)
            ]
        elif name not in (*_OF_MIN, "id"):
            data[name] = found
    annotation = {name: value[name] for name in _OF_MIN if name in value}
    annotation |= {"id": annotation.pop("annotation_id"), "completed_by": annotation.pop("annotator", None)}
    return {"id": value.get("id"), "data": data, "annotations": [{**annotation, "result": results}]}


def _is_region(value: object) -> bool:
    return isinstance(value, dict) and value.keys() >= {"start", "end", "labels"}
