"""CoNLL files: what they hold comes back in every dialect, spaCy's reader takes them, others' are read."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.conll import CONLL
from annotator.formats.conll.sentences import sentences_of
from annotator.formats.conll.tags import Scheme, Stretch, stretches_of, tags_of
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_for
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from annotator.formats.format import Options

TEXT = "Mr. Ana  Berg said: “Talks\nwill go on.” Dorn left."
DIALECTS: list[Options] = [
    {
        "layer": layer,
        "scheme": scheme,
        "text": text,
        **dict(zip(("columns", "delimiter"), columns, strict=True)),
    }
    for layer, scheme, text, columns in product(
        ("actors", "claims"), Scheme, ("yes", "no"), (("2", "tab"), ("4", "space"))
    )
]


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mention(words: str, number: int, type_: str = "person") -> Mention:
    return Mention(
        uuid=f"21111111-1111-4111-8111-11111111111{number}",
        span=span(words),
        type=type_,
        decision=Decision.ACCEPTED,
        coder="ana",
    )


CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana  Berg"),),
    cue=(span("said"),),
    content=(span("“Talks\nwill go on.”"),),
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en"),
    coder="ana",
    status=Status.DONE,
    mentions=(mention("Ana  Berg", 1), mention("Dorn", 2, "head of state")),
    claims=(CLAIM,),
)


def lines_of(options: Options) -> list[str]:
    return written(CONLL, [RECORD], options).decode().splitlines()


def found_in(text: str) -> list[Incoming | Refusal | Notice]:
    assert CONLL.read is not None
    return list(CONLL.read(io.BytesIO(text.encode()), "file", {}))


@pytest.mark.parametrize("options", DIALECTS, ids=lambda options: "-".join(options.values()))
@given(some=records())
@examples(5, nightly=50)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(CONLL, some, options)


@given(st.data())
@examples(30, nightly=1000)
def test_stretches_come_back_from_their_tags(data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.integers(0, 12), unique=True).map(sorted))
    labels = st.sampled_from(["a", "b", "c-d", "e f", "100%"])
    stretches = [
        Stretch(first, behind - 1, data.draw(labels))
        for first, behind in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    for scheme in Scheme:
        assert stretches_of(tags_of(12, stretches, scheme)) == stretches


@pytest.mark.parametrize(
    ("scheme", "tags"),
    [
        ("IOB1", "I-a I-a B-a I-b O"),
        ("IOB2", "B-a I-a B-a B-b O"),
        ("BILOU", "B-a L-a U-a U-b O"),
        ("IOBES", "B-a E-a S-a S-b O"),
        ("IOE2", "I-a E-a E-a E-b O"),
    ],
)
def test_the_schemes_are_as_they_are_documented(scheme: str, tags: str) -> None:
    stretches = [Stretch(0, 1, "a"), Stretch(2, 2, "a"), Stretch(3, 3, "b")]
    assert stretches_of(tags.split()) == stretches
    if scheme in set(Scheme):
        assert tags_of(5, stretches, Scheme(scheme)) == tags.split()


def test_a_word_per_line_with_comments_that_tell_the_text() -> None:
    assert lines_of({}) == [
        *("-DOCSTART-\tO", ""),
        '# article = {"status": "done", "title": "Talks", "outlet": "Gazette", "language": "en", "id": "a1"}',
        "# text = Mr. Ana  Berg said: “Talks\\n",
        *("Mr\tO", ".\tO", "Ana\tB-person", "Berg\tI-person", "said\tO", ":\tO", "“\tO", "Talks\tO", ""),
        "# text = will go on.” ",
        *("will\tO", "go\tO", "on\tO", ".\tO", "”\tO", ""),
        "# text = Dorn left.",
        *("Dorn\tB-head%20of%20state", "left\tO", ".\tO", ""),
    ]


def test_four_columns_by_spaces_are_those_of_conll_2003() -> None:
    options = {"layer": "claims", "scheme": "IOB1", "columns": "4", "delimiter": "space", "text": "no"}
    lines = lines_of(options)
    assert lines[:2] == ["-DOCSTART- -X- O O", ""]
    assert lines[4:10] == [
        *("Ana -X- _ I-Source", "Berg -X- _ I-Source", "said -X- _ I-Cue", ": -X- _ O"),
        *("“ -X- _ I-Content", "Talks -X- _ I-Content"),
    ]
    (back,) = records_in(CONLL, written(CONLL, [RECORD], options))
    assert back.draft.text == "Mr . Ana Berg said : “ Talks will go on . ”\nDorn left ."


@pytest.mark.spacy
@pytest.mark.parametrize(
    "options",
    [
        {"columns": "4", "delimiter": "space", "text": "no", "scheme": "IOB1"},
        {"columns": "4", "delimiter": "space", "text": "no", "scheme": "IOB2"},
    ],
    ids=str,
)
def test_a_reader_of_conll_takes_the_file(options: Options) -> None:
    from spacy.training.converters.conll_ner_to_docs import conll_ner_to_docs

    plain = replace(RECORD, mentions=(mention("Ana  Berg", 1), mention("Dorn", 2)))
    read: Any = conll_ner_to_docs
    (doc,) = read(written(CONLL, [plain], options).decode(), no_print=True)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("Ana Berg", "person"),
        ("Dorn", "person"),
    ]
    assert len(list(doc.sents)) == 3


def test_what_it_has_no_place_for_is_told() -> None:
    losses = Losses()
    fitted(RECORD, CONLL.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.CLAIMS: 1, Loss.CODERS: 1}
    losses = Losses()
    fitted(RECORD, CONLL.holds({"layer": "claims", "text": "no"}), Way.FLATTEN, losses)
    assert losses.touched == {
        Loss.MENTIONS: 2,
        Loss.FRAMES: 1,
        Loss.CODERS: 1,
        Loss.METADATA: 1,
        Loss.SPACES: 1,
    }
    losses = Losses()
    bare = replace(RECORD, draft=Draft(text="Dorn left .\nGone ."), coder=None, mentions=(), claims=())
    fitted(bare, CONLL.holds({"text": "no"}), Way.FLATTEN, losses)
    assert not losses


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left. She came.", ["He left.", "She came."]),
        ("Mr. Berg left? “Yes.” he said. J. Dorn", ["Mr. Berg left?", "“Yes.” he said.", "J. Dorn"]),
        ("U.S. Senate v. 3.5 Dr. No", ["U.S. Senate v. 3.5 Dr. No"]),
        ("One line\n\nanother", ["One line", "another"]),
        ("(He left.) (She came.)", ["(He left.)", "(She came.)"]),
    ],
)
def test_sentences_end_where_readers_expect_it(text: str, sentences: list[str]) -> None:
    assert [text[one[0].start : one[-1].end] for one in sentences_of(text, ())] == sentences


def test_no_sentence_ends_within_a_span() -> None:
    text = "He left. She came.\nThey met."
    (sentence,) = sentences_of(text, [Span(3, 24)])
    assert text[sentence[-1].start : sentence[-1].end] == "."
    assert len(sentences_of(text, [Span(0, 8)])) == 3


CONLL_2003 = """-DOCSTART- -X- -X- O

