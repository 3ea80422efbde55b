"""Everything that files, folders and standard input hold, one article at a time."""

from __future__ import annotations

import codecs
import io
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias, cast

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.formats.exchange.tree import FolderTree, ZipTree
from annotator.formats.file_search import DASH, FoundFile, find_files, os_reason
from annotator.formats.format import DEFAULTS, STANDARD_INPUT, Format, Option, refuse_unknown
from annotator.formats.json_lines import Rejoined, decode_json
from annotator.formats.metadata_patterns import PATTERN_OPTIONS, Metadata
from annotator.formats.native import NATIVE
from annotator.formats.plain_text import PLAIN_TEXT
from annotator.formats.registry import format_for, format_named, format_of_tree, formats
from annotator.formats.self_check import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

AUTO = "auto"
"""Stands for the format that each file's name tells."""

Found: TypeAlias = Incoming | Refusal | Notice
_TELLING_BYTES = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDone:
    """A file was read to its end: how many of its articles were taken, and how many parts refused."""

    source: str
    taken: int
    refused: int


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


def read_inputs(
    paths: Sequence[str | Path],
    *,
    format_name: str = AUTO,
    options: Options = DEFAULTS,
    cancelled: Callable[[], bool] = _never,
    progress: Callable[[int, int], None] = _nobody,
    stdin: BinaryIO | None = None,
) -> Iterator[Found | FileDone]:
    """What ``paths`` hold, in order: files, folders with all below them, ``-`` for standard input.

    A folder or ZIP file laid out as one format is read as that, any other file by file. Whatever cannot be
    read is yielded as a refusal and the rest goes on. ``progress`` gets bytes read and bytes in all;
    ``cancelled`` is asked before each article.

    Options are those of the formats, and the patterns of ``metadata_patterns``.

    Raises:
        FormatError: if there is no format ``format_name``, or an option is none of its own.
        UserFacingError: if a pattern is broken.
    """
    form = None if format_name == AUTO else format_named(format_name)
    if options:
        refuse_unknown(options, (*_known_options(form), *PATTERN_OPTIONS))
    folders = {str(path): found for path in paths if (found := laid_out(Path(path), form)) is not None}
    files = list(find_files([path for path in paths if str(path) not in folders]))
    total = sum(file.size for file in files if isinstance(file, FoundFile))
    reading = _Reading(form, options, cancelled, progress, total)
    for path, (tree, folder_form) in folders.items():
        yield from reading.tree(tree, folder_form, path)
    for file in files:
        if cancelled():
            return
        if isinstance(file, Refusal):
            yield file
        elif file.path == DASH:
            yield from reading.standard_input(stdin or sys.stdin.buffer)
        else:
            yield from reading.file(file)


def _known_options(form: Format | None) -> tuple[Option, ...]:
    """The options of a format, or of all where each file tells its own: each with the choices of any."""
    if form is not None:
        return form.reading
    return tuple(Option(name=option.name, title=option.title) for one in formats() for option in one.reading)


def laid_out(path: Path, form: Format | None) -> tuple[FileTree, Format] | None:
    """The files of a folder that is laid out as one format (``form``, if that is given), with that format."""
    if not path.is_dir():
        return None
    tree = FolderTree(path)
    found = form if form is not None and form.is_folder else format_of_tree(tree) if form is None else None
    return None if found is None else (tree, found)


