"""The project file's schema: one short function per version, in order, never edited once shipped.

``PRAGMA user_version`` holds the version, ``PRAGMA application_id`` says that the file is ours, so that a
current file opens on the standard library alone; sqlite-utils is loaded only to create or migrate one.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.storage import (
    actor_names,
    copy_tables,
    desk_tables,
    kept_counts,
    order_indexes,
    order_tallies,
    original_tables,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from sqlite_utils import Database

APPLICATION_ID = 0x414E4E4F
SCHEMA_VERSION = 7

_TABLES = """
CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE codebook (version INTEGER PRIMARY KEY, body TEXT NOT NULL, created_at TEXT NOT NULL);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT, author TEXT, published TEXT, url TEXT, language TEXT,
    status TEXT NOT NULL DEFAULT 'new',
    words INTEGER NOT NULL,
    residue TEXT NOT NULL DEFAULT '[]',
    meta TEXT NOT NULL DEFAULT '{}',
    fingerprint TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX article_by_uuid ON article (uuid) WHERE gone = 0;
CREATE UNIQUE INDEX article_by_fingerprint ON article (fingerprint) WHERE gone = 0;
CREATE INDEX article_by_status ON article (status, id) WHERE gone = 0;

CREATE TABLE article_text (article_id INTEGER PRIMARY KEY REFERENCES article (id), text TEXT NOT NULL);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    aliases TEXT NOT NULL DEFAULT '[]',
    external TEXT NOT NULL DEFAULT '{}',
    note TEXT,
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX actor_by_uuid ON actor (uuid) WHERE gone = 0;

CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL,
    suggester TEXT NOT NULL,
    model TEXT NOT NULL,
    confidence REAL NOT NULL,
    why TEXT NOT NULL,
    type TEXT,
    spans TEXT NOT NULL
);

CREATE TABLE mention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    type TEXT NOT NULL,
    actor_id INTEGER REFERENCES actor (id),
    decision TEXT, decided_at TEXT, coder TEXT,
    suggestion_id INTEGER REFERENCES suggestion (id),
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX mention_by_uuid ON mention (uuid) WHERE gone = 0;
CREATE INDEX mention_by_article ON mention (article_id) WHERE gone = 0;
CREATE INDEX mention_by_actor ON mention (actor_id) WHERE gone = 0;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id),
    source TEXT NOT NULL,
    cue TEXT NOT NULL,
    content TEXT NOT NULL,
    actor_id INTEGER REFERENCES actor (id),
    stance TEXT, topic TEXT, certainty TEXT, note TEXT,
    attributes TEXT NOT NULL DEFAULT '{}',
    decision TEXT, decided_at TEXT, coder TEXT,
    suggestion_id INTEGER REFERENCES suggestion (id),
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX claim_by_uuid ON claim (uuid) WHERE gone = 0;
CREATE INDEX claim_by_article ON claim (article_id) WHERE gone = 0;
CREATE INDEX claim_by_actor ON claim (actor_id) WHERE gone = 0;

