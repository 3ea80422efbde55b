"""Finding what stands in quotation marks, in the typographies that newspapers use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# An opening double mark without its partner runs to the end of the paragraph: so is a quotation set that
# goes on in the next one. A single mark may be an apostrophe and needs its partner near by.
_QUOTED = re.compile(
    r"“[^”\"]*(?:[”\"]|\Z)"
    r"|„[^“”]*(?:[“”]|\Z)"
    r"|«[^»]*(?:»|\Z)"
    r'|"[^"”]*(?:["”]|\Z)'
    r"|(?:``|'')(?:(?!'').)*(?:''|\Z)"
    r"|(?<!\w)‘(?=\S)[^‘]{1,600}?(?<=\S)’(?!\w)"
    r"|(?<!\w)'(?=\w)[^\"]{1,600}?(?<=\S)'(?!\w)"
)
_CLOSED = re.compile(r"(?:[”“»\"’]|'')\Z|(?<!')'\Z")
_AMBIGUOUS = ('"', "''")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted text with its marks: code points of the paragraph, ``end`` exclusive.

    ``closed`` is false where the paragraph ends before the quotation does.
    """

    start: int
    end: int
    closed: bool


def find_quotations(text: str) -> Iterator[Quotation]:
    """The outermost quotations of one paragraph, in order.

    A lone straight mark opens a quotation only at the beginning of the paragraph: elsewhere it stands for
    inches or is a slip.
    """
    for match in _QUOTED.finditer(text):
        closed = len(match.group()) > 1 and _CLOSED.search(match.group()) is not None
        if closed or not (match.group().startswith(_AMBIGUOUS) and match.start() > 0):
            yield Quotation(match.start(), match.end(), closed)
