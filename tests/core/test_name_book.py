"""Whose short form, surname or pronoun it is."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.core.annotation import Actor, Claim, Item, Mention
from annotator.core.candidates import candidates
from annotator.core.given_names import is_given_name, is_womans
from annotator.core.linking import ActorProposal, is_name, without_title
from annotator.core.pronouns import names_nobody
from annotator.core.proposals import propose_links
from tests.worlds import place, places

UNION = Actor(uuid="u", name="Harbour Workers Union", type="organization")


def _mention(text: str, words: str, actor_type: str = "person", *, nth: int = 0, **more: Any) -> Mention:
    span = place(text, words, nth=nth)
    return Mention(uuid=f"{words}-{span.start}", span=span, type=actor_type, **more)


def _claim(text: str, source: str, content: str, *, nth: int = 0, **more: Any) -> Claim:
    parts = (place(text, source, nth=nth),)
    return Claim(uuid=f"claim-{content}", source=parts, cue=(), content=places(text, content), **more)


def _who(text: str, items: list[Item], asked: Item, *actors: Actor) -> ActorProposal | None:
    return propose_links(text, items, actors).get(asked.ref)


def _told(proposal: ActorProposal | None) -> tuple[str, str]:
    assert proposal is not None
    return proposal.name, proposal.why


def test_a_short_form_in_brackets_is_the_name_before_it_and_so_it_is_later() -> None:
    text = "The Arbor Growers of Marenza (ArGM) met. The Harbour Workers Union (HWU) did not. HWU was silent."
    items: list[Item] = [
        _mention(text, "Arbor Growers of Marenza", "organization"),
        _mention(text, "Harbour Workers Union", "organization"),
        _mention(text, "HWU", "organization"),
        _mention(text, "HWU", "organization", nth=1),
    ]
    for asked in items[2:]:
        assert _told(_who(text, items, asked)) == ("Harbour Workers Union", "short for Harbour Workers Union")


def test_brackets_tell_also_where_the_letters_do_not() -> None:
    text = "The Union of Dockers (HWU) met."
    items: list[Item] = [
        _mention(text, "Union of Dockers", "organization"),
        _mention(text, "HWU", "organization"),
    ]
    assert _told(_who(text, items, items[1], UNION))[0] == "Union of Dockers"


def test_initials_without_brackets_are_the_only_body_that_they_fit() -> None:
    text = "Harbour Workers Union and Hill Wine Union met; H.W.U. left."
    first = _mention(text, "Harbour Workers Union", "organization")
    second = _mention(text, "Hill Wine Union", "organization")
    short = _mention(text, "H.W.U.", "organization")
    assert _told(_who(text, [first, short], short))[0] == "Harbour Workers Union"
    assert _told(_who(text, [first, second, short], short)) == ("H.W.U.", "new in this project")


def test_initials_are_looked_up_in_the_list_too() -> None:
    text = "HWU left."
    short = _mention(text, "HWU", "organization")
    found = _who(text, [short], short, UNION, Actor(uuid="p", name="Hal Wim Ude", type="person"))
    assert found is not None
    assert (found.actor, found.why) == ("u", "short for Harbour Workers Union")
    twice = Actor(uuid="t", name="Hill Wine Union", type="organization")
    assert _told(_who(text, [short], short, UNION, twice))[1] == "new in this project"


def test_of_two_with_one_surname_the_last_named_is_meant_and_titles_do_not_count() -> None:
    text = "Ilse Varga came. Bela Varga came too. Mrs. Varga spoke."
    items: list[Item] = [
        _mention(text, "Ilse Varga"),
        _mention(text, "Bela Varga"),
        _mention(text, "Mrs. Varga"),
    ]
    assert _told(_who(text, items, items[2])) == ("Bela Varga", "surname of Bela Varga")
    assert without_title("Mrs. Varga") == "Varga"
    assert without_title("Mrs.") == "Mrs."


def test_he_and_she_mean_nobody_whose_name_or_title_says_otherwise() -> None:
    text = "Ms Orlu and Tomas Reik met Dell Ware. She said no. He said yes. He agreed."
    mentions = [_mention(text, "Orlu"), _mention(text, "Tomas Reik"), _mention(text, "Dell Ware")]
    she, he = _claim(text, "She", "no"), _claim(text, "He", "yes")
    assert _told(_who(text, [*mentions[:2], she], she))[0] == "Orlu"
    assert _told(_who(text, [*mentions[:2], she, he], he))[0] == "Tomas Reik"
    assert _told(_who(text, [*mentions, she], she))[0] == "Dell Ware"
    later = _mention(text, "He", nth=1)
    assert _told(_who(text, [*mentions[:2], she, later], later))[0] == "Tomas Reik"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“I saw nothing,” Ilse Varga told the court.", "Ilse Varga"),
        ("Ilse Varga told the court: “I saw nothing.”", "Ilse Varga"),
        ("Ilse Varga came. She told the court: “I saw nothing.”", "She"),
    ],
)
def test_i_means_whose_words_are_quoted(text: str, source: str) -> None:
    myself = _mention(text, "I", nth=int(text.startswith("Ilse")))
    items: list[Item] = [_mention(text, "Ilse Varga"), myself]
    outer = _claim(text, source, "I saw nothing")
    inner = Claim(
        uuid="inner", source=(myself.span,), cue=places(text, "saw"), content=places(text, "nothing")
    )
    assert _told(_who(text, [*items, outer, inner], myself)) == ("Ilse Varga", "“I” · who is quoted")
    assert _told(_who(text, [*items, outer, inner], inner))[0] == "Ilse Varga"
    assert _who(text, items, myself) is None


def test_i_means_whom_the_quotation_is_linked_to() -> None:
    text = "“I saw nothing,” somebody said."
    myself = _mention(text, "I")
    outer = _claim(text, "somebody", "I saw nothing", actor="u")
    assert _told(_who(text, [myself, outer], myself, UNION))[0] == "Harbour Workers Union"
    assert _who(text, [myself, outer], myself) is None


def test_who_means_the_one_named_right_before() -> None:
    text = "Ilse Varga, who said no, left. Tomas Reik and others, who said yes, stayed."
    items: list[Item] = [_mention(text, "Ilse Varga"), _mention(text, "Tomas Reik")]
    first, second = _claim(text, "who", "no"), _claim(text, "who", "yes", nth=1)
    assert _told(_who(text, [*items, first], first)) == ("Ilse Varga", "named right before “who”")
    assert _who(text, [*items, second], second) is None
    assert _who(text, [first], first) is None


def test_nobody_is_called_we_but_the_us_is_a_name() -> None:
    text = "We left. The US stayed."
    we, state = _mention(text, "We", "group"), _mention(text, "US", "state")
    assert _who(text, [we, state], we) is None
    assert _told(_who(text, [we, state], state)) == ("US", "new in this project")
    assert [word for word in ("I", "We", "who", "US", "WHO", "Varga") if names_nobody(word)] == [
        "I",
        "We",
        "who",
    ]
    assert not is_name("We")


def test_whom_i_means_is_offered_first_then_everyone_named() -> None:
    text = "Tomas Reik came. “I saw nothing,” Ilse Varga said."
    myself = Mention(uuid="i", span=place(text, "I"), type="person")
    items: list[Item] = [
        _mention(text, "Tomas Reik"),
        myself,
        _mention(text, "Ilse Varga"),
        _claim(text, "Ilse Varga", "I saw nothing"),
    ]
    names = [one.name for one in candidates(text, items, (), myself)]
    assert names[:2] == ["Ilse Varga", "Tomas Reik"]


def test_given_names_tell_women_from_men_where_they_do() -> None:
    assert [is_womans(name) for name in ("Ilse Varga", "Tomas Reik", "Alex Orlu", "Zorro Kestrel")] == [
        True,
        False,
        None,
        None,
    ]
    assert is_given_name("Alex")
    assert not is_given_name("Kestrel")
