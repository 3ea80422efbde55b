"""One article as the actor suggester reads it: its parsed paragraphs and the names found in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.suggest.actors.entities import EntityName, entity_names
from annotator.suggest.actors.labels import is_headline, speaker_label
from annotator.suggest.gazetteer import gazetteer
from annotator.suggest.words import read_words, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

    from annotator.core.spans import Span
    from annotator.suggest.gazetteer import Entry, Match
    from annotator.suggest.language import ParsedParagraph
    from annotator.suggest.words import Words


_CLOSING = " \"”’'"


@dataclass(frozen=True, eq=False)
class ReadParagraph:
    """A parsed paragraph with its names and its text, which spaCy would put together anew each time."""

    parsed: ParsedParagraph
    text: str
    entities: tuple[EntityName, ...]

    @cached_property
    def is_headline(self) -> bool:
        """Whether a capital letter tells no name here: in a headline the verbs have one too."""
        return is_headline(self.text) and not any(
            token.pos_ == "VERB" and token.is_lower for token in self.parsed.doc
        )

    @property
    def words(self) -> Words:
        """What the parse says of each token."""
        return read_words(self.parsed.doc)

    @cached_property
    def in_gazetteer(self) -> tuple[Match[Entry], ...]:
        """The names and adjectives of the gazetteer that stand here."""
        return tuple(gazetteer().find(self.text))

    def head_of(self, start: int, end: int) -> Token | None:
        """The syntactic head of code points ``start`` to ``end``; None where they cut through a word."""
        tokens = self.parsed.doc.char_span(start, end)
        return None if tokens is None else tokens.root

    def words_in(self, span: Span) -> Tokens | None:
        """The whole words in a stretch of the article, as far as it lies in this paragraph; None if none."""
        offset = self.parsed.span.start
        end = min(span.end - offset, len(self.text))
        return self.parsed.doc.char_span(span.start - offset, end, alignment_mode="contract")

    def entity_at(self, start: int, end: int) -> EntityName | None:
        """The first name that shares a code point with ``start`` to ``end``."""
        return next((one for one in self.entities if one.start < end and start < one.end), None)


class ArticleParse:
    """The paragraphs of one article."""

    def __init__(self, parsed: Sequence[ParsedParagraph]) -> None:
        self.paragraphs = [_read(one) for one in parsed]

    def entities(self) -> Iterator[tuple[ReadParagraph, EntityName]]:
        """Every name of the article with its paragraph, in reading order."""
        for paragraph in self.paragraphs:
            for entity in paragraph.entities:
                yield paragraph, entity

    @cached_property
    def speakers(self) -> list[tuple[ReadParagraph, Span]]:
        """The paragraphs that open with a speaker before a colon, and where in them the name stands."""
        labels = ((paragraph, speaker_label(paragraph.text)) for paragraph in self.paragraphs)
        return [(paragraph, label) for paragraph, label in labels if label is not None]

    @cached_property
    def askers(self) -> frozenset[str]:
        """The speakers before colons most of whose turns are questions."""
        turns: Counter[str] = Counter()
        questions: Counter[str] = Counter()
        for paragraph, label in self.speakers:
            name = label.of(paragraph.text)
            turns[name] += 1
            questions[name] += paragraph.text.rstrip(_CLOSING).endswith("?")
        return frozenset(name for name in turns if turns[name] > 1 and 2 * questions[name] > turns[name])

    @cached_property
    def parts_of_people(self) -> frozenset[str]:
        """The words of every full name of a person."""
        return frozenset(
            word
            for _, entity in self.entities()
            if entity.label == "PERSON" and " " in entity.text
            for word in entity.text.split()
        )


def _read(parsed: ParsedParagraph) -> ReadParagraph:
    text = text_of(parsed.doc)
    return ReadParagraph(parsed, text, tuple(entity_names(parsed.doc, text)))
