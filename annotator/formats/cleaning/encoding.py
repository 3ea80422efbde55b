"""The rule that puts right what was read in a wrong encoding, by ftfy."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.formats.cleaning.rule import Found, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ftfy import TextFixerConfig

# What ftfy can mend holds one of these; to ask it for each line would take several times as long. Quotation
# marks and dashes begin nothing of that kind.
_SUSPICIOUS = re.compile("[^\x00-\x7f\xa0\u2010-\u203a][^\x00-\x7f]|[\x80-\x9f\xc2\xc3]")
_ASCII = bytes(range(128))
_HARMLESS = re.compile(rb"(?:\xe2\x80.|\xc2\xa0)*+", re.DOTALL)
_RUNS = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
# Of a letter's second half, once normalized, a space with an accent is left.
_CUT_APART = re.compile("[ \u0300-\u036f]?[\u0300-\u036f]|\u20ac")
_AROUND = 4
_HALF_READ = "\xc2\xc3"
# The last byte of a closing quotation mark is no letter, and gets lost on the way.
_LOST_MARK = re.compile(r"\xe2\u20ac(?=[\s,.;:!?)]|$)")
_WHOLE_MARK = "\xe2\u20ac\x9d"
_APART = (("A\u0303", "\xc3"), ("A\u0302", "\xc2"), ("a\u0302", "\xe2"))
_WORDS = re.compile(r"\S+|\s+")


def find_mojibake(text: str) -> Iterator[Found]:
    """The stretches that were read in a wrong encoding ("donâ€™t"), with what they should be."""
    beyond_ascii = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    if _HARMLESS.fullmatch(beyond_ascii) or _SUSPICIOUS.search(text) is None:
        return
    for line in lines_of(text):
        words = line.of(text)
        fixed = _mended(words) if _SUSPICIOUS.search(words) else words
        if fixed != words:
            for start, end, put, around in _differences(words, fixed):
                if _is_plausible(put, around, behind=words[end : end + 2]):
                    yield Found(line.start + start, line.start + end, put)


def _mended(words: str) -> str:
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    # Letters that were taken apart after they had been read wrongly are still those of a wrong encoding.
    whole = words
    for parts, letter in _APART:
        whole = whole.replace(parts, letter)
    whole = _LOST_MARK.sub(_WHOLE_MARK, whole)
    if not is_bad(whole):
        return words
    fixed = fix_encoding(whole, _settings())
    return words if fixed == whole else fixed


def _is_plausible(put: str, around: str, *, behind: str) -> bool:
    """Whether nothing strange is left around one change, in a line of which a part cannot be mended."""
    from ftfy.badness import is_bad

    is_half_done = any(letter in put for letter in _HALF_READ)
    return not is_half_done and not is_bad(around) and _CUT_APART.match(behind) is None


@cache
def _settings() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(unescape_html=False, explain=False)


def _differences(before: str, after: str) -> Iterator[tuple[int, int, str, str]]:
    """What differs: where in ``before``, what stands there in ``after``, and that with what is around it."""
    old, new = _RUNS.findall(before), _RUNS.findall(after)
    if [run for run in old if run.isascii()] != [run for run in new if run.isascii()]:
        old, new = _WORDS.findall(before), _WORDS.findall(after)
    old_starts, new_starts = _starts(old), _starts(new)
    for kind, first, last, new_first, new_last in SequenceMatcher(None, old, new).get_opcodes():
        if kind != "equal":
            put = after[new_starts[new_first] : new_starts[new_last]]
            around = after[max(0, new_starts[new_first] - _AROUND) : new_starts[new_last] + _AROUND]
            yield *_anchored(before, old_starts[first], old_starts[last], put), around


def _starts(runs: list[str]) -> list[int]:
    """Where each run begins, and where the last one ends."""
    return list(accumulate(map(len, runs), initial=0))


def _anchored(before: str, start: int, end: int, put: str) -> tuple[int, int, str]:
    """The change without what is the same at its ends; what is only put in takes a neighbour along."""
    while end > start + 1 and put and before[start] == put[0]:
        start, put = start + 1, put[1:]
    while end > start + 1 and put and before[end - 1] == put[-1]:
        end, put = end - 1, put[:-1]
    if start == end:
        return (start - 1, end, before[start - 1] + put) if start else (start, end + 1, put + before[end])
    return start, end, put
