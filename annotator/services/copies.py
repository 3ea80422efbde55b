"""Copies of an article: who they are, what of its decisions goes over to them, and carrying it over."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import is_pending
from annotator.core.changes import Changes, EditKind
from annotator.core.copies import CopyGroups, shingles, similarity
from annotator.core.errors import UserFacingError
from annotator.core.projection import GOES_OVER, STAYS, Carried, carry_over
from annotator.core.review import review_order
from annotator.core.same_text import SameText, same_text
from annotator.services.copy_grouping import CopySearch
from annotator.services.copy_writing import ROWS_OF_AN_ITEM, CopyWriter
from annotator.storage import articles, copies
from annotator.storage.items import items_of
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.annotation import Item
    from annotator.core.article import Article, QueueRow
    from annotator.core.copies import Compared, CopyTotals
    from annotator.services.project import Project
    from annotator.storage.edit import Edit
    from annotator.storage.slices import LongEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """What would go over from an article to a copy of it. ``similarity`` is that of the two, in [0, 1]."""

    article: Article
    copy: Article
    similarity: float
    same: SameText
    carried: tuple[Carried, ...]

    @property
    def goes_over(self) -> tuple[Carried, ...]:
        """What is written into the copy."""
        return tuple(one for one in self.carried if one.fate in GOES_OVER)

    @property
    def stays(self) -> tuple[Carried, ...]:
        """What is left out, each with its reason."""
        return tuple(one for one in self.carried if one.fate in STAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMember:
    """An article of a group of copies.

    ``identifier`` is what the world knows it by, ``similarity`` how like an earlier article of the group it
    is, in [0, 1]; None for the first.
    """

    row: QueueRow
    identifier: str
    similarity: float | None


class CopyService:
    """Finds copies (in any thread), and carries decisions over to them (in the project's)."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def waiting(self) -> int:
        """How many articles have not been compared with the others yet."""
        return copies.waiting(self._project.file)

    def begin(self) -> CopySearch:
        """Begin to compare new articles with all others: its slices are to be handed to :meth:`store`."""
        return CopySearch(self._project.file.path)

    def store(self, compared: Sequence[Compared]) -> None:
        """Keep what was found. It follows from the texts, so it is no edit, and goes with the articles.

        Raises:
            ProjectError: if it cannot be written; nothing is changed then.
        """
        copies.store(self._project.file, compared)

    def group_new(self, *, progress: Callable[[int, int], None] = lambda _done, _total: None) -> CopyTotals:
        """Compare new articles with all others, here and now; gives how many of them are copies."""
        search = self.begin()
        for compared in search.slices(progress=progress):
            self.store(compared)
        return search.totals

    def groups(self) -> list[tuple[GroupMember, ...]]:
        """Every group of copies, the articles in order of import."""
        found = copies.pairs(self._project.file)
        likeness: dict[int, float] = {}
        for later, _earlier, alike in found:
            likeness[later] = max(alike, likeness.get(later, 0.0))
        groups = CopyGroups((one, other) for one, other, _similarity in found).groups()
        keys = [key for group in groups for key in group]
        listed = articles.queue_rows(self._project.file, keys)
        names = articles.identifiers(self._project.file, keys)
        return [
            tuple(
                GroupMember(row=listed[key], identifier=names[key], similarity=likeness.get(key))
                for key in group
            )
            for group in groups
        ]

    def copies_of(self, article: int) -> list[QueueRow]:
        """The other articles of its group, in order of import."""
        listed = articles.queue_rows(self._project.file, copies.group_of(self._project.file, article))
        return [listed[key] for key in sorted(listed)]

    def count(self, article: int) -> int:
        """How many copies an article has."""
        return len(copies.group_of(self._project.file, article))

    def projection(self, article: int, copy: int) -> Projection:
        """What would go over to one copy, and what would not.

        Raises:
            UserFacingError: if one of the two is not there (any more).
        """
        return self._projection(self._project.file, articles.load(self._project.file, article), copy)

    def projections(
        self,
        article: int,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[Projection]:
        """What would go over to each copy, one after the other; from a connection of its own, in any thread.

        Raises:
            UserFacingError: if the article is not there (any more).
        """
        with closing(ProjectFile.open_beside(self._project.file.path)) as file:
            original = articles.load(file, article)
            keys = copies.group_of(file, article)
            for done, key in enumerate(keys):
                if cancelled():
                    return
                progress(done, len(keys))
                yield self._projection(file, original, key)

    def project(self, article: int, keys: Sequence[int]) -> Changes:
        """Do at once what :meth:`projecting` tells.

        Raises:
            UserFacingError: as ``projecting``.
        """
        return self.projecting(article, keys).at_once()

    def projecting(self, article: int, keys: Sequence[int], known: Sequence[Projection] = ()) -> LongEdit:
        """Carry what the coder decided in an article over to some of its copies, as one step.

        Only what has all its parts in text that is the same goes over; a decision that stands in a copy
        stays, and a suggestion that waits there on the same words is decided. ``known`` are projections from
        which the comparison of the texts is taken.

        Raises:
            UserFacingError: if the article is not there (any more), or nothing was decided in it.
        """
        return self.projecting_from([(article, keys)], known)

    def projecting_from(
        self, wanted: Sequence[tuple[int, Sequence[int]]], known: Sequence[Projection] = ()
    ) -> LongEdit:
        """As :meth:`projecting`, from several articles one after the other."""
        file = self._project.file
        originals = [(articles.load(file, key), keys) for key, keys in wanted]
        number = sum(len(self._decided(file, one.key)) * len(keys) for one, keys in originals)
        if not number:
            raise UserFacingError(
                "Nothing that you decided is here to be carried over.", advice="Decide on something first."
            )
        compared = {(one.article.key, one.copy.key): one.same for one in known}

        def work(edit: Edit) -> Iterator[int]:
            for original, keys in originals:
                writer = CopyWriter(self._project, edit, original.title)
                for key in keys:
                    found = self._projection(file, original, key, compared.get((original.key, key)))
                    yield from writer.write(found.copy, found.carried)

        return self._project.journal.long_edit(
            EditKind.CARRY_OVER, work, rows=ROWS_OF_AN_ITEM * number, detail=originals[0][0].title
        )

    def sources(self, group: Sequence[int]) -> list[int]:
        """Those of some articles in which the coder has decided something."""
        return [key for key in group if self._decided(self._project.file, key)]

    def _decided(self, file: ProjectFile, article: int) -> list[Item]:
        coder = self._project.coder
        return [
            item
            for item in review_order(items_of(file, article))
            if not is_pending(item) and item.coder == coder
        ]

    def _projection(
        self, file: ProjectFile, original: Article, key: int, same: SameText | None = None
    ) -> Projection:
        copy = articles.load(file, key)
        same = same or same_text(original.text, copy.text)
        return Projection(
            article=original,
            copy=copy,
            similarity=similarity(
                shingles(original.text, original.residue), shingles(copy.text, copy.residue)
            ),
            same=same,
            carried=tuple(carry_over(self._decided(file, original.key), items_of(file, key), same)),
        )
