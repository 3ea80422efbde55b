"""The queue can be narrowed by outlet, language, date and flag, and one goes on within that."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.suggesting import Suggestions
from annotator.services.queue import QueueFilter, QueueOrder
from annotator.storage import words_typed
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_ARTICLES = (
    ("One", "Coast Wire", "en", "2026-02-01"),
    ("Two", "Coast Wire", "ru", "2026-02-03T23:30:00Z"),
    ("Three", "älter Bote", "de", "2026-02-04"),
    ("Four", None, None, None),
    ("Five", "Relief Net", "en", "2025-12-31"),
)


@pytest.fixture
def five(workspace: Workspace) -> dict[str, int]:
    """Five articles, by their title."""
    return {
        title: add_article(
            workspace, f"{title} text.", title=title, outlet=outlet, language=language, published=published
        )
        for title, outlet, language, published in _ARTICLES
    }


def _titles(workspace: Workspace, wanted: QueueFilter) -> list[str]:
    found = [row.title for row in workspace.queue.page(wanted)]
    assert workspace.queue.count(wanted) == len(found)
    return found


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (QueueFilter(outlet="Coast Wire"), ["One", "Two"]),
        (QueueFilter(outlet="Coast' OR 1 --"), []),
        (QueueFilter(language="en"), ["One", "Five"]),
        (QueueFilter(outlet="Coast Wire", language="en"), ["One"]),
        (QueueFilter(published_from="2026-02-03"), ["Two", "Three"]),
        (QueueFilter(published_to="2026-02-03"), ["One", "Two", "Five"]),
        (QueueFilter(published_from="2026-02-03", published_to="2026-02-03"), ["Two"]),
        (QueueFilter(published_from="2026-02-04", published_to="2026-02-01"), []),
        (QueueFilter(text="text", language="de"), ["Three"]),
    ],
)
def test_every_condition_must_hold(
    workspace: Workspace, five: dict[str, int], wanted: QueueFilter, titles: list[str]
) -> None:
    assert _titles(workspace, wanted) == titles


def test_only_flagged_articles(workspace: Workspace, five: dict[str, int]) -> None:
    assert _titles(workspace, QueueFilter(flagged=True)) == []
    workspace.articles.set_flag(five["Three"], flagged=True)
    assert _titles(workspace, QueueFilter(flagged=True)) == ["Three"]
    workspace.history.undo()
    assert _titles(workspace, QueueFilter(flagged=True)) == []


def test_the_next_article_comes_from_within_the_filter(workspace: Workspace, five: dict[str, int]) -> None:
    english = QueueFilter(language="en")
    assert workspace.queue.next_after(five["One"], english) == five["Five"]
    assert workspace.queue.next_after(five["Five"], english) == five["One"]
    workspace.articles.set_status(five["One"], Status.DONE)
    assert workspace.queue.next_after(five["Five"], english) is None
    assert workspace.queue.next_after(five["Two"], english) == five["Five"]
    waiting = QueueFilter(language="en", pending=True)
    assert workspace.queue.next_after(None, waiting) is None
    found = Suggestions(mentions=(mention_of("Five text.", "Five"),))
    workspace.suggesting.store(five["Five"], found)
    assert workspace.queue.next_after(None, waiting) == five["Five"]


def test_the_choices_are_those_that_occur_with_their_counts(
    workspace: Workspace, five: dict[str, int]
) -> None:
    choices = workspace.queue.choices()
    assert choices.outlets == (("Coast Wire", 2), ("Relief Net", 1), ("älter Bote", 1))
    assert choices.languages == (("de", 1), ("en", 2), ("ru", 1))
    workspace.history.undo()
    assert workspace.queue.choices().outlets == (("Coast Wire", 2), ("älter Bote", 1))


def test_what_is_no_date_is_refused_in_words(workspace: Workspace) -> None:
    with pytest.raises(UserFacingError, match="“soon” is no date"):
        workspace.queue.count(QueueFilter(published_to="soon"))


@pytest.mark.parametrize(
    ("wanted", "is_narrowed"),
    [
        (QueueFilter(text="x", status=Status.NEW, pending=True), False),
        (QueueFilter(outlet="x"), True),
        (QueueFilter(published_to="2026-01-01"), True),
        (QueueFilter(flagged=True), True),
        (QueueFilter(copied=True), True),
    ],
)
def test_a_filter_knows_whether_it_narrows(wanted: QueueFilter, is_narrowed: bool) -> None:
    assert wanted.is_narrowed is is_narrowed


def test_choices_and_pages_of_many_articles_look_at_few(workspace: Workspace) -> None:
    key = add_article(workspace, "One text.", outlet="Wire 0", language="en", published="2026-01-01")
    with workspace._project.file.transaction() as connection:
        connection.execute(
            "INSERT INTO article (uuid, title, outlet, language, published, words, fingerprint)"
            " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
            " SELECT 'a' || i, 'T', 'Wire ' || (i % 300), 'en', date('2020-01-01', (i % 2000) || ' days'), 1,"
            " 'f' || i FROM n"
        )
    assert key == 1
    steps: list[None] = []
    workspace._project.file.connection.set_progress_handler(lambda: steps.append(None), 1000)
    assert len(workspace.queue.choices().outlets) == 300
    wanted = QueueFilter(outlet="Wire 7", language="en", published_from="2021-01-01")
    assert len(workspace.queue.page(wanted)) > 10
    assert len(steps) < 200  # thousand instructions of SQLite's machine


_TYPED = (
    "t",
    "te",
    "tex",
    "text",
    "TEXT",
    "bote",
    "älter",
    "alter",
    "re köl",
    '"text',
    "text*",
    "o'",
    "2",
    "zz",
)


@pytest.mark.parametrize("most", [64, 256])
def test_words_find_the_same_articles_in_every_order(
    workspace: Workspace, five: dict[str, int], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words_typed, "_MOST_ENDINGS", most)
    for number in range(70):  # more words with one beginning than 64
        add_article(workspace, f"Retold {number} as text{number} in Köln.", title=f"Théo’s text{number}")
    workspace.suggesting.store(five["One"], Suggestions(mentions=(mention_of("One text.", "One"),)))
    for typed, pending in product(_TYPED, (False, True)):
        wanted = QueueFilter(text=typed, pending=pending)
        workspace.queue.order_by(QueueOrder.IMPORTED)
        found: list[int] = []
        after = None
        while page := workspace.queue.page(wanted, after=after, limit=7):
            found += [row.key for row in page]
            after = workspace.queue.place_of(page[-1])
        workspace.queue.order_by(QueueOrder.CLAIMS)
        assert found == sorted(row.key for row in workspace.queue.page(wanted))
        assert workspace.queue.count(wanted) == len(found)
    assert len(workspace.queue.page(QueueFilter(text="text"))) == 75
