"""The queue: pages by key, filters that take any text, counts that always add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import Status
from annotator.services.queue import QueueFilter, QueuePlace
from tests.laws import LETTERS
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


@pytest.fixture
def keys(workspace: Workspace) -> list[int]:
    """Five articles: the harbour, with suggestions, and four short ones."""
    harbour = add_article(workspace, outlet="Coast Wire")
    workspace.suggesting.store(harbour, harbour_suggestions())
    more = [
        add_article(workspace, f"Número {number}\n\nEl río 😀 creció.", outlet="El Diario")
        for number in range(4)
    ]
    return [harbour, *more]


def _found(workspace: Workspace, text: str = "", **more: bool | Status) -> list[int]:
    wanted = QueueFilter(text=text, **more)  # type: ignore[arg-type]  # the tests' own keywords
    found = [row.key for row in workspace.queue.page(wanted)]
    assert workspace.queue.count(wanted) == len(found)
    return found


@pytest.mark.parametrize("text", ["", "wire", "the harbour"])
def test_pages_from_behind_are_those_from_the_front(workspace: Workspace, keys: list[int], text: str) -> None:
    wanted = QueueFilter(text=text)
    forwards = [row.key for row in workspace.queue.page(wanted)]
    backwards: list[int] = []
    before = None
    while page := workspace.queue.page_before(wanted, before=before, limit=1):
        backwards.insert(0, page[0].key)
        before = workspace.queue.place_of(page[0])
    assert backwards == forwards
    assert [row.key for row in workspace.queue.page_before(wanted, limit=2)] == forwards[-2:]


def test_pages_follow_each_other_by_key(workspace: Workspace, keys: list[int]) -> None:
    found: list[int] = []
    after: QueuePlace | None = None
    while page := workspace.queue.page(QueueFilter(), after=after, limit=2):
        found += [row.key for row in page]
        after = workspace.queue.place_of(page[-1])
    assert found == keys


def test_a_row_shows_what_is_known_of_its_article(workspace: Workspace, keys: list[int]) -> None:
    row = workspace.queue.rows(keys[:1])[keys[0]]
    assert (row.title, row.outlet, row.status) == ("Harbour talks resume", "Coast Wire", Status.NEW)
    assert (row.pending, row.decided) == (6, 0)
    assert row.words > 50
    assert workspace.queue.rows([99]) == {}


@pytest.mark.parametrize(
    ("typed", "positions"),
    [
        ("harb", [0]),
        ("HARBOUR talks", [0]),
        ("coast w", [0]),
        ("numero", [1, 2, 3, 4]),
        ("diario 3", [4]),
        ("rio", [1, 2, 3, 4]),
        ("farmers", [0]),
        ("fa", []),
        ("nothing of that", []),
    ],
)
def test_words_are_found_in_titles_outlets_and_texts(
    workspace: Workspace, keys: list[int], typed: str, positions: list[int]
) -> None:
    assert _found(workspace, typed) == [keys[position] for position in positions]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        'a"b',
        "NOT",
        "a AND",
        "title:x",
        "NEAR(a b)",
        "*",
        "^a",
        "-",
        "😀",
        "a\0b",
        "\0",
        "{x}",
        "(",
        "'",
        "—",
    ],
)
def test_no_typed_text_is_taken_for_an_operator(workspace: Workspace, keys: list[int], typed: str) -> None:
    _found(workspace, typed)


@given(st.text(LETTERS, max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_typed(workspace: Workspace, typed: str) -> None:
    assert _found(workspace, typed) == []


def test_filters_by_status_and_by_what_waits(workspace: Workspace, keys: list[int]) -> None:
    workspace.articles.set_status(keys[2], Status.DONE)
    assert _found(workspace, status=Status.DONE) == [keys[2]]
    assert _found(workspace, pending=True) == [keys[0]]
    assert _found(workspace, "diario", status=Status.NEW) == [keys[1], keys[3], keys[4]]


def test_the_chips_count_what_there_is(workspace: Workspace, keys: list[int]) -> None:
    workspace.articles.set_status(keys[1], Status.DONE)
    workspace.articles.set_status(keys[2], Status.SKIPPED)
    workspace.review.accept_above(keys[0], 0.9)
    counts = workspace.queue.counts()
    assert (counts.total, counts.new, counts.in_progress, counts.done, counts.skipped) == (5, 2, 1, 1, 1)
    assert counts.pending == 1
    row = workspace.queue.rows(keys)[keys[0]]
    assert (row.pending, row.decided) == (3, 3)
    workspace.review.accept_above(keys[0], 0)
    assert workspace.queue.counts().pending == 0
    for _ in range(5):
        workspace.history.undo()
    row = workspace.queue.rows(keys)[keys[0]]
    assert (row.pending, row.decided) == (6, 0)


def test_the_next_article_goes_round_over_those_that_are_open(workspace: Workspace, keys: list[int]) -> None:
    workspace.articles.set_status(keys[1], Status.DONE)
    workspace.articles.set_status(keys[4], Status.SKIPPED)
    assert workspace.queue.next_after(None) == keys[0]
    assert workspace.queue.next_after(keys[0]) == keys[2]
    assert workspace.queue.next_after(keys[3]) == keys[0]
    assert workspace.queue.next_after(keys[3], QueueFilter(text="diario")) == keys[2]
    assert workspace.queue.next_after(keys[0], QueueFilter(text="harbour")) is None


def test_there_is_no_next_article_where_all_is_done_or_nothing_is_there(workspace: Workspace) -> None:
    assert workspace.queue.next_after(None) is None
    key = add_article(workspace, HARBOUR)
    workspace.articles.set_status(key, Status.DONE)
    assert workspace.queue.next_after(key) is None
    assert workspace.queue.next_after(None) is None
