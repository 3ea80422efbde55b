"""The words of a parse in columns of strings, and its text: reading them token by token is slow.

Both are kept with the parse, for several ask.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Words:
    """What a parse says of each token; every list has one entry per token. Lemmas are in lower case."""

    lower: list[str]
    lemma: list[str]
    tag: list[str]
    pos: list[str]
    dep: list[str]
    entity: list[str]


def read_words(doc: Doc) -> Words:
    """The words of a parse, as they were when first asked for."""
    words: Words | None = doc.user_data.get(_WORDS)
    if words is None:
        doc.user_data[_WORDS] = words = _read(doc)
    return words


def text_of(doc: Doc) -> str:
    """The text of a parse, which spaCy puts together of its words each time."""
    text: str | None = doc.user_data.get(_TEXT)
    if text is None:
        doc.user_data[_TEXT] = text = str(doc.text)
    return text


def _read(doc: Doc) -> Words:
    columns = doc.to_array(["LOWER", "LEMMA", "TAG", "POS", "DEP", "ENT_TYPE"]).T.tolist()
    lower, lemma, tag, pos, dep, entity = (_strings.of(column, doc) for column in columns)
    return Words(lower, [one.lower() for one in lemma], tag, pos, dep, entity)


_WORDS, _TEXT = "annotator.words", "annotator.text"


class _Strings(dict[int, str]):
    """The strings of spaCy's numbers. One object for each, so that looking it up again is quick."""

    def of(self, numbers: list[int], doc: Doc) -> list[str]:
        """The string of each number."""
        if len(self) > _MOST_STRINGS:
            self.clear()
        for number in set(numbers):
            if number not in self:
                self[number] = doc.vocab.strings[number]
        return [self[number] for number in numbers]


_MOST_STRINGS = 100_000
_strings = _Strings()
