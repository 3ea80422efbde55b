"""Who is meant: the actor that an annotation would be linked to if it were accepted now.

Proposals are worked out from the spans of one article and the actor list each time, and never stored: the
decision is what counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations
from typing import TYPE_CHECKING

from annotator.core.pronouns import names_nobody
from annotator.core.references import ReferenceKind, counted_types, titles_around
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Actor
    from annotator.core.references import Reference
    from annotator.core.spans import Span

PERSON = "person"
_SINGULAR_PRONOUNS = frozenset({"he", "she", "him", "her", "himself", "herself"})
_POSSESSIVE = re.compile(r"['’]s?$")
ARTICLE_WORD = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorProposal:
    """The actor that an item would get: an existing one by uuid, or a new one (``actor`` None)."""

    name: str
    type: str
    actor: str | None = None
    why: str = ""


@lru_cache(maxsize=1 << 16)
def written_name(text: str) -> str:
    """The words of a mention as a name would be written: on one line, without a possessive ending."""
    return _POSSESSIVE.sub("", " ".join(text.split())).rstrip()


@lru_cache(maxsize=1 << 16)  # the same list of actors is gone through with every key press
def normal_name(text: str) -> str:
    """A name as it is compared: case, white space, a leading article and a possessive ending do not count."""
    return ARTICLE_WORD.sub("", written_name(text)).casefold()


def is_name(text: str) -> bool:
    """Whether ``text`` can stand as a name of its own: a capital or an uncased letter, and no pronoun."""
    if not text or text[0].islower() or names_nobody(text):
        return False
    return text.casefold() not in _SINGULAR_PRONOUNS


def is_short_form(text: str) -> bool:
    """Whether ``text`` may be the initials of a longer name: a word in capitals."""
    return text.isupper() and len(text) > 1 and " " not in text


def antecedents(
    reference: Reference,
    text: str,
    near: Sequence[tuple[Span, ActorProposal]],
    at: Span,
    actor_type: str | None = None,
) -> list[ActorProposal]:
    """Whom an expression at ``at`` may mean of those named before it, each once, the last named first.

    A noun means who bears it in the name or is introduced by it, "they" and "it" everyone
    but persons; those two look no further back than their paragraph. ``near`` is in reading order. Where more
    of ``actor_type`` (by default of any) are found than the expression can mean, the others are left out.
    """
    fits = _fit_of(reference, text, at)
    found: dict[tuple[str, str], ActorProposal] = {}
    left = reference.number
    for span, who in reversed(near):
        if span.end <= at.start and fits(span, who):
            key = (who.actor or "", normal_name(who.name))
            if key in found:
                continue
            found[key] = who
            left -= actor_type is None or who.type == actor_type
            if left < 0:
                break
    return list(found.values())


def _fit_of(reference: Reference, text: str, at: Span) -> Callable[[Span, ActorProposal], bool]:
    """Whether somebody named somewhere may be meant."""
    if reference.kind is ReferenceKind.NUMBER:
        types = counted_types(reference.noun)[0]
        return lambda _span, who: who.type in types
    if reference.kind is ReferenceKind.NOUN:
        return lambda span, who: _bears(reference.noun, text, span, who)
    if reference.kind is ReferenceKind.PERSON:
        return lambda _span, who: who.type == PERSON
    paragraph = text.rfind("\n", 0, at.start) + 1
    return lambda span, who: who.type != PERSON and span.start >= paragraph


def _bears(noun: str, text: str, span: Span, who: ActorProposal) -> bool:
    words = normal_name(who.name).split()
    return (len(words) > 1 and noun in words) or (who.type == PERSON and noun in titles_around(text, span))


def together(
    several: Sequence[ActorProposal], listed: Callable[[str], Actor | None], actor_type: str
) -> ActorProposal:
    """One actor for all of ``several``, the last named first: the listed one of their names, or a new one."""
    names = [who.name for who in reversed(several)]
    for order in permutations(names):
        known = listed(normal_name(_enumerated(order)))
        if known is not None:
            return existing(known, Words("named last, together"))
    return ActorProposal(name=_enumerated(names), type=actor_type, why=Words("named last, together"))


def _enumerated(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1]))


_TITLE = re.compile(r"(?:Mrs?|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Sir|Madam|Miss)\.? (?=\S)", re.IGNORECASE)


def without_title(name: str) -> str:
    """A person's name without the short title before it: "Pym" for "Mrs. Pym"."""
    return _TITLE.sub("", name, count=1) if _TITLE.match(name) else name


def surname_of(name: str) -> str:
    """The last word of a name, as it is compared."""
    return normal_name(name).rpartition(" ")[2]


def existing(actor: Actor, why: str) -> ActorProposal:
    """The proposal of an actor that is listed."""
    return ActorProposal(name=actor.name, type=actor.type, actor=actor.uuid, why=why)
