"""REFI-QDA: what each program is given, and projects as others write them."""

from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given

from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.refi_qda import REFI_QDA
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import TIMES, assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from collections.abc import Mapping


TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end."
SCHEMA = xmlschema.XMLSchema(Path(__file__).with_name("refi_qda.xsd"))
TARGETS = ("MAXQDA", "ATLAS.ti", "NVivo", "QualCoder")
NAMESPACE = "{urn:QDA-XML:project:1.0}"
GUIDS = [f"{number:08d}-0000-4000-8000-000000000000" for number in range(40)]


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(
    uuid="11111111-1111-4111-8111-111111111111",
    name="Ana Berg",
    type="person",
    aliases=("Berg", "the minister"),
    external={"wikidata": "Q1"},
    note="since 2024",
)
MENTION = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=span("Ana Berg"),
    type="person",
    actor=BERG.uuid,
    decision=Decision.ACCEPTED,
    decided_at="2026-11-23T08:00:00Z",
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks,"), span("would end")),
    actor=BERG.uuid,
    stance="opposes",
    topic="talks",
    note="ironic & short",
    attributes={"form": "reported"},
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en", meta={"page": 3}),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION,),
    claims=(CLAIM,),
)


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def project_of(data: bytes) -> ET.Element:
    return ET.fromstring(files_of(data)["project.qde"])  # noqa: S314 - written by us


