"""Concordance: every place of a word, an expression, an actor or a cue in the project, with its context."""

from __future__ import annotations

import unicodedata
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span, hull
from annotator.services.patterns import Pattern
from annotator.storage import articles, search
from annotator.storage.items import items_of
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.article import Article
    from annotator.services.patterns import Matcher
    from annotator.services.project import Project

MOST_LINES = 20_000
"""Lines after which a search ends: nobody reads more, and narrower words find them."""

CONTEXT = 80
"""Code points of context on each side."""

_PAGE = 100
_STRONG = {"L": False, "R": True, "AL": True}

Place: TypeAlias = "tuple[Span, ItemRef | None]"


class Kind(Enum):
    """What a concordance is of."""

    WORDS = "words"
    EXPRESSION = "expression"
    ACTOR = "actor"
    CUE = "cue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for: ``text`` are words, an expression, the words of cues, or the uuid of an actor."""

    kind: Kind
    text: str
    any_case: bool = True
    whole_words: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One place with its context, each on one line; ``span`` are code points of the article, end exclusive.

    ``before`` and ``after`` are in reading order; ``item`` is the annotation that was found, if one was.
    """

    article: int
    title: str
    outlet: str | None
    published: str | None
    span: Span
    before: str
    match: str
    after: str
    right_to_left: bool
    item: ItemRef | None = None


class ConcordanceService:
    """Reads from a connection of its own, so it may run in any thread while the desk goes on."""

    def __init__(self, project: Project) -> None:
        self._path = project.file.path

    def pages(
        self,
        query: Query,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[list[Line]]:
        """The places in order of the queue, page by page, at most ``MOST_LINES`` of them.

        Raises:
            UserFacingError: if there is nothing to look for, or the expression is broken or takes too long.
        """
        look = _look_for(query)
        page: list[Line] = []
        count = 0
        with closing(ProjectFile.open_beside(self._path)) as file:
            keys = _candidates(file, query)
            for done, key in enumerate(keys):
                if cancelled() or count >= MOST_LINES:
                    break
                progress(done, len(keys))
                found = _lines(articles.load(file, key), look, file)[: MOST_LINES - count]
                count += len(found)
                page += found
                while len(page) >= _PAGE:
                    yield page[:_PAGE]
                    page = page[_PAGE:]
            if page:
                yield page
            progress(len(keys), len(keys))


def _candidates(file: ProjectFile, query: Query) -> list[int]:
    if query.kind is Kind.ACTOR:
        return search.articles_of_actor(file, query.text)
    if query.kind is Kind.CUE:
        return search.articles_with_cues(file)
    if query.kind is Kind.WORDS and query.whole_words:
        return search.articles_with(file, query.text)
    return search.all_articles(file)


def _look_for(query: Query) -> Callable[[Article, ProjectFile], list[Place]]:
    if query.kind is Kind.ACTOR:
        return lambda article, file: _of_actor(items_of(file, article.key), query.text)
    matcher = Pattern(
        text=query.text,
        is_expression=query.kind is Kind.EXPRESSION,
        any_case=query.any_case,
        whole_words=query.whole_words and query.kind is not Kind.EXPRESSION,
    ).matcher()
    if query.kind is Kind.CUE:
        return lambda article, file: _of_cues(items_of(file, article.key), article.text, matcher)
    return lambda article, _file: [(span, None) for span in matcher.spans(article.text)]


def _of_actor(items: Iterable[Item], actor: str) -> list[Place]:
    """The actor's mentions, and its claims by their source where that is no mention of it already."""
    places: dict[Span, ItemRef] = {}
    for item in items:
        if item.actor == actor and item.decision is not Decision.REJECTED:
            parts = (item.span,) if isinstance(item, Mention) else item.source or item.cue
            places.setdefault(hull(parts) or item.extent, item.ref)
    return sorted(places.items())


def _of_cues(items: Iterable[Item], text: str, matcher: Matcher) -> list[Place]:
    found: list[Place] = []
    for item in items:
        if not isinstance(item, Claim) or item.decision is Decision.REJECTED:
            continue
        cue = hull(item.cue)
        if cue is not None and any(True for _ in matcher.spans(text, cue.start, cue.end)):
            found.append((cue, item.ref))
    return sorted(found, key=lambda place: place[0])


def _lines(
    article: Article, look: Callable[[Article, ProjectFile], list[Place]], file: ProjectFile
) -> list[Line]:
    try:
        places = look(article, file)
    except UserFacingError as error:
        raise UserFacingError(
            "In “{title}”: {reason}", advice=error.advice, title=article.title, reason=error.words
        ) from error
    return [_line(article, span, item) for span, item in places]


def _line(article: Article, span: Span, item: ItemRef | None) -> Line:
    text = article.text
    return Line(
        article=article.key,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        span=span,
        before=_on_one_line(text[max(0, span.start - CONTEXT) : span.start]),
        match=_on_one_line(span.of(text)),
        after=_on_one_line(text[span.end : span.end + CONTEXT]),
        right_to_left=_is_right_to_left(text, span),
        item=item,
    )


def _on_one_line(part: str) -> str:
    """``part`` without line breaks, and without marks whose letter was cut off."""
    line = "".join(" " if character.isspace() else character for character in part)
    start = 0
    while start < len(line) and unicodedata.category(line[start]).startswith("M"):
        start += 1
    return line[start:]


def _is_right_to_left(text: str, span: Span) -> bool:
    """Whether the paragraph that ``span`` begins in is set from right to left (UAX 9, rule P2)."""
    start = text.rfind("\n", 0, span.start) + 1
    for position in range(start, span.end):
        direction = _STRONG.get(unicodedata.bidirectional(text[position]))
        if direction is not None:
            return direction
    return False
