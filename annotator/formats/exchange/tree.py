"""Several files as one thing: a folder, or a ZIP file, which is read with distrust."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from annotator.core.errors import FormatError
from annotator.core.record import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_BYTES = 2 << 30
"""Of all files of a ZIP file together, unpacked."""
MOST_FILE_BYTES = 512 << 20
"""Of one file of a ZIP file, unpacked."""
_MOST_FILES = 2_000_000
_MOST_RATIO = 200  # text packs to a tenth; a hundredth is a table of zeros
_SMALL = 1 << 20
# Each way of packing has errors of its own; what needs a password is a RuntimeError.
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError),
    *(RuntimeError, NotImplementedError),
)


class FileTree(Protocol):
    """Named files. Names are relative, with ``/`` between their parts."""

    def names(self) -> Sequence[str]:
        """The names of all files, sorted; hidden ones left out."""
        ...

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            FormatError: if it is not there, or cannot be read.
        """
        ...


class FolderTree:
    """The files below a folder; links out of it are not followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: list[str] | None = None

    def names(self) -> Sequence[str]:
        """The names of all files, sorted; hidden ones left out."""
        if self._names is None:
            self._names = sorted(
                path.relative_to(self._folder).as_posix()
                for path in self._folder.rglob("*")
                if path.is_file() and not is_hidden(path.relative_to(self._folder).as_posix())
            )
        return self._names

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            FormatError: if it is not there, or cannot be read.
        """
        refuse_outside(name)
        try:
            return (self._folder / name).read_bytes()
        except OSError as error:
            raise FormatError(
                "“{name}” cannot be read: {reason}", name=name, reason=error.strerror
            ) from error


class ZipTree:
    """The files of a ZIP file.

    Args:
        stream: the file, which can go back.
        takes_rest: whether files that name places outside it, or would unpack to more than is believable,
            are left out and told by ``refusals``; else it is refused for them, as is right for a document.

    Raises:
        FormatError: if it is no ZIP file, is damaged, needs a password, would unpack to more than is
            believable, or names files outside itself.
    """

    def __init__(self, stream: BinaryIO, *, takes_rest: bool = False) -> None:
        try:
            self._archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
            raise FormatError("the ZIP file is damaged: {reason}", reason=error) from error
        # Damage can leave an entry without a name, of which zipfile cannot tell whether it is a folder.
        entries = [entry for entry in self._archive.infolist() if entry.filename and not entry.is_dir()]
        if len(entries) > _MOST_FILES:
            raise FormatError("the ZIP file holds {count} files, which is not believable", count=len(entries))
        self._left_out: dict[str, FormatError] = {}
        for entry in entries:
            try:
                _refuse_entry(entry)
            except FormatError as error:
                if not takes_rest:
                    raise
                self._left_out[entry.filename] = error
        self._entries = {one.filename: one for one in entries if one.filename not in self._left_out}
        total = sum(entry.file_size for entry in self._entries.values())
        if total > MOST_BYTES:
            raise FormatError(
                "the ZIP file would unpack to {size} MB", advice="Unpack it yourself.", size=total >> 20
            )

    def refusals(self, source: str) -> Iterator[Refusal]:
        """One for each file that was left out; ``source`` names the ZIP file."""
        return (Refusal(f"{source}/{name}", 0, why.explanation) for name, why in self._left_out.items())

    def names(self) -> Sequence[str]:
        """The names of all files, sorted; hidden ones left out."""
        return sorted(name for name in self._entries if not is_hidden(name))

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            FormatError: if it is not there, was left out, or cannot be read.
        """
        if name in self._left_out:
            raise self._left_out[name]
        entry = self._entries.get(name)
        if entry is None:
            raise FormatError("“{name}” is not in the ZIP file", name=name)
        try:
            with self._archive.open(entry) as file:
                # What the entry says of its size need not be true.
                data = cast("BinaryIO", file).read(entry.file_size + 1)
        except _UNREADABLE as error:
            raise FormatError(
                "“{name}” in the ZIP file cannot be read: {reason}", name=name, reason=error
            ) from error
        if len(data) > entry.file_size:
            raise FormatError("“{name}” in the ZIP file is larger than it says", name=name)
        return data


def is_hidden(name: str) -> bool:
    """Whether a name is one that file managers hide, or that they put beside the files."""
    return any(part.startswith(".") or part == "__MACOSX" for part in PurePosixPath(name).parts)


def refuse_outside(name: str) -> None:
    """Check that a name stays below where it is put.

    Raises:
        FormatError: if it does not.
    """
    plain = name.replace("\\", "/")
    path = PurePosixPath(plain)
    if path.is_absolute() or ".." in path.parts or "\0" in name or (len(plain) > 1 and plain[1] == ":"):
        raise FormatError("“{name}” names a file outside the ZIP file", name=name)


def _refuse_entry(entry: zipfile.ZipInfo) -> None:
    refuse_outside(entry.filename)
    is_packed_oddly = entry.file_size > _SMALL and entry.file_size > _MOST_RATIO * entry.compress_size
    if entry.file_size > MOST_FILE_BYTES or is_packed_oddly:
        raise FormatError(
            "“{name}” would unpack to {size} MB, which is not believable",
            name=entry.filename,
            size=entry.file_size >> 20,
        )
