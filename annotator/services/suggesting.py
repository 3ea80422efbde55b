"""Suggestions: which articles wait for them, what the worker is asked, and how its answers are stored."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.changes import Changes, EditKind
from annotator.core.means import PLAIN_MEANS, Means
from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters
from annotator.core.suggesting import Passage, Suggestions, is_read
from annotator.core.words import Words
from annotator.services.fresh_items import fresh_items
from annotator.services.freshening import freshen
from annotator.services.starting import program
from annotator.storage import articles
from annotator.storage.edit import insert_row
from annotator.storage.items import insert_items_in_bulk
from annotator.storage.states import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.suggesting import KnownActor
    from annotator.services.articles import OpenArticle
    from annotator.services.project import Project
    from annotator.suggest.client import WorkerClient
    from annotator.suggest.protocol import AskOutline, Reply, Suggest
    from annotator.suggest.registry import Findings

BOTH = frozenset({"actors", "claims"})
_UNREAD = "The built-in suggesters read English; articles in another language: {count}."


class SuggestionService:
    """Everything about suggesting but the suggesting itself, which runs in another process."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def waiting(self) -> list[int]:
        """The keys of the articles that are neither done nor skipped and were not suggested on yet."""
        return articles.not_suggested(self._project.file)

    def is_suggested(self, key: int) -> bool:
        """Whether an article was suggested on, also where that was taken back: no more comes of itself."""
        return articles.was_suggested(self._project.file, key)

    def read_names(self) -> bool:
        """Read on in a long actor list, which requests need whole; says whether it is. Nobody has to."""
        return self._project.names.read_on()

    def passage(self, key: int) -> tuple[Passage, tuple[KnownActor, ...]]:
        """What a suggester may see of an article, and the actors of the list that it may name."""
        return self._with_known(articles.load(self._project.file, key))

    def request(self, key: int, generation: int, *, first: bool = False) -> Suggest:
        """The request for an article, to be sent to the worker.

        Whoever looks at the article wants it ``first``: what its beginning holds, then the rest of it alone.
        """
        from annotator.suggest.protocol import suggest_request

        passage, known = self.passage(key)
        return suggest_request(generation, key, passage, known, first=first)

    def outline_request(self, key: int, generation: int) -> AskOutline:
        """The request for an article's outline, to be sent to the worker."""
        from annotator.suggest.protocol import outline_request

        return outline_request(generation, key, _passage(articles.load(self._project.file, key)))

    def begin_run(self) -> int:
        """A step for suggesting on many articles at the person's wish, undone as one."""
        return self._project.journal.new_step()

    def store(self, key: int, suggestions: Suggestions, *, step: int | None = None) -> Changes:
        """Store what was found in an article, where it stands in nobody's way.

        What overlaps a mention or repeats a claim that is there already is left out, and what a rule covers
        is stored but held: it comes when the rule is switched off or taken back. ``step`` is the run's;
        without one the suggestions came of themselves, and undo passes them over. Such are dropped where the
        person has taken suggestions back, which can still be done again.

        Raises:
            ProjectError: if it cannot be written.
        """
        article = articles.load(self._project.file, key)
        fresh, holds = fresh_items(self._project, article, suggestions)
        with self._project.journal.edit(
            EditKind.SUGGEST,
            detail=article.title,
            article=key,
            step=step,
            origin=Origin.BACKGROUND if step is None else Origin.USER,
        ) as edit:
            if articles.is_suggested(self._project.file, key):
                insert_items_in_bulk(edit, key, fresh, actors={}, holds=holds)
            elif step is not None or not articles.was_suggested(self._project.file, key):
                row = insert_row(edit.connection, "suggested", {"article_id": key, "at": edit.at})
                edit.inserted_in_bulk("suggested", row, row)
                insert_items_in_bulk(edit, key, fresh, actors={}, holds=holds)
        return edit.changes

    def glimpse(self, key: int, suggestions: Suggestions) -> list[Item]:
        """What would be stored and shown if no more was found in an article; nothing is stored."""
        fresh, holds = fresh_items(self._project, articles.load(self._project.file, key), suggestions)
        return [item for item in fresh if not holds.get(item.uuid, {}).get("gone")]

    def run(
        self,
        keys: Sequence[int],
        *,
        only: frozenset[str] = BOTH,
        means: Means = PLAIN_MEANS,
        told: Callable[[str], None] = lambda _problem: None,
        noted: Callable[[str], None] = lambda _note: None,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[tuple[int, Sequence[str]]]:
        """Suggest on many articles here and now, yielding each key when stored, with what went wrong.

        It can be left at any article: what was stored stays, and the rest is still ``waiting``. ``told``
        hears of suggesters that could not be loaded, ``noted`` of articles that none of the built-in ones
        reads.

        Raises:
            SuggesterError: if the suggesters cannot work at all, or one of the ``optional`` ones cannot.
        """
        with suggestion_stream(means, told, noted) as suggest_stream:
            step = self.begin_run()
            passages = (self._with_known(articles.load(self._project.file, key)) for key in keys)
            findings = suggest_stream(passages, only=only)
            for done, (key, found) in enumerate(zip(keys, findings, strict=True), 1):
                self.store(key, found.suggestions, step=step)
                progress(done, len(keys))
                yield key, found.problems

    def freshen(self, opened: OpenArticle) -> Changes | None:
        """Let what waits in an article keep up with what was decided on its names since; None if it does.

        Raises:
            ProjectError: if it cannot be written.
        """
        return freshen(self._project, opened)

    def _with_known(self, article: Article) -> tuple[Passage, tuple[KnownActor, ...]]:
        return _passage(article), self._project.names.known_in(article.text)


@contextmanager
def suggestion_stream(
    means: Means,
    told: Callable[[str], None],
    noted: Callable[[str], None],
) -> Iterator[Callable[..., Iterator[Findings]]]:
    """What suggests on a stream of passages, given which kinds of suggestions are wanted.

    ``told`` hears of those that could not be loaded, while the others work, ``noted`` at the end of articles
    that none of the built-in ones reads. One process does it here and now; ``means`` may want more.

    Raises:
        SuggesterError: if the suggesters cannot work at all, or one of the ``optional`` ones cannot.
    """
    if means.cluster is not None:
        from annotator.services.cluster import cluster_stream

        with cluster_stream(means, means.cluster, told) as suggest_stream:
            yield partial(_noting, suggest_stream, noted)
    elif means.jobs > 1:
        from annotator.services.worker_team import worker_team

        with worker_team(means.jobs, partial(start_worker, optional=means.optional), told) as team:
            yield partial(_noting, team.suggest_stream, noted)
    else:
        from annotator.suggest.batches import suggest_here

        suggest_stream, unusable = suggest_here(means.optional)
        for problem in unusable:
            told(problem)
        yield partial(_noting, suggest_stream, noted)


def _noting(
    suggest_stream: Callable[..., Iterator[Findings]],
    noted: Callable[[str], None],
    passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]],
    only: frozenset[str],
) -> Iterator[Findings]:
    """What a stream finds; at its end ``noted`` hears how many articles were in a language nobody reads."""
    unread = 0

    def seen() -> Iterator[tuple[Passage, tuple[KnownActor, ...]]]:
        nonlocal unread
        for passage, known in passages:
            unread += not is_read(passage.language)
            yield passage, known

    yield from suggest_stream(seen(), only=only)
    if unread:
        noted(Words(_UNREAD, count=unread))


def start_worker(
    on_reply: Callable[[Reply], None],
    on_exit: Callable[[str | None], None] = lambda _reason: None,
    optional: OptionalSuggesters = NOTHING_OPTIONAL,
) -> WorkerClient:
    """Start the process that suggests: this program again, with a hidden subcommand.

    ``on_reply`` and ``on_exit`` are called in another thread.
    """
    from annotator.suggest.client import WorkerClient

    client = WorkerClient(worker_command(optional), on_reply, on_exit)
    client.start()
    return client


def serve_suggestions(optional: OptionalSuggesters = NOTHING_OPTIONAL) -> int:
    """Be that process: answer requests on standard input until it closes; gives the exit status."""
    from annotator.suggest.worker import main

    return main(optional)


def worker_command(optional: OptionalSuggesters = NOTHING_OPTIONAL) -> list[str]:
    """How this program starts itself as the worker."""
    return [*program(), "suggest-worker", *optional.as_options()]


def _passage(article: Article) -> Passage:
    return Passage(text=article.text, residue=article.residue, language=article.language)
