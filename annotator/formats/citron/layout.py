"""What stands in a file of Citron."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.annotation import Role
from annotator.core.errors import FormatError
from annotator.formats.native_errors import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = "citron"
"""The key under an article's ``meta`` for what only Citron has a place for."""


class Place(msgspec.Struct):
    """A span, end exclusive, with its words."""

    start: int
    end: int
    text: str | None = None


class Suggestion(msgspec.Struct):
    """Who proposed a quote, and why."""

    by: str
    confidence: float
    why: str = ""


class Quote(msgspec.Struct):
    """One quote. ``coreferences`` are who its sources are; ``confidence`` is that of a prediction."""

    cue: Place | None = None
    sources: list[Place] = []
    contents: list[Place] = []
    coreferences: list[Place] | None = None
    confidence: float | str | None = None
    id: str | int | None = None
    suggestion: Suggestion | None = None

    def parts(self) -> dict[Role, list[Place]]:
        """The parts by role."""
        cue = [] if self.cue is None else [self.cue]
        return {Role.SOURCE: self.sources, Role.CUE: cue, Role.CONTENT: self.contents}


class Article(msgspec.Struct):
    """A file. ``metadata`` is ours: title, outlet, date and the like."""

    text: str
    quotes: list[Quote] = []
    coreference_groups: list[list[Place]] | None = None
    metadata: dict[str, Any] | None = None

    def places(self) -> Iterator[Place]:
        """Every span."""
        for quote in self.quotes:
            for places in (*quote.parts().values(), quote.coreferences or ()):
                yield from places
        for group in self.coreference_groups or ():
            yield from group


def article_of(value: object) -> Article:
    """The article that a JSON object is.

    Raises:
        FormatError: if it is none; the sentence names what is wrong.
    """
    if not isinstance(value, dict) or "text" not in value:
        raise FormatError("the object has no “text”")
    try:
        return msgspec.convert(value, Article)
    except msgspec.ValidationError as error:
        raise FormatError(in_words(error)) from error
