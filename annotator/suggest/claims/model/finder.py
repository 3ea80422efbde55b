"""The trained claim finder: cues first, then the source and content of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.claims.model.candidates import candidates
from annotator.suggest.claims.model.cue_features import cue_features
from annotator.suggest.claims.model.decoding import FoundCue, FoundRoles, read_cues, read_roles
from annotator.suggest.claims.model.facts import read_facts
from annotator.suggest.claims.model.gold import cue_numbers
from annotator.suggest.claims.model.habits import keeping_to
from annotator.suggest.claims.model.role_features import cue_relations, token_features
from annotator.suggest.claims.rules import following, suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import ClaimSuggestion
    from annotator.suggest.claims.frame import Frame
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.candidates import Candidate
    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.model import ClaimModel
    from annotator.suggest.claims.reading import Reading
    from annotator.suggest.language import ParsedParagraph

LEAST_WORTH = 0.3
"""Confidence from which a claim is suggested: of less, two of three are wrong."""


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """One claim of one paragraph, in tokens; ``raw`` is how sure the taggers are, not yet calibrated."""

    cue: FoundCue
    roles: FoundRoles

    @property
    def raw(self) -> float:
        """The probability of the cue times the mean probability of the tokens of its roles."""
        return self.cue.probability * self.roles.probability


def find_claims(
    paragraphs: Sequence[ParsedParagraph], lexicon: Lexicon, cues: Chain, roles: Chain
) -> list[tuple[ParagraphFacts, list[FoundClaim]]]:
    """What the taggers find in each paragraph of one article, in the order of the cues."""
    facts = [read_facts(paragraph.doc, lexicon) for paragraph in paragraphs]
    tagged = cues.decode([cues.score(cue_features(one)) for one in facts])
    found = [read_cues(one, cues) for one in tagged]
    return list(zip(facts, _with_roles(found, facts, roles), strict=True))


def _with_roles(
    found: Sequence[list[FoundCue]], facts: Sequence[ParagraphFacts], roles: Chain
) -> list[list[FoundClaim]]:
    scores = []
    starts = []
    for one, cues in zip(facts, found, strict=True):
        if not cues:
            continue
        numbers = cue_numbers(len(one), (cue.tokens for cue in cues))
        shared = roles.score(token_features(one))
        for cue in cues:
            seen = cue_relations(one, cue.tokens, numbers)
            own = roles.score(seen.features)
            rows = shared[seen.start : seen.start + len(own)].copy()
            rows[[at - seen.start for at in cue.tokens]] = 0
            scores.append(np.add(rows, own))
            starts.append(seen.start)
    read = (
        read_roles(tagged, roles, start) for tagged, start in zip(roles.decode(scores), starts, strict=True)
    )
    return [[FoundClaim(cue, next(read)) for cue in cues] for cues in found]


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim that was found; its suggestion's confidence is raw, and ``way`` says which curve bends it."""

    suggestion: ClaimSuggestion
    way: str


class ModelFinder:
    """Suggests the claims of an article with a trained model; rules are among its signs and fill its gaps."""

    def __init__(self, model: ClaimModel, lexicon: Lexicon) -> None:
        self._model = model
        self._lexicon = lexicon

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        """The claims of one article's paragraphs, in reading order."""
        weighed = (
            replace(found.suggestion, confidence=self._model.worth(found.suggestion.confidence, found.way))
            for found in self.findings(paragraphs)
        )
        return [one for one in weighed if one.confidence >= LEAST_WORTH]

    def findings(self, paragraphs: Sequence[ParsedParagraph]) -> list[Finding]:
        """Everything that was found, however little it is worth."""
        claims = find_claims(paragraphs, self._lexicon, self._model.cues, self._model.roles)
        found = [candidates(facts, those) for facts, those in claims]
        readings = [facts.reading for facts, _ in claims]
        frames = [[one.frame for one in those] for those in found]
        made = (
            Finding(self._suggestion(one, paragraph, number, paragraphs, readings, frames), one.way)
            for number, (paragraph, those) in enumerate(zip(paragraphs, found, strict=True))
            for one in those
        )
        return [one for one in made if one.suggestion.content and one.suggestion.cue]

    def _suggestion(
        self,
        candidate: Candidate,
        paragraph: ParsedParagraph,
        number: int,
        paragraphs: Sequence[ParsedParagraph],
        readings: Sequence[Reading],
        frames: Sequence[Sequence[Frame]],
    ) -> ClaimSuggestion:
        more = following(candidate.frame, number, paragraphs, readings, frames)
        made = suggestion(candidate.frame, paragraph, more, confidence=candidate.raw, model=self._model.name)
        return keeping_to(self._model.habits, made, paragraphs) if self._model.habits else made
