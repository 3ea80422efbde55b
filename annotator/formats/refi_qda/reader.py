"""REFI-QDA projects as records, also those of other programs."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.words import Words
from annotator.formats.decoding import decode
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.units import Unit
from annotator.formats.format import DEFAULTS
from annotator.formats.refi_qda.project import attribute, children, content, local, project_of
from annotator.formats.refi_qda.texts import Text
from annotator.formats.refi_qda.xml_stream import ProjectXml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options
    from annotator.formats.refi_qda.project import Project

_INTERNAL = "internal://"
_OTHERS = frozenset({"PictureSource", "AudioSource", "VideoSource", "PDFSource"})


def read_project_tree(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The texts of a project: a record for each coder of one, or one for a text that nobody coded.

    Raises:
        FormatError: if there is no project in it.
    """
    name = next((one for one in tree.names() if one.lower().endswith(".qde")), None)
    if name is None:
        raise FormatError("there is no project.qde in the file")
    yield from _read(tree.read(name), source, tree)


def read_project_file(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The texts that stand in a ``project.qde`` itself.

    Raises:
        FormatError: if it is no project, or only a codebook.
    """
    yield from _read(stream.read(), source, None)


def _read(data: bytes, source: str, tree: FileTree | None) -> Iterator[Incoming | Refusal | Notice]:
    # Twice, because notes and links stand behind the sources that need them.
    xml = ProjectXml(data, source)
    files = _Files(tree)
    reading = _Reading(project_of(xml.root(), files.text_of), files, source)
    for one in xml.sources():
        yield from reading.source(one)


class _Files:
    """The text files of a project."""

    def __init__(self, tree: FileTree | None) -> None:
        self._tree = tree
        names = () if tree is None else tree.names()
        # Programs write the folder and the names in either case.
        self._names = {PurePosixPath(name.lower()).name: name for name in names}

    def text_of(self, owner: _Element) -> str:
        """The text of a source or note, with the line ends that it was counted with.

        Raises:
            FormatError: if it is not in the project, or no text.
        """
        path = owner.get("plainTextPath")
        if path is None:
            written = next(children(owner, "PlainTextContent"), None)
            if written is None:
                raise FormatError("“{name}” has no plain text", name=attribute(owner, "name"))
            return content(written)
        known = (
            self._names.get(path.lower().removeprefix(_INTERNAL))
            if path.lower().startswith(_INTERNAL)
            else None
        )
        if known is None or self._tree is None:
            raise FormatError("the text “{path}” is not in the project", path=path)
        data = self._tree.read(known)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return decode(data, source=Words("“{name}”", name=known)).text
        return text


class _Reading:
    """One project while its sources are read."""

    def __init__(self, project: Project, files: _Files, source: str) -> None:
        self._project = project
        self._files = files
        self._source = source
        self._odd = OddUnits(source, Unit.CODE_POINTS)
        self._told_inclusive = False

    def source(self, one: _Element) -> Iterator[Incoming | Refusal | Notice]:
        """The records of a source."""
        kind = local(one)
        if kind == "TextSource":
            yield from self._text(one, one)
        elif kind in _OTHERS:
            inside = next(children(one, "Representation"), None)
            if inside is None:
                yield self._refused(one, Words("“{name}” is no text", name=attribute(one, "name")))
                return
            yield from self._text(inside, one)
            if count := len(list(children(one, "PDFSelection"))):
                words = Words(
                    "{count} selections on pages of “{name}” are not read",
                    count=count,
                    name=attribute(one, "name"),
                )
                yield Notice(self._source, _line(one), words)

    def _text(self, one: _Element, owner: _Element) -> Iterator[Incoming | Refusal | Notice]:
        try:
            text = Text(self._project, one, owner, self._files.text_of(one))
            records: list[Record] = text.records()
        except FormatError as error:
            yield self._refused(one, error.explanation)
            return
        for place, reason in text.refused:
            yield self._refused(place, reason)
        yield from self._odd.seen(_line(one), text.found.unit)
        if text.found.is_inclusive and not self._told_inclusive:
            self._told_inclusive = True
            yield Notice(self._source, _line(one), Words("the last character of a span is counted with it"))
        for record in records:
            yield Incoming(source=self._source, line=_line(one), record=record)

    def _refused(self, one: _Element, reason: Words) -> Refusal:
        return Refusal(self._source, _line(one), reason)


def _line(one: _Element) -> int:
    return one.sourceline or 0
