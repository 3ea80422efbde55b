"""Who is called so: the names of the actor list, and those that an article has used so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.linking import (
    ARTICLE_WORD,
    PERSON,
    ActorProposal,
    existing,
    is_short_form,
    normal_name,
    surname_of,
    without_title,
)
from annotator.core.listed_names import names_of
from annotator.core.names_asked import AskedNames
from annotator.core.references import initials_of
from annotator.core.text_notes import TextNotes
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Actor
    from annotator.core.spans import Span

_OPENS_A_SHORT_FORM = frozenset({"(", "(the", "(“", '("'})


class NameBook:
    """Looks up names, surnames and short forms, in the list and in one article as far as it was read."""

    def __init__(self, text: str, actors: Iterable[Actor]) -> None:
        self._text = text
        self.listed = AskedNames(names_of(actors))
        self._full_names: TextNotes[str, ActorProposal] = TextNotes()
        self._bodies: TextNotes[str, tuple[Span, ActorProposal]] = TextNotes()

    def of_uuid(self, uuid: str | None) -> Actor | None:
        """The actor of the list with this uuid."""
        return None if uuid is None else self.listed.of_uuid(uuid)

    def has(self, name: str) -> bool:
        """Whether a name or alias of the list is spelt so."""
        return self.listed.get(normal_name(name)) is not None

    def go_back(self, to: int) -> None:
        """Forget who was named from this place of the article on (code points)."""
        self._full_names.go_back(to)
        self._bodies.go_back(to)

    def note(self, span: Span, who: ActorProposal) -> None:
        """Remember who was named at a place of the article; of two with one surname the last counts."""
        if " " not in who.name:
            return
        if who.type == PERSON:
            self._full_names.note(span.start, surname_of(who.name), who)
        else:
            self._bodies.note(span.start, normal_name(who.name), (span, who))

    def called(self, surface: str, actor_type: str, at: Span) -> ActorProposal:
        """Who bears the name that stands at ``at``, or a new actor of that name."""
        known = self.listed.get(normal_name(surface))
        if known is not None:
            same = normal_name(known.name) == normal_name(surface)
            return existing(
                known, Words("name in your actor list") if same else Words("alias in your actor list")
            )
        full = self._of_surname(surface) if actor_type == PERSON else self._of_short_form(surface, at)
        if full is not None:
            return full
        return ActorProposal(
            name=ARTICLE_WORD.sub("", surface), type=actor_type, why=Words("new in this project")
        )

    def _of_surname(self, surface: str) -> ActorProposal | None:
        name = without_title(surface)
        if " " in name:
            return None
        full = self._full_names.get(normal_name(name)) or self._listed_surname(name)
        return None if full is None else _because(full, Words("surname of {name}", name=full.name))

    def _listed_surname(self, surface: str) -> ActorProposal | None:
        bearers = self.listed.bearers(normal_name(surface))
        return existing(bearers[0], Words("surname")) if len(bearers) == 1 else None

    def _of_short_form(self, surface: str, at: Span) -> ActorProposal | None:
        """Whose short form stands at ``at``: in brackets behind the full name, or made of its initials."""
        if not is_short_form(surface):
            return None
        letters = surface.replace(".", "")
        bodies = [*reversed(self._bodies.values())]
        introduced = (who for span, who in bodies if self._opens_brackets(span, at))
        full = next(introduced, None) or _only(who for _, who in bodies if letters in initials_of(who.name))
        if full is None:
            full = _only(existing(one, "") for one in self.listed.of_initials(letters))
        return None if full is None else _because(full, Words("short for {name}", name=full.name))

    def _opens_brackets(self, span: Span, at: Span) -> bool:
        return span.end <= at.start and self._text[span.end : at.start].strip() in _OPENS_A_SHORT_FORM


def _only(several: Iterable[ActorProposal]) -> ActorProposal | None:
    found = list(several)
    return found[0] if len(found) == 1 else None


def _because(who: ActorProposal, why: str) -> ActorProposal:
    return ActorProposal(name=who.name, type=who.type, actor=who.actor, why=why)
