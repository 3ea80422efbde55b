"""Labels of other programs, and the actor types that they stand for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.annotation import Actor, Claim, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft
from annotator.core.codebook import Codebook, Label
from annotator.core.label_mapping import LEFT_OUT, labels_of, usual_mapping, usual_target, with_labels
from annotator.core.record import UNPLACED, Record
from annotator.core.spans import Span

TYPES = ("person", "organization", "state", "group", "media")
BOOK = Codebook(version=1, title="Ours", actor_types=tuple(Label(name=name) for name in TYPES), attributes=())
BODIES = Label(name="organization", also=("state", "group", "media", "Ministry"))
NETWORK = replace(BOOK, actor_types=(Label(name="person"), BODIES))


@pytest.mark.parametrize(
    ("label", "target"),
    [
        ("person", "person"),
        ("Person", "person"),
        ("PER", "person"),
        ("ORG", "organization"),
        ("GPE", "state"),
        ("NORP", "group"),
        ("Outlet", "media"),
        ("DATE", LEFT_OUT),
        ("LOC", LEFT_OUT),
        ("Trade union", "Trade union"),
    ],
)
def test_a_label_is_taken_for_what_schemes_call_so(label: str, target: str) -> None:
    assert usual_target(label, BOOK) == target


def test_the_names_that_a_codebook_gives_count() -> None:
    mapping = usual_mapping(["ministry", "GPE", "media", "PER"], NETWORK)
    assert mapping == {
        "ministry": "organization",
        "GPE": "organization",
        "media": "organization",
        "PER": "person",
    }


def test_a_type_that_the_codebook_lacks_is_no_target() -> None:
    only = replace(BOOK, actor_types=(Label(name="speaker"),))
    assert usual_mapping(["ORG", "Speaker"], only) == {"ORG": "ORG", "Speaker": "speaker"}


TEXT = "Ana Berg spoke in Rome on Monday."
BERG = Actor(uuid="a", name="Ana Berg", type="PER")
ROME = Actor(uuid="b", name="Rome", type="GPE")
RECORD = Record(
    draft=Draft(text=TEXT, meta={UNPLACED: [{"label": "x"}]}),
    actors=(BERG, ROME),
    mentions=(
        Mention(uuid="m", span=Span(0, 8), type="PER", actor="a", decision=Decision.ACCEPTED, coder="ana"),
        Mention(
            uuid="n",
            span=Span(26, 32),
            type="DATE",
            suggestion=MentionSuggestion(
                by="x", model="", confidence=0.5, why="", span=Span(26, 32), type="DATE"
            ),
        ),
    ),
    claims=(Claim(uuid="c", source=(Span(0, 8),), cue=(Span(9, 14),), content=(), actor="b"),),
)


def test_types_follow_and_what_is_no_actor_is_kept_with_the_article() -> None:
    found = with_labels(RECORD, usual_mapping(labels_of(RECORD), BOOK))
    assert [(one.uuid, one.type, one.decision) for one in found.mentions] == [
        ("m", "person", Decision.ACCEPTED)
    ]
    assert [(one.name, one.type) for one in found.actors] == [("Ana Berg", "person"), ("Rome", "state")]
    assert found.draft.meta == {UNPLACED: [{"label": "x"}, {"label": "DATE", "spans": [[26, 32]]}]}
    assert found.claims == RECORD.claims


def test_what_was_proposed_changes_its_label_with_it() -> None:
    (_, dated) = with_labels(RECORD, {"DATE": "group"}).mentions
    assert dated.suggestion is not None
    assert (dated.type, dated.suggestion.type) == ("group", "group")


def test_an_actor_of_a_label_that_is_left_out_stays_for_the_claims() -> None:
    found = with_labels(RECORD, {"GPE": LEFT_OUT, "PER": LEFT_OUT, "DATE": LEFT_OUT})
    assert [(one.name, one.type) for one in found.actors] == [("Rome", "GPE")]
    assert with_labels(RECORD, {}) == RECORD
