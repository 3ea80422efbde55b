"""A claim in the making: roles as sets of tokens, and their way into the article's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

    from annotator.core.spans import Fragments
    from annotator.suggest.language import ParsedParagraph

Tokens = frozenset[int]
"""Positions of tokens in one paragraph."""

NOTHING: Tokens = frozenset()
_TRIMMED = frozenset(",;:–—-.…·")
_OPENING = frozenset("([{“‘«„")
_CLOSING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One claim of one paragraph. ``anchor`` is the cue's head, ``why`` how each role was found."""

    pattern: str
    anchor: int
    source: Tokens
    cue: Tokens
    content: Tokens
    why: tuple[str, ...]


def branch(token: Token) -> Tokens:
    """The token with everything that depends on it."""
    return frozenset(part.i for part in token.subtree)


def fragments(paragraph: ParsedParagraph, tokens: Tokens) -> Fragments:
    """The places of ``tokens`` in the article: runs without surrounding space and loose punctuation."""
    return tuple(
        paragraph.locate(part.start, part.end)
        for run in _runs(paragraph.doc, tokens)
        if (part := trimmed_run(run)) is not None
    )


def words_of(doc: Doc, tokens: Tokens) -> str:
    """The tokens as they stand in the text, gaps shown as an ellipsis."""
    runs = (doc[run[0].i : run[-1].i + 1].text for run in _runs(doc, tokens))
    return " … ".join(" ".join(run.split()) for run in runs)


def _runs(doc: Doc, tokens: Iterable[int]) -> Iterator[list[Token]]:
    run: list[Token] = []
    for position in sorted(tokens):
        if run and position != run[-1].i + 1:
            yield run
            run = []
        run.append(doc[position])
    if run:
        yield run


def trimmed_run(run: list[Token]) -> Span | None:
    """The code points of a run of tokens in its paragraph; None where nothing but punctuation is left."""
    while run and _is_loose(run[0]):
        run = run[1:]
    while run and (_is_loose(run[-1]) or _is_unclosed(run) or _is_unopened(run)):
        run = run[:-1]
    if not any(character.isalnum() for token in run for character in token.text):
        return None
    return Span(run[0].idx, run[-1].idx + len(run[-1]))


def _is_loose(token: Token) -> bool:
    return token.is_space or token.text in _TRIMMED or token.text == "--"


def _is_unclosed(run: list[Token]) -> bool:
    """Whether a run ends with a mark that opens; in „German“ typography one of them closes."""
    low_quotes = run[-1].text == "“" and any(token.text == "„" for token in run)
    return run[-1].text in _OPENING and not low_quotes


def _is_unopened(run: list[Token]) -> bool:
    opening = _CLOSING.get(run[-1].text)
    return opening is not None and not any(token.text == opening for token in run)
