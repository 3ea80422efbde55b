"""DNA projects: read as they are, and added to in a copy."""

from __future__ import annotations

import io
import random
import sqlite3
from collections import Counter
from contextlib import closing, nullcontext, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.dna import DNA
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_for
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.dna_world import PASSWORD, TABLES, TEXT, make_project, rows
from tests.formats.fuzzing import TIMES, assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.format import Options


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("dna") / "base.dna")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ENDLESS = (
    "CREATE VIEW DOCUMENTS AS WITH RECURSIVE r(ID) AS (SELECT 1 UNION ALL SELECT ID FROM r) SELECT ID, "
    "'' Title, '' Text, '' Author, '' Source, '' Section, '' Notes, '' Type, 0 Date FROM r"
)
BERG = Actor(uuid="11111111-1111-4111-8111-111111111111", name="Ana Berg", type="person")
HARBOUR = Actor(uuid="12111111-1111-4111-8111-111111111111", name="Harbour", type="state")
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks"), span("end.")),
    actor=BERG.uuid,
    stance="opposes",
    topic="talks",
    certainty="possible",
    note="ironic",
    attributes={"affiliation": "Port Office", "form": 3},
    decision=Decision.ACCEPTED,
    coder="eva",
)
RECORD = Record(
    draft=Draft(text=TEXT, title="Other title", outlet="Gazette", published="2026-02-03", language="en"),
    coder="eva",
    status=Status.DONE,
    actors=(BERG, HARBOUR),
    claims=(CLAIM,),
)


def copy_of(base: Path, some: list[Record], to: Path) -> Path:
    to.write_bytes(written(DNA, some, {"base": str(base)}))
    return to


def found_in(data: bytes, options: Options | None = None) -> list[Incoming | Refusal | Notice]:
    assert DNA.read is not None
    return list(DNA.read(io.BytesIO(data), "theirs.dna", options or {}))


def changed(base: Path, to: Path, *statements: str) -> bytes:
    to.write_bytes(base.read_bytes())
    with closing(sqlite3.connect(to)) as connection:
        for sql in statements:
            with (
                suppress(sqlite3.IntegrityError, sqlite3.OperationalError)
                if "IGNORE" in sql
                else nullcontext()
            ):
                connection.execute(sql)
        connection.commit()
    return to.read_bytes()


def test_statements_of_a_project_are_claims_of_its_coder(base: Path) -> None:
    (record,) = records_in(DNA, base.read_bytes())
    draft = record.draft
    assert (draft.title, draft.author, draft.outlet) == ("Talks", "A. Writer", "Gazette")
    assert draft.published == "2026-02-03T10:00:00Z"
    assert draft.meta["dna"] == {"document": 7, "section": "Politics"}
    assert record.coder == "Admin"
    first, second = record.claims
    assert first.content == (span("the talks will end"),)
    assert (first.topic, first.stance, first.attributes) == (
        "talks",
        "supports",
        {"affiliation": "Port Office"},
    )
    assert (second.stance, second.content) == ("opposes", (span("The union disagreed"),))
    assert [(actor.name, actor.type) for actor in record.actors] == [
        ("Ana Berg", "person"),
        ("Union", "organization"),
    ]


def test_statements_that_are_no_claims_are_kept_aside(base: Path) -> None:
    (record,) = records_in(DNA, base.read_bytes())
    named = span("Ana Berg")
    assert record.draft.meta[UNPLACED] == [
        {
            "label": "NPF Story Element",
            "spans": [[named.start, named.end]],
            "attributes": {"narrator": "Ana Berg"},
        }
    ]


@given(some=records())
@examples(10, nightly=200)
def test_what_the_format_holds_comes_back(base: Path, some: list[Record]) -> None:
    assert_comes_back(DNA, some, {"base": str(base)})


def test_claims_come_back_whole_with_their_ids(base: Path) -> None:
    other = replace(
        CLAIM,
        uuid="32111111-1111-4111-8111-111111111111",
        actor=HARBOUR.uuid,
        topic=None,
        stance="mixed",
        attributes={"concept": "x" * 300, "agreement": "no", "affiliation": 5},
    )
    (back,) = assert_comes_back(DNA, [replace(RECORD, claims=(CLAIM, other))], {"base": str(base)})
    assert [claim.uuid for claim in back.claims] == [CLAIM.uuid, other.uuid]
    assert [dict(claim.attributes) for claim in back.claims] == [CLAIM.attributes, other.attributes]
    assert {actor.type for actor in back.actors} == {"person", "state"}


def test_a_copy_is_added_to_and_the_project_itself_stays_as_it_is(base: Path, tmp_path: Path) -> None:
    before = base.read_bytes()
    added = copy_of(base, [RECORD], tmp_path / "added.dna")
    assert base.read_bytes() == before
    assert sorted(path.name for path in base.parent.iterdir()) == ["base.dna"]
    assert rows(added, "PRAGMA foreign_key_check") == []
    assert rows(added, "PRAGMA integrity_check") == [("ok",)]
    assert rows(added, "SELECT ID, Title FROM DOCUMENTS") == [(7, "Talks")]
    assert rows(added, "SELECT COUNT(*) FROM STATEMENTS WHERE ID < 4") == [(3,)]


