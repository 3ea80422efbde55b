"""Types of statements, entities, coders and documents of a project: those that are there, or new ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.core.article import fingerprint
from annotator.core.errors import FormatError
from annotator.formats.dna.names import (
    AGREEMENT,
    ANNOTATION,
    CERTAINTY,
    CLAIM,
    CONCEPT,
    DETAILS,
    MOST_CHARACTERS,
    NOTE,
    ORGANIZATION,
    PART,
    PART_OF,
    PERSON,
    ROLE,
    STANCE,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.article import Draft
    from annotator.formats.dna.database import Database

_SHORT, _LONG, _INTEGER, _BOOLEAN = "short text", "long text", "integer", "boolean"
_TABLES = {_LONG: "DATALONGTEXT", _INTEGER: "DATAINTEGER", _BOOLEAN: "DATABOOLEAN"}
_USUAL: Mapping[str, object] = {_LONG: "", _INTEGER: 0, _BOOLEAN: 1}


class StatementType:
    """One type of statement, with its variables."""

    def __init__(self, database: Database, label: str, wanted: Mapping[str, str]) -> None:
        self._database = database
        self._number = self._found(label, wanted) or self._made(label, wanted)
        rows = database.rows(
            "SELECT ID, Variable, DataType FROM VARIABLES WHERE StatementTypeId = ?", self._number
        )
        self._variables = [(int(number), str(name), str(kind)) for number, name, kind in rows]
        self._entities: dict[tuple[int, str], int] = {}

    def add(self, values: Mapping[str, object], place: Mapping[str, object]) -> int:
        """Add a statement with a value for each variable of its type, as DNA expects it; gives its number."""
        number = self._database.insert("STATEMENTS", {"StatementTypeId": self._number, **place})
        for variable, name, kind in self._variables:
            owner = {"StatementId": number, "VariableId": variable}
            if kind == _SHORT:
                entity = self._entity(variable, str(values.get(name, "")))
                self._database.insert("DATASHORTTEXT", {**owner, "Entity": entity})
            else:
                value = values.get(name, _USUAL.get(kind, ""))
                self._database.insert(_TABLES.get(kind, "DATALONGTEXT"), {**owner, "Value": value})
        return number

    def _found(self, label: str, wanted: Mapping[str, str]) -> int | None:
        for (number,) in list(self._database.rows("SELECT ID FROM STATEMENTTYPES WHERE Label = ?", label)):
            rows = self._database.rows(
                "SELECT Variable, DataType FROM VARIABLES WHERE StatementTypeId = ?", number
            )
            if wanted.items() <= dict(rows).items():
                return int(number)
        return None

    def _made(self, label: str, wanted: Mapping[str, str]) -> int:
        number = self._database.insert(
            "STATEMENTTYPES", {"Label": label, "Red": 86, "Green": 180, "Blue": 233}
        )
        for name, kind in wanted.items():
            self._database.insert(
                "VARIABLES", {"Variable": name, "DataType": kind, "StatementTypeId": number}
            )
        return number

    def _entity(self, variable: int, value: str) -> int:
        value = value[:MOST_CHARACTERS]
        key = variable, value
        if key not in self._entities:
            sql = "SELECT ID FROM ENTITIES WHERE VariableId = ? AND Value = ?"
            row = self._database.first(sql, variable, value)
            self._entities[key] = int(row[0]) if row else self._new_entity(variable, value)
        return self._entities[key]

    def _new_entity(self, variable: int, value: str) -> int:
        colours = {"Red": 0, "Green": 0, "Blue": 0}
        number = self._database.insert("ENTITIES", {"VariableId": variable, "Value": value, **colours})
        sql = "SELECT ID FROM ATTRIBUTEVARIABLES WHERE VariableId = ?"
        for (attribute,) in list(self._database.rows(sql, variable)):
            self._database.insert(
                "ATTRIBUTEVALUES",
                {"EntityId": number, "AttributeVariableId": attribute, "AttributeValue": ""},
            )
        return number


class Types:
    """The types of statement that claims, their notes and their parts have."""

    def __init__(self, database: Database) -> None:
        variables = {PERSON: _SHORT, ORGANIZATION: _SHORT, CONCEPT: _SHORT, AGREEMENT: _BOOLEAN}
        self.claim = StatementType(database, CLAIM, variables)
        self.annotation = StatementType(database, ANNOTATION, {NOTE: _LONG})
        further = {STANCE: _SHORT, CERTAINTY: _SHORT, DETAILS: _LONG}
        self.part = StatementType(database, PART, {PART_OF: _INTEGER, ROLE: _SHORT, **further})


class Coders:
    """The coders of a project by name. ``first`` is the number of the first one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        rows = list(database.rows("SELECT ID, Name, Password FROM CODERS ORDER BY ID"))
        if not rows:
            raise FormatError("the project has no coder")
        self.first = int(rows[0][0])
        self._password = rows[0][2]
        self._numbers = {str(name): int(number) for number, name, _ in reversed(rows)}

    def number(self, name: str) -> int:
        """The number of a coder; a new one may see and change what the others did, and they likewise."""
        if name not in self._numbers:
            others = list(self._numbers.values())
            number = self._database.insert("CODERS", {"Name": name, "Password": self._password})
            for other in others:
                for one, two in ((number, other), (other, number)):
                    self._database.insert("CODERRELATIONS", {"Coder": one, "OtherCoder": two})
            self._numbers[name] = number
        return self._numbers[name]


class Documents:
    """The documents of a project by their texts."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers: dict[str, int] = {}
        self._used: set[tuple[int, int | None]] = set()
        for number, text in database.rows("SELECT ID, Text FROM DOCUMENTS ORDER BY ID DESC"):
            self._numbers[fingerprint(str(text))] = int(number)

    def number(self, draft: Draft, coder: int | None, owner: int) -> int:
        """The number of the document with this text; a new one where this coder was there already."""
        mark = fingerprint(draft.text)
        number = self._numbers.get(mark)
        if number is None or (number, coder) in self._used:
            number = self._numbers[mark] = self._new(draft, owner if coder is None else coder)
        self._used.add((number, coder))
        return number

    def _new(self, draft: Draft, coder: int) -> int:
        return self._database.insert(
            "DOCUMENTS",
            {
                "Title": draft.title[:MOST_CHARACTERS],
                "Text": draft.text,
                "Coder": coder,
                "Author": (draft.author or "")[:MOST_CHARACTERS],
                "Source": (draft.outlet or "")[:MOST_CHARACTERS],
                "Notes": draft.url or "",
                "Date": _seconds(draft.published),
            },
        )


def _seconds(published: str | None) -> int:
    """Seconds since 1970 in UTC; 0 where it is not known."""
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return 0
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
