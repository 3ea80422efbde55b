"""The rules that give words their part of speech and form, remembered: spaCy's matcher takes a sixth of a parse.

Nearly all rules of the English models look at one word at a time, at its tag, its letters and its dependency.
What they said of such a word once they say of each one like it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import DEP, LEMMA, LOWER, MORPH, POS, TAG
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler

if TYPE_CHECKING:
    from spacy.tokens import Doc

_RULER = "attribute_ruler"
_FACTORY = "annotator_remembering_ruler"
_ASKED, _SAID = (TAG, LOWER, DEP), (POS, LEMMA, MORPH)
_OF_A_WORD = frozenset({"TAG", "LOWER", "DEP", "IS_SPACE"})
_MOST = 100_000
"""Words that are remembered, some 30 MB; with more of them all are forgotten."""


class RememberingRuler(AttributeRuler):  # type: ignore[misc] # spaCy has no types
    """Sets what spaCy's ruler with the same rules sets.

    Documents with a word that may open a rule of several words go spaCy's way, and so do those with a word
    of which something else would be set.
    """

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as spaCy's own
        super().__init__(*given, **named)
        self._remembered: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._opening = Matcher(self.vocab)

    def take_over(self, ruler: AttributeRuler) -> None:
        """Takes the rules of another ruler."""
        self.add_patterns(ruler.patterns)
        several = [rule for one in self.patterns for rule in one["patterns"] if len(rule) > 1]
        if several:
            self._opening.add("opening", [rule[:1] for rule in several])

    def __call__(self, doc: Doc) -> Doc:
        """Sets part of speech, form and, of some, the lemma of each word."""
        asked = list(map(tuple, doc.to_array(_ASKED).tolist()))
        said = list(map(self._remembered.get, asked))
        if None in said:
            return self._learnt(doc, asked)
        return doc.from_array(_SAID, np.array(said, np.uint64)) if said else doc

    def _learnt(self, doc: Doc, asked: list[tuple[int, ...]]) -> Doc:
        """Lets the rules have their say, and remembers it of words that stand for themselves."""
        if len(self._remembered) > _MOST:
            self._remembered.clear()
        opening = {start for _, start, _ in self._opening(doc, allow_missing=True)}
        behind = {start + 1 for start in opening}
        super().__call__(doc)
        now = list(map(tuple, doc.to_array(_ASKED).tolist()))
        for at, said in enumerate(map(tuple, doc.to_array(_SAID).tolist())):
            if at not in opening and at not in behind and now[at] == asked[at]:
                self._remembered[asked[at]] = said
        return doc


@Language.factory(_FACTORY)
def _remembering_ruler(nlp: Language, name: str) -> RememberingRuler:
    return RememberingRuler(nlp.vocab, name)


def remember_rules(language: Language) -> None:
    """Lets a language model remember what its rules said; one with rules of another kind is left as it is."""
    if not language.has_pipe(_RULER):
        return
    ruler = language.get_pipe(_RULER)
    looks_at = {key for one in ruler.patterns for rule in one["patterns"] for word in rule for key in word}
    if isinstance(ruler, AttributeRuler) and looks_at <= _OF_A_WORD:
        language.replace_pipe(_RULER, _FACTORY).take_over(ruler)
