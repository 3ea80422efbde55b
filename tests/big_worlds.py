"""Large worlds: what has to be done in slices, because doing it at once would be felt."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Actor, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from tests.worlds import add_article

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.services.workspace import Workspace

NAME = "Vasquez"
_SENTENCE = f"{NAME} spoke. "
_BATCH = 100
_WORDS_OF_A_CLAIM = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much there is: articles, each with as many mentions.

    Of all mentions the first ``waiting`` wait for a decision, the next ``linked`` name one actor, and the
    others name eight more.
    """

    articles: int
    mentions: int
    waiting: int
    linked: int


def fill_widely(workspace: Workspace, size: Size) -> None:
    """Many articles on which the same name stands again and again."""
    run = workspace.importing.begin()
    for first in range(0, size.articles, _BATCH):
        numbers = range(first, min(first + _BATCH, size.articles))
        run.store([_article(number, size) for number in numbers])


def _article(number: int, size: Size) -> Incoming:
    text = f"Article {number}. " + _SENTENCE * size.mentions
    begin = len(text) - len(_SENTENCE) * size.mentions
    mentions = tuple(
        _mention(number * size.mentions + nth, Span(start, start + len(NAME)), size)
        for nth, start in enumerate(range(begin, len(text), len(_SENTENCE)))
    )
    actors = tuple(Actor(uuid=f"actor-{nth}", name=f"Actor {nth}", type="person") for nth in range(9))
    record = Record(draft=Draft(text=text, title=f"Article {number}"), mentions=mentions, actors=actors)
    return Incoming(source="test", line=number, record=record)


def _mention(number: int, span: Span, size: Size) -> Mention:
    suggestion = MentionSuggestion(by="test", model="1", confidence=0.9, why="name", span=span, type="person")
    made = Mention(uuid=f"mention-{number}", span=span, type="person", suggestion=suggestion)
    if number < size.waiting:
        return made
    actor = "actor-0" if number < size.waiting + size.linked else f"actor-{1 + number % 8}"
    return replace(
        made, actor=actor, decision=Decision.ACCEPTED, decided_at="2026-02-03T10:00:00Z", coder="test"
    )


def list_actors(project: Path, count: int) -> None:
    """Put so many people on the actor list of a project that is not open."""
    rows = ((f"listed-{nth}", f"Given Surname-{nth}", "person") for nth in range(count))
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.executemany("INSERT INTO actor (uuid, name, type) VALUES (?, ?, ?)", rows)


def long_article(workspace: Workspace, words: int) -> int:
    """The key of an article of so many words: names, surnames, pronouns, nouns that mean somebody; claims."""
    chance = random.Random(words)  # noqa: S311 - a benchmark's text
    first = ("Alma", "Piet", "Ilse", "Tomas", "Vera", "Jonas")
    last = [f"Name{one}{other}" for one in "abcdefghijkl" for other in "abcdefghij"]
    text = ""
    mentions: list[MentionSuggestion] = []
    claims: list[ClaimSuggestion] = []
    while len(mentions) * _WORDS_OF_A_CLAIM < words:
        name = f"{chance.choice(first)} {chance.choice(last)}"
        who, kind = chance.choice(
            (
                (name, "person"),
                (name, "person"),
                (chance.choice(last), "person"),
                ("She", "person"),
                ("The ministry", "organization"),
                ("They", "organization"),
                ("The two countries", "state"),
            )
        )
        begin, cue = len(text), len(text) + len(who) + 1
        text += f"{who} warned on Monday that talks about the water of the river would resume soon in town."
        sure = chance.choice((0.6, 0.8, 0.95))
        own = Span(begin, begin + len(who))
        mentions.append(
            MentionSuggestion(by="test", model="1", confidence=sure, why="name", span=own, type=kind)
        )
        claims.append(
            ClaimSuggestion(
                by="test",
                model="1",
                confidence=sure,
                why="cue “warned”",
                source=(own,),
                cue=(Span(cue, cue + 6),),
                content=(Span(cue + 17, len(text) - 1),),
            )
        )
        text += chance.choice((" ", " ", " ", " ", "\n"))
    key = add_article(workspace, text, title="A long one")
    workspace.suggesting.store(key, Suggestions(mentions=tuple(mentions), claims=tuple(claims)))
    return key


def with_type_renamed(book: Codebook, before: str, after: str) -> Codebook:
    """The codebook with another name for one actor type."""
    types = tuple(replace(one, name=after) if one.name == before else one for one in book.actor_types)
    return replace(book, actor_types=types)
