"""All that is to be known before an import: a survey, what was chosen before for such files, and labels.

Needs no project; everything may run in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.record import Incoming
from annotator.services.cleaning import arriving
from annotator.services.import_choices import AUTO, NAME_PATTERN, PATTERNS, TEXT_PATTERN, columns_chosen
from annotator.services.import_preview import labels_in, name_matches, text_matches
from annotator.services.import_survey import survey, trial_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.core.label_mapping import LabelUse
    from annotator.services.import_survey import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """How files are to be looked at: as if they were imported so.

    What was ``remembered`` for their format is tried as far as it fits them, behind ``options``. Labels are
    only counted if that ``counts_labels``: it reads to the end of the files. ``cleaning`` names the rules by
    which texts will be cleaned.
    """

    paths: tuple[Path, ...]
    format_name: str = AUTO
    options: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    counts_labels: bool = True
    cleaning: Collection[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A survey, the options it was made with, and other programs' labels in all of the files.

    ``labels`` None means that they were not counted.
    """

    question: Question
    survey: Survey
    options: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[LabelUse, ...] | None = None

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to decide before the import."""
        return self.survey.is_clear and not self.labels


def look(
    question: Question,
    codebook: Codebook,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Look:
    """Look at the files; ``progress`` gets bytes read and bytes in all while labels are counted.

    Raises:
        UserFacingError: if there is no such format, or an option is none of its own.
    """
    paths, format_name, options = question.paths, question.format_name, question.options
    found = survey(paths, format_name=format_name, options=options, cancelled=cancelled)
    known = _fitting_options(found, question.remembered.get(found.format_name, {}))
    if not known.items() <= options.items():
        both = {**known, **options}
        again = survey(paths, format_name=format_name, options=both, cancelled=cancelled)
        if again.articles and again.problem is None:
            found, options = again, both
    labels: tuple[LabelUse, ...] | None = () if question.counts_labels else None
    if question.counts_labels and found.may_hold_labels:
        of_format = {name: value for name, value in options.items() if name not in PATTERNS}
        labels = labels_in(
            paths,
            codebook,
            format_name=format_name,
            options=of_format,
            cancelled=cancelled,
            progress=progress,
        )
    shown = replace(found, articles=_cleaned(found.articles, question.cleaning))
    return Look(question=question, survey=shown, options=options, labels=labels)


def _cleaned(articles: Iterable[Incoming], rules: Collection[str]) -> tuple[Incoming, ...]:
    """The articles as they will arrive; patterns for texts have looked at them before."""
    return tuple(one for one in arriving(articles, rules) if isinstance(one, Incoming))


def _fitting_options(found: Survey, remembered: Mapping[str, str]) -> dict[str, str]:
    """Of what was chosen before what fits these files: no columns that are not there, no idle pattern."""
    from annotator.formats.columns import FIELDS

    idle = set()
    if found.columns and columns_chosen(remembered, [column.name for column in found.columns]) is None:
        idle |= set(FIELDS)
    texts = [one.record.draft.text for one in found.articles]
    for name, tried, find in (
        (NAME_PATTERN, found.file_names, name_matches),
        (TEXT_PATTERN, texts, text_matches),
    ):
        trial = trial_of(remembered.get(name, ""), tried, find)
        if all(outcome.problem is not None for outcome in trial.outcomes):
            idle.add(name)
    return {name: value for name, value in remembered.items() if name not in idle}
