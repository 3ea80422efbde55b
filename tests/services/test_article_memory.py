"""What is remembered of the article read last is what would be worked out anew."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Mention
from annotator.core.changes import EditKind
from annotator.core.proposals import Proposals, propose_links
from annotator.services.actor_book import FEW
from annotator.storage.items import all_actors
from tests.big_worlds import long_article
from tests.worlds import add_article, harbour_suggestions, item_on

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _is_fresh(workspace: Workspace, article: int) -> bool:
    opened = workspace.articles.open(article)
    actors = all_actors(workspace._project.file)
    return workspace.actors.proposals(opened) == propose_links(opened.article.text, opened.items, actors)


def _linked(workspace: Workspace, article: int) -> str:
    items = workspace.articles.open(article).items
    return next(item.actor for item in items if item.actor is not None)


@pytest.mark.parametrize("few", [FEW, 0])
def test_each_edit_is_seen_at_once(workspace: Workspace, harbour: int, few: int) -> None:
    workspace._project.actors._few = few  # with none at most, names are looked up in the file
    opened = workspace.articles.open(harbour)
    text = opened.article.text
    varga = item_on(opened.items, text, "Ilse Varga")
    waiting = [item for item in opened.items if isinstance(item, Mention) and item.ref != varga.ref]
    other = waiting[-1].span.of(text)
    assert _is_fresh(workspace, harbour)
    for edit in (
        lambda: workspace.review.accept(varga.ref),
        lambda: workspace.review.relabel(varga.ref, "group"),
        lambda: workspace.review.link_new(varga.ref, "Somebody else"),
        lambda: workspace.actor_editing.edit(_linked(workspace, harbour), name="Tomas Reik"),
        lambda: workspace.actor_editing.edit(_linked(workspace, harbour), aliases=(other,)),
        lambda: workspace.actor_editing.remove(_linked(workspace, harbour)),
        workspace.history.undo,
        workspace.history.undo,
        workspace.history.undo,
        workspace.history.undo,
        workspace.history.undo,
        workspace.history.redo,
    ):
        edit()
        assert _is_fresh(workspace, harbour)


def test_two_articles_do_not_get_in_each_others_way(workspace: Workspace, harbour: int) -> None:
    text = workspace.articles.open(harbour).article.text
    other = add_article(workspace, f"{text}\nIlse Varga left.\n", title="again")
    workspace.suggesting.store(other, harbour_suggestions(text))
    for article in (harbour, other, harbour):
        assert _is_fresh(workspace, article)
        assert len(workspace.articles.open(article).items) == 6


@pytest.mark.parametrize("seed", range(6))
def test_proposals_do_not_depend_on_the_order_in_which_they_are_asked_for(
    workspace: Workspace, seed: int
) -> None:
    key = long_article(workspace, 900)
    for item in workspace.articles.open(key).items[:20:3]:
        workspace.review.accept(item.ref)
    opened = workspace.articles.open(key)
    actors = all_actors(workspace._project.file)
    everything = dict(propose_links(opened.article.text, opened.items, actors))
    proposals = propose_links(opened.article.text, opened.items, actors)
    refs = [item.ref for item in opened.items]
    random.Random(seed).shuffle(refs)  # noqa: S311 - any order will do
    assert {ref: proposals[ref] for ref in refs if ref in proposals} == everything
    assert isinstance(proposals, Proposals)
    assert len(proposals) == len(everything)


def test_only_what_stands_before_is_read_for_one_proposal(workspace: Workspace) -> None:
    opened = workspace.articles.open(long_article(workspace, 900))
    proposals = workspace.actors.proposals(opened)
    assert isinstance(proposals, Proposals)
    proposals.get(opened.items[0].ref)
    assert proposals._reading._order.mentions_read == 1
    proposals.get(opened.items[-1].ref)
    assert proposals._reading._order.mentions_read == sum(item.ref.kind == "mention" for item in opened.items)


def test_what_was_read_amid_an_edit_that_failed_is_not_remembered(workspace: Workspace, harbour: int) -> None:
    memory, journal = workspace._project.memory, workspace._project.journal
    before = memory.items(harbour)
    with pytest.raises(RuntimeError), journal.edit(EditKind.REJECT) as edit:  # noqa: PT012 - in the edit
        edit.update("mention", 1, {"decision": "rejected"})
        assert memory.items(harbour) != before
        raise RuntimeError
    assert memory.items(harbour) == before
