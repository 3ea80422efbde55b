"""The SQLite file of a DNA project, opened with distrust: always a copy, and nothing in it is run."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

from annotator.core.errors import FormatError
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Row: TypeAlias = tuple[Any, ...]

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "CODERS": ("ID", "Name"),
    "DATABOOLEAN": ("StatementId", "VariableId", "Value"),
    "DATAINTEGER": ("StatementId", "VariableId", "Value"),
    "DATALONGTEXT": ("StatementId", "VariableId", "Value"),
    "DATASHORTTEXT": ("StatementId", "VariableId", "Entity"),
    "DOCUMENTS": ("ID", "Title", "Text", "Author", "Source", "Section", "Notes", "Type", "Date"),
    "ENTITIES": ("ID", "VariableId", "Value"),
    "SETTINGS": ("Property", "Value"),
    "STATEMENTS": ("ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder"),
    "STATEMENTTYPES": ("ID", "Label"),
    "VARIABLES": ("ID", "Variable", "DataType", "StatementTypeId"),
}
_THE_FILE = Words("the file")
_TROUBLE = (sqlite3.Error, OverflowError, UnicodeError)
"""What sqlite3 raises of damaged files; even its messages can be damaged."""


class Database:
    """Rows of a project. Whatever SQLite does not like is told as damage of ``what``.

    Raises:
        FormatError: if a table or column of DNA 3 is not there.
    """

    def __init__(self, connection: sqlite3.Connection, what: str = _THE_FILE) -> None:
        self._connection = connection
        self._what = what
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        # Views and functions of a stranger's file are not to be run.
        self.run("PRAGMA trusted_schema = OFF")
        tables = {str(name): str(sql) for name, sql in self.rows(_TABLES)}
        for table, wanted in _COLUMNS.items():
            there = {name for (name,) in self.rows("SELECT name FROM pragma_table_info(?)", table)}
            if tables.get(table, "VIRTUAL").upper().find("VIRTUAL") >= 0 or not there.issuperset(wanted):
                raise FormatError(
                    "{what} is no project of DNA 3",
                    advice="Import projects of DNA 2 into DNA 3 first.",
                    what=what,
                )

    def rows(self, sql: str, *parameters: object) -> Iterator[Row]:
        """The rows of a query, one at a time.

        Raises:
            FormatError: if they cannot be read.
        """
        try:
            # Not "yield from", which closes the cursor of a query left early, perhaps after its connection.
            for row in self._connection.execute(sql, parameters):  # noqa: UP028
                yield row
        except _TROUBLE as error:
            raise FormatError("{what} is damaged: {reason}", what=self._what, reason=error) from error

    def run(self, sql: str, *parameters: object) -> int:
        """Change something; gives the number of the row that was put in last.

        Raises:
            FormatError: if it cannot be done.
        """
        try:
            return self._connection.execute(sql, parameters).lastrowid or 0
        except _TROUBLE as error:
            raise FormatError("{what} cannot be added to: {reason}", what=self._what, reason=error) from error

    def insert(self, table: str, values: Mapping[str, object]) -> int:
        """Put a row into a table; gives its number.

        Raises:
            FormatError: if the table does not take it.
        """
        names = ", ".join(values)
        places = ", ".join("?" * len(values))
        return self.run(f"INSERT INTO {table} ({names}) VALUES ({places})", *values.values())  # noqa: S608 - our own names

    def first(self, sql: str, *parameters: object) -> Row | None:
        """The first row of a query."""
        return next(self.rows(sql, *parameters), None)


_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"


@contextmanager
def reading(stream: BinaryIO) -> Iterator[Database]:
    """The project that a stream holds, to be read only.

    Raises:
        FormatError: if it is no project of DNA 3.
    """
    with _temporary() as path:
        with path.open("wb") as copy:
            shutil.copyfileobj(stream, copy)
        with closing(_connected(path, "mode=ro&immutable=1")) as connection:
            yield Database(connection)


@contextmanager
def added_to(base: Path, stream: BinaryIO) -> Iterator[Database]:
    """A copy of the project ``base``, to be added to; it goes into the stream when all is well.

    Raises:
        FormatError: if ``base`` cannot be read, is no project of DNA 3, or cannot be added to.
    """
    what = Words("“{name}”", name=base.name)
    if not base.is_file():
        raise FormatError("there is no file {what}", what=what)
    with _temporary() as path:
        _copy(base, path, what)
        with closing(_connected(path, "mode=rw")) as connection:
            database = Database(connection, what)
            database.run("PRAGMA journal_mode = DELETE")
            database.run("PRAGMA foreign_keys = ON")
            database.run("BEGIN")
            yield database
            database.run("COMMIT")
        with path.open("rb") as written:
            shutil.copyfileobj(written, stream)


def _copy(base: Path, path: Path, what: str) -> None:
    """Copy a project as it is, with what DNA has not yet written into the file itself."""
    has_more = base.with_name(f"{base.name}-wal").exists()
    try:
        with (
            closing(_connected(base, "mode=ro" if has_more else "mode=ro&immutable=1")) as source,
            closing(sqlite3.connect(path)) as target,
        ):
            source.backup(target)
    except _TROUBLE as error:
        raise FormatError("{what} is damaged: {reason}", what=what, reason=error) from error


def _connected(path: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None)


@contextmanager
def _temporary() -> Iterator[Path]:
    handle, name = tempfile.mkstemp(suffix=".dna")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink()


def numbers_of(values: Sequence[object]) -> bool:
    """Whether all values are whole numbers; SQLite keeps anything in any column."""
    return all(isinstance(value, int) for value in values)
