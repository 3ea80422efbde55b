"""Work that can be stopped: the language model in small steps, and what reads its parses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Passage
from annotator.suggest.actors import ActorFinder
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.rules import RuleFinder
from annotator.suggest.interruptible import AbandonedError, InterruptibleLanguage
from annotator.suggest.language import load_language
from annotator.suggest.registry import Suggesters, Task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.annotation import ClaimSuggestion
    from annotator.suggest.language import ParsedParagraph


def test_the_model_is_given_small_batches_and_asked_before_each_component_whether_to_go_on() -> None:
    class Many:
        def pipe(self, docs: list[str], *, batch_size: int) -> Iterator[str]:
            assert len(docs) <= batch_size
            batches.append(len(docs))
            yield from docs

    class Paper:
        pipeline = (("many", Many()), ("each", str.upper))
        make_doc = str

    batches: list[int] = []
    left = iter([None] * 7)

    def check() -> None:
        if next(left, "none") == "none":
            raise AbandonedError

    texts = ["x" * 2_500, "x" * 2_500, "y", "y", "y", "z", "z", "z"]
    language = InterruptibleLanguage(Paper(), check)
    assert list(language.pipe(texts[:6], batch_size=3)) == [text.upper() for text in texts[:6]]
    assert batches == [2, 3, 1]
    with pytest.raises(AbandonedError):
        list(language.pipe(texts, batch_size=3))
    assert batches == [2, 3, 1, 2], "the second component had its turn after it was to end"


@pytest.mark.spacy
def test_what_can_be_stopped_is_parsed_as_the_model_alone_parses_it() -> None:
    nlp = load_language()
    texts = ["Anna Berg said the harbour was full.", "“We will see,” the mayor told reporters.", ""]
    with nlp.memory_zone():
        mine = [doc.to_json() for doc in InterruptibleLanguage(nlp, lambda: None).pipe(texts, batch_size=8)]
        assert mine == [doc.to_json() for doc in nlp.pipe(texts, batch_size=8)]


def test_a_last_batch_that_is_full_is_not_followed_by_an_empty_one() -> None:
    class Component:
        def pipe(self, docs: list[str], *, batch_size: int) -> Iterator[str]:
            assert 0 < len(docs) <= batch_size
            yield from docs

    class Paper:
        pipeline = (("one", Component()),)
        make_doc = str

    language = InterruptibleLanguage(Paper(), lambda: None)
    assert list(language.pipe(["a", "b", "c", "d"], batch_size=2)) == ["a", "b", "c", "d"]


@pytest.mark.spacy
def test_what_reads_the_parses_is_asked_too_whether_to_go_on() -> None:
    turns: list[str] = []
    language = load_language()

    def check() -> None:
        turns.append("check")
        if turns.count("check") == 2:
            raise AbandonedError

    class Finder(RuleFinder):
        def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
            turns.append("claims")
            return super().__call__(paragraphs)

    finder = Finder(read_lexicon())
    suggesters = Suggesters(language, actors=ActorFinder("model"), claims=finder, check=check)
    with pytest.raises(AbandonedError):
        suggesters.suggest(Task(passage=Passage(text="Anna Berg said the harbour was full.")))
    assert turns == ["check", "claims", "check"]
    assert suggesters.suggest(Task(passage=Passage(text="Anna Berg said it was full."))).suggestions.claims
