"""Words that point at somebody without a name, and what tells a woman's name from a man's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.given_names import is_womans
from annotator.core.references import sex_of_title, title_of_sex
from annotator.core.text_notes import TextNotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Claim
    from annotator.core.linking import ActorProposal
    from annotator.core.spans import Span

SELF = frozenset({"i", "me", "my", "mine", "myself"})
RELATIVE = frozenset({"that", "which", "who", "whom", "whose"})
OURS = frozenset({"our", "ours", "ourselves", "us", "we"})
YOURS = frozenset({"you", "your", "yours", "yourself"})

_LONGEST_TITLE = 12
_ENCLOSING = 30
"""Claims before a word among which the one that it is quoted in is looked for."""


def names_nobody(words: str) -> bool:
    """Whether ``words`` are a pronoun after which nobody can be called, "he" and the like apart.

    In capitals they may be initials: "US", "WHO".
    """
    if words.isupper() and len(words) > 1:
        return False
    small = words.casefold()
    return small in SELF or small in RELATIVE or small in OURS or small in YOURS


def named_right_before(
    named: Sequence[tuple[Span, ActorProposal]], text: str, at: Span
) -> ActorProposal | None:
    """Who is named right before a relative pronoun, with a comma at most between."""
    for span, who in reversed(named):
        if span.end <= at.start:
            return who if text[span.end : at.start].strip() in {"", ","} else None
    return None


def quoted_in(claims: Sequence[Claim], last: int, at: Span) -> Claim | None:
    """The innermost of ``claims`` in whose content a word stands that is no part of its source.

    ``claims`` are in review order; ``last`` is how many of them begin before the word ends.
    """
    around = [
        claim
        for claim in claims[max(0, last - _ENCLOSING) : last]
        if any(part.contains(at) for part in claim.content)
        and not any(part.overlaps(at) for part in claim.source)
    ]
    return min(around, key=lambda claim: sum(map(len, claim.content)), default=None)


class Sexes:
    """Whether those named in an article are women or men, by title or given name, where either tells."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: TextNotes[str, bool] = TextNotes()

    def note(self, span: Span, who: ActorProposal) -> None:
        """Learn what one mention of a person says."""
        told = sex_of_title(self._text[max(0, span.start - _LONGEST_TITLE) : span.start])
        if told is None and who.name not in self._known:
            told = is_womans(who.name)
            told = title_of_sex(self._text, span) if told is None else told
        if told is not None:
            self._known.note(span.start, who.name, told)

    def go_back(self, to: int) -> None:
        """Forget what the mentions from this place on (code points) have said."""
        self._known.go_back(to)

    def may_be(self, who: ActorProposal, *, female: bool | None) -> bool:
        """Whether "she" (``female``) or "he" (not) may mean this person, for all that is known."""
        return female is None or self._known.get(who.name, female) is female

    def first(self, everyone: Iterable[ActorProposal], *, female: bool | None) -> ActorProposal | None:
        """The first of ``everyone`` who may be meant."""
        return next((who for who in everyone if self.may_be(who, female=female)), None)
