"""What an actor of the list has to be like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.actor_list import on_one_line
from annotator.core.errors import UserFacingError
from annotator.core.linking import normal_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from annotator.services.project import Project


def named_on_one_line(name: str) -> str:
    """The name as it is stored.

    Raises:
        UserFacingError: if it is blank.
    """
    line = on_one_line(name)
    if not line:
        raise UserFacingError("An actor needs a name.", advice="Type one.")
    return line


def known_type(project: Project, name: str) -> str:
    """The actor type of that name.

    Raises:
        UserFacingError: if the codebook has none.
    """
    if not project.codebook.has_type(name):
        raise UserFacingError(
            "The codebook has no actor type “{type}”.",
            advice="Choose one of its types, or add this one to the codebook.",
            type=name,
        )
    return name


def refuse_taken(project: Project, names: Iterable[str], *, but: Collection[str]) -> None:
    """Nothing, if these names belong to nobody on the list ``but`` to actors with these uuids.

    Raises:
        UserFacingError: if one does.
    """
    wanted = {normal_name(name): name for name in names}
    if not wanted:
        return
    listed = project.actors.names()
    for taken, actor in ((one, actor) for one in filter(None, wanted) for actor in listed.named(one)):
        if actor.uuid not in but:
            raise UserFacingError(
                "“{name}” is a name of “{other}” already.",
                advice="Merge the two, or leave this name out.",
                name=wanted[taken],
                other=actor.name,
            )


def cleaned(external: Mapping[str, str]) -> dict[str, str]:
    """Outside ids without white space around them.

    Raises:
        UserFacingError: if one lacks its scheme or its id.
    """
    ids = {scheme.strip(): identifier.strip() for scheme, identifier in external.items()}
    for scheme, identifier in ids.items():
        if not scheme or not identifier:
            raise UserFacingError(
                "An outside id needs both its scheme and its id.", advice="For instance “wikidata: Q42”."
            )
    return ids
