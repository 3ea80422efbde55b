"""A list of actors too long to be read gives for what is typed what a short one gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.candidates import Fit, candidates
from annotator.core.suggesting import Suggestions
from annotator.services.actor_book import StoredNames
from annotator.services.actor_search import found
from tests.laws import examples
from tests.worlds import HARBOUR, add_article, harbour_suggestions, mention_of

if TYPE_CHECKING:
    from annotator.services.actor_search import ActorCandidate
    from annotator.services.workspace import Workspace

_LISTED = (
    ("Ilse Varga", "person"),
    ("Tomas Reik", "person"),
    ("Ilsebill Moor", "person"),
    ("Marta Vargas", "person"),
    ("Port Authority of Marenza", "organization"),
    ("Ministry of Fisheries", "organization"),
    ("UNR", "organization"),
    ("Union of New Republics", "organization"),
    ("Große Koalition", "group"),
    ("Çağla Öz", "person"),
    ("الحكومة", "state"),
)


@pytest.fixture
def article(workspace: Workspace) -> int:
    """An article with suggestions, two of them accepted, in a project with a list of actors."""
    key = add_article(workspace)
    workspace.suggesting.store(key, harbour_suggestions())
    for item in workspace.articles.open(key).items[:2]:
        workspace.review.accept(item.ref)
    listed = {actor.name for actor in workspace._project.actors.everyone()}
    for name, kind in _LISTED:
        if name not in listed:
            workspace.actor_editing.add(name, kind)
    return key


def _both(workspace: Workspace, typed: str, article: int | None = None) -> tuple[list[ActorCandidate], ...]:
    file = workspace._project.file
    lists = (workspace._project.actors.everyone(), StoredNames(file))
    short, long = (found(file, one, typed, article=article, limit=8) for one in lists)
    return short, long


def _sure(some: list[ActorCandidate]) -> list[ActorCandidate]:
    return [one for one in some if one.reason is not Fit.SIMILAR]


@pytest.mark.parametrize(
    "typed",
    [
        *("il", "ilse", "Ilse V", "varga", "reik", "port auth", "of", "grosse", "GROSSE K", "große"),
        *("çağ", "unr", "الح"),
    ],
)
@pytest.mark.parametrize("is_open", [True, False])
def test_what_begins_so_is_found_alike(
    workspace: Workspace, article: int, typed: str, *, is_open: bool
) -> None:
    short, long = _both(workspace, typed, article if is_open else None)
    assert _sure(short)
    assert _sure(long) == _sure(short)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ilse vagra", "Ilse Varga"),
        ("tomas reyk", "Tomas Reik"),
        ("ministry of fishreis", "Ministry of Fisheries"),
    ],
)
def test_a_name_with_a_mistake_is_found_first(
    workspace: Workspace, article: int, typed: str, name: str
) -> None:
    short, long = _both(workspace, typed, article)
    assert [short[0].actor.name, long[0].actor.name] == [name, name]


def test_for_nothing_typed_those_of_the_article_come_first(workspace: Workspace, article: int) -> None:
    short, long = _both(workspace, "", article)
    here = {one.actor.name for one in workspace.actors.listed(article)}
    assert here
    for some in (short, long):
        assert {one.actor.name for one in some[: len(here)]} == here


@given(typed=st.text(max_size=12))
@settings(examples(30, nightly=300), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_can_be_typed(workspace: Workspace, typed: str) -> None:
    if not workspace.queue.counts().total:
        workspace.actor_editing.add("Ilse Varga", "person")
        add_article(workspace)
    for some in _both(workspace, typed):
        assert len(some) <= 8


@pytest.mark.usefixtures("article")
def test_who_may_be_meant_is_told_alike(workspace: Workspace) -> None:
    words = ("UNR", "ministry", "Union of New Republics", "Varga", "He")
    text = f"{HARBOUR}\n{' spoke. '.join(words)} spoke."
    key = add_article(workspace, text)
    workspace.suggesting.store(key, Suggestions(mentions=tuple(mention_of(text, one) for one in words)))
    items = workspace.articles.open(key).items
    lists = (workspace._project.actors.everyone(), StoredNames(workspace._project.file))
    for item in items:
        short, long = (candidates(text, items, one, item) for one in lists)
        assert long == short
    fits = {one.fit for item in items for one in candidates(text, items, lists[1], item)}
    assert {Fit.ACRONYM, Fit.SAME_TITLE, Fit.SURNAME} <= fits
