"""The file that settings are kept in, looked at before it is used: a damaged one is put aside."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from annotator.core.errors import UserFacingError
from annotator.core.words import Words

VERSION = 1
"""Of what the settings mean. A file of a newer one is copied aside before it is written to."""

_VERSION_KEY = "settings_version"

_LINE = re.compile(r"\s*(?:$|[;#]|\[[^]]*\]\s*$|[^=\s][^=]*=)")
"""A line of an INI file: nothing, a comment, a group, or a value; Qt passes over what is none of them."""


@dataclass(frozen=True, slots=True)
class OpenedSettings:
    """Settings that can be used.

    ``problem`` is what has to be said of their file once; ``remark`` what holds at every start.
    """

    settings: QSettings
    problem: UserFacingError | None = None
    remark: UserFacingError | None = None


def settings_path() -> Path:
    """Where the settings of this person are: a text file on every system."""
    settings = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "annotator", "annotator"
    )  # asked for its place alone: it would also read those of the organization
    return Path(settings.fileName())


def open_settings(path: Path) -> OpenedSettings:
    """The settings in ``path``; the usual ones where it is not there or cannot be read."""
    finding = _damage(path)
    problem = _put_aside(path, finding) if finding is not None else _kept_for_newer(path)
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    if settings.isWritable():
        settings.setValue(_VERSION_KEY, VERSION)
        return OpenedSettings(settings, problem)
    remark = UserFacingError(
        "The settings cannot be saved in “{path}”.",
        advice="What you choose holds until you leave the program. Check the permissions of the folder.",
        path=path,
    )
    return OpenedSettings(settings, problem, remark if problem is None else None)


def _damage(path: Path) -> Words | None:
    """Why the file cannot be used; None where it can, or is not there."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except IsADirectoryError:
        return Words("a folder is in its place")
    except OSError as error:
        return Words("{reason}", reason=error.strerror)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return Words("it is no text")
    if "\0" in text:
        return Words("it is no text")
    if text and not text.endswith("\n"):  # Qt ends each line, and puts files in place whole
        return Words("its end is missing")
    is_ours = all(map(_LINE.match, text.splitlines()))
    if not is_ours or QSettings(str(path), QSettings.Format.IniFormat).status() != QSettings.Status.NoError:
        return Words("it holds something else")
    return None


def _put_aside(path: Path, finding: Words) -> UserFacingError:
    aside = _free_name(path, "damaged")
    try:
        path.rename(aside)
    except OSError:
        return UserFacingError(
            "The settings in “{path}” cannot be read: {finding}. The usual ones are used.",
            advice="What you choose now holds until you leave the program.",
            path=path,
            finding=finding,
        )
    return UserFacingError(
        "The settings could not be read: {finding}. The usual ones are used.",
        advice="What was there is kept in “{aside}”. Your projects are not concerned.",
        finding=finding,
        aside=aside,
    )


def _kept_for_newer(path: Path) -> UserFacingError | None:
    """Keep a copy of the settings of a newer program; what this one understands of them is used."""
    if not path.exists():
        return None
    stored = str(QSettings(str(path), QSettings.Format.IniFormat).value(_VERSION_KEY, VERSION))
    version = int(stored) if stored.isdecimal() else VERSION
    if version <= VERSION:
        return None
    aside = _free_name(path, f"version-{version}")
    try:
        shutil.copyfile(path, aside)
    except OSError:  # nor will anything be written to it then
        return None
    return UserFacingError(
        "The settings were written by a newer version of this program; what this one knows of them is used.",
        advice="They are kept as they were in “{aside}”.",
        aside=aside,
    )


def _free_name(path: Path, word: str) -> Path:
    names = (
        path.with_name(f"{path.name}.{word}{ending}") for ending in ("", *map("-{}".format, range(2, 99)))
    )
    return next((name for name in names if not name.exists()), path.with_name(f"{path.name}.{word}"))
