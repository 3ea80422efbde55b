"""What is counted over the whole project is kept as it changes, and a count that is wrong is found."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import is_pending
from annotator.services.projects import check_project, open_project
from annotator.storage.items import all_actors
from tests.worlds import add_article, harbour_suggestions, item_on

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _pending(workspace: Workspace) -> int:
    return workspace.queue.counts().pending


def _uses(workspace: Workspace) -> dict[str, tuple[int, int]]:
    return {one.actor.name: (one.mentions, one.claims) for one in workspace.actors.listed()}


def test_articles_that_wait_are_counted_until_the_last_decision(workspace: Workspace, harbour: int) -> None:
    text = workspace.articles.open(harbour).article.text
    other = add_article(workspace, f"{text}\nAgain.", title="again", outlet="Wire", language="en")
    assert _pending(workspace) == 1
    workspace.suggesting.store(other, harbour_suggestions(text))
    assert _pending(workspace) == 2
    for item in filter(is_pending, workspace.articles.open(other).items):
        workspace.review.reject(item.ref)
    assert _pending(workspace) == 1
    workspace.history.undo()
    assert _pending(workspace) == 2
    assert workspace.queue.choices().outlets[-1] == ("Wire", 1)
    assert check_project(workspace.path) == []


def test_uses_of_an_actor_follow_decisions_links_and_undoing(workspace: Workspace, harbour: int) -> None:
    opened = workspace.articles.open(harbour)
    varga = item_on(opened.items, opened.article.text, "Ilse Varga")
    workspace.review.accept(varga.ref)
    assert _uses(workspace) == {"Ilse Varga": (1, 0)}
    workspace.review.link_new(varga.ref, "Somebody else")
    assert _uses(workspace) == {"Ilse Varga": (0, 0), "Somebody else": (1, 0)}
    workspace.review.reject(varga.ref)
    assert set(_uses(workspace).values()) == {(0, 0)}
    for _ in range(3):
        workspace.history.undo()
    assert _uses(workspace) == {}
    workspace.history.redo()
    assert _uses(workspace) == {"Ilse Varga": (1, 0)}
    assert check_project(workspace.path) == []


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (
            "UPDATE pending_tally SET articles = 7",
            "The number of articles with suggestions that wait is not as it should be.",
        ),
        (
            "INSERT INTO value_tally VALUES ('outlet', 'Nowhere', 3)",
            "How many articles have the outlet “Nowhere” is not as it should be.",
        ),
        ("UPDATE actor_tally SET mentions = 9", "How often actor 1 is used is not as it should be."),
        (
            "UPDATE decided_tally SET accepted = 0",
            "What was decided of the suggestions of “test” at 0.94 is not as it should be.",
        ),
    ],
)
def test_a_count_that_is_wrong_is_found(
    workspace: Workspace, harbour: int, damage: str, sentence: str
) -> None:
    opened = workspace.articles.open(harbour)
    workspace.review.accept(item_on(opened.items, opened.article.text, "Ilse Varga").ref)
    workspace._project.file.connection.execute(damage)
    found = check_project(workspace.path)
    assert [one for one in found if "as it should be" in one] == [sentence]


def test_what_is_known_of_few_actors_is_read_again_when_others_wrote(
    workspace: Workspace, harbour: int
) -> None:
    path = workspace.path
    opened = workspace.articles.open(harbour)
    workspace.review.accept(item_on(opened.items, opened.article.text, "Ilse Varga").ref)
    assert len(workspace._project.actors.everyone()) == 1
    with closing(open_project(path, read_only=True)) as reader:
        assert len(reader._project.actors.everyone()) == 1
        workspace.review.link_new(opened.items[0].ref, "Somebody else")
        assert list(reader._project.actors.everyone()) == all_actors(reader._project.file)
        assert reader._project.actors.names().get("somebody else") is not None
