"""Training the claim model: what to learn from, how well it was learned, and the model's card."""

from __future__ import annotations

import platform
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision
from annotator.core.errors import UserFacingError
from annotator.core.word_count import count_words
from annotator.services.training_plan import Plan, TrainingReport, plan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.analysis.measure import Measure
    from annotator.core.record import Record
    from annotator.suggest.claims.model.training import Settings

    Report = Callable[[str, int, int], None]

__all__ = ["Plan", "TrainingReport", "plan_of", "score_on", "stand_back", "train_files", "train_model"]

FEWEST_CLAIMS = 50
"""Fewer claims teach nothing that holds."""

_MANY = 500
"""Articles from which features that occur once are left out: they only make the model large."""

_SHOWN = ("attr.all", "iou50.source", "iou50.cue", "iou50.content", "exact.content")


def stand_back() -> None:
    """Let the window go first, from now on to the end of this process."""
    from annotator.suggest.priority import lower_priority

    lower_priority()


def train_files(
    paths: Sequence[Path],
    target: Path,
    plan: Plan,
    *,
    besides: Sequence[Path] = (),
    compare: str | None = None,
    report: Report = lambda _stage, _done, _most: None,
) -> TrainingReport:
    """As ``train_model``, from files, folders and projects; ``compare`` may be ``shipped``.

    Near-copies count once, and what stands in ``paths`` is not learned from ``besides`` as well: it would be
    known where it is left out.

    Raises:
        UserFacingError: if one cannot be read whole, there is too little in them, or a model is not usable.
    """
    from annotator.services.claim_models import SHIPPED_NAME, shipped_model
    from annotator.services.training_sources import copy_groups, training_records, without_copies

    compared = None
    if compare is not None:
        compared = shipped_model() if compare == SHIPPED_NAME else Path(compare)
    records = without_copies(training_records(paths))
    base = [] if plan.boundaries else without_copies(training_records(besides))
    groups = copy_groups([*records, *base])
    own, others = set(groups[: len(records)]), groups[len(records) :]
    return train_model(
        records,
        target,
        plan,
        base=[one for one, group in zip(base, others, strict=True) if group not in own],
        compare=compared,
        report=report,
    )


def score_on(model: Path, gold: Path) -> Mapping[str, Measure]:
    """The measures of a model on annotated articles.

    Raises:
        UserFacingError: if either cannot be used.
    """
    from annotator.services.model_trials import score_articles
    from annotator.services.training_sources import training_records

    return score_articles(model, [_counting(one) for one in training_records([gold])])


def train_model(
    records: Sequence[Record],
    target: Path,
    plan: Plan,
    *,
    base: Sequence[Record] = (),
    compare: Path | None = None,
    report: Report = lambda _stage, _done, _most: None,
) -> TrainingReport:
    """Learn from ``records`` (and ``base``), and write the model to the folder ``target``.

    ``compare`` is a model that is tried on the same articles. ``report`` hears of stages and of how far
    they are.

    Raises:
        UserFacingError: if there is too little to learn from, or the folder cannot be written.
    """
    from annotator.services.habit_training import habits_in, learn_boundaries
    from annotator.services.model_trials import scores_by, scores_of, try_parts
    from annotator.suggest.claims.lexicon import read_lexicon
    from annotator.suggest.claims.model.habits import to_card
    from annotator.suggest.claims.model.learning import calibrated, learn, read_examples
    from annotator.suggest.claims.model.model import write_model
    from annotator.suggest.language import load_language

    learned = [_counting(one) for one in records]
    _refuse_too_little([*learned, *base])
    lexicon, language = read_lexicon(), load_language()
    weight = plan.weight if base else 1
    examples = list(read_examples(learned, language, lexicon, report, weight=weight))
    if plan.boundaries:
        model, outcome = learn_boundaries(examples, plan, lexicon, report)
        over = {name: model.card.get(name) for name in ("name", "date", "data")}
        write_model(replace(model, card={**_card(plan, learned, (), outcome), "over": over}), target)
        return outcome
    general = list(read_examples(base, language, lexicon, report)) if base else []
    settings = _settings(plan, len(general) + len(examples))
    tried = try_parts(examples, general, settings, lexicon, trials=plan.trials, seed=plan.seed, report=report)
    judged = [outcome for one in tried for outcome in one.judged()]
    model = calibrated(learn([*general, *examples], settings, report), judged)
    model = replace(model, habits=habits_in(tried))
    after, error = scores_of(tried, model)
    outcome = TrainingReport(
        articles=len(learned),
        claims=sum(len(one.claims) for one in learned),
        tried=len(tried),
        after=after,
        before=scores_by(compare, tried, lexicon) if compare else {},
        calibration_error=error,
        habits=tuple(to_card(model.habits)),
    )
    write_model(replace(model, card=_card(plan, learned, base, outcome)), target)
    return outcome


def _counting(record: Record) -> Record:
    """A record with the claims that are to be learned: neither rejected nor waiting."""
    kept = {Decision.ACCEPTED, Decision.CORRECTED}
    return replace(record, claims=tuple(one for one in record.claims if one.decision in kept))


def _refuse_too_little(records: Sequence[Record]) -> None:
    claims = sum(len(one.claims) for one in records)
    if claims < FEWEST_CLAIMS:
        raise UserFacingError(
            "There are {claims} decided claims to learn from; it takes at least {least}.",
            advice="Decide more articles first.",
            claims=claims,
            least=FEWEST_CLAIMS,
        )


def _settings(plan: Plan, articles: int) -> Settings:
    from annotator.suggest.claims.model.training import Settings

    return Settings(rounds=plan.rounds, least=1 if articles <= _MANY else 2)


def _card(
    plan: Plan, records: Sequence[Record], base: Sequence[Record], outcome: TrainingReport
) -> dict[str, object]:
    """What the model says of itself."""
    everything = [*base, *records]
    return {
        "name": plan.name,
        "date": datetime.now(UTC).date().isoformat(),
        "data": {
            "described": plan.described,
            "articles": len(everything),
            "words": sum(count_words(one.draft.text) for one in everything),
            "claims": sum(len(one.claims) for one in everything),
            "besides": len(base),
        },
        "scores": {
            "how": f"{plan.trials} of 5 parts left out in turn, {outcome.tried} articles",
            "calibration_error": round(outcome.calibration_error, 4),
            **{
                name: {"p": round(one.precision, 4), "r": round(one.recall, 4), "f": round(one.f1, 4)}
                for name, one in outcome.after.items()
                if name in _SHOWN
            },
        },
        "training": {"seed": plan.seed, "rounds": plan.rounds, "weight": plan.weight},
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("annotator", "spacy", "python-crfsuite")},
        },
    }
