"""Labels of a whole project: how often each is used, and giving them other names, in few statements."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from annotator.core.codebook_moves import Uses
from annotator.storage.paging import pages_of_rows
from annotator.storage.rows import dump

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.core.codebook_moves import Moves
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile

_OWN_COLUMNS = ("stance", "topic", "certainty")
_TYPED = (("mention", "type"), ("actor", "type"), ("rule", "label"))
# What a rule holds back may come again, what was taken back stays as it was.
_HAS_ATTRIBUTES = "gone & 1 = 0 AND (attributes <> '{}' OR coalesce(stance, topic, certainty) IS NOT NULL)"
_ATTRIBUTED = f"SELECT id, stance, topic, certainty, attributes FROM claim WHERE {_HAS_ATTRIBUTES}"


def uses(file: ProjectFile) -> Uses:
    """How often each label stands on mentions, actors and claims that there are."""
    attributes: Counter[str] = Counter()
    values: Counter[tuple[str, str]] = Counter()
    for name, value, is_text, number in _values_of_claims(file):
        attributes[name] += number
        if is_text:
            values[name, value] += number
    return Uses(
        mentions=_by_type(file, "mention"),
        actors=_by_type(file, "actor"),
        attributes=attributes,
        values=values,
    )


def _values_of_claims(file: ProjectFile) -> Iterator[tuple[str, str, bool, int]]:
    for column in _OWN_COLUMNS:
        for row in file.rows(
            f"SELECT {column} AS value, count(*) AS n FROM claim"
            f" WHERE gone = 0 AND {column} IS NOT NULL GROUP BY {column}"
        ):
            yield column, row["value"], True, row["n"]
    for row in file.rows(
        "SELECT each.key AS name, each.type AS kind, each.atom AS value, count(*) AS n"
        " FROM claim, json_each(claim.attributes) AS each"
        " WHERE gone = 0 AND attributes <> '{}' GROUP BY 1, 2, 3"
    ):
        yield row["name"], row["value"], row["kind"] == "text", row["n"]


def number_touched(file: ProjectFile, moves: Moves) -> int:
    """How many rows ``moves`` may be about."""
    number = 0
    for table, column in _TYPED if moves.types else ():
        number += int(
            file.value(
                f"SELECT count(*) FROM {table} WHERE gone & 1 = 0"
                f" AND {column} IN (SELECT value FROM json_each(:names))",
                {"names": dump(list(moves.types))},
            )
        )
    if moves.attributes or moves.values:
        number += int(file.value(f"SELECT count(*) FROM claim WHERE {_HAS_ATTRIBUTES}"))
    return number


def refuse_doubles(file: ProjectFile, moves: Moves) -> None:
    """Nothing, if every claim can follow ``moves``.

    Raises:
        UserFacingError: if two attributes of a claim would get the same name.
    """
    meeting: dict[str, set[str]] = defaultdict(set)
    for before, after in moves.attributes.items():
        meeting[after] |= {before, after} if after not in moves.attributes else {before}
    if not any(sum(_is_used(file, name) for name in names) > 1 for names in meeting.values()):
        return
    for page in pages_of_rows(file, _ATTRIBUTED, {}):
        for row in page:
            moves.moved(_attributes(row))


def _is_used(file: ProjectFile, name: str) -> bool:
    """Whether a claim has a value for this attribute."""
    has = f"{name} IS NOT NULL" if name in _OWN_COLUMNS else "json_type(attributes, :path) IS NOT NULL"
    path = "$." + json.dumps(name, ensure_ascii=False)
    sql = f"SELECT 1 FROM claim WHERE gone & 1 = 0 AND attributes <> '{{}}' AND {has} LIMIT 1"
    if name in _OWN_COLUMNS:
        sql = f"SELECT 1 FROM claim WHERE gone & 1 = 0 AND {has} LIMIT 1"
    return file.value(sql, {"path": path}) is not None


def relabel(file: ProjectFile, edit: Edit, moves: Moves) -> Iterator[int]:
    """Let every annotation follow ``moves``; yields after each page of rows how many they were.

    Each row is looked at once, because labels may exchange their names.
    """
    if moves.types:
        for table, column in _TYPED:
            yield from _rename(file, edit, table, column, moves.types)
    if moves.attributes or moves.values:
        yield from _move_attributes(file, edit, moves)


def _rename(
    file: ProjectFile, edit: Edit, table: str, column: str, names: Mapping[str, str]
) -> Iterator[int]:
    mentions = " AND kind = 'mention'" if table == "rule" else ""  # the label of others is a reason
    sql = (
        f"SELECT id, {column} AS name FROM {table}"
        f" WHERE gone & 1 = 0{mentions} AND {column} IN (SELECT value FROM json_each(:names))"
    )
    for page in pages_of_rows(file, sql, {"names": dump(list(names))}):
        keys: dict[str, list[int]] = defaultdict(list)
        for row in page:
            keys[names[row["name"]]].append(row["id"])
        for name, those in keys.items():
            edit.update_many(table, those, column, name)
        yield len(page)


def _move_attributes(file: ProjectFile, edit: Edit, moves: Moves) -> Iterator[int]:
    for page in pages_of_rows(file, _ATTRIBUTED, {}):
        keys: dict[tuple[str, str | None], list[int]] = defaultdict(list)
        for row in page:
            before = _attributes(row)
            after = moves.moved(before)
            if after == before:
                continue
            own = [column for column in _OWN_COLUMNS if isinstance(after.get(column), str)]
            wanted: dict[str, Any] = dict.fromkeys(_OWN_COLUMNS) | {
                column: after.pop(column) for column in own
            }
            wanted["attributes"] = dump(after)
            for column, value in wanted.items():
                if value != row[column]:
                    keys[column, value].append(row["id"])
        for (column, value), those in keys.items():
            edit.update_many("claim", those, column, value)
        yield len(page)


def _attributes(row: sqlite3.Row) -> dict[str, Any]:
    """All of a claim's attributes, whether they have a column or not."""
    own: Iterable[tuple[str, Any]] = ((column, row[column]) for column in _OWN_COLUMNS)
    further: dict[str, Any] = json.loads(row["attributes"])
    return {name: value for name, value in own if value is not None} | further


def _by_type(file: ProjectFile, table: str) -> dict[str, int]:
    found = file.rows(f"SELECT type, count(*) AS n FROM {table} WHERE gone = 0 GROUP BY type")
    return {row["type"]: row["n"] for row in found}
