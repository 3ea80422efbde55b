"""What a project lists before its texts: users, codes, variables, cases."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from uuid import UUID

from annotator.formats.refi_qda.identity import ACTOR_TYPE, ALIASES, guid, guid_of
from annotator.formats.xml_text import element, escaped, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.annotation import Actor
    from annotator.core.record import Record

_ROLE_COLOURS = {"Source": "#56B4E9", "Cue": "#E69F00", "Content": "#009E73"}
_COLOURS = ("#0072B2", "#D55E00", "#CC79A7", "#F0E442", "#999999", "#882255", "#44AA99", "#117733")
"""Of Okabe and Ito and of Tol, told apart by people who see colours differently."""
_GUID_BYTES = 16


class Users:
    """The coders."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def guid(self, name: str) -> str:
        """The user of that name."""
        return self._names.setdefault(name, guid("user", name))

    def xml(self) -> str:
        """The list; nothing where it is empty."""
        return _listed(
            "Users", (element("User", {"guid": own, "name": name}) for name, own in self._names.items())
        )


class Codes:
    """The codes: those of spans, and those of attributes below one code for each attribute."""

    def __init__(self) -> None:
        self._labels: dict[str, str] = {}
        self._values: defaultdict[str, dict[str, str]] = defaultdict(dict)

    def label(self, name: str) -> str:
        """The code of a span's label."""
        return self._labels.setdefault(name, guid("code", name))

    def value(self, attribute: str, value: str) -> str:
        """The code of a value of an attribute."""
        return self._values[attribute].setdefault(value, guid("value", attribute, value))

    def xml(self) -> str:
        """The codebook; nothing where there is no code."""
        lines = [_code(own, name, self._colour(name)) for name, own in sorted(self._labels.items())]
        for attribute, values in sorted(self._values.items()):
            inside = "".join(_code(own, value) for value, own in sorted(values.items()))
            facts = {"guid": attribute_guid(attribute), "name": attribute, "isCodable": "false"}
            lines.append(element("Code", facts, inside))
        codes = _listed("Codes", iter(lines))
        return element("CodeBook", {}, codes) if codes else ""

    def _colour(self, name: str) -> str:
        others = sorted(self._labels.keys() - _ROLE_COLOURS.keys())
        return _ROLE_COLOURS.get(name) or _COLOURS[others.index(name) % len(_COLOURS)]


def attribute_guid(name: str) -> str:
    """The code above the values of an attribute."""
    return guid("attribute", name)


def _code(own: str, name: str, colour: str = "") -> str:
    facts = {"guid": own, "name": name, "isCodable": "true"} | ({"color": colour} if colour else {})
    return element("Code", facts)


class Variables:
    """The variables of texts and cases; all are texts."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def value(self, name: str, value: str) -> str:
        """A value of the variable of that name."""
        own = self._names.setdefault(name, guid("variable", name))
        reference = element("VariableRef", {"targetGUID": own})
        return element("VariableValue", {}, reference, element("TextValue", {}, escaped(value)))

    def xml(self) -> str:
        """The list; nothing where it is empty."""
        facts = ({"guid": own, "name": name, "typeOfVariable": "Text"} for name, own in self._names.items())
        return _listed("Variables", (element("Variable", one) for one in facts))


class Cases:
    """The actors, each with the selections that mean it."""

    def __init__(self, variables: Variables) -> None:
        self._variables = variables
        self._actors: dict[str, Actor] = {}
        self._values: dict[str, str] = {}
        self._selections: defaultdict[str, bytearray] = defaultdict(bytearray)

    def add(self, record: Record, places: Mapping[str, str]) -> None:
        """Take the actors of a record; ``places`` are the selections of its items."""
        actors = {actor.uuid: actor for actor in record.actors}
        for item in record.items:
            if item.actor in actors:
                actor = actors[item.actor]
                key = actor.uuid
                if key not in self._actors:
                    self._actors[key] = actor
                    self._values[key] = self._described(actor)
                # As bytes, because there can be millions.
                self._selections[key] += UUID(places[item.uuid]).bytes

    def pieces(self) -> Iterator[str]:
        """The list piece by piece; nothing where it is empty."""
        if not self._actors:
            return
        yield "<Cases>\n"
        for key, actor in self._actors.items():
            yield opening("Case", {"guid": guid_of(actor.uuid), "name": actor.name})
            yield self._values[key]
            packed = self._selections[key]
            for place in range(0, len(packed), _GUID_BYTES):
                own = str(UUID(bytes=bytes(packed[place : place + _GUID_BYTES])))
                yield element("SelectionRef", {"targetGUID": own})
            yield "</Case>\n"
        yield "</Cases>\n"

    def _described(self, actor: Actor) -> str:
        note = element("Description", {}, escaped(actor.note)) if actor.note else ""
        values = {ACTOR_TYPE: actor.type, ALIASES: "; ".join(actor.aliases), **actor.external}
        return note + "".join(self._variables.value(name, value) for name, value in values.items() if value)


def _listed(name: str, entries: Iterator[str]) -> str:
    lines = "\n".join(entries)
    return f"<{name}>\n{lines}\n</{name}>\n" if lines else ""
