"""What was decided on a name before goes before what a suggester believes of it now."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision, Mention
from annotator.core.suggesting import KnownActor, Suggestions
from annotator.services.projects import check_project, open_project
from tests.worlds import add_article, item_on, mention_of, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

TURAN = "Aghil Abbas told Turan that the road was closed."
LATER = "Turan reported it, and Abbas agreed."


def _suggest(workspace: Workspace, text: str, *found: tuple[str, str]) -> int:
    key = add_article(workspace, text)
    mentions = tuple(mention_of(text, words, type_) for words, type_ in found)
    workspace.suggesting.store(key, Suggestions(mentions=mentions))
    return key


def _known(workspace: Workspace, article: str | int) -> dict[str, KnownActor]:
    """The actors sent along with an article, by name; a text is imported first."""
    key = article if isinstance(article, int) else add_article(workspace, article)
    return {actor.names[0]: actor for actor in workspace.suggesting.passage(key)[1]}


def _decide(workspace: Workspace, text: str, words: str, type_: str | None = None) -> None:
    """Accept a suggestion in a new article, or correct its type."""
    key = _suggest(workspace, text, (words, "person"))
    ref = item_on(workspace.articles.open(key).items, text, words).ref
    if type_ is None:
        workspace.review.accept(ref)
    else:
        workspace.review.relabel(ref, type_)


def _types(workspace: Workspace, key: int, text: str) -> dict[str, tuple[str, str]]:
    """The words of an article's mentions, each with its type and why it was suggested."""
    return {
        item.span.of(text): (item.type, "" if item.suggestion is None else item.suggestion.why)
        for item in workspace.articles.open(key).items
        if isinstance(item, Mention)
    }


def test_only_actors_that_the_article_may_name_are_sent(workspace: Workspace) -> None:
    _decide(workspace, TURAN, "Aghil Abbas")
    _decide(workspace, "Ilse Varga left.", "Ilse Varga")
    assert list(_known(workspace, "ABBAS: It is closed.")) == ["Aghil Abbas"]
    assert list(_known(workspace, "The road to Abbasia, and Vargas.")) == []
    assert list(_known(workspace, "ILSE\u00a0VARGA and Aghil\nAbbas came.")) == ["Aghil Abbas", "Ilse Varga"]


@pytest.mark.parametrize(
    "name", ["U Nu", "Li U", "Li Wen", "Agency-7", "Agency-", "Agency of the North", "Li"]
)
def test_a_name_is_known_however_long_its_words_are(workspace: Workspace, name: str) -> None:
    for one in (name, "Agency-8", "Li Peng", "U Thant"):
        _decide(workspace, f"{one} spoke.", one)
    assert list(_known(workspace, f"Yesterday {name} spoke.")) == [name]
    assert name in _known(workspace, f"So said {name}")
    assert _known(workspace, "") == {}


def test_an_actor_has_the_type_of_most_of_its_decided_mentions(workspace: Workspace) -> None:
    later = add_article(workspace, LATER)
    _decide(workspace, TURAN, "Turan", "media")
    assert _known(workspace, later)["Turan"] == KnownActor(names=("Turan",), type="media", accepted=1)
    for text in ("Turan said no.", "Turan left."):
        _decide(workspace, text, "Turan", "state")
    assert _known(workspace, later)["Turan"] == KnownActor(names=("Turan",), type="state", accepted=2)


def test_names_added_by_hand_and_renamed_actors_are_known_at_once(workspace: Workspace) -> None:
    key, later = add_article(workspace, TURAN), add_article(workspace, LATER)
    workspace.annotating.add_mention(key, place(TURAN, "Turan"), "media")
    known = _known(workspace, later)
    assert (known["Turan"].type, known["Turan"].accepted) == ("media", 1)
    workspace.history.undo()
    assert _known(workspace, later) == {}
    workspace.history.redo()
    assert list(_known(workspace, later)) == ["Turan"]


def test_what_another_connection_writes_is_seen(workspace: Workspace) -> None:
    key = add_article(workspace, LATER)
    assert _known(workspace, key) == {}
    with closing(sqlite3.connect(workspace.path)) as other, other:
        other.execute("INSERT INTO actor (uuid, name, type) VALUES ('x', 'Turan', 'media')")
    assert _known(workspace, key)["Turan"] == KnownActor(names=("Turan",), type="media")