def test_dna_sees_a_statement_with_a_value_for_each_variable(base: Path, tmp_path: Path) -> None:
    added = copy_of(base, [RECORD], tmp_path / "added.dna")
    statement = (
        "SELECT Variable, ENTITIES.Value FROM DATASHORTTEXT JOIN ENTITIES ON Entity = ENTITIES.ID "
        "JOIN VARIABLES ON VARIABLES.ID = DATASHORTTEXT.VariableId WHERE StatementId = 4 ORDER BY Variable"
    )
    assert rows(added, statement) == [
        ("concept", "talks"),
        ("organization", "Port Office"),
        ("person", "Ana Berg"),
    ]
    assert rows(added, "SELECT Value FROM DATABOOLEAN WHERE StatementId = 4") == [(0,)]
    place = rows(added, "SELECT Start, Stop, DocumentId FROM STATEMENTS WHERE ID = 4")
    assert place == [(span("Ana Berg").start + 1, span("end.").end + 1, 7)]
    assert rows(added, "SELECT Value FROM DATALONGTEXT WHERE StatementId = 5") == [("ironic",)]
    parts = (
        "SELECT ENTITIES.Value FROM STATEMENTS JOIN DATASHORTTEXT ON StatementId = STATEMENTS.ID "
        "JOIN ENTITIES ON Entity = ENTITIES.ID JOIN VARIABLES ON VARIABLES.ID = DATASHORTTEXT.VariableId "
        "WHERE Variable = 'role' ORDER BY STATEMENTS.ID"
    )
    assert rows(added, parts) == [("cue",), ("content",), ("content",), ("source",)]
    variables = "SELECT COUNT(*) FROM STATEMENTS JOIN VARIABLES USING (StatementTypeId)"
    tables = ("DATASHORTTEXT", "DATALONGTEXT", "DATAINTEGER", "DATABOOLEAN")
    values = sum(int(str(rows(added, f"SELECT COUNT(*) FROM {table}")[0][0])) for table in tables)  # noqa: S608
    assert rows(added, variables) == [(values,)]


def test_a_new_coder_has_the_password_of_the_first_and_sees_the_others(base: Path, tmp_path: Path) -> None:
    added = copy_of(base, [RECORD, replace(RECORD, coder="Admin", claims=())], tmp_path / "added.dna")
    assert rows(added, "SELECT Name, Password FROM CODERS") == [("Admin", PASSWORD), ("eva", PASSWORD)]
    relations = "SELECT Coder, OtherCoder FROM CODERRELATIONS ORDER BY Coder"
    assert rows(added, relations) == [(1, 2), (2, 1)]


def test_a_document_with_other_words_is_new_and_its_title_is_cut(base: Path, tmp_path: Path) -> None:
    draft = Draft(text="Another text.", title="t" * 300, published="2026-02-03T10:00:00+01:00", url="a:b")
    losses = Losses()
    record = fitted(Record(draft=draft), DNA.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.NAMES: 1, Loss.METADATA: 1}
    added = copy_of(base, [record], tmp_path / "added.dna")
    found = rows(added, "SELECT Title, Date, Notes, Coder FROM DOCUMENTS WHERE ID > 7")
    assert found == [("t" * 190, 1770109200, "a:b", 1)]


def test_a_copy_can_be_added_to_again(base: Path, tmp_path: Path) -> None:
    once = copy_of(base, [RECORD], tmp_path / "once.dna")
    twice = copy_of(once, [RECORD], tmp_path / "twice.dna")
    claims = [claim for record in records_in(DNA, twice.read_bytes()) for claim in record.claims]
    assert Counter(claim.content for claim in claims)[CLAIM.content] == 2
    assert len({claim.uuid for claim in claims}) == 4
    assert len(records_in(DNA, twice.read_bytes(), {"base": str(once)})) == 1
    assert rows(twice, "SELECT COUNT(*) FROM STATEMENTTYPES") == [(4,)]


def test_what_was_changed_in_dna_counts(base: Path, tmp_path: Path) -> None:
    added = copy_of(base, [RECORD], tmp_path / "added.dna")
    data = changed(
        added,
        tmp_path / "changed.dna",
        "UPDATE DATABOOLEAN SET Value = 1 WHERE StatementId = 4",
        "UPDATE ENTITIES SET Value = 'negotiations' WHERE Value = 'talks'",
        "UPDATE ENTITIES SET Value = 'Port Authority' WHERE Value = 'Port Office'",
    )
    claims = {claim.uuid: claim for record in records_in(DNA, data) for claim in record.claims}
    mine = claims[CLAIM.uuid]
    assert (mine.stance, mine.topic) == ("supports", "negotiations")
    assert mine.attributes == {"affiliation": "Port Authority", "form": 3}


