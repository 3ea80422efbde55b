from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.spans import are_in_order
from annotator.formats.furniture import is_furniture, is_menu_entry
from annotator.formats.residue import find_residue

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
BODY = "\n\n".join(
    (
        "Ministers meet again in the capital",
        "The foreign ministers of both countries met on Monday and said that the talks would go on.",
        "“We have agreed on the agenda,” said the host, who has led the delegation for three years.",
        "The opposition has called for a debate in parliament, and its leader said that it was not enough.",
    )
)
AZERBAIJANI = (
    "Nazirlər paytaxtda yenidən görüşüb və danışıqların gələn həftə davam etdiriləcəyini bildiriblər"
)
RUSSIAN = "Министры снова встретились в столице и заявили, что переговоры продолжатся на следующей неделе."
ARABIC = "\n".join(
    (
        "قال وزير الخارجية إن المحادثات بين البلدين ستستمر الأسبوع المقبل في العاصمة بحضور الوسطاء.",
        "وأضاف أن الحكومة لن تقبل أي اتفاق لا يضمن حقوق المواطنين وأن البرلمان سيصوت عليه لاحقا.",
        "ودعت المعارضة إلى جلسة علنية لمناقشة بنود الاتفاق قبل توقيعه من قبل الرئيس.",
    )
)


def marked(text: str) -> list[str]:
    return [span.of(text) for span in find_residue(text)]


def test_an_article_without_furniture_has_no_residue() -> None:
    assert marked(BODY) == []


def test_the_tail_from_the_first_furniture_line_is_one_span() -> None:
    tail = f"Leave a review\n\nSocial\n\n{AZERBAIJANI}\n\n\nFollow us on social networks\n\nNews Line"
    assert marked(f"{BODY}\n\n\u00a0\n\n{tail}\n") == [tail]


def test_teasers_after_a_related_heading_belong_to_it() -> None:
    tail = "Most read\nPrime minister to visit the region\nWhy did the vote fail?"
    assert marked(f"{BODY}\n{tail}") == [tail]


def test_teasers_may_outweigh_a_short_note() -> None:
    tail = "Related news\n" + "\n".join(["Prime minister to visit the region in the spring"] * 3)
    note = "Talks fail\n\nThe ministers said that the talks had failed and that they would not meet again."
    assert marked(f"{note}\n\n{tail}") == [tail]


def test_furniture_inside_the_article_is_marked_alone() -> None:
    first, second, *rest = BODY.split("\n\n")
    text = "\n\n".join((first, second, "ADVERTISEMENT", *rest))
    assert marked(text) == ["ADVERTISEMENT"]


def test_a_sentence_after_furniture_ends_it() -> None:
    assert marked(f"{BODY}\nRead more:\nThe author has covered the region since 2001.") == ["Read more:"]


@pytest.mark.parametrize("foreign", [AZERBAIJANI, RUSSIAN])
def test_a_paragraph_in_another_language_is_marked(foreign: str) -> None:
    assert marked(f"{BODY}\n\n{foreign}\n\nThe ministers said that they would meet in the spring.") == [
        foreign
    ]


@pytest.mark.parametrize(
    "quotation", [f"“{RUSSIAN}”", f"«{RUSSIAN}»", f'"{AZERBAIJANI}", he said.', f"“{RUSSIAN}"]
)
def test_quotations_in_another_language_are_not_marked(quotation: str) -> None:
    assert marked(f"{BODY}\n\n{quotation}\n\nThe ministers said that they would meet in the spring.") == []


def test_an_article_in_two_languages_is_left_alone() -> None:
    assert marked(f"{BODY}\n\n{RUSSIAN}\n{RUSSIAN}\n{RUSSIAN}\n{RUSSIAN}") == []


def test_foreign_names_are_not_a_foreign_sentence() -> None:
    names = "Gülşən Əliyeva, Rəşad Məmmədov, Çingiz Hüseynov, Şahin Quliyev, Ülviyyə Səfərova, İlqar Ağayev"
    assert marked(f"{BODY}\n\n{names}\n\nThe ministers said that they would meet in the spring.") == []


