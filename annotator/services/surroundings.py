"""Where a project lies: folders that a program keeps in step with other machines are no place for a database.

They are known by the names that such programs give their folders, and by the files they put into them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAMES = (
    ("Dropbox", re.compile(r"dropbox( \(.*\))?", re.IGNORECASE)),
    ("OneDrive", re.compile(r"onedrive( ?-.*)?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive.*", re.IGNORECASE)),
    ("iCloud", re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud.*", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud.*", re.IGNORECASE)),
    ("pCloud", re.compile(r"pcloud ?drive", re.IGNORECASE)),
    ("MEGA", re.compile(r"mega(sync)?( .*)?")),
    ("Syncthing", re.compile(r"syncthing", re.IGNORECASE)),
)
_CLOUD_STORAGE = "CloudStorage"
"""On a Mac the folder of whatever keeps files in step."""
_MARKS = (
    ("Syncthing", ".stfolder"),
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache"),
    ("Google Drive", ".tmp.driveupload"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("Nextcloud", ".owncloudsync.log"),
    ("Nextcloud", "._sync_*.db"),
    ("Nextcloud", ".sync_*.db"),
    ("Resilio Sync", ".sync"),
    ("MEGA", ".megaignore"),
)

ADVICE = Words(
    "A project is written all the time, in files that belong together (one ends in “-wal”); what is carried"
    " over in between can be torn. Close the project before you open it on another machine, or keep it in"
    " another folder."
)
"""What is to know about a project in such a folder."""


def keeper_of(project: Path) -> str | None:
    """The program that keeps a project's folder in step with other machines; None where none is known."""
    return next((keeper for folder in project.absolute().parents for keeper in _keepers(folder)), None)


def hint_about(project: Path) -> Words | None:
    """What is to be said of where a project lies; None where there is nothing."""
    keeper = keeper_of(project)
    if keeper is None:
        return None
    return Words(
        "“{name}” lies in a folder that {keeper} keeps in step with other machines.",
        name=project.name,
        keeper=keeper,
    )


def _keepers(folder: Path) -> Iterator[str]:
    yield from (keeper for keeper, name in _NAMES if name.fullmatch(folder.name))
    if folder.parent.name == _CLOUD_STORAGE:
        yield folder.name.partition("-")[0]
    try:
        yield from (keeper for keeper, mark in _MARKS if next(folder.glob(mark), None) is not None)
    except OSError:
        return
