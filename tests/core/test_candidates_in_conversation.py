"""Whom "we" and "you" mean in words that are quoted."""

from __future__ import annotations

from annotator.core.annotation import Claim, Item, Mention
from annotator.core.candidates import Fit, candidates
from tests.worlds import place, places

TEXT = (
    "Harbour Watch is new. Ilse Varga of the Water Ministry said “we will wait for you”. "
    "Tomas Reik answered: “You have had years.” Then Dana Orlu asked whether we agree."
)


def _mention(words: str, kind: str = "person", *, nth: int = 0) -> Mention:
    return Mention(uuid=f"{words}-{nth}", span=place(TEXT, words, nth=nth), type=kind)


def _claim(source: str, cue: str, content: str) -> Claim:
    return Claim(uuid=cue, source=places(TEXT, source), cue=places(TEXT, cue), content=places(TEXT, content))


NAMED = (
    _mention("Harbour Watch", "organization"),
    _mention("Ilse Varga"),
    _mention("Water Ministry", "organization"),
    _mention("Tomas Reik"),
)
SAID = (
    _claim("Ilse Varga of the Water Ministry", "said", "we will wait for you"),
    _claim("Tomas Reik", "answered", "You have had years."),
)
ASKED = (_mention("Dana Orlu"), _claim("Dana Orlu", "asked", "whether we agree"))


def _first(item: Item, *items: Item, count: int = 2) -> list[tuple[str, Fit]]:
    found = candidates(TEXT, [*items, item], (), item)
    return [(one.name, one.fit) for one in found[:count]]


def test_we_is_the_body_in_the_source_then_the_speaker() -> None:
    assert _first(_mention("we", "organization"), *NAMED, *SAID) == [
        ("Water Ministry", Fit.SOURCE),
        ("Ilse Varga", Fit.SPEAKER),
    ]


def test_we_without_a_body_in_the_source_is_the_speaker() -> None:
    item = _mention("we", "group", nth=TEXT[: TEXT.index("we agree")].count("we"))
    assert _first(item, *NAMED, *SAID, *ASKED, count=1) == [("Dana Orlu", Fit.SPEAKER)]


def test_you_is_the_other_one_where_two_speak() -> None:
    assert _first(_mention("you"), *NAMED, *SAID, count=1) == [("Tomas Reik", Fit.SPEAKER)]
    assert _first(_mention("You"), *NAMED, *SAID, count=1) == [("Ilse Varga", Fit.SPEAKER)]


def test_you_is_nobody_in_particular_where_more_speak() -> None:
    found = candidates(TEXT, [*NAMED, *SAID, *ASKED, _mention("You")], (), _mention("You"))
    assert Fit.SPEAKER not in [one.fit for one in found]


def test_what_nobody_is_quoted_with_is_left_to_who_stands_near() -> None:
    assert _first(_mention("we", "organization"), *NAMED, count=1) == [("Water Ministry", Fit.BEFORE)]
