"""A language model that can be stopped between small batches, so that what was cancelled is left at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

BATCH_CHARACTERS = 8_000
"""Code points parsed between two looks at what was cancelled: about a third of a second."""


class AbandonedError(Exception):
    """What is being worked on was cancelled."""


class PostponedError(AbandonedError):
    """What is being worked on is still wanted, but something else goes first."""


class InterruptibleLanguage:
    """A language model whose stream can be stopped between small batches."""

    def __init__(self, language: Any, check: Callable[[], None]) -> None:  # noqa: ANN401 - spaCy has no types
        self._language = language
        self._check = check

    def pipe(self, texts: Iterable[str], *, batch_size: int) -> Iterator[Any]:
        """Parses ``texts`` in order.

        Raises:
            AbandonedError: before a batch, if ``check`` raises it.
        """
        for batch in _batches(texts, batch_size):
            self._check()
            yield from self._language.pipe(batch, batch_size=batch_size)


def _batches(texts: Iterable[str], most: int) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= BATCH_CHARACTERS or len(batch) == most:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
