"""What an evaluation found wrong, as a project in which a person can go through it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.analysis.claim_errors import MISSED, parts_that_differ
from annotator.core.annotation import Claim, ClaimSuggestion, Decision, Mention, is_as_suggested
from annotator.core.article import Status
from annotator.core.batches import batches
from annotator.core.record import Incoming, Record
from annotator.core.suggesting import Suggestions
from annotator.services.project import new_uuid
from annotator.services.projects import create_project
from annotator.storage.journal import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from annotator.analysis.evaluation import Comparison, Evaluation
    from annotator.services.workspace import Workspace

_BATCH = 100
_NOTE_MISSED = f"{MISSED} by the prediction"
_NOTE_WRONG = "wrong: gold has no such claim"
_GOLD = "gold"
_PREDICTION = "prediction"


@dataclass(frozen=True, slots=True)
class ErrorProject:
    """What was written: how many articles, how many wrong claims wait, how many did not fit the text."""

    articles: int
    waiting: int
    unfit: int


def write_error_project(
    path: Path, evaluation: Evaluation, *, clock: Callable[[], str] = utc_now
) -> ErrorProject:
    """Make a project at ``path`` of the gold articles, all of them new, with what was predicted.

    Gold claims stand there as accepted by-hand work; where a prediction agrees, the claim is that prediction,
    accepted or corrected to what gold has. Predictions that do not agree wait as suggestions. A note says
    which claims were missed, which are wrong, and in which parts a pair differs. Gold articles with the same
    text become one; predictions that end beyond gold's text are left out.

    Raises:
        ProjectError: if there is something at ``path`` or it cannot be made.
    """
    workspace = create_project(path, clock=clock)
    try:
        with closing(workspace):
            return _fill(workspace, evaluation, clock())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _fill(workspace: Workspace, evaluation: Evaluation, now: str) -> ErrorProject:
    entries = (
        Incoming(source=one.identifier, line=0, record=_record(one, now)) for one in evaluation.comparisons
    )
    run = workspace.importing.begin()
    for batch in batches(entries, _BATCH):
        run.store(batch)
    for key in workspace.suggesting.waiting():
        # Whoever goes through errors wants to see those, not what this program would suggest besides.
        workspace.suggesting.store(key, Suggestions())
    failed = [
        (claim, one)
        for one in evaluation.comparisons
        for claim in (*(near.predicted for near in one.pairing.near), *one.pairing.wrong)
    ]
    unfit = sum(not _fits(claim, one) for claim, one in failed)
    return ErrorProject(run.report.imported, len(failed) - unfit, unfit)


def _record(comparison: Comparison, now: str) -> Record:
    """The article as it is to be gone through."""
    gold = comparison.gold
    coder = gold.coder or _GOLD
    return Record(
        draft=gold.draft,
        status=Status.NEW,
        coder=coder,
        actors=gold.actors,
        mentions=tuple(_decided_mentions(gold.mentions, coder, now)),
        claims=(*_decided_claims(comparison, coder, now), *_waiting_claims(comparison)),
    )


def _decided_mentions(mentions: Sequence[Mention], coder: str, now: str) -> Iterator[Mention]:
    for mention in mentions:
        if mention.decision is not Decision.REJECTED:
            yield replace(
                mention,
                decision=Decision.ACCEPTED,
                decided_at=mention.decided_at or now,
                coder=coder,
                suggestion=None,
            )


def _decided_claims(comparison: Comparison, coder: str, now: str) -> Iterator[Claim]:
    """The gold claims, each with the prediction that stands for it and what is to be said of it."""
    pairing = comparison.pairing
    for gold, found in pairing.matched:
        suggestion = _suggestion_of(found, comparison) if _fits(found, comparison) else None
        yield _decided(gold, coder, now, suggestion=suggestion)
    for near in pairing.near:
        note = f"predicted differently: {parts_that_differ(near.differing)}"
        yield _decided(near.gold, coder, now, note=note)
    for gold in pairing.missed:
        yield _decided(gold, coder, now, note=_NOTE_MISSED)
    for gold in pairing.left_out:
        yield _decided(gold, coder, now)


def _decided(
    gold: Claim, coder: str, now: str, *, note: str = "", suggestion: ClaimSuggestion | None = None
) -> Claim:
    claim = replace(
        gold,
        decided_at=gold.decided_at or now,
        coder=coder,
        suggestion=suggestion,
        note=_with_note(gold.note, note),
    )
    return replace(claim, decision=Decision.ACCEPTED if is_as_suggested(claim) else Decision.CORRECTED)


def _waiting_claims(comparison: Comparison) -> Iterator[Claim]:
    """The predictions that do not agree with gold, as suggestions, with what is to be said of them."""
    pairing = comparison.pairing
    failed = [
        *((near.predicted, f"{parts_that_differ(near.differing)} from gold") for near in pairing.near),
        *((claim, _NOTE_WRONG) for claim in pairing.wrong),
    ]
    for claim, note in failed:
        if _fits(claim, comparison):
            # An identity of its own: coders who decided on the same suggestion share that one's. The actor is
            # the other file's; whom it means is worked out from the actors of gold.
            yield replace(
                claim,
                uuid=new_uuid(),
                actor=None,
                decision=None,
                decided_at=None,
                coder=None,
                suggestion=_suggestion_of(claim, comparison),
                note=_with_note(claim.note, note),
            )


def _fits(claim: Claim, comparison: Comparison) -> bool:
    return claim.extent.end <= len(comparison.text)


def _suggestion_of(claim: Claim, comparison: Comparison) -> ClaimSuggestion:
    """What was predicted, as a suggestion: that of the coder, and sure, where one made or corrected it."""
    if claim.suggestion is not None and is_as_suggested(claim):
        return claim.suggestion
    coder = claim.coder or next((one.coder for one in comparison.predicted if one.coder), _PREDICTION)
    return ClaimSuggestion(
        by=coder,
        model="",
        confidence=1.0,
        why=f"annotated by {coder}",
        source=claim.source,
        cue=claim.cue,
        content=claim.content,
    )


def _with_note(own: str | None, note: str) -> str | None:
    return "\n".join(part for part in (own, note) if part) or None
