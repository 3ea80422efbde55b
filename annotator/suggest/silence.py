"""Noticing that a process hangs: it is there, owes an answer, and says nothing."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKS = 10
"""In as many parts the patience is divided between two looks."""
_SHORTEST, _LONGEST = 0.05, 5.0

_logger = logging.getLogger(__name__)


class Silence:
    """Watches one process from a thread of its own, while the block lasts.

    ``patience`` gives the seconds for which the process may say nothing now, or None where that is all right.
    ``end_it`` is called once, in that thread, when it has been silent for longer.
    """

    def __init__(self, patience: Callable[[], float | None], end_it: Callable[[], None]) -> None:
        self._patience = patience
        self._end_it = end_it
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="suggester-watch", daemon=True)
        self._heard = time.monotonic()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()

    def broken(self) -> None:
        """The process has said something, or begins to owe something only now."""
        self._heard = time.monotonic()

    def _watch(self) -> None:
        patience = self._patience()
        while not self._over.wait(min(max((patience or _LONGEST) / _LOOKS, _SHORTEST), _LONGEST)):
            patience = self._patience()
            if patience is not None and time.monotonic() - self._heard > patience:
                _logger.warning("the suggester said nothing for %.0f s and is ended", patience)
                self._end_it()
                return
