"""Where the program starts: the window, or a command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = frozenset(
    (
        *("new", "import", "clean", "suggest", "export", "evaluate", "train", "check"),
        *("formats", "backup", "backups", "restore", "repair", "copies", "history", "stats", "demo"),
        *("suggest-worker", "read-worker", "export-worker"),
    )
)
"""Kept here so that opening the window imports no command; a test holds it against the commands."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window with what is given (a project, or articles), or run the command named first.

    Gives the exit status.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in _WORDS or given[0].startswith("-")):
        return _command(given)
    paths = [Path(one) for one in given]
    if len(paths) > 1 and not all(map(_is_there, paths)):
        sys.stderr.write(f"annotator: “{given[0]}” is no command; see annotator --help.\n")
        return 2
    return _show(paths)


def _command(given: list[str]) -> int:
    from annotator.cli.main import run
    from annotator.cli.shell import Window

    return run(given, Window(open=_open_window, render=_render_window))


def _open_window(project: Path | None) -> int:
    return _show([] if project is None else [project])


def _show(paths: Sequence[Path]) -> int:
    from annotator.ui.quick_start import start_quickly

    start_quickly()
    from annotator.app import run

    return run(paths)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _render_window(project: Path, picture: Path) -> None:
    from annotator.rendering import render_window

    render_window(project, picture)


if __name__ == "__main__":
    sys.exit(main())
