"""The outline of an article: what the window needs of the parse to grow a selection and to propose claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.outline import Outline
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.model.habits import keeping_to
from annotator.suggest.proposals import ClaimProposer
from annotator.suggest.units import clauses, phrases, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.spans import Span
    from annotator.suggest.claims.lexicon import Lexicon
    from annotator.suggest.claims.model.habits import Habit
    from annotator.suggest.language import ParsedParagraph


class Outliner:
    """Makes outlines of parsed articles; the claims proposed in them keep to an analyst's ``habits``.

    Raises:
        OSError: if the program's lexicons are missing.
    """

    def __init__(self, lexicon: Lexicon | None = None, habits: tuple[Habit, ...] = ()) -> None:
        self._propose = ClaimProposer(lexicon or read_lexicon())
        self._habits = habits

    def __call__(
        self, paragraphs: Sequence[ParsedParagraph], check: Callable[[], None] = lambda: None
    ) -> Outline:
        """The outline of one article; spans lie in the article, in code points.

        ``check`` is called now and then; it may raise to end the work.
        """
        units: tuple[set[Span], set[Span], set[Span]] = (set(), set(), set())
        for paragraph in paragraphs:
            check()
            for found, find in zip(units, (phrases, clauses, sentences), strict=True):
                found.update(find(paragraph))
        in_order = [tuple(sorted(found)) for found in units]
        frames = []
        for frame in self._propose(paragraphs):
            check()
            frames.append(keeping_to(self._habits, frame, paragraphs) if self._habits else frame)
        return Outline(
            phrases=in_order[0],
            clauses=in_order[1],
            sentences=in_order[2],
            frames=tuple(sorted(frames, key=lambda frame: frame.cue)),
        )
