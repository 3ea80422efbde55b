"""Which new articles are copies of others: worked out beside the window, from a connection of its own."""

from __future__ import annotations

from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.copies import THRESHOLD, Compared, CopyGroups, shingles, similarity
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


def compared_articles(
    path: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Iterator[list[Compared]]:
    """What the articles that have not been compared yet are copies of, in lists to be stored one by one.

    It may run in any thread, and ends early when ``cancelled``: what was stored until then stays, and the
    rest still waits.
    """
    from annotator.analysis.near_copies import CopyIndex, Signer

    with closing(ProjectFile.open_beside(path)) as file:
        total = copies.waiting(file)
        if not total:
            return
        signer, index = Signer(), CopyIndex()
        for article, signature in copies.signatures(file):
            index.add(article, signature)
        finder = _Finder(file, index)
        done: list[Compared] = []
        for number, (article, text, residue) in enumerate(copies.texts_waiting(file)):
            if cancelled():
                return
            own = shingles(text, residue)
            signature = signer.sign(own)
            near = finder.near(article, own, signature)
            index.add(article, signature)
            done.append(Compared(article=article, signature=signature, near=near))
            if len(done) == SLICE:
                yield done
                done = []
                progress(number + 1, total)
        if done:
            yield done
        progress(total, total)


class _Finder:
    """Compares new articles with those that the index finds, shingle by shingle."""

    def __init__(self, file: ProjectFile, index: CopyIndex) -> None:
        self._index = index
        self._groups = CopyGroups((one, other) for one, other, _similarity in copies.pairs(file))
        self._shingles = lru_cache(maxsize=_REMEMBERED)(
            lambda article: shingles(*copies.text_of(file, article))
        )

    def near(self, article: int, own: frozenset[str], signature: bytes) -> tuple[tuple[int, float], ...]:
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
            exact = similarity(own, self._shingles(other))
            if exact >= THRESHOLD:
                found[group] = (other, exact)
        for other, _exact in found.values():
            self._groups.unite(article, other)
        return tuple(found.values())
