"""The rules that give words their part of speech and form, remembered: they take a sixth of a parse.

Nearly all rules of the English models look at one word at a time, at its tag, letters and dependency. What
they said of such a word once they say of each one like it.
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
_ASKED: list[int | str] = [TAG, LOWER, DEP]
_SAID: list[int | str] = [POS, LEMMA, MORPH]
_OF_A_WORD = frozenset({"TAG", "LOWER", "DEP", "IS_SPACE"})
_MOST = 100_000
"""Words that are remembered, some 30 MB; with more of them all are forgotten."""


class RememberingRuler(AttributeRuler):
    """Sets what spaCy's ruler with the same rules sets.

    Documents with a word that may open a rule of several words go spaCy's way, and so do those with a word
    of which something else would be set.
    """

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as spaCy's own
        super().__init__(*given, **named)
        self._remembered: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._opening: Matcher | None = None
        self._longest = 1

    def take_over(self, ruler: AttributeRuler) -> None:
        """Takes the rules of another ruler."""
        self.add_patterns(ruler.patterns)
        several = [rule for rule in rules_of(self) if len(rule) > 1]
        self._longest = max(map(len, several), default=1)
        if several:
            self._opening = Matcher(self.vocab)
            self._opening.add("opening", [rule[:1] for rule in several])

    def __call__(self, doc: Doc) -> Doc:
        """Sets part of speech, form and, of some, the lemma of each word."""
        asked = list(map(tuple, doc.to_array(_ASKED).tolist()))
        said = list(map(self._remembered.get, asked))
        if None in said:
            return self._learnt(doc, asked)
        if said:
            values: Any = np.array(said, np.uint64)
            doc.from_array(_SAID, values)
        return doc

    def _learnt(self, doc: Doc, asked: list[tuple[int, ...]]) -> Doc:
        """Lets the rules have their say, and remembers it of words that stand for themselves."""
        if len(self._remembered) > _MOST:
            self._remembered.clear()
        opened = self._opening(doc, allow_missing=True) if self._opening else ()
        several = {at for _, start, _ in opened for at in range(start, start + self._longest)}
        super().__call__(doc)
        now = list(map(tuple, doc.to_array(_ASKED).tolist()))
        for at, said in enumerate(map(tuple, doc.to_array(_SAID).tolist())):
            if at not in several and now[at] == asked[at]:
                self._remembered[asked[at]] = said
        return doc


def rules_of(ruler: AttributeRuler) -> list[list[dict[str, Any]]]:
    """The words that each rule looks for: what it asks of each, by attribute."""
    patterns: Any = ruler.patterns
    return [rule for one in patterns for rule in one["patterns"]]


@Language.factory(_FACTORY)
def _remembering_ruler(nlp: Language, name: str) -> RememberingRuler:
    return RememberingRuler(nlp.vocab, name)


def remember_rules(language: Language) -> None:
    """Lets a language model remember what its rules said; one with rules of another kind is left as it is."""
    if not language.has_pipe(_RULER):
        return
    ruler = language.get_pipe(_RULER)
    if not isinstance(ruler, AttributeRuler):
        return
    looks_at = {key for rule in rules_of(ruler) for word in rule for key in word}
    if looks_at <= _OF_A_WORD:
        remembering: Any = language.replace_pipe(_RULER, _FACTORY)
        remembering.take_over(ruler)
