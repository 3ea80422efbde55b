"""Reading and writing rules, and finding the suggestions that wait for them or are held by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.annotation import ItemKind
from annotator.core.rules import Rule, Sighting, reason_of
from annotator.core.spans import Span, joined_text
from annotator.storage import rows
from annotator.storage.edit import insert_row
from annotator.storage.failures import readable
from annotator.storage.paging import pages, pages_of_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from annotator.core.spans import Fragments
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile

_ITEMS = {
    ItemKind.MENTION: "id, article_id, held_by, type, span_start, span_end",
    ItemKind.CLAIM: "id, article_id, held_by, cue,"
    " (SELECT why FROM suggestion WHERE suggestion.id = suggestion_id) AS why",
}
_HELD = 2
_RECENT = 1000
"""Rejections that are looked at for words that were rejected before: the latest ones."""


class StoredRule(NamedTuple):
    """A rule with its row's key, and whether it is listed: neither removed nor taken back."""

    key: int
    rule: Rule
    listed: bool

    @property
    def in_force(self) -> bool:
        """Whether it holds suggestions back now."""
        return self.listed and self.rule.active


class Seen(NamedTuple):
    """A suggestion that waits or is held, with the keys of its row and of the rule it was assigned to."""

    key: int
    held_by: int | None
    sighting: Sighting


@readable
def all_rules(file: ProjectFile) -> list[StoredRule]:
    """Every rule there ever was, oldest first; undo may bring back those that are gone."""
    return [
        StoredRule(row["id"], _rule(row), not row["gone"])
        for row in file.rows("SELECT * FROM rule ORDER BY id")
    ]


def insert_rule(edit: Edit, rule: Rule, coder: str) -> int:
    """Add a rule without remembering it; ``inserted_in_bulk`` does, after what it touches is written."""
    row = rule_columns(rule) | {"uuid": rule.uuid, "coder": coder, "created_at": edit.at}
    return insert_row(edit.connection, "rule", row)


def rule_columns(rule: Rule) -> dict[str, Any]:
    """What a person can change of a rule."""
    return {
        "kind": rule.kind,
        "pattern": rule.pattern,
        "is_expression": int(rule.is_expression),
        "label": rule.label,
        "article_id": rule.article,
        "active": int(rule.active),
    }


def held_counts(file: ProjectFile) -> dict[int, int]:
    """How many suggestions each rule holds back, by its row's key."""
    found = file.rows(
        "SELECT held_by, count(*) AS n FROM ("
        " SELECT held_by FROM mention WHERE held_by IS NOT NULL AND gone = 2"
        " UNION ALL SELECT held_by FROM claim WHERE held_by IS NOT NULL AND gone = 2) GROUP BY held_by"
    )
    return {row["held_by"]: row["n"] for row in found}


def last_item(file: ProjectFile, kind: ItemKind) -> int:
    """The highest key of a mention or claim so far."""
    return int(file.value(f"SELECT coalesce(max(id), 0) FROM {kind}"))


def articles_with_text(file: ProjectFile) -> list[int]:
    """The keys of the articles that are not gone."""
    return [row["id"] for row in file.rows("SELECT id FROM article WHERE gone = 0 ORDER BY id")]


def waiting_in(file: ProjectFile, kind: ItemKind, article: int) -> list[Seen]:
    """The suggestions of a kind that wait in one article and are not held."""
    return _seen(file, kind, "article_id = :article AND gone = 0", {"article": article})


def waiting_after(file: ProjectFile, kind: ItemKind, key: int) -> list[Seen]:
    """The suggestions of a kind with greater keys than ``key`` that wait and are not held."""
    return _seen(file, kind, "id > :after AND gone = 0", {"after": key})


def still_waiting(file: ProjectFile, kind: ItemKind, keys: Iterable[int]) -> list[int]:
    """Those of these keys whose suggestions wait and are not held."""
    found = file.rows(
        f"SELECT id FROM {kind} WHERE id IN (SELECT value FROM json_each(?))"
        " AND decision IS NULL AND gone = 0",
        (rows.dump(list(keys)),),
    )
    return [row["id"] for row in found]


def number_assigned(file: ProjectFile, kind: ItemKind, rule: int) -> int:
    """How many suggestions that wait were assigned to a rule, held back or shown."""
    sql = f"SELECT count(*) FROM {kind} WHERE held_by = ? AND decision IS NULL"
    return int(file.value(sql, (rule,)))


def pages_assigned(
    file: ProjectFile, kind: ItemKind, *, rule: int | None, held: bool
) -> Iterator[list[Seen]]:
    """The waiting suggestions that were assigned to a rule (None: to any), held back or shown."""
    whose = "held_by IS NOT NULL" if rule is None else "held_by = :rule"
    sql = f"SELECT {_ITEMS[kind]} FROM {kind} WHERE decision IS NULL AND {whose} AND gone = :gone"
    for page in pages_of_rows(file, sql, {"gone": _HELD if held else 0, "rule": rule}):
        yield list(_with_words(file, kind, page))


def pages_of_keys(file: ProjectFile, kind: ItemKind, *, rule: int, held: bool) -> Iterator[list[int]]:
    """As ``pages_assigned``, the keys alone."""
    sql = f"SELECT id FROM {kind} WHERE decision IS NULL AND held_by = :rule AND gone = :gone"
    yield from pages(file, sql, {"gone": _HELD if held else 0, "rule": rule})


def rejected_before(file: ProjectFile, kind: ItemKind, label: str | None) -> Iterator[Sighting]:
    """What was rejected lately of a kind and label, newest first."""
    condition = "decision = 'rejected' AND gone = 0" + (" AND type = :label" if label is not None else "")
    sql = (
        f"SELECT {_ITEMS[kind]} FROM {kind} WHERE {condition} AND suggestion_id IS NOT NULL"
        f" ORDER BY id DESC LIMIT {_RECENT}"
    )
    found = file.rows(sql, {"label": label})
    return (one.sighting for one in _with_words(file, kind, found))


def _seen(file: ProjectFile, kind: ItemKind, condition: str, values: dict[str, Any]) -> list[Seen]:
    sql = f"SELECT {_ITEMS[kind]} FROM {kind} WHERE decision IS NULL AND {condition} ORDER BY article_id"
    return list(_with_words(file, kind, file.rows(sql, values)))


def _with_words(file: ProjectFile, kind: ItemKind, found: Iterable[sqlite3.Row]) -> Iterator[Seen]:
    text, where = "", 0  # no article has this key
    for row in found:
        if row["article_id"] != where:
            where = row["article_id"]
            text = file.value("SELECT text FROM article_text WHERE article_id = ?", (where,))
        label: str | None
        parts: Fragments
        if kind is ItemKind.MENTION:
            label, parts = row["type"], (Span(row["span_start"], row["span_end"]),)
        else:
            label = None if row["why"] is None else reason_of(row["why"])
            parts = rows.load_spans(row["cue"])
        yield Seen(row["id"], row["held_by"], Sighting(kind, where, label, joined_text(parts, text)))


def _rule(row: sqlite3.Row) -> Rule:
    return Rule(
        uuid=row["uuid"],
        kind=ItemKind(row["kind"]),
        pattern=row["pattern"],
        is_expression=bool(row["is_expression"]),
        label=row["label"],
        article=row["article_id"],
        active=bool(row["active"]),
    )
