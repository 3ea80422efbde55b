"""Composing suggesters: one parse for ours, and those of other packages beside them."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
from annotator.core.spans import Span
from annotator.core.suggesting import KnownActor, Passage, Suggestions
from annotator.suggest import registry
from annotator.suggest.registry import Suggesters, Task, build_suggesters, installed_suggesters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.spans import Fragments
    from annotator.suggest.language import ParsedParagraph

ARTICLE = Passage(text="Russia said no.\nArmenia said yes.", residue=(Span(16, 33),))


def mention(start: int, end: int) -> MentionSuggestion:
    return MentionSuggestion(by="b", model="", confidence=0.5, why="", span=Span(start, end), type="state")


def claim(start: int, end: int) -> ClaimSuggestion:
    part = (Span(start, end),)
    return ClaimSuggestion(by="b", model="", confidence=0.5, why="", source=(), cue=(), content=part)


def our_actors(
    paragraphs: Sequence[ParsedParagraph],
    known: tuple[KnownActor, ...],
    sources: Sequence[Fragments] | None,
) -> list[MentionSuggestion]:
    return [mention(one.span.start, one.span.start + 6) for one in paragraphs]


def our_claims(paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
    return [claim(one.span.start, one.span.end) for one in paragraphs]


def theirs(passage: Passage, known: tuple[KnownActor, ...]) -> Suggestions:
    return Suggestions(mentions=(mention(0, 3),), claims=(claim(7, 11),))


def fails(passage: Passage, known: tuple[KnownActor, ...]) -> Suggestions:
    raise ZeroDivisionError("by nothing")


def strays(passage: Passage, known: tuple[KnownActor, ...]) -> Suggestions:
    return Suggestions(mentions=(mention(0, 999), mention(1, 2)), claims=(claim(20, 25),))


def suggesters(**others: Any) -> Suggesters:
    return Suggesters(spacy.blank("en"), actors=our_actors, claims=our_claims, others=others)


def spans(found: Sequence[MentionSuggestion | ClaimSuggestion]) -> list[tuple[int, int]]:
    return [
        (one.span.start, one.span.end)
        if isinstance(one, MentionSuggestion)
        else (one.content[0].start, one.content[0].end)
        for one in found
    ]


def test_ours_and_theirs_come_together_in_reading_order() -> None:
    findings = suggesters(theirs=theirs).suggest(Task(passage=ARTICLE))
    assert spans(findings.suggestions.mentions) == [(0, 3), (0, 6)]
    assert spans(findings.suggestions.claims) == [(0, 15), (7, 11)]
    assert findings.problems == ()


@pytest.mark.parametrize(("only", "mentions", "claims"), [("actors", 2, 0), ("claims", 0, 2)])
def test_only_the_kind_asked_for_is_suggested(only: str, mentions: int, claims: int) -> None:
    found = suggesters(theirs=theirs).suggest(Task(passage=ARTICLE, only=frozenset({only}))).suggestions
    assert (len(found.mentions), len(found.claims)) == (mentions, claims)


def test_a_suggester_that_fails_does_not_stop_the_others() -> None:
    findings = suggesters(broken=fails, theirs=theirs).suggest(Task(passage=ARTICLE))
    assert len(findings.suggestions.mentions) == 2
    assert findings.problems == (
        "The suggester “broken” failed on this article (ZeroDivisionError: by nothing).",
    )


def test_places_outside_the_article_or_in_residue_are_refused() -> None:
    findings = suggesters(stray=strays).suggest(Task(passage=ARTICLE))
    assert spans(findings.suggestions.mentions) == [(0, 6), (1, 2)]
    assert spans(findings.suggestions.claims) == [(0, 15)]
    assert findings.problems == ("The suggester “stray” suggested 2 places outside this article's text.",)


def test_a_stream_answers_in_order_and_keeps_each_articles_known_actors() -> None:
    seen: list[tuple[KnownActor, ...]] = []

    def notes(
        paragraphs: Sequence[ParsedParagraph],
        known: tuple[KnownActor, ...],
        sources: Sequence[Fragments] | None,
    ) -> list[Any]:
        seen.append(known)
        return [mention(0, len(paragraphs))] if paragraphs else []

    known = (KnownActor(names=("Ana",), type="person"),)
    composed = Suggesters(spacy.blank("en"), actors=notes, claims=our_claims)
    passages = [(Passage(text="a\nb"), ()), (Passage(text=""), known), (Passage(text="c"), ())]
    findings = list(composed.suggest_stream(passages, frozenset({"actors"})))
    assert [spans(one.suggestions.mentions) for one in findings] == [[(0, 2)], [], [(0, 1)]]
    assert seen == [(), known, ()]


def test_installed_suggesters_are_found_and_broken_ones_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare:
        def __init__(self) -> None:
            raise ZeroDivisionError

    class Broken(EntryPoint):
        def load(self) -> object:
            return Bare()

    here = EntryPoint(name="good", value="builtins:len", group=registry.ENTRY_POINTS)
    broken = Broken(name="bad", value="builtins:len", group=registry.ENTRY_POINTS)

    def fake(*, group: str) -> Iterator[EntryPoint]:
        assert group == "annotator.suggesters"
        yield from (here, broken)

    monkeypatch.setattr(registry, "entry_points", fake)
    found, problems = installed_suggesters()
    assert [(name, str(suggester)) for name, suggester in found.items()] == [("good", str(len))]
    assert problems == ("The suggester “bad” could not be loaded (ZeroDivisionError).",)


@pytest.mark.spacy
def test_the_suggesters_of_the_program_find_actors_and_claims() -> None:
    composed, model, problems = build_suggesters()
    text = "Sergey Lavrov said that Russia would stay."
    found = composed.suggest(Task(passage=Passage(text=text))).suggestions
    assert [one.span.of(text) for one in found.mentions] == ["Sergey Lavrov", "Russia"]
    assert [one.content[0].of(text) for one in found.claims] == ["that Russia would stay"]
    assert model.startswith("en_core_web_sm")
    assert problems == ()


def test_an_article_too_long_to_be_held_parsed_is_read_in_parts_and_answered_whole() -> None:
    line = "Russia said no. " * 700
    long = Passage(text="\n".join([line.strip()] * 40))
    asked: list[int] = []

    def counts(passage: Passage, known: tuple[KnownActor, ...]) -> Suggestions:
        asked.append(len(passage.text))
        return Suggestions(mentions=(mention(7, 11),))

    parts: list[int] = []

    def claims(paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        parts.append(len(paragraphs))
        return our_claims(paragraphs)

    both = Suggesters(spacy.blank("en"), actors=our_actors, claims=claims, others={"counts": counts})
    findings, after = both.stream([Task(passage=long), Task(passage=ARTICLE)])

    starts = [number * len(line) for number in range(40)]
    assert len(parts) > 2
    assert sum(parts[:-1]) == 40
    assert [span[0] for span in spans(findings.suggestions.mentions)] == [0, 7, *starts[1:]]
    assert [span[0] for span in spans(findings.suggestions.claims)] == starts
    assert asked == [len(long.text), len(ARTICLE.text)]
    assert spans(after.suggestions.mentions)[0] == (0, 6)
