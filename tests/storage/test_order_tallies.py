"""What the queue is sorted by is kept by triggers, and is always what recounting the articles gives."""

from __future__ import annotations

import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Claim, Decision, ItemKind, Role
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.rules import Rule
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, create_project
from annotator.services.queue import QueueFilter
from tests.laws import examples
from tests.worlds import HARBOUR, add_article, harbour_suggestions, mention_of, place, ticking_clock

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.services.workspace import Workspace

_ON_ITEMS = ("accept", "reject", "correct")
_ON_ARTICLES = ("suggest", "status", "annotate", "above")
_STEPS = (*_ON_ITEMS, *_ON_ARTICLES, "undo", "undo", "redo", "import", "rule", "switch", "remove")
_EDITS = st.lists(st.tuples(st.sampled_from(_STEPS), st.integers(0, 20)), max_size=25)


def _recounted(workspace: Workspace, key: int) -> tuple[int, int]:
    items = workspace.articles.open(key).items
    waiting = [item.suggestion for item in items if item.decision is None]
    doubt = sum(max(1, round(1000 * (1 - abs(2 * one.confidence - 1)))) for one in waiting if one is not None)
    return doubt, sum(isinstance(item, Claim) and item.decision is not Decision.REJECTED for item in items)


def _kept(workspace: Workspace) -> dict[int, tuple[int, int]]:
    return {row.key: (row.doubt, row.claims) for row in workspace.queue.page(QueueFilter())}


def _article(workspace: Workspace, number: int) -> int | None:
    rows = workspace.queue.page(QueueFilter())
    return rows[number % len(rows)].key if rows else None


def _item(workspace: Workspace, number: int) -> Item | None:
    key = _article(workspace, number)
    items = workspace.articles.open(key).items if key is not None else ()
    return items[number % len(items)] if items else None


def _on_item(workspace: Workspace, step: str, number: int) -> None:
    item = _item(workspace, number)
    if item is None:
        return
    if step == "correct" and isinstance(item, Claim):
        workspace.review.set_part(item.ref, Role.SOURCE, (place(HARBOUR, "Ilse Varga"),))
    elif step == "correct":
        workspace.review.relabel(item.ref, "group")
    elif step == "accept":
        workspace.review.accept(item.ref)
    else:
        workspace.review.reject(item.ref)


def _on_article(workspace: Workspace, step: str, number: int) -> None:
    key = _article(workspace, number)
    if key is None:
        return
    if step == "suggest":
        workspace.suggesting.store(key, harbour_suggestions(), step=workspace.suggesting.begin_run())
    elif step == "status":
        workspace.articles.set_status(key, tuple(Status)[number % len(Status)])
    elif step == "annotate":
        workspace.annotating.add_mention(key, place(HARBOUR, "river"), "group")
    else:
        workspace.review.accept_above(key, number / 20)


def _on_project(workspace: Workspace, step: str, number: int) -> None:
    rules = [one.rule for one in workspace.rules.listed()]
    if step == "rule":
        pattern = ("varga", "tomas reik", "said", "warned")[number % 4]
        workspace.rules.add(Rule(kind=tuple(ItemKind)[number % 4 // 2], pattern=pattern))
    elif step == "switch" and rules:
        rule = rules[number % len(rules)]
        workspace.rules.switch(rule.uuid, active=not rule.active)
    elif step == "remove" and rules:
        workspace.rules.remove(rules[number % len(rules)].uuid)
    elif step == "import":
        add_article(workspace, f"{HARBOUR}Edition {len(workspace.history.entries())}.\n")


def _do(workspace: Workspace, step: str, number: int) -> None:
    if step in {"undo", "redo"}:
        getattr(workspace.history, step)()
    elif step in _ON_ITEMS:
        _on_item(workspace, step, number)
    elif step in _ON_ARTICLES:
        _on_article(workspace, step, number)
    else:
        _on_project(workspace, step, number)


@pytest.mark.slow
@given(_EDITS)
@examples(15, nightly=300)
def test_triggers_keep_what_recounting_gives(edits: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.annotator"
        with closing(create_project(path, coder="ana", clock=ticking_clock())) as workspace:
            workspace.suggesting.store(add_article(workspace), harbour_suggestions())
            for step, number in edits:
                with suppress(UserFacingError):  # such as a second rule for the same words
                    _do(workspace, step, number)
                assert _kept(workspace) == {key: _recounted(workspace, key) for key in _kept(workspace)}
            while workspace.history.undo() is not None:
                assert _kept(workspace) == {key: _recounted(workspace, key) for key in _kept(workspace)}
        assert check_project(path) == []


@pytest.mark.parametrize(
    ("confidence", "doubt"), [(0.5, 1000), (0.75, 500), (0.25, 500), (0.9, 200), (1.0, 1), (0.0, 1)]
)
def test_doubt_is_greatest_for_a_toss_up_and_never_nothing_while_it_waits(
    workspace: Workspace, harbour: int, confidence: float, doubt: int
) -> None:
    key = add_article(workspace, "Ilse Varga spoke.")
    one = mention_of("Ilse Varga spoke.", "Ilse Varga", confidence=confidence)
    workspace.suggesting.store(key, Suggestions(mentions=(one,)))
    assert workspace.queue.rows([key])[key].doubt == doubt
    workspace.review.accept(workspace.articles.open(key).items[0].ref)
    assert workspace.queue.rows([key])[key].doubt == 0


def test_what_a_rule_holds_back_adds_no_doubt_and_is_no_claim(workspace: Workspace, harbour: int) -> None:
    before = workspace.queue.rows([harbour])[harbour]
    workspace.rules.add(Rule(kind=ItemKind.CLAIM, pattern="warned"))
    row = workspace.queue.rows([harbour])[harbour]
    assert (row.doubt, row.claims) == (before.doubt - 400, before.claims - 1)
    workspace.history.undo()
    assert workspace.queue.rows([harbour])[harbour] == before
