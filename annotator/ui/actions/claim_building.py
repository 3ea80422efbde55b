"""Building a claim: from three selections, or from one with what the parse proposes for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Claim, Decision, Role
from annotator.core.spans import hull
from annotator.ui.actions.claim_draft import ClaimDraft
from annotator.ui.actions.key_mode import KeyMode
from annotator.ui.actions.stretching import trimmed
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.changes import Changes
    from annotator.core.outline import ProposedClaim
    from annotator.core.spans import Span
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_HINTS = {
    Role.CONTENT: marked("Claim: now select what is claimed, then {key}"),
    Role.CUE: marked("Claim: now select the cue (“warned”, “according to”), then {key}"),
    Role.SOURCE: marked("Claim: now select whose statement it is, then {key}"),
    None: marked("Claim: Enter keeps it"),
}
_WAYS_OUT = marked(" · Enter without a selection leaves it out · Esc cancels")
_PROPOSED = marked(
    "Enter keeps this claim · words selected: {source} source, {cue} cue, {content} content, Shift adds"
    " · {source}, {cue} alone: none · Esc"
)


class ClaimBuilder(QObject):
    """Collects the parts of a claim; nothing is stored before the last, or before Enter.

    While it does, the actions on the parts of a claim act on the draft. ``finish_other`` is called first, to
    keep what another mode of the keys has not stored yet.
    """

    def __init__(self, session: Session, view: ArticleView, finish_other: Callable[[], None]) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._finish_other = finish_other
        self._draft = ClaimDraft()
        self._key_of: Callable[[str], str] = str
        self.mode = KeyMode(view, {"Return": self.take, "Enter": self.take, "Esc": self.leave})
        session.article_opened.connect(self.leave)

    def know(self, key_of: Callable[[str], str]) -> None:
        """Take what tells the key in force of an action, for the hints."""
        self._key_of = key_of

    def begin(self) -> None:
        """Propose the claim of the selected cue, or make the selection the content and ask for the rest.

        Once begun, take the next part.
        """
        if self.mode.is_active:
            self.take()
            return
        self._finish_other()
        selected, outline = self._selected(), self._view.outline()
        word = selected or self._view.word_at(self._view.caret())
        frame = outline.frame_of_cue(word) if outline is not None and word is not None else None
        if frame is not None:
            self._propose(frame)
        elif selected is not None:
            frame = outline.frame_of_content(selected) if outline is not None else None
            self._show(ClaimDraft.from_content(selected, frame))
        else:
            self._session.say(translate("Select what is claimed (W widens it) or a cue, then press K."))

    def take(self) -> None:
        """Make the selection the next part; without one keep what is drawn, or leave the part out."""
        selected, role = self._selected(), self._draft.next_role
        if role is not None and (selected is not None or not self._draft.is_proposed):
            self._draft.put(role, () if selected is None else (selected,))
            if self._draft.next_role is not None:
                self._show(self._draft)
                return
        self._store()

    def put(self, role: Role) -> None:
        """Make the selection one part of the draft; without one it is left out."""
        selected = self._selected()
        if selected is None and role is Role.CONTENT:
            self._session.say(translate("A claim needs a content: select what is claimed."))
            return
        self._draft.put(role, () if selected is None else (selected,))
        self._show(self._draft)

    def add(self, role: Role) -> None:
        """Make the selection a further fragment of one part."""
        selected = self._selected()
        if selected is None:
            self._session.say(translate("Select the words to add first."))
            return
        self._draft.add(role, selected)
        self._show(self._draft)

    def leave(self) -> None:
        """Drop the draft."""
        if self.mode.is_active:
            self.mode.stop()
            self._draft = ClaimDraft()
            self._view.set_draft({})

    def _selected(self) -> Span | None:
        article, selected = self._session.article, self._view.selection()
        return trimmed(article.text, selected) if article is not None and selected is not None else None

    def _propose(self, frame: ProposedClaim) -> None:
        there = next((item for item in self._session.items.claims if is_claim_of(item, frame)), None)
        if there is not None:
            self._view.set_selection(None)
            self._session.set_current(there.ref)
            self._session.say(
                translate("This claim is here already: U, Q and J correct its parts, A accepts it.")
            )
            return
        self._show(ClaimDraft.from_cue(frame))

    def _show(self, draft: ClaimDraft) -> None:
        self._draft = draft
        self._view.set_draft(draft.parts)
        self._view.set_selection(None)
        whole = hull(span for fragments in draft.parts.values() for span in fragments)
        if whole is not None and draft.is_proposed:
            self._view.reveal(whole)
        self.mode.start(self._hint(draft))

    def _hint(self, draft: ClaimDraft) -> str:
        if draft.is_proposed:
            keys = {str(role): self._key_of(f"claim.{role}") for role in Role}
            return translate(_PROPOSED).format(**keys)
        hint = translate(_HINTS[draft.next_role]).format(key=self._key_of("annotate.claim"))
        return hint + translate(_WAYS_OUT)

    def _store(self) -> None:
        article, draft = self._session.article, self._draft
        self.leave()
        self._view.set_selection(None)
        if article is None:
            return
        parts = draft.finished(article.text)
        annotating = self._session.workspace.annotating

        def add() -> Changes:
            return annotating.add_claim(
                article.key, content=parts[Role.CONTENT], cue=parts[Role.CUE], source=parts[Role.SOURCE]
            )

        changes = self._session.run(add, self)
        if changes is not None:
            added = self._session.items.among(changes.items)
            self._session.set_current(added[0].ref if added else None)


def is_claim_of(item: object, frame: ProposedClaim) -> bool:
    """Whether an annotation is the claim that a cue makes: it has the cue, and some of the content."""
    if not isinstance(item, Claim) or item.decision is Decision.REJECTED:
        return False
    return all(
        any(one.overlaps(other) for one in some for other in others)
        for some, others in ((item.cue, frame.cue), (item.content, frame.content))
    )
