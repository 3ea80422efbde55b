"""What taggers learn from: annotated claims as labels, and what they are told of each token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from annotator.core.annotation import Claim
from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.locations import resource
from annotator.suggest.claims.finder import SHIPPED
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.model import scoring
from annotator.suggest.claims.model.cue_features import CUE_TEMPLATES, cue_signs
from annotator.suggest.claims.model.facts import read_facts
from annotator.suggest.claims.model.gold import cue_labels, cue_numbers, gold_frames, role_labels
from annotator.suggest.claims.model.model import read_model
from annotator.suggest.claims.model.role_features import branches, cue_relations, token_signs
from annotator.suggest.claims.model.role_templates import RELATION_TEMPLATES, TOKEN_TEMPLATES
from annotator.suggest.claims.model.scoring import Scorer
from annotator.suggest.claims.model.templates import feature_strings
from annotator.suggest.claims.model.training import lesson_of
from annotator.suggest.language import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.spans import Fragments
    from annotator.suggest.claims.model.crf import Chain
    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.templates import Signs, Templates

pytestmark = pytest.mark.spacy

TEXT = "“We waited,” Varga said, “and nothing came.”\n\nThe union, she added, had promised to wait."


def at(words: str) -> Fragments:
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


SAID = Claim(
    uuid="1",
    source=at("Varga"),
    cue=at("said"),
    content=(*at("“We waited,”"), *at("“and nothing came.”")),
)
PROMISED = Claim(uuid="2", source=at("The union"), cue=at("had promised"), content=at("to wait"))


def test_labels_tell_runs_of_each_role_apart(nlp: Language) -> None:
    paragraphs = parse(nlp, Passage(text=TEXT))
    first, second = gold_frames([SAID, PROMISED], paragraphs)
    tokens = [token.text for token in paragraphs[0].doc]

    labels = dict(zip(tokens, role_labels(0, len(tokens), first[0]), strict=True))

    assert cue_labels(len(tokens), first) == ["B" if word == "said" else "O" for word in tokens]
    assert labels["Varga"] == "B-S"
    assert labels["said"] == "C"
    assert labels["waited"] == "I-Q"
    assert labels["and"] == "I-Q"
    assert [frame.cue for frame in second] == [frozenset({6, 7})]


def test_of_cues_that_share_a_token_one_is_learned(nlp: Language) -> None:
    paragraphs = parse(nlp, Passage(text=TEXT))
    longer = Claim(uuid="3", source=(), cue=at("added, had promised"), content=at("to wait"))
    _, frames = gold_frames([PROMISED, longer], paragraphs)

    labels = cue_labels(len(paragraphs[1].doc), frames)

    assert labels.count("B") == 1
    assert labels[6:8] == ["B", "I"]


def test_another_cue_inside_the_clause_that_is_claimed_is_not_seen(nlp: Language) -> None:
    text = "Varga said that the union had promised to wait."
    (paragraph,) = parse(nlp, Passage(text=text))
    facts = read_facts(paragraph.doc, read_lexicon())
    said, promised = frozenset({1}), frozenset({5, 6})
    numbers = cue_numbers(len(facts), (said, promised))

    from_said, from_promised = (
        feature_strings(RELATION_TEMPLATES, cue_relations(facts, cue, numbers).signs)
        for cue in (said, promised)
    )

    assert "oc=0+" in from_said[6]
    assert "oc=1-" in from_promised[1]


def test_branches_are_named_by_their_way_from_the_cue(nlp: Language) -> None:
    (paragraph,) = parse(nlp, Passage(text="Varga said that the union had promised to wait."))
    facts = read_facts(paragraph.doc, read_lexicon())

    names, roots = branches(facts, 6)

    assert names[:2] == ["1^nsubj", "1^"]
    assert names[4] == "nsubj"
    assert roots[7] == 8


def test_an_article_without_claims_teaches_that_nothing_is_a_cue(nlp: Language) -> None:
    lesson = lesson_of([], parse(nlp, Passage(text=TEXT)), read_lexicon())

    assert lesson.claims == 0
    assert {label for labels in lesson.cues.labels for label in labels} == {"O"}
    assert lesson.roles.features == []


def test_scores_are_the_sums_of_what_a_model_learned_of_each_feature(nlp: Language) -> None:
    model = read_model(resource(*SHIPPED))
    facts = [read_facts(paragraph.doc, read_lexicon()) for paragraph in parse(nlp, Passage(text=TEXT * 2))]
    cue = frozenset({4})
    cases: tuple[tuple[Chain, Templates, Callable[[ParagraphFacts], Signs]], ...] = (
        (model.cues, CUE_TEMPLATES, cue_signs),
        (model.roles, TOKEN_TEMPLATES, token_signs),
        (
            model.roles,
            RELATION_TEMPLATES,
            lambda one: cue_relations(one, cue, cue_numbers(len(one), (cue,))).signs,
        ),
    )
    for chain, templates, signs in cases:
        weights = dict(zip(chain.features, chain.weights, strict=True))
        scorer = Scorer(chain, templates)
        for _again in range(2):
            for one, scores in zip(facts, scorer.score([signs(one) for one in facts]), strict=True):
                plain = [
                    sum((weights[feature] for feature in features if feature in weights), np.zeros(1))
                    for features in feature_strings(templates, signs(one))
                ]
                np.testing.assert_allclose(scores, plain, atol=1e-4)


def test_what_a_scorer_forgets_it_finds_again(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoring, "MOST_SUMS", 3)
    model = read_model(resource(*SHIPPED))
    facts = [read_facts(paragraph.doc, read_lexicon()) for paragraph in parse(nlp, Passage(text=TEXT))]
    scorer = Scorer(model.cues, CUE_TEMPLATES)

    first, second = (scorer.score([cue_signs(one) for one in facts]) for _ in range(2))

    for before, after in zip(first, second, strict=True):
        assert np.array_equal(before, after)
