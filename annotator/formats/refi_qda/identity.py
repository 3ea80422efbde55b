"""The GUIDs and names of things in a project, made alike by reader and writer."""

from __future__ import annotations

from uuid import NAMESPACE_URL, UUID, uuid5

NAMESPACE = "urn:QDA-XML:project:1.0"
ORIGIN = "annotator"
"""The program that a project is said to be from."""
ARTICLE = "annotator"
"""The variable of a text that keeps what no other has a place for, as JSON."""
ACTOR_TYPE, ALIASES = "actor type", "aliases"
"""The variables of a case."""
FIELDS = ("outlet", "author", "published", "url", "language")
"""Those of a text that have a variable each."""
_OWN = uuid5(NAMESPACE_URL, NAMESPACE)


def guid(kind: str, *facts: str) -> str:
    """The same for the same things in every project."""
    return str(uuid5(_OWN, "\n".join((kind, *facts))))


def guid_of(identifier: str, *facts: str) -> str:
    """The identifier where it is a GUID, else one made of it."""
    try:
        return str(UUID(identifier))
    except ValueError:
        return guid("identifier", identifier, *facts)


def plain_guid(written: str | None) -> str:
    """A GUID in lower case without braces; whatever else is written as it is."""
    try:
        return str(UUID(written or ""))
    except ValueError:
        return written or ""
