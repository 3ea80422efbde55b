"""Records as a REFI-QDA project."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from typing import IO, TYPE_CHECKING, Any, BinaryIO, NamedTuple

from annotator.formats.exchange.document import document_of
from annotator.formats.exchange.grouping import by_article
from annotator.formats.format import DEFAULTS, Option, chosen
from annotator.formats.refi_qda.identity import NAMESPACE, ORIGIN, guid
from annotator.formats.refi_qda.lists import Cases, Codes, Users, Variables
from annotator.formats.refi_qda.sources import Source
from annotator.formats.xml_text import element, opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.record import Record
    from annotator.formats.exchange.document import Relation
    from annotator.formats.format import Options

_YEAR_1980 = (1980, 1, 1, 0, 0, 0)


class _Target(NamedTuple):
    r"""What a program expects of text files: ``\r\n`` as line ends, counted as two, and a byte order mark."""

    has_returns: bool
    has_mark: bool


_TARGETS: Mapping[str, _Target] = {
    "MAXQDA": _Target(has_returns=True, has_mark=True),
    "ATLAS.ti": _Target(has_returns=False, has_mark=True),
    "NVivo": _Target(has_returns=True, has_mark=True),
    "QualCoder": _Target(has_returns=False, has_mark=False),
}
"""ATLAS.ti counts two line end characters as one, so it is given one; QualCoder takes a mark for a letter."""
WRITING = (Option(name="target", title="For", choices=tuple(_TARGETS)),)


def write_refi_qda(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes a project as a ZIP file and returns how many records it is of.

    Records of one article by several coders that follow each other are one text.
    """
    target = _TARGETS[chosen(options, WRITING, "target")]
    with (
        zipfile.ZipFile(stream, "w") as archive,
        tempfile.TemporaryFile() as sources,
        tempfile.TemporaryFile() as links,
    ):
        project = _Project(archive, sources, links, target)
        count = 0
        for group in by_article(records):
            project.add(group)
            count += len(group)
        project.finish()
    return count


class _Project:
    """A project while it grows. What stands behind the lists of codes and cases waits in two files."""

    def __init__(
        self, archive: zipfile.ZipFile, sources: IO[bytes], links: IO[bytes], target: _Target
    ) -> None:
        self._archive = archive
        self._sources = sources
        self._links = links
        self._target = target
        self._users = Users()
        self._codes = Codes()
        self._variables = Variables()
        self._cases = Cases(self._variables)
        self._names: dict[str, int] = {}
        self._count = 0

    def add(self, group: Sequence[Record]) -> None:
        """Add the text of an article with all that was coded in it."""
        self._count += 1
        draft = group[0].draft
        source = Source(guid("source", str(self._count), draft.text), self._name(draft.title), group)
        text = draft.text.replace("\n", "\r\n") if self._target.has_returns else draft.text
        # A mark that belongs to the text is not to be taken for that of the file.
        encoding = "utf-8-sig" if self._target.has_mark or text.startswith("\ufeff") else "utf-8"
        self._archive.writestr(_entry(f"sources/{source.guid}.txt"), text.encode(encoding))
        for record in group:
            document = document_of(record)
            places = source.code(record, document.spans, self._users, self._codes, self._target.has_returns)
            self._cases.add(record, places)
            for relation in document.relations:
                self._links.write(_link(relation, places).encode())
        self._sources.write(source.xml(self._variables).encode())

    def finish(self) -> None:
        """Write the project itself."""
        with self._archive.open(_entry("project.qde"), "w", force_zip64=True) as file:
            file.write(b'<?xml version="1.0" encoding="UTF-8"?>\n')
            file.write(opening("Project", _project_attributes()).encode())
            for part in (self._users.xml(), self._codes.xml(), self._variables.xml()):
                file.write(part.encode())
            for piece in self._cases.pieces():
                file.write(piece.encode())
            _copy("Sources", self._sources, file)
            _copy("Links", self._links, file)
            file.write(b"</Project>\n")

    def _name(self, title: str) -> str:
        """The title, with a number where another text has it, since some programs take no name twice."""
        name = " ".join(title.split()) or "Article"
        self._names[name] = self._names.get(name, 0) + 1
        return name if self._names[name] == 1 else f"{name} ({self._names[name]})"


def _project_attributes() -> dict[str, Any]:
    return {"xmlns": NAMESPACE, "name": ORIGIN, "origin": ORIGIN}


def _link(relation: Relation, places: Mapping[str, str]) -> str:
    origin, target = places[relation.head], places[relation.child]
    ends = {"originGUID": origin, "targetGUID": target}
    own = guid("link", origin, target)
    return element("Link", {"guid": own, "name": relation.label, "direction": "OneWay", **ends}) + "\n"


def _copy(name: str, waiting: IO[bytes], file: IO[bytes]) -> None:
    """The list of what waited in a file; nothing where it is empty, because no list may be."""
    if not waiting.tell():
        return
    waiting.seek(0)
    file.write(f"<{name}>\n".encode())
    shutil.copyfileobj(waiting, file)
    file.write(f"</{name}>\n".encode())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _YEAR_1980)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
