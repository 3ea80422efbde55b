"""What is suggested of what was found: the taggers' claims, and what only the rules see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.suggest.claims.confidence import confidence_of
from annotator.suggest.claims.frame import NOTHING, Frame
from annotator.suggest.claims.model.reasons import reasons
from annotator.suggest.claims.model.role_features import anchor_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.finder import FoundClaim
    from annotator.suggest.claims.reading import QuotedTokens

TAGGED, RULED = "tagged", "ruled"
_NEARLY_ALL = 0.8
_SPOKEN_ABOUT = frozenset(
    {"i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "what", "this", "these", "those"}
    | {"my", "our", "your", "his", "her", "its", "their"}
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim of one paragraph with its raw score, and by which way it was found."""

    frame: Frame
    raw: float
    way: str


def candidates(facts: ParagraphFacts, found: Sequence[FoundClaim]) -> list[Candidate]:
    """The claims of one paragraph in the order of their cues.

    A claim within another's content is kept where it is somebody else's, named: that Varga said the union
    had promised is news of the union, that Varga said she hoped is not another claim. What stands in
    quotation marks is the speaker's, whole: cues inside are left alone.
    """
    tagged = [
        Candidate(frame, claim.raw, TAGGED) for claim in found if (frame := _frame_of(facts, claim)).content
    ]
    cues: Tokens = NOTHING.union(*(one.frame.cue for one in tagged))
    ruled = [
        Candidate(frame, confidence_of(frame), RULED)
        for frame in facts.frames
        if frame.cue.isdisjoint(cues) and frame.anchor not in cues
    ]
    everything = [*tagged, *ruled]
    kept = [
        one
        for one in everything
        if not _is_quoted(one.frame, facts) and not _is_repeated_within(one.frame, everything, facts)
    ]
    return sorted(kept, key=lambda one: min(one.frame.cue))


def _frame_of(facts: ParagraphFacts, claim: FoundClaim) -> Frame:
    cue, source = claim.cue.tokens, claim.roles.source
    content = _with_quotations(facts, claim.roles.content, cue | source)
    source -= content
    anchor = anchor_of(facts, cue)
    rule = next((frame for frame in facts.frames if not frame.cue.isdisjoint(cue)), None)
    same = rule is not None and _agree(rule.source, source) and _agree(rule.content, content)
    why = rule.why if rule and same else reasons(facts, anchor, cue, source, content) if content else ()
    return Frame(
        pattern=rule.pattern if rule else "tagged",
        anchor=anchor,
        source=source,
        cue=cue,
        content=content,
        why=why,
    )


def _with_quotations(facts: ParagraphFacts, content: Tokens, taken: Tokens) -> Tokens:
    """``content`` with the whole of each quotation that is in it but for a word or two at its edges."""
    grown = content
    for quotation in facts.reading.quotations:
        tokens = _inside(quotation) - taken
        if tokens and len(tokens & content) >= _NEARLY_ALL * len(tokens):
            grown |= tokens
    return grown


def _inside(quotation: QuotedTokens) -> Tokens:
    return frozenset(range(quotation.start, quotation.end))


def _agree(one: Tokens, other: Tokens) -> bool:
    """Whether two are the same for the eye: more than half of either in common, or both nothing."""
    return one == other or len(one & other) * 2 > len(one | other)


def _is_quoted(frame: Frame, facts: ParagraphFacts) -> bool:
    return all(facts.reading.is_quoted(facts.doc[at]) for at in frame.cue)


def _is_repeated_within(frame: Frame, others: Iterable[Candidate], facts: ParagraphFacts) -> bool:
    within = any(
        frame.cue <= one.frame.content and len(one.frame.content) > len(frame.content) for one in others
    )
    if not within:
        return False
    return not frame.source or all(facts.lower[at] in _SPOKEN_ABOUT for at in frame.source)
