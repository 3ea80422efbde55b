"""Rules hold back what they cover, and let it come back exactly; what is decided is never touched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import ItemKind, Mention
from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.core.rules import Rule
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, add_article, claim_of, item_on, mention_of, ticking_clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Item
    from annotator.core.changes import Changes
    from annotator.services.workspace import Workspace

AGENCY = "Turan reports\n\nTuran said that the port is shut. TURAN said so twice, and Turan warned of ice.\n"
MEDIA = Rule(kind=ItemKind.MENTION, pattern="Turan", label="media")


def agency_suggestions(text: str = AGENCY, actor_type: str = "media") -> Suggestions:
    """Three mentions of the agency after the headline, two claims with different cues."""
    return Suggestions(
        mentions=(
            mention_of(text, "Turan", actor_type, nth=1),
            mention_of(text, "TURAN", actor_type),
            mention_of(text, "Turan", actor_type, nth=2),
        ),
        claims=(
            claim_of(text, None, "said", "that the port is shut"),
            claim_of(text, None, "warned", "of ice"),
        ),
    )


@pytest.fixture
def agency(workspace: Workspace) -> int:
    """An article in which "Turan" is suggested as media three times, and two claims."""
    key = add_article(workspace, AGENCY)
    workspace.suggesting.store(key, agency_suggestions())
    return key


def shown(workspace: Workspace, key: int) -> list[str]:
    """The words of an article's items: mentions as they stand, claims by their cue."""
    opened = workspace.articles.open(key)
    return [_words(item, opened.article.text) for item in opened.items]


def _words(item: Item, text: str) -> str:
    return item.span.of(text) if isinstance(item, Mention) else item.cue[0].of(text)


