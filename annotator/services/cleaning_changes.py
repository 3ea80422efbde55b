"""What cleaning changed, one change after the other, as people read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.cleaned import Cleaned, Replacement

_AROUND = 24
_LONGEST = 160
_LINE_END = "↵"


@dataclass(frozen=True, slots=True)
class Change:
    """One edit of a cleaned text: its line in the raw text, counted from 1, and the words before and after.

    ``after`` is empty where a whole line was taken away. What has no shape is written as ``‹U+00A0›``, the
    end of a line as ``↵``. ``number`` is that of the edit.
    """

    number: int
    rule: str
    line: int
    before: str
    after: str


def changes_of(cleaned: Cleaned) -> Iterator[Change]:
    """The changes in the order of the text."""
    raw = cleaned.raw
    line, counted = 1, 0
    for number, edit in enumerate(cleaned.edits):
        old = raw[edit.start : edit.end]
        # Where a line went with the blank lines above it, the line is what the change is about.
        about = edit.start + (len(old) - len(old.lstrip("\n")) if old.strip() else 0)
        line += raw.count("\n", counted, about)
        counted = about
        if _is_whole_line(raw, edit):
            yield Change(number, edit.rule, line, _cut(_shown(old.strip())), "")
            continue
        before = raw[max(0, edit.start - _AROUND) : edit.start].rpartition("\n")[2]
        after = raw[edit.end : edit.end + _AROUND].partition("\n")[0]
        was, now = (_cut(before + _shown(words) + after) for words in (old, edit.text))
        yield Change(number, edit.rule, line, was, now)


def _is_whole_line(raw: str, edit: Replacement) -> bool:
    """Whether a line with words on it was taken away, with or without the gap before or behind it."""
    words = raw[edit.start : edit.end].strip()
    starts = raw[max(0, edit.start - 1) : edit.start] in {"", "\n"} or raw[edit.start] == "\n"
    ends = raw[edit.end : edit.end + 1] in {"", "\n"} or raw[edit.end - 1] == "\n"
    return not edit.text and bool(words) and starts and ends


def shown_taken(text: str) -> str:
    """What was taken away, so that it can be seen: line ends stay as they are where there are words too."""
    if any(map(str.isalnum, text)):
        return "".join(sign if sign == "\n" else _shown_sign(sign) for sign in text)
    return _shown(text)


def _shown(text: str) -> str:
    return "".join(map(_shown_sign, text))


def _cut(text: str) -> str:
    return f"{text[:_LONGEST]}…" if len(text) > _LONGEST else text


def _shown_sign(sign: str) -> str:
    if sign == "\n":
        return _LINE_END
    if sign == " " or category(sign) not in {"Cf", "Zs", "Cc", "Zl", "Zp"}:
        return sign
    return f"‹U+{ord(sign):04X}›"
