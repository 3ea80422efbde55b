"""Optional suggesters beside the built-in ones: never on the same words, and none in the way of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
from annotator.core.errors import SuggesterError
from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters
from annotator.core.spans import Span
from annotator.core.suggesting import KnownActor, Passage, Suggestions
from annotator.suggest.optional.further import FurtherSuggesters, build_further, without_repeats
from annotator.suggest.protocol import EVERYTHING
from annotator.suggest.registry import Findings, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def mention(start: int, end: int, by: str = "optional") -> MentionSuggestion:
    return MentionSuggestion(by=by, model="", confidence=0.5, why="", span=Span(start, end), type="state")


def claim(
    cue: tuple[int, int] | None, content: tuple[int, int], source: tuple[int, int] | None = None
) -> ClaimSuggestion:
    return ClaimSuggestion(
        by="optional",
        model="",
        confidence=0.5,
        why="",
        source=(Span(*source),) if source else (),
        cue=(Span(*cue),) if cue else (),
        content=(Span(*content),),
    )


def spans(found: Suggestions) -> list[tuple[int, int]]:
    return [(one.span.start, one.span.end) for one in found.mentions]


def test_words_of_a_built_in_mention_are_left_alone() -> None:
    before = Suggestions(mentions=(mention(10, 20, "actors"),))
    found = Suggestions(
        mentions=tuple(mention(*one) for one in [(0, 5), (5, 11), (12, 14), (19, 30), (20, 25)])
    )
    assert spans(without_repeats(found, before)) == [(0, 5), (20, 25)]


def test_of_two_mentions_on_the_same_words_the_longer_one_stays() -> None:
    found = Suggestions(mentions=(mention(7, 12), mention(0, 12), mention(11, 15), mention(0, 12)))
    assert spans(without_repeats(found, Suggestions())) == [(0, 12)]


@pytest.mark.parametrize(
    ("optional", "repeats"),
    [
        (claim((10, 14), (20, 40)), True),
        (claim((8, 14), (30, 50)), True),
        (claim(None, (30, 50)), True),
        (claim((50, 54), (20, 40)), True),
        (claim((25, 30), (31, 40)), False),
        (claim((10, 14), (50, 60)), False),
        (claim(None, (50, 60)), False),
    ],
    ids=["same", "overlapping", "no cue", "another cue", "nested", "another content", "elsewhere"],
)
def test_a_claim_that_says_the_same_is_left_out(optional: ClaimSuggestion, *, repeats: bool) -> None:
    before = Suggestions(claims=(claim((10, 14), (20, 40), (0, 9)),))
    kept = without_repeats(Suggestions(claims=(optional, optional)), before).claims
    assert kept == (() if repeats else (optional,))


_SPANS = st.lists(
    st.builds(lambda start, size: mention(start, start + size), st.integers(0, 40), st.integers(1, 9))
)


@given(_SPANS, _SPANS)
def test_no_optional_mention_ever_shares_words_with_another(
    found: list[MentionSuggestion], before: list[MentionSuggestion]
) -> None:
    kept = without_repeats(Suggestions(mentions=tuple(found)), Suggestions(mentions=tuple(before))).mentions
    others = [*before, *kept]
    assert not any(one.span.overlaps(other.span) for one in kept for other in others if other is not one)
    assert [one.span for one in kept] == sorted(one.span for one in kept)
    free = [one for one in found if not any(one.span.overlaps(other.span) for other in before)]
    assert all(any(one.span.overlaps(other.span) for other in kept) for one in free)


def finds(*places: tuple[int, int]) -> FurtherSuggesters:
    found = Findings(suggestions=Suggestions(mentions=tuple(mention(*one) for one in places)))
    return FurtherSuggesters([lambda _task: found])


def refuses(_task: Task) -> Findings:
    raise SuggesterError("It is closed.", advice="Open it.")


def test_one_that_fails_is_said_so_and_the_next_is_asked() -> None:
    def tired(_task: Task) -> Findings:
        return Findings(suggestions=Suggestions(mentions=(mention(3, 5),)), problems=("Half of it.",))

    def late(_task: Task) -> Findings:
        return Findings(suggestions=Suggestions(mentions=(mention(4, 9), mention(9, 10))))

    found = FurtherSuggesters([refuses, tired, late])(Task(passage=Passage(text="x" * 20)), Suggestions())
    assert spans(found.suggestions) == [(3, 5), (9, 10)]
    assert found.problems == ("It is closed. Open it.", "Half of it.")


def test_a_stream_is_completed_article_by_article() -> None:
    def stream(
        passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        assert only == EVERYTHING
        for passage, _known in list(passages):
            built_in = Suggestions(mentions=(mention(0, len(passage.text), "actors"),))
            yield Findings(suggestions=built_in, problems=("first",))

    passages = [(Passage(text="ab"), ()), (Passage(text="abcdef"), ())]
    found = list(finds((1, 3), (4, 6)).complete(stream, passages, EVERYTHING))
    assert [spans(one.suggestions) for one in found] == [[(0, 2), (4, 6)], [(0, 6)]]
    assert [one.problems for one in found] == [("first",), ("first",)]


def test_nothing_is_asked_unless_it_is_switched_on() -> None:
    further, problems = build_further(NOTHING_OPTIONAL)
    assert not further.are_any
    assert problems == ()


def test_what_cannot_work_is_said_and_the_rest_is_asked(tmp_path: Path) -> None:
    wanted = OptionalSuggesters(
        pipelines=("not_here", str(tmp_path)),
        endpoint="http://gpu.example",
        model="tiny",
        allowed=("gpu.example",),
    )
    further, problems = build_further(wanted)
    assert further.are_any
    assert [one.partition(" is not")[0] for one in problems] == [
        "The spaCy pipeline “not_here”",
        f"“{tmp_path.name}”",
    ]


@pytest.mark.parametrize(
    ("endpoint", "model", "said"),
    [
        (
            "http://gpu.example",
            "tiny",
            "“gpu.example” is not on this machine, and nothing leaves this machine.",
        ),
        ("http://localhost:1", "", "Name the model to ask for at localhost:1."),
    ],
)
def test_an_endpoint_that_is_not_permitted_or_not_whole_is_never_asked(
    endpoint: str, model: str, said: str
) -> None:
    further, problems = build_further(OptionalSuggesters(endpoint=endpoint, model=model))
    assert not further.are_any
    assert problems[0].startswith(said)
