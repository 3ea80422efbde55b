"""What a training says line by line, understood as stages, a share that only grows, and scores."""

from __future__ import annotations

import json

import pytest

from annotator.core.errors import UserFacingError
from annotator.services.training_events import EventReader, Progress, Stage, Trial


def line(**event: object) -> bytes:
    return json.dumps(event).encode()


def whole_training() -> list[tuple[str, int, int]]:
    """The stages of a training with two trials, in which learning ends early once."""
    reading = [("reading", done, most) for most in (3, 40) for done in range(1, most + 1)]
    learning = [(stage, done, 60) for stage in ("cues", "roles") for done in (1, 30, 60)]
    early = [("cues", 1, 60), ("cues", 12, 60), *learning[3:]]
    return [*reading, ("trying", 0, 2), *learning, ("trying", 1, 2), *early, ("trying", 2, 2), *learning]


def test_the_share_grows_to_the_end() -> None:
    reader = EventReader()
    said = [reader.read(line(stage=stage, done=done, most=most)) for stage, done, most in whole_training()]
    progress = [one for one in said if isinstance(one, Progress)]
    shares = [one.share for one in progress]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    stages = list(dict.fromkeys((one.stage, one.part) for one in progress))
    assert stages == [(Stage.READING, 0), (Stage.TRYING, 1), (Stage.TRYING, 2), (Stage.LEARNING, 0)]


def test_without_articles_that_ship_reading_is_over_after_one_pass() -> None:
    reader = EventReader()
    reader.read(line(stage="reading", done=5, most=5))
    half = reader.read(line(stage="trying", done=0, most=2))
    assert isinstance(half, Progress)
    assert half.share == pytest.approx(0.15)


def test_where_only_boundaries_are_learned_reading_is_most_of_it() -> None:
    reader = EventReader(anew=False)
    said = [("reading", 1, 2), ("reading", 2, 2), ("trying", 0, 5), ("trying", 4, 5), ("trying", 5, 5)]
    found = [reader.read(line(stage=stage, done=done, most=most)) for stage, done, most in said]
    shares = [one.share for one in found if isinstance(one, Progress)]
    assert shares == pytest.approx([0.4, 0.8, 0.8, 0.96, 1.0])


def test_the_end_brings_the_scores() -> None:
    after = {"attr.all": {"p": 0.5, "r": 0.5, "f": 0.5}, "iou50.cue": {"p": 1, "r": 1, "f": 1}}
    trial = EventReader().read(line(done={"tried": 4, "before": {}, "after": after}))
    assert trial == Trial(tried=4, scores={"attribution": (None, 0.5), "cue": (None, 1.0)})
    assert isinstance(trial, Trial)
    assert trial.is_better


def _trial(before: tuple[float, float], after: tuple[float, float]) -> Trial:
    names = ("attr.all", "untouched")
    sides = [
        {name: {"p": 0, "r": 0, "f": f} for name, f in zip(names, side, strict=True)}
        for side in (before, after)
    ]
    entry = {"role": "cue", "side": "start", "act": "take", "by": "tag", "sign": "RB", "done": 4, "seen": 5}
    said = {"tried": 4, "before": sides[0], "after": sides[1], "habits": [entry]}
    trial = EventReader().read(line(done=said))
    assert isinstance(trial, Trial)
    return trial


def test_of_two_that_find_as_many_claims_the_one_with_less_to_correct_is_better() -> None:
    assert _trial((0.6, 0.4), (0.6, 0.5)).is_better
    assert not _trial((0.6, 0.4), (0.6, 0.4)).is_better
    assert not _trial((0.6, 0.4), (0.5, 0.9)).is_better


def test_habits_are_told_in_words() -> None:
    assert _trial((0.6, 0.4), (0.6, 0.5)).habits == ("the cue takes in an adverb before it: 4 of 5 times",)


def test_why_nothing_came_of_it_can_be_worded_anew() -> None:
    failed = {"sentence": "There are {n}.", "advice": "Do more than {n}.", "values": {"n": 3}}
    error = EventReader().read(line(failed=failed))
    assert isinstance(error, UserFacingError)
    assert (str(error), error.advice, error.sentence) == ("There are 3.", "Do more than 3.", "There are {n}.")


@pytest.mark.parametrize(
    "said",
    [
        *(b"", b"Loading\n", b"[1]", b"\xff", b'{"stage": "reading"}', b'{"done": 3}'),
        *(b'{"stage": "else", "done": 1, "most": 2}', b'{"failed": "so"}', b'{"done": {"tried": "x"}}'),
    ],
)
def test_what_is_no_event_is_passed_over(said: bytes) -> None:
    assert EventReader().read(said) is None
