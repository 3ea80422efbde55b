"""Every occurrence of the same words, in an article and in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.services.occurrence_places import Count
from annotator.services.occurrences import SLICE, Act, OccurrenceRun, Wish
from tests.services.desk_material import rows_that_hold
from tests.worlds import add_article, claim_of, mention_of, place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

TEXT = "Ong, Ong’s aide and Ongaro met Ms Ong.\nOng again, ONG too.\nShare Ong\n"
OTHER = "The ministry heard Ong.\n\nOng left; the press waited for Ong."
FAR = "Nobody named here. Song and Ongaro."
ARABIC = "قال كَتَبَ إن كتب العقد. كتب مرة أخرى."


def _wish(act: Act, words: str = "Ong", actor_type: str = "person", **more: object) -> Wish:
    known: dict[str, object] = {"act": act, "words": words, "type": actor_type} | more
    return Wish(**known)  # type: ignore[arg-type] # each test names its own fields


def _mentions(workspace: Workspace, key: int) -> list[Mention]:
    items = workspace.articles.open(key).items
    return sorted((one for one in items if isinstance(one, Mention)), key=lambda one: one.span)


def _run(workspace: Workspace, wish: Wish) -> OccurrenceRun:
    run = workspace.occurrences.begin(wish)
    for keys in workspace.occurrences.slices(wish):
        run.take(keys)
    return run


@pytest.fixture
def desk(workspace: Workspace) -> tuple[int, int, int]:
    """Three articles; in the first Ong is marked once, and its last line is page furniture."""
    keys = (add_article(workspace, TEXT), add_article(workspace, OTHER), add_article(workspace, FAR))
    workspace.articles.toggle_residue(keys[0], place(TEXT, "Share"))
    workspace.annotating.add_mention(keys[0], Span(0, 3), "person")
    return keys


def test_what_is_marked_and_what_is_furniture_is_not_free(
    workspace: Workspace, desk: tuple[int, int, int]
) -> None:
    first, _second, far = desk
    one = {"free_articles": 1, "marked_articles": 1}
    assert workspace.occurrences.count(first, "Ong") == Count(free=3, marked=1, **one)
    assert workspace.occurrences.count(first, "ong", any_case=True) == Count(free=4, marked=1, **one)
    assert workspace.occurrences.count(far, "Ong") == Count()
    workspace.annotating.add_mention(first, place(TEXT, "Ms Ong"), "person")
    assert workspace.occurrences.count(first, "Ong") == Count(free=2, marked=1, **one)


def test_the_project_is_counted_beside_the_desk(workspace: Workspace, desk: tuple[int, int, int]) -> None:
    seen: list[tuple[int, int]] = []
    counted = workspace.occurrences.count_everywhere("Ong", progress=lambda *at: seen.append(at))
    assert counted == Count(free=6, marked=1, free_articles=2, marked_articles=1)
    assert seen[-1] == (2, 2)
    assert workspace.occurrences.count_everywhere("Ong", cancelled=lambda: True) == Count()
    assert workspace.occurrences.count_everywhere("…") == Count()


def test_annotating_in_the_article_is_one_step_that_links_to_the_same_actor(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    before = rows_that_hold(project_path)
    changes = workspace.occurrences.act(desk[0], _wish(Act.ANNOTATE))
    assert (changes.kind, changes.detail) == (EditKind.ADD_MENTIONS, "Ong ×3")
    mentions = _mentions(workspace, desk[0])
    assert [one.span.start for one in mentions] == [0, 5, 34, 39]
    assert len({one.actor for one in mentions}) == 1
    assert {one.decision for one in mentions} == {Decision.ACCEPTED}
    after = rows_that_hold(project_path)
    workspace.history.undo()
    assert rows_that_hold(project_path) == before
    workspace.history.redo()
    assert rows_that_hold(project_path) == after


def test_annotating_in_the_project_is_one_step_over_several_transactions(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    before = rows_that_hold(project_path)
    wish = _wish(Act.ANNOTATE)
    run = workspace.occurrences.begin(wish)
    for key in desk:
        run.take([key])
    assert run.done == 6
    assert {one.actor for key in desk for one in _mentions(workspace, key)} == {
        _mentions(workspace, desk[0])[0].actor
    }
    assert workspace.articles.open(desk[1]).article.status is Status.IN_PROGRESS
    assert workspace.articles.open(desk[2]).article.status is Status.NEW
    after = rows_that_hold(project_path)
    workspace.history.undo()
    assert rows_that_hold(project_path) == before
    workspace.history.redo()
    assert rows_that_hold(project_path) == after


def test_an_actor_can_be_given(workspace: Workspace, desk: tuple[int, int, int]) -> None:
    (press,) = workspace.annotating.add_mention(desk[1], place(OTHER, "the press"), "media").items
    actor = next(one.actor for one in _mentions(workspace, desk[1]) if one.ref == press)
    workspace.occurrences.act(desk[1], _wish(Act.ANNOTATE, actor=actor))
    assert {one.actor for one in _mentions(workspace, desk[1])} == {actor}


def test_what_is_no_name_is_linked_by_what_is_said_around_it(workspace: Workspace) -> None:
    text = "Ann Ong spoke. Then she left, and she said that Bob Lee spoke."
    key = add_article(workspace, text)
    workspace.annotating.add_mention(key, place(text, "Ann Ong"), "person")
    workspace.suggesting.store(
        key,
        Suggestions(
            mentions=(mention_of(text, "she"),), claims=(claim_of(text, "Ann Ong", "spoke", "left"),)
        ),
    )
    workspace.occurrences.act(key, _wish(Act.ANNOTATE, "she"))
    assert [one.decision for one in _mentions(workspace, key)] == [Decision.ACCEPTED, None, Decision.ACCEPTED]


def test_labelling_takes_every_mention_with_these_words(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    suggested = Suggestions(mentions=(mention_of(OTHER, "Ong"), mention_of(OTHER, "Ong", nth=2)))
    workspace.suggesting.store(desk[1], suggested)
    second = _mentions(workspace, desk[1])[1].ref
    workspace.review.relabel(second, "group")
    workspace.review.reject(second)
    before = rows_that_hold(project_path)
    run = _run(workspace, _wish(Act.RELABEL, actor_type="group"))
    assert (run.done, run.kind) == (2, EditKind.RELABEL_MANY)
    assert [(one.type, one.decision) for one in _mentions(workspace, desk[1])] == [
        ("group", Decision.CORRECTED),
        ("group", Decision.REJECTED),
    ]
    assert all(one.actor for one in _mentions(workspace, desk[0]))
    workspace.history.undo()
    assert rows_that_hold(project_path) == before
    with pytest.raises(UserFacingError, match="no such occurrence"):
        workspace.occurrences.act(desk[0], _wish(Act.RELABEL))


def test_removing_rejects_what_was_suggested_and_deletes_what_was_made_by_hand(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    workspace.suggesting.store(desk[1], Suggestions(mentions=(mention_of(OTHER, "Ong"),)))
    before = rows_that_hold(project_path)
    run = _run(workspace, _wish(Act.REMOVE))
    assert run.done == 2
    assert _mentions(workspace, desk[0]) == []
    assert [one.decision for one in _mentions(workspace, desk[1])] == [Decision.REJECTED]
    workspace.history.undo()
    assert rows_that_hold(project_path) == before


def test_an_article_with_very_many_is_done_in_slices(workspace: Workspace, project_path: Path) -> None:
    many, few = SLICE * 2 + 5, 3
    keys = [add_article(workspace, "Ong. " * many), add_article(workspace, "Quiet. " + "Ong. " * few)]
    before = rows_that_hold(project_path)
    wish = _wish(Act.ANNOTATE)
    assert list(workspace.occurrences.slices(wish)) == [[keys[0]], [keys[0]], keys]
    assert _run(workspace, wish).done == many + few
    assert len(_mentions(workspace, keys[0])) == many
    workspace.history.undo()
    assert rows_that_hold(project_path) == before


def test_an_article_may_fill_its_slices_just_so(workspace: Workspace) -> None:
    key = add_article(workspace, "Ong. " * SLICE)
    assert list(workspace.occurrences.slices(_wish(Act.ANNOTATE), article=key)) == [[key]]


def test_nothing_to_do_leaves_no_step(workspace: Workspace, desk: tuple[int, int, int]) -> None:
    before = workspace.history.status()
    for act in Act:
        run = workspace.occurrences.begin(_wish(act))
        assert run.take([desk[2]]) is None
        assert (run.done, run.articles) == (0, set())
    assert workspace.history.status() == before


def test_many_articles_of_a_known_actor_are_undone_and_done_again(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    before = rows_that_hold(project_path)
    actor = _mentions(workspace, desk[0])[0].actor
    run = _run(workspace, _wish(Act.ANNOTATE, actor=actor))
    assert (run.done, run.articles) == (6, set(desk[:2]))
    assert {one.actor for key in desk for one in _mentions(workspace, key)} == {actor}
    after = rows_that_hold(project_path)
    for _ in range(2):
        workspace.history.undo()
        assert rows_that_hold(project_path) == before
        workspace.history.redo()
        assert rows_that_hold(project_path) == after


def test_many_small_articles_share_a_transaction(workspace: Workspace) -> None:
    keys = [add_article(workspace, f"Story {number}. " + "Ong. " * 20) for number in range(4)]
    assert list(workspace.occurrences.slices(_wish(Act.ANNOTATE))) == [keys[:2], keys[2:]]


def test_what_is_done_meanwhile_is_undone_in_its_order(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    before = rows_that_hold(project_path)
    run = workspace.occurrences.begin(_wish(Act.ANNOTATE))
    run.take([desk[0]])
    between = rows_that_hold(project_path)
    workspace.articles.set_status(desk[2], Status.DONE)
    run.take([desk[1]])
    third = add_article(workspace, "Late Ong.")
    workspace.history.undo()
    run.take([third])
    for _ in range(2):
        workspace.history.undo()
    assert rows_that_hold(project_path) == between
    workspace.history.undo()
    assert rows_that_hold(project_path) == before


def test_a_cancelled_run_leaves_what_it_did_as_one_step(
    workspace: Workspace, desk: tuple[int, int, int], project_path: Path
) -> None:
    before = rows_that_hold(project_path)
    wish, run = _wish(Act.ANNOTATE), workspace.occurrences.begin(_wish(Act.ANNOTATE))
    stopped: list[bool] = []
    for keys in workspace.occurrences.slices(wish, cancelled=lambda: bool(stopped)):
        run.take(keys[:1])
        stopped.append(True)
    assert run.done == 3
    workspace.history.undo()
    assert rows_that_hold(project_path) == before


def test_articles_that_went_meanwhile_are_passed_over(workspace: Workspace) -> None:
    add_article(workspace, "Ong. Ong.")
    run = workspace.occurrences.begin(_wish(Act.ANNOTATE))
    workspace.history.undo()
    assert run.take([1]) is None
    assert run.done == 0


def test_words_from_right_to_left_with_their_vowel_marks(workspace: Workspace) -> None:
    key = add_article(workspace, ARABIC)
    workspace.occurrences.act(key, _wish(Act.ANNOTATE, "كتب"))
    assert [one.span.of(ARABIC) for one in _mentions(workspace, key)] == ["كتب", "كتب"]
    workspace.occurrences.act(key, _wish(Act.ANNOTATE, "كَتَبَ"))
    assert len(_mentions(workspace, key)) == 3
    assert workspace.occurrences.count_everywhere("كَتَبَ") == Count(marked=1, marked_articles=1)


def test_composed_and_decomposed_letters_are_the_same_words(workspace: Workspace) -> None:
    key = add_article(workspace, "E\u0301mile and \u00c9mile and Emile.")
    counted = workspace.occurrences.count_everywhere("\u00c9mile")
    assert (counted.free, workspace.occurrences.count(key, "E\u0301mile").free) == (2, 2)


def test_only_types_of_the_codebook_and_words_that_are_there(
    workspace: Workspace, desk: tuple[int, int, int]
) -> None:
    with pytest.raises(UserFacingError, match="no actor type “wizard”"):
        workspace.occurrences.begin(_wish(Act.RELABEL, actor_type="wizard"))
    with pytest.raises(UserFacingError, match="nothing to look for"):
        workspace.occurrences.begin(_wish(Act.ANNOTATE, "  "))
    with pytest.raises(UserFacingError, match="no such occurrence"):
        workspace.occurrences.act(desk[2], _wish(Act.ANNOTATE))
    with pytest.raises(UserFacingError, match="not in the list"):
        workspace.occurrences.act(desk[1], _wish(Act.ANNOTATE, actor="nobody"))


def test_long_words_are_shortened_where_the_step_is_named(workspace: Workspace) -> None:
    words = "Very " * 30 + "long"
    key = add_article(workspace, f"{words}. {words}.")
    assert workspace.occurrences.act(key, _wish(Act.ANNOTATE, words)).detail.endswith("… ×2")


def test_what_waits_on_the_same_words_is_accepted_as_one_step(workspace: Workspace) -> None:
    key = add_article(workspace, TEXT)
    found = tuple(mention_of(TEXT, "Ong", nth=number) for number in (0, 1, 3))  # 2 is Ongaro
    workspace.suggesting.store(key, Suggestions(mentions=found))
    workspace.review.accept(_mentions(workspace, key)[0].ref)
    before = rows_that_hold(workspace.path)
    count = workspace.occurrences.count(key, "Ong")
    assert (count.waiting, count.waiting_articles, count.marked) == (2, 1, 3)
    workspace.occurrences.act(key, _wish(Act.ACCEPT))
    accepted = _mentions(workspace, key)
    assert {one.decision for one in accepted} == {Decision.ACCEPTED}
    assert len({one.actor for one in accepted}) == 1
    assert workspace.occurrences.count(key, "Ong").waiting == 0
    with pytest.raises(UserFacingError, match="no such occurrence"):
        workspace.occurrences.act(key, _wish(Act.ACCEPT))
    workspace.history.undo()
    assert rows_that_hold(workspace.path) == before
