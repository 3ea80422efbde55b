"""Large projects for the benchmarks: made once, the same every time, kept outside the repository.

    python -m tests.benchmarks.large_projects ARTICLES …

They lie in the user's cache folder (``ANNOTATOR_BENCH_CACHE`` names another). A name holds the version of the
schema and of this generator; those of other versions are removed. Each article has ten mentions and two
claims on about 75 words; articles, decisions, actors and journal entries are there in the shares of a project
in the middle of its work.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

from platformdirs import user_cache_path

from annotator.services.projects import create_project
from annotator.storage import actor_names, kept_counts
from annotator.storage.order_tallies import DOUBT_OF
from annotator.storage.schema import SCHEMA_VERSION
from tests.benchmarks.invented import GENERATOR_VERSION, STATEMENTS, batches
from tests.big_worlds import long_article

_BYTES_AN_ARTICLE = 6_500
"""Of the file while it is made, with what sorting the indexes takes."""

_TALLIES = f"""
INSERT INTO article_tally (article_id, pending, decided, status, doubt, claims)
WITH item AS (
    SELECT article_id, decision, suggestion_id, 0 AS is_claim FROM mention WHERE gone = 0
    UNION ALL SELECT article_id, decision, suggestion_id, 1 FROM claim WHERE gone = 0
), counted AS (
    SELECT article_id, sum(decision IS NULL) AS pending, sum(decision IS NOT NULL) AS decided,
           sum(iif(decision IS NULL, {DOUBT_OF.format(item="item")}, 0)) AS doubt,
           sum(is_claim AND decision IS NOT 'rejected') AS claims
    FROM item GROUP BY article_id
)
SELECT id, coalesce(pending, 0), coalesce(decided, 0), iif(gone = 0, status, NULL), coalesce(doubt, 0),
       coalesce(claims, 0)
FROM article LEFT JOIN counted ON article_id = id
"""  # noqa: S608 - words of ours
_STATUSES = """
UPDATE status_tally SET articles = (
    SELECT count(*) FROM article WHERE article.status = status_tally.status AND gone = 0
)
"""


class NoSpaceError(Exception):
    """The disk has no room for a project of that size."""


def large_project(articles: int) -> Path:
    """The project of so many articles, made now unless it is there; to be read, or copied and written.

    Raises:
        NoSpaceError: if the disk has no room for it.
    """
    folder = cache_folder()
    path = folder / f"{_prefix()}{articles}.annotator"
    if not path.exists():
        _remove_outdated(folder)
        _refuse_where_full(folder, articles * _BYTES_AN_ARTICLE)
        making = Path(mkdtemp(dir=folder, prefix="making-"))
        try:
            build(making / path.name, articles)
            (making / path.name).replace(path)
        finally:
            shutil.rmtree(making)
    return path


def long_project(words: int) -> Path:
    """A project of one article of so many words, with a mention and a claim for every eighteen."""
    folder = cache_folder()
    path = folder / f"{_prefix()}words-{words}.annotator"
    if not path.exists():
        _remove_outdated(folder)
        making = Path(mkdtemp(dir=folder, prefix="making-"))
        try:
            with closing(create_project(making / path.name, coder="bench")) as workspace:
                long_article(workspace, words)
            (making / path.name).replace(path)
        finally:
            shutil.rmtree(making)
    return path


def cache_folder() -> Path:
    """Where the projects are kept."""
    named = os.environ.get("ANNOTATOR_BENCH_CACHE")
    folder = Path(named) if named else user_cache_path("annotator") / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def build(path: Path, articles: int) -> None:
    """Make the project at ``path``: the program's own schema, filled without triggers and indexes."""
    create_project(path, coder="bench").close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
            connection.execute(f"PRAGMA {pragma}")
        later = _taken_away(connection)
        connection.execute("BEGIN")
        for batch in batches(articles):
            for table, rows in batch.items():
                connection.executemany(STATEMENTS[table], rows)
        connection.execute(_TALLIES)
        connection.execute(_STATUSES)
        for table, counted in kept_counts.COUNTED.items():
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
            connection.execute(f"INSERT INTO {table} {counted}")
        connection.execute("COMMIT")
        for statement in later:
            connection.execute(statement)
        connection.execute("INSERT INTO actor_name (actor_name) VALUES ('delete-all')")
        connection.execute(actor_names.FILL.format(index="actor_name"))
        for index in ("article_title", "article_body"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608
        connection.execute("PRAGMA journal_mode = WAL")


def _taken_away(connection: sqlite3.Connection) -> list[str]:
    """Drop triggers and indexes; the statements that make them again, indexes first."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
        " ORDER BY type, rowid"
    ).fetchall()
    for kind, name, _sql in found:
        connection.execute(f"DROP {kind} {name}")
    return [sql for _kind, _name, sql in found]


def _prefix() -> str:
    return f"schema{SCHEMA_VERSION}-made{GENERATOR_VERSION}-"


def _remove_outdated(folder: Path) -> None:
    for path in folder.glob("schema*.annotator*"):
        if not path.name.startswith(_prefix()):
            path.unlink()


def _refuse_where_full(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NoSpaceError(f"{needed / 1e9:.0f} GB are needed for it, {free / 1e9:.0f} GB are free")


def main() -> None:
    """Make the projects of the sizes that are named."""
    for size in map(int, sys.argv[1:]):
        sys.stdout.write(f"{large_project(size)}\n")


if __name__ == "__main__":
    main()