def zipped(files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def others(
    sources: str,
    *,
    text: bytes = TEXT.encode(),
    origin: str = "Other",
    more: str = "",
    folder: str = "sources",
) -> bytes:
    """A project as another program would write it, with its one text beside it."""
    project = (
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
        f'<Project name="theirs" origin="{origin}" xmlns="urn:QDA-XML:project:1.0">\n'
        f'<Users><User guid="{GUIDS[1].upper()}" name="Eva"/><User guid="{GUIDS[2]}" name="Tom"/></Users>\n'
        f"<CodeBook><Codes>{code(3, 'Actors', code(4, 'minister'))}{code(5, 'SOURCE')}{code(6, 'cue')}"
        f"{code(7, 'Content')}{code(8, 'Stance', code(9, 'against'))}</Codes></CodeBook>\n"
        f"<Sources>\n{sources}\n</Sources>{more}</Project>"
    )
    return zipped({"project.qde": project.encode(), f"{folder}/{GUIDS[10].upper()}.txt": text})


def code(number: int, name: str, inside: str = "") -> str:
    return f'<Code guid="{GUIDS[number]}" name="{name}" isCodable="true">{inside}</Code>'


def text_source(inside: str, name: str = "Talks") -> str:
    path = f"internal://{GUIDS[10].upper()}.txt"
    facts = f'guid="{GUIDS[10].upper()}" name="{name}" plainTextPath="{path}"'
    return f"<TextSource {facts}>\n{inside}\n</TextSource>"


def selection(
    number: int,
    place: Span | tuple[int, int],
    *codes: int,
    name: str = "",
    user: int = 1,
    behind: str = "",
) -> str:
    start, end = place if isinstance(place, tuple) else (place.start, place.end)
    made = f'guid="{GUIDS[number + 10]}" creatingUser="{GUIDS[user]}"'
    codings = "".join(f'<Coding {made}><CodeRef targetGUID="{GUIDS[one]}"/></Coding>' for one in codes)
    facts = f'guid="{GUIDS[number]}" name="{name}" startPosition="{start}" endPosition="{end}"'
    return f"<PlainTextSelection {facts}>{codings}{behind}</PlainTextSelection>"


def found_in(data: bytes) -> list[Incoming | Refusal | Notice]:
    assert REFI_QDA.read_tree is not None
    return list(REFI_QDA.read_tree(ZipTree(io.BytesIO(data)), "theirs.qdpx", {}))


@pytest.mark.parametrize("target", TARGETS)
@given(some=records())
@examples(10, nightly=200)
def test_what_the_format_holds_comes_back(some: list[Record], target: str) -> None:
    assert_comes_back(REFI_QDA, some, {"target": target})


@given(some=records())
@examples(8, nightly=150)
def test_every_project_keeps_to_the_schema(some: list[Record]) -> None:
    SCHEMA.validate(files_of(written(REFI_QDA, some))["project.qde"].decode())


def test_ids_details_and_what_is_known_of_actors_come_back() -> None:
    (back,) = assert_comes_back(REFI_QDA, [RECORD])
    assert back.claims[0].uuid == CLAIM.uuid
    assert back.claims[0].note == "ironic & short"
    assert back.claims[0].attributes == {"form": "reported"}
    assert back.draft == RECORD.draft
    (actor,) = back.actors
    assert replace(actor, uuid=BERG.uuid) == BERG


def test_actors_of_one_name_and_type_stay_apart() -> None:
    """In one article or in several: what is known of one is not said of the other."""
    namesake = Actor(uuid=GUIDS[1], name=BERG.name, type=BERG.type, aliases=("the younger",))
    meant = replace(CLAIM, uuid=GUIDS[2], actor=namesake.uuid)
    draft = replace(RECORD.draft, text=f"{TEXT} Again.", identifier="a2")
    other = replace(RECORD, draft=draft, actors=(namesake,), mentions=(), claims=(meant,))
    for some in ([replace(RECORD, actors=(BERG, namesake), claims=(meant,))], [RECORD, other]):
        back = assert_comes_back(REFI_QDA, some)
        assert [actor.aliases for record in back for actor in record.actors] == [
            BERG.aliases,
            ("the younger",),
        ]


def test_coders_of_one_article_are_users_of_one_text() -> None:
    other = replace(RECORD, coder="ben", mentions=(replace(MENTION, coder="ben"),), claims=())
    data = written(REFI_QDA, [RECORD, other])
    project = project_of(data)
    assert [user.get("name") for user in project.iter(f"{NAMESPACE}User")] == ["ana", "ben"]
    assert len(list(project.iter(f"{NAMESPACE}TextSource"))) == 1
    SCHEMA.validate(files_of(data)["project.qde"].decode())
    assert [record.coder for record in records_in(REFI_QDA, data)] == ["ana", "ben"]


def test_articles_of_one_title_have_different_names() -> None:
    data = written(
        REFI_QDA, [RECORD, replace(RECORD, draft=replace(RECORD.draft, identifier="a2"), claims=())]
    )
    names = [one.get("name") for one in project_of(data).iter(f"{NAMESPACE}TextSource")]
    assert names == ["Talks", "Talks (2)"]


@pytest.mark.parametrize(
    ("target", "mark", "line_end", "start"),
    [
        ("MAXQDA", b"\xef\xbb\xbf", b"\r\n", span("would").start + 1),
        ("NVivo", b"\xef\xbb\xbf", b"\r\n", span("would").start + 1),
        ("ATLAS.ti", b"\xef\xbb\xbf", b"\n", span("would").start),
        ("QualCoder", b"", b"\n", span("would").start),
    ],
)
def test_each_program_is_given_the_text_as_it_counts_it(
    target: str, mark: bytes, line_end: bytes, start: int
) -> None:
    files = files_of(written(REFI_QDA, [RECORD], {"target": target}))
    (text,) = (data for name, data in files.items() if name.startswith("sources/"))
    assert text == mark + TEXT.encode().replace(b"\n", line_end)
    assert files["project.qde"].startswith(b"<?xml")
    selections = ET.fromstring(files["project.qde"]).iter(f"{NAMESPACE}PlainTextSelection")  # noqa: S314
    (place,) = (one for one in selections if one.get("name") == "would end")
    assert place.get("startPosition") == str(start)
    assert place.get("endPosition") == str(start + len("would end"))


def test_codes_have_colours_and_attributes_are_groups_of_codes() -> None:
    project = project_of(written(REFI_QDA, [RECORD]))
    codes = {code.get("name"): code for code in project.iter(f"{NAMESPACE}Code")}
    assert codes["person"].get("color", "").startswith("#")
    assert codes["Source"].get("color") != codes["Cue"].get("color")
    assert [code.get("name") for code in codes["stance"]] == ["opposes"]
    assert codes["stance"].get("isCodable") == "false"
    (case,) = project.iter(f"{NAMESPACE}Case")
    assert case.get("name") == "Ana Berg"
    assert MENTION.uuid in {one.get("targetGUID") for one in case.iter(f"{NAMESPACE}SelectionRef")}
    links = [link.get("name") for link in project.iter(f"{NAMESPACE}Link")]
    assert sorted(filter(None, links)) == ["content", "content", "source"]


def test_characters_that_xml_has_no_place_for_come_back() -> None:
    draft = Draft(text="a\x0bb said _x0041_", title="a\x0bb", outlet="x\x01y", language="en")
    mention = replace(MENTION, span=Span(0, 3), actor=None)
    assert_comes_back(REFI_QDA, [Record(draft=draft, coder="ana", mentions=(mention,))])


def test_what_waits_or_was_rejected_is_told_as_lost() -> None:
    rejected = replace(MENTION, decision=Decision.REJECTED)
    losses = Losses()
    record = replace(RECORD, mentions=(rejected,), claims=())
    assert fitted(record, REFI_QDA.holds({}), Way.FLATTEN, losses).mentions == ()
    assert losses.touched == {Loss.REJECTED: 1}


def test_a_project_of_another_program_is_read_with_its_coders_cases_and_links() -> None:
    note = f'<Note guid="{GUIDS[30]}" name="n"><PlainTextContent>a doubt</PlainTextContent></Note>'
    ends = f'originGUID="{GUIDS[12]}" targetGUID="{GUIDS[13]}"'
    data = others(
        text_source(
            selection(11, span("Ana Berg"), 4, name="Ana Berg", user=2)
            + selection(12, span("said"), 6, 9, name="said", behind=f'<NoteRef targetGUID="{GUIDS[30]}"/>')
            + selection(13, span("would end"), 7, name="would...")
            + selection(14, span("she hoped"), name="a memo here")
        ),
        more=f'<Notes>{note}</Notes><Links><Link guid="{GUIDS[31]}" name="x" {ends}/></Links>',
        folder="Sources",
    )
    eva, tom = sorted(
        (one.record for one in found_in(data) if isinstance(one, Incoming)), key=lambda one: one.coder or ""
    )
    assert (eva.coder, tom.coder) == ("Eva", "Tom")
    assert [(mention.type, mention.span) for mention in tom.mentions] == [("minister", span("Ana Berg"))]
    (claim,) = eva.claims
    assert (claim.cue, claim.content) == ((span("said"),), (span("would end"),))
    assert (claim.stance, claim.note) == ("against", "a doubt")
    unplaced = [*eva.draft.meta.get(UNPLACED, ()), *tom.draft.meta.get(UNPLACED, ())]
    assert {"label": "a memo here", "spans": [[span("she hoped").start, span("she hoped").end]]} in unplaced


def test_parts_that_nothing_links_are_joined_by_nearness() -> None:
    data = others(
        text_source(
            selection(11, span("Ana Berg"), 5, name="Ana Berg")
            + selection(12, span("said"), 6, name="said")
            + selection(13, span("the talks"), 7, name="the talks")
        )
    )
    (record,) = records_in(REFI_QDA, data)
    (claim,) = record.claims
    assert (claim.source, claim.content) == ((span("Ana Berg"),), (span("the talks"),))


@pytest.mark.parametrize(
    ("text", "origin", "shift", "told"),
    [
        (TEXT.replace("\n", "\r\n"), "NVivo", (1, 1), None),
        (TEXT.replace("\n", "\r\n"), "ATLAS.ti", (0, 0), "code points without carriage returns"),
        (TEXT.replace("\n", "\r\n"), "Other", (0, 0), "code points without carriage returns"),
        (TEXT, "MAXQDA", (1, 1), "code points with carriage returns"),
        (TEXT, "Other", (0, -1), "the last character of a span"),
        ("\ufeff" + TEXT, "Other", (0, 0), None),
    ],
)
def test_selections_are_found_by_their_words_however_they_are_counted(
    text: str, origin: str, shift: tuple[int, int], told: str | None
) -> None:
    behind, before = span("would end"), span("Ana Berg")
    inclusive = shift[1] - shift[0]
    data = others(
        text_source(
            selection(11, (behind.start + shift[0], behind.end + shift[1]), 4, name="would end")
            + selection(12, (before.start, before.end + inclusive), 4, name="Ana Berg")
        ),
        text=text.encode(),
        origin=origin,
    )
    found = found_in(data)
    (record,) = (one.record for one in found if isinstance(one, Incoming))
    assert [mention.span for mention in record.mentions] == [behind, before]
    notices = [str(one) for one in found if isinstance(one, Notice)]
    assert (told is None and not notices) or (told is not None and told in notices[0])


def test_text_in_the_project_itself_variables_and_cases_of_a_text() -> None:
    project = (
        f'<Project name="p" xmlns="urn:QDA-XML:project:1.0"><Variables>'
        f'<Variable guid="{GUIDS[1]}" name="Outlet" typeOfVariable="Text"/>'
        f'<Variable guid="{GUIDS[2]}" name="Pages" typeOfVariable="Integer"/></Variables>'
        f'<Cases><Case guid="{GUIDS[3]}" name="Press"><SourceRef targetGUID="{GUIDS[10]}"/></Case></Cases>'
        f'<Sources><TextSource guid="{GUIDS[10]}" name="Talks"><Description>from the web</Description>'
        f"<PlainTextContent>{TEXT}</PlainTextContent>"
        f'<VariableValue><VariableRef targetGUID="{GUIDS[1]}"/><TextValue>Gazette</TextValue></VariableValue>'
        f'<VariableValue><VariableRef targetGUID="{GUIDS[2]}"/><IntegerValue>3</IntegerValue></VariableValue>'
        "</TextSource></Sources></Project>"
    )
    assert format_for("p.qde", project.encode()) is REFI_QDA
    assert REFI_QDA.read is not None
    (record,) = (
        one.record
        for one in REFI_QDA.read(io.BytesIO(project.encode()), "p", {})
        if isinstance(one, Incoming)
    )
    assert (record.draft.title, record.draft.outlet, record.coder) == ("Talks", "Gazette", None)
    assert record.draft.meta["refi-qda"] == {
        "variables": {"Pages": "3"},
        "note": "from the web",
        "cases": ["Press"],
    }


def test_the_text_of_a_pdf_is_read_and_its_pages_are_told() -> None:
    inside = text_source(selection(11, span("Ana Berg"), 4, name="Ana Berg")).replace(
        "TextSource", "Representation"
    )
    pages = f'<PDFSelection guid="{GUIDS[21]}" page="1" firstX="0" firstY="0" secondX="1" secondY="1"/>'
    data = others(
        f'<PDFSource guid="{GUIDS[20]}" name="Paper" path="internal://x.pdf">{pages}{inside}</PDFSource>'
    )
    record, notice = (found_in(data)[0], found_in(data)[1])
    assert isinstance(record, Incoming)
    assert [mention.type for mention in record.record.mentions] == ["minister"]
    assert record.record.draft.title == "Paper"
    assert "1 selections on pages of “Paper” are not read" in str(notice)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (f'<PictureSource guid="{GUIDS[20]}" name="Map"/>', "“Map” is no text"),
        (
            f'<TextSource guid="{GUIDS[20]}" name="Talks" richTextPath="internal://x.docx"/>',
            "“Talks” has no plain text",
        ),
        (
            f'<TextSource guid="{GUIDS[20]}" plainTextPath="relative:///../x.txt"/>',
            "the text “relative:///../x.txt” is not in the project",
        ),
        (f'<TextSource guid="{GUIDS[20]}" plainTextPath="internal://no.txt"/>', "is not in the project"),
        (text_source(selection(11, (3, 3000), 4)), "the span 3–3000 ends after the text"),
        (text_source(selection(11, (9, 3), 4)), "9–3 is not a span"),
        (
            text_source(selection(11, (3, 9), 4).replace('endPosition="9"', 'endPosition="x"')),
            "the selection has no position",
        ),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line_and_the_rest_is_read(source: str, reason: str) -> None:
    text = "<PlainTextContent>All is well.</PlainTextContent>"
    found = found_in(others(f'{source}\n<TextSource guid="{GUIDS[35]}" name="Good">{text}</TextSource>'))
    (refusal,) = (one for one in found if isinstance(one, Refusal))
    assert reason in refusal.reason
    assert refusal.line > 1
    assert "Good" in [one.record.draft.title for one in found if isinstance(one, Incoming)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>', "a codebook without texts"),
        (b"<html xmlns='urn:QDA-XML:x'/>", "the file is no REFI-QDA project"),
        (b"<Project xmlns='urn:QDA-XML:project:1.0'", "is damaged"),
        (
            b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Project>&b;</Project>",
            "declares a document type",
        ),
        (
            b"<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]><Project>&c;</Project>",
            "declares a document type",
        ),
    ],
)
def test_what_is_no_project_is_refused_in_words(data: bytes, reason: str) -> None:
    assert REFI_QDA.read is not None
    with pytest.raises(FormatError, match=reason):
        list(REFI_QDA.read(io.BytesIO(data), "x.qdc", {}))


