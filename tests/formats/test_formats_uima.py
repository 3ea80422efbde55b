"""UIMA CAS as JSON and XMI: written for INCEpTION, read as dkpro-cassis and INCEpTION write it."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from cassis import Cas, TypeSystem, load_cas_from_json, load_cas_from_xmi, load_typesystem
from hypothesis import given

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Record, Refusal
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.inception import UIMA_JSON, UIMA_XMI
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.article_examples import CLAIM, RECORD, TEXT, files_in, found_in, packed
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from annotator.formats.format import Format

BOTH = pytest.mark.parametrize("form", [UIMA_JSON, UIMA_XMI], ids=lambda form: form.name)
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
WORD = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"


def words_of(record: Record) -> list[tuple[str, str]]:
    return [(one.type, one.span.of(record.draft.text)) for one in record.mentions]


@BOTH
@given(some=records())
@examples(8, nightly=120)
def test_all_that_it_holds_comes_back(some: list[Record], form: Format) -> None:
    assert_comes_back(form, some)


@BOTH
def test_an_article_comes_back_whole(form: Format) -> None:
    (back,) = records_in(form, written(form, [RECORD]))
    assert back.draft == RECORD.draft
    assert (back.coder, back.status) == ("ana", Status.DONE)
    assert {one.uuid: one.decision for one in back.items} == {one.uuid: one.decision for one in RECORD.items}
    (claim,) = back.claims
    assert (claim.stance, claim.note, claim.attributes) == (CLAIM.stance, CLAIM.note, {"weight": 2})
    proposal = back.mentions[1].suggestion
    assert proposal is not None
    assert (proposal.by, proposal.confidence, proposal.why) == ("names", 0.75, "a name")


@BOTH
def test_cassis_reads_the_same_annotations(form: Format) -> None:
    files = files_in(written(form, [RECORD]))
    if form is UIMA_JSON:
        cas = load_cas_from_json(files["documents/0001-a1@ana.json"].decode())
    else:
        types = load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
        cas = load_cas_from_xmi(io.BytesIO(files["documents/0001-a1@ana.xmi"]), typesystem=types)
    assert cas.sofa_string == TEXT
    assert [
        (one.kind, one.get_covered_text(), one.decision) for one in cas.select("webanno.custom.Actor")
    ] == [
        ("person", "Ana Berg", "accepted"),
        ("person", "Berg", "pending"),
        ("group", "talks", "rejected"),
    ]
    (claim,) = cas.select("webanno.custom.Claim")
    assert (claim.get_covered_text(), claim.actor, claim.stance) == ("said", "Ana Berg", "for")
    slots = {
        slot: [(link.role, link.target.get_covered_text()) for link in claim[slot].elements]
        for slot in ("source", "cue", "content")
    }
    assert slots == {
        "source": [("source", "Ana Berg")],
        "cue": [("cue", "said")],
        "content": [("content", "the talks\nwould end"), ("content", "soon")],
    }
    (article,) = cas.select("webanno.custom.Article")
    assert (article.title, article.outlet, article.coder) == ("Talks", "Gazette", "ana")
    document = cas.get_document_annotation()
    assert (document.begin, document.end, document.language) == (0, len(TEXT), "en")


def test_offsets_are_utf_16_units() -> None:
    value = json.loads(files_in(written(UIMA_JSON, [RECORD]))["documents/0001-a1@ana.json"])
    structures = value["%FEATURE_STRUCTURES"]
    (berg,) = [one for one in structures if one.get("kind") == "person" and one["decision"] == "accepted"]
    assert (berg["begin"], berg["end"]) == (3, 11)
    (document,) = [one for one in structures if one["%TYPE"] == "uima.tcas.DocumentAnnotation"]
    assert (document["begin"], document["end"]) == (0, len(TEXT) + 1)
    assert value["%VIEWS"].keys() == {"_InitialView"}


def test_the_layers_are_those_of_the_types() -> None:
    files = files_in(written(UIMA_XMI, [RECORD]))
    types = load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
    layers = json.loads(files["layers.json"])
    assert [(one["name"], one["type"]) for one in layers] == [
        ("webanno.custom.Actor", "span"),
        ("webanno.custom.ClaimPart", "span"),
        ("webanno.custom.Claim", "span"),
        ("webanno.custom.Article", "document-metadata"),
    ]
    for layer in layers:
        known = {one.name: one for one in types.get_type(layer["name"]).features}
        assert known.keys() == {one["name"] for one in layer["features"]}
        for feature in layer["features"]:
            if feature["link_mode"] == "NONE":
                assert known[feature["name"]].rangeType.name == feature["type"]
                continue
            link = known[feature["name"]].elementType
            assert (link.name, feature["multi_value_mode"]) == (feature["link_type_name"], "ARRAY")
            own = {one.name: one.rangeType.name for one in types.get_type(link.name).features}
            assert own == {"role": "uima.cas.String", "target": feature["type"]}


def test_several_coders_have_a_file_each() -> None:
    other = replace(RECORD, coder="b/é", mentions=(), claims=())
    nobody = replace(RECORD, coder=None, draft=replace(RECORD.draft, identifier=None), mentions=(), claims=())
    names = files_in(written(UIMA_JSON, [RECORD, other, nobody])).keys()
    assert names == {
        "layers.json",
        "documents/0001-a1@ana.json",
        "documents/0002-a1@b%2F%C3%A9.json",
        "documents/0003-Talks.json",
    }


def test_characters_that_xml_cannot_hold_become_spaces_and_are_told() -> None:
    odd = replace(RECORD, draft=replace(RECORD.draft, text=TEXT.replace("  ", "\x0b\ufffe")))
    losses = Losses()
    fit = fitted(odd, UIMA_XMI.holds({}), Way.FLATTEN, losses)
    assert fit.draft.text == TEXT
    assert losses.touched == {Loss.CHARACTERS: 1}
    (back,) = assert_comes_back(UIMA_XMI, [odd])
    assert back.draft.text == TEXT
    assert assert_comes_back(UIMA_JSON, [odd])[0].draft.text == odd.draft.text


def inception_cas(text: str = "😀 Merkel warned Putin.\r\nHe left.") -> Cas:
    """A CAS with the layers that INCEpTION has, and some that people add."""
    types = TypeSystem()
    for name in (NAMED_ENTITY, WORD, "webanno.custom.Speech", "webanno.custom.Relation"):
        types.create_type(name)
    types.create_feature(NAMED_ENTITY, "value", "uima.cas.String")
    types.create_feature(NAMED_ENTITY, "identifier", "uima.cas.String")
    types.create_feature("webanno.custom.Speech", "part", "uima.cas.String")
    types.create_feature("webanno.custom.Relation", "label", "uima.cas.String")
    types.create_feature("webanno.custom.Relation", "Governor", "uima.tcas.Annotation")
    types.create_feature("webanno.custom.Relation", "Dependent", "uima.tcas.Annotation")
    user = types.create_type(
        "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata", supertypeName="uima.cas.AnnotationBase"
    )
    types.create_feature(user, "username", "uima.cas.String")
    cas = Cas(typesystem=types)
    cas.sofa_string = text
    cas.sofa_mime = "text/plain"
    cas.add(user(username="eva"))
    mark(cas, WORD, "Merkel")
    merkel = mark(cas, NAMED_ENTITY, "Merkel", value="PER", identifier="Q567")
    mark(cas, NAMED_ENTITY, "Putin")
    source = mark(cas, "webanno.custom.Speech", "Merkel", part="source")
    cue = mark(cas, "webanno.custom.Speech", "warned", part="CUE")
    he = mark(cas, "webanno.custom.Speech", "He", part="pronoun")
    relation = types.get_type("webanno.custom.Relation")
    for label, head, child in (("says", cue, source), ("means", he, merkel)):
        cas.add(relation(begin=child.begin, end=child.end, label=label, Governor=head, Dependent=child))
    return cas


def mark(cas: Cas, layer: str, words: str, **features: str) -> Any:
    begin = cas.sofa_string.index(words)
    one = cas.typesystem.get_type(layer)(begin=begin, end=begin + len(words), **features)
    cas.add(one)
    return one


def as_file(form: Format, cas: Cas) -> bytes:
    if form is UIMA_JSON:
        return packed({"a.json": cas.to_json().encode()})
    return packed({"TypeSystem.xml": cas.typesystem.to_xml().encode(), "a.xmi": cas.to_xmi().encode()})


@BOTH
def test_a_project_of_others_is_read(form: Format) -> None:
    (record,) = records_in(form, as_file(form, inception_cas()))
    assert record.draft.text == "😀 Merkel warned Putin.\nHe left."
    assert sorted(words_of(record)) == [("NamedEntity", "Putin"), ("PER", "Merkel"), ("pronoun", "He")]
    (claim,) = record.claims
    assert [part.of(record.draft.text) for part in (*claim.source, *claim.cue)] == ["Merkel", "warned"]
    assert (record.coder, claim.decision, record.status) == ("eva", Decision.ACCEPTED, Status.DONE)
    assert record.draft.meta["unplaced"] == [
        {"label": "PER", "spans": [[2, 8]], "attributes": {"identifier": "Q567"}},
        {
            "relation": "means",
            "head": {"label": "pronoun", "spans": [[23, 25]]},
            "child": {"label": "PER", "spans": [[2, 8]]},
        },
    ]


@BOTH
def test_each_view_with_a_text_is_an_article(form: Format) -> None:
    cas = inception_cas()
    view = cas.create_view("Translation")
    view.sofa_string = "Merkel warnte Putin."
    view.sofa_mime = "text/plain"
    mark(view, NAMED_ENTITY, "Putin", value="PER")
    cas.create_view("Empty")
    first, second = records_in(form, as_file(form, cas))
    assert first.draft.text.startswith("😀 Merkel warned")
    assert words_of(second) == [("PER", "Putin")]


def test_what_has_no_extent_is_kept_aside() -> None:
    cas = inception_cas()
    cas.add(cas.typesystem.get_type(NAMED_ENTITY)(begin=2, end=2, value="GAP"))
    (record,) = records_in(UIMA_JSON, cas.to_json().encode())
    points = [{"layer": NAMED_ENTITY, "at": 3, "value": "GAP"}]
    assert record.draft.meta["inception"] == {"points": points}
    (again,) = assert_comes_back(UIMA_XMI, [record])
    assert again.draft.meta["inception"] == {"points": points}


@BOTH
def test_claims_that_people_make_with_our_layers_are_read(form: Format) -> None:
    (name,) = [name for name in files_in(written(form, [RECORD])) if name.startswith("documents/")]
    files = files_in(written(form, [replace(RECORD, mentions=(), claims=())]))
    data = files[name]
    if form is UIMA_JSON:
        types = load_cas_from_json(files_in(written(form, [RECORD]))[name].decode()).typesystem
        cas = load_cas_from_json(data.decode(), typesystem=types)
    else:
        types = load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
        cas = load_cas_from_xmi(io.BytesIO(data), typesystem=types)
    part = mark(cas, "webanno.custom.ClaimPart", "the talks")
    link = types.get_type("webanno.custom.ClaimContentLink")(role="what", target=part)
    claim = mark(cas, "webanno.custom.Claim", "said", topic="talks")
    claim["content"] = types.get_type("uima.cas.FSArray")(elements=[link])
    mark(cas, "webanno.custom.Claim", "would")
    (record,) = records_in(form, as_file(form, cas))
    found = [(one.cue, one.content, one.topic) for one in record.claims]
    assert [[part.of(TEXT) for parts in one[:2] for part in parts] for one in found] == [
        ["the talks"],
        ["would"],
    ]
    assert record.claims[0].topic == "talks"


@BOTH
def test_an_exported_project_tells_the_coders(form: Format) -> None:
    files = files_in(as_file(form, inception_cas()))
    del_user = {name: data.replace(b"eva", b"") for name, data in files.items()}
    suffix = ".json" if form is UIMA_JSON else ".xmi"
    plain = {name.replace("a.", "ben."): data for name, data in del_user.items()}
    nested = {f"annotation/doc.txt/{coder}.zip": packed(plain) for coder in ("ben", "INITIAL_CAS")}
    beside = {
        f"curation/doc.txt/{'CURATION_USER' + suffix if name.endswith(suffix) else name}": data
        for name, data in plain.items()
    }
    data = packed({**nested, **beside, "exportedproject.json": b"{}", "annotation/doc.txt/x.zip": b"PK"})
    found = found_in(form, data)
    assert [one.record.coder for one in found if isinstance(one, Incoming)] == [
        "inception",
        "ben",
        "CURATION_USER",
    ]
    (refusal,) = [one for one in found if isinstance(one, Refusal)]
    assert refusal.source == "file/annotation/doc.txt/x.zip"
    assert "damaged" in refusal.reason


def test_a_single_xmi_file_needs_no_types_but_the_known_ones() -> None:
    (data,) = [data for name, data in files_in(written(UIMA_XMI, [RECORD])).items() if name.endswith(".xmi")]
    (record,) = records_in(UIMA_XMI, data)
    assert record.draft == RECORD.draft
    (refusal,) = found_in(UIMA_XMI, packed({"a.xmi": data}))
    assert (
        str(refusal) == "file/a.xmi: “TypeSystem.xml” is missing, which defines the types of the annotations"
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ((b'"begin": 3', b'"begin": 300'), "300–9 is not a span"),
        ((b'"end": 9', b'"end": 900'), "the span 3–900 ends after the text, which has 33 characters"),
        ((b'"end": 9', b'"end": "x"'), "the CAS cannot be read"),
        ((b'"%FEATURE_STRUCTURES"', b'"x"'), "the file is not a CAS in JSON"),
        ((b'"sofaString": "', b'"sofaText": "'), "the text is empty"),
        ((b'"uima.tcas.Annotation"', b'"uima.Nothing"'), "the CAS cannot be read"),
        ((b'"%MEMBERS": [', b'"%MEMBERS": [99, '), "the CAS cannot be read: 99"),
        ((b"Merkel", b"Merk\xffl"), "the line is not valid UTF-8"),
        ((b"}", b""), "the JSON is malformed"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_file_is_refused_and_the_rest_is_read(change: tuple[bytes, bytes], reason: str) -> None:
    good = inception_cas().to_json().encode()
    assert change[0] in good
    refusal, incoming = found_in(UIMA_JSON, packed({"a.json": good.replace(*change), "b.json": good}))
    assert isinstance(refusal, Refusal)
    assert refusal.source == "file/a.json"
    assert refusal.reason.startswith(reason)
    assert isinstance(incoming, Incoming)


def test_types_that_are_not_defined_are_told() -> None:
    files = files_in(as_file(UIMA_XMI, inception_cas()))
    files["a.xmi"] = files["a.xmi"].replace(b"custom:Speech", b"custom:Nothing")
    (refusal,) = found_in(UIMA_XMI, packed(files))
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith("the file has annotations of a type that is not defined:")
    assert refusal.reason.endswith("Choose the folder or ZIP file that has “TypeSystem.xml” beside it.")


LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"> '
    b'<!ENTITY d SYSTEM "file:///etc/passwd">]>'
)


@pytest.mark.parametrize("name", ["a.xmi", "TypeSystem.xml"])
def test_document_types_and_entities_are_refused(name: str) -> None:
    files = files_in(as_file(UIMA_XMI, inception_cas()))
    declaration, rest = files[name].split(b"?>", 1)
    (refusal,) = found_in(UIMA_XMI, packed({**files, name: declaration + b"?>" + LAUGHS + rest}))
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "the file declares a document type, which is not read"


@BOTH
def test_its_files_are_told_from_others(form: Format) -> None:
    data = written(form, [RECORD])
    assert format_of_tree(ZipTree(io.BytesIO(data))) is form
    (name,) = [name for name in files_in(data) if name.startswith("documents/")]
    assert format_for(name, files_in(data)[name][:4096]) is form
    other = json.dumps([{"data": {"text": "%TYPES"}, "annotations": []}]).encode()
    assert format_for("x.json", other) is not form
    assert format_for("x.json", b'{"text": "%FEATURE_STRUCTURES"}') is not form


@BOTH
def test_damaged_files_are_told_in_words(form: Format) -> None:
    cas = inception_cas()
    if form is UIMA_JSON:
        assert_survives(form, [cas.to_json().encode()])
    else:
        (data,) = [data for name, data in files_in(written(form, [RECORD])).items() if name.endswith(".xmi")]
        assert_survives(form, [data])
