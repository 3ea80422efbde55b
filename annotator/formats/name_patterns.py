"""Metadata from the names of files and the first lines of texts, by patterns that people write.

A pattern is text with fields in braces, ``{date:%Y-%m-%d}_{outlet}_{title}``. A field takes as little as
lets the rest fit; ``{}`` takes what is not wanted. A date has the codes of C's ``strftime``, or is any date
that can be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import UserFacingError
from annotator.core.words import Words
from annotator.formats.dates import date_of_parts, iso_date, month_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

DATE = "date"
_PART = re.compile(r"\{(?P<field>\w*)(?::(?P<codes>[^{}]*))?\}|(?P<literal>[^{}]+)|(?P<stray>[{}])")
_CODES = {
    "%Y": r"(?P<year>\d{4})",
    "%y": r"(?P<short_year>\d\d)",
    "%m": r"(?P<month>\d\d?)",
    "%B": r"(?P<name>[^\W\d_]{3,})",
    "%b": r"(?P<name>[^\W\d_]{3,})",
    "%d": r"(?P<day>\d\d?)",
    "%H": r"(?P<hour>\d\d?)",
    "%M": r"(?P<minute>\d\d)",
    "%S": r"(?P<second>\d\d)",
}
_CODE = re.compile(r"%.")
_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,5}$")
_MOST_FIELDS = 12
_LONGEST_NAME = 300
_SPACED = frozenset({"title", "outlet", "author", "section"})


class _Part(NamedTuple):
    """A literal, or a field with how its date is written; ``written`` is either in the pattern."""

    written: str
    literal: str = ""
    field: str = ""
    date: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a pattern finds in one name or text: the fields with their values, or why it does not fit."""

    name: str
    fields: Mapping[str, str]
    problem: Words | None = None


class FieldPattern:
    """A pattern of fields in braces.

    Raises:
        UserFacingError: if it is broken, has no field, or too many.
    """

    def __init__(self, pattern: str) -> None:
        self._parts = _parts(pattern)
        self._folders = pattern.count("/")

    def of_path(self, path: str) -> Outcome:
        """What the name of a file says, without its extension; with folders where the pattern has some."""
        whole = PurePosixPath(path.replace("\\", "/"))
        name = "/".join(whole.parts[-1 - self._folders :])
        stem = _EXTENSION.sub("", name)
        outcome = self.of_text(stem)
        if outcome.problem is not None and stem != name and self._parts[-1].literal:
            outcome = self.of_text(name)
        fields = {
            field: value.replace("_", " ").strip() if field in _SPACED else value
            for field, value in outcome.fields.items()
        }
        return Outcome(name=path, fields=fields, problem=outcome.problem)

    def of_text(self, text: str) -> Outcome:
        """What the whole of a name or line says."""
        if len(text) > _LONGEST_NAME:
            return Outcome(
                name=text,
                fields={},
                problem=Words("it is longer than {count} characters", count=_LONGEST_NAME),
            )
        fitting = _Fitting(self._parts, text)
        fields = fitting.fields()
        if fields is None:
            place, index = fitting.furthest
            pattern = "".join(part.written for part in self._parts[index:])
            problem = Words("“{rest}” does not fit “{pattern}”", rest=text[place:], pattern=pattern)
            return Outcome(name=text, fields={}, problem=problem)
        return Outcome(name=text, fields=fields)


def matches(pattern: str, names: Iterable[str]) -> list[Outcome]:
    """What a pattern finds in each of the names of files.

    Raises:
        UserFacingError: if the pattern is broken.
    """
    compiled = FieldPattern(pattern)
    return [compiled.of_path(name) for name in names]