def test_a_zip_file_without_a_project_is_refused() -> None:
    with pytest.raises(FormatError, match=r"there is no project\.qde"):
        found_in(zipped({"a.txt": b"x"}))


def test_projects_are_known_by_their_beginning() -> None:
    data = written(REFI_QDA, [RECORD])
    assert format_for("a.qdpx", data[:100]) is REFI_QDA
    assert format_for("a.qdc", b'<?xml?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>') is REFI_QDA
    assert format_for("a.qdpx", b"something else") is None
    assert format_of_tree(ZipTree(io.BytesIO(data))) is REFI_QDA


def test_damaged_projects_are_survived() -> None:
    theirs = others(text_source(selection(11, span("Ana Berg"), 4, name="Ana Berg")))
    assert_survives(REFI_QDA, [written(REFI_QDA, [RECORD]), theirs])


def test_a_damaged_project_within_its_zip_file_is_survived() -> None:
    project = files_of(others(text_source(selection(11, span("Ana Berg"), 4, 6, 9, name="Ana"))))[
        "project.qde"
    ]
    plain = project.replace(
        f' plainTextPath="internal://{GUIDS[10].upper()}.txt">'.encode(),
        f"><PlainTextContent>{TEXT}</PlainTextContent>".encode(),
    )
    assert_survives(REFI_QDA, [plain, files_of(written(REFI_QDA, [RECORD]))["project.qde"]])


