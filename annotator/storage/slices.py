"""Edits too long for one go: written, taken back and done again in slices, each a short transaction.

All slices of an edit have one step number, so a single undo takes them back. Between two slices the file is
whole: the journal says of each entry whether it holds, and a program that ends there leaves a step of which
one undo takes back what was written.
"""

from __future__ import annotations

import json
from time import perf_counter
from typing import TYPE_CHECKING, Any

from annotator.core.changes import Changes
from annotator.storage.edit import Edit, replay, row_count, touched
from annotator.storage.states import State

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import EditKind
    from annotator.storage.journal import Journal

SLICE = 1000
"""Rows of one transaction, each as often as it is written: about 30 ms of work."""
LONGEST = 0.03
"""Seconds after which a transaction ends also with fewer rows: on a slow machine, or where much is read."""
PAGE = 250
"""Rows of one part, after which a transaction may end."""
_NAMED = 10_000
"""Items that are named to the views. Of more only the articles are, and what is shown is read anew."""
_READ_AT_ONCE = 500_000
"""Characters of journal that are read to find out how many rows a step is about."""


class _Gathered:
    """What all slices so far have touched."""

    def __init__(self) -> None:
        self._articles: set[int] = set()
        self._items: set[ItemRef] = set()
        self._is_named = True
        self._actors: set[str] = set()
        self._queue = False
        self._saved_at = ""

    def add(self, changes: Changes) -> None:
        """Count in what one slice has touched."""
        self._articles |= changes.articles
        if self._is_named and len(self._items) + len(changes.items) <= _NAMED:
            self._items |= changes.items
        else:
            self._is_named = False
            self._items.clear()
        self._actors |= changes.actors
        self._queue = self._queue or changes.queue
        self._saved_at = changes.saved_at

    def changes(self, kind: EditKind, detail: str) -> Changes:
        """All of it, as of one edit."""
        return Changes(
            kind=kind,
            detail=detail,
            articles=frozenset(self._articles),
            items=frozenset(self._items),
            actors=frozenset(self._actors),
            queue=self._queue,
            saved_at=self._saved_at,
        )


