"""Records added to a copy of a DNA project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from annotator.core.annotation import Role
from annotator.core.errors import FormatError
from annotator.formats.discourse.reading_claims import statement_of
from annotator.formats.dna.database import added_to
from annotator.formats.dna.names import (
    AGREEMENT,
    BASE,
    CERTAINTY,
    CONCEPT,
    DETAILS,
    NOTE,
    ORGANIZATION,
    PART_OF,
    PERSON,
    ROLE,
    SETTING,
    STANCE,
)
from annotator.formats.dna.statements import Details
from annotator.formats.dna.tables import Coders, Documents, Types
from annotator.formats.exchange.units import Utf16
from annotator.formats.format import DEFAULTS, Option
from annotator.formats.holding import details_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Actor, Claim
    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.dna.database import Database
    from annotator.formats.format import Options

WRITING = (Option(name=BASE, title="DNA project to add to (a copy is written)"),)
_ENCODER = msgspec.json.Encoder()


def write_dna(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes a copy of the project that the option names, with the records added, and returns their number.

    Documents that are there with the same text are used, coders likewise. A new coder has the password of the
    project's first one, since no other is known.

    Raises:
        FormatError: if no project is named, or the one named is none of DNA 3 or cannot be added to.
    """
    base = options.get(BASE, "")
    if not base:
        raise FormatError(
            "a project of DNA can only be added to",
            advice="Name a .dna file by the option “base”; what is written is a copy of it.",
        )
    with added_to(Path(base), stream) as database:
        addition = _Addition(database)
        for record in records:
            addition.add(record)
        addition.tell()
    return len(addition.pairs)


class _Addition:
    """One export while it is written. ``pairs``: the document and the coder of each record."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._types = Types(database)
        self._coders = Coders(database)
        self._documents = Documents(database)
        last = database.first("SELECT MAX(ID) FROM STATEMENTS")
        self._first_statement = int(last[0] or 0) + 1 if last else 1
        self.pairs: list[tuple[int, int | None]] = []

    def add(self, record: Record) -> None:
        """Add a record's document, coder and statements, where they are not there."""
        coder = None if record.coder is None else self._coders.number(record.coder)
        document = self._documents.number(record.draft, coder, self._coders.first)
        self.pairs.append((document, coder))
        actors = {actor.uuid: actor for actor in record.actors}
        units = Utf16(record.draft.text)
        for claim in record.claims:
            _Statements(self._types, units, document, coder).add(claim, actors.get(claim.actor or ""))

    def tell(self) -> None:
        """Keep among the settings what was added."""
        added = {"first_statement": self._first_statement, "records": self.pairs}
        value = _ENCODER.encode(added).decode()
        self._database.run("INSERT OR REPLACE INTO SETTINGS (Property, Value) VALUES (?, ?)", SETTING, value)


class _Statements:
    """The statements of one claim."""

    def __init__(self, types: Types, units: Utf16, document: int, coder: int | None) -> None:
        self._types = types
        self._units = units
        self._place = {"DocumentId": document, "Coder": coder}

    def add(self, claim: Claim, actor: Actor | None) -> None:
        """Add the claim, its note right behind it, and its parts."""
        said = statement_of(claim, actor)
        values = {
            PERSON: said.person,
            ORGANIZATION: said.organization,
            CONCEPT: said.concept,
            # DNA has no third value, and in favour is its default.
            AGREEMENT: 0 if said.agreement is False else 1,
        }
        number = self._types.claim.add(values, self._spot(claim.extent))
        if claim.note:
            self._types.annotation.add({NOTE: claim.note}, self._spot(claim.extent))
        further: dict[str, object] = {
            STANCE: claim.stance or "",
            CERTAINTY: claim.certainty or "",
            DETAILS: _ENCODER.encode(_details(claim, actor)).decode(),
        }
        for role in (Role.CUE, Role.CONTENT, Role.SOURCE):
            for span in claim.part(role):
                self._types.part.add({PART_OF: number, ROLE: str(role), **further}, self._spot(span))
                further = {}

    def _spot(self, span: Span) -> dict[str, object]:
        return {**self._place, "Start": self._units.units(span.start), "Stop": self._units.units(span.end)}


def _details(claim: Claim, actor: Actor | None) -> Details:
    return Details(
        id=claim.uuid,
        actor=None if actor is None else actor.type,
        is_attribute=not claim.topic and bool(claim.attributes.get(CONCEPT)),
        attributes=dict(claim.attributes),
        empty=tuple(name for name, value in details_of(claim).items() if value == ""),
    )
