"""What is wrong with the keys and values of a native line, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import msgspec

_PLACE = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<place>[^`]*)`)?", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_NOT_A_VALUE = re.compile(r"Invalid enum value (.*)", re.DOTALL)
_WRONG_TYPE = re.compile(r"Expected `(.*)`, got `(.*)`")
_TOO_SMALL = re.compile(r"Expected `\w+` >= (\S+)")
_TOO_LARGE = re.compile(r"Expected `\w+` <= (\S+)")
_PAIR = re.compile(r"Expected `array` of length 2.*")
_BLANK = re.compile(r"Expected `str` of length >= 1")
_TYPES = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


class _Wording(NamedTuple):
    pattern: re.Pattern[str]
    words: str


# {0} and {1} are what the pattern found, {place} is the key or the object.
_WORDINGS = (
    _Wording(_UNKNOWN, "unknown key “{0}” in {place}"),
    _Wording(_MISSING, "{place} lacks the key “{0}”"),
    _Wording(_NOT_A_VALUE, "{place} cannot be {0}"),
    _Wording(_WRONG_TYPE, "{place} should be {0}, not {1}"),
    _Wording(_TOO_SMALL, "{place} is less than {0}"),
    _Wording(_TOO_LARGE, "{place} is more than {0}"),
    _Wording(_PAIR, "{place} is not a pair of offsets"),
    _Wording(_BLANK, "{place} is empty"),
)


def in_words(error: msgspec.ValidationError) -> str:
    """The sentence for a line whose keys or values are not those of the format."""
    parts = _PLACE.fullmatch(str(error))
    what, path = (parts["what"], parts["place"]) if parts else (str(error), None)
    # Keys of free-form objects are not told: "[...]" alone is no place.
    place = (path or "").lstrip("[.]") or "the line"
    for wording in _WORDINGS:
        if match := wording.pattern.fullmatch(what):
            found = [_type_in_words(group) for group in match.groups()]
            return wording.words.format(*found, place=place)
    return f"{place}: {what}"


def _type_in_words(name: str) -> str:
    parts = name.split(" | ")
    return " or ".join(_TYPES.get(part, part) for part in parts)
