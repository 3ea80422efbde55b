"""Records as WebAnno TSV: a row per token, and one per part of a token where an annotation begins or ends.

A sentence is a paragraph with the white space behind it, so that the text can be put together again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.spans import Span
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.exchange.units import Utf16
from annotator.formats.format import DEFAULTS
from annotator.formats.inception.annotations import Annotation, annotations_of
from annotator.formats.inception.files import write_files
from annotator.formats.inception.layers import LAYERS, PART
from annotator.formats.inception.tsv_text import NO_VALUE, NOTHING, escape_text, escape_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.record import Record
    from annotator.formats.format import Options
    from annotator.formats.inception.layers import Layer

FORMAT_LINE = "#FORMAT=WebAnno TSV 3.3"


def letters(text: str) -> list[Span]:
    """Each code point that is no white space: spans can begin and end at every one of them."""
    return [Span(place, place + 1) for word in word_spans(text) for place in range(word.start, word.end)]


def write_tsv(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a file per record and the layers, and returns how many records they were."""
    return write_files(records, stream, ".tsv", _as_tsv)


def _as_tsv(record: Record) -> bytes:
    lines = _Table(record.draft.text, annotations_of(record)).lines()
    return "".join(f"{line}\n" for line in lines).encode()


class _Table:
    """The rows of one article."""

    def __init__(self, text: str, annotations: Sequence[Annotation]) -> None:
        self._text = text
        self._utf16 = Utf16(text)
        self._tokens = _tokens(text)
        self._sentences = _sentences(text, self._tokens)
        self._known = {one.id: one for one in annotations}
        self._on: dict[tuple[str, Span], list[Annotation]] = defaultdict(list)
        self._first: dict[str, Span] = {}
        self._parts: dict[int, set[Span]] = defaultdict(set)
        wide: set[str] = set()
        for one in annotations:
            units = list(self._units(one.span))
            self._first[one.id] = units[0]
            if len(units) > 1:
                wide.add(one.id)
            for unit in units:
                self._on[one.layer, unit].append(one)
        stacked = {one.id for stack in self._on.values() if len(stack) > 1 for one in stack}
        in_doubt = [one.id for one in annotations if one.id in wide or one.id in stacked]
        self._numbers = {identifier: number for number, identifier in enumerate(in_doubt, 1)}
        used = {one.layer for one in annotations}
        self._layers = [layer for layer in LAYERS if layer.name in used]
        self._names = dict(self._named_units())

    def lines(self) -> Iterator[str]:
        """The lines of the file."""
        yield FORMAT_LINE
        yield from (_header(layer) for layer in self._layers)
        yield ""
        for number, (first, behind) in enumerate(self._sentences):
            yield ""
            yield from (f"#Text={escape_text(line)}" for line in self._sentence_text(number).split("\n"))
            for index in range(first, behind):
                for unit in (self._tokens[index], *self._sorted_parts(index)):
                    yield self._row(unit)

    def _units(self, span: Span) -> Iterator[Span]:
        """The tokens that a span covers, or the parts of them that it covers."""
        first = bisect_right(self._tokens, span.start, key=lambda token: token.end)
        behind = bisect_left(self._tokens, span.end, key=lambda token: token.start)
        for index in range(first, behind):
            token = self._tokens[index]
            part = Span(max(span.start, token.start), min(span.end, token.end))
            if part != token:
                self._parts[index].add(part)
            yield part

    def _sorted_parts(self, index: int) -> list[Span]:
        return sorted(self._parts.get(index, ()), key=lambda part: (part.start, -part.end))

    def _named_units(self) -> Iterator[tuple[Span, str]]:
        for sentence, (first, behind) in enumerate(self._sentences, 1):
            for place, index in enumerate(range(first, behind), 1):
                yield self._tokens[index], f"{sentence}-{place}"
                for number, part in enumerate(self._sorted_parts(index), 1):
                    yield part, f"{sentence}-{place}.{number}"

    def _sentence_text(self, number: int) -> str:
        """The text up to the next sentence, but for the line feed that divides them."""
        start = self._tokens[self._sentences[number][0]].start
        if number + 1 == len(self._sentences):
            return self._text[start:]
        return self._text[start : self._tokens[self._sentences[number + 1][0]].start].removesuffix("\n")

    def _row(self, unit: Span) -> str:
        begin, end = self._utf16.units(unit.start), self._utf16.units(unit.end)
        cells = [self._names[unit], f"{begin}-{end}", escape_text(unit.of(self._text))]
        for layer in self._layers:
            stack = self._on.get((layer.name, unit))
            if stack is None:
                cells += [NOTHING] * (len(layer.features) + 2 * len(layer.slots))
                continue
            columns = [
                *([self._value(one, name) for one in stack] for name in layer.features),
                *(
                    [written(one, slot) for one in stack]
                    for slot in layer.slots
                    for written in (self._roles, self._targets)
                ),
            ]
            cells += ["|".join(column) for column in columns]
        return "".join(f"{cell}\t" for cell in cells)

    def _value(self, one: Annotation, name: str) -> str:
        value = one.features.get(name)
        return (NO_VALUE if value is None else escape_value(str(value))) + self._number(one.id)

    def _roles(self, one: Annotation, slot: str) -> str:
        roles = [escape_value(link.role or slot) for link in one.links if link.feature == slot]
        return (";".join(roles) or NOTHING) + self._number(one.id)

    def _targets(self, one: Annotation, slot: str) -> str:
        targets = [
            self._names[self._first[link.target]] + self._number(link.target)
            for link in one.links
            if link.feature == slot
        ]
        return ";".join(targets) or NO_VALUE

    def _number(self, identifier: str) -> str:
        return f"[{self._numbers[identifier]}]" if identifier in self._numbers else ""


def _header(layer: Layer) -> str:
    slots = (f"ROLE_{layer.name}:{slot}_{layer.link_type(slot)}|{PART}" for slot in layer.slots)
    return "|".join([f"#T_SP={layer.name}", *layer.features, *slots])


def _tokens(text: str) -> list[Span]:
    """The words; where the text begins with white space that too, for the first sentence begins with it."""
    words = word_spans(text)
    if words and words[0].start:
        return [Span(0, words[0].start), *words]
    return words


def _sentences(text: str, tokens: Sequence[Span]) -> list[tuple[int, int]]:
    """From which to before which token each paragraph goes."""
    starts = [
        index
        for index, token in enumerate(tokens)
        if index == 0 or "\n" in text[tokens[index - 1].end : token.start]
    ]
    return list(zip(starts, [*starts[1:], len(tokens)], strict=True))
