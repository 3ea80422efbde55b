"""The rules of the cleaner: what each takes away, and the sentences that look like it and stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.cleaning.cleaner import clean
from annotator.formats.cleaning.rules import RULES
from tests.laws import LETTERS

_POLNEAR = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "polnear" / "dev" / "text"
_ALL = frozenset(rule.name for rule in RULES)
_TITLE = "Ministers meet again in the capital"
_PROSE = "The ministers of both countries met on Monday and said that the talks would go on."
_END = "The opposition has called for a debate in parliament, and its leader said that it was not enough."


def cleaned(text: str, *rules: str) -> str:
    """What the rules make of a text."""
    return clean(text, rules or _ALL).text


def is_taken(line: str, rule: str) -> bool:
    """Whether the rule takes a line away that stands below the headline of an article, and nothing else."""
    text = cleaned(f"{_TITLE}\n\n{line}\n\n{_PROSE}\n\n{_END}", rule)
    if text == f"{_TITLE}\n\n{_PROSE}\n\n{_END}":
        return True
    assert line in text
    return False


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_has_something_to_do_in_its_example_and_nothing_after(rule: object) -> None:
    example, name = rule.example, rule.name  # type: ignore[attr-defined]  # pytest passes them as they are
    once = clean(example, {name})
    assert {edit.rule for edit in once.edits} == {name}
    assert clean(once.text, {name}).edits == ()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The minister donâ€™t want to.", "The minister don’t want to."),
        ("â€œWe will pay,â€ she said. â€œSoon.â€", "“We will pay,” she said. “Soon.”"),
        ("JosÃ© MartÃ\xadnez said â€œnoâ€\x9d.", "José Martínez said “no”."),
        ("FranÃ\x83Â§ois Hollande", "François Hollande"),
        ("FranA\u0303\x83A\u0302\u00a7ois Hollande said so.", "François Hollande said so."),
        ("ÐœÐ¸Ð½Ð¸Ñ\x81Ñ‚Ñ€ Ñ\x81ÐºÐ°Ð·Ð°Ð»", "Министр сказал"),
        ("Die MÃ¼nchner BÃ¼rger", "Die Münchner Bürger"),
    ],
)
def test_wrongly_decoded_letters_are_put_right(wrong: str, right: str) -> None:
    assert cleaned(wrong, "mojibake") == right


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo, Ângela e Ávila",
        "Ça va? L’été à la carte, naïve café",
        "Gülşən Əliyeva, Rəşad Məmmədov",
        "Министры снова встретились в столице.",
        "“Ø” costs 50 £ – 60 €, ±5 °C.",
        "Tiếng Việt · Żółć · Ñandú",
        "the naÃ ̄ve plan",  # of what was decomposed since, only a part can be told
    ],
)
def test_what_was_read_right_is_left_alone(text: str) -> None:
    assert cleaned(text, "mojibake") == text


def test_only_the_wrong_letters_of_a_line_are_changed() -> None:
    text = "The minister donâ€™t want to comment, said JosÃ© on Monday."
    changed = [(text[edit.start : edit.end], edit.text) for edit in clean(text, {"mojibake"}).edits]
    assert changed == [("â€™", "’"), ("Ã©", "é")]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("The govern-\nment fell.", "The government fell."),
        ("The govern\u00ad\nment fell.", "The government fell."),
        ("The govern-  \n  ment fell.", "The government fell."),
        ("Die Regie-\nrung trat zurück.", "Die Regierung trat zurück."),
        ("Прави-\nтельство ушло.", "Правительство ушло."),
        ("A well-\nknown man.", "A well-known man."),
        ("A cease-fire ended. The cease-\nfire held.", "A cease-fire ended. The cease-fire held."),
        ("A ceasefire ended. The cease-\nfire held.", "A ceasefire ended. The ceasefire held."),
    ],
)
def test_words_divided_at_a_line_end_are_joined(broken: str, whole: str) -> None:
    assert cleaned(broken, "hyphens") == whole


@pytest.mark.parametrize(
    "text",
    [
        "of pre-\nand post-war debts",
        "Bundes-\nund Landesregierung",
        "the North-\nSouth line",
        "- one\n- two",
        "in 2020-\n2021",
        "He came -\nand went.",
        "a hyphen-\n\nand a new paragraph",
    ],
)
def test_other_hyphens_at_a_line_end_stay(text: str) -> None:
    assert cleaned(text, "hyphens") == text


def test_what_cannot_be_seen_goes_but_for_what_shapes_a_script_or_an_emoji() -> None:
    assert (
        cleaned("\ufeffThe par\u00adlia\u00adment\u200b voted.\x07", "invisible") == "The parliament voted."
    )
    assert cleaned("page one\x0cpage two", "invisible") == "page one\npage two"
    for needed in ("می\u200cخواهم", "👩\u200d👩\u200d👧", "क्\u200dष", "ที่\u200bนี่", "\u200fשלום"):
        assert cleaned(needed, "invisible") == needed
    assert cleaned("می\u200c\u00adخواهم", "invisible") == "می\u200cخواهم"


def test_spaces_of_other_kinds_become_plain_ones() -> None:
    assert cleaned("3\u00a0% in\u202f2027\u2009!", "spaces") == "3 % in 2027 !"
    assert cleaned("日本\u3000東京", "spaces") == "日本\u3000東京"


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Berg",
        "By Anna Berg and Peter de Klein, Coast Wire",
        "By ANNA BERG and PETER KLEIN",
        "By Anna Berg | Oct 2, 2026",
        "By Anna Berg, Political Correspondent in Baku",
        "By J. K. Berg",
        "By Nailia Bagirova; Omar al-Sayed",
        "Von Anna Berg und Peter Klein, Berlin",
        "Por Ana García",
        "Автор: Иван Петров",
        "Text: Anna Berg",
        "Written by Anna Berg",
        "(Reporting by Anna Berg; editing by Peter Klein)",
        "(Additional reporting by Anna Berg in Washington; Writing by Peter Klein; Editing by Ola Lund)",
        "Reporting by Reuters newsroom",
        "Alex Isenstadt contributed to this story.",
    ],
)
def test_by_lines_are_taken_away(line: str) -> None:
    assert is_taken(line, "bylines")


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the talks had collapsed.",
        "By Friday Prime Minister Smith had resigned",
        "By Anna Berg’s account, the talks failed.",
        "By Anna Berg, who led the talks, a letter was sent",
        "By Tomas Reik’s Side",
        "Von Berlin nach Paris fährt kein Zug mehr.",
        "Por Ana García votaron diez",
        "Reporting by the BBC suggested that ministers knew.",
        "Reporting by Anna Berg was cited in court.",
        "John Smith contributed to this report’s conclusions, the minister said.",
        "Anna Berg contributed to this disaster.",
        "Text: the law says that no one may enter.",
        "By default",
    ],
)
def test_sentences_that_begin_like_a_by_line_stay(line: str) -> None:
    assert not is_taken(line, "bylines")


def test_a_by_line_is_none_in_the_middle_of_an_article_nor_as_its_headline() -> None:
    body = "\n\n".join([_PROSE] * 6)
    text = f"By Royal Appointment\n\n{body}\n\nBy Anna Berg\n\n{body}"
    assert cleaned(text, "bylines") == text


@pytest.mark.parametrize(
    "dateline",
    [
        "BAKU, Oct 2 (Reuters) — ",
        "BAKU (AP) — ",
        "PARIS, Aug. 31 - ",
        "Berlin (dpa) - ",
        "Berlin/Paris (Reuters) – ",
        "CAMBRIDGE, Mass., Dec. 11 (UPI) — ",
        "ST. LOUIS — ",
        "SYRACUSE, N.Y. - ",
        "LONDON -- ",
        "MOSCOW, October 2. /TASS/. ",
        "МОСКВА, 2 окт — РИА Новости. ",
        "MADRID, 2 Oct. (EUROPA PRESS) - ",
        "Baku, 2 October, AZERTAC ",
        "BAKU, Azerbaijan, October 2. TREND: ",
        "Washington (AFP) – ",
    ],
)
def test_datelines_are_taken_from_the_first_sentence(dateline: str) -> None:
    text = f"{_TITLE}\n\n{dateline}{_PROSE}\n\n{_END}"
    assert cleaned(text, "datelines") == f"{_TITLE}\n\n{_PROSE}\n\n{_END}"


@pytest.mark.parametrize(
    "line",
    [
        "NATO — the alliance founded in 1949 — said on Monday that it would wait.",
        "SPAIN — Europe’s fourth economy — said on Monday that it would wait.",
        "BREAKING — The minister has resigned.",
        "The European Union (EU) - the largest bloc - said so.",
        "WHO (World Health Organization) - the body said so.",
        "Moscow (Russia) - the capital - is calm.",
        "President Obama (AP) - said so.",
        "Paris, May 1 (the day of labour) - was calm.",
        "RED STATES OUTNUMBER BLUE STATES FOR THE FIRST TIME - Jeffrey Jones said so.",
        "MONDAY’S ‘OUTLIERS’ - Links to the best of news",
        "IRAN — but not Iraq — will attend.",
        "COVID-19 — A new variant spreads.",
        "In Baku, October 2 (Monday) — the talks began",
    ],
)
def test_sentences_that_begin_like_a_dateline_stay(line: str) -> None:
    text = f"{_TITLE}\n\n{line}\n\n{_END}"
    assert cleaned(text, "datelines") == text


def test_places_that_begin_several_paragraphs_are_labels_and_not_datelines() -> None:
    text = f"{_TITLE}\n\nSPAIN — The vote is on Sunday.\n\nFRANCE — The vote was on Monday."
    assert cleaned(text, "datelines") == text


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("adverts", "ADVERTISEMENT"),
        ("adverts", "Advertisement - story continues below"),
        ("adverts", "Story continues below advertisement"),
        ("adverts", "– Anzeige –"),
        ("adverts", "РЕКЛАМА"),
        ("adverts", "Publicidad"),
        ("adverts", "Sponsored content"),
        ("read-more", "Read more: Ministers meet again"),
        ("read-more", "READ MORE »"),
        ("read-more", "► Читайте также: Министры снова встретились"),
        ("read-more", "Lesen Sie auch: Warum der Fluss wichtig ist"),
        ("read-more", "Read the rest of the story at Mediaite."),
        ("read-more", "Te puede interesar"),
        ("sharing", "Share on Facebook | Tweet | Copy link"),
        ("sharing", "Facebook Twitter WhatsApp"),
        ("sharing", "12 comments"),
        ("sharing", "Kommentare"),
        ("sign-ups", "Subscribe to our newsletter"),
        ("sign-ups", "Follow Pam Key on Twitter @pamkey."),
        ("sign-ups", "Sign up for our daily newsletter and never miss a story."),
        ("sign-ups", "Подписывайтесь на наш канал в Telegram"),
        ("notices", "© 2026 Coast Wire. All rights reserved."),
        ("notices", "Alle Rechte vorbehalten"),
        ("notices", "This website uses cookies to improve your experience."),
        ("notices", "Tags: Baku, ferry"),
    ],
)
def test_lines_of_the_page_are_taken_away(rule: str, line: str) -> None:
    assert is_taken(line, rule)
    assert not any(is_taken(line, other.name) for other in RULES if other.name != rule)


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement was withdrawn.",
        "The story continues below the surface.",
        "Article continues to divide the court.",
        "“Advertisement”",
        "Read more books, the minister said.",
        "Read the full report at your leisure, he told reporters.",
        "Related: the two brothers had not spoken for years.",
        "More: that is what they want.",
        "Recommended: two weeks of rest, doctors said.",
        "“Read more”",
        "Share the burden, he said.",
        "No comment.",
        "Comments by the minister were met with anger.",
        "Follow the money, he said.",
        "Follow our lead",
        "Join us in Paris, the mayor said.",
        "Join us in Paris",
        "Follow the minister on Twitter and you will see what he means, she said.",
        "Copyright was the main issue in the talks.",
        "Copyright law in Europe",
        "He said all rights reserved to the state would be returned.",
        "(c) the parties agree to meet again",
        "We use cookies to bribe children, he said.",
        "Tags: he wears two of them.",
    ],
)
def test_sentences_that_look_like_lines_of_the_page_stay(line: str) -> None:
    assert not any(is_taken(line, rule.name) for rule in RULES)


def test_headers_that_come_back_after_a_page_are_taken_away_but_for_the_first() -> None:
    page = "\n\n".join([_PROSE] * 14)
    text = "\n\n".join(f"Coast Wire bulletin, page {number}\n\n{page}\n\n{number}" for number in (1, 2, 3))
    assert cleaned(text, "repeats") == f"Coast Wire bulletin, page 1\n\n{page}\n\n{page}\n\n{page}"
    assert cleaned(f"{page}\n\nPage 3 of 12\n\n{page}\n\n- 4 -", "repeats") == f"{page}\n\n{page}"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg\nYes.\nAnna Berg\nNo.\nAnna Berg\nYes.",
        "1\nThe first.\n2\nThe second.\n3\nThe third.",
        f"Background\n\n{_PROSE * 14}\n\nBackground\n\n{_PROSE * 14}\n\nBackground",
        f"{_PROSE * 14}\n{_PROSE}\n{_PROSE * 14}\n{_PROSE}\n{_PROSE * 14}\n{_PROSE}",
        f"1917\n{_PROSE * 14}\n1921\n{_PROSE * 14}\n1922",
    ],
)
def test_names_of_speakers_lists_headings_and_refrains_are_no_headers(text: str) -> None:
    assert cleaned(text, "repeats") == text


def test_gaps_become_one_blank_line_or_one_space() -> None:
    assert cleaned("One  two.  \n\n \n\n  Three.\nFour.\t\n\n", "gaps") == "One two.\n\n  Three.\nFour.\n\n"
    assert cleaned("One. ", "gaps") == "One."
    assert cleaned("One.\n\nTwo.\n", "gaps") == "One.\n\nTwo.\n"


def test_the_larger_gap_beside_a_line_stays_and_paragraphs_stay_apart() -> None:
    assert (
        cleaned("Title\nBy Anna Berg\n\nText one.\n\nText two.", "bylines")
        == "Title\n\nText one.\n\nText two."
    )
    assert cleaned("One.\n\nADVERTISEMENT\nTwo.", "adverts") == "One.\n\nTwo."
    assert cleaned("Share\n\nTweet\n\nOne.\n\nPrint\nShare\n", "sharing") == "One.\n"


def test_each_line_is_the_work_of_the_rule_that_knows_it() -> None:
    text = f"{_PROSE}\n\nADVERTISEMENT\n\nRead more\n\nShare\n"
    edits = clean(text, _ALL).edits
    assert [(edit.rule, text[edit.start : edit.end].strip()) for edit in edits] == [
        ("adverts", "ADVERTISEMENT"),
        ("read-more", "Read more"),
        ("sharing", "Share"),
    ]


@pytest.mark.parametrize("text", ["", "   ", "Share\n\nTweet", "ADVERTISEMENT", "\u00ad"])
def test_a_text_of_which_nothing_would_be_left_stays(text: str) -> None:
    assert clean(text, _ALL).text == text


_LINES = st.sampled_from(
    (
        *(
            _TITLE,
            _PROSE,
            _END,
            "",
            " ",
            "\u00a0",
            "By Anna Berg",
            "BAKU (AP) — The talks failed.",
            "ADVERTISEMENT",
        ),
        *("Read more: x", "Share | Tweet", "12", "Page 3 of 4", "Follow us on Telegram", "© 2026 Wire", "a-"),
        *(
            "govern-",
            "ment fell.",
            "donâ€™t  do \u00adit\u200b",
            "می\u200cخواهم",
            "👩\u200d👧",
            "LONDON — It rains.",
        ),
    )
)


@given(st.lists(_LINES, max_size=12).map("\n".join) | st.text(LETTERS, max_size=60))
def test_sentences_survive_every_rule_and_every_edit_leads_back(text: str) -> None:
    result = clean(text, _ALL)
    assert result.raw == text
    for sentence in (_PROSE, _END, "ment fell.", "The talks failed.", "It rains."):
        assert result.text.count(sentence) == text.count(sentence) or "govern-\nment" in text
    assert result.text.strip() or not text.strip() or result.edits == ()


@given(st.text(alphabet="ÂÃâ©€™¡ \u00a0\u0303\u0302\u0083Aaé\nСРв”", max_size=40))
def test_any_mix_of_wrong_and_right_letters_is_mended_or_left(text: str) -> None:
    result = clean(text, {"mojibake"})
    assert result.raw == text
    assert result.text.count("\n") == text.count("\n")


def test_a_line_that_two_rules_know_is_taken_once() -> None:
    body = "\n\n".join([_PROSE] * 14)
    text = f"{_TITLE}\n\nBy Anna Berg\n\n{body}\n\nBy Anna Berg\n\n{body}\n\nBy Anna Berg"
    result = clean(text, {"bylines", "repeats"})
    assert result.text == f"{_TITLE}\n\n{body}\n\n{body}"
    assert [edit.rule for edit in result.edits] == ["bylines", "repeats", "bylines"]


@given(st.text(LETTERS, max_size=80))
def test_the_harmless_rules_take_no_words_away(text: str) -> None:
    result = clean(text, {rule.name for rule in RULES if rule.is_harmless and rule.name != "mojibake"})
    letters = [sign for sign in text if sign.isalnum()]
    assert [sign for sign in result.text if sign.isalnum()] == letters


@pytest.mark.skipif(not _POLNEAR.is_dir(), reason="the measuring data is not here")
def test_articles_without_furniture_lose_datelines_and_credits_only() -> None:
    gone: dict[str, str] = {}
    for path in sorted(_POLNEAR.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        rules = _ALL - {"gaps", "spaces", "invisible", "mojibake"}
        gone |= {text[edit.start : edit.end].strip(): edit.rule for edit in clean(text, rules).edits}
    assert 5 <= len(gone) <= 20
    for words, rule in gone.items():
        assert rule in {"datelines", "bylines", "read-more", "sign-ups"}
        assert len(words.split()) <= 16, words
