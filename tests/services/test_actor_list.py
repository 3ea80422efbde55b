"""Looking up who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Actor, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.core.spans import Span
from tests.worlds import HARBOUR, item_on, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_ACTORS = (
    ("Ilse Varga", ("the deputy minister",)),
    ("Bela Varga", ()),
    ("Varga Holding", ()),
    ("Tomas Reik", ("Mr Reik",)),
    ("’s", ()),
)


@pytest.fixture
def listed(workspace: Workspace) -> Workspace:
    """A project whose actors come from two articles; only Bela Varga is in the second."""
    actors = [Actor(uuid=name, name=name, type="person", aliases=aliases) for name, aliases in _ACTORS]
    for number, some in enumerate(([actors[0], *actors[2:]], [actors[1]])):
        mentions = tuple(
            Mention(
                uuid=actor.uuid,
                span=Span(place_in_text, place_in_text + 1),
                type="person",
                actor=actor.uuid,
                decision=Decision.ACCEPTED,
                coder="ben",
            )
            for place_in_text, actor in enumerate(some)
        )
        record = Record(
            draft=Draft(text=f"Article {number}"), coder="ben", actors=tuple(some), mentions=mentions
        )
        workspace.importing.begin().store([Incoming(source="a", line=1, record=record)])
    return workspace


@pytest.mark.parametrize(
    ("typed", "first", "reason"),
    [
        ("ilse varga", "Ilse Varga", "name"),
        ("The Deputy Minister’s", "Ilse Varga", "alias"),
        ("ils", "Ilse Varga", "begins the name"),
        ("varga h", "Varga Holding", "begins the name"),
        ("reik", "Tomas Reik", "surname"),
        ("Thomas Reik", "Tomas Reik", "similar"),
        ("the deputy", "Ilse Varga", "alias"),
        ("minis", "Ilse Varga", "same title"),
        ("ilse holding", "Varga Holding", "similar"),
    ],
)
def test_the_best_fit_is_first_and_says_why(listed: Workspace, typed: str, first: str, reason: str) -> None:
    found = listed.actors.search(typed)[0]
    assert (found.actor.name, found.reason) == (first, reason)


def test_what_begins_a_name_goes_before_surnames_and_these_before_what_is_similar(listed: Workspace) -> None:
    found = listed.actors.search("varga")
    assert [one.actor.name for one in found[:3]] == ["Varga Holding", "Bela Varga", "Ilse Varga"]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert listed.actors.search("varga", article=1)[1].actor.name == "Ilse Varga"
    assert len(listed.actors.search("varga", limit=1)) == 1


def test_nothing_like_it_is_nothing(listed: Workspace) -> None:
    assert listed.actors.search("Xyzzy Qwerty") == []


def test_for_nothing_typed_those_of_the_article_come_first(listed: Workspace) -> None:
    assert listed.actors.search(" ")[0].actor.name != "Tomas Reik"
    assert listed.actors.search("", article=2)[0].actor.name == "Bela Varga"


def test_a_possessive_alone_is_no_reason_to_fail(listed: Workspace) -> None:
    listed.actors.search("’")
    listed.actors.search("\0")


def test_the_most_used_actor_is_listed_first(workspace: Workspace, harbour: int) -> None:
    items = workspace.articles.open(harbour).items
    workspace.review.accept(item_on(items, HARBOUR, "Tomas Reik").ref)
    workspace.review.accept(item_on(items, HARBOUR, "Ilse Varga").ref)
    workspace.review.accept(item_on(items, HARBOUR, "Varga").ref)
    found = workspace.actors.listed()
    assert [(one.actor.name, one.mentions, one.claims) for one in found] == [
        ("Ilse Varga", 2, 0),
        ("Tomas Reik", 1, 0),
    ]
    assert workspace.actors.listed(harbour) == found
    assert workspace.actors.listed(99) == []


def test_the_most_used_actors_are_told_without_the_others(workspace: Workspace, harbour: int) -> None:
    items = workspace.articles.open(harbour).items
    for words in ("Tomas Reik", "Ilse Varga", "Varga"):
        workspace.review.accept(item_on(items, HARBOUR, words).ref)
    assert workspace.actors.most_used_beside(1) == workspace.actors.listed()[:1]
    assert workspace.actors.most_used_beside(2) == workspace.actors.listed_beside()
    workspace.history.undo()
    assert workspace.actors.most_used_beside(1) == [], "both are named once: neither comes first by that"


def test_a_possessive_surname_becomes_a_plain_alias(workspace: Workspace, harbour: int) -> None:
    workspace.review.accept(item_on(workspace.articles.open(harbour).items, HARBOUR, "Tomas Reik").ref)
    (reik,) = workspace.actors.listed()
    workspace.annotating.add_mention(harbour, place(HARBOUR, "farmers’"), "person", actor=reik.actor.uuid)
    assert workspace.actors.listed()[0].actor.aliases == ()


def test_proposals_are_made_for_what_is_not_linked(workspace: Workspace, harbour: int) -> None:
    opened = workspace.articles.open(harbour)
    names = {proposal.name for proposal in workspace.actors.proposals(opened).values()}
    assert names == {"Ilse Varga", "water ministry", "Tomas Reik"}
