"""The files in which brat is told what types there are: ``annotation.conf`` and ``visual.conf``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.formats.brat.naming import as_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ANNOTATION_FILE = "annotation.conf"
VISUAL_FILE = "visual.conf"
_ANY_OVERLAP = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"


@dataclass(slots=True)
class Configuration:
    """The types that occurred while files were written.

    ``entities`` are labels; ``relations`` have the labels on either side by their own; ``attributes`` have
    values; ``events`` are types, each with what may be said of it.
    """

    entities: set[str] = field(default_factory=set)
    events: Mapping[str, str] = field(default_factory=dict)
    relations: defaultdict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
    attributes: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def annotation(self) -> str:
        """``annotation.conf``: every type, and that spans may overlap in every way."""
        relations = [
            f"{as_type(label)}\tArg1:{_either(at[0] for at in ends)}, Arg2:{_either(at[1] for at in ends)}"
            for label, ends in sorted(self.relations.items())
        ]
        attributes = [
            f"{name}\tArg:<ENTITY>, Value:{'|'.join(sorted(values))}"
            for name, values in sorted(self.attributes.items())
        ]
        sections = {
            "entities": sorted(map(as_type, self.entities)),
            "relations": [_ANY_OVERLAP, *relations],
            "events": [f"{name}\t{roles}" for name, roles in sorted(self.events.items())],
            "attributes": attributes,
        }
        return "\n".join(line for name, lines in sections.items() for line in (f"[{name}]", *lines, ""))

    def visual(self) -> str:
        """``visual.conf``: what people read for types that had to be written otherwise; empty if none had."""
        odd = [label for label in sorted(self.entities) if as_type(label) != label and "|" not in label]
        lines = [f"{as_type(label)} | {label}" for label in odd if label.isprintable()]
        return "\n".join(["[labels]", *lines, "", "[drawing]", ""]) if lines else ""


def _either(labels: Iterable[str]) -> str:
    return "|".join(sorted({as_type(label) for label in labels}))
