"""Where the same words stand in an article: free, or marked as an actor already."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, Mention, is_pending
from annotator.core.spans import union
from annotator.services.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.spans import Fragments, Span
    from annotator.services.patterns import Matcher


@dataclass(frozen=True, slots=True)
class Places:
    """The occurrences of some words in one article.

    ``free`` are those that nothing stands on and that are no page furniture; ``marked`` the mentions with
    just these words, rejected ones left out.
    """

    free: Fragments
    marked: tuple[Mention, ...]

    @property
    def waiting(self) -> tuple[Mention, ...]:
        """The marked ones that wait for a decision."""
        return tuple(one for one in self.marked if is_pending(one))


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many occurrences there are, free, waiting and marked at all, and in how many articles."""

    free: int = 0
    waiting: int = 0
    marked: int = 0
    free_articles: int = 0
    waiting_articles: int = 0
    marked_articles: int = 0

    def plus(self, places: Places) -> Count:
        """This and what one more article has."""
        return Count(
            free=self.free + len(places.free),
            waiting=self.waiting + len(places.waiting),
            marked=self.marked + len(places.marked),
            free_articles=self.free_articles + bool(places.free),
            waiting_articles=self.waiting_articles + bool(places.waiting),
            marked_articles=self.marked_articles + bool(places.marked),
        )


def words_matcher(words: str, *, any_case: bool) -> Matcher:
    """What finds ``words`` as whole words.

    Raises:
        UserFacingError: if there are none.
    """
    return Pattern(text=words, any_case=any_case, whole_words=True).matcher()


def places_in(article: Article, items: Iterable[Item], matcher: Matcher) -> Places:
    """The occurrences in an article that has these items."""
    mentions = [
        item for item in items if isinstance(item, Mention) and item.decision is not Decision.REJECTED
    ]
    found = list(matcher.spans(article.text))
    taken = union([*(mention.span for mention in mentions), *article.residue])
    everywhere = set(found)
    marked = sorted((one for one in mentions if one.span in everywhere), key=lambda one: one.span)
    return Places(tuple(span for span in found if not _overlaps_any(span, taken)), tuple(marked))


def _overlaps_any(span: Span, taken: Fragments) -> bool:
    """Whether ``span`` shares a code point with one of ``taken``, which are in order and apart."""
    before = bisect_right(taken, span.end - 1, key=lambda one: one.start) - 1
    return before >= 0 and taken[before].end > span.start
