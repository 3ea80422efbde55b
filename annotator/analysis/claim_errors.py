"""What a prediction got wrong, one error after the other, in words and with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.spans import joined_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.analysis.pairing import Pairing
    from annotator.core.annotation import Claim, Role
    from annotator.core.spans import Span

MISSED = "missed"
WRONG = "wrong"
_SHORT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimError:
    """One error: a claim that was missed, one that is none, or one whose parts differ from gold.

    ``span`` is from the first to the last code point of the claim, of the prediction where there is one;
    ``gold`` is that of the gold claim it should have been, where one overlaps. ``what`` is ``missed``,
    ``wrong`` or, of a pair, the parts that differ: ``source differs``, ``source and content differ``.
    """

    article: str
    span: Span
    what: str
    cue: str
    content: str
    gold: Span | None = None

    def __str__(self) -> str:
        """The error in a line: article, place, what is wrong, the cue, the beginning of the content, gold."""
        content = self.content if len(self.content) <= _SHORT else f"{self.content[: _SHORT - 1].rstrip()}…"
        gold = f" (gold {self.gold.start}-{self.gold.end})" if self.gold else ""
        return f'{self.article}:{self.span.start}-{self.span.end}: {self.what}: "{self.cue}" {content}{gold}'


def list_errors(article: str, text: str, pairing: Pairing) -> list[ClaimError]:
    """The errors in one article, in reading order."""
    return sorted(_errors(article, text, pairing), key=lambda error: (error.span, error.what))


def parts_that_differ(roles: Sequence[Role]) -> str:
    """In words, which parts of a pair of claims differ: ``source and content differ``."""
    if len(roles) == 1:
        return f"{roles[0]} differs"
    return f"{', '.join(roles[:-1])} and {roles[-1]} differ"


def _errors(article: str, text: str, pairing: Pairing) -> Iterator[ClaimError]:
    for near in pairing.near:
        what = parts_that_differ(near.differing)
        yield _error(article, text, near.predicted, what, gold=near.gold.extent)
    for claim in pairing.missed:
        yield _error(article, text, claim, MISSED)
    for claim in pairing.wrong:
        yield _error(article, text, claim, WRONG)


def _error(article: str, text: str, claim: Claim, what: str, *, gold: Span | None = None) -> ClaimError:
    return ClaimError(
        article=article,
        span=claim.extent,
        what=what,
        cue=joined_text(claim.cue, text),
        content=joined_text(claim.content, text),
        gold=gold,
    )