class _Reading:
    """One run over inputs, with the bytes read so far."""

    def __init__(
        self,
        form: Format | None,
        options: Options,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
        total: int,
    ) -> None:
        self._form = form
        self._options = options
        self._metadata = Metadata(options)
        self._cancelled = cancelled
        self._progress = progress
        self._total = total
        self._done = 0

    def file(self, file: FoundFile) -> Iterator[Found | FileDone]:
        """What one file holds."""
        try:
            with Path(file.path).open("rb") as stream:
                yield from self._opened(file, stream)
        except OSError as error:
            yield Refusal(source=file.path, line=0, reason=os_reason(error))
        self._done += file.size
        self._progress(self._done, self._total)

    def _opened(self, file: FoundFile, stream: BinaryIO) -> Iterator[Found | FileDone]:
        begun = stream.read(_TELLING_BYTES) if stream.seekable() else b""
        if begun:
            stream.seek(0)
        if self._form is None and file.path.lower().endswith(".zip"):
            yield from self._archive(stream, file.path)
            return
        form = self._form or format_for(file.path, begun)
        if form is None:
            yield _unknown(file.path, file.path, begun)
        elif file.from_folder and Path(file.path).suffix.lower() not in form.extensions:
            reason = Words("the file is not named as one of the format “{format}”", format=form.name)
            yield Refusal(source=file.path, line=0, reason=reason)
        else:
            yield from self._read(form, stream, file.path)

    def tree(self, tree: FileTree, form: Format, source: str) -> Iterator[Found | FileDone]:
        """What a folder or ZIP file of one format holds."""
        if form.read_tree is not None:
            yield from self._counted(form.read_tree(tree, source, self._options), form, source, None)

    def _archive(self, stream: BinaryIO, source: str) -> Iterator[Found | FileDone]:
        try:
            tree = ZipTree(stream, takes_rest=True)
        except FormatError as error:
            yield Refusal(source=source, line=0, reason=error.explanation)
            yield FileDone(source=source, taken=0, refused=1)
            return
        yield from tree.refusals(source)
        form = format_of_tree(tree)
        if form is not None:
            yield from self.tree(tree, form, source)
            return
        for name in tree.names():
            if self._cancelled():
                return
            yield from self._member(tree, name, source)

    def _member(self, tree: FileTree, name: str, source: str) -> Iterator[Found | FileDone]:
        where = f"{source}/{name}"
        try:
            data = tree.read(name)
        except FormatError as error:
            yield Refusal(source=where, line=0, reason=error.explanation)
            return
        form = format_for(name, data[:_TELLING_BYTES])
        if form is None or name.lower().endswith(".zip"):
            yield _unknown(where, name, data[:_TELLING_BYTES])
        else:
            yield from self._read(form, io.BytesIO(data), where)

    def standard_input(self, stream: BinaryIO) -> Iterator[Found | FileDone]:
        """What standard input holds: JSON lines of any format where it begins like an object, else a text."""
        begun = b""
        while not begun.strip() and (line := stream.readline()):
            begun += line
        whole = cast("BinaryIO", io.BufferedReader(Rejoined(begun, stream)))
        form = self._form or (format_for("-.jsonl", begun) if _begins_like_json(begun) else PLAIN_TEXT)
        yield from self._read(form or NATIVE, whole, STANDARD_INPUT)

    def _read(self, form: Format, stream: BinaryIO, source: str) -> Iterator[Found | FileDone]:
        yield from self._counted(read(form, stream, source, self._options), form, source, stream)

    def _counted(
        self, found: Iterator[Found], form: Format, source: str, stream: BinaryIO | None
    ) -> Iterator[Found | FileDone]:
        taken = refused = 0
        is_foreign = form is not NATIVE
        try:
            for one in self._metadata.added(found, source):
                if self._cancelled():
                    return
                yield replace(one, is_foreign=True) if is_foreign and isinstance(one, Incoming) else one
                taken += isinstance(one, Incoming)
                refused += isinstance(one, Refusal)
                if stream is not None and stream.seekable():
                    self._progress(self._done + stream.tell(), self._total)
        except FormatError as error:
            refused += 1
            yield Refusal(source=source, line=0, reason=error.explanation)
        yield FileDone(source=source, taken=taken, refused=refused)


def _unknown(source: str, name: str, begun: bytes) -> Refusal:
    """That a file is of no known format; of JSON that breaks off before it tells its own, that it does."""
    value = begun.removeprefix(codecs.BOM_UTF8).strip()
    if name.lower().endswith(".json") and len(begun) < _TELLING_BYTES and value.startswith((b"[", b"{")):
        try:
            decode_json(value)
        except FormatError as error:
            if b"\n" not in value:
                return Refusal(source=source, line=1, reason=error.explanation)
            reason = Words("the JSON is not whole, and does not tell its format up to where it breaks off")
            return Refusal(source=source, line=0, reason=reason)
    return Refusal(source=source, line=0, reason=Words("the file is of no known format"))


def _begins_like_json(begun: bytes) -> bool:
    """Whether the first line, in whatever encoding, opens an object."""
    return begun.removeprefix(codecs.BOM_UTF8).lstrip(b"\0\xff\xfe \t\r\n").startswith(b"{")
