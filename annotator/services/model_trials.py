"""How good a claim model is before anyone relies on it: learned from some articles, tried on the others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.calibration import reliability
from annotator.analysis.claim_scores import score_claims
from annotator.analysis.measure import Measure, total
from annotator.analysis.pairing import pair_claims
from annotator.core.suggesting import Passage
from annotator.services.fresh_items import pending_claim
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.model.finder import LEAST_WORTH, ModelFinder
from annotator.suggest.claims.model.learning import learn, parts, try_out
from annotator.suggest.claims.model.model import read_model
from annotator.suggest.language import load_language, parse_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from annotator.core.annotation import Claim, ClaimSuggestion
    from annotator.core.record import Record
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.finder import Finding
    from annotator.suggest.claims.model.learning import Example
    from annotator.suggest.claims.model.model import ClaimModel
    from annotator.suggest.claims.model.training import Settings

TRYING = "trying"
"""The stage of trying a model on articles it did not learn from, beside those of ``learning``."""

PARTS = 5

UNTOUCHED = "untouched"
"""The measure of claims that need no correction: source, cue and content are right to the letter."""


@dataclass(frozen=True, slots=True)
class Tried:
    """An article that was left out, and what the model that had not seen it found there."""

    example: Example
    findings: list[Finding]

    def judged(self) -> list[tuple[Finding, bool]]:
        """Each finding, and whether it stands for one of the article's claims."""
        return [(one, claim is not None) for one, claim in self.compared()]

    def compared(self) -> list[tuple[Finding, Claim | None]]:
        """Each finding, and the claim of the article that it stands for."""
        claims = [pending_claim(one.suggestion) for one in self.findings]
        pairing = pair_claims(self.example.record.draft.text, self.example.record.claims, claims)
        meant = {found.uuid: gold for gold, found in pairing.matched}
        return [(one, meant.get(claim.uuid)) for one, claim in zip(self.findings, claims, strict=True)]


def try_parts(
    examples: Sequence[Example],
    general: Sequence[Example],
    settings: Settings,
    lexicon: Lexicon,
    *,
    trials: int,
    seed: int,
    report: Callable[[str, int, int], None],
) -> list[Tried]:
    """What models find in parts of ``examples`` that they did not learn from; ``general`` all learn from."""
    tried: list[Tried] = []
    dealt = parts(examples, PARTS, seed)
    for number, left_out in enumerate(dealt[:trials]):
        report(TRYING, number, trials)
        rest = [one for other, part in enumerate(dealt) if other != number for one in part]
        model = learn([*general, *rest], settings, report)
        found = try_out(model, left_out, lexicon)
        tried += (Tried(one, findings) for one, findings in zip(left_out, found, strict=True))
    report(TRYING, trials, trials)
    return tried


def scores_of(tried: Iterable[Tried], model: ClaimModel) -> tuple[Mapping[str, Measure], float]:
    """The measures over what would have been suggested, and the expected calibration error."""
    measures = []
    judged: list[tuple[float, bool]] = []
    for one in tried:
        worth = {
            id(finding): model.worth(finding.suggestion.confidence, finding.way) for finding in one.findings
        }
        kept = [finding.suggestion for finding in one.findings if worth[id(finding)] >= LEAST_WORTH]
        measures.append(score(one.example.record, kept))
        judged += (
            (worth[id(finding)], right)
            for finding, right in one.judged()
            if worth[id(finding)] >= LEAST_WORTH
        )
    return total(measures), reliability(judged).expected_calibration_error


def scores_by(folder: Path, tried: Iterable[Tried], lexicon: Lexicon) -> Mapping[str, Measure]:
    """The measures of the model in ``folder`` on the same articles.

    Raises:
        SuggesterError: if it cannot be used.
    """
    finder = ModelFinder(read_model(folder), lexicon)
    return total([score(one.example.record, finder(one.example.paragraphs)) for one in tried])


def score_articles(folder: Path, records: Sequence[Record]) -> Mapping[str, Measure]:
    """The measures of the model in ``folder`` on annotated articles.

    Raises:
        SuggesterError: if it cannot be used.
    """
    finder = ModelFinder(read_model(folder), read_lexicon())
    passages = (
        Passage(text=one.draft.text, residue=one.draft.residue, language=one.draft.language)
        for one in records
    )
    parsed = parse_stream(load_language(), passages)
    return total(
        [score(record, finder(paragraphs)) for record, (_, paragraphs) in zip(records, parsed, strict=True)]
    )


def score(record: Record, suggestions: Sequence[ClaimSuggestion]) -> dict[str, Measure]:
    """The measures of one article, and how many claims would need no correction."""
    wanted = Counter((one.source, one.cue, one.content) for one in record.claims)
    found = Counter((one.source, one.cue, one.content) for one in suggestions)
    same = (wanted & found).total()
    return {
        **score_claims(record.draft.text, record.claims, suggestions),
        UNTOUCHED: Measure(same, len(suggestions), len(record.claims)),
    }
