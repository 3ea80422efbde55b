"""A project of DNA 3, made as DNA documents its tables, with two statements and a story element."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "😀 Ana Berg said the talks will end.\nThe union disagreed."
PASSWORD = "digest of the first coder"  # noqa: S105 - no password

_SHORT = "TEXT NOT NULL DEFAULT '' CHECK (LENGTH({0}) < 191)"
_PERMISSIONS = ("AddDocuments", "EditDocuments", "AddStatements", "EditCoders", "ViewOthersStatements")
_DATA = (
    "ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL REFERENCES STATEMENTS(ID), "
    "VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), {}, UNIQUE (StatementId, VariableId)"
)
TABLES = {
    "SETTINGS": "Property TEXT PRIMARY KEY, Value TEXT NOT NULL",
    "CODERS": (
        "ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL CHECK (LENGTH(Name) < 191), "
        "Red INTEGER NOT NULL DEFAULT 0, Green INTEGER NOT NULL DEFAULT 0, Blue INTEGER NOT NULL DEFAULT 0, "
        "Refresh INTEGER NOT NULL DEFAULT 0, FontSize INTEGER NOT NULL DEFAULT 14, "
        "Password TEXT NOT NULL CHECK (LENGTH(Password) < 191), "
        + ", ".join(f"Permission{one} INTEGER NOT NULL DEFAULT 1" for one in _PERMISSIONS)
    ),
    "DOCUMENTS": (
        "ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL CHECK (LENGTH(Title) < 191), "
        "Text TEXT NOT NULL, Coder INTEGER REFERENCES CODERS(ID), "
        + ", ".join(f"{name} {_SHORT.format(name)}" for name in ("Author", "Source", "Section", "Type"))
        + ", Notes TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL"
    ),
    "STATEMENTTYPES": (
        "ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL CHECK (LENGTH(Label) < 191), "
        "Red INTEGER NOT NULL DEFAULT 0, Green INTEGER NOT NULL DEFAULT 0, Blue INTEGER NOT NULL DEFAULT 0"
    ),
    "VARIABLES": (
        "ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL CHECK (LENGTH(Variable) < 191), "
        "DataType TEXT NOT NULL DEFAULT 'short text' "
        "CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')), "
        "StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID), "
        "UNIQUE (Variable, StatementTypeId)"
    ),
    "CODERRELATIONS": (
        "ID INTEGER NOT NULL PRIMARY KEY, Coder INTEGER REFERENCES CODERS(ID), "
        "OtherCoder INTEGER REFERENCES CODERS(ID), "
        "viewStatements INTEGER NOT NULL DEFAULT 1, editStatements INTEGER NOT NULL DEFAULT 1, "
        "viewDocuments INTEGER NOT NULL DEFAULT 1, editDocuments INTEGER NOT NULL DEFAULT 1, "
        "CHECK (Coder != OtherCoder)"
    ),
    "STATEMENTS": (
        "ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER REFERENCES STATEMENTTYPES(ID), "
        "DocumentId INTEGER REFERENCES DOCUMENTS(ID), Start INTEGER NOT NULL CHECK (Start >= 0), "
        "Stop INTEGER NOT NULL CHECK (Stop >= 0), Coder INTEGER REFERENCES CODERS(ID), CHECK (Start < Stop)"
    ),
    "DATABOOLEAN": _DATA.format("Value INTEGER NOT NULL DEFAULT 1"),
    "DATAINTEGER": _DATA.format("Value INTEGER NOT NULL DEFAULT 0"),
    "DATALONGTEXT": _DATA.format("Value TEXT DEFAULT ''"),
    "ENTITIES": (
        "ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), "
        f"Value {_SHORT.format('Value')}, Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER, "
        "UNIQUE (VariableId, Value)"
    ),
    "DATASHORTTEXT": _DATA.format("Entity INTEGER NOT NULL REFERENCES ENTITIES(ID)"),
    "ATTRIBUTEVARIABLES": (
        "ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL REFERENCES VARIABLES(ID), "
        "AttributeVariable TEXT NOT NULL, UNIQUE (VariableId, AttributeVariable)"
    ),
    "ATTRIBUTEVALUES": (
        "ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL REFERENCES ENTITIES(ID), "
        "AttributeVariableId INTEGER NOT NULL REFERENCES ATTRIBUTEVARIABLES(ID), "
        f"AttributeValue {_SHORT.format('AttributeValue')}, UNIQUE (EntityId, AttributeVariableId)"
    ),
}
_VARIABLES = {
    "DNA Statement": {
        "person": "short text", "organization": "short text", "concept": "short text", "agreement": "boolean",
    },
    "NPF Story Element": {"narrator": "short text", "plot": "short text"},
    "Annotation": {"note": "long text"},
}  # fmt: skip


def make_project(path: Path) -> Path:
    """A project with one coder, a document and two statements on it, and a story element."""
    with closing(sqlite3.connect(path)) as connection:
        for name, columns in TABLES.items():
            connection.execute(f"CREATE TABLE {name} ({columns})")
        insert = connection.execute
        insert("INSERT INTO SETTINGS VALUES ('version', '3.0.11'), ('date', '2026-02-03')")
        insert("INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', ?)", (PASSWORD,))
        for label, variables in _VARIABLES.items():
            type_number = insert("INSERT INTO STATEMENTTYPES (Label) VALUES (?)", (label,)).lastrowid
            for name, kind in variables.items():
                values = (name, kind, type_number)
                sql = "INSERT INTO VARIABLES (Variable, DataType, StatementTypeId) VALUES (?, ?, ?)"
                variable = insert(sql, values).lastrowid
                if kind == "short text":
                    insert("INSERT INTO ENTITIES (VariableId, Value) VALUES (?, '')", (variable,))
                    sql = "INSERT INTO ATTRIBUTEVARIABLES (VariableId, AttributeVariable) VALUES (?, 'Type')"
                    insert(sql, (variable,))
        insert(
            "INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Section, Date) "
            "VALUES (7, 'Talks', ?, 1, 'A. Writer', 'Gazette', 'Politics', 1770112800)",
            (TEXT,),
        )
        start = TEXT.index("the talks") + 1  # the face is two UTF-16 units
        _statement(
            connection, 1, start, start + len("the talks will end"), ("Ana Berg", "Port Office", "talks", 1)
        )
        start = TEXT.index("The union") + 1
        _statement(connection, 1, start, start + len("The union disagreed"), ("", "Union", "talks", 0))
        _statement(connection, 2, 1 + 2, 1 + 2 + len("Ana Berg"), ("Ana Berg", ""))
        connection.commit()
    return path


def _statement(
    connection: sqlite3.Connection, type_number: int, start: int, stop: int, values: tuple[str | int, ...]
) -> None:
    sql = "INSERT INTO STATEMENTS (StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (?, 7, ?, ?, 1)"
    number = connection.execute(sql, (type_number, start, stop)).lastrowid
    sql = "SELECT ID FROM VARIABLES WHERE StatementTypeId = ? ORDER BY ID"
    for (variable,), value in zip(connection.execute(sql, (type_number,)).fetchall(), values, strict=True):
        if isinstance(value, int):
            sql = "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (?, ?, ?)"
            connection.execute(sql, (number, variable, value))
            continue
        connection.execute(
            "INSERT OR IGNORE INTO ENTITIES (VariableId, Value) VALUES (?, ?)", (variable, value)
        )
        connection.execute(
            "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) "
            "SELECT ?, ?, ID FROM ENTITIES WHERE VariableId = ? AND Value = ?",
            (number, variable, variable, value),
        )


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What a query finds."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()
