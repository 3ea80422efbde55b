"""Learning how an analyst draws boundaries, over the model that ships: seconds, from twenty articles on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.analysis.calibration import reliability
from annotator.analysis.measure import total
from annotator.core.errors import SuggesterError
from annotator.services.claim_models import shipped_model
from annotator.services.model_trials import PARTS, TRYING, Tried, score
from annotator.services.training_plan import TrainingReport
from annotator.suggest.claims.model.finder import LEAST_WORTH
from annotator.suggest.claims.model.habits import Correction, keeping_to, learn_habits, to_card
from annotator.suggest.claims.model.learning import parts, try_out
from annotator.suggest.claims.model.model import read_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from annotator.analysis.measure import Measure
    from annotator.services.training_plan import Plan
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.habits import Habit
    from annotator.suggest.claims.model.learning import Example
    from annotator.suggest.claims.model.model import ClaimModel


def habits_in(tried: Iterable[Tried]) -> tuple[Habit, ...]:
    """The habits that articles show when what was found in them is held against what was decided."""
    return learn_habits(
        Correction(one.example.paragraphs, finding.suggestion, claim)
        for one in tried
        for finding, claim in one.compared()
        if claim is not None
    )


def learn_boundaries(
    examples: Sequence[Example],
    plan: Plan,
    lexicon: Lexicon,
    report: Callable[[str, int, int], None],
) -> tuple[ClaimModel, TrainingReport]:
    """The model that ships with the habits that ``examples`` show, and what that is worth.

    To see the worth, what four of five parts teach is tried on the fifth, in turn for as many as are planned.

    Raises:
        SuggesterError: if no model ships with the program, or it cannot be used.
    """
    folder = shipped_model()
    if folder is None:
        raise SuggesterError(
            "No claim model ships with this installation.", advice="Train a new one with --besides."
        )
    model = read_model(folder)
    report(TRYING, 0, plan.trials)
    tried = [
        Tried(one, found) for one, found in zip(examples, try_out(model, examples, lexicon), strict=True)
    ]
    by_example = {id(one.example): one for one in tried}
    before: list[Mapping[str, Measure]] = []
    after: list[Mapping[str, Measure]] = []
    dealt = parts(examples, PARTS, plan.seed)
    for number, left_out in enumerate(dealt[: plan.trials]):
        report(TRYING, number, plan.trials)
        rest = [one for other, part in enumerate(dealt) if other != number for one in part]
        habits = habits_in(by_example[id(one)] for one in rest)
        for example in left_out:
            before.append(_scored(by_example[id(example)], model, ()))
            after.append(_scored(by_example[id(example)], model, habits))
    report(TRYING, plan.trials, plan.trials)
    habits = habits_in(tried)
    outcome = TrainingReport(
        articles=len(examples),
        claims=sum(len(one.record.claims) for one in examples),
        tried=len(after),
        before=total(before),
        after=total(after),
        calibration_error=_calibration_error(tried, model),
        habits=tuple(to_card(habits)),
    )
    return replace(model, habits=habits), outcome


def _scored(tried: Tried, model: ClaimModel, habits: tuple[Habit, ...]) -> Mapping[str, Measure]:
    paragraphs = tried.example.paragraphs
    return score(
        tried.example.record,
        [
            keeping_to(habits, one.suggestion, paragraphs)
            for one in tried.findings
            if model.worth(one.suggestion.confidence, one.way) >= LEAST_WORTH
        ],
    )


def _calibration_error(tried: Iterable[Tried], model: ClaimModel) -> float:
    """How far the confidences of the model are from the share that was right here, on average."""
    judged = (
        (model.worth(finding.suggestion.confidence, finding.way), right)
        for one in tried
        for finding, right in one.judged()
    )
    return reliability([one for one in judged if one[0] >= LEAST_WORTH]).expected_calibration_error
