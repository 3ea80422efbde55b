"""Names as they stand in news prose: what belongs to them, what they are, and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from annotator.core.suggesting import Passage
from annotator.suggest.actors import ActorFinder
from annotator.suggest.actors.entities import entity_names
from annotator.suggest.actors.wordlists import type_of_name
from annotator.suggest.gazetteer import gazetteer
from annotator.suggest.language import model_name, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def marked(nlp: Language) -> Callable[[str], list[tuple[str, str]]]:
    finder = ActorFinder(model_name(nlp))

    def run(text: str) -> list[tuple[str, str]]:
        return [(one.span.of(text), one.type) for one in finder(parse(nlp, Passage(text=text)), ())]

    return run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The house met at two, the Speaker, the Honourable Agnes Thibodeau-Crane, in the chair.",
            "Agnes Thibodeau-Crane person",
        ),
        (
            "The transparency group Open Quays demanded that the board publish them.",
            "Open Quays organization",
        ),
        (
            "Estonia on Thursday froze a payment to the ferry company Tuulesild after auditors found gaps.",
            "Tuulesild organization",
        ),
        ("It quoted a letter from the mine's owner, Tarn Minerals.", "Tarn Minerals organization"),
        ("It has drained, said Kestrel's director of research.", "Kestrel organization"),
        ("The port's board resigned in the same week.", "The port's board organization"),
        ("Oslo's board resigned in the same week.", "board organization"),
        (
            (
                "It was said by Maud Aldersey.\nSmall panels “reward the talkative”. "
                "Aldersey acknowledged the imbalance."
            ),
            "Aldersey person",
        ),
    ],
)
def test_a_name_is_read_by_the_words_around_it(
    marked: Callable[[str], list[tuple[str, str]]], text: str, expected: str
) -> None:
    assert expected in {f"{name} {type_}" for name, type_ in marked(text)}


@pytest.mark.parametrize(
    ("text", "no_name"),
    [
        ("The National Voter Registration Act passed. Critics of the Rural Access Bill lost.", "Act"),
        ("Clerks read Bill 27 aloud. The Bill passed.", "Bill"),
        ("Every voter asks that.", "Every voter"),
        ("The Polish side spoke of Donald Trump's 1995 tax returns.", "1995"),
        ("Peabody Coal failed. The coal was sold by the bank.", "The coal"),
    ],
)
def test_what_is_no_actors_name_is_left_alone(
    marked: Callable[[str], list[tuple[str, str]]], text: str, no_name: str
) -> None:
    assert not any(no_name in name for name, _ in marked(text))


def test_a_company_keeps_its_class_when_called_for_short(
    marked: Callable[[str], list[tuple[str, str]]],
) -> None:
    text = "Patriot Coal closed a mine. Patriot said on Monday that it would sell. Patriot denied it."
    assert {type_ for name, type_ in marked(text) if name.startswith("Patriot")} == {"organization"}


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Radio Azadlig", "media"),
        ("Peabody Energy", "organization"),
        ("United Mine Workers of America", "organization"),
        ("Energy", None),
        ("Ann Reed", None),
    ],
)
def test_the_words_of_a_name_tell_its_type(name: str, type_: str | None) -> None:
    assert type_of_name(name) == type_


def test_a_name_that_runs_on_into_a_word_is_no_name() -> None:
    assert list(gazetteer().find("New Yorkers and #Russia")) == []


VOCABULARY = English().vocab


@pytest.mark.parametrize(
    ("words", "tags", "label", "name"),
    [
        ("CNN 's Jake Tapper", "NNP POS NNP NNP", "PERSON", "Jake Tapper"),
        ("Clinton 's van", "NNP POS NN", "PERSON", "Clinton"),
        ("Reed 's 1995", "NNP POS CD", "ORG", "Reed"),
        ("Acme Board —", "NNP NNP :", "ORG", "Acme Board"),
        ("'s", "POS", "PERSON", None),
        ("x", "NN", "ORG", None),
        ("@annreed", "NNP", "PERSON", None),
        ("Rural Access Bill", "NNP NNP NNP", "ORG", None),
    ],
)
def test_what_the_model_took_for_a_name_is_trimmed_to_it(
    words: str, tags: str, label: str, name: str | None
) -> None:
    tokens = words.split()
    entities = [("B-" if position == 0 else "I-") + label for position in range(len(tokens))]
    heads = [len(tokens) - 1] * len(tokens)
    doc = Doc(
        VOCABULARY,
        words=tokens,
        tags=tags.split(),
        pos=["PROPN"] * len(tokens),
        deps=["dep"] * (len(tokens) - 1) + ["ROOT"],
        heads=heads,
        ents=entities,
    )
    assert [one.text for one in entity_names(doc, doc.text)] == ([] if name is None else [name])
