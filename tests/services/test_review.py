"""Decisions: what the project holds after each."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, ClaimSuggestion, Decision, Item, Mention, Role
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project
from tests.worlds import HARBOUR, add_article, harbour_suggestions, item_on, place, places

if TYPE_CHECKING:
    from pathlib import Path

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


def test_new_boundaries_decide_who_is_meant(workspace: Workspace, harbour: int) -> None:
    workspace.review.set_span(_item(workspace, harbour, "water ministry").ref, place(HARBOUR, "The water"))
    (water,) = workspace.actors.listed()
    assert (water.actor.name, water.actor.aliases) == ("water", ())
    ref = _item(workspace, harbour, "“We are asked to sign in the dark.”").ref
    workspace.review.set_part(ref, Role.SOURCE, (place(HARBOUR, "Varga", nth=1),))
    claim = _claim(workspace, harbour, "“We are asked to sign in the dark.”")
    assert workspace.articles.open(harbour).actors[claim.actor or ""].name == "Ilse Varga"


def test_boundaries_moved_back_to_the_suggested_ones_are_accepted(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, "water ministry").ref
    workspace.review.set_span(ref, place(HARBOUR, "The water ministry"))
    workspace.review.set_span(ref, place(HARBOUR, "water ministry"))
    assert _mention(workspace, harbour, "water ministry").decision is Decision.ACCEPTED


def test_a_correction_stays_one_when_it_is_accepted_or_taken_up_again(
    workspace: Workspace, harbour: int
) -> None:
    ref = _item(workspace, harbour, "water ministry").ref
    workspace.review.relabel(ref, "group")
    entries = len(workspace.history.entries())
    workspace.review.accept(ref)
    assert len(workspace.history.entries()) == entries
    workspace.review.reject(ref)
    workspace.review.accept(ref)
    assert _mention(workspace, harbour, "water ministry").decision is Decision.CORRECTED


def test_handmade_work_that_is_corrected_stays_accepted(workspace: Workspace, harbour: int) -> None:
    (ref,) = workspace.annotating.add_mention(harbour, place(HARBOUR, "opposition"), "group").items
    workspace.review.set_span(ref, place(HARBOUR, "opposition lawmakers"))
    assert _mention(workspace, harbour, "opposition lawmakers").decision is Decision.ACCEPTED


def test_a_mention_has_a_span_and_a_claim_has_parts(workspace: Workspace, harbour: int) -> None:
    mention, claim = _item(workspace, harbour, "Varga").ref, _item(workspace, harbour, WARNING).ref
    with pytest.raises(UserFacingError, match="Only an actor's mention"):
        workspace.review.set_span(claim, Span(0, 5))
    with pytest.raises(UserFacingError, match="Only a claim has parts"):
        workspace.review.set_part(mention, Role.CUE, ())
    with pytest.raises(UserFacingError, match="no words"):
        workspace.review.set_span(mention, place(HARBOUR, "\n\n"))


def test_a_claim_keeps_a_cue_or_a_content(workspace: Workspace, harbour: int) -> None:
    ref = _item(workspace, harbour, WARNING).ref
    workspace.review.set_part(ref, Role.CUE, ())
    assert _claim(workspace, harbour, WARNING).cue == ()
    cue_only = ClaimSuggestion(
        by="a",
        model="b",
        confidence=0.5,
        why="",
        source=(),
        cue=places(HARBOUR, "had no comment"),
        content=(),
    )
    workspace.suggesting.store(harbour, Suggestions(claims=(cue_only,)))
    ref = next(item.ref for item in workspace.articles.open(harbour).items if item.suggestion == cue_only)
    with pytest.raises(UserFacingError, match="needs a content"):
        workspace.review.set_part(ref, Role.CUE, ())
    changes = workspace.review.set_part(ref, Role.SOURCE, places(HARBOUR, "The water ministry"))
    assert changes.detail == "had no comment"


def test_attributes_of_an_own_codebook_are_kept_by_name(tmp_path: Path) -> None:
    labels = tuple(Label(name=name) for name in ("calm", "angry"))
    book = Codebook(
        version=1,
        title="",
        actor_types=(Label(name="person"), Label(name="organization")),
        attributes=(Attribute(name="mood", values=labels), Attribute(name="frame")),
    )
    with closing(create_project(tmp_path / "moods.annotator", codebook=book)) as workspace:
        key = add_article(workspace)
        workspace.suggesting.store(key, harbour_suggestions())
        ref = _item(workspace, key, WARNING).ref
        workspace.review.set_attribute(ref, "mood", "angry")
        workspace.review.set_attribute(ref, "frame", "war")
        workspace.review.set_attribute(ref, "mood", None)
        assert _claim(workspace, key, WARNING).attributes == {"frame": "war"}
        with pytest.raises(UserFacingError, match="no value “sad” for mood"):
            workspace.review.set_attribute(ref, "mood", "sad")


def test_a_long_text_is_shortened_in_the_description(workspace: Workspace, harbour: int) -> None:
    changes = workspace.review.accept(_item(workspace, harbour, WARNING).ref)
    assert len(changes.detail) <= 60
    assert changes.detail.endswith("…")
