"""A type that was renamed is still what suggesters mean by its old name, however that is decided on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.core.codebook_moves import Moves
from annotator.services.occurrences import Act, Wish
from tests.worlds import HARBOUR, item_on

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.services.workspace import Workspace


@pytest.fixture
def renamed(workspace: Workspace, harbour: int) -> int:
    """The article with its suggestions, whose persons are called humans by now."""
    codebook = workspace.codebook
    types = tuple(replace(one, name="human") if one.name == "person" else one for one in codebook.actor_types)
    workspace.codebooks.apply(replace(codebook, actor_types=types), Moves(types={"person": "human"}))
    return harbour


def _varga(workspace: Workspace, article: int) -> Item:
    return item_on(workspace.articles.open(article).items, HARBOUR, "Ilse Varga")


@pytest.mark.parametrize("act", [Act.ACCEPT, Act.RELABEL])
def test_deciding_on_every_occurrence_takes_a_suggestion_as_it_is(
    workspace: Workspace, renamed: int, act: Act
) -> None:
    workspace.occurrences.act(renamed, Wish(act=act, words="Ilse Varga", type="human"))
    assert _varga(workspace, renamed).decision is Decision.ACCEPTED


def test_an_actors_mentions_that_get_the_renamed_type_back_are_as_they_were_suggested(
    workspace: Workspace, renamed: int
) -> None:
    workspace.review.accept(_varga(workspace, renamed).ref)
    actor = _varga(workspace, renamed).actor
    assert actor is not None
    workspace.actor_editing.edit(actor, actor_type="organization")
    assert _varga(workspace, renamed).decision is Decision.CORRECTED
    workspace.actor_editing.edit(actor, actor_type="human")
    assert _varga(workspace, renamed).decision is Decision.ACCEPTED


def test_a_label_that_is_called_what_it_was_called_before_is_no_step(
    workspace: Workspace, renamed: int
) -> None:
    workspace.history.undo()
    assert workspace.codebooks.apply(workspace.codebook, Moves(types={"person": "person"})) is None
    assert workspace.history.redo() is not None
