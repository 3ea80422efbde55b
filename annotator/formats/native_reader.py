"""Lines of the native format "annotator/1" as records. Every offset of a line is checked against its text."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft
from annotator.core.errors import FormatError
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.core.words import Words
from annotator.formats.decoding import unify_line_ends
from annotator.formats.remarks import taken_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.spans import Fragments
    from annotator.formats.native_schema import (
        ActorEntry,
        ClaimEntry,
        ClaimProposal,
        Fragment,
        Line,
        MentionEntry,
        MentionProposal,
    )

_Naming: TypeAlias = "Callable[[], Words]"
"""What an error is about, worded only where there is one: there are several to each item."""

_QUOTED_LENGTH = 60
_TWO_ACTORS = Words("two actors have the id “{id}”")
_TWO_MENTIONS = Words("two mentions have the id “{id}”")
_TWO_CLAIMS = Words("two claims have the id “{id}”")


def _the_residue() -> Words:
    return Words("the residue")


def checked_text(text: str) -> str:
    """The text itself.

    Raises:
        FormatError: if it holds nothing, or what no text holds.
    """
    if not text or text.isspace():
        raise FormatError("the text is empty")
    if "\0" in text:
        raise FormatError("the text holds a NUL character")
    return text


def record_of(line: Line) -> Record:
    r"""The record of a line, with ``\n`` line ends and its offsets moved accordingly.

    Raises:
        FormatError: if an offset, a slice, an id or a decision of the line cannot be right.
    """
    reading = _Reading(line)
    return Record(
        draft=reading.draft(),
        status=line.status,
        coder=line.coder,
        codebook=line.codebook,
        actors=tuple(_actor(entry) for entry in line.actors),
        mentions=tuple(reading.mention(entry) for entry in line.mentions),
        claims=tuple(reading.claim(entry) for entry in line.claims),
    )


class _Reading:
    """One line while it is checked: what its offsets, actors and decisions are checked against."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._text = checked_text(line.text)
        self._crlf = (
            [match.start() for match in re.finditer("\r\n", line.text)] if "\r\n" in line.text else []
        )
        self._actors = _distinct(line.actors, _TWO_ACTORS)
        _distinct(line.mentions, _TWO_MENTIONS)
        _distinct(line.claims, _TWO_CLAIMS)

    def draft(self) -> Draft:
        """The article of the line."""
        line = self._line
        return Draft(
            text=unify_line_ends(line.text),
            identifier=line.id,
            title=line.title,
            outlet=line.outlet,
            author=line.author,
            published=line.published,
            url=line.url,
            language=line.language,
            residue=self._ranges(line.residue, _the_residue),
            **taken_up(line.meta),
        )

    def mention(self, entry: MentionEntry) -> Mention:
        """One mention, checked."""

        def what() -> Words:
            return Words("mention {id}", id=entry.id)

        self._check_item(what, entry)
        return Mention(
            uuid=entry.id,
            span=self._sliced(entry, what),
            type=entry.type,
            actor=entry.actor,
            decision=entry.decision,
            decided_at=entry.decided_at,
            coder=None if entry.decision is None else self._line.coder,
            suggestion=None if entry.suggestion is None else self._mention_suggestion(entry.suggestion, what),
        )

    def claim(self, entry: ClaimEntry) -> Claim:
        """One claim, checked."""

        def what() -> Words:
            return Words("claim {id}", id=entry.id)

        self._check_item(what, entry)
        if not entry.cue and not entry.content:
            raise FormatError("{what} has neither cue nor content", what=what())
        return Claim(
            uuid=entry.id,
            source=self._fragments(entry.source, lambda: Words("the source of {what}", what=what())),
            cue=self._fragments(entry.cue, lambda: Words("the cue of {what}", what=what())),
            content=self._fragments(entry.content, lambda: Words("the content of {what}", what=what())),
            actor=entry.actor,
            stance=entry.stance,
            topic=entry.topic,
            certainty=entry.certainty,
            note=entry.note,
            attributes=entry.attributes,
            decision=entry.decision,
            decided_at=entry.decided_at,
            coder=None if entry.decision is None else self._line.coder,
            suggestion=None if entry.suggestion is None else self._claim_suggestion(entry.suggestion, what),
        )

    def _check_item(self, what: _Naming, entry: MentionEntry | ClaimEntry) -> None:
        if entry.actor is not None and entry.actor not in self._actors:
            raise FormatError(
                "{what} refers to actor “{actor}”, which is not among the line's actors",
                what=what(),
                actor=entry.actor,
            )
        if entry.suggestion is None and entry.decision is not Decision.ACCEPTED:
            raise FormatError(
                "{what} has no suggestion behind it, so its decision should be “accepted”", what=what()
            )
        if entry.decision is not None and self._line.coder is None:
            raise FormatError("{what} is decided, but the line names no coder", what=what())

    def _mention_suggestion(self, proposal: MentionProposal, what: _Naming) -> MentionSuggestion:
        return MentionSuggestion(
            by=proposal.by,
            model=proposal.model,
            confidence=proposal.confidence,
            why=proposal.why,
            span=self._span(proposal.start, proposal.end, what),
            type=proposal.type,
        )

    def _claim_suggestion(self, proposal: ClaimProposal, what: _Naming) -> ClaimSuggestion:

        def place() -> Words:
            return Words("the suggestion of {what}", what=what())

        return ClaimSuggestion(
            by=proposal.by,
            model=proposal.model,
            confidence=proposal.confidence,
            why=proposal.why,
            source=self._ranges(proposal.source, place),
            cue=self._ranges(proposal.cue, place),
            content=self._ranges(proposal.content, place),
        )

    def _ranges(self, ranges: Sequence[tuple[int, int]], what: _Naming) -> Fragments:
        return _in_order([self._span(start, end, what) for start, end in ranges], what)

    def _fragments(self, fragments: Sequence[Fragment], what: _Naming) -> Fragments:
        return _in_order([self._sliced(fragment, what) for fragment in fragments], what)

    def _sliced(self, entry: Fragment | MentionEntry, what: _Naming) -> Span:
        """The span of an entry that carries its slice, which must be the text's."""
        start, end = entry.start, entry.end
        found = self._text[start:end]
        if found == entry.text and len(found) == end - start > 0 and not self._crlf:
            return Span(start, end)
        span = self._span(start, end, what)
        if found != entry.text and unify_line_ends(found) != unify_line_ends(entry.text):
            said, has = _shortened(entry.text), _shortened(found)
            raise FormatError(
                "{what} says “{said}” but the text has “{has}” at {start}-{end}",
                what=what(),
                said=said,
                has=has,
                start=start,
                end=end,
            )
        return span

    def _span(self, start: int, end: int, what: _Naming) -> Span:
        if start >= end:
            raise FormatError(
                "{what} is empty or reversed at {start}-{end}", what=what(), start=start, end=end
            )
        if end > len(self._text):
            raise FormatError(
                "{what} ends at {end}, but the text has only {count} characters",
                what=what(),
                end=end,
                count=len(self._text),
            )
        if not self._crlf:
            return Span(start, end)
        last = end - 1
        return Span(start - bisect_left(self._crlf, start), last - bisect_left(self._crlf, last) + 1)


def _actor(entry: ActorEntry) -> Actor:
    return Actor(
        uuid=entry.id,
        name=entry.name,
        type=entry.type,
        aliases=tuple(entry.aliases),
        external=entry.external,
        note=entry.note,
    )


def _distinct(entries: Iterable[ActorEntry | MentionEntry | ClaimEntry], refusal: str) -> set[str]:
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise FormatError(refusal, id=entry.id)
        seen.add(entry.id)
    return seen


def _in_order(spans: list[Span], what: _Naming) -> Fragments:
    end = 0
    for span in spans:
        if span.start < end:
            raise FormatError("{what}: its parts overlap or are not in reading order", what=what())
        end = span.end
    return tuple(spans)


def _shortened(text: str) -> str:
    return text if len(text) <= _QUOTED_LENGTH else f"{text[:_QUOTED_LENGTH]}…"
