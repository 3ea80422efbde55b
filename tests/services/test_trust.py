"""How often a confidence has been right so far, with the interval in which that share may lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.analysis.intervals import wilson
from annotator.core.annotation import MentionSuggestion
from annotator.core.suggesting import Suggestions
from annotator.services.trust import ENOUGH, TrackRecord
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_WORDS = "Ana Ben Eva Ida Kim Leo Max Noa Pia Tom Una Zoe"


def _found(by: str, words: str, confidence: float) -> MentionSuggestion:
    return MentionSuggestion(
        by=by, model="test", confidence=confidence, why="", span=place(_WORDS, words), type="person"
    )


@pytest.fixture
def twelve(workspace: Workspace) -> int:
    """Twelve suggestions, of which four were accepted, one corrected, one rejected and one waits held."""
    key = add_article(workspace, _WORDS)
    names = _WORDS.split()
    found = [_found("names", name, 0.5 + number / 20) for number, name in enumerate(names[:6])]
    found += [_found("lists", name, 0.8) for name in names[6:]]
    workspace.suggesting.store(key, Suggestions(mentions=tuple(found)))
    items = workspace.articles.open(key).items
    for item in (items[1], items[4], items[5], items[6]):
        workspace.review.accept(item.ref)
    workspace.review.relabel(items[3].ref, "group")
    workspace.review.reject(items[0].ref)
    return key


def test_what_was_corrected_counts_as_decided_only(workspace: Workspace, twelve: int) -> None:
    assert workspace.review.track_record() == [
        TrackRecord(by="lists", accepted=1, decided=1),
        TrackRecord(by="names", accepted=3, decided=5),
    ]


def test_a_threshold_leaves_those_that_were_less_sure_out(workspace: Workspace, twelve: int) -> None:
    assert workspace.review.track_record(0.7) == [
        TrackRecord(by="lists", accepted=1, decided=1),
        TrackRecord(by="names", accepted=2, decided=2),
    ]
    assert workspace.review.trust().record("names", 0.65) == TrackRecord(by="names", accepted=2, decided=3)
    assert workspace.review.trust().record("nobody") == TrackRecord(by="nobody", accepted=0, decided=0)


def test_a_confidence_of_just_the_threshold_counts(workspace: Workspace, twelve: int) -> None:
    assert workspace.review.trust().record("lists", 0.8).decided == 1
    assert workspace.review.trust().record("lists", 0.81).decided == 0


def test_decisions_that_are_taken_back_do_not_count(workspace: Workspace, twelve: int) -> None:
    workspace.history.undo()
    assert workspace.review.trust().record("names").decided == 4


def test_the_share_has_an_interval_and_may_be_too_little() -> None:
    record = TrackRecord(by="names", accepted=37, decided=42)
    assert record.share == pytest.approx(37 / 42)
    assert record.interval == wilson(37, 42)
    assert record.is_enough
    assert not TrackRecord(by="names", accepted=ENOUGH - 1, decided=ENOUGH - 1).is_enough
    nothing = TrackRecord(by="names", accepted=0, decided=0)
    assert (nothing.share, nothing.interval, nothing.is_enough) == (0.0, (0.0, 1.0), False)
