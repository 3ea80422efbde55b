"""What is wrong with the keys and values of a native line, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.words import Words

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
    "str": Words("text"),
    "int": Words("a whole number"),
    "float": Words("a number"),
    "bool": Words("true or false"),
    "object": Words("an object"),
    "array": Words("a list"),
    "null": Words("null"),
}


class _Wording(NamedTuple):
    pattern: re.Pattern[str]
    words: Words


# {first} and {second} are what the pattern found, {place} is the key or the object.
_WORDINGS = (
    _Wording(_UNKNOWN, Words("unknown key “{first}” in {place}")),
    _Wording(_MISSING, Words("{place} lacks the key “{first}”")),
    _Wording(_NOT_A_VALUE, Words("{place} cannot be {first}")),
    _Wording(_WRONG_TYPE, Words("{place} should be {first}, not {second}")),
    _Wording(_TOO_SMALL, Words("{place} is less than {first}")),
    _Wording(_TOO_LARGE, Words("{place} is more than {first}")),
    _Wording(_PAIR, Words("{place} is not a pair of offsets")),
    _Wording(_BLANK, Words("{place} is empty")),
)


def in_words(error: msgspec.ValidationError) -> Words:
    """The sentence for a line whose keys or values are not those of the format."""
    parts = _PLACE.fullmatch(str(error))
    what, path = (parts["what"], parts["place"]) if parts else (str(error), None)
    # Keys of free-form objects are not told: "[...]" alone is no place.
    place = (path or "").lstrip("[.]") or Words("the line")
    for wording in _WORDINGS:
        if match := wording.pattern.fullmatch(what):
            found = [_type_in_words(group) for group in match.groups()]
            return Words(wording.words, place=place, **dict(zip(("first", "second"), found, strict=False)))
    return Words("{place}: {what}", place=place, what=what)


def _type_in_words(name: str) -> str:
    parts = name.split(" | ")
    return " or ".join(_TYPES.get(part, part) for part in parts)
