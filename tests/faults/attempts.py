"""What a person does while something is wrong, and whether it was told truly: saved, or not saved and why."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.article import Draft
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.core.suggesting import Suggestions
from annotator.services.projects import check_project, create_project, open_project
from tests.faults.surroundings import Steady, allow, forbid, read_only_folder
from tests.privileges import without_privileges
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.workspace import Workspace
    from tests.faults.surroundings import Trouble

NAMES = 60
DECIDED_BEFORE = 20
MOST = 12
"""So often something is tried while the fault is there, or until it is refused."""

State: TypeAlias = "tuple[tuple[str, ...], int, int]"
"""Decisions of the article in order, the number of articles, how many steps hold."""


@dataclass(slots=True)
class Outcome:
    """How often something was tried, what was said, how much called saved is missing, what is torn."""

    tried: int = 0
    saved: int = 0
    said: str = ""
    lost: int = 0
    torn: list[str] = field(default_factory=list)


def attempt(trouble: Trouble, act: str) -> Outcome:
    """Work, let the fault begin, go on working, let it end, and go on once more."""
    project, outcome = trouble.place / "desk.annotator", Outcome()
    with closing(_prepared(project, trouble)) as workspace:
        do = ACTS[act]
        do(workspace)
        trouble.begin()
        try:
            _try_on(workspace, do, outcome)
            shown = _state(workspace)
        finally:
            trouble.end()
        _compare(outcome, "after the fault", shown, _state(workspace))
        try:
            do(workspace)
        except UserFacingError as error:
            outcome.torn.append(f"it does not go on: {error}")
        shown = _state(workspace)
    outcome.torn += check_project(project)
    with closing(open_project(project)) as workspace:
        _compare(outcome, "opened again", shown, _state(workspace))
    return outcome


def attempt_read_only(act: str) -> Outcome:
    """Open a project in a folder that may not be written, and try on it what is then refused."""
    outcome = Outcome()
    with read_only_folder() as folder, without_privileges():
        project = folder / "desk.annotator"
        with closing(_prepared(project, Steady(folder))) as workspace:
            shown = _state(workspace)
        forbid(folder)
        outcome.tried += 1
        try:
            open_project(project).close()
        except UserFacingError as error:
            outcome.said = f"{error} {error.advice}"
        else:
            outcome.torn.append("it was opened for writing")
        with closing(open_project(project, read_only=True)) as workspace:
            _try_on(workspace, ACTS[act], outcome)
            _compare(outcome, "read-only", shown, _state(workspace))
        allow(folder)
        outcome.torn += check_project(project)
        with closing(open_project(project)) as workspace:
            ACTS[act](workspace)
    return outcome


def _prepared(project: Path, trouble: Trouble) -> Workspace:
    text = "\n\n".join(f"Delegate Number{number:03} spoke." for number in range(NAMES))
    workspace = create_project(project, coder="ana", clock=trouble.now)
    key = add_article(workspace, text)
    found = tuple(mention_of(text, f"Number{number:03}") for number in range(NAMES))
    workspace.suggesting.store(key, Suggestions(mentions=found))
    for _ in range(DECIDED_BEFORE):
        _decide(workspace)
    return workspace


def _try_on(workspace: Workspace, do: Callable[[Workspace], None], outcome: Outcome) -> None:
    """Do it until it is refused; what the window shows must then be what it showed before."""
    for _ in range(MOST):
        outcome.tried += 1
        before = _state(workspace)
        try:
            do(workspace)
        except UserFacingError as error:
            outcome.said = outcome.said or f"{error} {error.advice}".strip()
            _compare(outcome, "refused", before, _state(workspace))
            return
        outcome.saved += 1


def _compare(outcome: Outcome, when: str, shown: State, held: State) -> None:
    if shown == held:
        return
    lost = sum(one != other for one, other in zip(shown[0], held[0], strict=True)) + max(
        0, shown[1] - held[1]
    )
    outcome.lost += lost
    outcome.torn.append(f"{when}: {shown[1:]} became {held[1:]}, {lost} lost")


def _state(workspace: Workspace) -> State:
    decisions = tuple(str(item.decision) for item in workspace.articles.open(1).items)
    holding = sum(entry["state"] == "done" for entry in workspace.history.entries())
    return decisions, workspace.queue.counts().total, holding


def _decide(workspace: Workspace) -> None:
    waiting = next(item for item in workspace.articles.open(1).items if item.decision is None)
    workspace.review.accept(waiting.ref)


def _import(workspace: Workspace) -> None:
    first = workspace.queue.counts().total
    texts = [f"Article {first + number}. " * 200 for number in range(5)]
    workspace.importing.begin().store(
        [Incoming(source="a", line=0, record=Record(draft=Draft(text=text))) for text in texts]
    )


def _export(workspace: Workspace) -> None:
    """Export over the file that is there, which stays whole whatever happens."""
    out = workspace.path.with_suffix(".jsonl")
    before = out.read_bytes() if out.exists() else None
    try:
        workspace.exporting.export(out)
    except UserFacingError:
        if out.exists() and before not in (None, out.read_bytes()):
            raise AssertionError("the file that was there has changed") from None
        if any(one.name.endswith(".part") for one in _listed(out.parent)):
            raise AssertionError("something was left behind") from None
        raise


def _listed(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.exists() else []


def _undo(workspace: Workspace) -> None:
    if workspace.history.undo() is None:
        raise AssertionError("there was nothing to undo")


ACTS = {"annotate": _decide, "import": _import, "export": _export, "undo": _undo}
