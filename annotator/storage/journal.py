"""The journal: each edit with the rows before and after, so that it can be undone, redone and audited.

An edit is one transaction. Small edits keep whole rows; bulk edits (an import, a suggestion run) keep only
the first and last key of the rows they inserted, and undoing marks those rows as gone instead of deleting.
A step is what one undo takes back: usually one edit, for a long import or run all its edits.
"""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from annotator.core.changes import Changes, EditKind, UndoStatus
from annotator.storage.edit import Edit
from annotator.storage.slices import LongEdit, Turn
from annotator.storage.states import Origin, State

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.storage.project_file import ProjectFile


_LATER_WORK_ON_ACTORS = """
SELECT 1 FROM journal, json_each(journal.rows) AS operation, json_each(:actors) AS actor
WHERE origin = 'user' AND state IN ('done', 'undone') AND step > :step
    AND json_extract(operation.value, '$.table') = 'actor'
    AND actor.value BETWEEN
        coalesce(json_extract(operation.value, '$.id'), json_extract(operation.value, '$.first'))
        AND coalesce(json_extract(operation.value, '$.id'), json_extract(operation.value, '$.last'))
LIMIT 1
"""

_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def utc_now() -> str:
    """The time as ISO 8601 in UTC, to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


class Journal:
    """Writes edits and takes them back. ``coder`` signs what is written; ``clock`` gives ISO 8601 UTC."""

    def __init__(self, file: ProjectFile, *, coder: str, clock: Callable[[], str] = utc_now) -> None:
        self.file = file
        self.coder = coder
        self.clock = clock
        self._last_step = int(file.value("SELECT coalesce(max(step), 0) FROM journal"))

    def read_again(self) -> None:
        """Go on behind what others have written since."""
        latest = int(self.file.value("SELECT coalesce(max(step), 0) FROM journal"))
        self._last_step = max(self._last_step, latest)

    def new_step(self) -> int:
        """A number for a step of several edits, which takes its place in the order of undo now."""
        self._last_step += 1
        return self._last_step

    @contextmanager
    def edit(
        self,
        kind: EditKind,
        *,
        detail: str = "",
        article: int | None = None,
        step: int | None = None,
        origin: Origin = Origin.USER,
    ) -> Iterator[Edit]:
        """One edit: what is written through it is committed and journaled together when the block ends.

        An edit that writes nothing leaves no trace. Its ``changes`` are complete after the block. With
        ``step`` it belongs to a step begun before; where it changes rows under what the person has done
        since, or builds on it, it becomes a step of its own, because undo goes back in order.

        Raises:
            ProjectError: if it cannot be written; nothing is changed then.
        """
        edit = Edit(self.file.connection, kind, detail, "")
        with self.writing(edit, article=article, step=step, origin=origin):
            yield edit

    @contextmanager
    def writing(
        self,
        edit: Edit,
        *,
        article: int | None = None,
        step: int | None = None,
        origin: Origin = Origin.USER,
    ) -> Iterator[None]:
        """The next transaction of an edit; see :meth:`edit`.

        Raises:
            ProjectError: if it cannot be written; nothing is changed then.
        """
        with self.file.transaction() as connection:
            edit.begin(self.clock())
            yield
            if edit.operations:
                number = edit.step = self._place_of(edit, step)
                if origin is Origin.USER:
                    _abandon_what_was_undone(connection, number)
                self._write(connection, edit, article, number, origin)

    def _place_of(self, edit: Edit, step: int | None) -> int:
        """The edit's step: ``step``, unless it depends on what the person has done since."""
        if step is None or (edit.changes_rows and self._is_overtaken(step)) or self._builds_on(edit, step):
            return self.new_step()
        return step

    def _builds_on(self, edit: Edit, step: int) -> bool:
        """Whether it links to an actor that later steps have added, changed or taken off the list."""
        if not edit.linked:
            return False
        values = {"step": step, "actors": json.dumps(list(edit.linked))}
        return self.file.value(_LATER_WORK_ON_ACTORS, values) is not None

    def _is_overtaken(self, step: int) -> bool:
        return (
            self.file.value(
                "SELECT 1 FROM journal"
                " WHERE origin = 'user' AND state IN ('done', 'undone') AND step > ? LIMIT 1",
                (step,),
            )
            is not None
        )

    def _write(
        self,
        connection: sqlite3.Connection,
        edit: Edit,
        article: int | None,
        step: int | None,
        origin: Origin,
    ) -> None:
        connection.execute(
            "INSERT INTO journal (step, at, coder, kind, detail, article_id, origin, state, rows)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                step,
                edit.at,
                self.coder,
                edit.kind,
                edit.detail,
                article,
                origin,
                State.DONE,
                _as_json(edit.operations),
            ),
        )

    def long_edit(
        self,
        kind: EditKind,
        work: Callable[[Edit], Iterator[int]],
        *,
        rows: int,
        detail: str = "",
        article: int | None = None,
        settle: Callable[[], None] = lambda: None,
    ) -> LongEdit:
        """An edit that is still to be written, at once or in slices; see :class:`LongEdit`."""
        return LongEdit(self, kind, work, rows=rows, detail=detail, article=article, settle=settle)

    def undoing(self, *, settle: Callable[[], None] = lambda: None) -> Turn | None:
        """The way back of the person's last step that holds; None if there is none."""
        return self._turn(State.DONE, State.UNDONE, settle)

    def redoing(self, *, settle: Callable[[], None] = lambda: None) -> Turn | None:
        """The way forth of the step that was undone last; None if there is none."""
        return self._turn(State.UNDONE, State.DONE, settle)

    def status(self) -> UndoStatus:
        """What undo and redo would do now."""
        return UndoStatus(self._described(State.DONE), self._described(State.UNDONE))

    def _next_step(self, state: State) -> int | None:
        extreme = "max" if state is State.DONE else "min"
        step = self.file.value(
            f"SELECT {extreme}(step) FROM journal WHERE origin = 'user' AND state = ?",
            (state,),
        )
        return None if step is None else int(step)

    def _described(self, state: State) -> Changes | None:
        step = self._next_step(state)
        if step is None:
            return None
        row = self.file.rows(
            "SELECT min(id), kind, count(nullif(detail, '')) AS details, max(detail) AS detail,"
            " count(*) AS entries, count(article_id) AS articles FROM journal WHERE step = ? AND state = ?",
            (step, state),
        )[0]
        return Changes(kind=EditKind(row["kind"]), detail=_summed_up(row))

    def _turn(self, before: State, after: State, settle: Callable[[], None]) -> Turn | None:
        step, what = self._next_step(before), self._described(before)
        if step is None or what is None:
            return None
        return Turn(self, step, (before, after), what, settle=settle)

    def entries(self, *, limit: int = 1000) -> list[dict[str, Any]]:
        """The latest edits, newest first, without their rows: the audit trail."""
        found = self.file.rows(
            "SELECT step, at, coder, kind, detail, article_id, origin, state, undone_at FROM journal"
            " ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return [dict(row) for row in found]


def _summed_up(row: sqlite3.Row) -> str:
    """What a step was about: the only detail among its edits, or on how many articles they were."""
    if row["entries"] == 1 or row["details"] == 1:
        return str(row["detail"])
    return f"{row['articles']} articles" if row["articles"] else ""


def _abandon_what_was_undone(connection: sqlite3.Connection, step: int) -> None:
    # A long run that goes on keeps its early step, and so leaves the redo of later steps alone; unless its
    # own beginning was taken back, which the later steps may build on.
    connection.execute(
        "UPDATE journal SET state = :abandoned WHERE origin = 'user' AND state = :undone AND (step < :step"
        " OR EXISTS (SELECT 1 FROM journal WHERE origin = 'user' AND state = :undone AND step = :step))",
        {"abandoned": State.ABANDONED, "undone": State.UNDONE, "step": step},
    )
