"""The contract of a suggester: a function from an article (and the actors known so far) to suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.core.spans import Fragments


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownActor:
    """An actor of the project's list, as a value that can travel to the worker.

    ``type`` is what the analyst takes it for, ``accepted`` how many mentions were accepted as that.
    """

    names: tuple[str, ...]
    type: str
    accepted: int = 0

    @property
    def why(self) -> str:
        """Why its name is suggested."""
        if self.accepted == 0:
            return "in your actor list"
        times = "once" if self.accepted == 1 else f"{self.accepted} times"
        return f"in your actor list · accepted {times} as {self.type}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What a suggester may see of an article. ``residue`` is never suggested on."""

    text: str
    residue: Fragments = ()
    language: str | None = None


def is_read(language: str | None) -> bool:
    """Whether the built-in suggesters read articles in a language (ISO 639): English, and what is unknown."""
    return language is None or language.split("-")[0].lower() == "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    """What suggesters found in one article, each list in reading order."""

    mentions: tuple[MentionSuggestion, ...] = ()
    claims: tuple[ClaimSuggestion, ...] = ()


class Suggester(Protocol):
    """Proposes mentions and claims for one article."""

    def __call__(self, passage: Passage, known: tuple[KnownActor, ...]) -> Suggestions:
        """The suggestions for ``passage``; ``known`` are the project's actors."""
        ...
