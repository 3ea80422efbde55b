"""Counts over the whole project that are kept as it changes: the sixth version of the schema.

A million articles are too many to be counted while somebody waits. Kept are the articles with suggestions
that wait, the articles of each outlet and language, the mentions and claims of each actor (rejected ones and
those of articles that are gone are not), and what was decided of each suggester's suggestions at each
confidence (what was carried over to a copy is not). ``findings`` counts everything again. Like every
migration, the statements that make the tables are never edited once shipped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.storage.project_file import ProjectFile

_ITEMS = ("mention", "claim")

_TABLES = """
CREATE TABLE pending_tally (id INTEGER PRIMARY KEY CHECK (id = 1), articles INTEGER NOT NULL);
CREATE TABLE value_tally (
    field TEXT NOT NULL, value TEXT NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (field, value)
) WITHOUT ROWID;
CREATE TABLE actor_tally (
    actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
    mentions INTEGER NOT NULL DEFAULT 0,
    claims INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE decided_tally (
    suggester TEXT NOT NULL, confidence REAL NOT NULL, accepted INTEGER NOT NULL, decided INTEGER NOT NULL,
    PRIMARY KEY (suggester, confidence)
) WITHOUT ROWID;
"""

_PENDING = "({row}.pending > 0 AND {row}.status IS NOT NULL)"
_PENDING_TRIGGER = f"""
CREATE TRIGGER pending_recounted AFTER UPDATE OF pending, status ON article_tally
WHEN {_PENDING.format(row="old")} IS NOT {_PENDING.format(row="new")} BEGIN
    UPDATE pending_tally SET
        articles = articles + {_PENDING.format(row="new")} - {_PENDING.format(row="old")};
END;
"""

_ADD_VALUE = """
    INSERT INTO value_tally (field, value, articles)
    SELECT '{field}', {row}.{field}, {sign}1 WHERE {row}.gone = 0 AND {row}.{field} > ''
    ON CONFLICT (field, value) DO UPDATE SET articles = articles + excluded.articles;
"""
_VALUE_TRIGGERS = """
CREATE TRIGGER {field}_counted AFTER INSERT ON article BEGIN {plus} END;
CREATE TRIGGER {field}_recounted AFTER UPDATE OF {field}, gone ON article BEGIN {minus} {plus} END;
"""

_USED = "({row}.gone = 0 AND {row}.actor_id IS NOT NULL AND {row}.decision IS NOT 'rejected')"
_ADD_USE = """
    INSERT INTO actor_tally (actor_id, {table}s)
    SELECT {row}.actor_id, {sign}1 FROM article
    WHERE article.id = {row}.article_id AND article.gone = 0 AND {used}
    ON CONFLICT (actor_id) DO UPDATE SET {table}s = {table}s + excluded.{table}s;
"""
_OF_ARTICLE = """
    INSERT INTO actor_tally (actor_id, {table}s)
    SELECT item.actor_id, ((new.gone = 0) - (old.gone = 0)) * count(*) FROM {table} AS item
    WHERE item.article_id = new.id AND {used} GROUP BY item.actor_id
    ON CONFLICT (actor_id) DO UPDATE SET {table}s = {table}s + excluded.{table}s;
"""
_USE_TRIGGERS = """
CREATE TRIGGER {table}_of_actor_counted AFTER INSERT ON {table} WHEN {new} BEGIN {plus} END;
CREATE TRIGGER {table}_of_actor_uncounted AFTER DELETE ON {table} WHEN {old} BEGIN {minus} END;
CREATE TRIGGER {table}_of_actor_recounted AFTER UPDATE OF actor_id, decision, gone ON {table}
WHEN {old} OR {new} BEGIN {minus} {plus} END;
"""
_ARTICLE_TRIGGER = """
CREATE TRIGGER article_of_actors_recounted AFTER UPDATE OF gone ON article
WHEN (old.gone = 0) IS NOT (new.gone = 0) BEGIN {statements} END;
"""

# The words are those of ``core.projection.CARRIED_OVER`` as they were with this version.
_IS_OWN = "instr(suggestion.why, 'carried over from “') = 0"
_DECIDED = "({row}.gone = 0 AND {row}.decision IS NOT NULL AND {row}.suggestion_id IS NOT NULL)"
_ADD_DECISION = f"""
    INSERT INTO decided_tally (suggester, confidence, accepted, decided)
    SELECT suggester, confidence, {{sign}}({{row}}.decision = 'accepted'), {{sign}}1 FROM suggestion
    WHERE suggestion.id = {{row}}.suggestion_id AND {{decided}} AND {_IS_OWN}
    ON CONFLICT (suggester, confidence) DO UPDATE SET
        accepted = accepted + excluded.accepted, decided = decided + excluded.decided;
"""
_DECISION_TRIGGERS = """
CREATE TRIGGER {table}_trust_counted AFTER INSERT ON {table} WHEN {new} BEGIN {plus} END;
CREATE TRIGGER {table}_trust_uncounted AFTER DELETE ON {table} WHEN {old} BEGIN {minus} END;
CREATE TRIGGER {table}_trust_recounted AFTER UPDATE OF decision, gone, suggestion_id ON {table}
WHEN {old} OR {new} BEGIN {minus} {plus} END;
"""

COUNTED = {
    "pending_tally": (
        "SELECT 1 AS id, count(*) AS articles FROM article_tally AS tally"
        " JOIN article ON article.id = article_id WHERE tally.pending > 0 AND article.gone = 0"
    ),
    "value_tally": " UNION ALL ".join(
        f"SELECT '{field}' AS field, {field} AS value, count(*) AS articles FROM article"
        f" WHERE gone = 0 AND {field} > '' GROUP BY {field}"
        for field in ("outlet", "language")
    ),
    "actor_tally": (
        "SELECT actor_id, sum(is_mention) AS mentions, sum(NOT is_mention) AS claims FROM ("
        + " UNION ALL ".join(
            f"SELECT actor_id, {int(table == 'mention')} AS is_mention FROM {table} AS item NOT INDEXED"
            f" JOIN article ON article.id = article_id WHERE article.gone = 0 AND {_USED.format(row='item')}"
            for table in _ITEMS
        )
        + ") GROUP BY actor_id"
    ),
    "decided_tally": (
        "SELECT suggester, confidence, sum(decision = 'accepted') AS accepted, count(*) AS decided FROM ("
        + " UNION ALL ".join(
            f"SELECT suggestion_id, decision FROM {table} AS item NOT INDEXED"
            f" WHERE {_DECIDED.format(row='item')}"
            for table in _ITEMS
        )
        + f") JOIN suggestion ON suggestion.id = suggestion_id WHERE {_IS_OWN} GROUP BY suggester, confidence"
    ),
}
"""For each table what its rows are, counted from nothing; a row of nothing but zeros may be there or not.

``NOT INDEXED`` lets SQLite go through a table as it lies on the disk, instead of jumping about in it in the
order of an index: five times as fast with ten million mentions.
"""

_SENTENCES = {
    "pending_tally": "The number of articles with suggestions that wait is not as it should be.",
    "value_tally": "How many articles have the {0} “{1}” is not as it should be.",
    "actor_tally": "How often actor {0} is used is not as it should be.",
    "decided_tally": "What was decided of the suggestions of “{0}” at {1} is not as it should be.",
}


def scripts() -> Iterator[str]:
    """What brings a file of the fifth version to the sixth, one script after the other."""
    yield _TABLES
    for table, counted in COUNTED.items():
        yield f"INSERT INTO {table} {counted};"
    yield _PENDING_TRIGGER
    for field in ("outlet", "language"):
        plus, minus = (
            _ADD_VALUE.format(field=field, row=row, sign=sign) for row, sign in (("new", ""), ("old", "-"))
        )
        yield _VALUE_TRIGGERS.format(field=field, plus=plus, minus=minus)
    for table in _ITEMS:
        yield _triggers(_USE_TRIGGERS, table, _ADD_USE, used=_USED)
        yield _triggers(_DECISION_TRIGGERS, table, _ADD_DECISION, decided=_DECIDED)
    statements = "".join(_OF_ARTICLE.format(table=table, used=_USED.format(row="item")) for table in _ITEMS)
    yield _ARTICLE_TRIGGER.format(statements=statements)


def findings(file: ProjectFile) -> Iterator[str]:
    """Which kept counts are not what counting gives, a sentence each."""
    for table, sentence in _SENTENCES.items():
        kept, counted = (_by_name(file, table, sql) for sql in (f"SELECT * FROM {table}", COUNTED[table]))
        for named in sorted(kept.keys() | counted.keys()):
            if kept.get(named) != counted.get(named):
                yield sentence.format(*named)


def _by_name(file: ProjectFile, table: str, sql: str) -> dict[tuple[object, ...], tuple[int, ...]]:
    """The counts of each row that has any, which are its last one or two columns, by the others."""
    counts = 2 if table in {"actor_tally", "decided_tally"} else 1
    found = map(tuple, file.connection.execute(sql))
    return {row[:-counts]: row[-counts:] for row in found if any(row[-counts:])}


def _triggers(template: str, table: str, statement: str, **conditions: str) -> str:
    ((name, condition),) = conditions.items()
    new, old = (condition.format(row=row) for row in ("new", "old"))
    plus = statement.format(table=table, row="new", sign="", **{name: new})
    minus = statement.format(table=table, row="old", sign="-", **{name: old})
    return template.format(table=table, new=new, old=old, plus=plus, minus=minus)
