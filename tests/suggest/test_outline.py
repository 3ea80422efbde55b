"""Outlines of real parses: units that nest, sentences that hold, and the claim of each cue."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from annotator.core.spans import joined_text
from annotator.core.suggesting import Passage
from annotator.suggest.language import parse
from annotator.suggest.outline import Outliner
from tests.worlds import place

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.outline import Outline
    from annotator.core.spans import Span

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def outline_of(nlp: Language) -> Callable[[str], Outline]:
    outliner = Outliner()
    return lambda text: outliner(parse(nlp, Passage(text=text)))


def _proposal(outline: Outline, text: str, cue: str) -> tuple[str, str]:
    frame = next(frame for frame in outline.frames if joined_text(frame.cue, text) == cue)
    return joined_text(frame.source, text), joined_text(frame.content, text)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Haug met Dr. J. K. Ortiz in the U.S. today. She left.", 2),
        ("Gen. Mark Haug said no. Lt. Gov. A. B. Carter agreed.", 2),
        ("“Is it true?” asked Ms. Jones. Nobody answered!", 2),
        ("One line.\nAnother line without a stop", 2),
        ("   \n\n", 0),
    ],
)
def test_sentences_end_where_people_end_them(
    outline_of: Callable[[str], Outline], text: str, sentences: int
) -> None:
    found = outline_of(text).sentences
    assert len(found) == sentences
    assert [span.of(text).strip() for span in found] == [span.of(text) for span in found]


def test_units_grow_from_phrase_to_sentence(outline_of: Callable[[str], Outline]) -> None:
    text = "Haug said that the ministry of water would close the old dam, and Ortiz objected."
    outline = outline_of(text)
    unit: Span | None = place(text, "old dam")
    steps = []
    while unit is not None:
        steps.append(unit.of(text))
        unit = outline.around(unit)
    assert "the ministry of water" in {span.of(text) for span in outline.phrases}
    assert "that the ministry of water would close the old dam" in steps
    assert steps[-1] == text
    assert all(before in after for before, after in pairwise(steps))


def test_page_furniture_is_not_outlined(outline_of: Callable[[str], Outline], nlp: Language) -> None:
    text = "Haug said no.\nShare this article."
    passage = Passage(text=text, residue=tuple(outline_of(text).sentences[1:]))
    assert [span.of(text) for span in Outliner()(parse(nlp, passage)).sentences] == ["Haug said no."]


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("Haug quipped that the deal was dead.", "quipped", "Haug", "that the deal was dead"),
        (
            "“This is a disaster,” fumed Senator Haug. “It hands them everything.”",
            "fumed",
            "Senator Haug",
            "“This is a disaster,” … “It hands them everything.”",
        ),
        (
            "According to two officials, the army would withdraw.",
            "According to",
            "two officials",
            "the army would withdraw",
        ),
        (
            "The White House, which had remained silent, tweeted on Friday that sanctions would stay.",
            "tweeted",
            "The White House, which had remained silent",
            "that sanctions would stay",
        ),
        (
            "Haug said the army believed Kyiv would not retaliate.",
            "believed",
            "the army",
            "Kyiv would not retaliate",
        ),
        (
            "A statement issued by the ministry denied the report.",
            "issued",
            "the ministry",
            "A statement",
        ),
        ("It is widely believed that Haug lied.", "is widely believed", "", "that Haug lied"),
        (
            "He said that elections may further complicate the situation.",
            "may further complicate",
            "elections",
            "the situation",
        ),
    ],
)
def test_each_cue_proposes_its_claim(
    outline_of: Callable[[str], Outline], text: str, cue: str, source: str, content: str
) -> None:
    assert _proposal(outline_of(text), text, cue) == (source, content)


def test_every_suggested_claim_is_proposed_and_no_cue_twice(outline_of: Callable[[str], Outline]) -> None:
    text = (
        "Meanwhile, Haug warned of trouble, adding that “we asked twice”, and urged Ortiz to leave.\n"
        "“Nobody came,” Ortiz recalled. According to Radio Quay, she was told to wait."
    )
    outline = outline_of(text)
    cues = [joined_text(frame.cue, text) for frame in outline.frames]
    assert {"warned of", "adding", "urged", "recalled", "According to", "was told"} <= set(cues)
    assert len(set(cues)) == len(cues)
    assert all(frame.content for frame in outline.frames)
    assert list(outline.frames) == sorted(outline.frames, key=lambda frame: frame.cue)


def test_a_content_ends_before_a_dangling_conjunction(outline_of: Callable[[str], Outline]) -> None:
    text = "The outcome will shape the future of the Karabakh conflict and influence broader dynamics."
    assert not any(
        part.of(text).endswith(" and") for frame in outline_of(text).frames for part in frame.content
    )


def test_offsets_count_code_points(outline_of: Callable[[str], Outline]) -> None:
    text = "😀😀 Haug 🇦🇲 said on Monday that 𝔹aku agreed.\n😀 Ortiz laughed."
    outline = outline_of(text)
    assert _proposal(outline, text, "said")[1].endswith("𝔹aku agreed")
    assert outline.sentences[-1].of(text) == "😀 Ortiz laughed."


def test_a_cue_behind_a_quotation_is_given_its_own_clause(outline_of: Callable[[str], Outline]) -> None:
    text = (
        "Deputy minister Alma Dorrit warned, however, that any delay beyond autumn “would leave the island"
        " without grain”, and urged opposition lawmakers to stop treating the quay as a campaign stage."
    )
    assert _proposal(outline_of(text), text, "urged") == (
        "Deputy minister Alma Dorrit",
        "to stop treating the quay as a campaign stage",
    )


def test_a_verb_phrase_begins_behind_what_is_set_before_it(outline_of: Callable[[str], Outline]) -> None:
    text = "Haug came and on Monday left the old city."
    found = {span.of(text) for span in outline_of(text).phrases}
    assert "left the old city" in found
    assert "on Monday left the old city" not in found
