"""The trained claim finder: cues first, then the source and content of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.suggest.claims.model.candidates import candidates
from annotator.suggest.claims.model.cue_features import CUE_TEMPLATES, cue_signs
from annotator.suggest.claims.model.decoding import FoundCue, FoundRoles, RoleReader, read_cues
from annotator.suggest.claims.model.facts import read_facts
from annotator.suggest.claims.model.gold import cue_numbers
from annotator.suggest.claims.model.habits import keeping_to
from annotator.suggest.claims.model.role_features import cue_relations, token_signs
from annotator.suggest.claims.model.role_templates import CUE_FEATURE, RELATION_TEMPLATES, TOKEN_TEMPLATES
from annotator.suggest.claims.model.scoring import Scorer
from annotator.suggest.claims.rules import following, suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import ClaimSuggestion
    from annotator.suggest.claims.frame import Frame
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.candidates import Candidate
    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.habits import Habit
    from annotator.suggest.claims.model.model import ClaimModel
    from annotator.suggest.claims.model.role_features import Relations
    from annotator.suggest.claims.model.scoring import Floats
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


class Taggers:
    """The two taggers of a model over the paragraphs of articles."""

    def __init__(self, lexicon: Lexicon, cues: Chain, roles: Chain) -> None:
        self._lexicon = lexicon
        self._cues = cues
        self._roles = roles
        self._cue_scorer = Scorer(cues, CUE_TEMPLATES)
        self._token_scorer = Scorer(roles, TOKEN_TEMPLATES)
        self._relation_scorer = Scorer(roles, RELATION_TEMPLATES)
        self._read_roles = RoleReader(roles)

    def __call__(
        self, paragraphs: Sequence[ParsedParagraph]
    ) -> list[tuple[ParagraphFacts, list[FoundClaim]]]:
        """What is found in each paragraph of one article, in the order of the cues."""
        facts = [read_facts(paragraph.doc, self._lexicon) for paragraph in paragraphs]
        tagged = self._cues.decode(self._cue_scorer.score([cue_signs(one) for one in facts]))
        found = [read_cues(one, self._cues) for one in tagged]
        return list(zip(facts, self._with_roles(found, facts), strict=True))

    def _with_roles(
        self, found: Sequence[list[FoundCue]], facts: Sequence[ParagraphFacts]
    ) -> list[list[FoundClaim]]:
        with_cues = [(one, cues) for one, cues in zip(facts, found, strict=True) if cues]
        seen = [
            [cue_relations(one, cue.tokens, numbers) for cue in cues]
            for one, cues in with_cues
            if (numbers := cue_numbers(len(one), (cue.tokens for cue in cues)))
        ]
        shared = self._token_scorer.score([token_signs(one) for one, _ in with_cues])
        own = iter(self._relation_scorer.score([one.signs for those in seen for one in those]))
        scores = [
            self._together(rows, one, next(own))
            for rows, those in zip(shared, seen, strict=True)
            for one in those
        ]
        starts = (one.start for those in seen for one in those)
        read = map(self._read_roles, self._roles.decode(scores), starts)
        return [[FoundClaim(cue, next(read)) for cue in cues] for cues in found]

    def _together(self, shared: Floats, relations: Relations, own: Floats) -> Floats:
        """The scores of the tokens around a cue: what is said whatever the cue, and what they are to it."""
        scores: Floats = own + shared[relations.start : relations.start + len(own)]
        scores[relations.own] = self._relation_scorer.weight(CUE_FEATURE)
        return scores


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim that was found; its suggestion's confidence is raw, and ``way`` says which curve bends it."""

    suggestion: ClaimSuggestion
    way: str


class ModelFinder:
    """Suggests the claims of an article with a trained model; rules are among its signs and fill its gaps."""

    def __init__(self, model: ClaimModel, lexicon: Lexicon) -> None:
        self._model = model
        self._taggers = Taggers(lexicon, model.cues, model.roles)

    @property
    def habits(self) -> tuple[Habit, ...]:
        """How the analyst that the model learned from draws boundaries."""
        return self._model.habits

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        """The claims of one article's paragraphs, in reading order."""
        weighed = (
            replace(found.suggestion, confidence=self._model.worth(found.suggestion.confidence, found.way))
            for found in self.findings(paragraphs)
        )
        return [one for one in weighed if one.confidence >= LEAST_WORTH]

    def findings(self, paragraphs: Sequence[ParsedParagraph]) -> list[Finding]:
        """Everything that was found, however little it is worth."""
        claims = self._taggers(paragraphs)
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
