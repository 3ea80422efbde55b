"""The lists of a project as the file has them: who, which codes, cases, notes and links."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import FormatError
from annotator.formats.exchange.document import Relation
from annotator.formats.refi_qda.identity import ACTOR_TYPE, ALIASES, ORIGIN, plain_guid
from annotator.formats.refi_qda.lists import attribute_guid
from annotator.formats.xml_text import restored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

_USUAL_ATTRIBUTES = frozenset({"stance", "topic", "certainty"})


class Code(NamedTuple):
    """A code. ``attribute`` is what it is a value of; ``is_sure``: whether that was written by us."""

    name: str
    attribute: str | None
    is_sure: bool


class Case(NamedTuple):
    """A case, which is an actor where selections belong to it.

    ``identity`` is empty for the first of a name and type, and the GUID of each other one.
    """

    identity: str
    name: str
    type: str
    aliases: tuple[str, ...]
    external: dict[str, str]
    note: str | None


class Project:
    """What the root of a project holds, by GUID; links by that of the selection they begin at.

    Args:
        root: the element ``Project``.
        text_of: gives the text of a note.
    """

    def __init__(self, root: _Element, text_of: Callable[[_Element], str]) -> None:
        self.is_ours = root.get("origin") == ORIGIN
        self.origin = root.get("origin") or ""
        self.users = {guid_in(one): attribute(one, "name") for one in _listed(root, "Users", "User")}
        self.variables = {
            guid_in(one): attribute(one, "name") for one in _listed(root, "Variables", "Variable")
        }
        self.codes = dict(_codes(root))
        self.notes = dict(_notes(root, text_of))
        self.links: dict[str, list[Relation]] = defaultdict(list)
        for one in _listed(root, "Links", "Link"):
            origin, target = plain_guid(one.get("originGUID")), plain_guid(one.get("targetGUID"))
            self.links[origin].append(Relation(label=attribute(one, "name"), head=origin, child=target))
        self.actors: dict[tuple[str, str, str], Case] = {}
        self.cases_of: dict[str, list[Case]] = defaultdict(list)
        for one in _listed(root, "Cases", "Case"):
            case = self._case(one)
            self.actors[case.name, case.type, case.identity] = case
            for reference in (*children(one, "SelectionRef"), *children(one, "SourceRef")):
                self.cases_of[target_of(reference)].append(case)

    def values_of(self, owner: _Element) -> dict[str, str]:
        """The values of a text's or case's variables by their names."""
        found: dict[str, str] = {}
        for one in children(owner, "VariableValue"):
            reference = next(children(one, "VariableRef"), None)
            name = "" if reference is None else self.variables.get(target_of(reference), "")
            values = [content(value) for value in one if value is not reference]
            if name and values:
                found[name] = values[0]
        return found

    def notes_of(self, owner: _Element) -> str:
        """The description and the notes of something, one below the other."""
        told = [content(one) for one in children(owner, "Description")]
        told += [self.notes.get(target_of(one), "") for one in children(owner, "NoteRef")]
        return "\n".join(filter(None, told))

    def _case(self, one: _Element) -> Case:
        values = self.values_of(one)
        kind = values.pop(ACTOR_TYPE, "")
        aliases = tuple(filter(None, values.pop(ALIASES, "").split("; ")))
        name = attribute(one, "name")
        identity = guid_in(one) if (name, kind, "") in self.actors else ""
        return Case(identity, name, kind, aliases, values, self.notes_of(one) or None)


def project_of(root: _Element, text_of: Callable[[_Element], str]) -> Project:
    """The project with that root.

    Raises:
        FormatError: if it is none.
    """
    name = local(root)
    if name == "CodeBook":
        raise FormatError(
            "the file holds a codebook without texts",
            advice="Export the whole project from the other program.",
        )
    if name != "Project":
        raise FormatError("the file is no REFI-QDA project")
    return Project(root, text_of)


def local(one: _Element) -> str:
    """The name of an element without its namespace, which has the version in it."""
    return str(one.tag).rpartition("}")[2]


def children(owner: _Element, name: str) -> Iterator[_Element]:
    """The elements of that name right below."""
    return (one for one in owner if local(one) == name)


def attribute(one: _Element, name: str) -> str:
    """An attribute, empty where it is not there."""
    return restored(one.get(name) or "")


def content(one: _Element) -> str:
    """The text within an element."""
    return restored("".join(one.itertext()))


def guid_in(one: _Element) -> str:
    """The GUID of an element."""
    return plain_guid(one.get("guid"))


def target_of(reference: _Element) -> str:
    """The GUID that a reference names."""
    return plain_guid(reference.get("targetGUID"))


def _listed(root: _Element, name: str, kind: str) -> Iterator[_Element]:
    for listed in children(root, name):
        yield from children(listed, kind)


def _codes(root: _Element) -> Iterator[tuple[str, Code]]:
    for book in children(root, "CodeBook"):
        for one in book.iter():
            if local(one) != "Code":
                continue
            above = one.getparent()
            group = attribute(above, "name") if above is not None and local(above) == "Code" else None
            is_sure = group is not None and guid_in(above) == attribute_guid(group)
            is_value = is_sure or (group or "").casefold() in _USUAL_ATTRIBUTES
            name = group if is_sure or group is None else group.casefold()
            yield guid_in(one), Code(attribute(one, "name"), name if is_value else None, is_sure)


def _notes(root: _Element, text_of: Callable[[_Element], str]) -> Iterator[tuple[str, str]]:
    for one in _listed(root, "Notes", "Note"):
        try:
            yield guid_in(one), text_of(one)
        except FormatError:
            # What the note is about is read all the same; it has no words then.
            yield guid_in(one), attribute(one, "name")
