"""Everything that is linked to an actor, with the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.actor_places import places_of_actor
from tests.worlds import HARBOUR, add_article, harbour_suggestions, item_on, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def test_mentions_and_claims_stand_in_their_sentences_and_rejected_ones_are_left_out(
    workspace: Workspace, harbour: int
) -> None:
    workspace.review.accept_above(harbour, 0.0)
    items = workspace.articles.open(harbour).items
    varga = item_on(items, HARBOUR, "Ilse Varga").actor
    assert varga is not None
    found = places_of_actor(workspace.path, varga)
    assert [(one.is_claim, one.words) for one in found] == [
        (True, "that any delay beyond spring would leave a hundred villages without a harvest"),
        (False, "Ilse Varga"),
        (False, "Varga"),
    ]
    assert (found[0].before, found[0].after) == (
        "Deputy minister Ilse Varga warned on Monday ",
        ". The water ministry had no comment.",
    )
    assert found[1].after == " warned on Monday that any delay beyond spring would leave a hundred …"
    assert (found[2].before, found[2].title) == ("", "Harbour talks resume")
    workspace.review.reject(found[1].ref)
    assert [one.words for one in places_of_actor(workspace.path, varga)][1:] == ["Varga"]


def test_what_is_cut_off_before_and_the_last_line_are_shown_so(workspace: Workspace) -> None:
    text = "word " * 30 + "Reik"
    key = add_article(workspace, text)
    workspace.annotating.add_mention(key, place(text, "Reik"), "person")
    (actor,) = workspace.actors.listed()
    (found,) = places_of_actor(workspace.path, actor.actor.uuid)
    assert found.before == "… " + "word " * 13
    assert found.after == ""


def test_looking_tells_how_far_it_is_and_ends_when_it_is_cancelled(workspace: Workspace) -> None:
    for number in range(3):
        text = f"{HARBOUR}\nPart {number}."
        key = add_article(workspace, text)
        workspace.suggesting.store(key, harbour_suggestions(text))
        workspace.review.accept_above(key, 0.9)
    reik = next(one.actor.uuid for one in workspace.actors.listed() if one.actor.name == "Tomas Reik")
    steps: list[tuple[int, int]] = []
    found = places_of_actor(
        workspace.path,
        reik,
        cancelled=lambda: len(steps) == 2,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert steps == [(0, 3), (1, 3)]
    assert {one.article for one in found} == {1, 2}
