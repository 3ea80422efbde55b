"""Writing the project's records to a file: temporary file, self-check, rename."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from annotator.core.annotation import Claim, Mention, is_pending
from annotator.core.errors import UserFacingError
from annotator.core.record import Record
from annotator.core.review import review_order
from annotator.storage import articles
from annotator.storage.items import actors_of, items_of
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Item
    from annotator.core.article import Status
    from annotator.services.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written: lines (one per article and coder) and the annotations on them."""

    lines: int
    mentions: int
    claims: int

    def summary(self) -> str:
        """The counts in one line."""
        return f"{self.lines} lines, {self.mentions} actor mentions, {self.claims} claims"


class ExportCancelledError(UserFacingError):
    """The person stopped the export; the file that was there before is as it was."""


class ExportService:
    """Exports from a connection of its own, so it may run in any thread while the desk goes on."""

    def __init__(self, project: Project) -> None:
        self._path = project.file.path
        self._codebook = project.codebook.version

    def export(
        self,
        out: Path,
        *,
        format_name: str = "native",
        status: Status | None = None,
        coder: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> ExportReport:
        """Write the articles, or those of one status or coder, to ``out``, replaced only when all is well.

        Raises:
            UserFacingError: if the format is not known, the file cannot be written, its contents do not check
                out, or the export was cancelled; what was at ``out`` is as it was.
        """
        temporary = out.with_name(f".{out.name}.{uuid4().hex[:8]}.part")
        try:
            with temporary.open("xb") as stream:
                report = self.write(
                    stream,
                    format_name=format_name,
                    status=status,
                    coder=coder,
                    cancelled=cancelled,
                    progress=progress,
                )
                stream.flush()
                os.fsync(stream.fileno())
            _check(temporary, format_name, report.lines)
            temporary.replace(out)
        except OSError as error:
            raise UserFacingError(
                "“{out}” could not be written: {reason}.",
                advice="Choose another place.",
                out=out,
                reason=error.strerror,
            ) from error
        finally:
            with suppress(OSError):
                temporary.unlink()
        return report

    def write(
        self,
        stream: BinaryIO,
        *,
        format_name: str = "native",
        status: Status | None = None,
        coder: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> ExportReport:
        """As ``export``, into an open binary stream and without a check.

        Raises:
            UserFacingError: if the format is not known or cannot be written, or the export was cancelled.
        """
        from annotator.formats.registry import format_named

        write_records = format_named(format_name).write
        if write_records is None:
            raise UserFacingError(
                "The format “{format_name}” can be read but not written.", format_name=format_name
            )
        counts = _Counts()
        file = ProjectFile.open_beside(self._path)
        try:
            # One snapshot: what is decided meanwhile is in the next export.
            file.connection.execute("BEGIN")
            records = self._records(file, status, coder, cancelled, progress)
            lines = write_records(counts.counted(records), stream)
        finally:
            file.close()
        return ExportReport(lines=lines, mentions=counts.mentions, claims=counts.claims)

    def _records(
        self,
        file: ProjectFile,
        status: Status | None,
        coder: str | None,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Iterator[Record]:
        keys = list(articles.keys(file, status=status))
        for done, key in enumerate(keys):
            if cancelled():
                raise ExportCancelledError("The export was cancelled.", advice="The old file is as it was.")
            progress(done, len(keys))
            yield from records_of(file, key, codebook=self._codebook, coder=coder)
        progress(len(keys), len(keys))


def records_of(file: ProjectFile, key: int, *, codebook: int, coder: str | None = None) -> Iterator[Record]:
    """An article's records, one for each coder who decided something in it, or for ``coder`` alone.

    Suggestions that wait stand in the first record; an article nobody worked on has one without a coder.
    """
    article = articles.load(file, key)
    items = review_order(items_of(file, key))
    actors = actors_of(file, key)
    coders = sorted({item.coder for item in items if item.coder is not None and coder in (None, item.coder)})
    if coder is not None and not coders:
        return
    signatures: list[str | None] = [*coders] or [None]
    for position, signed in enumerate(signatures):
        own = [item for item in items if _belongs(item, signed, first=position == 0)]
        # In the order in which they are named, so that a copy of a project exports the same bytes.
        named = dict.fromkeys(item.actor for item in own if item.actor is not None)
        yield Record(
            draft=article,
            status=article.status,
            coder=signed,
            codebook=codebook,
            actors=tuple(actors[uuid] for uuid in named),
            mentions=tuple(item for item in own if isinstance(item, Mention)),
            claims=tuple(item for item in own if isinstance(item, Claim)),
        )


def _belongs(item: Item, coder: str | None, *, first: bool) -> bool:
    if is_pending(item) or item.coder is None:
        return first
    return item.coder == coder


class _Counts:
    def __init__(self) -> None:
        self.mentions = 0
        self.claims = 0

    def counted(self, records: Iterator[Record]) -> Iterator[Record]:
        for record in records:
            self.mentions += len(record.mentions)
            self.claims += len(record.claims)
            yield record


def _check(path: Path, format_name: str, lines: int) -> None:
    if format_name == "native":
        from annotator.formats.self_check import verify_native

        verify_native(path, lines)
