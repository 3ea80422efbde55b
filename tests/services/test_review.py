"""Decisions: what the project holds after each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision, Item, Mention, Role
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from tests.worlds import HARBOUR, item_on, place, places

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _item(workspace: Workspace, article: int, words: str) -> Item:
    return item_on(workspace.articles.open(article).items, HARBOUR, words)


def _mention(workspace: Workspace, article: int, words: str) -> Mention:
    found = _item(workspace, article, words)
    assert isinstance(found, Mention)
    return found


def _claim(workspace: Workspace, article: int, words: str) -> Claim:
    found = _item(workspace, article, words)
    assert isinstance(found, Claim)
    return found


WARNING = "that any delay beyond spring would leave a hundred villages without a harvest"


def test_an_accepted_mention_is_signed_and_linked_to_a_new_actor(workspace: Workspace, harbour: int) -> None:
    changes = workspace.review.accept(_item(workspace, harbour, "Ilse Varga").ref)
    mention = _mention(workspace, harbour, "Ilse Varga")
    assert (mention.decision, mention.coder) == (Decision.ACCEPTED, "ana")
    assert mention.decided_at is not None
    actor = workspace.articles.open(harbour).actors[mention.actor or ""]
    assert (actor.name, actor.type) == ("Ilse Varga", "person")
    assert changes.items == {mention.ref}
    assert changes.actors == {actor.uuid}
    assert changes.kind is EditKind.ACCEPT
    assert changes.detail == "Ilse Varga"


def test_a_surname_is_linked_to_its_full_name_and_becomes_an_alias(
    workspace: Workspace, harbour: int
) -> None:
    workspace.review.accept(_item(workspace, harbour, "Ilse Varga").ref)
    workspace.review.accept(_item(workspace, harbour, "Varga").ref)
    (summary,) = workspace.actors.listed(harbour)
    assert summary.actor.aliases == ("Varga",)
    assert summary.mentions == 2


def test_an_accepted_claim_gets_the_actor_of_its_source(workspace: Workspace, harbour: int) -> None:
    workspace.review.accept(_item(workspace, harbour, WARNING).ref)
    claim = _claim(workspace, harbour, WARNING)
    assert claim.decision is Decision.ACCEPTED
    assert workspace.articles.open(harbour).actors[claim.actor or ""].name == "Ilse Varga"


def test_the_suggestion_stays_beside_a_correction(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, "water ministry").ref
    wider = place(HARBOUR, "The water ministry")
    workspace.review.set_span(ref, wider)
    mention = _mention(workspace, harbour, "The water ministry")
    assert mention.decision is Decision.CORRECTED
    assert mention.suggestion is not None
    assert mention.suggestion.span == place(HARBOUR, "water ministry")


def test_a_relabelled_mention_is_corrected_and_its_actor_has_the_new_type(
    workspace: Workspace, harbour: int
) -> None:
    ref = _item(workspace, harbour, "water ministry").ref
    workspace.review.relabel(ref, "group")
    mention = _mention(workspace, harbour, "water ministry")
    assert (mention.type, mention.decision) == ("group", Decision.CORRECTED)
    assert workspace.articles.open(harbour).actors[mention.actor or ""].type == "group"


def test_a_rejected_suggestion_is_kept_and_can_still_be_accepted(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, "Tomas Reik").ref
    workspace.review.reject(ref)
    assert _mention(workspace, harbour, "Tomas Reik").decision is Decision.REJECTED
    workspace.review.accept(ref)
    assert _mention(workspace, harbour, "Tomas Reik").decision is Decision.ACCEPTED


def test_rejecting_handmade_work_removes_it_and_undo_brings_it_back(
    workspace: Workspace, harbour: int
) -> None:
    changes = workspace.annotating.add_mention(harbour, place(HARBOUR, "opposition lawmakers"), "group")
    (ref,) = changes.items
    before = workspace.articles.open(harbour)
    workspace.review.reject(ref)
    assert ref not in {item.ref for item in workspace.articles.open(harbour).items}
    workspace.history.undo()
    assert workspace.articles.open(harbour) == before


def test_a_claim_part_is_corrected(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, WARNING).ref
    workspace.review.set_part(ref, Role.SOURCE, places(HARBOUR, "Ilse Varga"))
    claim = _claim(workspace, harbour, WARNING)
    assert claim.decision is Decision.CORRECTED
    assert [part.of(HARBOUR) for part in claim.part(Role.SOURCE)] == ["Ilse Varga"]


@pytest.mark.parametrize(
    ("fragments", "role"),
    [
        ((), Role.CONTENT),
        ((Span(0, 5), Span(3, 8)), Role.CONTENT),
        ((Span(0, len(HARBOUR) + 1),), Role.SOURCE),
    ],
)
def test_impossible_parts_are_refused_and_nothing_changes(
    workspace: Workspace, harbour: int, fragments: tuple[Span, ...], role: Role
) -> None:
    ref = _item(workspace, harbour, WARNING).ref
    before = workspace.articles.open(harbour)
    with pytest.raises(UserFacingError):
        workspace.review.set_part(ref, role, fragments)
    assert workspace.articles.open(harbour) == before


def test_linking_a_pending_item_accepts_it(workspace: Workspace, harbour: int) -> None:
    workspace.review.link_new(_item(workspace, harbour, "Tomas Reik").ref, "  Tomas   Reik, farmers ")
    mention = _mention(workspace, harbour, "Tomas Reik")
    assert mention.decision is Decision.ACCEPTED
    reik = workspace.articles.open(harbour).actors[mention.actor or ""]
    assert reik.name == "Tomas Reik, farmers"
    varga = _item(workspace, harbour, "Varga").ref
    workspace.review.link(varga, reik.uuid)
    assert _mention(workspace, harbour, "Varga").actor == reik.uuid
    workspace.review.unlink(varga)
    assert _mention(workspace, harbour, "Varga").actor is None


def test_attributes_are_those_of_the_codebook(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, WARNING).ref
    workspace.review.set_attribute(ref, "stance", "opposes")
    workspace.review.set_attribute(ref, "topic", "river treaty")
    workspace.review.set_attribute(ref, "note", "see the vote")
    workspace.review.set_attribute(ref, "note", None)
    claim = _claim(workspace, harbour, WARNING)
    assert (claim.stance, claim.topic, claim.note) == ("opposes", "river treaty", None)
    for name, value in (("stance", "furious"), ("mood", "good")):
        with pytest.raises(UserFacingError):
            workspace.review.set_attribute(ref, name, value)
    with pytest.raises(UserFacingError):
        workspace.review.set_attribute(_item(workspace, harbour, "Tomas Reik").ref, "stance", "opposes")


def test_accepting_above_a_threshold_is_one_step(workspace: Workspace, harbour: int) -> None:
    before = workspace.articles.open(harbour)
    assert workspace.review.pending_above(harbour, 0.9) == 3
    workspace.review.accept_above(harbour, 0.9)
    decided = [item for item in workspace.articles.open(harbour).items if item.decision is not None]
    assert len(decided) == 3
    assert [record.accepted for record in workspace.review.track_record()] == [3]
    workspace.history.undo()
    assert workspace.articles.open(harbour) == before
    with pytest.raises(UserFacingError):
        workspace.review.accept_above(harbour, 0.99)


def test_the_first_decision_puts_the_article_in_progress(workspace: Workspace, harbour: int) -> None:
    assert workspace.articles.open(harbour).article.status is Status.NEW
    workspace.review.reject(_item(workspace, harbour, "Varga").ref)
    workspace.review.accept(_item(workspace, harbour, "Ilse Varga").ref)
    assert workspace.articles.open(harbour).article.status is Status.IN_PROGRESS


def test_accepting_twice_is_no_edit(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, "Ilse Varga").ref
    workspace.review.accept(ref)
    entries = len(workspace.history.entries())
    assert not workspace.review.accept(ref).items
    assert len(workspace.history.entries()) == entries


@pytest.mark.parametrize("name", ["", "   "])
def test_an_actor_needs_a_name(workspace: Workspace, harbour: int, name: str) -> None:
    with pytest.raises(UserFacingError):
        workspace.review.link_new(_item(workspace, harbour, "Varga").ref, name)


def test_only_mentions_have_a_type_and_only_one_of_the_codebook(workspace: Workspace, harbour: int) -> None:
    with pytest.raises(UserFacingError):
        workspace.review.relabel(_item(workspace, harbour, WARNING).ref, "person")
    with pytest.raises(UserFacingError):
        workspace.review.relabel(_item(workspace, harbour, "Varga").ref, "wizard")


def test_an_item_that_is_gone_is_named_so(workspace: Workspace, harbour: int) -> None:
    (ref,) = workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "group").items
    workspace.review.reject(ref)
    with pytest.raises(UserFacingError, match="not there any more"):
        workspace.review.accept(ref)
