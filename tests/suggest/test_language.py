"""Loading the language model, and parsing paragraph by paragraph."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import SuggesterError
from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.suggest import language
from annotator.suggest.language import (
    load_language,
    model_name,
    parse,
    parse_stream,
    part_stream,
    readable_pieces,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.language import Language


def test_without_any_model_the_user_is_told_which_packages_were_looked_for() -> None:
    with pytest.raises(SuggesterError, match="looked for en_nowhere and en_nothing") as caught:
        load_language(("en_nowhere", "en_nothing"))
    assert "Install one" in caught.value.advice


def test_in_a_frozen_build_nobody_is_told_of_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(SuggesterError, match="model that belongs to this program is missing") as caught:
        load_language(("en_nowhere",))
    assert caught.value.advice.startswith("Install the program again")


@pytest.mark.spacy
def test_a_missing_model_gives_way_to_the_next_one(nlp: Language) -> None:
    installed = f"{nlp.meta['lang']}_{nlp.meta['name']}"
    assert load_language(("en_nowhere", installed)).meta["name"] == nlp.meta["name"]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An installed language model whose files can be changed; gives the folder with ``meta.json``."""
    folder = tmp_path / "en_test"
    folder.mkdir()
    spacy.blank("en").to_disk(folder / "en_test-1")
    meta = (folder / "en_test-1" / "meta.json").read_text(encoding="utf-8")
    (folder / "meta.json").write_text(meta, encoding="utf-8")
    load = """
from pathlib import Path
from spacy.util import load_model_from_path

def load(**known):
    return load_model_from_path(Path(__file__).parent / "en_test-1", **known)
"""
    (folder / "__init__.py").write_text(load, encoding="utf-8")
    installed = tmp_path / "en_test-1.dist-info"
    installed.mkdir()
    about = "Metadata-Version: 2.1\nName: en_test\nVersion: 1\n"
    (installed / "METADATA").write_text(about, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield folder / "en_test-1"
    sys.modules.pop("en_test", None)


@pytest.mark.spacy
def test_a_damaged_model_is_said_to_be_so(package: Path) -> None:
    assert load_language(("en_test",)).lang == "en"
    (package / "config.cfg").unlink()

    with pytest.raises(SuggesterError, match="model en_test is damaged") as caught:
        load_language(("en_test",))

    assert caught.value.advice == "Install this package again."


@pytest.mark.spacy
def test_a_model_for_another_version_of_spacy_is_said_to_be_so(package: Path) -> None:
    meta = json.loads((package / "meta.json").read_text(encoding="utf-8"))
    (package / "meta.json").write_text(json.dumps({**meta, "spacy_version": ">=2.0,<2.1"}), encoding="utf-8")

    with pytest.raises(SuggesterError, match=r"model en_test is for spaCy >=2\.0,<2\.1, and this is"):
        load_language(("en_test",))


@pytest.mark.spacy
def test_the_model_is_named_with_its_version(nlp: Language) -> None:
    name, version = model_name(nlp).split()
    assert name.startswith("en_core_web_sm")
    assert version.startswith("3.8.")


def pieces_of(text: str, residue: tuple[Span, ...] = (), language_code: str | None = None) -> list[str]:
    return [piece.of(text) for piece in readable_pieces(text, residue=residue, language=language_code)]


def test_each_line_is_a_paragraph_without_surrounding_space() -> None:
    assert pieces_of("First line. \n\n \tSecond line.\n   \n") == ["First line.", "Second line."]


def test_residue_is_left_out_and_the_rest_of_its_line_is_kept() -> None:
    text = "The harbour is closed. Share this! It opens in June.\nMore stories\nThe end."
    start, more = text.index("Share"), text.index("More")
    residue = (Span(more, more + len("More stories")), Span(start, start + len("Share this!")))
    assert pieces_of(text, residue) == ["The harbour is closed.", "It opens in June.", "The end."]


@pytest.mark.parametrize(("code", "readable"), [(None, 1), ("en", 1), ("en-GB", 1), ("EN", 1), ("az", 0)])
def test_only_english_or_unknown_language_is_read(code: str | None, readable: int) -> None:
    assert len(pieces_of("One line.", language_code=code)) == readable


def test_a_long_paragraph_is_cut_at_a_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LONGEST_PIECE", 12)
    assert pieces_of("alpha beta gamma delta") == ["alpha beta", "gamma delta"]


def test_a_long_paragraph_without_a_space_is_cut_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LONGEST_PIECE", 5)
    assert pieces_of("abcdefghijkl") == ["abcde", "fghij", "kl"]


def test_a_stretch_of_white_space_longer_than_a_piece_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LONGEST_PIECE", 4)
    assert pieces_of("ab            cd") == ["ab", "cd"]


@given(
    text=st.text(alphabet=st.sampled_from("ab .\n\t\u2028\U0001f600"), max_size=60),
    marks=st.lists(st.tuples(st.integers(0, 59), st.integers(1, 20)), max_size=4),
)
def test_pieces_cover_exactly_what_is_not_residue(text: str, marks: list[tuple[int, int]]) -> None:
    residue = tuple(Span(start, start + length) for start, length in marks)
    pieces = list(readable_pieces(text, residue=residue))
    covered = [position for piece in pieces for position in range(piece.start, piece.end)]
    hidden = {position for span in residue for position in range(span.start, span.end)}
    assert covered == sorted(set(covered) - hidden)
    assert all(piece.of(text) == piece.of(text).strip() for piece in pieces)
    missed = set(range(len(text))) - set(covered) - hidden
    assert all(text[position].isspace() for position in missed)


@pytest.mark.spacy
def test_tokens_are_located_in_the_article(nlp: Language) -> None:
    text = "A first line 😀.\n\n  Mr Ortiz spoke."
    paragraph = parse(nlp, Passage(text=text))[1]
    token = next(token for token in paragraph.doc if token.text == "Ortiz")
    assert paragraph.locate(token.idx, token.idx + len(token)).of(text) == "Ortiz"


@pytest.mark.spacy
def test_an_article_with_nothing_to_read_has_no_paragraphs(nlp: Language) -> None:
    assert parse(nlp, Passage(text=" \n ")) == []


@pytest.mark.spacy
def test_passages_come_back_in_order_with_their_own_paragraphs(nlp: Language) -> None:
    texts = ["", "One.\nTwo.\nThree.", "\n", "Nichts.", "Four.", ""]
    passages = [Passage(text=text, language="de" if text == "Nichts." else "en") for text in texts]
    parsed = list(parse_stream(nlp, passages, batch=2))
    assert [passage for passage, _ in parsed] == passages
    assert [[paragraph.doc.text for paragraph in paragraphs] for _, paragraphs in parsed] == [
        [],
        ["One.", "Two.", "Three."],
        [],
        [],
        ["Four."],
        [],
    ]


@pytest.mark.spacy
def test_a_very_long_article_comes_in_parts(nlp: Language) -> None:
    passages = [Passage(text=text) for text in ("One.\nTwo.\nThree.\nFour.", "Five.", "")]

    parts = list(part_stream(nlp, passages, longest=8))

    assert [(part.passage, [one.doc.text for one in part.paragraphs], part.is_last) for part in parts] == [
        (passages[0], ["One.", "Two."], False),
        (passages[0], ["Three.", "Four."], True),
        (passages[1], ["Five."], True),
        (passages[2], [], True),
    ]


@pytest.mark.spacy
def test_a_stream_is_read_no_further_than_the_next_batch(nlp: Language) -> None:
    taken: list[int] = []

    def passages() -> Iterator[Passage]:
        for number in range(100):
            taken.append(number)
            yield Passage(text=f"This is article {number}.")

    next(parse_stream(nlp, passages(), batch=4))
    assert len(taken) <= 12


@pytest.mark.spacy
def test_sentences_lemmas_and_names_are_parsed(nlp: Language) -> None:
    (paragraph,) = parse(nlp, Passage(text="Angela Merkel spoke in Paris. Nobody listened."))
    assert len(list(paragraph.doc.sents)) == 2
    assert [entity.text for entity in paragraph.doc.ents] == ["Angela Merkel", "Paris"]
    assert paragraph.doc[2].lemma_ == "speak"
