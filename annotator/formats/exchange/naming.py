"""Names of files made of what articles and coders are called, and back."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from annotator.core.article import Draft

_LONGEST = 120
_OF_EDGES = re.compile(r"^[.~]|\.$")
_NAMELESS = "article"


def as_file_name(name: str) -> str:
    """A name for a file, as in addresses of the web; cut, with a mark of the whole, where it is too long."""
    quoted = _OF_EDGES.sub(lambda match: f"%{ord(match[0]):02X}", quote(name, safe=" "))
    if len(quoted) <= _LONGEST:
        return quoted
    mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{re.sub('%.?$', '', quoted[:_LONGEST])}-{mark}"


def from_file_name(name: str) -> str:
    """What was made a name of a file by ``as_file_name``, where that was not cut."""
    return unquote(name)


class FileNames:
    """Gives each article a name for its files, which the records of several coders in a row share."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._coders: set[str | None] = set()
        self._article: tuple[str | None, str] | None = None
        self._name = ""

    def name(self, draft: Draft, coder: str | None) -> str:
        """The name for the next record. No two articles have names that differ in capitals alone."""
        article = (draft.identifier, draft.text)
        if article != self._article or coder in self._coders:
            self._article, self._coders = article, set()
            self._name = self._free(as_file_name(draft.identifier or _NAMELESS))
        self._coders.add(coder)
        return self._name

    def _free(self, wanted: str) -> str:
        name, number = wanted, self._numbers.get(wanted, 1)
        while name.casefold() in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._taken.add(name.casefold())
        self._numbers[wanted] = number
        return name