U.N. NNP I-NP I-ORG
official NN I-NP O
Ana NNP I-NP I-PER
Berg NNP I-NP I-PER
Bo NNP I-NP B-PER
heads VBZ I-VP O
. . O O

Peace NN I-NP O

-DOCSTART- -X- -X- O

Dorn NNP I-NP I-PER
"""


def test_a_file_of_the_shared_task_is_read() -> None:
    notice, first, second = found_in(CONLL_2003)
    assert str(notice) == "file:3: the columns between the words and their tags are left aside"
    assert isinstance(first, Incoming)
    text = first.record.draft.text
    assert text == "U.N. official Ana Berg Bo heads .\nPeace"
    assert [(one.span.of(text), one.type) for one in first.record.mentions] == [
        *(("U.N.", "ORG"), ("Ana Berg", "PER"), ("Bo", "PER")),
    ]
    assert (first.record.coder, first.record.status, first.line) == ("conll", Status.DONE, 1)
    assert isinstance(second, Incoming)
    assert (second.record.draft.text, second.line) == ("Dorn", 13)


@pytest.mark.parametrize(
    "text",
    [
        "Ana\tB-PER\nBerg\tI-PER\nleft\tO\n",
        "Ana\tB-PER\r\nBerg\tL-PER\r\nleft\tO\r\n",
        "\ufeffAna B-PER\nBerg E-PER\nleft O",
        "# sent_id = 1\nAna  NNP   I-PER\nBerg  NNP   I-PER\nleft  VB  O\n",
    ],
)
def test_dialects_are_told_apart_by_their_lines(text: str) -> None:
    *_, taken = found_in(text)
    assert isinstance(taken, Incoming)
    assert taken.record.draft.text == "Ana Berg left"
    assert [one.span for one in taken.record.mentions] == [Span(0, 8)]


def test_texts_in_comments_of_others_are_taken_where_they_have_the_words() -> None:
    lines = "Ana\tB-PER\n,\tO\n\n# text = (left)\nleft\tO\n"
    (taken,) = found_in(f"# text = Ana,\n{lines}")
    assert isinstance(taken, Incoming)
    assert taken.record.draft.text == "Ana,\n(left)"
    (taken,) = found_in(f"# text = Bo,\n{lines}")
    assert isinstance(taken, Incoming)
    assert taken.record.draft.text == "Ana ,\nleft"


def test_parts_of_claims_are_put_together_and_sources_alone_kept_aside() -> None:
    (taken,) = found_in("Ana\tB-Source\nsaid\tB-Cue\nno\tB-Content\n\nBerg\tB-Source\n")
    assert isinstance(taken, Incoming)
    (claim,) = taken.record.claims
    assert (claim.source, claim.cue, claim.content) == ((Span(0, 3),), (Span(4, 8),), (Span(9, 11),))
    assert taken.record.draft.meta[UNPLACED] == [{"label": "Source", "spans": [[12, 16]]}]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("Ana\n", "3: the line is no word with its tag: “Ana”"),
        ("Ana NNP\n", "3: the line is no word with its tag: “Ana NNP”"),
        ("Ana B-PER\n# article = {\n", "4: the JSON is cut off at column 2"),
        ("A\0 O\n", "2: the text holds a NUL character"),
    ],
)
def test_a_bad_document_is_refused_and_the_next_is_read(lines: str, reason: str) -> None:
    refusal, taken = found_in(f"\n-DOCSTART- O\n{lines}\n-DOCSTART- O\n\nBerg B-PER\n")
    assert str(refusal).startswith(f"file:{reason}")
    assert isinstance(taken, Incoming)
    assert taken.record.draft.text == "Berg"


def test_a_line_that_is_not_utf_8_is_told() -> None:
    assert CONLL.read is not None
    (refusal,) = CONLL.read(io.BytesIO(b"B\xe9rg B-PER\n"), "file", {})
    assert str(refusal) == "file:1: the line is not valid UTF-8 at byte 2"


@pytest.mark.parametrize(
    ("name", "begun", "is_conll"),
    [
        ("a.conll", "-DOCSTART- O\n", True),
        ("a.txt", CONLL_2003, True),
        ("a.tsv", "Ana\tB-PER\nBerg\tI-PER\nleft\tO\n", True),
        ("a.tsv", "Ana\tO\nBerg\tO\nleft\tO\n", False),
        ("a.txt", "Vitamin O\nVitamin B-12\n", False),
        ("a.txt", "Ana left.\n\nBerg B-PER\n", False),
        ("a.txt", "A blood group is\nA B-A\nor else it is O\nor O\n", False),
    ],
)
def test_its_files_are_told_from_others(name: str, begun: str, is_conll: bool) -> None:
    assert (format_for(name, begun.encode()) is CONLL) is is_conll


def test_damaged_files_are_told_in_words() -> None:
    assert_survives(CONLL, [CONLL_2003.encode(), *(written(CONLL, [RECORD], one) for one in DIALECTS[:3])])
