"""A project file that is damaged, cut, bereft or not ours: told by check and desk, mended by the repair."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.outside import Seen
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.repairing import repair
from annotator.ui.outside import REMARKS
from tests.faults.attempts import Outcome
from tests.storage.damage import articles_of, empty, foreign, make_project, newer, survey
from tests.worlds import add_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ARTICLES = 3
_SAVED = 3


def flipped_bytes(folder: Path, times: int) -> Outcome:
    """Flip one byte after the other; what the check says, and what a repair saves."""
    path = folder / "desk.annotator"
    make_project(path, articles=ARTICLES)
    tally = survey(path, range(times))
    wrong = [*tally.silent, *tally.crashes, *tally.unlike, *tally.not_repaired]
    damaged = ARTICLES * (tally.named + tally.refused)
    said = (
        f"{tally.named} named by the check, {tally.refused} refused to open, {tally.harmless} harmless;"
        f" of {damaged} articles a repair saved {damaged - tally.articles_lost} and named the others"
    )
    return Outcome(tried=times, said=said, lost=len(tally.silent), torn=wrong)


def cut_files(folder: Path, times: int) -> Outcome:
    """Cut the file at a random length; it has to be refused or named, and what is left of it saved."""
    path, target = folder / "desk.annotator", folder / "saved.annotator"
    make_project(path, articles=ARTICLES)
    whole, before = path.read_bytes(), articles_of(path)
    chance = random.Random(1)  # noqa: S311 - any length will do, but the same ones again
    outcome, saved = Outcome(tried=times), 0
    for _ in range(times):
        path.write_bytes(whole[: chance.randrange(len(whole))])
        try:
            named = check_project(path)
        except ProjectError as error:
            named = [f"{error} {error.advice}"]
        outcome.said = outcome.said or "; ".join(named[:1])
        if not named:
            outcome.lost += 1
        try:
            report = repair(path, target)
        except ProjectError:
            continue  # nothing of a project is left
        survived = articles_of(target)
        saved += len(survived)
        outcome.torn += report.findings
        outcome.torn += [key for key, one in survived.items() if one[:15] != before[key][:15]]
        target.unlink()
    outcome.said = f"{outcome.said} ({saved} of {times * ARTICLES} articles saved by repair)"
    return outcome


def lost_log(folder: Path, times: int) -> Outcome:
    """Take the file with the last commits away from an open project, go on, and kill the program."""
    outcome = Outcome(tried=times)
    for path, seen in _killed_projects(folder, times, taken_away=True):
        outcome.said = REMARKS.get(seen, "").format(name=path.name)
        outcome.torn += check_project(path)
        with closing(open_project(path)) as workspace:
            outcome.lost += 2 * _SAVED - workspace.queue.counts().total
    return outcome


def missing_log(folder: Path, times: int) -> Outcome:
    """Kill the program, and take away the file with the last commits; what is gone with it has to be said."""
    outcome = Outcome(tried=times)
    for path, _seen in _killed_projects(folder, times, taken_away=False):
        path.with_name(f"{path.name}-wal").unlink()
        found = check_project(path)
        with closing(open_project(path)) as workspace:
            outcome.said = str(workspace.doubt or "")
        if not outcome.said or found != [outcome.said]:
            outcome.lost += 2 * _SAVED
    return outcome


def _killed_projects(folder: Path, times: int, *, taken_away: bool) -> Iterator[tuple[Path, Seen]]:
    """Projects whose program was killed, and what it had seen of the file last."""
    for number in range(times):
        path = folder / str(number) / "desk.annotator"
        path.parent.mkdir()
        create_project(path).close()
        yield path, _killed(path, taken_away=taken_away)


def _killed(path: Path, *, taken_away: bool) -> Seen:
    """Work on a project in a process that is killed; what that had seen of the file last."""
    told = path.with_suffix(".seen")
    process = os.fork()
    if process:
        os.waitpid(process, 0)
        return Seen(told.read_text(encoding="utf-8"))
    workspace = open_project(path)
    for number in range(_SAVED):
        add_article(workspace, f"Article {number}.")
    if taken_away:
        path.with_name(f"{path.name}-wal").unlink()
    for number in range(_SAVED):
        add_article(workspace, f"Later article {number}.")
    told.write_text(workspace.look_outside().value, encoding="utf-8")
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("it was killed")


def not_ours(spoil: Callable[[Path], None], folder: Path) -> Outcome:
    """Try to open what is no project of this version; it has to be refused and left as it is."""
    path, outcome = folder / "desk.annotator", Outcome(tried=1)
    make_project(path, articles=1)
    spoil(path)
    before = path.read_bytes()
    try:
        open_project(path).close()
    except ProjectError as error:
        outcome.said = f"{error} {error.advice}"
    else:
        outcome.torn.append("it was opened")
    if path.read_bytes() != before:
        outcome.torn.append("it was changed")
    return outcome


NOT_OURS = {"database of another program": foreign, "newer schema": newer, "empty file": empty}


def outside_change(folder: Path) -> Outcome:
    """Write into an open project from outside, and put another file in its place."""
    outcome, path = Outcome(), folder / "desk.annotator"
    with closing(create_project(path)) as workspace:
        add_article(workspace, "First.")
        for number in range(_SAVED):
            outcome.tried += 1
            with closing(sqlite3.connect(path, isolation_level=None)) as other:
                other.execute("UPDATE article SET author = ?", (f"Nils Ober {number}",))
            if workspace.look_outside() is not Seen.WRITTEN:
                outcome.torn.append("it was not noticed")
        workspace.backup(folder / "other.annotator")
        (folder / "other.annotator").replace(path)
        outcome.tried += 1
        try:
            add_article(workspace, "Second.")
        except ProjectError as error:
            outcome.said = f"{error} {error.advice}"
        else:
            outcome.torn.append("it was written into a file that nobody finds")
    outcome.torn += check_project(path)
    return outcome


def second_window(folder: Path, times: int) -> Outcome:
    """Open a project that is open; and again after who held it was killed."""
    outcome, path = Outcome(), folder / "desk.annotator"
    with closing(create_project(path)) as workspace:
        add_article(workspace)
        for _ in range(times):
            outcome.tried += 1
            try:
                open_project(path).close()
            except ProjectError as error:
                outcome.said = f"{error} {error.advice}"
            else:
                outcome.torn.append("two windows may write")
            with closing(open_project(path, read_only=True)) as reader:
                outcome.lost += 1 - reader.queue.counts().total
    _killed(path, taken_away=False)
    outcome.tried += 1
    open_project(path).close()
    outcome.torn += check_project(path)
    return outcome
