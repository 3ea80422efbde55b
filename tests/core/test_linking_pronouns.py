"""Whom "he" and "she" mean."""

from __future__ import annotations

from annotator.core.annotation import Claim, Mention
from annotator.core.proposals import propose_links
from tests.worlds import place, places

TEXT = "Ilse Varga spoke first. She thanked Tomas Reik. He warned that the river is low."


def _mention(words: str) -> Mention:
    return Mention(uuid=words, span=place(TEXT, words), type="person")


def test_a_pronoun_means_the_last_person_named_before_it() -> None:
    items = [_mention("Ilse Varga"), _mention("She"), _mention("Tomas Reik"), _mention("He")]
    proposals = propose_links(TEXT, items, ())
    names = {ref.uuid: proposal.name for ref, proposal in proposals.items()}
    assert names == {
        "Ilse Varga": "Ilse Varga",
        "She": "Ilse Varga",
        "Tomas Reik": "Tomas Reik",
        "He": "Tomas Reik",
    }


def test_a_pronoun_with_nobody_before_it_means_nobody() -> None:
    assert propose_links(TEXT, [_mention("She")], ()) == {}


def test_a_claim_of_a_marked_pronoun_belongs_to_whom_it_means() -> None:
    claim = Claim(
        uuid="warning",
        source=places(TEXT, "He"),
        cue=places(TEXT, "warned"),
        content=places(TEXT, "that the river is low"),
    )
    proposals = propose_links(TEXT, [_mention("Tomas Reik"), _mention("He"), claim], ())
    assert proposals[claim.ref].name == "Tomas Reik"
