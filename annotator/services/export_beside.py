"""Exports to formats whose library holds up all threads of a process: they are written by another one."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import UserFacingError
from annotator.services.beside import answers_of, serve
from annotator.services.exporting import ExportCancelledError, ExportService
from annotator.services.placing import temporary_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.export_report import ExportReport
    from annotator.services.exporting import ExportWish, Survey

COMMAND = "export-worker"
_BETWEEN_PROGRESS = 0.05


class _Request(NamedTuple):
    """What is to be exported from a project; only surveyed where there is no ``out``."""

    project: Path
    codebook: int
    wish: ExportWish
    out: Path | None = None
    temporary: Path | None = None


class _Progress(NamedTuple):
    done: int
    total: int


class ExportBeside:
    """As :class:`ExportService`, but for what a heavy format would hold up; its methods run in any thread."""

    def __init__(self, here: ExportService) -> None:
        self._here = here

    def export(
        self,
        out: Path,
        wish: ExportWish,
        *,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> ExportReport:
        """As :meth:`ExportService.export`."""
        if not self._here.is_heavy(wish):
            return self._here.export(out, wish, cancelled=cancelled, progress=progress)
        temporary = temporary_for(out)
        request = _Request(self._here.path, self._here.codebook, wish, out, temporary)
        try:
            report: ExportReport = _answer(request, cancelled, progress)
        finally:
            # A process that had to be ended by force leaves it.
            with suppress(OSError):
                temporary.unlink()
        return report

    def survey(
        self, wish: ExportWish, *, cancelled: Callable[[], bool], progress: Callable[[int, int], None]
    ) -> Survey:
        """As :meth:`ExportService.survey`."""
        if not self._here.is_heavy(wish):
            return self._here.survey(wish, cancelled=cancelled, progress=progress)
        request = _Request(self._here.path, self._here.codebook, wish)
        found: Survey = _answer(request, cancelled, progress)
        return found


def _answer(request: _Request, cancelled: Callable[[], bool], progress: Callable[[int, int], None]) -> Any:  # noqa: ANN401 - a report or a survey
    ended = UserFacingError(
        "The process that writes the file ended before it was done.", advice="The old file is as it was."
    )
    for one in answers_of(COMMAND, request, ended=ended, cancelled=cancelled):
        if not isinstance(one, _Progress):
            return one
        progress(one.done, one.total)
    raise ExportCancelledError("The export was cancelled.", advice="The old file is as it was.")


def serve_export() -> int:
    """Be the process that writes; gives the exit status."""
    return serve(_export)


def _export(request: _Request, cancelled: Callable[[], bool], send: Callable[[object], None]) -> None:
    told = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal told
        if monotonic() - told >= _BETWEEN_PROGRESS:
            told = monotonic()
            send(_Progress(done, total))

    here = ExportService(request.project, request.codebook)
    if request.out is None:
        send(here.survey(request.wish, cancelled=cancelled, progress=progress))
    else:
        report = here.export(
            request.out,
            request.wish,
            cancelled=cancelled,
            progress=progress,
            temporary=request.temporary,
        )
        send(report)
