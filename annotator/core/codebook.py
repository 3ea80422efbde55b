"""The codebook: the labels of a project, with what each means."""

from __future__ import annotations

from dataclasses import dataclass

MOST_TYPES = 20
"""Actor types that a codebook can have: more have no action, and nobody keeps them apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One type of actor, or one value of a claim's attribute.

    ``colour`` is ``#rrggbb``, or empty where the look chooses one; ``key`` a single character that chooses
    the label, or empty where its place in the list does. ``also`` are further names that it stands for: what
    suggesters and other people's files call so is given this label.
    """

    name: str
    definition: str = ""
    example: str = ""
    rule: str = ""
    colour: str = ""
    key: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A claim's attribute and its values; none listed means free text. ``key`` asks for it."""

    name: str
    definition: str = ""
    values: tuple[Label, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What a project's annotations may say. A change makes a new version; old ones stay."""

    version: int
    title: str
    actor_types: tuple[Label, ...]
    attributes: tuple[Attribute, ...]

    def has_type(self, name: str) -> bool:
        """Whether ``name`` is one of its actor types."""
        return any(label.name == name for label in self.actor_types)

    def type_for(self, name: str) -> str:
        """The actor type that is called ``name`` or stands for it; ``name`` itself where there is none."""
        if self.has_type(name):
            return name
        return next((label.name for label in self.actor_types if name in label.also), name)

    def types_by_other_names(self) -> dict[str, str]:
        """The actor type that each further name stands for, as ``type_for`` has it."""
        found: dict[str, str] = {}
        for label in self.actor_types:
            for name in label.also:
                if not self.has_type(name):
                    found.setdefault(name, label.name)
        return found

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)
