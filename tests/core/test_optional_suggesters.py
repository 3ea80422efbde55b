"""What a person writes to switch optional suggesters on, and how it travels."""

from __future__ import annotations

import pytest

from annotator.core.errors import UserFacingError
from annotator.core.optional_suggesters import (
    NOTHING_OPTIONAL,
    OptionalSuggesters,
    label_and_type,
    listed_hosts,
    listed_labels,
    listed_pipelines,
)


def test_nothing_is_switched_on_by_itself() -> None:
    assert not NOTHING_OPTIONAL.are_any
    assert NOTHING_OPTIONAL.as_options() == []
    assert not OptionalSuggesters(allowed=("gpu.example",), model="tiny", labels=(("A", "b"),)).are_any


def test_lines_are_read_as_lists() -> None:
    assert listed_pipelines(" a_b, /home/ana/our model ,,a_b") == ("a_b", "/home/ana/our model")
    assert listed_hosts("a:1 b,c;  a:1\td") == ("a:1", "b", "c", "d")
    assert listed_labels("PER=person, LOC=state MISC=") == (("PER", "person"), ("LOC", "state"), ("MISC", ""))
    assert not any((*listed_pipelines(""), *listed_hosts(" "), *listed_labels("")))


@pytest.mark.parametrize("written", ["PER", "=person", "PER = person", "PER==person"])
def test_a_label_that_is_not_of_the_form_is_said_so(written: str) -> None:
    with pytest.raises(UserFacingError, match="is not of the form LABEL=type"):
        listed_labels(written)


def test_a_label_and_its_type() -> None:
    assert label_and_type("PER=person") == ("PER", "person")


def test_options_are_of_one_word_each() -> None:
    wanted = OptionalSuggesters(
        pipelines=("-x", "our model"),
        labels=(("PER", "person"), ("MISC", "")),
        endpoint="http://localhost:1",
        model="tiny",
        allowed=("gpu.example:8000",),
    )
    assert wanted.are_any
    assert wanted.as_options() == [
        "--pipeline=-x",
        "--pipeline=our model",
        "--pipeline-label=PER=person",
        "--pipeline-label=MISC=",
        "--endpoint=http://localhost:1",
        "--endpoint-model=tiny",
        "--allow-host=gpu.example:8000",
    ]
