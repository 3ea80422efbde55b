"""Reading large inputs in a process of its own, so that it goes on while the project is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.batches import batches
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming
from annotator.services.beside import answers_of, serve
from annotator.services.reading import weight_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.services.reading import Found, Reading

COMMAND = "read-worker"
_PART_WEIGHT = 64


class _Part(NamedTuple):
    """What was read since the last one; bytes read so far, and bytes in all."""

    done: int
    total: int
    found: list[Found]


def read_beside(
    reading: Reading, *, cancelled: Callable[[], bool], progress: Callable[[int, int], None]
) -> Iterator[Found]:
    """What the inputs of ``reading`` hold, read by another process; in any thread.

    Raises:
        UserFacingError: what reading raises, or that the process ended too early.
    """
    ended = UserFacingError(
        "The process that reads the files ended before it was done, so not everything was taken in.",
        advice="What was stored can be undone; take the files in again to get the rest.",
    )
    part: _Part
    for part in answers_of(COMMAND, reading, ended=ended, cancelled=cancelled):
        for one in part.found:
            if cancelled():
                return
            yield one
        progress(part.done, part.total)


def serve_reading() -> int:
    """Be that process; gives the exit status."""
    return serve(_read)


def _read(reading: Reading, cancelled: Callable[[], bool], send: Callable[[object], None]) -> None:
    state = [0, 0]

    def progress(done: int, total: int) -> None:
        state[:] = done, total

    found = reading.here(cancelled=cancelled, progress=progress)
    known = (one.with_facts() if isinstance(one, Incoming) else one for one in found)
    for some in batches(known, _PART_WEIGHT, weight_of):
        send(_Part(state[0], state[1], some))
