"""Growing a selection from unit to unit, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.ui.article_view import words

if TYPE_CHECKING:
    from annotator.core.outline import Outline
    from annotator.core.spans import Span
    from annotator.ui.article_view.segments import Segments


@dataclass(slots=True)
class Growth:
    """How the present selection grew: what was selected, or where the caret stood, before each step."""

    steps: list[tuple[Span | None, int]] = field(default_factory=list)
    grown: Span | None = None

    def note(self, before: Span | None, caret: int, grown: Span) -> None:
        """Remember a step; those that led to another selection are forgotten."""
        if before != self.grown:
            self.steps.clear()
        self.steps.append((before, caret))
        self.grown = grown

    def back(self, selected: Span | None) -> tuple[Span | None, int] | None:
        """What there was before the last step; None where the selection did not come by growing."""
        if selected is None or selected != self.grown or not self.steps:
            return None
        before, caret = self.steps.pop()
        self.grown = before
        return before, caret


def grown(segments: Segments, outline: Outline | None, selected: Span) -> Span:
    """The next larger unit around a selection; itself if there is none.

    With an outline the units are word, phrases, clauses, sentence and paragraph; where it says nothing
    (there is none yet, page furniture, another language) they are what plain rules tell.
    """
    word = words.word_at(segments, selected.start)
    if word is not None and word != selected and word.contains(selected):
        return word
    unit = outline.around(selected) if outline is not None else None
    return unit or words.grown(segments, selected, by_rules=not _is_outlined(outline, selected))


def _is_outlined(outline: Outline | None, selected: Span) -> bool:
    return outline is not None and any(sentence.overlaps(selected) for sentence in outline.sentences)
