"""A language model that can be stopped amid a batch, so that what was cancelled is left at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

BATCH_CHARACTERS = 4_000
"""Code points parsed together, in about a tenth of a second; the names among them take half of it."""


class AbandonedError(Exception):
    """What is being worked on was cancelled."""


class PostponedError(AbandonedError):
    """What is being worked on is still wanted, but something else goes first."""


class InterruptibleLanguage:
    """A language model whose stream can be stopped before each of its components, in small batches."""

    def __init__(self, language: Any, check: Callable[[], None]) -> None:  # noqa: ANN401 - spaCy has no types
        self._language = language
        self._check = check

    def pipe(self, texts: Iterable[str], *, batch_size: int) -> Iterator[Any]:
        """Parses ``texts`` in order.

        Raises:
            AbandonedError: before a component has its turn with a batch, if ``check`` raises it.
        """
        for batch in _batches(texts, batch_size):
            docs = [self._language.make_doc(text) for text in batch]
            for _name, component in self._language.pipeline:
                self._check()
                docs = _through(component, docs, batch_size)
            yield from docs


def _through(component: Any, docs: list[Any], batch_size: int) -> list[Any]:  # noqa: ANN401 - spaCy has no types
    """What a component makes of the documents; some have a way for many at once."""
    if hasattr(component, "pipe"):
        return list(component.pipe(docs, batch_size=batch_size))
    return [component(doc) for doc in docs]


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
