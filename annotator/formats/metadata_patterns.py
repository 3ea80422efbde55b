"""Patterns applied to what was read: the fields found in names and first lines become metadata."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.article import paragraphs
from annotator.core.expressions import compiled
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.formats.dates import iso_date
from annotator.formats.format import Option
from annotator.formats.name_patterns import DATE, FieldPattern, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.core.article import Draft
    from annotator.formats.format import Options

NAME_PATTERN = Option(name="name_pattern", title="Pattern of the file names")
TEXT_PATTERN = Option(name="text_pattern", title="Patterns of the first lines, one in each line")
PATTERN_OPTIONS = (NAME_PATTERN, TEXT_PATTERN)
"""Options of every format, beside its own."""

Found: TypeAlias = "Incoming | Refusal | Notice"

_FIELDS = {"title": "title", "author": "author", "outlet": "outlet", DATE: "published", "url": "url"}
_FIRST_LINES = 12
_LONGEST_LINE = 200
_NAMED_GROUP = "(?P<"
_LANGUAGE = re.compile(r"[a-z]{2}")


class TextPatterns:
    """Patterns for the first lines of a text, one in each line of ``written``.

    Raises:
        UserFacingError: if one is broken, or is an expression that could take for ever.
    """

    def __init__(self, written: str) -> None:
        lines = [line.strip() for line in written.split("\n") if line.strip()]
        self._expressions = [compiled(line) for line in lines if _NAMED_GROUP in line]
        self._patterns = [FieldPattern(line) for line in lines if _NAMED_GROUP not in line]

    def of_text(self, text: str) -> Outcome:
        """What the first lines say; for each field the first line that says it."""
        fields: dict[str, str] = {}
        for span in islice(paragraphs(text), _FIRST_LINES):
            line = span.of(text).strip()
            if len(line) > _LONGEST_LINE:
                continue
            for found in self._in_line(line):
                fields = {**found, **fields}
        problem = None if fields else Words("none of the first lines fits")
        return Outcome(name=text[:_LONGEST_LINE], fields=fields, problem=problem)

    def _in_line(self, line: str) -> Iterator[Mapping[str, str]]:
        for expression in self._expressions:
            if (match := expression.search(line)) is not None:
                yield {name: value.strip() for name, value in match.groupdict().items() if value}
        for pattern in self._patterns:
            yield pattern.of_text(line).fields


def text_matches(written: str, texts: Iterable[str]) -> list[Outcome]:
    """What patterns find in the first lines of each text.

    Raises:
        UserFacingError: if one is broken.
    """
    patterns = TextPatterns(written)
    return [patterns.of_text(text) for text in texts]


class Metadata:
    """The patterns among ``options``, applied to articles as they are read.

    Raises:
        UserFacingError: if one is broken.
    """

    def __init__(self, options: Options) -> None:
        name, text = options.get(NAME_PATTERN.name, ""), options.get(TEXT_PATTERN.name, "")
        self._name = FieldPattern(name) if name else None
        self._text = TextPatterns(text) if text else None

    def added(self, found: Iterable[Found], source: str) -> Iterator[Found]:
        """What was read from ``source`` with what patterns find; what does not fit is told once."""
        named = None if self._name is None else self._name.of_path(source)
        if named is not None and named.problem is not None:
            yield Notice(
                source, 0, Words("the name does not fit the pattern: {reason}", reason=named.problem)
            )
        if self._text is None and (named is None or not named.fields):
            yield from found
            return
        told = False
        for one in found:
            if not isinstance(one, Incoming):
                yield one
                continue
            fields = dict(named.fields) if named is not None else {}
            if self._text is not None:
                said = self._text.of_text(one.record.draft.text)
                fields |= said.fields
                if said.problem is not None and not told:
                    told = True
                    yield Notice(
                        source,
                        one.line,
                        Words("the text does not fit the pattern: {reason}", reason=said.problem),
                    )
            yield replace(one, record=replace(one.record, draft=with_fields(one.record.draft, fields)))


def with_fields(draft: Draft, fields: Mapping[str, str]) -> Draft:
    """The article with what a pattern found: its own fields, and all else under ``meta``."""
    facts: dict[str, Any] = {}
    meta = dict(draft.meta)
    for field, value in fields.items():
        written = iso_date(value) if field == DATE else value
        if field in _FIELDS and written is not None:
            facts[_FIELDS[field]] = written
        elif field == "id":
            facts["identifier"] = value
        elif field == "language" and _LANGUAGE.fullmatch(value.casefold()):
            facts["language"] = value.casefold()
        else:
            meta[field] = value
    return replace(draft, **facts, meta=meta)
