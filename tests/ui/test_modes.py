"""Boundary mode and claim building: keys that mean something else for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision
from annotator.core.spans import hull

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


def _edits(screen: Screen) -> int:
    return len(screen.workspace.history.entries())


def test_boundaries_move_by_word_and_character_and_are_one_correction(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    before = _edits(screen)
    screen.press("B", "Right", "Right", "Shift+Left", "Alt+Left", "Alt+Shift+Right", "Return")
    assert _edits(screen) == before + 1
    stored = screen.item(screen.session.current.ref) if screen.session.current else None
    assert stored is not None
    assert screen.words(stored.extent) == "etween Marenza and it"
    assert stored.decision is Decision.CORRECTED
    assert stored.suggestion is not None
    assert (
        screen.words(stored.suggestion.span if hasattr(stored.suggestion, "span") else stored.extent)
        == "Marenza"
    )


def test_leaving_boundaries_with_escape_keeps_nothing(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    hint = screen.desk.window.article.hint
    screen.press("B", "Right")
    assert hint.isVisible()
    screen.press("Esc")
    assert not hint.isVisible()
    assert screen.mention("Marenza").decision is None


def test_boundaries_unchanged_are_no_correction(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "B")
    assert screen.mention("Marenza").decision is None
    assert not screen.desk.window.article.hint.isVisible()


def test_going_to_another_item_leaves_the_mode(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "Right")
    screen.session.set_current(screen.mention("Piet Okoro").ref)
    screen.press("Right")
    assert not screen.desk.window.article.hint.isVisible()
    assert screen.mention("Marenza").decision is None


def test_the_parts_of_a_claim_are_corrected_one_after_the_other(screen: Screen) -> None:
    claim = screen.claim("said")
    screen.session.set_current(claim.ref)
    before = _edits(screen)
    screen.press("B", "Alt+Shift+Left", "B", "Shift+Left", "B", "Right", "Tab", "Shift+Right", "Return")
    stored = screen.item(claim.ref)
    assert isinstance(stored, Claim)
    assert (
        screen.words(*stored.content) == "“Nobody has shown us the tender, … We are asked to sign in the dark"
    )
    assert screen.words(*stored.source) == "Piet Okoro, who"
    assert screen.words(*stored.cue) == "said"
    assert _edits(screen) == before + 4


def test_a_claim_is_built_from_three_selections(screen: Screen) -> None:
    screen.select("ending weeks of silence")
    screen.press("K")
    assert "cue" in screen.desk.window.article.hint.text()
    screen.select("confirmed")
    screen.press("K")
    assert "whose" in screen.desk.window.article.hint.text()
    screen.select("The port authority")
    screen.press("Return")
    added = screen.session.current
    assert isinstance(added, Claim)
    stored = screen.item(added.ref)
    assert isinstance(stored, Claim)
    assert [screen.words(*stored.content), screen.words(*stored.cue), screen.words(*stored.source)] == [
        "ending weeks of silence",
        "confirmed",
        "The port authority",
    ]
    assert stored.suggestion is None
    assert not screen.desk.window.article.hint.isVisible()
    screen.press("Z")
    assert added.ref not in {item.ref for item in screen.stored()}


def test_a_claim_needs_neither_cue_nor_source(screen: Screen) -> None:
    screen.select("ending weeks of silence")
    screen.press("K", "Return", "Return")
    added = screen.session.current
    assert isinstance(added, Claim)
    assert (added.cue, added.source) == ((), ())


def test_a_quotation_is_broken_by_its_cue_and_source(screen: Screen) -> None:
    screen.select("“Nobody has shown us the tender,” said Piet Okoro, who leads the dockers’ union.")
    screen.press("K")
    screen.select("said")
    screen.press("K")
    screen.select("Piet Okoro")
    screen.press("K")
    added = screen.session.current
    assert isinstance(added, Claim)
    assert len(added.content) == 2
    whole = hull(added.content)
    assert whole is not None
    assert screen.words(whole).startswith("“Nobody")


def test_escape_drops_the_draft(screen: Screen) -> None:
    before = len(screen.stored())
    screen.select("ending weeks of silence")
    screen.press("K")
    screen.select("confirmed")
    screen.press("Esc")
    assert len(screen.stored()) == before
    screen.press("A")
    assert len(screen.stored()) == before


def test_building_a_claim_without_a_selection_says_what_to_do(screen: Screen) -> None:
    screen.press("K")
    assert screen.remark().startswith("Select what is claimed")


@pytest.mark.parametrize("key", ["B", "K", "L", "A", "1"])
def test_a_read_only_project_says_why_a_key_does_nothing(screen: Screen, key: str) -> None:
    path = screen.workspace.path
    screen.desk.projects.close()
    screen.desk.projects.open(path, read_only=True)
    screen.press(key)
    assert "read-only" in screen.remark()
    assert not any(item.decision for item in screen.stored())
