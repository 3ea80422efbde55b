"""The codebook: the labels of a project, with what each means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One type of actor, or one value of a claim's attribute.

    ``colour`` is ``#rrggbb``, or empty where the look chooses one; ``key`` a single character that chooses
    the label, or empty where its place in the list does.
    """

    name: str
    definition: str = ""
    example: str = ""
    rule: str = ""
    colour: str = ""
    key: str = ""


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

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)
