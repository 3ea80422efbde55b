"""Marking by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision, Item, Mention
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from tests.worlds import HARBOUR, add_article, item_on, place, places

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.services.workspace import Workspace

TEXT = "Ong, Ong’s aide and Ongaro met Ms Ong.\nOng again.\nShare Ong\n"


def _added(workspace: Workspace, article: int, changes: Changes) -> list[Item]:
    return [item for item in workspace.articles.open(article).items if item.ref in changes.items]


def test_a_mention_is_trimmed_signed_accepted_and_linked(workspace: Workspace) -> None:
    key = add_article(workspace, HARBOUR)
    (item,) = _added(
        workspace, key, workspace.annotating.add_mention(key, place(HARBOUR, " Ilse Varga "), "person")
    )
    assert isinstance(item, Mention)
    assert item.span.of(HARBOUR) == "Ilse Varga"
    assert (item.decision, item.coder, item.suggestion) == (Decision.ACCEPTED, "ana", None)
    opened = workspace.articles.open(key)
    assert opened.actors[item.actor or ""].name == "Ilse Varga"
    assert opened.article.status is Status.IN_PROGRESS


def test_a_mention_can_be_given_its_actor(workspace: Workspace) -> None:
    key = add_article(workspace, HARBOUR)
    workspace.annotating.add_mention(key, place(HARBOUR, "Ilse Varga"), "person")
    (varga,) = workspace.articles.open(key).actors
    changes = workspace.annotating.add_mention(key, place(HARBOUR, "Deputy minister"), "person", actor=varga)
    (item,) = _added(workspace, key, changes)
    assert item.actor == varga
    with pytest.raises(UserFacingError, match="not in the list"):
        workspace.annotating.add_mention(key, place(HARBOUR, "river"), "group", actor="nobody")
    assert len(workspace.articles.open(key).items) == 2


@pytest.mark.parametrize(
    "span", [Span(20, 22), Span(len(HARBOUR) - 1, len(HARBOUR)), Span(0, len(HARBOUR) + 1)]
)
def test_nothing_is_marked_on_white_space_or_outside_the_text(workspace: Workspace, span: Span) -> None:
    key = add_article(workspace, HARBOUR)
    with pytest.raises(UserFacingError, match="Nothing is selected"):
        workspace.annotating.add_mention(key, span, "person")
    with pytest.raises(UserFacingError, match="Nothing is selected"):
        workspace.annotating.add_claim(key, content=(span,))
    assert workspace.articles.open(key).items == ()


def test_the_same_words_are_marked_once_but_again_where_that_was_rejected(
    workspace: Workspace, harbour: int
) -> None:
    span = place(HARBOUR, "Tomas Reik")
    with pytest.raises(UserFacingError, match="marked as an actor already"):
        workspace.annotating.add_mention(harbour, span, "person")
    workspace.review.reject(item_on(workspace.articles.open(harbour).items, HARBOUR, "Tomas Reik").ref)
    assert workspace.annotating.add_mention(harbour, span, "person").items


def test_only_types_of_the_codebook(workspace: Workspace, harbour: int) -> None:
    with pytest.raises(UserFacingError, match="no actor type “wizard”"):
        workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "wizard")


def test_a_claim_has_trimmed_parts_and_the_actor_of_its_source(workspace: Workspace, harbour: int) -> None:
    changes = workspace.annotating.add_claim(
        harbour,
        source=(place(HARBOUR, "Varga", nth=1),),
        cue=places(HARBOUR, " urged "),
        content=places(HARBOUR, "to stop treating", " the river "),
    )
    (claim,) = _added(workspace, harbour, changes)
    assert isinstance(claim, Claim)
    assert [part.of(HARBOUR) for part in claim.content] == ["to stop treating", "the river"]
    assert [part.of(HARBOUR) for part in claim.cue] == ["urged"]
    assert workspace.articles.open(harbour).actors[claim.actor or ""].name == "Ilse Varga"
    assert changes.detail == "to stop treating … the river"


def test_a_claim_without_a_source_has_no_actor(workspace: Workspace, harbour: int) -> None:
    changes = workspace.annotating.add_claim(harbour, content=places(HARBOUR, "the river"))
    (claim,) = _added(workspace, harbour, changes)
    assert claim.actor is None


def test_a_claim_needs_a_content_and_parts_in_order(workspace: Workspace, harbour: int) -> None:
    with pytest.raises(UserFacingError, match="needs a content"):
        workspace.annotating.add_claim(harbour, content=())
    with pytest.raises(UserFacingError, match="in order"):
        workspace.annotating.add_claim(harbour, content=places(HARBOUR, "the river", "to stop treating"))


def test_an_article_that_is_not_there_is_named_so(workspace: Workspace) -> None:
    with pytest.raises(UserFacingError, match="not in the project any more"):
        workspace.annotating.add_mention(99, Span(0, 1), "person")
