"""What a person looks for in a text: words, or a regular expression that must not hang the program."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from annotator.core.errors import UserFacingError
from annotator.core.scripts import is_unspaced
from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST_EXPRESSION = 500
"""Code points; a longer expression is refused."""

_SHORT = 0.1

SECONDS_PER_TEXT = 2.0
"""How long an expression may look through one text where nothing else is said."""


class _Match(Protocol):
    def span(self) -> tuple[int, int]: ...


class Matcher:
    """Finds a pattern in texts. Every step of it ends in time, whatever the expression."""

    def __init__(
        self, find: Callable[[str, int, int, float], Iterator[_Match]], *, whole_words: bool, graphemes: bool
    ) -> None:
        self._find = find
        self._whole_words = whole_words
        self._graphemes = graphemes

    def spans(
        self, text: str, start: int = 0, end: int | None = None, *, seconds: float = SECONDS_PER_TEXT
    ) -> Iterator[Span]:
        """The places in ``text[start:end]`` (code points), from left to right; empty matches are left out.

        Raises:
            UserFacingError: if an expression looks for longer than ``seconds`` in all.
        """
        last = len(text) if end is None else end
        found = self._find(text, start, last, seconds)
        while True:
            try:
                match = next(found, None)
            except TimeoutError as error:
                raise _takes_too_long() from error
            if match is None:
                return
            first, behind = match.span()
            if first < behind and self._is_whole(text, first, behind):
                yield Span(first, behind)

    def _is_whole(self, text: str, start: int, end: int) -> bool:
        if self._graphemes and _is_mark(text, end):
            return False
        return not self._whole_words or not (
            _continues(text, start, start - 1) or _continues(text, end - 1, end)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Words or a regular expression, and how strictly they are compared.

    White space in words fits any white space; composed and decomposed letters are the same.
    """

    text: str
    is_expression: bool = False
    any_case: bool = True
    whole_words: bool = False

    def matcher(self) -> Matcher:
        """What finds the pattern.

        Raises:
            UserFacingError: if there is nothing to look for, or the expression is broken, and why.
        """
        if not self.text.strip():
            raise UserFacingError("There is nothing to look for.", advice="Type some words.")
        flags = re.IGNORECASE if self.any_case else re.NOFLAG
        if self.is_expression:
            return Matcher(_expression(self.text, flags), whole_words=self.whole_words, graphemes=False)
        compiled = re.compile("|".join(map(_as_expression, _written_forms(self.text))), flags)
        return Matcher(
            lambda text, start, end, _seconds: compiled.finditer(text, start, end),
            whole_words=self.whole_words,
            graphemes=True,
        )


def _expression(text: str, flags: int) -> Callable[[str, int, int, float], Iterator[_Match]]:
    # Late, because most starts of the program never look for an expression.
    import regex

    if len(text) > LONGEST_EXPRESSION:
        raise UserFacingError(
            "The expression is longer than {limit} characters.",
            advice="Make several of it.",
            limit=LONGEST_EXPRESSION,
        )
    try:
        compiled = regex.compile(text, regex.IGNORECASE if flags else 0)
    except regex.error as error:
        raise UserFacingError(
            "The expression is broken: {reason}.",
            advice="Mend it, or look for it as plain words.",
            reason=str(error),
        ) from error
    except (RecursionError, OverflowError) as error:
        raise UserFacingError("The expression is nested too deeply.", advice="Make several of it.") from error

    def find(searched: str, start: int, end: int, seconds: float) -> Iterator[_Match]:
        # A long look lets the other threads go on; for a short one, changing between them costs more.
        found: Iterator[_Match] = compiled.finditer(
            searched, start, end, concurrent=seconds > _SHORT, timeout=seconds
        )
        return found

    return find


def _written_forms(words: str) -> list[str]:
    line = words.strip()
    return list(dict.fromkeys((line, *(unicodedata.normalize(form, line) for form in ("NFC", "NFD")))))


def _as_expression(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _continues(text: str, edge: int, neighbour: int) -> bool:
    """Whether the word at ``edge`` goes on at ``neighbour``, the code point beside it."""
    if not 0 <= neighbour < len(text):
        return False
    letter = text[neighbour]
    if is_unspaced(letter) and is_unspaced(text[edge]):
        return False
    return letter.isalnum() or letter == "_" or _is_mark(text, neighbour)


def _is_mark(text: str, position: int) -> bool:
    return position < len(text) and unicodedata.category(text[position]).startswith("M")


def _takes_too_long() -> UserFacingError:
    return UserFacingError(
        "The expression takes too long on this text.", advice="Make it simpler, or look for plain words."
    )
