"""Records as CoNLL files: a word per line with the tag of what it is part of."""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import TYPE_CHECKING, BinaryIO

from annotator.formats.conll.sentences import sentences_of
from annotator.formats.conll.tags import NONE, Scheme, Stretch, tags_of
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import document_of
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.format import Options

WRITING = (
    Option(name="layer", title="Annotations", choices=("actors", "claims")),
    Option(name="scheme", title="Tags", choices=tuple(Scheme)),
    Option(name="columns", title="Columns", choices=("2", "4")),
    Option(name="delimiter", title="Between columns", choices=("tab", "space")),
    Option(name="text", title="Exact text in comments", choices=("yes", "no")),
)
DOCUMENT = "-DOCSTART-"
ARTICLE = "# article = "
TEXT = "# text = "
_FILLING = {"2": [], "4": ["-X-", "_"]}
_FILLING_OF_DOCUMENT = {"2": [], "4": ["-X-", NONE]}  # as in the files of the shared task
_DELIMITERS = {"tab": "\t", "space": " "}


def write_conll(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    r"""Writes a document per record, in UTF-8 with ``\n`` line ends, and returns how many they were."""
    layout = _Layout(options)
    count = 0
    for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
        stream.write("".join(f"{line}\n" for line in layout.lines(record)).encode())
    return count


def escaped(text: str) -> str:
    """A text as part of one line."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


class _Layout:
    """How a file is laid out."""

    def __init__(self, options: Options) -> None:
        self._scheme = Scheme(chosen(options, WRITING, "scheme"))
        columns = chosen(options, WRITING, "columns")
        self._filling, self._filling_of_document = _FILLING[columns], _FILLING_OF_DOCUMENT[columns]
        self._delimiter = _DELIMITERS[chosen(options, WRITING, "delimiter")]
        self._has_text = chosen(options, WRITING, "text") == "yes"

    def lines(self, record: Record) -> Iterator[str]:
        """The lines of one document."""
        text = record.draft.text
        labelled = [
            (fragment, span.label) for span in document_of(record).spans for fragment in span.fragments
        ]
        sentences = sentences_of(text, [span for span, _ in labelled], only_lines=not self._has_text)
        yield self._delimiter.join([DOCUMENT, *self._filling_of_document, NONE])
        yield ""
        if self._has_text:
            known = {"status": record.status, **entries_of(record.draft)}
            yield f"{ARTICLE}{json.dumps(known)}"
        begins = 0
        for number, sentence in enumerate(sentences, 1):
            ends = sentences[number][0].start if number < len(sentences) else len(text)
            if self._has_text:
                yield f"{TEXT}{escaped(text[begins:ends])}"
            begins = ends
            stretches = _stretches(sentence, labelled)
            tags = tags_of(len(sentence), stretches, self._scheme)
            yield from (self._line(token.of(text), tag) for token, tag in zip(sentence, tags, strict=True))
            yield ""

    def _line(self, form: str, tag: str) -> str:
        return self._delimiter.join([form, *self._filling, tag])


def _stretches(sentence: Sequence[Span], labelled: Sequence[tuple[Span, str]]) -> Iterator[Stretch]:
    for span, label in labelled:
        if sentence[0].start <= span.start and span.end <= sentence[-1].end:
            first = bisect_left(sentence, span.start, key=lambda token: token.start)
            last = bisect_left(sentence, span.end, key=lambda token: token.end)
            yield Stretch(first, last, label)
