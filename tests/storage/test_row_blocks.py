"""Rows inserted by few statements."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from annotator.storage.row_blocks import insert_rows


@pytest.mark.parametrize("count", [0, 1, 480, 481, 1000])
def test_rows_stand_in_their_order_and_the_last_key_is_told(count: int) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            "CREATE TABLE word (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, length INTEGER);"
            "CREATE TABLE seen (id INTEGER PRIMARY KEY, name TEXT);"
            "CREATE TRIGGER word_seen AFTER INSERT ON word BEGIN"
            " INSERT INTO seen (name) VALUES (new.name); INSERT INTO seen (name) VALUES (new.name); END;"
        )
        rows = [(f"w{number}", number) for number in range(count)]
        assert insert_rows(connection, "word", ("name", "length"), rows) == count
        found = connection.execute("SELECT id, name, length FROM word ORDER BY id").fetchall()
        assert found == [(key, *row) for key, row in enumerate(rows, 1)]