def everything(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that undo and redo must bring back exactly, held ones included."""
    rows = workspace._project.file.rows
    held = {
        table: [tuple(row) for row in rows(f"SELECT * FROM {table} WHERE gone & 1 = 0 ORDER BY id")]  # noqa: S608
        for table in ("mention", "claim", "rule", "article")
    }
    return held | {"tally": [tuple(row) for row in rows("SELECT * FROM article_tally ORDER BY article_id")]}


def pending(workspace: Workspace) -> list[int]:
    """The numbers of waiting suggestions that the queue shows."""
    return [row.pending for row in workspace.queue.page(QueueFilter())]


def undone_and_redone(workspace: Workspace, act: Callable[[], Changes]) -> Changes:
    """Do something, take it back and do it again: the rows must follow, and the project be whole."""
    before = everything(workspace)
    changes = act()
    after = everything(workspace)
    assert after != before
    undone = workspace.history.undo()
    assert undone is not None
    assert everything(workspace) == before
    assert undone.items >= changes.items
    assert check_project(workspace.path) == []
    workspace.history.redo()
    assert everything(workspace) == after
    assert check_project(workspace.path) == []
    return changes


def reject(workspace: Workspace, key: int, number: int) -> Item:
    """Reject the article's item of that number."""
    item = workspace.articles.open(key).items[number]
    workspace.review.reject(item.ref)
    return item


def test_a_second_rejection_of_the_same_words_offers_a_rule(workspace: Workspace, agency: int) -> None:
    first = reject(workspace, agency, 0)
    assert workspace.rules.offer(first.ref) is None
    items = workspace.articles.open(agency).items
    second = item_on(items, AGENCY, "TURAN")
    assert workspace.rules.offer(second.ref) is None
    workspace.review.reject(second.ref)
    offer = workspace.rules.offer(second.ref)
    assert offer is not None
    assert offer.rule == replace(MEDIA, pattern="TURAN")
    assert offer.times == 2


def test_another_label_or_cue_does_not_count(workspace: Workspace, agency: int) -> None:
    reject(workspace, agency, 0)
    items = workspace.articles.open(agency).items
    workspace.review.relabel(items[2].ref, "person")
    workspace.review.reject(items[2].ref)
    assert workspace.rules.offer(items[2].ref) is None
    claims = [item.ref for item in items if item.ref.kind is ItemKind.CLAIM]
    for ref in claims:
        workspace.review.reject(ref)
        assert workspace.rules.offer(ref) is None
    other = add_article(workspace, AGENCY + "\nMore.")
    workspace.suggesting.store(other, agency_suggestions())
    said = next(one.ref for one in workspace.articles.open(other).items if one.ref.kind is ItemKind.CLAIM)
    workspace.review.reject(said)
    offer = workspace.rules.offer(said)
    assert offer is not None
    assert offer.rule == Rule(kind=ItemKind.CLAIM, pattern="said")


def test_what_a_rule_covers_already_is_not_offered(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(replace(MEDIA, article=agency))
    rule = workspace.rules.listed()[0].rule
    workspace.rules.switch(rule.uuid, active=False)
    reject(workspace, agency, 0)
    second = item_on(workspace.articles.open(agency).items, AGENCY, "TURAN")
    workspace.review.reject(second.ref)
    assert workspace.rules.offer(second.ref) is None


def test_what_was_made_by_hand_is_not_offered(workspace: Workspace, agency: int) -> None:
    workspace.annotating.add_mention(agency, mention_of(AGENCY, "ice").span, "group")
    made = item_on(workspace.articles.open(agency).items, AGENCY, "ice")
    assert workspace.rules.offer(made.ref) is None
    assert workspace.rules.rule_for(made.ref) == Rule(kind=ItemKind.MENTION, pattern="ice", label="group")


def test_a_claim_without_a_cue_makes_no_rule(workspace: Workspace, agency: int) -> None:
    workspace.annotating.add_claim(agency, content=(mention_of(AGENCY, "the port").span,))
    claim = item_on(workspace.articles.open(agency).items, AGENCY, "the port")
    with pytest.raises(UserFacingError, match="no cue"):
        workspace.rules.rule_for(claim.ref)


def test_a_rule_holds_what_waits_and_leaves_what_is_decided(workspace: Workspace, agency: int) -> None:
    kept = workspace.articles.open(agency).items[0]
    workspace.review.accept(kept.ref)
    assert workspace.rules.coverage(MEDIA).count == 2
    changes = undone_and_redone(workspace, lambda: workspace.rules.add(MEDIA))
    assert changes.kind is EditKind.ADD_RULE
    assert changes.articles == {agency}
    assert len(changes.items) == 2
    assert shown(workspace, agency) == ["Turan", "said", "warned"]
    assert pending(workspace) == [2]
    assert [(one.rule.pattern, one.held, one.title) for one in workspace.rules.listed()] == [
        ("Turan", 2, None)
    ]


def test_a_rule_for_one_article_leaves_the_others(workspace: Workspace, agency: int) -> None:
    other = add_article(workspace, AGENCY + "\nMore.")
    workspace.suggesting.store(other, agency_suggestions())
    undone_and_redone(workspace, lambda: workspace.rules.add(replace(MEDIA, article=other)))
    assert pending(workspace) == [5, 2]
    assert workspace.rules.listed()[0].title == "Turan reports"
    rule = workspace.rules.listed()[0].rule
    undone_and_redone(workspace, lambda: workspace.rules.edit(rule.uuid, replace(rule, article=None)))
    assert pending(workspace) == [2, 2]
    narrowed = replace(rule, article=agency)
    undone_and_redone(workspace, lambda: workspace.rules.edit(rule.uuid, narrowed))
    assert pending(workspace) == [2, 5]


def test_an_expression_holds_claims_by_their_cue(workspace: Workspace, agency: int) -> None:
    rule = Rule(kind=ItemKind.CLAIM, pattern="^warn", is_expression=True)
    undone_and_redone(workspace, lambda: workspace.rules.add(rule))
    assert shown(workspace, agency) == ["Turan", "said", "TURAN", "Turan"]


@pytest.fixture
def found_by_object(workspace: Workspace) -> list[int]:
    """Two articles, in each of which two claims were found by subject and object, and one by a clause."""
    keys = []
    for number in range(2):
        text = f"Ines praised cats. Ines hailed dogs. Ines said that it rains. {number}"
        found = [
            replace(claim_of(text, None, cue, content), why=f"cue “{cue}” · subject “Ines” · {how}")
            for cue, content, how in (
                ("praised", "cats", "object “cats”"),
                ("hailed", "dogs", "object “dogs”"),
                ("said", "that it rains", "clause after “that”"),
            )
        ]
        keys.append(add_article(workspace, text))
        workspace.suggesting.store(keys[-1], Suggestions(claims=tuple(found)))
    return keys


def test_a_rule_by_reason_holds_what_was_found_that_way(
    workspace: Workspace, found_by_object: list[int]
) -> None:
    key, other = found_by_object
    rule = workspace.rules.rule_for_reason(workspace.articles.open(key).items[1].ref)
    assert rule == Rule(kind=ItemKind.CLAIM, pattern="", label="subject · object")
    assert workspace.rules.coverage(rule).count == 4
    undone_and_redone(workspace, lambda: workspace.rules.add(rule))
    assert shown(workspace, key) == shown(workspace, other) == ["said"]
    (listed,) = workspace.rules.listed()
    assert (listed.rule.label, listed.held) == ("subject · object", 4)
    undone_and_redone(workspace, lambda: workspace.rules.switch(listed.rule.uuid, active=False))
    assert shown(workspace, key) == ["praised", "hailed", "said"]
    with pytest.raises(UserFacingError, match="There is a rule on “subject · object”"):
        workspace.rules.add(rule)


def test_a_rule_by_reason_holds_what_comes_and_hands_over_to_one_by_cue(
    workspace: Workspace, found_by_object: list[int]
) -> None:
    key = found_by_object[0]
    workspace.rules.add(workspace.rules.rule_for_reason(workspace.articles.open(key).items[0].ref))
    text = "Ines mourned fish."
    later = add_article(workspace, text)
    found = replace(
        claim_of(text, None, "mourned", "fish"), why="cue “mourned” · subject “Ines” · object “fish”"
    )
    workspace.suggesting.store(later, Suggestions(claims=(found,)))
    assert shown(workspace, later) == []
    workspace.rules.add(Rule(kind=ItemKind.CLAIM, pattern="hailed"))
    workspace.rules.remove(workspace.rules.listed()[0].rule.uuid)
    assert shown(workspace, later) == ["mourned"]
    assert shown(workspace, key) == ["praised", "said"]
    assert check_project(workspace.path) == []


def test_only_a_suggested_claim_has_a_reason(workspace: Workspace, agency: int) -> None:
    for item in workspace.articles.open(agency).items:  # the claims say no more than their cue
        with pytest.raises(UserFacingError, match="Only a claim that was suggested has a reason"):
            workspace.rules.rule_for_reason(item.ref)


def test_switching_and_removing_let_it_come_back(workspace: Workspace, agency: int) -> None:
    before = shown(workspace, agency)
    workspace.rules.add(MEDIA)
    uuid = workspace.rules.listed()[0].rule.uuid
    changes = undone_and_redone(workspace, lambda: workspace.rules.switch(uuid, active=False))
    assert len(changes.items) == 3
    assert shown(workspace, agency) == before
    assert [one.rule.active for one in workspace.rules.listed()] == [False]
    undone_and_redone(workspace, lambda: workspace.rules.switch(uuid, active=True))
    assert shown(workspace, agency) == ["said", "warned"]
    undone_and_redone(workspace, lambda: workspace.rules.remove(uuid))
    assert shown(workspace, agency) == before
    assert workspace.rules.listed() == []
    with pytest.raises(UserFacingError, match="not in the list any more"):
        workspace.rules.switch(uuid, active=True)


def test_what_comes_later_is_held_and_comes_with_the_undo_of_the_rule(
    workspace: Workspace, agency: int, project_path: Path
) -> None:
    workspace.rules.add(MEDIA)
    later = add_article(workspace, AGENCY + "\nLater.")
    workspace.suggesting.store(later, agency_suggestions())
    assert shown(workspace, later) == ["said", "warned"]
    assert pending(workspace) == [2, 2]
    assert workspace.rules.listed()[0].held == 6
    workspace.history.undo()  # the later import
    workspace.history.redo()
    held = everything(workspace)
    workspace.close()
    again = open_project(project_path, coder="ana", clock=ticking_clock())
    try:
        again.history.undo()
        assert again.rules.listed() != []
        changes = again.history.undo()
        assert changes is not None
        assert changes.kind is EditKind.ADD_RULE
        assert pending(again) == [5]
        again.history.redo()
        again.history.redo()
        assert everything(again) == held
        assert check_project(project_path) == []
    finally:
        again.close()


def test_background_suggestions_appear_when_the_rule_is_undone(workspace: Workspace) -> None:
    key = add_article(workspace, AGENCY)
    workspace.rules.add(MEDIA)
    workspace.suggesting.store(key, agency_suggestions())
    assert shown(workspace, key) == ["said", "warned"]
    held = everything(workspace)
    changes = workspace.history.undo()
    assert changes is not None
    assert len(changes.items) == 3
    assert changes.articles == {key}
    assert pending(workspace) == [5]
    assert check_project(workspace.path) == []
    workspace.history.redo()
    assert everything(workspace) == held


def test_what_comes_while_a_rule_is_undone_is_held_when_it_is_redone(workspace: Workspace) -> None:
    key = add_article(workspace, AGENCY)
    workspace.rules.add(MEDIA)
    workspace.history.undo()
    workspace.suggesting.store(key, agency_suggestions())
    assert pending(workspace) == [5]
    workspace.history.redo()
    assert pending(workspace) == [2]
    assert check_project(workspace.path) == []


def test_suggesting_again_does_not_stack_what_is_held(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(MEDIA)
    workspace.rules.add(Rule(kind=ItemKind.CLAIM, pattern="said"))
    before = everything(workspace)
    for _time in range(2):
        workspace.suggesting.store(agency, agency_suggestions())
    assert everything(workspace) == before
    workspace.suggesting.store(agency, agency_suggestions(actor_type="organization"))
    assert pending(workspace) == [4]


def test_another_rule_takes_over_what_it_covers_too(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(MEDIA)
    workspace.rules.add(Rule(kind=ItemKind.MENTION, pattern="^turan$", is_expression=True, article=agency))
    first, second = (one.rule.uuid for one in workspace.rules.listed())
    undone_and_redone(workspace, lambda: workspace.rules.switch(first, active=False))
    assert [one.held for one in workspace.rules.listed()] == [0, 3]
    assert pending(workspace) == [2]
    undone_and_redone(workspace, lambda: workspace.rules.remove(second))
    assert pending(workspace) == [5]
    undone_and_redone(workspace, lambda: workspace.rules.switch(first, active=True))
    assert pending(workspace) == [2]


def test_what_another_rule_does_not_cover_comes_back(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(MEDIA)
    capitals = Rule(kind=ItemKind.MENTION, pattern="(?-i:TURAN)", is_expression=True)
    workspace.rules.add(capitals)
    first = workspace.rules.listed()[0].rule.uuid
    undone_and_redone(workspace, lambda: workspace.rules.switch(first, active=False))
    assert shown(workspace, agency) == ["Turan", "said", "Turan", "warned"]


def test_a_rule_that_is_off_can_be_changed(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(MEDIA)
    rule = workspace.rules.listed()[0].rule
    workspace.rules.switch(rule.uuid, active=False)
    undone_and_redone(
        workspace, lambda: workspace.rules.edit(rule.uuid, replace(rule, pattern="Reuters", label=None))
    )
    workspace.rules.switch(rule.uuid, active=True)
    assert pending(workspace) == [5]
    assert workspace.rules.listed()[0].rule.pattern == "Reuters"


def test_what_was_found_beforehand_is_looked_at_again(workspace: Workspace, agency: int) -> None:
    found = workspace.rules.coverage(MEDIA)
    accepted = workspace.articles.open(agency).items[0]
    workspace.review.accept(accepted.ref)
    later = add_article(workspace, AGENCY + "\nLater.")
    workspace.suggesting.store(later, agency_suggestions())
    workspace.rules.add(MEDIA, found)
    assert shown(workspace, agency) == ["Turan", "said", "warned"]
    assert shown(workspace, later) == ["said", "warned"]


def test_counting_can_be_left(workspace: Workspace, agency: int) -> None:
    told: list[tuple[int, int]] = []
    assert workspace.rules.coverage(MEDIA, progress=lambda done, total: told.append((done, total))).count == 3
    assert told == [(0, 1)]
    assert workspace.rules.coverage(MEDIA, cancelled=lambda: True).count == 0


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (replace(MEDIA, pattern="(", is_expression=True), "broken at character 1"),
        (replace(MEDIA, pattern=" "), "A rule needs words."),
        (replace(MEDIA, pattern="x" * 201), "longer than 200 characters"),
        (
            replace(MEDIA, pattern="tURAN"),
            "There is a rule on “tURAN” with the same label and scope already.",
        ),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_and_changes_nothing(
    workspace: Workspace, agency: int, rule: Rule, sentence: str
) -> None:
    workspace.rules.add(MEDIA)
    before = everything(workspace)
    with pytest.raises(UserFacingError) as refused:
        workspace.rules.add(rule)
    assert sentence in str(refused.value)
    assert everything(workspace) == before


def test_a_rule_may_be_changed_in_its_case_only(workspace: Workspace, agency: int) -> None:
    workspace.rules.add(MEDIA)
    rule = workspace.rules.listed()[0].rule
    workspace.rules.edit(rule.uuid, replace(rule, pattern="TURAN"))
    assert workspace.rules.listed()[0].rule.pattern == "TURAN"
    assert pending(workspace) == [2]


def test_held_suggestions_go_with_page_furniture_and_come_back_with_it(
    workspace: Workspace, agency: int
) -> None:
    workspace.rules.add(MEDIA)
    line = mention_of(AGENCY, "the port").span
    undone_and_redone(workspace, lambda: workspace.articles.toggle_residue(agency, line))
    uuid = workspace.rules.listed()[0].rule.uuid
    workspace.rules.switch(uuid, active=False)
    assert shown(workspace, agency) == []


def test_a_held_suggestion_is_known_to_the_import_of_its_export(
    workspace: Workspace, agency: int, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out)
    workspace.rules.add(MEDIA)
    assert workspace.importing.run([out]).imported == 0
    workspace.rules.remove(workspace.rules.listed()[0].rule.uuid)
    assert len(shown(workspace, agency)) == 5


def test_held_suggestions_are_not_exported(workspace: Workspace, agency: int, tmp_path: Path) -> None:
    workspace.rules.add(MEDIA)
    report = workspace.exporting.export(tmp_path / "out.jsonl")
    assert (report.mentions, report.claims) == (0, 2)


def test_the_check_finds_a_suggestion_that_is_held_by_nothing(workspace: Workspace, harbour: int) -> None:
    ref = item_on(workspace.articles.open(harbour).items, HARBOUR, "Tomas Reik").ref
    with workspace._project.file.transaction() as connection:
        connection.execute("UPDATE mention SET gone = 2 WHERE uuid = ?", (ref.uuid,))
    findings = check_project(workspace.path)
    assert [one for one in findings if "does not agree with the list of rules" in one]