class LongEdit:
    """One edit, small or long, that has not been written yet.

    ``work`` writes through the edit and yields wherever a transaction may end, each time the number of rows
    that the part was about. ``rows`` is how many there are in all, as far as is known. ``settle`` is called
    when all is written, or taken back.
    """

    def __init__(
        self,
        journal: Journal,
        kind: EditKind,
        work: Callable[[Edit], Iterator[int]],
        *,
        rows: int,
        detail: str = "",
        article: int | None = None,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        self.kind: EditKind = kind
        self.detail: str = detail
        self.total = rows
        self.done = 0
        self._journal = journal
        self._file = journal.file
        self._article = article
        self._settle = settle
        self._gathered = _Gathered()
        self._edit = Edit(journal.file.connection, kind, detail, "")
        self._parts = work(self._edit)
        self._step: int | None = None
        self._latest = self.changes

    @property
    def is_long(self) -> bool:
        """Whether it is to be written in slices."""
        return self.total > SLICE

    @property
    def changes(self) -> Changes:
        """What was written so far."""
        return self._gathered.changes(self.kind, self.detail)

    def at_once(self) -> Changes:
        """Write all of it in one transaction.

        Raises:
            ProjectError: if it cannot be written; nothing is changed then.
        """
        self._write(None)
        self._settle()
        return self._latest

    def advance(self) -> bool:
        """Write the next slice; whether more is to come.

        Raises:
            ProjectError: if it cannot be written; the slices before it stand, and ``back`` takes them away.
        """
        if self._step is None:
            self._step = self._journal.new_step()
        is_over = self._write(SLICE)
        if self._edit.operations:
            self._edit.detail = ""  # a step is called by the only detail among its entries
        if is_over:
            self._settle()
        return not is_over

    def back(self) -> Turn:
        """The way back from where it stands; afterwards it is as if it had not been begun."""
        return Turn(
            self._journal,
            -1 if self._step is None else self._step,
            (State.DONE, State.ABANDONED),
            self,
            settle=self._settle,
        )

    def _write(self, at_most: int | None) -> bool:
        edit, rows, begun = self._edit, 0, perf_counter()
        with self._journal.writing(edit, article=self._article, step=self._step):
            for about in self._parts:
                rows += about
                if at_most is not None and (
                    max(rows, edit.size) >= at_most or perf_counter() - begun >= LONGEST
                ):
                    break
            else:
                at_most = None
        self._latest = edit.changes
        self._gathered.add(self._latest)
        self.done += rows
        return at_most is None


class Turn:
    """A step on its way back, or forth again: from one state of its entries to another, in their order."""

    def __init__(
        self,
        journal: Journal,
        step: int,
        states: tuple[State, State],
        what: LongEdit | Turn | Changes,
        *,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        self.kind: EditKind = what.kind
        self.detail: str = what.detail
        self.done = 0
        self._journal = journal
        self._file = journal.file
        self._step = step
        self._before, self._after = states
        self._is_undoing = self._before is State.DONE
        self._settle = settle
        self._gathered = _Gathered()
        self._at = journal.clock()
        order = "ASC" if self._is_undoing else "DESC"  # the next one is the last of the list
        found = journal.file.rows(
            f"SELECT id, length(rows) AS size FROM journal WHERE step = ? AND state = ? ORDER BY id {order}",
            (step, self._before),
        )
        self._waiting = [int(row["id"]) for row in found]
        self._size = sum(row["size"] for row in found)
        self.total = len(self._waiting)

    @property
    def is_long(self) -> bool:
        """Whether it is to go in slices; a single entry cannot be divided."""
        if self.total <= 1 or self._size > _READ_AT_ONCE:
            return self.total > 1
        return sum(row_count(self._operations(entry)) for entry in self._waiting) > SLICE

    @property
    def changes(self) -> Changes:
        """What was turned so far."""
        return self._gathered.changes(self.kind, self.detail)

    def at_once(self) -> Changes:
        """Turn all of it in one transaction.

        Raises:
            ProjectError: if it cannot be written; nothing is changed then.
        """
        changes = self._turn(None)
        self._settle()
        return changes

    def advance(self) -> bool:
        """Turn the next slice; whether more is to come.

        Raises:
            ProjectError: if it cannot be written; the slices before it stay turned.
        """
        if self._waiting:
            self._turn(SLICE)
        if not self._waiting:
            self._settle()
        return bool(self._waiting)

    def back(self) -> Turn:
        """The way back from where it stands."""
        states = (self._after, self._before)
        return Turn(self._journal, self._step, states, self, settle=self._settle)

    def _turn(self, at_most: int | None) -> Changes:
        taken: list[int] = []
        operations: list[dict[str, Any]] = []
        begun = perf_counter()
        with self._file.transaction() as connection:
            for entry in reversed(self._waiting):
                own = self._operations(entry)
                if taken and at_most is not None:
                    rows = row_count(operations) + row_count(own)
                    if rows > at_most or perf_counter() - begun >= LONGEST:
                        break
                replay(connection, own, undoing=self._is_undoing)
                operations += own
                taken.append(entry)
            self._note(connection, taken)
            changes = touched(connection, operations, kind=self.kind, detail=self.detail, at=self._at)
        self._gathered.add(changes)
        del self._waiting[len(self._waiting) - len(taken) :]
        self.done += len(taken)
        return changes

    def _operations(self, entry: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(
            self._file.value("SELECT rows FROM journal WHERE id = ?", (entry,))
        )
        return found

    def _note(self, connection: sqlite3.Connection, entries: Iterable[int]) -> None:
        connection.execute(
            "UPDATE journal SET state = ?, undone_at = ? WHERE id IN (SELECT value FROM json_each(?))",
            (self._after, self._at if self._is_undoing else None, json.dumps(list(entries))),
        )
