"""Where the backups of a project are: a folder of its own in the program's data, found by path or identity.

Each folder is named after its project and holds ``project.json``, which says whose it is. A project that was
moved keeps its folder; a copy of one, which has the same identity, gets another.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.retention import Backup
from annotator.locations import user_data

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ABOUT = "project.json"
_NAME = re.compile(r"(\d{5,})-(\d{8}T\d{6})Z\.annotator")
_TIME = "%Y%m%dT%H%M%S"
_ODD = re.compile(r"[^\w .-]+")
_LONGEST = 40


class Owner(NamedTuple):
    """Whose backups a folder holds: the project's identity, and where it was when the last one was made."""

    uuid: str
    path: str


def backup_root() -> Path:
    """The folder of all projects' folders."""
    return user_data() / "backups"


def folder_for(project: Path, uuid: str) -> Path:
    """The folder for the next backup of a project, made where it is missing.

    Raises:
        OSError: if it cannot be made.
    """
    here = str(project.absolute())
    for folder, owner in _folders():
        if owner.uuid == uuid and (owner.path == here or not _is_there(owner.path)):
            _write_about(folder, Owner(uuid, here))
            return folder
    folder = _unused(backup_root(), f"{_ODD.sub('_', project.stem)[:_LONGEST]} {uuid[:8]}")
    folder.mkdir(parents=True)
    _write_about(folder, Owner(uuid, here))
    return folder


def backups_of(project: Path) -> list[Backup]:
    """The backups of the project at this path, which need not be readable any more, newest first."""
    here = str(project.absolute())
    found = [one for folder, owner in _folders() if owner.path == here for one in backups_in(folder)]
    return sorted(found, key=lambda one: (one.made_at, one.number), reverse=True)


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, in the order in which they were made."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.name)
            with suppress(OSError, ValueError):
                if named is not None:
                    made_at = datetime.strptime(named[2], _TIME).replace(tzinfo=UTC)
                    size = path.stat().st_size
                    found.append(Backup(path=path, number=int(named[1]), made_at=made_at, size=size))
    return sorted(found, key=lambda one: one.number)


def next_place(folder: Path, now: datetime) -> Path:
    """The name of the next backup in a folder; ``now`` is in UTC."""
    number = max((one.number for one in backups_in(folder)), default=0) + 1
    return folder / f"{number:05}-{now.strftime(_TIME)}Z.annotator"


def _folders() -> Iterator[tuple[Path, Owner]]:
    with suppress(OSError):
        for folder in sorted(backup_root().iterdir()):
            with suppress(OSError, ValueError, TypeError):
                about = json.loads((folder / _ABOUT).read_text(encoding="utf-8"))
                yield folder, Owner(str(about["uuid"]), str(about["path"]))


def _write_about(folder: Path, owner: Owner) -> None:
    about = folder / _ABOUT
    written = json.dumps(owner._asdict(), ensure_ascii=False)
    with suppress(OSError, ValueError):
        if about.read_text(encoding="utf-8") == written:
            return
    temporary = about.with_suffix(".part")
    temporary.write_text(written, encoding="utf-8")
    temporary.replace(about)


def _unused(root: Path, name: str) -> Path:
    folder, number = root / name, 1
    while folder.exists():
        number += 1
        folder = root / f"{name} {number}"
    return folder


def _is_there(path: str) -> bool:
    from pathlib import Path

    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
