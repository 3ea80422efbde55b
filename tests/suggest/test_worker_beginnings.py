"""Of an article that somebody looks at the beginning is told before the rest, and the rest before others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import MentionSuggestion
from annotator.core.spans import Span
from annotator.core.suggesting import Passage, Suggestions
from annotator.suggest.language import beginning
from annotator.suggest.protocol import Begun, Cancel, Done, Failed, Reply, Suggest, encode
from annotator.suggest.registry import Findings, Task, build_suggesters
from tests.suggest.test_worker import PaperSuggesters, ask, work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PARAGRAPH = "Ilse Varga said on Monday that the port would stay open until the end of the year, she hoped.\n"
LONG = PARAGRAPH * 40


class Attentive(PaperSuggesters):
    """Notes how many articles are read together, and finds one mention in a beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.together: list[int] = []

    def beginning(self, task: Task) -> Suggestions:
        if task.passage.text == "cancelled meanwhile":
            self.cancel()
            assert self.worker is not None
            self.worker.check()
        if task.passage.text == "our bug":
            raise ZeroDivisionError
        if task.passage.text == "short":
            return Suggestions()
        found = MentionSuggestion(by="", model="", confidence=1, why="", span=Span(0, 3), type="person")
        return Suggestions(mentions=(found,))

    def stream(self, tasks: Iterable[Task]) -> Iterator[Findings]:
        read = list(tasks)
        self.together.append(len(read))
        yield from super().stream(read)


def first(article: int, text: str, generation: int = 1) -> Suggest:
    return Suggest(generation=generation, article=article, text=text, first=True)


def told(replies: list[Reply]) -> list[tuple[type, int]]:
    return [(type(one), one.article) for one in replies if isinstance(one, Begun | Done | Failed)]


def test_the_beginning_comes_first_and_the_article_is_read_alone() -> None:
    replies, paper = work(first(1, "a"), ask(2, "b"), ask(3, "c"), suggesters=Attentive())
    assert told(replies)[:2] == [(Begun, 1), (Done, 1)]
    assert {article for kind, article in told(replies) if kind is Done} == {1, 2, 3}
    assert isinstance(paper, Attentive)
    assert paper.together[0] == 1


def test_of_nothing_found_nothing_is_told() -> None:
    replies, _ = work(first(1, "short"), suggesters=Attentive())
    assert told(replies) == [(Done, 1)]


def test_a_beginning_that_is_not_wanted_any_more_is_left() -> None:
    replies, _ = work(first(1, "cancelled meanwhile", generation=9), ask(2, "b"), suggesters=Attentive())
    assert told(replies) == [(Done, 2)]
    replies, _ = work(Cancel(generation=9), first(1, "a", generation=9), ask(2, "b"), suggesters=Attentive())
    assert told(replies) == [(Done, 2)]


def test_a_bug_in_the_beginning_fails_that_article_only() -> None:
    replies, _ = work(first(1, "our bug"), ask(2, "b"), suggesters=Attentive())
    assert told(replies) == [(Failed, 1), (Done, 2)]


def test_the_message_says_whether_it_is_wanted_first() -> None:
    assert b'"first":true' in encode(first(1, "a"))


@pytest.mark.parametrize("text", ["", "Short.", PARAGRAPH * 5, "x" * 5000, PARAGRAPH.strip() * 8])
def test_no_beginning_is_cut_from_what_is_short_or_has_no_end(text: str) -> None:
    assert beginning(Passage(text=text)) is None


def test_the_beginning_is_the_first_paragraphs_or_a_part_of_a_very_long_one() -> None:
    passage = Passage(text=LONG, residue=(Span(0, 5),), language="en")
    found = beginning(passage)
    assert found == replace(passage, text=(PARAGRAPH * 5).rstrip())
    one_line = Passage(text=LONG.replace("\n", " "))
    cut = beginning(one_line)
    assert cut is not None
    assert 1000 < len(cut.text) <= 1200
    assert one_line.text[len(cut.text)] == " "


@pytest.mark.spacy
def test_what_the_model_finds_in_a_beginning_stands_there_in_the_whole() -> None:
    suggesters, _, _ = build_suggesters()
    task = Task(passage=Passage(text=LONG))
    early = suggesters.beginning(task)
    whole = suggesters.suggest(task).suggestions
    assert "Ilse Varga" in {one.span.of(LONG) for one in early.mentions}
    assert {one.span for one in early.mentions} <= {one.span for one in whole.mentions}
    assert early.claims
    assert {one.content for one in early.claims} <= {one.content for one in whole.claims}
    assert suggesters.beginning(Task(passage=Passage(text=PARAGRAPH))) == Suggestions()
