"""Every occurrence of the same words: counted, annotated, relabelled or removed as one step."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from annotator.core.changes import Changes, EditKind
from annotator.core.errors import UserFacingError
from annotator.services.occurrence_places import Count, places_in, words_matcher
from annotator.services.occurrence_writing import OccurrenceWriter
from annotator.storage import articles, search
from annotator.storage.items import items_of
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.services.occurrence_places import Places
    from annotator.services.patterns import Matcher
    from annotator.services.project import Project
    from annotator.storage.edit import Edit

SLICE = 50
"""Occurrences of one transaction of a run, so that none holds up the window."""


class Act(Enum):
    """What is done with every occurrence."""

    ANNOTATE = EditKind.ADD_MENTIONS
    ACCEPT = EditKind.ACCEPT_MANY
    RELABEL = EditKind.RELABEL_MANY
    REMOVE = EditKind.REMOVE_MANY


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to do with every occurrence of ``words``.

    ``type`` is the actor type that annotating and relabelling give; ``actor`` the uuid of the actor that
    annotating and accepting link to, by default the one that the words are proposed for.
    """

    act: Act
    words: str
    any_case: bool = False
    type: str = ""
    actor: str | None = None

    def count(self, places: Places) -> int:
        """How many of these places it is about."""
        if self.act is Act.ANNOTATE:
            return len(places.free)
        return len(places.waiting if self.act is Act.ACCEPT else places.marked)


class OccurrenceService:
    """Counts the occurrences (in a project: in any thread), and acts on them (the project's thread)."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def count(self, article: int, words: str, *, any_case: bool = False) -> Count:
        """How often ``words`` occur in an article, free and marked.

        Raises:
            UserFacingError: if there are no words, or the article is not there (any more).
        """
        matcher = words_matcher(words, any_case=any_case)
        return Count().plus(_places(self._project.file, article, matcher))

    def count_everywhere(
        self,
        words: str,
        *,
        any_case: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Count:
        """As ``count``, in the whole project and in any thread; what it has so far when ``cancelled``."""
        counted = Count()
        for _key, places in self._everywhere(words, any_case, cancelled, progress):
            counted = counted.plus(places)
        return counted

    def slices(
        self,
        wish: Wish,
        *,
        article: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[list[int]]:
        """The articles to act on, in lists for :meth:`OccurrenceRun.take`; an article with many comes again.

        All of the project, or ``article`` alone. It reads from a connection of its own, in any thread.
        """
        waiting: list[int] = []
        filled = 0
        for key, places in self._everywhere(wish.words, wish.any_case, cancelled, progress, article):
            count = wish.count(places)
            if filled + count > SLICE and waiting:
                yield waiting
                waiting, filled = [], 0
            yield from ([key] for _ in range(count // SLICE))
            if count % SLICE:
                waiting.append(key)
                filled += count % SLICE
        if waiting:
            yield waiting

    def begin(self, wish: Wish) -> OccurrenceRun:
        """Start acting on many articles; all of the run is one step of undo.

        Raises:
            UserFacingError: if there are no words, or the codebook has no such type.
        """
        return OccurrenceRun(self._project, wish)

    def act(self, article: int, wish: Wish) -> Changes:
        """Act on every occurrence in one article, in one transaction.

        Raises:
            UserFacingError: as :meth:`begin`, or if there is nothing to act on.
        """
        run = self.begin(wish)
        changes = run.take([article], at_most=None)
        if changes is None:
            raise UserFacingError("There is no such occurrence in the article (any more).")
        return changes

    def _everywhere(
        self,
        words: str,
        any_case: bool,  # noqa: FBT001 - passed on by position to keep two calls on one line
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
        only: int | None = None,
    ) -> Iterator[tuple[int, Places]]:
        matcher = words_matcher(words, any_case=any_case)
        with closing(ProjectFile.open_beside(self._project.file.path)) as file:
            keys = search.articles_with(file, words) if only is None else [only]
            for done, key in enumerate(keys):
                if cancelled():
                    return
                progress(done, len(keys))
                yield key, _places(file, key, matcher)
            progress(len(keys), len(keys))


class OccurrenceRun:
    """One wish on its way through the project.

    ``done`` counts the occurrences that were acted on, ``articles`` are the keys of those they stand in.
    """

    def __init__(self, project: Project, wish: Wish) -> None:
        if wish.act in {Act.ANNOTATE, Act.RELABEL} and not project.codebook.has_type(wish.type):
            raise UserFacingError("The codebook has no actor type “{name}”.", name=wish.type)
        self._project = project
        self._wish = wish
        self._matcher = words_matcher(wish.words, any_case=wish.any_case)
        self._writer = OccurrenceWriter(project, wish.type, wish.actor)
        self._step = project.journal.new_step()
        self.done = 0
        self.articles: set[int] = set()

    @property
    def kind(self) -> EditKind:
        """What its edits are called."""
        return self._wish.act.value

    def take(self, keys: Sequence[int], *, at_most: int | None = SLICE) -> Changes | None:
        """Act on the next ``at_most`` occurrences in each of these articles, in one transaction.

        Articles that are not there any more are passed over; None where nothing was to do.

        Raises:
            ProjectError: if it cannot be written; nothing of it is changed then.
        """
        done = 0
        only = keys[0] if len(keys) == 1 else None
        with self._project.journal.edit(self.kind, article=only, step=self._step) as edit:
            for key in keys:
                done += self._act(edit, key, at_most)
            self._writer.finish(edit)
            edit.detail = f"{shortened(self._wish.words)} ×{done}"
        if not edit.operations:
            return None
        # Where the person has done something since, the rest goes on as one later step.
        self._step = edit.step if edit.step is not None else self._step
        self.done += done
        self.articles |= edit.changes.articles
        return edit.changes

    def _act(self, edit: Edit, key: int, at_most: int | None) -> int:
        try:
            article = articles.load(self._project.file, key)
        except UserFacingError:
            return 0
        places = places_in(article, items_of(self._project.file, key), self._matcher)
        if self._wish.act is Act.ANNOTATE:
            return self._writer.annotate(edit, article, places.free[:at_most], in_bulk=at_most is not None)
        if self._wish.act is Act.ACCEPT:
            return self._writer.accept(edit, article, places.waiting[:at_most])
        if self._wish.act is Act.RELABEL:
            return self._writer.relabel(edit, article, places.marked, at_most)
        return self._writer.remove(edit, article, places.marked[:at_most])


def shortened(words: str, limit: int = 60) -> str:
    """``words`` on one line, cut where they are longer than ``limit`` code points."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _places(file: ProjectFile, key: int, matcher: Matcher) -> Places:
    return places_in(articles.load(file, key), items_of(file, key), matcher)
