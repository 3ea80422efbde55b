"""Documents and statements of a DNA project as records."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import msgspec

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.words import Words
from annotator.formats.dna.database import Database, numbers_of, reading
from annotator.formats.dna.names import BASE, SETTING
from annotator.formats.dna.statements import Statement, document_of_statements
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.units import Places, Unit
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.article import Draft
    from annotator.formats.dna.database import Row
    from annotator.formats.format import Options

_META = "dna"
"""The key under an article's ``meta`` for what only DNA has a place for."""
_DOCUMENTS = "SELECT ID, Title, Text, Author, Source, Section, Notes, Type, Date FROM DOCUMENTS ORDER BY ID"
_STATEMENTS = """
    SELECT DocumentId, STATEMENTS.ID, Label, Start, Stop, Coder
    FROM STATEMENTS JOIN STATEMENTTYPES ON STATEMENTTYPES.ID = StatementTypeId
    WHERE STATEMENTS.ID >= ? ORDER BY DocumentId, STATEMENTS.ID
"""
_VALUES = """
    SELECT Variable, ENTITIES.Value FROM DATASHORTTEXT JOIN ENTITIES ON ENTITIES.ID = Entity
    JOIN VARIABLES ON VARIABLES.ID = DATASHORTTEXT.VariableId WHERE StatementId = ?1
    UNION ALL SELECT Variable, Value FROM DATALONGTEXT JOIN VARIABLES ON VARIABLES.ID = VariableId
    WHERE StatementId = ?1
    UNION ALL SELECT Variable, Value FROM DATAINTEGER JOIN VARIABLES ON VARIABLES.ID = VariableId
    WHERE StatementId = ?1
    UNION ALL SELECT Variable, Value FROM DATABOOLEAN JOIN VARIABLES ON VARIABLES.ID = VariableId
    WHERE StatementId = ?1
"""


class _Scope(NamedTuple):
    """What of a project is read: statements from a number on, and of which documents those of which coders.

    All of them where ``coders`` is None.
    """

    first_statement: int
    coders: Mapping[int, Sequence[int | None]] | None


def read_dna(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """A record for each document and coder, or one for a document without statements.

    With the option that names what was added to, only that which was added last.

    Raises:
        FormatError: if the file is no project of DNA 3.
    """
    with reading(stream) as database:
        scope = _scope(database) if options.get(BASE) else _Scope(0, None)
        coders = {number: str(name) for number, name in database.rows("SELECT ID, Name FROM CODERS")}
        project = _Project(database, scope, coders, source)
        statements = project.statements()
        held = next(statements, None)
        for row in database.rows(_DOCUMENTS):
            if not numbers_of(row[:1]):
                continue
            while held is not None and held[0] < row[0]:
                held = next(statements, None)
            own = held[1] if held is not None and held[0] == row[0] else []
            yield from project.document(row, own)


def _scope(database: Database) -> _Scope:
    """What was added last."""
    row = database.first("SELECT Value FROM SETTINGS WHERE Property = ?", SETTING)
    try:
        found = msgspec.json.decode(str(row[0]) if row else "", type=_Added)
    except msgspec.DecodeError as error:
        raise FormatError("the project does not tell what was added to it") from error
    coders: dict[int, list[int | None]] = defaultdict(list)
    for document, coder in found.records:
        coders[document].append(coder)
    return _Scope(found.first_statement, coders)


class _Added(msgspec.Struct):
    first_statement: int
    records: list[tuple[int, int | None]]


class _Project:
    """One project while it is read."""

    def __init__(self, database: Database, scope: _Scope, coders: dict[int, str], source: str) -> None:
        self._database = database
        self._scope = scope
        self._coders = coders
        self._source = source

    def statements(self) -> Iterator[tuple[int, list[Row]]]:
        """The statements of each document, with its number."""
        rows = self._database.rows(_STATEMENTS, self._scope.first_statement)
        usable = (row for row in rows if numbers_of((row[0], row[1])))
        for number, own in groupby(usable, key=lambda row: row[0]):
            yield number, list(own)

    def document(self, row: Row, rows: Sequence[Row]) -> Iterator[Incoming | Refusal | Notice]:
        """The records of one document."""
        number, text = row[0], row[2]
        coders = self._coders_of(number, rows)
        if not coders:
            return
        try:
            draft = draft_of(_checked(text), _entries(row))
        except FormatError as error:
            yield self._refused(Words("document {number}: {reason}", number=number, reason=error.explanation))
            return
        # DNA's positions are those of Java, which counts in UTF-16.
        places = Places(text, Unit.UTF_16)
        placed: dict[int | None, list[Statement]] = defaultdict(list)
        for one in rows:
            span = places.find(one[3], one[4]) if numbers_of(one[3:5]) else None
            if span is None:
                yield self._refused(_nowhere(one, places.count))
                continue
            placed[one[5]].append(Statement(one[1], str(one[2]), span, self._values(one[1])))
        for coder in coders:
            record = self._record(draft, placed[coder], coder)
            yield Incoming(source=self._source, line=0, record=record)

    def _coders_of(self, number: int, rows: Sequence[Row]) -> Sequence[int | None]:
        """The numbers of the coders that a document has a record of."""
        if self._scope.coders is None:
            return list(dict.fromkeys(row[5] for row in rows)) or [None]
        return self._scope.coders.get(number, ())

    def _values(self, statement: int) -> dict[str, Any]:
        rows = self._database.rows(_VALUES, statement)
        return {str(name): value if isinstance(value, str | int) else str(value) for name, value in rows}

    def _record(self, draft: Draft, statements: list[Statement], coder: int | None) -> Record:
        document, unplaced = document_of_statements(statements)
        if unplaced:
            draft = replace(draft, meta={**draft.meta, UNPLACED: unplaced})
        name = None if coder is None else self._coders.get(coder, str(coder))
        status = Status.DONE if statements else Status.NEW
        return record_of(draft, document, status=status, coder=name or _META, joins=False)

    def _refused(self, reason: Words) -> Refusal:
        return Refusal(self._source, 0, reason)


def _checked(text: object) -> str:
    if not isinstance(text, str) or "\0" in text:
        raise FormatError("the document has no text")
    return text


def _nowhere(row: Row, count: int) -> Words:
    _, number, _, start, end, _ = row
    values = {"start": start, "end": end}
    reason = Words("{start}–{end} is not a span", **values)
    if numbers_of((start, end)) and 0 <= start < end:
        reason = Words(
            "the span {start}–{end} ends after the text, which has {count} characters", count=count, **values
        )
    return Words("statement {number}: {reason}", number=number, reason=reason)


def _entries(row: Row) -> dict[str, Any]:
    number, title, _, author, outlet, section, notes, kind, date = row
    named = {"title": title, "author": author, "outlet": outlet, "published": _published(date)}
    kept = {"document": number, "section": section, "notes": notes, "type": kind}
    found: dict[str, Any] = {name: value for name, value in named.items() if isinstance(value, str) and value}
    found[_META] = {
        name: value for name, value in kept.items() if isinstance(value, str | int) and value != ""
    }
    return found


def _published(seconds: object) -> str | None:
    """A date-time of seconds since 1970; 0 is written where it is not known."""
    if not isinstance(seconds, int) or seconds == 0:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return None
