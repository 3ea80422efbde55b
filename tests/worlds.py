"""Small worlds for tests: articles of our own, and suggestions placed by the words they stand on."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
from annotator.core.article import Draft, headline
from annotator.core.record import Incoming, Record
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.services.queue import QueueFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.annotation import Item
    from annotator.core.spans import Fragments
    from annotator.services.workspace import Workspace

HARBOUR = """Harbour talks resume

Deputy minister Ilse Varga warned on Monday that any delay beyond spring would leave a hundred villages \
without a harvest. The water ministry had no comment.

“Nobody has shown us a map,” said Tomas Reik, who leads the farmers’ union. “We are asked to sign in the \
dark.”

Varga urged opposition lawmakers to stop treating the river as a campaign poster.
"""


def ticking_clock(*, start: int = 0) -> Callable[[], str]:
    """A clock that shows one second more each time it is read; ``start`` seconds have passed before."""
    seconds = count(start)

    def now() -> str:
        second = next(seconds)
        return f"2026-11-23T{8 + second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z"

    return now


def add_article(workspace: Workspace, text: str = HARBOUR, **known: Any) -> int:
    """Import one article, with what else is known of it, and give its key."""
    draft = Draft(text=text, **({"title": headline(text)} | known))
    record = Record(draft=draft)
    changes = workspace.importing.begin().store([Incoming(source="test", line=0, record=record)])
    assert changes is not None
    return workspace.queue.page(QueueFilter(), limit=1_000_000)[-1].key


def place(text: str, words: str, *, nth: int = 0) -> Span:
    """Where ``words`` stand in ``text`` for the ``nth`` time (code points, end exclusive)."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def places(text: str, *fragments: str) -> Fragments:
    """Where each of ``fragments`` stands first."""
    return tuple(place(text, words) for words in fragments)


def mention_of(
    text: str, words: str, actor_type: str = "person", *, nth: int = 0, confidence: float = 0.9
) -> MentionSuggestion:
    """A suggested mention on ``words``."""
    return MentionSuggestion(
        by="test",
        model="test 1",
        confidence=confidence,
        why=f"“{words}” is a name",
        span=place(text, words, nth=nth),
        type=actor_type,
    )


def claim_of(
    text: str, source: str | None, cue: str, *content: str, confidence: float = 0.8
) -> ClaimSuggestion:
    """A suggested claim on these words."""
    return ClaimSuggestion(
        by="test",
        model="test 1",
        confidence=confidence,
        why=f"cue “{cue}”",
        source=places(text, source) if source else (),
        cue=places(text, cue),
        content=places(text, *content),
    )


def harbour_suggestions(text: str = HARBOUR) -> Suggestions:
    """What a suggester would find in the harbour article: three actors, two claims."""
    return Suggestions(
        mentions=(
            mention_of(text, "Ilse Varga", confidence=0.94),
            mention_of(text, "water ministry", "organization", confidence=0.6),
            mention_of(text, "Tomas Reik", confidence=0.9),
            mention_of(text, "Varga", nth=1, confidence=0.85),
        ),
        claims=(
            claim_of(
                text,
                "Deputy minister Ilse Varga",
                "warned",
                "that any delay beyond spring would leave a hundred villages without a harvest",
            ),
            claim_of(
                text,
                "Tomas Reik, who leads the farmers’ union",
                "said",
                "“Nobody has shown us a map,”",
                "“We are asked to sign in the dark.”",
                confidence=0.93,
            ),
        ),
    )


def item_on(items: Iterable[Item], text: str, words: str) -> Item:
    """The item that stands on ``words``: a mention's span, or the first fragment of a claim's content."""
    for item in items:
        if words in (item.extent.of(text), *(part.of(text) for part in getattr(item, "content", ()))):
            return item
    raise AssertionError(f"nothing stands on {words!r}")
