"""What is remembered of the article read last is what would be worked out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.actor_reading import propose_links
from annotator.storage.items import all_actors
from tests.worlds import add_article, harbour_suggestions, item_on

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _is_fresh(workspace: Workspace, article: int) -> bool:
    opened = workspace.articles.open(article)
    actors = all_actors(workspace._project.file)
    return workspace.actors.proposals(opened) == propose_links(opened.article.text, opened.items, actors)


def test_each_edit_is_seen_at_once(workspace: Workspace, harbour: int) -> None:
    opened = workspace.articles.open(harbour)
    text = opened.article.text
    varga = item_on(opened.items, text, "Ilse Varga")
    assert _is_fresh(workspace, harbour)
    for edit in (
        lambda: workspace.review.accept(varga.ref),
        lambda: workspace.review.relabel(varga.ref, "group"),
        lambda: workspace.review.link_new(varga.ref, "Somebody else"),
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
