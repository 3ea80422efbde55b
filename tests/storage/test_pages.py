"""Pages are read as SQLite wrote them, and nonsense on them is passed over."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.storage.pages import PAGE, Pages, _record
from tests.laws import IS_NIGHTLY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Rows of every kind on many pages, a table without rowids, and pages that are free."""
    path = tmp_path / "any.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("CREATE TABLE kinds (a, b)")
        connection.execute("CREATE TABLE words (key TEXT PRIMARY KEY, value) WITHOUT ROWID")
        connection.execute("CREATE TABLE short_lived (text)")
        values = (None, 0, 1, -1, 200, 70_000, 1 << 30, 1 << 45, -(1 << 62), 2.5, b"\x00\xff", "é" * 9000)
        connection.execute("BEGIN")
        for number, value in enumerate(values * 30):
            connection.execute(
                "INSERT INTO kinds (rowid, a, b) VALUES (?, ?, ?)", (number - 5, value, number)
            )
        connection.executemany("INSERT INTO words VALUES (?, ?)", ((f"{n:06}" * 9, n) for n in range(3000)))
        connection.executemany("INSERT INTO short_lived VALUES (?)", [("x" * 3000,)] * 50)
        connection.execute("COMMIT")
        connection.execute("DROP TABLE short_lived")
    return path


def _roots(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))


@pytest.mark.parametrize("table", ["kinds", "words"])
def test_rows_are_read_as_sqlite_reads_them(database: Path, table: str) -> None:
    key = "rowid" if table == "kinds" else "0"
    with closing(sqlite3.connect(database)) as connection:
        wanted = connection.execute(f"SELECT {key}, * FROM {table}").fetchall()  # noqa: S608 - our own names
    pages = Pages(database.read_bytes())
    tree = pages.tree(_roots(database)[table])
    assert {(row.key, repr(row.cells)) for row in tree} == {(row[0], repr(row[1:])) for row in wanted}
    assert tree.is_whole
    assert pages.unread == 0
    assert sum(tree.seen) > 1


def test_pages_that_are_free_are_known(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        count = connection.execute("PRAGMA freelist_count").fetchone()[0]
    free = Pages(database.read_bytes()).free()
    assert len(free) == count > 0
    assert not free & set(_roots(database).values())


def test_a_page_that_leads_back_to_itself_is_read_once(database: Path) -> None:
    root = _roots(database)["kinds"]
    content = bytearray(database.read_bytes())
    content[(root - 1) * PAGE + 8 : (root - 1) * PAGE + 12] = root.to_bytes(4)
    tree = Pages(bytes(content)).tree(root)
    assert list(tree)
    assert not tree.is_whole


def test_no_bytes_lead_into_an_error(database: Path) -> None:
    chance = random.Random(5)  # noqa: S311  any bytes will do, but the same ones again
    whole, root = database.read_bytes(), _roots(database)["kinds"]
    for _ in range(1500 if IS_NIGHTLY else 50):
        content = bytearray(whole)
        for _ in range(200):
            content[chance.randrange(len(content))] = chance.randrange(256)
        pages = Pages(bytes(content[: chance.randrange(len(content))]))
        list(pages.tree(root))
        pages.free()
        for number in pages.leaves():
            list(pages.rows_on(number))


@pytest.mark.parametrize(
    "record", [b"\x09\x01", b"\x02\x0a", b"\x02\x0b", b"\x02\x01", b"\x02\x01ab", b"\x02\x0f\xff"]
)
def test_what_is_no_record_is_refused(record: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        _record(record)
