"""Files of Web Annotations as records."""

from __future__ import annotations

import io
from collections import defaultdict
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.formats.exchange.json_array import UnclosedArrayError, array_items
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.format import DEFAULTS
from annotator.formats.json_lines import decode_json
from annotator.formats.web_annotation.articles import Article, records_of
from annotator.formats.web_annotation.model import Annotation, annotations_in
from annotator.formats.web_annotation.places import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_FILES = (".jsonld", ".json")


def read_web_annotations(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The annotations of a file, an article after the other; those on a text that is not in it are refused.

    Raises:
        FormatError: if the file as a whole is no JSON.
    """
    yield from _File(source, None, OddUnits(source, UNITS[0])).read(stream)


def read_folder(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The files of annotations of a folder, on texts that are in them or beside them."""
    odd = OddUnits(source, UNITS[0])
    for name in tree.names():
        if name.endswith(_FILES):
            where = f"{source}/{name}"
            try:
                yield from _File(where, tree, odd).read(io.BytesIO(tree.read(name)))
            except FormatError as error:
                yield Refusal(where, 0, error.explanation)


class _File:
    """One file while it is read, and the files beside it."""

    def __init__(self, where: str, tree: FileTree | None, odd: OddUnits) -> None:
        self._where = where
        self._tree = tree
        self._odd = odd
        self._article: Article | None = None
        self._loose: list[Annotation] = []

    def read(self, stream: BinaryIO) -> Iterator[Incoming | Refusal | Notice]:
        """What the file holds; in memory are the annotations of one article, if its text precedes them."""
        try:
            yield from self._taken(stream)
        except UnclosedArrayError as error:
            yield Refusal(self._where, 0, error.explanation)
        yield from self._end()
        for article in self._beside():
            if isinstance(article, Refusal):
                yield article
            else:
                yield from records_of(article, self._where, self._odd)

    def _taken(self, stream: BinaryIO) -> Iterator[Incoming | Refusal | Notice]:
        """The articles of the file but for the last, which may go on."""
        for line, item in array_items(stream):
            try:
                for annotation in annotations_in(line, decode_json(item)):
                    yield from self._take(annotation)
            except FormatError as error:
                yield Refusal(self._where, line, error.explanation)

    def _take(self, annotation: Annotation) -> Iterator[Incoming | Refusal | Notice]:
        current = self._article
        if annotation.article is not None and annotation.text is not None:
            yield from self._end()
            self._article = Article(
                source=annotation.targets[0].source,
                line=annotation.line,
                text=annotation.text,
                entries=annotation.article,
                coder=annotation.creator,
                is_ours=True,
            )
        elif current is not None and (annotation.is_link or annotation.is_on(current.source)):
            current.annotations.append(annotation)
        else:
            self._loose.append(annotation)

    def _end(self) -> Iterator[Incoming | Refusal | Notice]:
        if self._article is not None:
            article, self._article = self._article, None
            yield from records_of(article, self._where, self._odd)

    def _beside(self) -> Iterator[Article | Refusal]:
        """The articles whose text is in a file beside this one, with the annotations on them."""
        found: defaultdict[str, list[Annotation]] = defaultdict(list)
        sources: dict[str, str] = {}
        for one in self._loose:
            if not one.is_link:
                found[one.targets[0].source].append(one)
                sources[one.id] = one.targets[0].source
        for one in self._loose:
            if one.is_link:
                found[sources.get(one.targets[0].source, one.targets[0].source)].append(one)
        for source, on_it in found.items():
            line = on_it[0].line
            try:
                text = self._text(source)
            except FormatError as error:
                yield Refusal(self._where, line, error.explanation)
                continue
            entries = {"id": unquote(name_of(source)), "url": source if source.startswith("http") else None}
            yield Article(source, line, text, entries, annotations=on_it)

    def _text(self, source: str) -> str:
        """The text of a source: the file that is called as the last part of its name is."""
        wanted = {name_of(source), unquote(name_of(source))}
        names = () if self._tree is None else self._tree.names()
        for name in names:
            path = PurePosixPath(name)
            if self._tree is not None and path.suffix == ".txt" and {path.name, path.stem} & wanted:
                try:
                    return self._tree.read(name).decode("utf-8").removeprefix("\ufeff")
                except UnicodeDecodeError as error:
                    raise FormatError("{path} is not UTF-8 text", path=name) from error
        raise FormatError(
            "the text of “{source}” is not there",
            advice="Put it beside the annotations, as a text file of that name, and import the folder.",
            source=source,
        )


def name_of(source: str) -> str:
    """The last part of the name of a source."""
    return source.rstrip("/").rpartition("/")[2].rpartition(":")[2]
