"""The rule on gaps: several blank lines as one, several spaces as one, none at the end of a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.cleaning.rule import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

_GAP = re.compile("[ \t\n][ \t\n\xa0]+")
# Without one of these no gap is too large; to look for them takes a tenth of the time of the expression.
_SIGNS = ("  ", " \n", "\t", "\n\n\n", "\xa0")
_BLANK = " \t"


def find_gaps(text: str) -> Iterator[Found]:
    """Gaps between and within lines that are larger than they need to be; the indent of a line stays."""
    if not any(sign in text for sign in _SIGNS) and not text.endswith(" "):
        return
    for match in _GAP.finditer(text):
        gap = match.group()
        wanted = _wanted(gap, is_last=match.end() == len(text))
        if gap != wanted:
            yield Found(match.start(), match.end(), wanted)
    if text[-1:] in {" ", "\t"} and not text[-2:-1].isspace():
        yield Found(len(text) - 1, len(text))


def _wanted(gap: str, *, is_last: bool) -> str:
    above, end, indent = gap.rpartition("\n")
    if end:
        return "\n" * min(2, above.count("\n") + 1) + indent.rstrip(_BLANK if is_last else "")
    if is_last:
        return ""
    return gap if gap.strip(_BLANK) else " "
