"""Writing the project's records to a file: made to fit, temporary file, self-check, rename."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from errno import ENAMETOOLONG
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.errors import UserFacingError
from annotator.core.loss_words import counted_in_words
from annotator.core.losses import Losses, Way
from annotator.formats.fitting import fitted
from annotator.formats.holding import EVERYTHING
from annotator.services.anonymous import pseudonyms, without_names
from annotator.services.export_report import ExportReport, RecordCounts
from annotator.services.format_choices import refuse_missing_base
from annotator.services.placing import put_in_place, remove_temporaries, temporary_for
from annotator.services.records import records_of
from annotator.storage import articles
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.article import Status
    from annotator.core.record import Record
    from annotator.formats.format import Format
    from annotator.formats.self_check import Tally


Survey: TypeAlias = "Mapping[Way, Losses]"
"""What is lost by each way of making records fit."""


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """What to write and how: a format with its options, of which articles and coder.

    ``way`` says what becomes of items that the format cannot hold as they are. Where it is ``anonymous``,
    coders are numbered instead of named.
    """

    format_name: str = "native"
    options: Mapping[str, str] = field(default_factory=dict)
    status: Status | None = None
    coder: str | None = None
    way: Way = Way.FLATTEN
    anonymous: bool = False


_USUAL = ExportWish()


class LossError(UserFacingError):
    """The format cannot hold everything, and nothing was to be lost."""


class ExportCancelledError(UserFacingError):
    """The person stopped the export; the file that was there before is as it was."""


class ExportService:
    """Exports from a connection of its own, so it may run in any thread while the desk goes on."""

    def __init__(self, path: Path, codebook: int) -> None:
        self.path = path
        self.codebook = codebook

    @staticmethod
    def is_heavy(wish: ExportWish) -> bool:
        """Whether writing it would hold up other threads, so that a process of its own is better.

        Raises:
            UserFacingError: if the format is not known.
        """
        return _writable(wish).is_heavy

    def losses(self, wish: ExportWish, *, cancelled: Callable[[], bool] = _never) -> Losses:
        """What the wished format cannot hold, and how much of the data that touches; in any thread.

        Raises:
            UserFacingError: if the format or an option is not known, or it was cancelled.
        """
        return self._counted(wish, (wish.way,), cancelled, _nobody)[wish.way]

    def survey(
        self,
        wish: ExportWish,
        *,
        cancelled: Callable[[], bool] = _never,
        progress: Callable[[int, int], None] = _nobody,
    ) -> Survey:
        """As ``losses``, for both ways of making things fit at once; ``progress`` hears of the articles read.

        Raises:
            UserFacingError: as ``losses``, and if the file that the wish adds to is not there.
        """
        refuse_missing_base(_writable(wish), wish.options)
        return self._counted(wish, (Way.FLATTEN, Way.SKIP), cancelled, progress)

    def _counted(
        self,
        wish: ExportWish,
        ways: tuple[Way, ...],
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Survey:
        holds = _writable(wish).holds(wish.options)
        found = {way: Losses() for way in ways}
        if holds == EVERYTHING:
            return found
        if holds.tokens is not None:  # found once for an article, not once for each way
            holds = replace(holds, tokens=lru_cache(maxsize=1)(holds.tokens))
        with closing(self._snapshot()) as file:
            for record in self._records(file, wish, cancelled, progress):
                for way, losses in found.items():
                    fitted(record, holds, way, losses)
        return found

    def export(
        self,
        out: Path,
        wish: ExportWish = _USUAL,
        *,
        cancelled: Callable[[], bool] = _never,
        progress: Callable[[int, int], None] = _nobody,
        temporary: Path | None = None,
    ) -> ExportReport:
        """Write the wished articles to ``out``, replaced only when all is well.

        Until then they are in ``temporary``, a new file beside it.

        A format of several files is written as a ZIP file where ``out`` is named as one, else as a folder.

        Raises:
            LossError: if the format cannot hold everything and the wish is to refuse that.
            UserFacingError: if the format is not known, the file cannot be written, its contents do not check
                out, or the export was cancelled; what was at ``out`` is as it was.
        """
        from annotator.formats.self_check import verify

        form = _writable(wish)
        if form.needs_base:
            _refuse_base(out, wish)
        remove_temporaries(out)
        temporary = temporary or temporary_for(out)
        try:
            with temporary.open("xb") as stream:
                report, written = self._write(stream, form, wish, cancelled, progress)
                stream.flush()
                os.fsync(stream.fileno())
            verify(temporary, form, wish.options, written, form.holds(wish.options), name=out.name)
            put_in_place(temporary, out, as_folder=form.writes_folder(wish.options))
        except OSError as error:
            raise UserFacingError(
                "“{out}” could not be written: {reason}.",
                advice="Choose a shorter name." if error.errno == ENAMETOOLONG else "Choose another place.",
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
        wish: ExportWish = _USUAL,
        *,
        cancelled: Callable[[], bool] = _never,
        progress: Callable[[int, int], None] = _nobody,
    ) -> ExportReport:
        """As ``export``, into an open binary stream and without a check.

        Raises:
            LossError, UserFacingError: as ``export``.
        """
        return self._write(stream, _writable(wish), wish, cancelled, progress)[0]

    def _write(
        self,
        stream: BinaryIO,
        form: Format,
        wish: ExportWish,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> tuple[ExportReport, Tally]:
        if wish.way is Way.REFUSE and (losses := self.losses(wish, cancelled=cancelled)):
            raise LossError(
                "{title} cannot hold everything ({touched}).",
                advice="Choose to flatten or to skip what does not fit, or another format.",
                title=form.title,
                touched="; ".join(counted_in_words(loss, losses) for loss in losses.touched),
            )
        if form.write is None:
            raise TypeError(form.name)
        holds = form.holds(wish.options)
        counts = RecordCounts(holds, wish.way)
        with closing(self._snapshot()) as file:
            records = self._records(file, wish, cancelled, progress)
            form.write(counts.counted(records), stream, wish.options)
        return counts.report(), counts.tally

    def _snapshot(self) -> ProjectFile:
        file = ProjectFile.open_beside(self.path)
        # One snapshot: what is decided meanwhile is in the next export.
        file.connection.execute("BEGIN")
        return file

    def _records(
        self,
        file: ProjectFile,
        wish: ExportWish,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Iterator[Record]:
        keys = list(articles.keys(file, status=wish.status))
        names = pseudonyms(file) if wish.anonymous else {}
        found = records_of(file, keys, codebook=self.codebook, coder=wish.coder)
        for done in range(len(keys)):
            if cancelled():
                raise ExportCancelledError("The export was cancelled.", advice="The old file is as it was.")
            progress(done, len(keys))
            for record in next(found):
                yield without_names(record, names) if wish.anonymous else record
        progress(len(keys), len(keys))


def _writable(wish: ExportWish) -> Format:
    # Formats are not loaded before somebody exports.
    from annotator.formats.format import refuse_unknown
    from annotator.formats.registry import format_named

    form = format_named(wish.format_name)
    if form.write is None:
        raise UserFacingError(
            "The format “{format_name}” can be read but not written.", format_name=wish.format_name
        )
    refuse_unknown(wish.options, form.writing)
    return form


def _refuse_base(out: Path, wish: ExportWish) -> None:
    """Check that the file that is added to is not the one to be written, since it is to stay as it is."""
    with suppress(OSError):
        if out.samefile(wish.options.get("base", "")):
            raise UserFacingError(
                "“{out}” is the file that is added to, which stays as it is.",
                advice="Choose another place.",
                out=out,
            )
