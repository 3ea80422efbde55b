"""Reading large inputs in a process of its own, so that it goes on while the project is written.

The look at them before an import is the same process' other work: it would hold up a window's keys.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.batches import batches
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming
from annotator.services.beside import answers_of, serve
from annotator.services.import_look import Look, Question, look
from annotator.services.reading import Reading, are_large, weight_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.codebook import Codebook
    from annotator.services.reading import Found

COMMAND = "read-worker"
_PART_WEIGHT = 64
_BETWEEN_TELLING = 0.05


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


def look_beside(
    question: Question,
    codebook: Codebook,
    *,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> Look | None:
    """The look at the files of ``question``, by another process where they are large; in any thread.

    None where it was cancelled before it was done.

    Raises:
        UserFacingError: what a look raises, or that the process ended too early.
    """
    if not are_large(map(str, question.paths)):
        return look(question, codebook, cancelled=cancelled, progress=progress)
    ended = UserFacingError(
        "The process that looks at the files ended before it was done.",
        advice="Nothing was taken in; try it again.",
    )
    for done in answers_of(COMMAND, (question, codebook), ended=ended, cancelled=cancelled):
        if isinstance(done, Look):
            return done
        progress(*done)
    return None


def serve_reading() -> int:
    """Be that process; gives the exit status."""
    return serve(_answer)


def _answer(
    request: Reading | tuple[Question, Codebook],
    cancelled: Callable[[], bool],
    send: Callable[[object], None],
) -> None:
    if isinstance(request, Reading):
        _read(request, cancelled, send)
        return
    question, codebook = request
    next_telling = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal next_telling
        if (now := monotonic()) >= next_telling:
            next_telling = now + _BETWEEN_TELLING
            send((done, total))

    send(look(question, codebook, cancelled=cancelled, progress=progress))


def _read(reading: Reading, cancelled: Callable[[], bool], send: Callable[[object], None]) -> None:
    state = [0, 0]

    def progress(done: int, total: int) -> None:
        state[:] = done, total

    found = reading.here(cancelled=cancelled, progress=progress)
    known = (one.with_facts() if isinstance(one, Incoming) else one for one in found)
    for some in batches(known, _PART_WEIGHT, weight_of):
        send(_Part(state[0], state[1], some))
