"""How boundaries are drawn is learned from few corrections, and drawn so from then on."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.annotation import Claim, ClaimSuggestion
from annotator.core.boundary_words import boundary_words
from annotator.core.spans import Span, joined_text
from annotator.suggest.claims.model.habits import Correction, from_card, keeping_to, learn_habits, to_card
from annotator.suggest.language import ParsedParagraph
from annotator.suggest.outline import Outliner
from tests.suggest.test_claims_parses import parsed

DOC = parsed("""
    Berg NNP nsubj 3
    , PUNCT punct 0
    also RB advmod 3
    warned VBD ROOT 3
    of IN prep 3
    floods NNS pobj 4
""")
BEFORE = 100
"""Code points of the article before the paragraph."""

PARAGRAPHS = [ParsedParagraph(Span(BEFORE, BEFORE + len(DOC.text)), DOC)]


def _at(first: int, last: int) -> tuple[Span, ...]:
    found = DOC[first : last + 1]
    return (Span(BEFORE + found.start_char, BEFORE + found.end_char),)


SUGGESTED = ClaimSuggestion(
    by="claims", model="m", confidence=0.8, why="", source=_at(0, 0), cue=_at(3, 3), content=_at(4, 5)
)
DECIDED = Claim(uuid="1", source=_at(0, 1), cue=_at(2, 3), content=_at(5, 5))
UNCHANGED = replace(DECIDED, source=SUGGESTED.source, cue=SUGGESTED.cue, content=SUGGESTED.content)


def _corrections(done: int, left: int = 0) -> list[Correction]:
    return [
        *[Correction(PARAGRAPHS, SUGGESTED, DECIDED)] * done,
        *[Correction(PARAGRAPHS, SUGGESTED, UNCHANGED)] * left,
    ]


def test_what_was_done_three_times_is_done_from_then_on() -> None:
    habits = learn_habits(_corrections(3))
    assert sorted(str(boundary_words(entry)) for entry in to_card(habits)) == [
        "the content begins behind “of”: 3 of 3 times",
        "the cue takes in “also” before it: 3 of 3 times",
        "the source takes in “,” behind it: 3 of 3 times",
    ]
    drawn = keeping_to(habits, SUGGESTED, PARAGRAPHS)
    assert (drawn.source, drawn.cue, drawn.content) == (DECIDED.source, DECIDED.cue, DECIDED.content)
    assert drawn.confidence == SUGGESTED.confidence


def test_what_is_proposed_at_a_word_is_drawn_so_too() -> None:
    def proposed(outliner: Outliner) -> list[str]:
        (frame,) = outliner(PARAGRAPHS).frames
        text = " " * BEFORE + DOC.text
        return [joined_text(part, text) for part in (frame.source, frame.cue, frame.content)]

    assert proposed(Outliner()) == ["Berg", "warned of", "floods"]
    assert proposed(Outliner(habits=learn_habits(_corrections(3)))) == ["Berg ,", "also warned of", "floods"]


def test_what_was_done_twice_or_as_often_left_is_no_habit() -> None:
    assert learn_habits(_corrections(2)) == ()
    assert learn_habits(_corrections(3, left=3)) == ()
    assert learn_habits([]) == ()


def test_a_class_of_words_is_a_habit_where_several_of_them_were() -> None:
    other = parsed("""
        Berg NNP nsubj 2
        often RB advmod 2
        warned VBD ROOT 2
        of IN prep 2
        floods NNS pobj 3
    """)
    paragraphs = [ParsedParagraph(Span(0, len(other.text)), other)]

    def span(number: int) -> tuple[Span, ...]:
        return (Span(other[number].idx, other[number].idx + len(other[number])),)

    suggested = replace(SUGGESTED, source=span(0), cue=span(2), content=span(4))
    whole = (Span(other[1].idx, other[2].idx + len(other[2])),)
    decided = replace(DECIDED, source=span(0), cue=whole, content=span(4))
    habits = learn_habits([*_corrections(2), *[Correction(paragraphs, suggested, decided)] * 2])
    assert [str(boundary_words(entry)) for entry in to_card(habits)] == [
        "the cue takes in an adverb before it: 4 of 4 times"
    ]


def test_no_role_takes_what_another_has_or_loses_its_last_word() -> None:
    habits = learn_habits(_corrections(3))
    greedy = replace(SUGGESTED, source=_at(0, 0), cue=_at(1, 3))
    assert keeping_to(habits, greedy, PARAGRAPHS).source == _at(0, 0)
    single = replace(SUGGESTED, content=_at(4, 4))
    assert keeping_to(habits, single, PARAGRAPHS).content == _at(4, 4)


def test_what_lies_off_the_words_is_left_alone() -> None:
    habits = learn_habits(_corrections(3))
    odd = (Span(BEFORE + 1, BEFORE + 3),)
    elsewhere = (Span(5, 9),)
    strange = replace(SUGGESTED, source=odd, cue=elsewhere, content=())
    assert keeping_to(habits, strange, PARAGRAPHS) == strange
    assert keeping_to(habits, SUGGESTED, []) == SUGGESTED


def test_habits_come_back_from_a_card() -> None:
    habits = learn_habits(_corrections(4))
    assert from_card(to_card(habits)) == habits
