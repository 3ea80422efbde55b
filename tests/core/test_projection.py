"""What of an article's decisions goes over to a copy: each item is told of, and none lands on other words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Claim, ClaimSuggestion, Decision, Item, Mention, MentionSuggestion
from annotator.core.projection import BY_COPYING, Fate, carry_over, placed_in, with_origin
from annotator.core.rules import reason_of
from annotator.core.same_text import same_text
from annotator.core.spans import Span
from tests.worlds import HARBOUR, claim_of, mention_of, place, places

EDITED = "By our own staff\n\n" + HARBOUR.replace("a hundred villages", "dozens of villages")
SAME = same_text(HARBOUR, EDITED)
_PLACES = st.builds(
    lambda start, length: Span(start, start + length),
    st.integers(0, len(HARBOUR) - 40),
    st.integers(1, 40),
)
_DECISIONS = st.sampled_from(Decision)
_MENTIONS = st.builds(
    Mention,
    uuid=st.uuids().map(str),
    span=_PLACES,
    type=st.sampled_from(["person", "group"]),
    decision=_DECISIONS,
)
_CLAIMS = st.builds(
    lambda uuid, spans, decision: Claim(
        uuid=str(uuid), source=spans[:1], cue=spans[1:2], content=spans[2:], decision=decision
    ),
    st.uuids(),
    st.lists(_PLACES, min_size=3, max_size=4).map(tuple),
    _DECISIONS,
)
_ITEMS = st.lists(_MENTIONS | _CLAIMS, max_size=8)


def _mention(words: str, text: str = HARBOUR, **known: object) -> Mention:
    return replace(
        Mention(uuid=words, span=place(text, words), type="person", decision=Decision.ACCEPTED),
        **known,  # type: ignore[arg-type]  # named by each test
    )


def _words(item: Item, text: str) -> list[list[str]]:
    parts = [(item.span,)] if isinstance(item, Mention) else [item.source, item.cue, item.content]
    return [[span.of(text) for span in part] for part in parts]


@given(_ITEMS, _ITEMS)
def test_every_item_is_told_of_and_stands_on_its_own_words(items: list[Item], others: list[Item]) -> None:
    present = [there for one in others if (there := placed_in(one, SAME)) is not None]
    carried = carry_over(items, present, SAME)
    assert [one.item for one in carried] == items
    for one in carried:
        assert (one.placed is None) == (one.fate is Fate.DIFFERENT)
        if one.placed is not None:
            assert _words(one.placed, EDITED) == _words(one.item, HARBOUR)
    twins = [id(one.twin) for one in carried if one.twin is not None]
    assert len(twins) == len(set(twins))


@given(_ITEMS)
def test_what_has_gone_over_is_there_the_second_time(items: list[Item]) -> None:
    first = carry_over(items, [], SAME)
    arrived = [one.placed for one in first if one.placed is not None]
    again = carry_over(items, arrived, SAME)
    assert {one.fate for one in again} <= {Fate.THERE, Fate.DIFFERENT}


def test_a_suggestion_that_waits_is_decided_also_where_the_decision_moved_its_ends() -> None:
    suggested = mention_of(HARBOUR, "Tomas Reik")
    mine = _mention("Tomas Reik, who", decision=Decision.CORRECTED, suggestion=suggested)
    waiting = Mention(
        uuid="w", span=place(EDITED, "Tomas Reik"), type="person", suggestion=mention_of(EDITED, "Tomas Reik")
    )
    other = Mention(uuid="o", span=place(EDITED, "spring"), type="person")
    (one,) = carry_over([mine], [other, waiting], SAME)
    assert (one.fate, one.twin) == (Fate.DECIDED, waiting)
    (stands,) = carry_over([mine], [replace(waiting, decision=Decision.REJECTED)], SAME)
    assert stands.fate is Fate.STANDS


def test_another_label_waits_for_a_decision_of_its_own_unless_the_words_were_accepted() -> None:
    waiting = _mention("Ilse Varga", EDITED, type="media", decision=None)
    accepted, rejected = (
        _mention("Ilse Varga", decision=one) for one in (Decision.ACCEPTED, Decision.REJECTED)
    )
    assert carry_over([accepted], [waiting], SAME)[0].fate is Fate.DECIDED
    assert carry_over([rejected], [waiting], SAME)[0].fate is Fate.OUTSIDE
    decided = replace(waiting, type="person", decision=Decision.REJECTED)
    assert carry_over([accepted], [decided], SAME)[0].fate is Fate.STANDS
    assert carry_over([rejected], [decided], SAME)[0].fate is Fate.THERE


def _claim(found: ClaimSuggestion, **known: object) -> Claim:
    claim = Claim(uuid="c", source=found.source, cue=found.cue, content=found.content, suggestion=found)
    return replace(claim, **known)  # type: ignore[arg-type]  # named by each test


def test_a_claim_finds_its_twin_by_places_by_suggestion_or_by_cue_and_content() -> None:
    content = "“We are asked to sign in the dark.”"
    found = [claim_of(text, "Tomas Reik", "said", content) for text in (HARBOUR, EDITED)]
    mine = _claim(found[0], source=places(HARBOUR, "Tomas"), decision=Decision.CORRECTED)
    suggested = _claim(found[1])
    (one,) = carry_over([mine], [suggested], SAME)
    assert one.fate is Fate.DECIDED
    by_hand = replace(suggested, suggestion=None, decision=Decision.ACCEPTED)
    assert carry_over([mine], [by_hand], SAME)[0].fate is Fate.STANDS
    exact = replace(by_hand, source=places(EDITED, "Tomas"))
    assert carry_over([mine], [exact], SAME)[0].fate is Fate.THERE
    elsewhere = replace(by_hand, cue=places(EDITED, "urged"))
    assert carry_over([mine], [elsewhere], SAME)[0].fate is Fate.ADDED
    without_cue = replace(mine, cue=(), suggestion=None)
    assert carry_over([without_cue], [replace(by_hand, cue=())], SAME)[0].fate is Fate.STANDS
    assert carry_over([without_cue], [_mention("Tomas Reik", EDITED)], SAME)[0].fate is Fate.ADDED


def test_a_suggestion_on_words_that_the_copy_lacks_does_not_go_along() -> None:
    lacking = claim_of(HARBOUR, "Ilse Varga", "warned", "leave a hundred villages")
    mine = _claim(lacking, content=places(HARBOUR, "any delay beyond spring"), decision=Decision.CORRECTED)
    placed = placed_in(mine, SAME)
    assert placed is not None
    assert placed.suggestion is None
    told = with_origin(placed, "Harbour")
    assert isinstance(told.suggestion, ClaimSuggestion)
    assert (told.suggestion.by, told.suggestion.content) == (
        BY_COPYING,
        placed.content if isinstance(placed, Claim) else (),
    )
    assert told.decision is Decision.ACCEPTED
    assert told.suggestion.why == "carried over from “Harbour”"
    widened = _mention("beyond spring", suggestion=mention_of(HARBOUR, "hundred villages"))
    moved = placed_in(widened, SAME)
    assert moved is not None
    assert moved.suggestion is None


def test_the_origin_is_no_part_of_how_something_was_found() -> None:
    mine = _claim(claim_of(HARBOUR, "Tomas Reik", "said", "“Nobody has shown us a map,”"))
    told = with_origin(mine, "Talks · of “one”\nkind")
    assert told.suggestion is not None
    assert told.suggestion.why == "cue “said” · carried over from “Talks - of “one” kind”"
    assert reason_of(told.suggestion.why) == reason_of("cue “said”")
    named = with_origin(_mention("Ilse Varga", decision=Decision.REJECTED), "Harbour")
    assert isinstance(named.suggestion, MentionSuggestion)
    assert (named.decision, named.suggestion.span) == (Decision.REJECTED, place(HARBOUR, "Ilse Varga"))
