"""Kills real work at random moments, and judges what is left."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, create_project, open_project
from tests.faults.killed_work import BATCH
from tests.faults.old_project import old_project
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
NAMES = 60
OLD_ARTICLES = 800


@dataclass(frozen=True, slots=True)
class Killed:
    """What one kill left: the project, the place of what was made of it, and what had been said by then."""

    project: Path
    target: Path
    said: list[str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much of what was called saved is missing, and what is neither as before nor as after, in words."""

    acknowledged: int
    lost: int
    torn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of work: up to how many lines of it, and then how many seconds, pass before the kill.

    ``counted`` is what its verdicts count as acknowledged.
    """

    lines: int
    seconds: float
    judge: Callable[[Killed], Verdict]
    counted: str


def make_template(path: Path) -> None:
    """A project with sixty suggestions that wait."""
    text = "\n\n".join(f"Delegate Number{number:03} spoke." for number in range(NAMES))
    with closing(create_project(path, coder="ana")) as workspace:
        key = add_article(workspace, text)
        found = tuple(mention_of(text, f"Number{number:03}") for number in range(NAMES))
        workspace.suggesting.store(key, Suggestions(mentions=found))


def make_templates(folder: Path) -> dict[str, Path]:
    """The project that each kind of work begins with."""
    new, old = folder / "new.annotator", folder / "old.annotator"
    make_template(new)
    old_project(old, articles=OLD_ARTICLES)
    return {kind: old if kind == "migrating" else new for kind in KINDS}


def kills(kind: str, template: Path, folder: Path, *, times: int, seed: int) -> Iterator[Killed]:
    """Begin that work so often, and kill it each time at another moment."""
    # Any moment will do, but the same ones again.
    chance = random.Random(f"{kind} {seed}")  # noqa: S311
    for attempt in range(times):
        project = folder / f"{kind}-{seed}-{attempt}.annotator"
        shutil.copy(template, project)
        target = project.with_suffix(".out")
        command = [sys.executable, "-m", "tests.faults.killed_work", kind, str(project), str(target)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(chance.randint(1, KINDS[kind].lines))]
        time.sleep(chance.random() * KINDS[kind].seconds)
        process.kill()
        said += process.stdout.readlines()
        process.stdout.close()
        process.wait()
        whole = [line.rstrip() for line in said if line.endswith("\n")]
        yield Killed(project, target, [line for line in whole if line not in {"begin", "open"}])


def judged(kind: str, killed: Killed) -> Verdict:
    """The verdict on one kill; everything that has to hold whatever was done is looked at too."""
    verdict = KINDS[kind].judge(killed)
    findings = check_project(killed.project)
    return Verdict(verdict.acknowledged, verdict.lost, (*verdict.torn, *findings))


def _judge_annotating(killed: Killed) -> Verdict:
    expected = dict(line.split() for line in killed.said)
    torn = tuple(check_project(killed.project))
    with closing(open_project(killed.project)) as workspace:
        held = {item.uuid: str(item.decision) for item in workspace.articles.open(1).items}
        # What was in hand when it was killed may be saved without having been called so.
        in_hand = killed.said[-1].split()[0] if killed.said else None
        lost = sum(held[uuid] != decision and uuid != in_hand for uuid, decision in expected.items())
        surplus = sum(decision != "None" for decision in held.values()) - len(expected)
        if not -1 <= surplus <= 1:
            torn = (*torn, f"{surplus} decisions more than were made")
        while workspace.history.undo() is not None:
            pass
        if workspace.queue.counts().total:
            torn = (*torn, "not everything could be undone")
    return Verdict(len(killed.said), lost, torn)


def _judge_importing(killed: Killed) -> Verdict:
    reported = int(killed.said[-1]) if killed.said else 0
    with closing(open_project(killed.project)) as workspace:
        imported = workspace.queue.counts().total - 1
        torn = () if imported % BATCH == 0 else (f"{imported} articles are no whole batches",)
        if imported:
            workspace.history.undo()
            if workspace.queue.counts().total != 1:
                torn = (*torn, "the import is not one step")
    return Verdict(reported, max(0, reported - imported), torn)


def _judge_migrating(killed: Killed) -> Verdict:
    with closing(open_project(killed.project)) as workspace:
        counts = workspace.queue.counts()
        decided = sum(item.decision is not None for item in workspace.articles.open(OLD_ARTICLES).items)
    torn: tuple[str, ...] = ()
    for copy in killed.project.parent.glob(f"{killed.project.name}.version-*.backup"):
        with closing(open_project(copy)) as workspace:
            if workspace.queue.counts() != counts:
                torn = (f"{copy.name} is not what was there before",)
    return Verdict(OLD_ARTICLES, OLD_ARTICLES - counts.total + (1 - decided), torn)


def _judge_exporting(killed: Killed) -> Verdict:
    reported = int(killed.said[-1]) if killed.said else 0
    if not killed.target.exists():
        return Verdict(reported, reported)
    try:
        line = json.loads(killed.target.read_text(encoding="utf-8"))
    except ValueError as error:
        return Verdict(reported, reported, (f"the exported file is torn: {error}",))
    decided = sum(one["decision"] is not None for one in line["mentions"])
    torn = () if len(line["mentions"]) == NAMES and decided <= reported + 1 else ("the file is neither",)
    return Verdict(reported, max(0, reported - decided), torn)


def _judge_backing_up(killed: Killed) -> Verdict:
    reported = int(killed.said[-1]) if killed.said else 0
    made = {
        int(copy.name.rpartition("-")[2]): copy
        for copy in killed.target.parent.glob(f"{killed.target.name}-*")
        if copy.name.rpartition("-")[2].isdecimal()
    }
    torn: tuple[str, ...] = ()
    for number, copy in made.items():
        with closing(open_project(copy, read_only=True)) as workspace:
            decided = sum(item.decision is not None for item in workspace.articles.open(1).items)
        if decided != number or check_project(copy):
            torn = (*torn, f"backup {number} is not whole")
    return Verdict(reported, len(set(range(1, reported + 1)) - made.keys()), torn)


KINDS = {
    "annotating": Kind(60, 0.01, _judge_annotating, "decisions called saved"),
    "importing": Kind(15, 0.03, _judge_importing, "articles called stored"),
    "migrating": Kind(1, 0.35, _judge_migrating, "articles there before"),
    "exporting": Kind(20, 0.03, _judge_exporting, "exports called done"),
    "backing up": Kind(20, 0.03, _judge_backing_up, "backups called made"),
}