class _Fitting:
    """One attempt to fit parts to a text. Each pair of part and place is tried once, so it ends soon."""

    def __init__(self, parts: Sequence[_Part], text: str) -> None:
        self._parts = parts
        self._text = text
        self._failed: set[tuple[int, int]] = set()
        self.furthest = (0, 0)
        """How far the text fits for sure (code points), and the part that does not any more."""

    def fields(self) -> dict[str, str] | None:
        """The fields with their values; None if the text does not fit."""
        found = self._fit(0, 0)
        return None if found is None else dict(reversed([(field, value) for field, value in found if field]))

    def _fit(self, index: int, place: int) -> list[tuple[str, str]] | None:
        """The fields from the part ``index`` on, the last first; it begins at ``place``."""
        if index == len(self._parts):
            return [] if place == len(self._text) else None
        if (index, place) in self._failed:
            return None
        if index == 0 or self._is_sure(self._parts[index - 1]):
            self.furthest = max(self.furthest, (place, index))
        part = self._parts[index]
        for end in self._ends(index, place):
            value = self._value(part, place, end)
            rest = None if value is None else self._fit(index + 1, end)
            if rest is not None and value is not None:
                return [*rest, (part.field, value)]
        self._failed.add((index, place))
        return None

    @staticmethod
    def _is_sure(part: _Part) -> bool:
        return bool(part.literal) or part.date is not None

    def _ends(self, index: int, place: int) -> Iterable[int]:
        """Where the part ``index`` can end that begins at ``place``, the nearest first."""
        part = self._parts[index]
        if part.literal:
            end = place + len(part.literal)
            return (end,) if self._text[place:end].casefold() == part.literal.casefold() else ()
        if part.date is not None:
            match = part.date.match(self._text, place)
            return (match.end(),) if match else ()
        if index + 1 == len(self._parts):
            return (len(self._text),)
        return range(place + 1, len(self._text) + 1)

    def _value(self, part: _Part, place: int, end: int) -> str | None:
        """The value of a part; None where it cannot be that."""
        text = self._text[place:end]
        if part.literal:
            return ""
        if part.date is not None:
            match = part.date.match(self._text, place)
            return None if match is None else _date(match)
        if part.field == DATE:
            return iso_date(text.replace("_", " "))
        return text.strip() or None


def _date(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    year = int(found.get("year") or 2000 + int(found.get("short_year") or 0))
    month = (
        month_names().get(found["name"].casefold(), 0) if found.get("name") else int(found.get("month") or 0)
    )
    hour, minute, second = (int(found.get(name) or 0) for name in ("hour", "minute", "second"))
    has_time = found.get("hour") is not None
    return date_of_parts(year, month, int(found["day"]), (hour, minute, second) if has_time else None)


def _parts(pattern: str) -> tuple[_Part, ...]:
    parts: list[_Part] = []
    for match in _PART.finditer(pattern):
        if match["stray"]:
            raise UserFacingError(
                "The pattern is broken at character {place}: a brace stands alone.",
                advice="Write fields as {example}.",
                place=match.start() + 1,
                example="{title}",
            )
        if match["literal"]:
            parts.append(_Part(match[0], literal=match["literal"]))
        else:
            date = _date_pattern(match["codes"], match.start("codes") + 1) if match["codes"] else None
            parts.append(_Part(match[0], field=match["field"], date=date))
    names = [part.field for part in parts if part.field]
    if not names:
        raise UserFacingError(
            "The pattern has no field.", advice="Write fields as {example}.", example="{title}"
        )
    if len(set(names)) < len(names) or len(parts) > 2 * _MOST_FIELDS:
        raise UserFacingError(
            "The pattern has a field twice, or too many.",
            advice="Name each field once.",
            place=_place_of_repeated(parts),
        )
    return tuple(parts)


def _place_of_repeated(parts: Sequence[_Part]) -> int:
    """The place (from 1) of the first field that was there before; of the last part where there is none."""
    seen: set[str] = set()
    place = 1
    for part in parts:
        if part.field in seen:
            return place
        seen |= {part.field} - {""}
        place += len(part.written)
    return place - len(parts[-1].written)


def _date_pattern(codes: str, place: int) -> re.Pattern[str]:
    """What fits a date that is written so; the codes stand at ``place`` (from 1) of the pattern."""
    used = _CODE.findall(codes)
    unknown = [code for code in used if code not in _CODES]
    if unknown:
        raise UserFacingError(
            "“{code}” is no part of a date.",
            advice="Known are: {known}.",
            code=unknown[0],
            known=" ".join(_CODES),
            place=place + codes.index(unknown[0]),
        )
    is_whole = {"%d"} <= set(used) and set(used) & {"%Y", "%y"} and set(used) & {"%m", "%B", "%b"}
    if not is_whole or len(set(used)) < len(used) or {"%B", "%b"} <= set(used) or {"%Y", "%y"} <= set(used):
        raise UserFacingError(
            "“{codes}” is no whole date.", advice="Name day, month and year once each: {example}.",
            codes=codes, example="%Y-%m-%d", place=place,
        )  # fmt: skip
    escaped = "".join(_CODES.get(piece, re.escape(piece)) for piece in re.split(r"(%.)", codes))
    return re.compile(escaped, re.IGNORECASE)
