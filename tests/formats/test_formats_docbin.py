"""spaCy's DocBin: loaded by spaCy as written, and those of others read."""

from __future__ import annotations

import io
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.docbin import DOCBIN
from annotator.formats.docbin.reader import read_docbin
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_for
from tests.formats.article_examples import ACCEPTED, CLAIM, RECORD, TEXT, found_in
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from annotator.formats.format import Options

pytestmark = pytest.mark.spacy

FOREIGN = "😀 Merkel warned Putin.\r\nHe left."


def docs_in(data: bytes, language: str = "en") -> list[Doc]:
    import spacy
    from spacy.tokens import DocBin

    return list(DocBin().from_bytes(data).get_docs(spacy.blank(language).vocab))


def foreign_doc(text: str = FOREIGN) -> Doc:
    import spacy

    return spacy.blank("en")(text)


def file_of(*docs: Doc, user_data: bool = True) -> bytes:
    from spacy.tokens import DocBin

    return bytes(DocBin(docs=docs, store_user_data=user_data).to_bytes())


@pytest.mark.parametrize("options", [{}, {"language": "ar", "spans": "all"}], ids=str)
@given(some=records())
@examples(8, nightly=120)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(DOCBIN, some, options)


def test_spacy_finds_the_entities_and_spans() -> None:
    (doc,) = docs_in(written(DOCBIN, [RECORD]))
    assert doc.text == TEXT
    assert [(one.label_, one.text) for one in doc.ents] == [("person", "Ana Berg")]
    assert [(one.label_, one.text) for one in doc.spans["sc"]] == [
        ("Source", "Ana Berg"),
        ("person", "Ana Berg"),
        ("Cue", "said"),
        ("Content", "the talks\nwould end"),
        ("Content", "soon"),
    ]
    assert [one.text for one in doc.spans["rejected"]] == ["talks"]
    assert [one.text for one in doc.spans["pending"]] == ["Berg"]
    assert {token.ent_iob_ for token in doc} == {"B", "I", "O"}


def test_relations_name_first_tokens_as_in_the_tutorial() -> None:
    from spacy.tokens import Doc

    (doc,) = docs_in(written(DOCBIN, [RECORD]))
    Doc.set_extension("rel", default={}, force=True)
    try:
        found = {(doc[head].text, doc[child].text): labels for (head, child), labels in doc._.rel.items()}
    finally:
        Doc.remove_extension("rel")
    assert found == {
        ("said", "Ana"): {"source": 1.0},
        ("said", "the"): {"content": 1.0},
        ("said", "soon"): {"content": 1.0},
    }


def test_what_is_undecided_is_no_sign_that_there_is_nothing() -> None:
    (doc,) = docs_in(written(DOCBIN, [replace(RECORD, status=Status.IN_PROGRESS)]))
    assert {token.ent_iob_ for token in doc} == {"B", "I", ""}


def test_entities_do_not_overlap() -> None:
    inner = replace(ACCEPTED, uuid="24111111-1111-4111-8111-111111111111", span=Span(6, 10))
    (doc,) = docs_in(written(DOCBIN, [replace(RECORD, mentions=(inner, ACCEPTED), claims=())]))
    assert [one.text for one in doc.ents] == ["Ana Berg"]
    assert sorted(one.text for one in doc.spans["sc"]) == ["Ana Berg", "Berg"]


def test_an_article_comes_back_whole() -> None:
    (back,) = records_in(DOCBIN, written(DOCBIN, [RECORD]))
    assert back.draft == RECORD.draft
    assert (back.coder, back.status) == ("ana", Status.DONE)
    assert {one.uuid: one.decision for one in back.items} == {one.uuid: one.decision for one in RECORD.items}
    assert back.claims[0].attributes == CLAIM.attributes
    assert back.claims[0].stance == "for"


def test_a_span_is_widened_to_tokens_and_that_is_told() -> None:
    cut = replace(RECORD, mentions=(replace(ACCEPTED, span=Span(3, 8)),), claims=())
    losses = Losses()
    fitted(cut, DOCBIN.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.EDGES: 1}
    (doc,) = docs_in(written(DOCBIN, [cut]))
    assert [one.text for one in doc.ents] == ["Ana Berg"]


def test_files_of_others_are_read() -> None:
    doc: Any = foreign_doc()
    doc.ents = [doc.char_span(2, 8, label="PERSON", kb_id="Q567"), doc.char_span(16, 21, label="PERSON")]
    doc.spans["sc"] = [
        doc.char_span(2, 8, label="SOURCE"),
        doc.char_span(9, 15, label="cue"),
        doc.char_span(16, 21, label="PERSON"),
    ]
    doc.spans["more"] = [doc.char_span(24, 26)]
    doc.user_data[("._.", "rel", None, None)] = {(2, 1): {"says": 0.9, "means": 0.1}}
    doc.user_data[("._.", "seen", None, None)] = {"by": ["eva", 3]}
    doc.user_data["page"] = 4
    doc.cats = {"politics": 1.0}
    (record,) = records_in(DOCBIN, file_of(doc))
    text = record.draft.text
    assert text == "😀 Merkel warned Putin.\nHe left."
    assert [(one.type, one.span.of(text)) for one in record.mentions] == [
        ("PERSON", "Putin"),
        ("more", "He"),
        ("PERSON", "Merkel"),
    ]
    (claim,) = record.claims
    assert [part.of(text) for part in (*claim.source, *claim.cue)] == ["Merkel", "warned"]
    assert (record.coder, record.status, claim.decision) == ("spacy", Status.DONE, Decision.ACCEPTED)
    assert record.draft.meta["unplaced"] == [
        {"label": "PERSON", "spans": [[2, 8]], "attributes": {"kb_id": "Q567"}}
    ]
    kept = {"._.seen": {"by": ["eva", 3]}, "page": 4, "cats": {"politics": 1.0}}
    assert record.draft.meta["spacy"] == kept
    (again,) = docs_in(written(DOCBIN, [record]))
    user_data: dict[Any, Any] = again.user_data
    assert user_data["._.", "seen", None, None] == {"by": ("eva", 3)}
    assert user_data["page"] == 4
    assert again.cats == {"politics": 1.0}


