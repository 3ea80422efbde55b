"""Folders laid out like the PolNeAR corpus: ``text/*.txt``, and standoff of events in ``attributions``.

``attributions/<article>_<annotator>.ann`` holds spans and events (see ``brat.standoff``):
``E1<tab>Attribution:T4 Source:T1 Cue:T2 Content:T3``; a role that occurs again carries a number
(``Content2:T7``). The trigger repeats the cue. The corpus names its articles by outlet, date and title.
Formats: the standoff files of brat; the corpus of Newell, Margolin and Ruths (LREC 2018).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.article import Draft, Status, headline
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import union
from annotator.formats.brat.articles import annotated, text_of, told_of, with_unplaced, without_text
from annotator.formats.brat.interpretation import meaning_of
from annotator.formats.brat.lines import UNITS
from annotator.formats.brat.standoff import parse
from annotator.formats.decoding import unify_line_ends
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.naming import from_file_name
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.tree import FolderTree
from annotator.formats.exchange.units import Places, Unit
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from annotator.core.spans import Fragments
    from annotator.formats.brat.standoff import Bound
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

TEXTS = "text"
ATTRIBUTIONS = "attributions"
_FILE = re.compile(
    rf"(?P<root>(?:.*/)?)(?:{TEXTS}/(?P<text>[^/]+)\.txt|{ATTRIBUTIONS}/(?P<stem>[^/]+)_(?P<coder>[^/_]+)\.ann)"
)
_NAMED = re.compile(r"(?P<outlet>[a-z][a-z-]*)_(?P<published>\d{4}-\d\d-\d\d)_.+")


class _Article(NamedTuple):
    """The place of an article in a corpus, without ending, and its annotators in alphabetical order."""

    root: str
    stem: str
    annotators: tuple[str, ...]

    @property
    def text(self) -> str:
        """The name of its text file."""
        return f"{self.root}{TEXTS}/{self.stem}.txt"

    def attributions(self, annotator: str) -> str:
        """The name of the file of one annotator."""
        return f"{self.root}{ATTRIBUTIONS}/{self.stem}_{annotator}.ann"


def is_polnear(folder: Path) -> bool:
    """Whether a folder is laid out like the corpus."""
    return (folder / TEXTS).is_dir() and (folder / ATTRIBUTIONS).is_dir()


def has_attributions(tree: FileTree) -> bool:
    """Whether a folder or ZIP file, or a folder in it, is laid out like the corpus."""
    matches = [match for name in tree.names() if (match := _FILE.fullmatch(name)) is not None]
    roots = [{match["root"] for match in matches if match[group]} for group in ("text", "stem")]
    return bool(roots[0] & roots[1])


def read_polnear(folder: Path, annotator: str | None = None) -> Iterator[Record]:
    """The articles of the folder with the claims of one annotator each, in order of their names.

    Of several annotators the alphabetically first is taken, or ``annotator`` where that one took part.
    Offsets count as they are documented to, and the words beside them are not compared.

    Raises:
        FormatError: if the folder is laid out otherwise, or an annotated text or span cannot be read.
    """
    if not is_polnear(folder):
        raise FormatError(
            "{folder} has no folders “text” and “attributions”.",
            advice="Choose the folder that holds both.",
            folder=folder,
        )
    tree = FolderTree(folder)
    for article in _articles(tree):
        if article.annotators and not article.root:
            wanted = annotator if annotator in article.annotators else article.annotators[0]
            yield _record(tree, article, str(wanted), folder)


def _record(tree: FileTree, article: _Article, annotator: str, folder: Path) -> Record:
    name = article.attributions(annotator)
    if article.text not in tree.names():
        raise without_text(folder / article.text)
    raw = text_of(tree, article.text)
    standoff = parse(text_of(tree, name))
    for one in standoff.refused:
        if one.id.startswith(("T", "E")):
            where = folder / name
            raise FormatError("{where}:{line}: {reason}", where=where, line=one.line, reason=one.reason)
    spans = _spans(Places(raw, Unit.CODE_POINTS), standoff.bounds, folder / name)
    meaning = meaning_of(standoff, spans, name=f"{article.stem}_{annotator}.ann", events_only=True)
    text = unify_line_ends(raw)
    record = record_of(
        Draft(text=text, identifier=article.stem, title=headline(text), language="en"),
        meaning.document(),
        status=Status.DONE,
        coder=annotator,
        joins=False,
    )
    return replace(record, coder=annotator)


def _spans(places: Places, bounds: Mapping[str, Bound], where: Path) -> dict[str, Fragments]:
    found: dict[str, Fragments] = {}
    for identifier, bound in bounds.items():
        try:
            spans = [places.span(start, end) for start, end in bound.places]
        except FormatError as error:
            raise FormatError(
                "{where}:{line}: {reason}", where=where, line=bound.line, reason=error.words
            ) from error
        found[identifier] = union(span for span in spans if span is not None)
    return found


def _articles(tree: FileTree) -> Iterator[_Article]:
    """The articles that have a text or an annotator, in order of their names."""
    annotators: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name in tree.names():
        match = _FILE.fullmatch(name)
        if match is not None:
            own = annotators[match["root"], match["text"] or match["stem"]]
            if match["coder"]:
                own.append(match["coder"])
    for (root, stem), own in sorted(annotators.items()):
        yield _Article(root, stem, tuple(sorted(own)))


def read_corpus(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every article with each of its annotators; each attribution is kept, or refused with its reason."""
    odd = OddUnits(source, UNITS[0])
    texts = frozenset(tree.names())
    for article in _articles(tree):
        where = f"{source}/{article.text}"
        if article.text not in texts:
            yield Refusal(where, 0, without_text(article.text).explanation)
            continue
        for annotator in article.annotators or (None,):
            name = where if annotator is None else f"{source}/{article.attributions(annotator)}"
            try:
                yield from _of_annotator(tree, article, annotator, name, odd)
            except FormatError as error:
                yield Refusal(name, 0, error.explanation)


def _of_annotator(
    tree: FileTree, article: _Article, annotator: str | None, name: str, odd: OddUnits
) -> Iterator[Incoming | Refusal | Notice]:
    annotations = "" if annotator is None else text_of(tree, article.attributions(annotator))
    raw = text_of(tree, article.text)
    own = f"{article.stem}_{annotator}.ann"
    text, meaning, unit = annotated(raw, annotations, own, events_only=True)
    draft = draft_of(text, _entries(article))
    record = record_of(
        with_unplaced(draft, meaning),
        meaning.document(),
        status=Status.NEW if annotator is None else Status.DONE,
        coder=None if annotator is None else from_file_name(annotator),
        joins=False,
    )
    yield from told_of(meaning, name)
    yield from odd.seen(0, unit)
    yield Incoming(source=name, line=0, record=record)


def _entries(article: _Article) -> dict[str, str]:
    """What the name of an article tells of it."""
    named = _NAMED.fullmatch(article.stem)
    return {"id": from_file_name(article.stem), **({} if named is None else named.groupdict())}
