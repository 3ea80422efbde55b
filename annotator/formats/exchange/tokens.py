"""Words of a text, found in the same way wherever a format wants spans to begin and end at them.

Every run of letters, digits and their marks is a word, and so is every other character that is not white
space. Finer than what language-specific tokenizers find, so that hardly a span has to be moved.
"""

from __future__ import annotations

from typing import NamedTuple

from annotator.core.spans import Span


class Token(NamedTuple):
    """A stretch of text in code points, end exclusive; ``is_spaced`` where one space follows it."""

    start: int
    end: int
    is_spaced: bool


def word_spans(text: str) -> list[Span]:
    """The words, in order; what is between them is white space."""
    return [Span(start, end) for start, end in _words(text)]


def tokens_of(text: str) -> list[Token]:
    """Words, and tokens for the white space that is more than one space behind a word.

    Joined, with a space behind those that are spaced, they give the text.
    """
    tokens: list[Token] = []
    words = [*_words(text), (len(text), len(text))]
    position = 0
    for number, (start, end) in enumerate(words):
        if position < start:
            tokens.append(Token(position, start, is_spaced=False))
        if start == end:
            break
        gap = words[number + 1][0] - end
        is_spaced = gap > 0 and text[end] == " "
        tokens.append(Token(start, end, is_spaced))
        position = end + is_spaced
    return tokens


def _words(text: str) -> list[tuple[int, int]]:
    import regex

    return [found.span() for found in regex.finditer(r"[\w\p{M}]+|[^\w\p{M}\s]", text)]
