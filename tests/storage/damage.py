"""One byte of a project flipped, and what becomes of it: told by the check, by the desk and by the repair."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.errors import ProjectError, UserFacingError
from annotator.services.backups import BackupService
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter
from annotator.services.repairing import repair
from annotator.storage import schema
from annotator.storage.values import COLUMNS
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@dataclass
class Tally:
    """What became of the flips; ``silent`` and ``crashes`` name what must not be."""

    named: int = 0
    harmless: int = 0
    refused: int = 0
    silent: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)
    not_repaired: list[str] = field(default_factory=list)
    articles_lost: int = 0


def make_project(path: Path, *, articles: int = 3) -> None:
    """A project with work of every kind in it, closed, with a backup of just that."""
    with closing(create_project(path, coder="ana")) as workspace:
        for number in range(articles):
            text = HARBOUR + f"\nThe vote was number {number}.\n" * (1 + number * 40)
            key = add_article(
                workspace, text, outlet="Coast Wire", author="Nils Ober", url=f"https://a.b/{number}"
            )
            workspace.suggesting.store(key, harbour_suggestions(text))
            items = workspace.articles.open(key).items
            workspace.review.accept(items[0].ref)
            workspace.review.reject(items[1].ref)
        workspace.history.undo()
    with closing(open_project(path)) as workspace:
        BackupService(workspace._project).make()


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that comes from people's work."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}"), key=str)  # noqa: S608 - our own names
            for table in COLUMNS
        }


def articles_of(path: Path) -> dict[str, tuple[Any, ...]]:
    """Each article by its uuid: what is known of it, its text, its mentions and claims, without keys."""
    found = content(path)
    texts = dict(found["article_text"])
    return {
        row[1]: (
            *row[2:],
            texts[row[0]],
            [one[1:6] + one[7:10] for one in found["mention"] if one[2] == row[0]],
            [one[1:6] + one[7:12] for one in found["claim"] if one[2] == row[0]],
        )
        for row in found["article"]
    }


def flipped(whole: bytes, seed: int) -> tuple[int, bytes]:
    """The place of a byte chosen by ``seed``, and the file with other bits there."""
    chance = random.Random(seed)  # noqa: S311  any place will do, but the same one again
    place, bits = chance.randrange(len(whole)), chance.randrange(1, 256)
    return place, whole[:place] + bytes((whole[place] ^ bits,)) + whole[place + 1 :]


def work_on(path: Path) -> None:
    """Look at everything a person looks at, and decide something."""
    with closing(open_project(path)) as workspace:
        workspace.queue.counts()
        workspace.actors.listed()
        workspace.history.entries()
        for row in workspace.queue.page(QueueFilter(), limit=100):
            for item in workspace.articles.open(row.key).items[:1]:
                workspace.review.reject(item.ref)
        workspace.history.undo()


def survey(path: Path, seeds: Iterable[int]) -> Tally:
    """Flip a byte for each seed, in the project at ``path``, which is whole again afterwards."""
    whole, before, articles = path.read_bytes(), content(path), articles_of(path)
    tally = Tally()
    for seed in seeds:
        place, damaged = flipped(whole, seed)
        path.write_bytes(damaged)
        where = f"seed {seed}, byte {place}"
        try:
            if not _look(path, where, before, tally):
                _mend(path, where, articles, tally)
                path.write_bytes(damaged)
            with suppress(UserFacingError):
                work_on(path)
        except Exception as error:  # noqa: BLE001  whatever it is, it is to be counted
            tally.crashes.append(f"{where}: {error!r}")
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
    path.write_bytes(whole)
    return tally


def _look(path: Path, where: str, before: dict[str, Any], tally: Tally) -> bool:
    """Whether the check finds nothing."""
    try:
        found = check_project(path)
    except ProjectError:
        tally.refused += 1
        return False
    if found:
        tally.named += 1
    elif content(path) == before:
        tally.harmless += 1
    else:
        after = content(path)
        changed = [table for table in before if before[table] != after[table]]
        tally.silent.append(f"{where}: {changed}")
    return not found


def _mend(path: Path, where: str, articles: dict[str, Any], tally: Tally) -> None:
    target = path.with_name("mended.annotator")
    target.unlink(missing_ok=True)
    try:
        report = repair(path, target)
    except ProjectError as error:
        tally.not_repaired.append(f"{where}: {error}")
        return
    survived = articles_of(target)
    tally.articles_lost += len(articles.keys() - survived.keys())
    for uuid, one in survived.items():
        if articles.get(uuid) != one and report.is_whole:
            tally.unlike.append(f"{where}: {uuid}")
    if report.findings:
        tally.unlike.append(f"{where}: {report.findings}")


def newer(path: Path) -> None:
    """Let a project be of a version to come."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")


def foreign(path: Path) -> None:
    """Put the database of another program in the place of a project."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")


def plain_text(path: Path) -> None:
    """Put a text in the place of a project."""
    path.write_text("Dear diary,\n" * 1000)


def empty(path: Path) -> None:
    """Take everything out of a project's file."""
    path.write_bytes(b"")
