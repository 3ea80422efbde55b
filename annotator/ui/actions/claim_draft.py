"""A claim under construction: its parts, which of them the person chose, and which one comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.annotation import Role
from annotator.core.spans import union
from annotator.ui.actions.stretching import without

if TYPE_CHECKING:
    from annotator.core.outline import ProposedClaim
    from annotator.core.spans import Fragments, Span

_ORDER = (Role.CONTENT, Role.CUE, Role.SOURCE)


@dataclass(slots=True)
class ClaimDraft:
    """The parts so far; ``chosen`` are those that the person has settled.

    ``is_proposed`` tells that the parse was asked, so that nothing is missing.
    """

    parts: dict[Role, Fragments] = field(default_factory=dict)
    chosen: set[Role] = field(default_factory=set)
    is_proposed: bool = False

    @classmethod
    def from_cue(cls, frame: ProposedClaim) -> ClaimDraft:
        """What the parse makes of a cue that was chosen."""
        parts = {Role.SOURCE: frame.source, Role.CUE: frame.cue, Role.CONTENT: frame.content}
        return cls(parts, {Role.CUE}, is_proposed=True)

    @classmethod
    def from_content(cls, content: Span, frame: ProposedClaim | None) -> ClaimDraft:
        """A content that was chosen, with cue and source of a claim that the parse sees there."""
        draft = cls({Role.CONTENT: (content,)}, {Role.CONTENT}, is_proposed=frame is not None)
        if frame is not None:
            draft.parts |= {Role.SOURCE: frame.source, Role.CUE: frame.cue}
        return draft

    @property
    def next_role(self) -> Role | None:
        """The part that the next selection is taken for; None where all are settled."""
        return next((role for role in _ORDER if role not in self.chosen), None)

    def put(self, role: Role, fragments: Fragments) -> None:
        """Settle a part; without fragments it is left out."""
        self.parts[role] = fragments
        self.chosen.add(role)

    def add(self, role: Role, fragment: Span) -> None:
        """Settle a part with a further fragment."""
        self.put(role, union((*self.parts.get(role, ()), fragment)))

    def finished(self, text: str) -> dict[Role, Fragments]:
        """The parts to store: the content without the cue and source that interrupt it."""
        cue, source = self.parts.get(Role.CUE, ()), self.parts.get(Role.SOURCE, ())
        content = tuple(
            piece
            for fragment in self.parts.get(Role.CONTENT, ())
            for piece in without(fragment, (*cue, *source), text)
        )
        return {Role.SOURCE: source, Role.CUE: cue, Role.CONTENT: content}
