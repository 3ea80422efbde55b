"""What the desk of the journal's laws is given: articles, suggestions and records that return in variants."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Actor, ClaimSuggestion, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.core.suggesting import Suggestions
from tests.worlds import HARBOUR, claim_of, mention_of

if TYPE_CHECKING:
    from pathlib import Path

_TABLES = ("article", "actor", "mention", "claim", "suggested", "codebook", "rule")
_TEXTS = (
    HARBOUR,
    "Café talks\n\nMayor Émile Ong said 😀 that “no one” waits. Ong left.\n\nSubscribe now\nShare\n",
    "Short\n\nThe council warned of floods. The council met Ilse Varga’s aide.\n",
)
WORDS = ("Ilse Varga", "Varga", "water ministry", "Tomas Reik", "Émile Ong", "Ong", "The council", "council")
_CLAIMS = (
    ("Tomas Reik", "said", ("“Nobody has shown us a map,”", "“We are asked to sign in the dark.”")),
    ("Mayor Émile Ong", "said", ("that “no one” waits",)),
    ("The council", "warned", ("of floods",)),
)


def rows_that_hold(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the annotation tables that is not gone, and the running counts."""
    with closing(sqlite3.connect(path)) as connection:
        found = {
            table: connection.execute(f"SELECT * FROM {table} WHERE gone = 0 ORDER BY id").fetchall()  # noqa: S608  names of ours
            for table in _TABLES
        }
        found["tally"] = connection.execute(
            "SELECT tally.* FROM article_tally AS tally JOIN article ON id = article_id WHERE gone = 0"
        ).fetchall()
        found["status"] = connection.execute("SELECT * FROM status_tally ORDER BY status").fetchall()
    return found


def some_suggestions(text: str, seed: int) -> Suggestions:
    """What a suggester finds of the known names, by the bits of ``seed``."""
    mentions = tuple(
        mention_of(text, words, "person" if words != "water ministry" else "organization", confidence=0.7)
        for number, words in enumerate(WORDS)
        if words in text and (seed >> number) & 1
    )
    claims: tuple[ClaimSuggestion, ...] = tuple(
        claim_of(text, source, cue, *content)
        for source, cue, content in _CLAIMS
        if cue in text and source in text
    )
    return Suggestions(mentions=mentions, claims=claims if seed & 1 else ())


def some_record(seed: int) -> Record:
    """A record like another coder's export: the same few actors and items return with other seeds."""
    text = _TEXTS[seed % len(_TEXTS)]
    coder = ("ben", "eva", None)[seed // 3 % 3]
    actors = tuple(
        Actor(uuid=f"actor-{number}", name=f"Name {number}", type="person", aliases=(f"Alias {seed % 5}",))
        for number in range(seed % 4)
    )
    decided = None if coder is None else Decision.ACCEPTED
    suggestions = some_suggestions(text, seed)
    mentions = tuple(
        Mention(
            uuid=f"mention-{seed % 2}-{number}-{len(text)}",
            span=found.span,
            type=found.type,
            actor=actors[number % len(actors)].uuid if actors else None,
            decision=decided,
            decided_at=None if coder is None else "2026-01-01T00:00:00Z",
            coder=coder,
            suggestion=found,
        )
        for number, found in enumerate(suggestions.mentions)
    )
    return Record(
        draft=Draft(text=text, identifier=f"article-{seed % 2}", title=f"Article {seed % 3}"),
        coder=coder,
        actors=actors,
        mentions=mentions,
    )


def record_of_a_copy(seed: int, actor: Actor) -> Record:
    """An article of another copy of the project, on an actor of this one who may have another name."""
    text = f"Copy {seed}\n\nThe council met.\n"
    met = mention_of(text, "The council", "organization")
    aliases = (*actor.aliases, "the council") if seed % 3 == 0 else actor.aliases
    return Record(
        draft=Draft(text=text, title=f"Copy {seed}"),
        coder="ben",
        actors=(replace(actor, aliases=aliases),),
        mentions=(
            Mention(
                uuid=f"copied-{seed}",
                span=met.span,
                type=met.type,
                actor=actor.uuid,
                decision=Decision.ACCEPTED,
                decided_at="2026-01-01T00:00:00Z",
                coder="ben",
            ),
        ),
    )
