"""The sample articles keep the promises of the dataset format and of `seeds/README.md`."""

import json
import unicodedata
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = sorted(SEEDS.glob("*.txt"))
ACTOR_TYPES = {"person", "organization", "state", "group", "media"}
ROLES = ("source", "cue", "content")

Record = dict[str, Any]


def read_text(path: Path) -> str:
    """The article's text with its line ends untouched."""
    return path.read_bytes().decode("utf-8")


def read_record(path: Path) -> Record:
    """The one line of native JSONL beside a text."""
    lines = path.with_suffix(".jsonl").read_bytes().decode("utf-8").splitlines()
    assert len(lines) == 1
    record = json.loads(lines[0])
    assert isinstance(record, dict)
    return record


def claim_spans(claim: Record) -> list[Record]:
    """Every span of a claim, whatever its role."""
    return [span for role in ROLES for span in claim[role]]


def all_spans(record: Record) -> list[Record]:
    """Every annotated span of an article."""
    return [*record["mentions"], *chain.from_iterable(claim_spans(claim) for claim in record["claims"])]


def is_emoji(character: str) -> bool:
    """Whether the character is a pictograph, as far as its Unicode category tells."""
    return unicodedata.category(character) == "So" and ord(character) >= 0x1F000


ARTICLES = [pytest.param(path, id=path.stem) for path in TEXTS]
RECORDS = [read_record(path) for path in TEXTS]


def test_there_are_at_least_eight_articles() -> None:
    assert len(TEXTS) >= 8
    assert {path.stem for path in TEXTS} == {path.stem for path in SEEDS.glob("*.jsonl")}


@pytest.mark.parametrize("path", ARTICLES)
def test_record_holds_the_text_of_its_file(path: Path) -> None:
    record = read_record(path)
    text = read_text(path)
    assert record["text"] == text
    assert record["id"] == path.stem
    assert record["schema"] == "annotator/1"
    assert (record["status"], record["coder"], record["codebook"]) == ("done", "gold", 1)


@pytest.mark.parametrize("path", ARTICLES)
def test_text_is_a_headline_and_paragraphs(path: Path) -> None:
    text = read_text(path)
    assert "\r" not in text
    assert text.endswith("\n")
    headline, blank, body = text.split("\n", 2)
    assert headline == read_record(path)["title"]
    assert blank == ""
    assert body.strip()


@pytest.mark.parametrize("path", ARTICLES)
def test_article_has_the_length_of_a_news_article(path: Path) -> None:
    assert 250 <= len(read_text(path).split()) <= 700


@pytest.mark.parametrize("path", ARTICLES)
def test_every_span_slices_to_its_text(path: Path) -> None:
    record = read_record(path)
    for span in all_spans(record):
        assert span["start"] < span["end"]
        assert record["text"][span["start"] : span["end"]] == span["text"]
        assert span["text"] == span["text"].strip()
        assert "\n" not in span["text"]


@pytest.mark.parametrize("path", ARTICLES)
def test_no_span_cuts_a_combining_mark_from_its_letter(path: Path) -> None:
    record = read_record(path)
    for span in all_spans(record):
        following = record["text"][span["end"] : span["end"] + 1]
        assert not unicodedata.combining(span["text"][0])
        assert not (following and unicodedata.combining(following))


@pytest.mark.parametrize("path", ARTICLES)
def test_mentions_and_claims_refer_to_listed_actors(path: Path) -> None:
    record = read_record(path)
    types = {actor["id"]: actor["type"] for actor in record["actors"]}
    assert set(types.values()) <= ACTOR_TYPES
    assert all(types[mention["actor"]] == mention["type"] for mention in record["mentions"])
    assert {claim["actor"] for claim in record["claims"]} <= {None, *types}
    assert {mention["actor"] for mention in record["mentions"]} == set(types)


@pytest.mark.parametrize("path", ARTICLES)
def test_claims_have_cue_and_content_in_reading_order(path: Path) -> None:
    for claim in read_record(path)["claims"]:
        assert claim["cue"]
        assert claim["content"]
        for role in ROLES:
            assert all(left["end"] <= right["start"] for left, right in pairwise(claim[role]))


@pytest.mark.parametrize("path", ARTICLES)
def test_everything_is_decided_by_hand(path: Path) -> None:
    record = read_record(path)
    for item in [*record["mentions"], *record["claims"]]:
        assert item["decision"] == "accepted"
        assert item["decided_at"] == "2026-11-23T08:00:00Z"
        assert item["suggestion"] is None


def test_no_id_is_used_twice() -> None:
    items = chain.from_iterable(
        (*record["actors"], *record["mentions"], *record["claims"]) for record in RECORDS
    )
    ids = [item["id"] for item in items] + [record["id"] for record in RECORDS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", ARTICLES)
def test_residue_is_whole_lines_without_annotations(path: Path) -> None:
    record = read_record(path)
    text = record["text"]
    for start, end in record["residue"]:
        assert start == 0 or text[start - 1] == "\n"
        assert text[end : end + 1] in {"", "\n"}
        assert text[start:end] == text[start:end].strip()
        assert all(span["end"] <= start or end <= span["start"] for span in all_spans(record))


def test_one_article_ends_in_residue() -> None:
    assert any(
        record["residue"] and record["residue"][-1][1] == len(record["text"].rstrip("\n"))
        for record in RECORDS
    )


def test_one_article_has_emoji_astral_letters_and_combining_marks() -> None:
    def is_hard(text: str) -> bool:
        astral_letter = any(character > "\uffff" and character.isalpha() for character in text)
        combining = any(unicodedata.combining(character) for character in unicodedata.normalize("NFC", text))
        return astral_letter and combining and "\u200d" in text and any(map(is_emoji, text))

    assert any(is_hard(record["text"]) for record in RECORDS)


def test_one_article_runs_right_to_left_with_latin_names_inside() -> None:
    def is_mixed(text: str) -> bool:
        directions = [unicodedata.bidirectional(character) for character in text]
        right_to_left = directions.count("R") + directions.count("AL")
        return right_to_left > len(text) / 2 and "L" in directions

    assert any(is_mixed(record["text"]) for record in RECORDS)
    assert any(
        is_mixed(record["text"]) and any(mention["text"].isascii() for mention in record["mentions"])
        for record in RECORDS
    )


def test_articles_hold_broken_quotations_and_claims_without_source() -> None:
    claims = [claim for record in RECORDS for claim in record["claims"]]
    assert any(len(claim["content"]) > 1 for claim in claims)
    assert any(not claim["source"] for claim in claims)
