"""Where the files that ship with the program are: in a checkout, in an install and in a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(folder: str) -> Path:
    """The folder ``resources`` or ``seeds`` of this program.

    A wheel and a frozen build carry both inside the package; a checkout beside it.

    Raises:
        FileNotFoundError: if the installation is incomplete.
    """
    frozen_root = getattr(sys, "_MEIPASS", None)
    package = Path(frozen_root) / "annotator" if frozen_root else _PACKAGE
    for candidate in (package / folder, package.parent / folder):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"this installation of annotator has no folder {folder!r}")


def is_frozen() -> bool:
    """Whether this is a build with a Python of its own, into which nobody can install a package."""
    return bool(getattr(sys, "frozen", False))


def resource(*parts: str) -> Path:
    """A file in ``resources``, by its path there."""
    return shipped("resources").joinpath(*parts)


def sample_articles() -> Path:
    """The folder of the sample articles."""
    return shipped("seeds")


def user_data() -> Path:
    """The program's own folder for what a person made with it; it need not be there yet."""
    from platformdirs import user_data_path

    return user_data_path("annotator", appauthor=False)


def user_logs() -> Path:
    """The program's own folder for its log and its reports of crashes; it need not be there yet."""
    from platformdirs import user_log_path

    return user_log_path("annotator", appauthor=False)
