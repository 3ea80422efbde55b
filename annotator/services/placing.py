"""Putting what was written to where it belongs, all at once or not at all."""

from __future__ import annotations

import shutil
import time
import zipfile
from contextlib import suppress
from glob import escape
from typing import TYPE_CHECKING
from uuid import uuid4

from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from pathlib import Path


_HOUR = 3600


def temporary_for(out: Path) -> Path:
    """A new name beside ``out`` for what is not whole yet."""
    return out.with_name(f".{out.name}.{uuid4().hex[:8]}.part")


def remove_temporaries(out: Path) -> None:
    """Remove what is left of ``temporary_for(out)`` by work that was ended by force."""
    remove_leftovers(out.parent, f".{escape(out.name)}.{'[0-9a-f]' * 8}.part")


def remove_leftovers(folder: Path, pattern: str) -> None:
    """Remove what is called like ``pattern`` in a folder; what is of the last hour may still be made."""
    for part in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _HOUR:
                shutil.rmtree(part) if part.is_dir() else part.unlink()


def put_in_place(written: Path, out: Path, *, as_folder: bool = False) -> None:
    """Let the file ``written`` take the place of ``out``; a ZIP file that is to be a folder is unpacked.

    A folder takes no other folder's place, because what else is in that would be gone.

    Raises:
        UserFacingError: if ``out`` is to be a folder and something else than an empty one is there.
        OSError: if the system cannot do it; what was at ``out`` is as it was.
    """
    if not as_folder or out.suffix.lower() == ".zip":
        written.replace(out)
        return
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UserFacingError(
            "“{out}” is there already.", advice="Choose a new folder, or one that is empty.", out=out
        )
    unpacked = temporary_for(out)
    try:
        with zipfile.ZipFile(written) as archive:
            archive.extractall(unpacked)
        with suppress(FileNotFoundError):
            out.rmdir()
        unpacked.rename(out)
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)
