"""Concordance: every place in the project, with its context."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.core.suggesting import Suggestions
from annotator.services import concordance
from annotator.services.concordance import Kind, Line, Query
from tests.worlds import HARBOUR, add_article, claim_of, mention_of, place, places

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

OTHER = "Fishing fleet\n\nVarga said nothing. Ilse Varga's aide warned of storms."
HEBREW = "אמר השר היום.\nהשר יצא."


def _lines(workspace: Workspace, kind: Kind, text: str, **how: bool) -> list[Line]:
    query = Query(kind=kind, text=text, **how)
    return [line for page in workspace.concordance.pages(query) for line in page]


@pytest.fixture
def two(workspace: Workspace, harbour: int) -> tuple[int, int]:
    """The harbour article with suggestions, and one more."""
    return harbour, add_article(workspace, OTHER, outlet="Reef News", published="2026-02-05")


def test_words_are_listed_with_their_context_in_order_of_the_queue(
    workspace: Workspace, two: tuple[int, int]
) -> None:
    lines = _lines(workspace, Kind.WORDS, "varga")
    assert [(line.article, line.span) for line in lines] == [
        (two[0], place(HARBOUR, "Varga")),
        (two[0], place(HARBOUR, "Varga", nth=1)),
        (two[1], place(OTHER, "Varga")),
        (two[1], place(OTHER, "Varga", nth=1)),
    ]
    assert (lines[1].match, lines[1].after[:12]) == ("Varga", " urged oppos")
    assert "\n" not in "".join(line.before + line.after for line in lines)
    assert (lines[2].title, lines[2].outlet, lines[2].published) == (
        "Fishing fleet",
        "Reef News",
        "2026-02-05",
    )
    assert _lines(workspace, Kind.WORDS, "varga", any_case=False) == []
    assert len(_lines(workspace, Kind.WORDS, "warn", whole_words=False)) == 2


def test_expressions_are_looked_for_in_every_article(workspace: Workspace, two: tuple[int, int]) -> None:
    found = _lines(workspace, Kind.EXPRESSION, r"warned|urged|said")
    assert [line.match for line in found] == ["warned", "said", "urged", "said", "warned"]


def test_an_actor_is_found_by_its_mentions_and_as_the_source_of_claims(
    workspace: Workspace, two: tuple[int, int]
) -> None:
    items = workspace.articles.open(two[0]).items
    for item in items:
        workspace.review.accept(item.ref)
    actors = {actor.name: uuid for uuid, actor in workspace.articles.open(two[0]).actors.items()}
    found = _lines(workspace, Kind.ACTOR, actors["Ilse Varga"])
    assert [line.match for line in found] == ["Deputy minister Ilse Varga", "Ilse Varga", "Varga"]
    assert {line.item for line in found} <= {item.ref for item in items}
    assert _lines(workspace, Kind.ACTOR, "nobody") == []


def test_what_was_rejected_is_not_listed(workspace: Workspace, two: tuple[int, int]) -> None:
    for item in workspace.articles.open(two[0]).items:
        workspace.review.accept(item.ref)
        workspace.review.reject(item.ref)
    assert _lines(workspace, Kind.CUE, "warned") == []
    for actor in workspace.articles.open(two[0]).actors:
        assert _lines(workspace, Kind.ACTOR, actor) == []


def test_claims_are_found_by_the_words_of_their_cue(workspace: Workspace, two: tuple[int, int]) -> None:
    (line,) = _lines(workspace, Kind.CUE, "warned")
    assert (line.article, line.match, line.after[:5]) == (two[0], "warned", " on M")
    assert line.item in {item.ref for item in workspace.articles.open(two[0]).items}
    assert _lines(workspace, Kind.CUE, "harvest") == []


def test_a_claim_without_a_source_is_listed_by_its_cue(workspace: Workspace) -> None:
    key = add_article(workspace, OTHER)
    workspace.annotating.add_mention(key, place(OTHER, "Varga"), "person")
    (actor,) = workspace.articles.open(key).actors
    changes = workspace.annotating.add_claim(
        key, content=places(OTHER, "storms"), cue=places(OTHER, "warned of")
    )
    (claim,) = changes.items
    workspace.review.link(claim, actor)
    assert [line.match for line in _lines(workspace, Kind.ACTOR, actor)] == ["Varga", "warned of"]


def test_lines_come_in_pages_until_cancelled(workspace: Workspace) -> None:
    add_article(workspace, "Ong. " * 250)
    add_article(workspace, "Ong, late.")
    query = Query(kind=Kind.WORDS, text="ong")
    seen: list[tuple[int, int]] = []
    pages = list(workspace.concordance.pages(query, progress=lambda *at: seen.append(at)))
    assert [len(page) for page in pages] == [100, 100, 51]
    assert seen[-1] == (2, 2)
    stopped: list[bool] = []
    part = []
    for page in workspace.concordance.pages(query, cancelled=lambda: bool(stopped)):
        part += page
        stopped.append(True)
    assert {line.article for line in part} == {1}
    assert list(workspace.concordance.pages(query, cancelled=lambda: True)) == []


def test_a_search_ends_where_nobody_would_read_on(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concordance, "MOST_LINES", 7)
    for number in range(3):
        add_article(workspace, f"Story {number}. " + "Ong. " * 5)
    assert len(_lines(workspace, Kind.WORDS, "ong")) == 7


def test_text_from_right_to_left_is_known_as_such(workspace: Workspace) -> None:
    add_article(workspace, HEBREW)
    first, second = _lines(workspace, Kind.WORDS, "השר")
    assert (first.right_to_left, first.before, first.after) == (True, "אמר ", " היום. השר יצא.")
    assert (second.right_to_left, second.before[-6:], second.after) == (True, "היום. ", " יצא.")
    add_article(workspace, "1. Talks (2026)")
    (plain,) = _lines(workspace, Kind.EXPRESSION, r"^1\.")
    assert plain.right_to_left is False


def test_context_does_not_begin_with_a_mark_that_lost_its_letter(workspace: Workspace) -> None:
    filler = "x" * (concordance.CONTEXT - 2)
    add_article(workspace, f"e\u0301{filler} Ong")
    (line,) = _lines(workspace, Kind.WORDS, "Ong")
    assert line.before == f"{filler} "


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        (Kind.WORDS, " ", "nothing to look for"),
        (Kind.EXPRESSION, "(", "expression is broken"),
        (Kind.CUE, "", "nothing to look for"),
    ],
)
def test_what_cannot_be_looked_for_is_said(
    workspace: Workspace, kind: Kind, text: str, sentence: str
) -> None:
    with pytest.raises(UserFacingError, match=sentence):
        _lines(workspace, kind, text)


def test_an_expression_that_explodes_names_the_article(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_article(workspace, "a" * 60 + "b", title="Trap")
    with pytest.raises(UserFacingError, match="In “Trap”: The expression takes too long"):
        _lines(workspace, Kind.EXPRESSION, "(a|aa)+$")


def test_the_case_of_a_cue_may_count(workspace: Workspace) -> None:
    key = add_article(workspace, OTHER)
    workspace.suggesting.store(
        key,
        Suggestions(
            mentions=(mention_of(OTHER, "Varga"),), claims=(claim_of(OTHER, None, "said", "nothing"),)
        ),
    )
    assert [line.match for line in _lines(workspace, Kind.CUE, "SAID")] == ["said"]
    assert _lines(workspace, Kind.CUE, "SAID", any_case=False) == []
