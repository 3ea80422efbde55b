"""CoNLL files as records, in whichever dialect they are: the first column is the word, the last its tag."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.core.words import Words
from annotator.formats.conll.tags import NONE, TAG, stretches_of
from annotator.formats.conll.writer import ARTICLE, DOCUMENT, TEXT
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import LabelledSpan, SpanDocument
from annotator.formats.exchange.reading import record_of
from annotator.formats.format import DEFAULTS
from annotator.formats.json_lines import decode_json, utf8_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Options

_NOBODY = "conll"
"""The coder of a file, which never names one."""
_PLACEHOLDERS = frozenset({"-X-", "_", "-", NONE})
_FEWEST = 2
_ESCAPE = re.compile(r"\\(.)")


@dataclass(slots=True)
class _Sentence:
    """Words with their tags; ``text`` as the file gives it, None where it does not."""

    text: str | None = None
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Document:
    """What is read of one document; ``line`` is the first of it, ``error`` what made it unreadable."""

    line: int
    sentences: list[_Sentence] = field(default_factory=list)
    article: dict[str, Any] | None = None
    error: tuple[int, Words] | None = None
    open: _Sentence = field(default_factory=_Sentence)

    def end_sentence(self) -> None:
        """What follows is another sentence."""
        if self.open.words:
            self.sentences.append(self.open)
            self.open = _Sentence()

    def fail(self, line: int, reason: Words) -> None:
        """The document cannot be read; the first reason counts."""
        self.error = self.error or (line, reason)


def read_conll(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every document of a file; all of it is one where no ``-DOCSTART-`` divides it.

    Raises:
        FormatError: if the file is empty.
    """
    reading = _Reading(source)
    for number, raw in enumerate(utf8_lines(stream), 1):
        yield from reading.line(number, raw)
    yield from reading.end()
    if not reading.found:
        raise FormatError("the file is empty")


class _Reading:
    """One file while it is read. ``found`` tells whether there was anything in it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._document = _Document(1)
        self._delimiter: str | None = None
        self._has_told = False
        self.found = False

    def line(self, number: int, raw: bytes) -> Iterator[Incoming | Refusal | Notice]:
        """Take the next line."""
        document = self._document
        try:
            line = raw.decode().removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            document.fail(number, Words("the line is not valid UTF-8 at byte {byte}", byte=error.start + 1))
            return
        if not line.strip():
            document.end_sentence()
        elif line.startswith(DOCUMENT):
            yield from self.end()
            self._document = _Document(number)
        elif line.startswith(TEXT):
            document.end_sentence()
            document.open.text = line.removeprefix(TEXT)
        elif line.startswith(ARTICLE):
            self._take_article(number, line)
        else:
            yield from self._word(number, line)

    def _take_article(self, number: int, line: str) -> None:
        try:
            value = decode_json(line.removeprefix(ARTICLE).encode())
        except FormatError as error:
            self._document.fail(number, error.words)
            return
        if isinstance(value, dict):
            self._document.article = value

    def _word(self, number: int, line: str) -> Iterator[Notice]:
        columns = self._columns(line)
        if len(columns) < _FEWEST or TAG.fullmatch(columns[-1]) is None:
            if not line.startswith("#"):
                reason = Words("the line is no word with its tag: “{line}”", line=line[:60])
                self._document.fail(number, reason)
            return
        if not self._has_told and any(column not in _PLACEHOLDERS for column in columns[1:-1]):
            self._has_told = True
            words = Words("the columns between the words and their tags are left aside")
            yield Notice(self._source, number, words)
        self._document.open.words.append(columns[0])
        self._document.open.tags.append(columns[-1])

    def _columns(self, line: str) -> list[str]:
        if self._delimiter is None:
            self._delimiter = "\t" if "\t" in line else " "
        return [column for column in line.split(self._delimiter) if column]

    def end(self) -> Iterator[Incoming | Refusal]:
        """The document that ends here."""
        document = self._document
        document.end_sentence()
        if not document.sentences and document.error is None:
            return
        self.found = True
        try:
            if document.error is not None:
                line, reason = document.error
                yield Refusal(self._source, line, reason)
            else:
                yield Incoming(source=self._source, line=document.line, record=_record(document))
        except FormatError as error:
            yield Refusal(self._source, document.line, error.explanation)


def _record(document: _Document) -> Record:
    text, places = _exact(document) or _rebuilt(document)
    spans: list[LabelledSpan] = []
    begun = 0
    for sentence in document.sentences:
        for first, last, label in stretches_of(sentence.tags):
            span = Span(places[begun + first].start, places[begun + last].end)
            spans.append(LabelledSpan(id=f"span {len(spans)}", label=label, fragments=(span,)))
        begun += len(sentence.words)
    entries = dict(document.article or {})
    said = entries.pop("status", None)
    status = Status.DONE if spans else Status.NEW
    if isinstance(said, str) and said in set(Status):
        status = Status(said)
    found = SpanDocument(spans=tuple(spans))
    return record_of(draft_of(text, entries), found, status=status, coder=_NOBODY)


def _rebuilt(document: _Document) -> tuple[str, list[Span]]:
    """The words with a space between two, a line for each sentence, and the places of the words."""
    places: list[Span] = []
    begun = 0
    for sentence in document.sentences:
        for word in sentence.words:
            places.append(Span(begun, begun + len(word)))
            begun += len(word) + 1
    return "\n".join(" ".join(sentence.words) for sentence in document.sentences), places


def _exact(document: _Document) -> tuple[str, list[Span]] | None:
    """The text as comments give it and the places of the words; None where it has not these words."""
    pieces: list[str] = []
    places: list[Span] = []
    begun = 0
    for sentence in document.sentences:
        if sentence.text is None:
            return None
        piece = sentence.text if document.article is None else _unescaped(sentence.text)
        if pieces and not pieces[-1][-1:].isspace():
            pieces.append("\n")
            begun += 1
        found = 0
        for word in sentence.words:
            found = piece.find(word, found)
            if found < 0:
                return None
            places.append(Span(begun + found, begun + found + len(word)))
            found += len(word)
        pieces.append(piece)
        begun += len(piece)
    return "".join(pieces), places


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], text)
