"""Evaluating one set of annotated articles against another: suggestions, or a coder, against gold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.analysis.actor_scores import score_mentions
from annotator.analysis.calibration import Reliability, reliability
from annotator.analysis.claim_errors import ClaimError, list_errors
from annotator.analysis.claim_scores import score_claims
from annotator.analysis.intervals import Interval, bootstrap
from annotator.analysis.kind_scores import KindScore, score_kinds
from annotator.analysis.measure import Measure, total
from annotator.analysis.nesting import outermost
from annotator.analysis.pairing import Pairing, pair_claims
from annotator.core.annotation import Decision, is_as_suggested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import Claim, Mention
    from annotator.core.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One gold article beside what was predicted for it."""

    identifier: str
    gold: Record
    predicted: tuple[Record, ...]
    claims: tuple[Claim, ...]
    """The predicted claims that count."""
    pairing: Pairing

    @property
    def text(self) -> str:
        """The article's text, as gold has it."""
        return self.gold.draft.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The scores over all gold articles together.

    ``claims`` and ``actors`` hold the measures by name, ``kinds`` those of direct, mixed and indirect claims.
    The intervals hold the F1 of a measure 95 times in 100 and are empty where no resamples were asked for.
    ``reliability`` is of the predictions that carry a confidence and stand as they were suggested.
    ``comparisons`` are the gold articles one by one, in order of their identifiers.

    ``articles`` counts the gold articles. ``missing`` are gold articles without a prediction, scored as empty
    ones; ``unknown`` are predicted articles that gold does not have, left out; ``differing`` have another
    text than in gold, so that offsets may not fit.
    """

    articles: int
    claims: Mapping[str, Measure]
    actors: Mapping[str, Measure]
    kinds: Mapping[str, KindScore]
    reliability: Reliability
    comparisons: tuple[Comparison, ...]
    claim_intervals: Mapping[str, Interval] = field(default_factory=dict)
    actor_intervals: Mapping[str, Interval] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()

    def errors(self) -> Iterator[ClaimError]:
        """Every claim that was missed, is wrong or differs, article by article in reading order."""
        for one in self.comparisons:
            yield from list_errors(one.identifier, one.text, one.pairing)


def evaluate(
    gold: Iterable[Record], predicted: Iterable[Record], *, resamples: int = 0, outermost_only: bool = False
) -> Evaluation:
    """Scores ``predicted`` against ``gold``, article by article as their identifiers say.

    Rejected annotations do not count. Where gold has several coders for an article, the alphabetically first
    one is gold; predictions for one article in several records are taken together. ``resamples`` is how often
    the articles are drawn anew for the intervals. With ``outermost_only`` predicted claims inside others are
    left out (see ``nesting``).
    """
    truth = _first_coders(gold)
    guesses: dict[str, list[Record]] = {}
    for record in predicted:
        guesses.setdefault(_identifier(record), []).append(record)
    compared = [
        _compare(identifier, record, guesses.get(identifier, []), outermost_only=outermost_only)
        for identifier, record in sorted(truth.items(), key=lambda item: item[0])
    ]
    claims = [score_claims(one.text, _claims([one.gold]), one.claims) for one in compared]
    actors = [score_mentions(_mentions([one.gold]), _mentions(one.predicted)) for one in compared]
    return Evaluation(
        articles=len(truth),
        claims=total(claims),
        actors=total(actors),
        kinds=score_kinds((one.text, one.pairing) for one in compared),
        reliability=reliability(_judged(compared)),
        comparisons=tuple(compared),
        claim_intervals=bootstrap(claims, resamples),
        actor_intervals=bootstrap(actors, resamples),
        missing=tuple(sorted(truth.keys() - guesses.keys())),
        unknown=tuple(sorted(guesses.keys() - truth.keys())),
        differing=tuple(
            one.identifier for one in compared if any(other.draft.text != one.text for other in one.predicted)
        ),
    )


def _compare(
    identifier: str, gold: Record, predicted: Sequence[Record], *, outermost_only: bool
) -> Comparison:
    claims = _claims(predicted)
    if outermost_only:
        claims = outermost(claims)
    return Comparison(
        identifier=identifier,
        gold=gold,
        predicted=tuple(predicted),
        claims=tuple(claims),
        pairing=pair_claims(gold.draft.text, _claims([gold]), claims),
    )


def _judged(compared: Iterable[Comparison]) -> Iterator[tuple[float, bool]]:
    """The confidences that predictions carry, each with whether it was right.

    One whose parts were corrected is another claim than the one its confidence was meant for.
    """
    for one in compared:
        right = [(found, True) for _, found in one.pairing.matched]
        failed = [*(near.predicted for near in one.pairing.near), *one.pairing.wrong]
        for claim, verdict in (*right, *((claim, False) for claim in failed)):
            if claim.suggestion is not None and is_as_suggested(claim):
                yield claim.suggestion.confidence, verdict


def _first_coders(records: Iterable[Record]) -> dict[str, Record]:
    first: dict[str, Record] = {}
    for record in records:
        known = first.setdefault(_identifier(record), record)
        if (record.coder or "") < (known.coder or ""):
            first[_identifier(record)] = record
    return first


def _identifier(record: Record) -> str:
    return record.draft.identifier or ""


def _claims(records: Iterable[Record]) -> list[Claim]:
    return [claim for record in records for claim in record.claims if claim.decision is not Decision.REJECTED]


def _mentions(records: Iterable[Record]) -> list[Mention]:
    return [
        mention
        for record in records
        for mention in record.mentions
        if mention.decision is not Decision.REJECTED
    ]
