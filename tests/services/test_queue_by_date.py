"""The queue by date, by outlet and by what waits: pages, gaps, filters, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Status
from annotator.core.suggesting import Suggestions
from annotator.services.queue import QueueFilter, QueueOrder
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from annotator.services.queue import QueuePlace
    from annotator.services.workspace import Workspace

_TEXT = "Ilse Varga said that the river rose."
_WORDS = ("Ilse Varga", "river", "rose")
_ARTICLES: tuple[tuple[str, str | None, str | None, int], ...] = (
    ("A", "Wire", "2025-05-02", 1),
    ("B", None, "2025-05-01", 0),
    ("C", "taz", None, 3),
    ("D", "Post", "2025-05-02", 2),
    ("E", "post", "2024-12-31T23:00:00Z", 1),
    ("F", None, None, 0),
)
"""Title, outlet, date, and how many suggestions wait."""

_ROWS = {
    QueueOrder.NEWEST: "DABEFC",
    QueueOrder.OLDEST: "EBADCF",
    QueueOrder.OUTLET: "DECABF",
    QueueOrder.PENDING: "CDAEBF",
}


@pytest.fixture
def six(workspace: Workspace) -> dict[str, int]:
    """Six articles by their title."""
    keys = {}
    for title, outlet, published, waiting in _ARTICLES:
        text = f"{_TEXT} {title}."
        known = {"title": title, "outlet": outlet, "published": published}
        keys[title] = add_article(workspace, text, language="en", **known)
        mentions = tuple(mention_of(text, words) for words in _WORDS[:waiting])
        workspace.suggesting.store(keys[title], Suggestions(mentions=mentions))
    return keys


def _titles(workspace: Workspace, wanted: QueueFilter, limit: int) -> str:
    """All pages, one behind the other."""
    found = ""
    after: QueuePlace | None = None
    while page := workspace.queue.page(wanted, after=after, limit=limit):
        found += "".join(row.title for row in page)
        after = workspace.queue.place_of(page[-1])
    return found


def test_pages_follow_each_other_and_what_has_no_date_or_outlet_is_at_the_end(
    workspace: Workspace, six: dict[str, int]
) -> None:
    for order, titles in _ROWS.items():
        workspace.queue.order_by(order)
        for limit in (1, 2, 3, 4, 200):
            assert (order, limit, _titles(workspace, QueueFilter(), limit)) == (order, limit, titles)


_LEFT = {
    QueueFilter(status=Status.DONE): "CD",
    QueueFilter(status=Status.NEW, pending=True): "AE",
    QueueFilter(pending=True): "ACDE",
    QueueFilter(outlet="Post"): "D",
    QueueFilter(language="en"): "ABCDEF",
    QueueFilter(published_from="2025-05-01", published_to="2025-05-02"): "ABD",
    QueueFilter(flagged=True): "BF",
    QueueFilter(text="wire"): "A",
}


@pytest.mark.parametrize("order", _ROWS)
def test_filters_leave_the_order_as_it_is(
    workspace: Workspace, six: dict[str, int], order: QueueOrder
) -> None:
    for title in "CD":
        workspace.articles.set_status(six[title], Status.DONE)
    for title in "BF":
        workspace.articles.set_flag(six[title], flagged=True)
    workspace.queue.order_by(order)
    for wanted, left in _LEFT.items():
        titles = "".join(title for title in _ROWS[order] if title in left)
        assert {_titles(workspace, wanted, limit) for limit in (1, 3, 200)} == {titles}
        assert workspace.queue.count(wanted) == len(left)


def _walk(workspace: Workspace, six: dict[str, int], here: str, steps: int) -> str:
    """The titles one comes to by going on from ``here``, each left as it is."""
    went = ""
    for _step in range(steps):
        workspace.queue.pass_over(six[here])
        key = workspace.queue.next_after(six[here])
        here = next(title for title, one in six.items() if one == key)
        went += here
    return went


@pytest.mark.parametrize("order", [QueueOrder.NEWEST, QueueOrder.OLDEST, QueueOrder.OUTLET])
def test_the_next_article_is_the_one_behind_the_open_one_and_after_the_last_the_first(
    workspace: Workspace, six: dict[str, int], order: QueueOrder
) -> None:
    workspace.queue.order_by(order)
    around = _ROWS[order] * 2
    start = around[3]
    assert _walk(workspace, six, start, 7) == around[4:11]
    workspace.articles.set_status(six[around[5]], Status.DONE)
    workspace.articles.set_status(six[around[4]], Status.IN_PROGRESS)
    assert _walk(workspace, six, start, 3) == around[4] + around[6] + around[7]
    workspace.articles.set_status(six[start], Status.DONE)
    assert workspace.queue.next_after(six[start]) == six[around[4]]
    left = [six[title] for title in (around[4], *around[6:9])]
    assert workspace.queue.upcoming(six[start], limit=9) == left


def test_by_what_waits_the_next_article_is_the_first_that_is_not_done(
    workspace: Workspace, six: dict[str, int]
) -> None:
    workspace.queue.order_by(QueueOrder.PENDING)
    assert workspace.queue.next_after(six["E"]) == six["C"]
    for item in workspace.articles.open(six["C"]).items[:2]:
        workspace.review.accept(item.ref)
    assert _titles(workspace, QueueFilter(), 2) == "DACEBF"
    assert workspace.queue.next_after(six["E"]) == six["D"]


def test_after_an_article_that_is_gone_comes_the_first(workspace: Workspace, six: dict[str, int]) -> None:
    gone = add_article(workspace, "Taken back.", published="2025-05-01")
    workspace.history.undo()
    workspace.queue.order_by(QueueOrder.OLDEST)
    assert workspace.queue.next_after(gone) == six["E"]
