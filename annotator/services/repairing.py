"""Saving what can be read of a damaged project into a new one, with a report of what could not."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from annotator.core.codebook_rules import CodebookError
from annotator.core.errors import ProjectError
from annotator.services.codebook_json import codebook_from_json, codebook_to_json
from annotator.services.codebooks import default_codebook
from annotator.services.project import new_uuid
from annotator.storage import mending
from annotator.storage.check import findings
from annotator.storage.failures import in_words
from annotator.storage.journal import utc_now
from annotator.storage.mending_entries import leave_out_entries
from annotator.storage.project_file import ProjectFile
from annotator.storage.refusals import refuse_what_needs_no_repair
from annotator.storage.salvage import read_into
from annotator.storage.salvaged import Salvaged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LOST = "(not readable)"


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairReport:
    """What came of a repair.

    ``read`` and ``lost`` count rows by table, ``torn`` are the tables of which whole pages could not be read,
    so that more may be missing. ``titles`` are those of lost articles, as far as these are known.
    ``dangling`` counts references to lost rows, ``entries`` the steps that cannot be undone any more.
    ``findings`` is what the check says of the new file.
    """

    project: Path
    read: Mapping[str, int]
    lost: Mapping[str, int]
    torn: tuple[str, ...]
    titles: tuple[str, ...]
    dangling: int
    entries: int
    findings: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether everything there was is in the new file."""
        return not (any(self.lost.values()) or self.torn or self.findings)


def repair(damaged: Path, target: Path, *, progress: Callable[[int, int], None] = _nobody) -> RepairReport:
    """Make a project at ``target`` of what can be read of the file ``damaged``, which stays as it is.

    ``progress`` is called with what is done and how much there is, in pages while the file is read, and in
    rows while the new one is written. On the disk of ``target`` room is needed for three of it meanwhile.

    Raises:
        ProjectError: if nothing of a project can be read, the file is of a newer version, or ``target``
            exists or cannot be written.
    """
    refuse_what_needs_no_repair(damaged)
    with closing(ProjectFile.create(target)) as file:
        try:
            found = _fill(file, damaged, progress)
        except BaseException:
            file.close()
            target.unlink()
            raise
    with closing(ProjectFile.open(target, read_only=True)) as file:
        return replace(found, findings=tuple(findings(file)))


def _fill(file: ProjectFile, damaged: Path, progress: Callable[[int, int], None]) -> RepairReport:
    """Fill an empty project with what can be read of a damaged one."""
    with (
        in_words(file.path),
        TemporaryDirectory(prefix=".repair-", dir=file.path.parent, ignore_cleanup_errors=True) as folder,
        closing(Salvaged(Path(folder) / "rows")) as found,
    ):
        read_into(found, damaged, Path(folder), progress)
        _refuse_nothing(found, damaged)
        titles, dangling = mending.leave_out_what_is_not_whole(found)
        _complete(found)
        entries = leave_out_entries(found)
        mending.write(found, file, progress)
        return RepairReport(
            project=file.path,
            read={table: found.count(table) for table in found.lost},
            lost=dict(found.lost),
            torn=tuple(sorted(found.lost_pages)),
            titles=tuple(titles),
            dangling=dangling.total(),
            entries=entries,
            findings=(),
        )


def _refuse_nothing(found: Salvaged, damaged: Path) -> None:
    if not any(found.count(table) for table in ("article_text", "actor", "project")):
        raise ProjectError(
            "Nothing of a project could be read in “{name}”. It was left as it is.",
            advice="Restore a backup of it.",
            name=damaged.name,
        )


def _complete(found: Salvaged) -> None:
    """Put in what no project can be without, and take out codebooks that cannot be used."""
    usual = {"uuid": new_uuid(), "coder": _LOST, "created_at": utc_now()}
    found.keep("project", ({"key": key, "value": value} for key, value in usual.items()))
    found.drop("codebook", [row["id"] for row in found.of("codebook") if not _is_usable(row)])
    if all(row["gone"] for row in found.of("codebook")):
        number = max((row["id"] for row in found.of("codebook")), default=0) + 1
        body = codebook_to_json(default_codebook())
        found.keep("codebook", ({"id": number, "body": body, "created_at": utc_now(), "gone": 0},))


def _is_usable(row: Mapping[str, Any]) -> bool:
    try:
        codebook_from_json(row["body"], version=row["id"])
    except (ValueError, CodebookError):
        return False
    return True
