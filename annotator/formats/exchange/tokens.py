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
    import regex

    return [Span(*found.span()) for found in regex.finditer(r"[\w\p{M}]+|[^\w\p{M}\s]", text)]


def tokens_of(text: str) -> list[Token]:
    """Words, and tokens for the white space that is more than one space behind a word.

    Joined, with a space behind those that are spaced, they give the text.
    """
    tokens: list[Token] = []
    position = 0
    words = word_spans(text)
    for number in range(len(words) + 1):
        until = words[number].start if number < len(words) else len(text)
        if tokens and text.startswith(" ", position) and position < until:
            tokens[-1] = tokens[-1]._replace(is_spaced=True)
            position += 1
        if position < until:
            tokens.append(Token(position, until, is_spaced=False))
        if number < len(words):
            tokens.append(Token(words[number].start, words[number].end, is_spaced=False))
            position = words[number].end
    return tokens
