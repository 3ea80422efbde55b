"""What becomes of annotations when the codebook changes: labels that get another name, and what stays."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.codebook import Codebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Labels that become others, because they were renamed or are replaced: old name to new name.

    ``values`` are named by their attribute's old name and their own. All moves happen at once, so that two
    labels can exchange their names.
    """

    types: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        names = (*self.types.items(), *self.attributes.items())
        return any(before != after for before, after in names) or any(
            before != after for (_attribute, before), after in self.values.items()
        )

    def moved(self, attributes: Mapping[str, Any]) -> dict[str, Any]:
        """A claim's attributes after the moves.

        Raises:
            UserFacingError: if two of its attributes would get the same name.
        """
        result: dict[str, Any] = {}
        for name, value in attributes.items():
            after = self.attributes.get(name, name)
            if after in result:
                raise UserFacingError(
                    "Some claims have a “{name}” already, from before the codebook was changed.",
                    advice="Give the attribute another name.",
                    name=after,
                )
            result[after] = self.values.get((name, value), value) if isinstance(value, str) else value
        return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """How often each label stands on annotations: types on mentions and actors, the others on claims."""

    mentions: Mapping[str, int] = field(default_factory=dict)
    actors: Mapping[str, int] = field(default_factory=dict)
    attributes: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What a change does to one label that is in use.

    ``after`` is its new name; None means that it leaves the codebook and stays on its annotations.
    ``attribute`` is the old name of the attribute of which ``before`` is a value; empty for other labels.
    """

    before: str
    after: str | None
    attribute: str = ""
    mentions: int = 0
    actors: int = 0
    claims: int = 0


def touched(old: Codebook, new: Codebook, moves: Moves, uses: Uses) -> tuple[Touched, ...]:
    """What changing ``old`` to ``new`` does to annotations: every used label that moves or is left out."""
    found = (*_types(old, new, moves, uses), *_attributes(old, new, moves, uses))
    return tuple(one for one in found if one.mentions or one.actors or one.claims)


def _types(old: Codebook, new: Codebook, moves: Moves, uses: Uses) -> Iterator[Touched]:
    for label in old.actor_types:
        after = moves.types.get(label.name)
        if after is not None or not new.has_type(label.name):
            yield Touched(
                before=label.name,
                after=after,
                mentions=uses.mentions.get(label.name, 0),
                actors=uses.actors.get(label.name, 0),
            )


def _attributes(old: Codebook, new: Codebook, moves: Moves, uses: Uses) -> Iterator[Touched]:
    for attribute in old.attributes:
        after = moves.attributes.get(attribute.name)
        kept = new.attribute(after or attribute.name)
        if after is not None or kept is None:
            claims = uses.attributes.get(attribute.name, 0)
            yield Touched(before=attribute.name, after=after, claims=claims)
        if kept is None or not kept.values:
            continue
        left = {value.name for value in kept.values}
        for value in attribute.values:
            place = (attribute.name, value.name)
            moved = moves.values.get(place)
            if moved is not None or value.name not in left:
                yield Touched(
                    before=value.name,
                    after=moved,
                    attribute=attribute.name,
                    claims=uses.values.get(place, 0),
                )
