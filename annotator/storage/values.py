"""What each column of the project file may hold: how damage shows that SQLite cannot see."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Decision, ItemKind
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.storage.rows import load_spans
from annotator.storage.states import Origin, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from enum import StrEnum

    from annotator.storage.project_file import ProjectFile

    Test = Callable[[Any], bool]

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_LABEL = re.compile(r"[^\x00-\x1f\x7f]+")
_LARGE = frozenset({"article_text", "article_original"})
"""Compared with what else is known of them."""
_FEW = 20
"""So many odd values of a column are named; the rest is counted."""


def _text(value: Any) -> bool:  # noqa: ANN401  a cell has any type
    return isinstance(value, str)


def _matches(form: re.Pattern[str]) -> Test:
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


def _one_of(kind: type[StrEnum]) -> Test:
    known = frozenset(map(str, kind))
    return lambda value: value in known


def _number(least: float, most: float = 1 << 62) -> Test:
    return lambda value: isinstance(value, int | float) and least <= value <= most


def _json(*kinds: type) -> Test:
    def test(value: Any) -> bool:  # noqa: ANN401  a cell has any type
        try:
            return isinstance(value, str) and isinstance(json.loads(value), kinds)
        except (ValueError, RecursionError):
            return False

    return test


def _spans(value: Any) -> bool:  # noqa: ANN401  a cell has any type
    try:
        load_spans(value)
    except (ValueError, TypeError):
        return False
    return True


def _or_none(test: Test) -> Test:
    return lambda value: value is None or test(value)


_GONE = _number(0, 3)
_KEY = _number(1)
_DECIDED: dict[str, Test] = {
    "decision": _or_none(_one_of(Decision)),
    "decided_at": _or_none(_matches(_TIME)),
    "coder": _or_none(_text),
    "suggestion_id": _or_none(_KEY),
    "actor_id": _or_none(_KEY),
    "held_by": _or_none(_KEY),
    "uuid": _text,
    "article_id": _KEY,
    "gone": _GONE,
}

COLUMNS: Mapping[str, Mapping[str, Test]] = {
    "project": {"key": _matches(_LABEL), "value": _text},
    "codebook": {"id": _KEY, "body": _json(dict), "created_at": _matches(_TIME), "gone": _GONE},
    "article": {
        **dict.fromkeys(("uuid", "title"), _text),
        **dict.fromkeys(("outlet", "author", "published", "url", "language", "note"), _or_none(_text)),
        "status": _one_of(Status),
        "words": _number(0),
        "residue": _spans,
        "meta": _json(dict),
        "fingerprint": _matches(_FINGERPRINT),
        "gone": _GONE,
        "flagged": _number(0, 1),
    },
    "article_text": {"article_id": _KEY, "text": _text},
    "article_original": {"article_id": _KEY, "text": _text, "edits": _json(list), "rules": _json(list)},
    "actor": {
        "uuid": _text,
        "name": _text,
        "type": _matches(_LABEL),
        "aliases": _json(list),
        "external": _json(dict),
        "note": _or_none(_text),
        "gone": _GONE,
    },
    "suggestion": {
        "article_id": _KEY,
        "kind": _one_of(ItemKind),
        "suggester": _text,
        "model": _text,
        "confidence": _number(0, 1),
        "why": _text,
        "type": _or_none(_matches(_LABEL)),
        "spans": _json(list, dict),
    },
    "mention": {
        **_DECIDED,
        "span_start": _number(0),
        "span_end": _number(1),
        "type": _matches(_LABEL),
    },
    "claim": {
        **_DECIDED,
        **dict.fromkeys(("source", "cue", "content"), _spans),
        **dict.fromkeys(("stance", "topic", "certainty", "note"), _or_none(_text)),
        "attributes": _json(dict),
    },
    "suggested": {"article_id": _KEY, "at": _matches(_TIME), "gone": _GONE},
    "rule": {
        "uuid": _matches(_UUID),
        "kind": _matches(_LABEL),
        "pattern": _text,
        "is_expression": _number(0, 1),
        "label": _or_none(_text),
        "article_id": _or_none(_KEY),
        "active": _number(0, 1),
        "coder": _text,
        "created_at": _matches(_TIME),
        "gone": _GONE,
    },
    "journal": {
        "step": _number(0),
        "at": _matches(_TIME),
        "coder": _text,
        "kind": _one_of(EditKind),
        "detail": _text,
        "article_id": _or_none(_KEY),
        "origin": _one_of(Origin),
        "state": _one_of(State),
        "undone_at": _or_none(_matches(_TIME)),
        "rows": _json(list),
    },
}
"""The tables whose rows come from people's work, with what their columns may hold."""


def odd_column(table: str, row: Mapping[str, Any]) -> str | None:
    """The first column of a row that holds what it cannot; None where all is well."""
    return next((column for column, test in COLUMNS[table].items() if not test(row[column])), None)


def findings(file: ProjectFile) -> Iterator[str]:
    """Every value that no program of ours has written, a sentence each; of many alike only the first."""
    for table in COLUMNS:
        if table not in _LARGE:
            yield from _findings_in(file, table)


def _findings_in(file: ProjectFile, table: str) -> Iterator[str]:
    odd: Counter[str] = Counter()
    key = "key" if table == "project" else "rowid"
    for row in file.connection.execute(f"SELECT {key} AS place, * FROM {table}"):
        for column, test in COLUMNS[table].items():
            if test(row[column]):
                continue
            odd[column] += 1
            if odd[column] <= _FEW:
                yield f"What row {row['place']} of {table} holds as {column} cannot be there."
    for column, count in odd.items():
        if count > _FEW:
            yield f"So it is with {count - _FEW} more rows of {table}, as to {column}."
