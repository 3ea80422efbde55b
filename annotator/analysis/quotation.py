"""Whether a content is quoted: what stands in quotation marks, and how much of a claim does.

A content is

- ``direct`` where each of its fragments begins and ends with a quotation mark, or all of its words stand
  within quotation marks (annotators leave the marks out as often as not);
- ``mixed`` where some of its words stand within quotation marks;
- ``indirect`` where none does.

After the three kinds of the PARC corpus (Pareti, "A database of attribution relations", LREC 2012), read off
the typography. Marks of all the usual typographies are known, Western and East Asian, straight and curled.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.analysis.claim_tokens import TOKEN
from annotator.core.article import paragraphs
from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.spans import Fragments

_MARKS = "\"“”„‟«»‹›‘’‚‛'`＂「」『』"
# A double mark that can only open needs no partner: it runs to the end of the paragraph, as it does where the
# quotation goes on in the next. Marks that also close, and single ones, which may be apostrophes, need one; a
# straight one opens where white space is before it and none behind it, which inches have not.
_QUOTED = re.compile(
    r"“[^”\"]*(?:[”\"]|\Z)"
    r"|„[^“”\"]*(?:[“”\"]|\Z)"
    r"|«[^»]*(?:»|\Z)"
    r"|‹[^›]*(?:›|\Z)"
    r"|「[^」]*(?:」|\Z)"
    r"|『[^』]*(?:』|\Z)"
    r"|(?<!\w)\"[^\"”]*[\"”]"
    r"|(?<!\S)\"(?=\S)[^\"”]*\Z"
    r"|＂[^＂]*＂"
    r"|(?<!\w)”(?=\w)[^”]*”"
    r"|(?<!\w)»(?=\w)[^«»]*[«»]"
    r"|(?<!\w)›(?=\w)[^‹›]*[‹›]"
    r"|``(?:(?!'').)*(?:''|\Z)"
    r"|(?<!\w)''(?:(?!'').)*''"
    r"|‚(?=\w)[^‚]{1,600}?(?<=\S)[‘’](?!\w)"
    r"|(?<!\w)‘(?=\S)[^‘]{1,600}?(?<=\S)’(?!\w)"
    r"|(?<!\w)'(?=[^\W\d])[^\"]{1,600}?(?<=\S)'(?!\w)"
)


class QuotationKind(StrEnum):
    """How much of a content is quoted."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


def quotations(text: str) -> Fragments:
    """What stands in quotation marks, marks included: outermost quotations, in order, none over a line."""
    return tuple(_quotations(text))


def _quotations(text: str) -> Iterator[Span]:
    for paragraph in paragraphs(text):
        for match in _QUOTED.finditer(paragraph.of(text)):
            yield Span(paragraph.start + match.start(), paragraph.start + match.end())


def kind_of(content: Fragments, text: str, quoted: Fragments) -> QuotationKind:
    """The kind of a content in ``text``, of which ``quoted`` are the ``quotations``."""
    words = [word for fragment in content for word in _are_quoted(fragment, text, quoted)]
    if words and all(words):
        return QuotationKind.DIRECT
    return QuotationKind.MIXED if any(words) else QuotationKind.INDIRECT


def _are_quoted(fragment: Span, text: str, quoted: Fragments) -> list[bool]:
    """For each word of a fragment whether it is quoted; all are where marks enclose the fragment."""
    words = fragment.of(text)
    starts = [fragment.start + word.start() for word in TOKEN.finditer(words)]
    if _is_enclosed(words):
        return [True] * len(starts)
    return [_is_within(start, quoted) for start in starts]


def _is_enclosed(fragment: str) -> bool:
    """Whether a fragment begins and ends with a quotation mark."""
    bare = fragment.strip()
    return bare[:1] in _MARKS and bare[-1:] in _MARKS


def _is_within(position: int, quoted: Fragments) -> bool:
    index = bisect_right(quoted, position, key=lambda span: span.start) - 1
    return index >= 0 and position < quoted[index].end