def test_a_near_language_is_not_marked() -> None:
    ukrainian = "Міністри знову зустрілися в столиці та заявили, що переговори триватимуть наступного тижня."
    assert marked("\n".join([RUSSIAN] * 4 + [ukrainian])) == []


def test_a_right_to_left_article_is_left_alone_but_for_its_furniture() -> None:
    assert marked(ARABIC) == []
    assert marked(f"{ARABIC}\nاقرأ أيضا\nFacebook") == ["اقرأ أيضا\nFacebook"]


@pytest.mark.parametrize("text", ["", "\n\n", "Share", "Share\n\nTweet", "Talks fail", "Baku.\nMoscow."])
def test_short_texts_are_not_harmed(text: str) -> None:
    assert marked(text) == []


def test_a_short_note_loses_only_its_buttons() -> None:
    assert marked("Talks failed.\n\nShare\nTweet") == ["Share\nTweet"]


def test_a_run_of_menu_entries_is_a_menu_and_one_alone_a_heading() -> None:
    assert marked(f"Home\nPolitics\nWorld\n\n{BODY}") == ["Home\nPolitics\nWorld"]
    assert marked(f"Politics\n\n{BODY}") == []


def test_names_at_the_end_are_not_furniture() -> None:
    assert marked(f"{BODY}\n\nJohn Gorra\n\nStaunton, Virginia\n\nMember of Parliament") == []


@pytest.mark.parametrize(
    "line",
    [
        "Leave a comment",
        "READ MORE »",
        "Read more: Ministers meet again in the capital",
        "Follow Jane Doe on Twitter @janedoe.",
        "Share on Facebook",
        "Share: Facebook Telegram WhatsApp Copy link",
        "Facebook | Twitter",
        "12 Comments",
        "Comments (3)",
        "© 2024 Example News Agency",
        "Copyright 2024 Example News. All rights reserved.",
        "Sign up for our daily newsletter",
        "Read the full story here.",
        "► Читайте также:",
        "Tags: Baku, Moscow",
        "Həmçinin oxuyun",
        "Das könnte Sie auch interessieren",
    ],
)
def test_furniture_is_known_in_many_wordings(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "***",
        "The shares fell.",
        "He wants to share power.",
        "Follow the money, he said, and it leads to the ministry.",
        "Comments by the minister were met with anger in Moscow.",
        "Source: NATO.",
        "Politics",
        "share " * 40,
    ],
)
def test_sentences_are_not_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_menu_entries_are_whole_short_lines() -> None:
    assert is_menu_entry("Politics")
    assert not is_menu_entry("Politics as usual")


@given(
    st.lists(st.sampled_from([*BODY.split("\n"), "Share", "Read more", "Home", AZERBAIJANI, " ", "\u2028"]))
)
def test_residue_is_ordered_whole_lines_and_never_everything(lines: list[str]) -> None:
    text = "\n".join(lines)
    residue = find_residue(text)
    assert are_in_order(residue)
    for span in residue:
        assert span.start == 0 or text[span.start - 1] == "\n"
        assert span.end == len(text) or text[span.end] == "\n"
    kept = text
    for span in reversed(residue):
        kept = kept[: span.start] + kept[span.end :]
    assert kept.strip() or not text.strip()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the measuring data is not here")
def test_the_sample_article_ends_where_its_page_begins() -> None:
    text = (SHARED / "seeds" / "karabakh.txt").read_text(encoding="utf-8")
    (span,) = find_residue(text)
    assert (span.start, span.end) == (text.index("Leave a review"), len(text.rstrip("\n")))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the measuring data is not here")
def test_clean_articles_keep_nearly_all_of_their_text() -> None:
    found = []
    for path in sorted((SHARED / "data" / "polnear" / "dev" / "text").glob("*.txt")):
        found += marked(path.read_text(encoding="utf-8"))
    assert len(found) <= 2
    assert all("Follow" in line or "Read the rest" in line for line in found)
