"""Evaluating one set of annotated articles against another: suggestions, or a coder, against gold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.actor_scores import score_mentions
from annotator.analysis.claim_scores import score_claims
from annotator.analysis.measure import Measure, total
from annotator.core.annotation import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Claim, Mention
    from annotator.core.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The scores over all gold articles together.

    ``claims`` and ``actors`` hold the measures by name. ``articles`` counts the gold articles. ``missing``
    are gold articles without a prediction, scored as empty ones; ``unknown`` are predicted articles that
    gold does not have, left out; ``differing`` have another text than in gold, so that offsets may not fit.
    """

    articles: int
    claims: Mapping[str, Measure]
    actors: Mapping[str, Measure]
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


def evaluate(gold: Iterable[Record], predicted: Iterable[Record]) -> Evaluation:
    """Scores ``predicted`` against ``gold``, article by article as their identifiers say.

    Rejected annotations do not count. Where gold has several coders for an article, the alphabetically first
    one is gold; predictions for one article in several records are taken together.
    """
    truth = _first_coders(gold)
    guesses: dict[str, list[Record]] = {}
    for record in predicted:
        guesses.setdefault(_identifier(record), []).append(record)
    scored = [(record, guesses.get(identifier, [])) for identifier, record in sorted(truth.items())]
    return Evaluation(
        articles=len(truth),
        claims=total(
            score_claims(record.draft.text, _claims([record]), _claims(found)) for record, found in scored
        ),
        actors=total(score_mentions(_mentions([record]), _mentions(found)) for record, found in scored),
        missing=tuple(sorted(truth.keys() - guesses.keys())),
        unknown=tuple(sorted(guesses.keys() - truth.keys())),
        differing=tuple(
            _identifier(record)
            for record, found in scored
            if any(other.draft.text != record.draft.text for other in found)
        ),
    )


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
