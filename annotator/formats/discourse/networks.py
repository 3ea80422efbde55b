"""Networks of actors and concepts, counted over all claims."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.formats.discourse.layouts import write_csv, write_dl, write_graphml
from annotator.formats.discourse.reading_claims import ORGANIZATION, statement_of
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.core.record import Record
    from annotator.formats.format import Options

ONE_MODE, TWO_MODE = "one-mode", "two-mode"
IGNORED, CONGRUENCE, CONFLICT = "ignored", "congruence", "conflict"
NETWORK_OPTIONS = (
    Option(name="network", title="Network", choices=(TWO_MODE, ONE_MODE)),
    Option(name="layout", title="Layout", choices=("CSV", "UCINET DL", "GraphML")),
    Option(name="stance", title="Stance (one-mode)", choices=(IGNORED, CONGRUENCE, CONFLICT)),
)


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or a concept. ``frequency``: in how many claims it occurs; ``kind``: an actor's type."""

    name: str
    variable: str
    kind: str
    frequency: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Ties between ``rows`` and ``columns``; with one mode these are the same, and a tie goes both ways."""

    rows: tuple[Node, ...]
    columns: tuple[Node, ...]
    has_two_modes: bool
    weights: Mapping[tuple[int, int], int]

    def weight(self, row: int, column: int) -> int:
        """The weight of a tie; 0 where there is none, and between an actor and itself."""
        if self.has_two_modes or row < column:
            return self.weights.get((row, column), 0)
        return self.weights.get((column, row), 0)


_LAYOUTS: Mapping[str, Callable[[Network, BinaryIO], None]] = {
    "CSV": write_csv,
    "UCINET DL": write_dl,
    "GraphML": write_graphml,
}


def write_network(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes the network of all claims that have an actor and a concept, and returns how many records were.

    Two-mode: how many claims an actor makes on a concept. One-mode, as DNA counts it without normalization:
    for each pair of actors the pairs of their claims on the same concept; with congruence only pairs of the
    same agreement, with conflict of opposite ones.

    Raises:
        FormatError: if an option has no such value, or stance is to count in a two-mode network.
    """
    mode, layout, stance = (chosen(options, NETWORK_OPTIONS, one.name) for one in NETWORK_OPTIONS)
    if mode == TWO_MODE and stance != IGNORED:
        raise FormatError(
            "a two-mode network has no {stance} between actors", advice="Choose one-mode.", stance=stance
        )
    counts = _Counts()
    read = 0
    for record in records:
        read += 1
        counts.add(record)
    _LAYOUTS[layout](counts.two_mode() if mode == TWO_MODE else counts.one_mode(stance), stream)
    return read


@dataclass(slots=True)
class _Counts:
    """Claims by actor, concept and agreement."""

    claims: Counter[tuple[tuple[str, str], str, bool | None]] = field(default_factory=Counter)

    def add(self, record: Record) -> None:
        """Count the claims of a record."""
        actors = {actor.uuid: actor for actor in record.actors}
        for claim in record.claims:
            actor = actors.get(claim.actor or "")
            statement = statement_of(claim, actor)
            if statement.actor and statement.concept:
                kind = ORGANIZATION if actor is None else actor.type
                self.claims[(statement.actor, kind), statement.concept, statement.agreement] += 1

    def two_mode(self) -> Network:
        """Actors by concepts."""
        rows, columns = self._actors(), self._concepts()
        row_of = {(node.name, node.kind): number for number, node in enumerate(rows)}
        column_of = {node.name: number for number, node in enumerate(columns)}
        weights: Counter[tuple[int, int]] = Counter()
        for (actor, concept, _), count in self.claims.items():
            weights[row_of[actor], column_of[concept]] += count
        return Network(rows=rows, columns=columns, has_two_modes=True, weights=weights)

    def one_mode(self, stance: str) -> Network:
        """Actors by actors."""
        rows = self._actors()
        row_of = {(node.name, node.kind): number for number, node in enumerate(rows)}
        made: defaultdict[str, defaultdict[int, Counter[bool | None]]] = defaultdict(
            lambda: defaultdict(Counter)
        )
        for (actor, concept, agreement), count in self.claims.items():
            made[concept][row_of[actor]][agreement] += count
        weights: Counter[tuple[int, int]] = Counter()
        for by_actor in made.values():
            for one, other in combinations(sorted(by_actor), 2):
                if weight := _tie(by_actor[one], by_actor[other], stance):
                    weights[one, other] += weight
        return Network(rows=rows, columns=rows, has_two_modes=False, weights=weights)

    def _actors(self) -> tuple[Node, ...]:
        found: Counter[tuple[str, str]] = Counter()
        for (actor, _, _), count in self.claims.items():
            found[actor] += count
        return tuple(Node(name, "actor", kind, count) for (name, kind), count in sorted(found.items()))

    def _concepts(self) -> tuple[Node, ...]:
        found: Counter[str] = Counter()
        for (_, concept, _), count in self.claims.items():
            found[concept] += count
        return tuple(Node(name, "concept", "", count) for name, count in sorted(found.items()))


def _tie(one: Counter[bool | None], other: Counter[bool | None], stance: str) -> int:
    """The pairs of claims of two actors on one concept that count."""
    if stance == IGNORED:
        return one.total() * other.total()
    if stance == CONGRUENCE:
        return one[True] * other[True] + one[False] * other[False]
    return one[True] * other[False] + one[False] * other[True]
