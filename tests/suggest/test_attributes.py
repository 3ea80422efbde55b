"""Rules on words, remembered: a parse says what it would have said without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import spacy

from annotator.suggest.attributes import RememberingRuler, remember_rules

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.spacy

TEXTS = (
    "There was one who said that the ministers weren't there, but that they can't have gone.",
    "There  were two.\tLet's go. I'm gonna win, y'all. It ain't so, he said.",
    "She said there is no deal; that deal is nothing that anyone would sign, however well they are paid.",
    "",
)
SAID: list[int | str] = ["TAG", "POS", "LEMMA", "MORPH", "DEP", "HEAD", "ENT_TYPE"]


@pytest.fixture(scope="module")
def plain(nlp: Language) -> Language:
    """The same model as spaCy loads it."""
    loaded: Language = spacy.load(f"{nlp.meta['lang']}_{nlp.meta['name']}")
    return loaded


def test_a_parse_is_the_same_when_it_is_remembered(nlp: Language, plain: Language) -> None:
    assert isinstance(nlp.get_pipe("attribute_ruler"), RememberingRuler)
    assert not isinstance(plain.get_pipe("attribute_ruler"), RememberingRuler)
    for text in (*TEXTS, *TEXTS):
        assert (nlp(text).to_array(SAID) == plain(text).to_array(SAID)).all()


def test_of_many_words_all_are_forgotten(
    nlp: Language, plain: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.attributes._MOST", 5)
    for text in (*TEXTS, *TEXTS):
        assert (nlp(text).to_array(SAID) == plain(text).to_array(SAID)).all()


def test_rules_of_another_kind_are_left_to_spacy() -> None:
    language = spacy.blank("en")
    remember_rules(language)
    assert language.pipe_names == []
    ruler: Any = language.add_pipe("attribute_ruler")
    ruler.add([[{"SHAPE": "Xxx"}]], {"POS": "PROPN"})
    remember_rules(language)
    assert language.get_pipe("attribute_ruler") is ruler
    assert [token.pos_ for token in language("Pym left")] == ["PROPN", ""]


def test_rules_of_one_word_need_none_of_several() -> None:
    language = spacy.blank("en")
    ruler: Any = language.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "pym"}]], {"POS": "PROPN"})
    remember_rules(language)
    for _ in range(2):
        assert [token.pos_ for token in language("Pym left")] == ["PROPN", ""]
