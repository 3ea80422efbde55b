"""Which new articles are copies of others: worked out beside the window, from a connection of its own."""

from __future__ import annotations

from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.batches import batches
from annotator.core.copies import (
    THRESHOLD,
    Compared,
    CopyGroups,
    CopyTotals,
    compared_text,
    shingles,
    similarity,
)
from annotator.storage import copies
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.analysis.near_copies import CopyIndex

SLICE = 100
"""Articles that are stored in one transaction."""
_UNSURE = 0.15
"""How far an estimate may be below the similarity itself: more than three times what it is off by."""
_TRIED = 16
"""Articles that are read to compare them with a new one, at most; the most similar first."""
_REMEMBERED = 512
"""Articles whose shingles are kept, because the next ones may be copies of them too."""


class CopySearch:
    """Looks once for the copies of all articles that have not been compared yet, in any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._groups = CopyGroups()
        self._compared: list[int] = []

    @property
    def totals(self) -> CopyTotals:
        """How many of the articles compared so far are copies of others, and in how many groups."""
        groups = [self._groups.group_of(one) for one in self._compared if self._groups.is_in_one(one)]
        return CopyTotals(articles=len(groups), groups=len(set(groups)))

    def slices(
        self,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[list[Compared]]:
        """What articles are copies of, in lists that are to be stored in this order.

        It reads from a connection of its own, and ends early when ``cancelled``: what was stored until then
        stays, and the rest still waits.
        """
        with closing(ProjectFile.open_beside(self._path)) as file:
            total = copies.waiting(file)
            if not total:
                return
            done = 0
            progress(done, total)
            for some in batches(self._compare(file, cancelled), SLICE):
                if cancelled():
                    return
                yield some
                done += len(some)
                progress(done, total)

    def _compare(self, file: ProjectFile, cancelled: Callable[[], bool]) -> Iterator[Compared]:
        from annotator.analysis.near_copies import CopyIndex, Signer

        signer, index = Signer(), CopyIndex()
        for article, signature in copies.signatures(file):
            if cancelled():
                return
            index.add(article, signature)
        for one, other, _similarity in copies.pairs(file):
            self._groups.unite(one, other)
        finder = _Finder(file, index, self._groups)
        for article, text, residue in copies.texts_waiting(file):
            signature = signer.sign(compared_text(text, residue))
            near = finder.near(article, signature)
            index.add(article, signature)
            self._compared.append(article)
            yield Compared(article=article, signature=signature, near=near)


class _Finder:
    """Compares new articles with those that the index finds, shingle by shingle."""

    def __init__(self, file: ProjectFile, index: CopyIndex, groups: CopyGroups) -> None:
        self._index = index
        self._groups = groups
        self._shingles = lru_cache(maxsize=_REMEMBERED)(
            lambda article: shingles(*copies.text_of(file, article))
        )

    def near(self, article: int, signature: bytes) -> tuple[tuple[int, float], ...]:
        """One copy of the article in each group that has any, with the similarity."""
        found: dict[int, tuple[int, float]] = {}
        tried = 0
        for other, estimate in self._index.alike(signature):
            if estimate < THRESHOLD - _UNSURE or tried == _TRIED:
                break
            group = self._groups.group_of(other)
            if group in found:
                continue
            tried += 1
            exact = similarity(self._shingles(article), self._shingles(other))
            if exact >= THRESHOLD:
                found[group] = (other, exact)
        for other, _exact in found.values():
            self._groups.unite(article, other)
        return tuple(found.values())
