"""The queue in other orders than the articles came in: pages, filters, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import Status
from annotator.core.suggesting import Suggestions
from annotator.services.queue import QueueFilter, QueueOrder, QueuePlace
from tests.laws import examples
from tests.worlds import add_article, claim_of, mention_of

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_TEXT = "Ilse Varga said that the river rose. Tomas Reik warned that it would flood."
_SURE = {
    "Sure": (0.95, 0.95),
    "Torn": (0.5, 0.55),
    "Read": (),
    "Half": (0.7,),
    "Same": (0.7,),
    "Tail": (),
}
_CLAIMS = {"Half": 2, "Tail": 1, "Sure": 1}
_From: TypeAlias = tuple[str | None, str | None]
_FROM: list[_From] = [
    ("Wire", "2025-05-02"),
    ("wire", "2025-05-01T10:00:00Z"),
    (None, None),
    ("Österreich", None),
]


@pytest.fixture
def six(workspace: Workspace) -> dict[str, int]:
    """Six articles by their title, on which suggesters were more or less sure."""
    keys = {}
    for title, sure in _SURE.items():
        text = f"{_TEXT} {title}."
        keys[title] = add_article(workspace, text, title=title, outlet="Wire" if sure else "Post")
        mentions = [
            mention_of(text, words, confidence=one)
            for words, one in zip(("Ilse Varga", "Tomas Reik"), sure, strict=False)
        ]
        claims = [
            claim_of(text, who, cue, what, confidence=1.0)
            for who, cue, what in (
                ("Ilse Varga", "said", "that the river rose"),
                ("Tomas Reik", "warned", "that it would flood"),
            )[: _CLAIMS.get(title, 0)]
        ]
        found = Suggestions(mentions=tuple(mentions), claims=tuple(claims))
        workspace.suggesting.store(keys[title], found)
    return keys


def _titles(workspace: Workspace, wanted: QueueFilter | None = None, *, limit: int = 200) -> list[str]:
    """All pages, one behind the other."""
    wanted = wanted or QueueFilter()
    found: list[str] = []
    after: QueuePlace | None = None
    while page := workspace.queue.page(wanted, after=after, limit=limit):
        found += [row.title for row in page]
        after = workspace.queue.place_of(page[-1])
    return found


def _titles_from_behind(workspace: Workspace, wanted: QueueFilter | None = None, *, limit: int) -> list[str]:
    """All pages, the last one first, put together."""
    wanted = wanted or QueueFilter()
    found: list[str] = []
    before: QueuePlace | None = None
    while page := workspace.queue.page_before(wanted, before=before, limit=limit):
        found[:0] = [row.title for row in page]
        before = workspace.queue.place_of(page[0])
    return found


_BY_DOUBT = ["Torn", "Half", "Same", "Sure", "Tail", "Read"]
_BY_CLAIMS = ["Half", "Sure", "Tail", "Torn", "Read", "Same"]


@pytest.mark.parametrize("limit", [1, 2, 3, 200])
def test_pages_follow_each_other_in_each_order(workspace: Workspace, six: dict[str, int], limit: int) -> None:
    assert _titles(workspace, limit=limit) == list(_SURE)
    workspace.queue.order_by(QueueOrder.DOUBT)
    assert _titles(workspace, limit=limit) == _BY_DOUBT
    workspace.queue.order_by(QueueOrder.CLAIMS)
    assert _titles(workspace, limit=limit) == _BY_CLAIMS
    workspace.queue.order_by(QueueOrder.IMPORTED)
    assert _titles(workspace, limit=limit) == list(_SURE)


@pytest.mark.parametrize("limit", [1, 200])
@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (QueueFilter(pending=True), ["Torn", "Half", "Same", "Sure", "Tail"]),
        (QueueFilter(outlet="Post"), ["Tail", "Read"]),
        (QueueFilter(status=Status.DONE), ["Half", "Read"]),
        (QueueFilter(status=Status.NEW, pending=True), ["Torn", "Same", "Sure", "Tail"]),
        (QueueFilter(text="wire", status=Status.NEW), ["Torn", "Same", "Sure"]),
        (QueueFilter(text="river"), _BY_DOUBT),
    ],
)
def test_filters_hold_in_another_order(
    workspace: Workspace, six: dict[str, int], wanted: QueueFilter, titles: list[str], limit: int
) -> None:
    for title in ("Half", "Read"):
        workspace.articles.set_status(six[title], Status.DONE)
    workspace.queue.order_by(QueueOrder.DOUBT)
    assert _titles(workspace, wanted, limit=limit) == titles
    assert _titles_from_behind(workspace, wanted, limit=limit) == titles


def test_what_was_decided_teaches_no_more_and_what_was_rejected_is_no_claim(
    workspace: Workspace, six: dict[str, int]
) -> None:
    workspace.review.accept_above(six["Torn"], 0)
    workspace.queue.order_by(QueueOrder.DOUBT)
    assert _titles(workspace) == ["Half", "Same", "Sure", "Tail", "Torn", "Read"]
    workspace.history.undo()
    assert _titles(workspace) == _BY_DOUBT
    workspace.queue.order_by(QueueOrder.CLAIMS)
    for item in workspace.articles.open(six["Half"]).items:
        if item.ref.kind == "claim":
            workspace.review.reject(item.ref)
    assert _titles(workspace) == ["Sure", "Tail", "Torn", "Read", "Half", "Same"]
    workspace.history.undo()
    assert _titles(workspace)[:2] == ["Sure", "Half"]


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.sampled_from(_FROM)), max_size=12),
    st.integers(1, 5),
    st.sampled_from(QueueOrder),
)
@settings(examples(8, nightly=150), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_article_is_listed_twice_or_left_out(
    workspace: Workspace, found: list[tuple[int, int, _From]], limit: int, order: QueueOrder
) -> None:
    for mentions, claims, (outlet, published) in found:
        text = f"{_TEXT} Edition {len(workspace.history.entries())}."
        sure = (0.5, 0.9, 0.6)[:mentions]
        said = (("said", "that the river rose"), ("warned", "that it would flood"))[:claims]
        suggestions = Suggestions(
            mentions=tuple(mention_of(text, "Ilse Varga", confidence=one) for one in sure[:1])
            + tuple(mention_of(text, "Tomas Reik", confidence=one) for one in sure[1:2])
            + tuple(mention_of(text, "river", "group", confidence=one) for one in sure[2:]),
            claims=tuple(claim_of(text, None, cue, what) for cue, what in said),
        )
        workspace.queue.order_by(QueueOrder.IMPORTED)
        key = add_article(workspace, text, outlet=outlet, published=published)
        workspace.suggesting.store(key, suggestions)
    workspace.queue.order_by(order)
    rows = workspace.queue.page(QueueFilter(), limit=1000)
    assert rows == sorted(rows, key=order.turn, reverse=order.is_falling)
    assert _titles(workspace, limit=limit) == [row.title for row in rows]
    assert _titles_from_behind(workspace, limit=limit) == [row.title for row in rows]
    assert len({row.key for row in rows}) == workspace.queue.count(QueueFilter())


def _next(workspace: Workspace, six: dict[str, int], title: str, wanted: QueueFilter | None = None) -> str:
    key = workspace.queue.next_after(six[title], wanted)
    return next((name for name, one in six.items() if one == key), "")


def test_the_next_article_is_the_first_of_the_order_that_is_not_done(
    workspace: Workspace, six: dict[str, int]
) -> None:
    workspace.queue.order_by(QueueOrder.DOUBT)
    assert workspace.queue.next_after(None) == six["Torn"]
    assert _next(workspace, six, "Torn") == "Half"
    assert _next(workspace, six, "Tail") == "Torn"
    workspace.articles.set_status(six["Torn"], Status.DONE)
    assert _next(workspace, six, "Half") == "Same"
    assert _next(workspace, six, "Half", QueueFilter(outlet="Post")) == "Tail"
    assert _next(workspace, six, "Half", QueueFilter(status=Status.DONE)) == ""
    assert workspace.queue.upcoming(six["Half"], limit=2) == [six["Same"], six["Sure"]]


def test_who_goes_on_and_on_comes_to_every_article_before_any_comes_again(
    workspace: Workspace, six: dict[str, int]
) -> None:
    workspace.queue.order_by(QueueOrder.DOUBT)
    here, went = "Sure", []
    for _step in range(9):
        workspace.queue.pass_over(six[here])
        here = _next(workspace, six, here)
        went.append(here)
    assert went[:6] == ["Torn", "Half", "Same", "Tail", "Read", "Sure"]
    assert went[6:] == went[:3]


def test_choosing_an_order_again_begins_a_new_round(workspace: Workspace, six: dict[str, int]) -> None:
    workspace.queue.order_by(QueueOrder.DOUBT)
    workspace.queue.pass_over(six["Torn"])
    assert _next(workspace, six, "Tail") == "Half"
    workspace.queue.order_by(QueueOrder.DOUBT)
    assert _next(workspace, six, "Tail") == "Torn"


def test_what_suggestions_bring_to_the_top_comes_next(workspace: Workspace, six: dict[str, int]) -> None:
    workspace.queue.order_by(QueueOrder.DOUBT)
    text = workspace.articles.open(six["Read"]).article.text
    unsure = tuple(mention_of(text, words, confidence=0.5) for words in ("Ilse Varga", "Tomas Reik"))
    workspace.suggesting.store(six["Read"], Suggestions(mentions=unsure))
    assert _next(workspace, six, "Torn") == "Read"


def test_an_import_that_was_taken_back_is_in_no_order(workspace: Workspace, six: dict[str, int]) -> None:
    for order in QueueOrder:
        workspace.queue.order_by(order)
        assert len(_titles(workspace)) == 6
    while workspace.history.undo() is not None:
        pass
    for order in QueueOrder:
        workspace.queue.order_by(order)
        assert _titles(workspace) == []
        assert workspace.queue.next_after(None) is None
