"""What the worker is asked for the outline of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.worlds import HARBOUR, add_article, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def test_the_request_has_the_article_as_a_suggester_sees_it(workspace: Workspace) -> None:
    key = add_article(workspace, language="en")
    workspace.articles.toggle_residue(key, place(HARBOUR, "Harbour talks resume"))
    request = workspace.suggesting.outline_request(key, 7)
    assert (request.generation, request.article) == (7, key)
    assert (request.text, request.language) == (HARBOUR, "en")
    assert [span.of(HARBOUR) for span in request.residue] == ["Harbour talks resume"]
