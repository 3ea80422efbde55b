"""What entries of the actor list become when they are written, renamed or merged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.linking import normal_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Actor


class ActorUses(NamedTuple):
    """How many mentions and claims some actors have together, in how many articles; rejected ones apart."""

    mentions: int
    claims: int
    rejected: int
    articles: int


def on_one_line(name: str) -> str:
    """A name without line breaks and spare white space."""
    return " ".join(name.split())


def other_names(names: Iterable[str], *, of: str) -> tuple[str, ...]:
    """``names`` on one line each, without blank ones, repeats and the name ``of`` itself."""
    known = {normal_name(of)}
    kept: list[str] = []
    for name in map(on_one_line, names):
        if name and normal_name(name) not in known:
            known.add(normal_name(name))
            kept.append(name)
    return tuple(kept)


def renamed(actor: Actor, name: str) -> Actor:
    """The actor under another name; the old one stays as an alias."""
    return replace(actor, name=name, aliases=other_names((*actor.aliases, actor.name), of=name))


def united(kept: Actor, others: Sequence[Actor]) -> Actor:
    """``kept`` with the names, outside ids and notes of ``others``.

    An outside id that contradicts one that is there already is written into the note, so that it is not lost.
    """
    external = dict(kept.external)
    notes = [kept.note]
    for other in others:
        notes.append(other.note)
        for scheme, identifier in other.external.items():
            if external.setdefault(scheme, identifier) != identifier:
                notes.append(f"{other.name} · {scheme}: {identifier}")
    names = (*kept.aliases, *(name for other in others for name in other.names))
    return replace(
        kept,
        aliases=other_names(names, of=kept.name),
        external=external,
        note="\n".join(dict.fromkeys(note for note in notes if note)) or None,
    )


def contradictions(kept: Actor, others: Sequence[Actor]) -> tuple[str, ...]:
    """The schemes of outside ids in which ``kept`` and ``others`` differ: perhaps they are not the same."""
    schemes = sorted({scheme for one in (kept, *others) for scheme in one.external})
    found = {
        scheme: {one.external[scheme] for one in (kept, *others) if scheme in one.external}
        for scheme in schemes
    }
    return tuple(scheme for scheme in schemes if len(found[scheme]) > 1)
