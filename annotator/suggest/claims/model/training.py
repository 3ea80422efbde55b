"""Training the two taggers on annotated articles, with python-crfsuite.

The cue tagger reads whole paragraphs; the role tagger reads a paragraph once for each annotated cue. Both are
trained with L-BFGS; the same input gives the same weights, as nothing in it is drawn by lot.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.suggest.claims.model.crf import Chain
from annotator.suggest.claims.model.cue_features import CUE_TEMPLATES, cue_signs
from annotator.suggest.claims.model.facts import read_facts
from annotator.suggest.claims.model.gold import cue_labels, cue_numbers, gold_frames, role_labels
from annotator.suggest.claims.model.role_features import cue_relations, token_signs
from annotator.suggest.claims.model.role_templates import CUE_FEATURE, RELATION_TEMPLATES, TOKEN_TEMPLATES
from annotator.suggest.claims.model.templates import feature_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.annotation import Claim
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.language import ParsedParagraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to train: the weight of both penalties, the most rounds, and how often a feature has to occur."""

    l1: float = 0.1
    l2: float = 0.05
    rounds: int = 60
    least: int = 1


@dataclass(slots=True)
class Material:
    """Features and labels of sequences, made of articles one by one."""

    features: list[list[list[str]]] = field(default_factory=list)
    labels: list[list[str]] = field(default_factory=list)

    def add(self, features: list[list[str]], labels: list[str]) -> None:
        """Takes in one sequence. The same feature is kept once: it occurs in thousands of places."""
        if features:
            self.features.append([[sys.intern(feature) for feature in token] for token in features])
            self.labels.append(labels)


@dataclass(slots=True)
class Lesson:
    """What both taggers learn from: one article or many."""

    cues: Material = field(default_factory=Material)
    roles: Material = field(default_factory=Material)
    claims: int = 0

    def extend(self, other: Lesson) -> None:
        """Takes in another one."""
        self.cues.features += other.cues.features
        self.cues.labels += other.cues.labels
        self.roles.features += other.roles.features
        self.roles.labels += other.roles.labels
        self.claims += other.claims


def lesson_of(claims: Iterable[Claim], paragraphs: Sequence[ParsedParagraph], lexicon: Lexicon) -> Lesson:
    """What one article teaches."""
    lesson = Lesson()
    for paragraph, frames in zip(paragraphs, gold_frames(claims, paragraphs), strict=True):
        facts = read_facts(paragraph.doc, lexicon)
        lesson.cues.add(feature_strings(CUE_TEMPLATES, cue_signs(facts)), cue_labels(len(facts), frames))
        if not frames:
            continue
        numbers = cue_numbers(len(facts), (frame.cue for frame in frames))
        shared = feature_strings(TOKEN_TEMPLATES, token_signs(facts))
        for frame in frames:
            seen = cue_relations(facts, frame.cue, numbers)
            both = [
                [*shared[at], *features] if at not in frame.cue else [CUE_FEATURE]
                for at, features in enumerate(
                    feature_strings(RELATION_TEMPLATES, seen.signs), start=seen.start
                )
            ]
            lesson.roles.add(both, role_labels(seen.start, len(both), frame))
        lesson.claims += len(frames)
    return lesson


def train(
    material: Material, settings: Settings, report: Callable[[int, int], None] = lambda _done, _all: None
) -> Chain:
    """A chain trained on ``material``; ``report`` hears of the rounds done and of the most there will be."""
    import pycrfsuite

    class Trainer(pycrfsuite.Trainer):  # type: ignore[misc]
        def message(self, message: str) -> None:
            if message.startswith("***** Iteration #"):
                report(int(message.split("#")[1].split(maxsplit=1)[0]), settings.rounds)

    trainer: Any = Trainer(verbose=True)
    for features, labels in zip(material.features, material.labels, strict=True):
        trainer.append(pycrfsuite.ItemSequence(features), labels)
    trainer.set_params(
        {
            "c1": settings.l1,
            "c2": settings.l2,
            "max_iterations": settings.rounds,
            "feature.minfreq": settings.least,
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        tagger = pycrfsuite.Tagger()
        tagger.open(str(path))
        chain = _read_chain(tagger)
        tagger.close()
    return chain


def _read_chain(tagger: Any) -> Chain:  # noqa: ANN401 - python-crfsuite has no types
    info = tagger.info()
    labels = tuple(tagger.labels())
    numbers = {label: number for number, label in enumerate(labels)}
    features = sorted({feature for feature, _ in info.state_features if "\n" not in feature})
    rows = {feature: number for number, feature in enumerate(features)}
    weights = np.zeros((len(features), len(labels)), np.float32)
    for (feature, label), weight in info.state_features.items():
        if feature in rows:
            weights[rows[feature], numbers[label]] = weight
    transitions = np.zeros((len(labels), len(labels)), np.float32)
    for (before, behind), weight in info.transitions.items():
        transitions[numbers[before], numbers[behind]] = weight
    return Chain(labels, features, weights, transitions)
