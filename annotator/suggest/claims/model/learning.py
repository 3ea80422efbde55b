"""From annotated articles to a claim model: parsing, learning from some, trying on others."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.suggesting import Passage
from annotator.suggest.claims.model.calibration import fit_calibration
from annotator.suggest.claims.model.candidates import RULED, TAGGED
from annotator.suggest.claims.model.finder import ModelFinder
from annotator.suggest.claims.model.model import ClaimModel
from annotator.suggest.claims.model.training import Lesson, Settings, lesson_of, train
from annotator.suggest.language import parse_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from spacy.language import Language

    from annotator.core.record import Record
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.finder import Finding
    from annotator.suggest.language import ParsedParagraph

    Report = Callable[[str, int, int], None]

READING, CUES, ROLES = "reading", "cues", "roles"
"""The stages that a report names: articles parsed, and rounds of either tagger."""


@dataclass(frozen=True, slots=True)
class Example:
    """An annotated article, parsed, with what it teaches. ``weight`` is how often it is learned from."""

    record: Record
    paragraphs: list[ParsedParagraph]
    lesson: Lesson
    weight: int = 1


def read_examples(
    records: Sequence[Record], language: Language, lexicon: Lexicon, report: Report, *, weight: int = 1
) -> Iterator[Example]:
    """Each record as an example, in the order given."""
    passages = (
        Passage(text=one.draft.text, residue=one.draft.residue, language=one.draft.language)
        for one in records
    )
    parsed = parse_stream(language, passages)
    for done, (record, (_, paragraphs)) in enumerate(zip(records, parsed, strict=True), 1):
        yield Example(record, paragraphs, lesson_of(record.claims, paragraphs, lexicon), weight)
        report(READING, done, len(records))


def learn(examples: Iterable[Example], settings: Settings, report: Report) -> ClaimModel:
    """A model that learned from ``examples``; its scores are not yet calibrated."""
    lesson = Lesson()
    for example in examples:
        for _ in range(example.weight):
            lesson.extend(example.lesson)
    return ClaimModel(
        cues=train(lesson.cues, settings, lambda done, most: report(CUES, done, most)),
        roles=train(lesson.roles, settings, lambda done, most: report(ROLES, done, most)),
    )


def calibrated(model: ClaimModel, judged: Iterable[tuple[Finding, bool]]) -> ClaimModel:
    """The model with curves through what became of findings in articles it had not learned from."""
    outcomes: dict[str, list[tuple[float, bool]]] = {TAGGED: [], RULED: []}
    for finding, is_right in judged:
        outcomes[finding.way].append((finding.suggestion.confidence, is_right))
    return replace(model, tagged=fit_calibration(outcomes[TAGGED]), ruled=fit_calibration(outcomes[RULED]))


def try_out(model: ClaimModel, examples: Iterable[Example], lexicon: Lexicon) -> Iterator[list[Finding]]:
    """What a model finds in each of the examples."""
    finder = ModelFinder(model, lexicon)
    for example in examples:
        yield finder.findings(example.paragraphs)


def parts(examples: Sequence[Example], count: int, seed: int) -> list[list[Example]]:
    """The examples dealt into ``count`` parts, shuffled by ``seed``: the same seed, the same parts."""
    order = list(examples)
    random.Random(seed).shuffle(order)  # noqa: S311 - nothing secret
    return [order[number::count] for number in range(count)]