def test_projects_that_say_strange_things_are_survived() -> None:
    chance = random.Random(1)  # noqa: S311 - tests
    theirs = others(
        text_source(selection(11, span("Ana Berg"), 4, 6, 9, name="Ana", behind="<Description/>"))
    )
    for _ in range(TIMES):
        files = files_of(chance.choice([theirs, written(REFI_QDA, [RECORD])]))
        root = ET.fromstring(files["project.qde"])  # noqa: S314 - written by us
        for _ in range(chance.choice((1, 2, 5))):
            _make_strange(root, chance)
        with suppress(FormatError):
            for one in found_in(zipped({**files, "project.qde": ET.tostring(root)})):
                extents = [item.extent for item in one.record.items] if isinstance(one, Incoming) else []
                assert all(extent.end <= len(TEXT) for extent in extents)


def _make_strange(root: ET.Element, chance: random.Random) -> None:
    """Take out, double, move or change something of a project, which stays well-formed XML."""
    elements = list(root.iter())
    parent = chance.choice([one for one in elements if len(one)])
    child = chance.choice(list(parent))
    act = chance.randrange(5)
    if act == 0:
        parent.remove(child)
    elif act == 1:
        parent.append(child)
    elif act == 2:
        parent.insert(0, ET.Element(chance.choice(elements).tag))
    elif act == 3:
        child.text = chance.choice(("", "-1", "\u0301", "x" * 100))
    elif child.attrib:
        name = chance.choice(sorted(child.attrib))
        values = [value for one in elements for value in one.attrib.values()]
        child.set(name, chance.choice(("", "-1", "99999999999999999999", "{}", "../x", *values)))