def test_mentions_and_what_waits_are_told_as_lost() -> None:
    mention = Mention(uuid="2", span=span("Ana Berg"), type="person", decision=Decision.ACCEPTED, coder="eva")
    losses = Losses()
    fitted(replace(RECORD, mentions=(mention,)), DNA.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.MENTIONS: 1, Loss.METADATA: 1}


def test_carriage_returns_count_like_other_characters(base: Path, tmp_path: Path) -> None:
    data = changed(
        base,
        tmp_path / "returns.dna",
        "UPDATE DOCUMENTS SET Text = replace(Text, char(10), char(13) || char(10))",
        "UPDATE STATEMENTS SET Start = Start + 1, Stop = Stop + 1 WHERE ID = 2",
    )
    (record,) = records_in(DNA, data)
    assert record.draft.text == TEXT
    assert [claim.content for claim in record.claims] == [
        (span("the talks will end"),),
        (span("The union disagreed"),),
    ]


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        (
            "UPDATE STATEMENTS SET Stop = 4000 WHERE ID = 1",
            "statement 1: the span 17–4000 ends after the text",
        ),
        ("UPDATE STATEMENTS SET Start = 'x' WHERE ID = 1", "statement 1: x–"),
        ("UPDATE DOCUMENTS SET Text = ' '", "document 7: "),
        ("UPDATE DOCUMENTS SET Text = x'00'", "document 7: the document has no text"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    base: Path, tmp_path: Path, sql: str, reason: str
) -> None:
    more = "INSERT INTO DOCUMENTS (Title, Text, Date) VALUES ('Good', 'All is well.', 0)"
    found = found_in(changed(base, tmp_path / "bad.dna", "PRAGMA ignore_check_constraints = 1", sql, more))
    assert reason in next(str(one) for one in found if isinstance(one, Refusal))
    assert "Good" in [one.record.draft.title for one in found if isinstance(one, Incoming)]


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        (("DROP TABLE ENTITIES",), "no project of DNA 3"),
        (("ALTER TABLE DATASHORTTEXT RENAME COLUMN Entity TO Value",), "no project of DNA 3"),
        (("ALTER TABLE DOCUMENTS RENAME TO D", ENDLESS), "no project of DNA 3"),
    ],
)
def test_other_databases_are_refused(
    base: Path, tmp_path: Path, statements: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        found_in(changed(base, tmp_path / "other.dna", *statements))


def test_what_is_no_database_is_refused(base: Path) -> None:
    with pytest.raises(FormatError, match="the file is damaged"):
        found_in(b"SQLite format 3\0" + b"nonsense" * 200)
    with pytest.raises(FormatError):
        found_in(base.read_bytes()[:5000])


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("", "a project of DNA can only be added to"),
        ("no/such.dna", "there is no file “such.dna”"),
        (__file__, "“test_formats_dna.py” is damaged"),
    ],
)
def test_a_project_to_add_to_has_to_be_named(named: str, reason: str) -> None:
    with pytest.raises(FormatError, match=reason):
        written(DNA, [RECORD], {"base": named} if named else {})


def test_a_project_that_dna_has_open_is_copied_with_what_it_has_not_put_in_yet(tmp_path: Path) -> None:
    project = make_project(tmp_path / "open.dna")
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE DOCUMENTS SET Title = 'Newer'")
        connection.commit()
        added = copy_of(project, [RECORD], tmp_path / "added.dna")
    assert rows(added, "SELECT Title FROM DOCUMENTS") == [("Newer",)]


def test_projects_are_known_by_their_beginning(base: Path) -> None:
    assert format_for("a.dna", base.read_bytes()[:100]) is DNA
    assert format_for("a.dna", b"ACGT") is None


def test_damaged_projects_are_survived(base: Path, tmp_path: Path) -> None:
    added = copy_of(base, [RECORD], tmp_path / "added.dna")
    assert_survives(DNA, [base.read_bytes(), added.read_bytes()])


def test_projects_that_say_strange_things_are_survived(base: Path, tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - tests
    added = copy_of(base, [RECORD], tmp_path / "added.dna")
    columns = [
        (table, name) for table in TABLES for _, name, *_ in rows(added, f"PRAGMA table_info({table})")
    ]
    values = (
        "NULL",
        "-1",
        "9223372036854775807",
        "x'00ff'",
        "'x'",
        "''",
        "1e999",
        "ID + 1",
        "1",
        "5",
        "'cue'",
    )
    for number in range(TIMES):
        strange = [
            f"UPDATE OR IGNORE {table} SET {name} = {chance.choice(values)} "  # noqa: S608
            f"WHERE rowid % {chance.choice((1, 2, 3))} = 0"
            for table, name in chance.sample(columns, chance.choice((1, 2, 5)))
        ]
        data = changed(added, tmp_path / f"{number}.dna", "PRAGMA ignore_check_constraints = 1", *strange)
        with suppress(FormatError):
            for one in found_in(data):
                extents = [item.extent for item in one.record.items] if isinstance(one, Incoming) else []
                assert all(extent.end <= len(TEXT) for extent in extents)