def test_a_file_without_user_data_is_read() -> None:
    (record,) = records_in(DOCBIN, file_of(foreign_doc("No one said so."), user_data=False))
    assert (record.draft.text, record.items, record.status) == ("No one said so.", (), Status.NEW)


def test_languages_that_spacy_does_not_have_are_told() -> None:
    with pytest.raises(FormatError, match="spaCy has no tokenizer for “qq”"):
        written(DOCBIN, [RECORD], {"language": "qq"})


def parts_of(data: bytes) -> dict[str, Any]:
    parts: dict[str, Any] = msgspec.msgpack.decode(zlib.decompress(data))
    return parts


def file_with(**changed: object) -> bytes:
    parts = {**parts_of(written(DOCBIN, [RECORD, replace(RECORD, coder="ben")])), **changed}
    return zlib.compress(msgspec.msgpack.encode(parts))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04", "the file is not packed as spaCy packs it"),
        (file_with, "the file is cut off"),
        (zlib.compress(b"\xc1"), "the file does not hold what spaCy stores"),
        (zlib.compress(b"\0" * (8 << 20), 9), "the file would unpack to more than"),
    ],
    ids=["other", "cut", "damaged", "bomb"],
)
def test_a_file_that_cannot_be_read_is_refused(data: Any, reason: str) -> None:
    data = data()[:-20] if callable(data) else data
    with pytest.raises(FormatError, match=reason):
        found_in(DOCBIN, data)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"lengths": b"\1\0\0\0"}, "the numbers of tokens in the file do not agree"),
        ({"lengths": b"\xff\xff\xff\xff"}, "the numbers of tokens in the file do not agree"),
        ({"tokens": b"\0" * 9}, "the file does not hold what spaCy stores"),
        ({"attrs": []}, "the numbers of tokens in the file do not agree"),
        ({"strings": [1]}, "the file does not hold what spaCy stores"),
        ({"user_data": 1}, "the file does not hold what spaCy stores"),
    ],
    ids=str,
)
def test_parts_that_do_not_agree_are_refused(changed: dict[str, object], reason: str) -> None:
    with pytest.raises(FormatError, match=reason):
        found_in(DOCBIN, file_with(**changed))


def test_entities_out_of_range_are_refused() -> None:
    parts = parts_of(written(DOCBIN, [RECORD]))
    with pytest.raises(FormatError, match="the entities in the file are damaged"):
        found_in(DOCBIN, file_with(tokens=b"\xff" * len(parts["tokens"]) * 2))


def test_a_bad_document_is_refused_and_the_rest_is_read() -> None:
    good = parts_of(written(DOCBIN, [RECORD]))["user_data"][0]
    outside = msgspec.msgpack.encode([msgspec.msgpack.encode({"name": "sc", "attrs": {}, "spans": [b"x"]})])
    for changed in ({"user_data": [b"\xc1", good]}, {"span_groups": [outside, b"\x90"]}):
        refusal, incoming = found_in(DOCBIN, file_with(**changed))
        assert isinstance(refusal, Refusal)
        assert (refusal.source, refusal.line) == ("file", 1)
        assert isinstance(incoming, Incoming)
        assert incoming.record.draft.text == TEXT


def test_nothing_in_user_data_is_run() -> None:
    pickled = msgspec.msgpack.Ext(80, b"cos\nsystem\n(S'true'\ntR.")
    data = file_with(user_data=[msgspec.msgpack.encode({"x": pickled, "annotator": pickled}), None])
    first, second = found_in(DOCBIN, data)
    assert isinstance(second, Incoming)
    assert isinstance(first, Incoming)
    assert first.record.draft.meta["spacy"] == {"x": "Ext"}


def test_its_files_are_told_by_their_name() -> None:
    assert format_for("train.spacy") is DOCBIN


def test_damaged_files_are_told_in_words() -> None:
    def packed_anew(stream: Any, source: str, options: Options) -> Any:
        return read_docbin(io.BytesIO(zlib.compress(stream.read(), 1)), source, options)

    data = written(DOCBIN, [RECORD, RECORD])
    assert_survives(DOCBIN, [data])
    # The packing has a checksum: what is damaged below it comes through only where it is packed anew.
    assert_survives(replace(DOCBIN, read=packed_anew), [zlib.decompress(data)])