def test_a_long_list_is_read_in_turns_and_what_is_written_meanwhile_is_known(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.project_names.SLICE", 2)
    for name in ("Alma Pym", "Ilse Varga", "Piet Moor", "Vera Lund", "Jonas Holm"):
        _decide(workspace, f"{name} left.", name)
    _decide(workspace, TURAN, "Turan", "media")
    workspace.close()
    reopened = open_project(workspace.path, coder="test")
    with closing(reopened):
        turns = 1
        assert not reopened.suggesting.read_names()
        first = next(one.actor for one in reopened.actors.listed() if one.actor.name == "Alma Pym")
        reopened.actor_editing.edit(first.uuid, name="Anna Renamed")
        while not reopened.suggesting.read_names():
            turns += 1
        assert turns == 3
        known = _known(reopened, "Anna Renamed met Moor, Holm and Alma Pym.")
        assert set(known) == {"Anna Renamed", "Piet Moor", "Jonas Holm"}


def test_who_asks_before_a_long_list_is_read_gets_all_of_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.project_names.SLICE", 1)
    for name in ("Alma Pym", "Ilse Varga", "Piet Moor"):
        _decide(workspace, f"{name} left.", name)
    assert set(_known(workspace, "Moor met Varga.")) == {"Piet Moor", "Ilse Varga"}


def test_a_suggestion_takes_the_class_that_the_analyst_gave_the_name(workspace: Workspace) -> None:
    _decide(workspace, TURAN, "Turan", "media")
    key = _suggest(workspace, LATER, ("Turan", "state"), ("Abbas", "person"))
    assert _types(workspace, key, LATER) == {
        "Turan": ("media", "in your actor list · accepted once as media"),
        "Abbas": ("person", "“Abbas” is a name"),
    }


def test_what_was_suggested_ahead_keeps_up_when_it_is_opened_and_undo_passes_it_over(
    workspace: Workspace,
) -> None:
    key = _suggest(workspace, LATER, ("Turan", "state"), ("Abbas", "person"))
    assert workspace.suggesting.freshen(workspace.articles.open(key)) is None
    _decide(workspace, TURAN, "Turan", "media")
    status = workspace.history.status()
    changes = workspace.suggesting.freshen(workspace.articles.open(key))
    assert changes is not None
    assert changes.articles == {key}
    assert _types(workspace, key, LATER)["Turan"] == ("media", "in your actor list · accepted once as media")
    assert workspace.history.status() == status
    ref = item_on(workspace.articles.open(key).items, LATER, "Turan").ref
    workspace.review.accept(ref)
    assert item_on(workspace.articles.open(key).items, LATER, "Turan").decision is Decision.ACCEPTED
    assert workspace.suggesting.freshen(workspace.articles.open(key)) is None
    assert check_project(workspace.path) == []


def test_undoing_a_run_takes_what_kept_up_with_it(workspace: Workspace) -> None:
    key = add_article(workspace, LATER)
    found = Suggestions(mentions=(mention_of(LATER, "Turan", "state"),))
    workspace.suggesting.store(key, found, step=workspace.suggesting.begin_run())
    other = add_article(workspace, TURAN)
    workspace.annotating.add_mention(other, place(TURAN, "Turan"), "media")
    workspace.suggesting.freshen(workspace.articles.open(key))
    for _ in range(3):  # the mention, the import of its article, the run
        workspace.history.undo()
    assert workspace.articles.open(key).items == ()
    for _ in range(3):
        workspace.history.redo()
    assert _types(workspace, key, LATER)["Turan"][0] == "media"


def test_a_decided_mention_keeps_the_class_it_was_given(workspace: Workspace) -> None:
    _decide(workspace, "Turan left.", "Turan", "state")
    for number in range(2):
        _decide(workspace, f"{TURAN} {number}", "Turan", "media")
    assert workspace.suggesting.freshen(workspace.articles.open(1)) is None
    assert _types(workspace, 1, "Turan left.")["Turan"][0] == "state"


def _reject(workspace: Workspace, words: str, type_: str, times: int) -> None:
    for number in range(times):
        text = f"{words} was low {number} {type_}."
        key = _suggest(workspace, text, (words, type_))
        workspace.review.reject(item_on(workspace.articles.open(key).items, text, words).ref)


@pytest.mark.parametrize(("times", "is_left"), [(2, True), (3, False)])
def test_what_was_rejected_often_with_its_label_is_not_suggested_again(
    workspace: Workspace, times: int, *, is_left: bool
) -> None:
    _reject(workspace, "Turnout", "person", times)
    text = "Turnout rose, and turnout fell."
    key = _suggest(workspace, text, ("Turnout", "person"))
    assert ("Turnout" in _types(workspace, key, text)) is is_left
    other = _suggest(workspace, f"{text} ", ("Turnout", "organization"))
    assert _types(workspace, other, text)["Turnout"][0] == "organization"


def test_undoing_a_rejection_or_marking_the_name_by_hand_brings_it_back(workspace: Workspace) -> None:
    texts = [f"Turnout rose {number}." for number in range(5)]
    keys = [add_article(workspace, text) for text in texts]

    def comes(number: int) -> bool:
        found = Suggestions(mentions=(mention_of(texts[number], "Turnout"),))
        workspace.suggesting.store(keys[number], found)
        return _types(workspace, keys[number], texts[number]) != {}

    _reject(workspace, "Turnout", "person", 3)
    workspace.history.undo()
    assert comes(0)
    workspace.history.redo()
    assert not comes(1)
    for number in (2, 3):
        workspace.annotating.add_mention(keys[number], place(texts[number], "Turnout"), "person")
    assert comes(4)


def test_a_short_form_that_was_accepted_is_learned_as_another_name(workspace: Workspace) -> None:
    text = "The Harbour Workers Union (HWU) met."
    key = _suggest(workspace, text, ("Harbour Workers Union", "organization"), ("HWU", "organization"))
    for words in ("Harbour Workers Union", "HWU"):
        workspace.review.accept(item_on(workspace.articles.open(key).items, text, words).ref)
    (only,) = _known(workspace, "HWU left.").values()
    assert only == KnownActor(names=("Harbour Workers Union", "HWU"), type="organization", accepted=2)