CREATE TABLE suggested (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    at TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX suggested_by_article ON suggested (article_id) WHERE gone = 0;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,
    coder TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    article_id INTEGER,
    origin TEXT NOT NULL,
    state TEXT NOT NULL,
    undone_at TEXT,
    rows TEXT NOT NULL
);
CREATE INDEX journal_by_state ON journal (origin, state, step);
CREATE INDEX journal_by_step ON journal (step);
"""

_SEARCH = """
CREATE VIRTUAL TABLE article_title USING fts5 (
    title, outlet, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE article_body USING fts5 (
    body, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
"""

_TALLIES = """
CREATE TABLE article_tally (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    pending INTEGER NOT NULL DEFAULT 0,
    decided INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_tally_pending ON article_tally (article_id) WHERE pending > 0;

CREATE TABLE status_tally (status TEXT PRIMARY KEY, articles INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO status_tally (status) VALUES ('new'), ('in_progress'), ('done'), ('skipped');

CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
    INSERT INTO article_tally (article_id) VALUES (new.id);
    UPDATE status_tally SET articles = articles + 1 WHERE status = new.status AND new.gone = 0;
END;
CREATE TRIGGER article_recounted AFTER UPDATE OF status, gone ON article BEGIN
    UPDATE status_tally SET articles = articles - 1 WHERE status = old.status AND old.gone = 0;
    UPDATE status_tally SET articles = articles + 1 WHERE status = new.status AND new.gone = 0;
END;
"""

_TALLY_TRIGGERS = """
CREATE TRIGGER {table}_counted AFTER INSERT ON {table} WHEN new.gone = 0 BEGIN
    UPDATE article_tally SET
        pending = pending + (new.decision IS NULL), decided = decided + (new.decision IS NOT NULL)
    WHERE article_id = new.article_id;
END;
CREATE TRIGGER {table}_uncounted AFTER DELETE ON {table} WHEN old.gone = 0 BEGIN
    UPDATE article_tally SET
        pending = pending - (old.decision IS NULL), decided = decided - (old.decision IS NOT NULL)
    WHERE article_id = old.article_id;
END;
CREATE TRIGGER {table}_recounted AFTER UPDATE OF decision, gone ON {table} BEGIN
    UPDATE article_tally SET
        pending = pending - (old.gone = 0 AND old.decision IS NULL) + (new.gone = 0 AND new.decision IS NULL),
        decided = decided - (old.gone = 0 AND old.decision IS NOT NULL)
            + (new.gone = 0 AND new.decision IS NOT NULL)
    WHERE article_id = new.article_id;
END;
"""


def m001_first_version(database: Database) -> None:
    """Articles, annotations, suggestions, journal, search and running counts."""
    for script in (_TABLES, _SEARCH, _TALLIES):
        _execute_each(database.conn, script)
    for table in ("mention", "claim"):
        _execute_each(database.conn, _TALLY_TRIGGERS.format(table=table))


def m002_review_desk(database: Database) -> None:
    """Notes and flags on articles, versions of the codebook that can be undone, rules from rejections."""
    _execute_each(database.conn, desk_tables.TABLES)
    for table in ("mention", "claim"):
        _execute_each(database.conn, desk_tables.HOLDING.format(table=table))


def m003_orders_of_the_queue(database: Database) -> None:
    """Doubt, claims and status in each article's tally, so that the queue can be sorted by them."""
    _execute_each(database.conn, order_tallies.COLUMNS)
    for table in ("mention", "claim"):
        _execute_each(database.conn, order_tallies.item_triggers(table))


def m004_copies_of_articles(database: Database) -> None:
    """Signatures of articles, and which are near-copies of which."""
    _execute_each(database.conn, copy_tables.TABLES)


def m005_original_texts(database: Database) -> None:
    """What the articles were whose text was cleaned when they were imported."""
    _execute_each(database.conn, original_tables.TABLES)


def m006_kept_counts(database: Database) -> None:
    """Counts over the whole project that nobody has to wait for, and an index of the actors' names."""
    for script in (*kept_counts.scripts(), actor_names.TABLES):
        _execute_each(database.conn, script)


def m007_more_orders_of_the_queue(database: Database) -> None:
    """Indexes by which the queue can be sorted by date, outlet and waiting suggestions."""
    _execute_each(database.conn, order_indexes.INDEXES)


def _quietly(_version: int) -> None:
    """Takes a report that nobody asked for."""


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    m001_first_version,
    m002_review_desk,
    m003_orders_of_the_queue,
    m004_copies_of_articles,
    m005_original_texts,
    m006_kept_counts,
    m007_more_orders_of_the_queue,
)


def migrate(connection: sqlite3.Connection, begins: Callable[[int], None] = _quietly) -> None:
    """Bring the file at ``connection`` from its version to this program's, all or nothing.

    ``begins`` is called with each version before the file is brought to it.
    """
    from sqlite_utils import Database, Migrations

    steps = Migrations("annotator")
    for version, migration in enumerate(MIGRATIONS, 1):
        steps(name=migration.__name__)(_announced(migration, partial(begins, version)))
    database = Database(connection)
    with database.atomic():
        steps.apply(database)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _announced(
    migration: Callable[[Database], None], begins: Callable[[], None]
) -> Callable[[Database], None]:
    def announced(database: Database) -> None:
        begins()
        migration(database)

    return announced


def _execute_each(connection: sqlite3.Connection, script: str) -> None:
    # executescript would commit the surrounding transaction first.
    import sqlite3

    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                connection.execute(statement)
            statement = ""
