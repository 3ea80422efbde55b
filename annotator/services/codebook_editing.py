"""Changing a project's codebook: versions that stay, and annotations that follow their labels."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.changes import Changes, EditKind
from annotator.core.codebook_moves import Moves, Touched, Uses, touched
from annotator.core.codebook_rules import faults
from annotator.core.errors import UserFacingError
from annotator.services.codebook_json import codebook_from_json, codebook_to_json
from annotator.storage import codebook_rows, relabelling
from annotator.storage.edit import insert_row
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.codebook import Codebook, Label
    from annotator.services.project import Project
    from annotator.storage.edit import Edit
    from annotator.storage.slices import LongEdit

_NOTHING = Moves()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookVersion:
    """One version that a project's codebook has had. ``saved_at`` is ISO 8601 UTC."""

    number: int
    title: str
    saved_at: str
    is_current: bool


class CodebookEditing:
    """What can be done with the codebook of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def uses(self) -> Uses:
        """How often each label stands on annotations, of the codebook or not; in any thread.

        It reads from a connection of its own, since it looks at every annotation of the project.
        """
        with closing(ProjectFile.open_beside(self._project.file.path)) as file:
            return relabelling.uses(file)

    def preview(
        self, new: Codebook, moves: Moves = _NOTHING, *, uses: Uses | None = None
    ) -> tuple[Touched, ...]:
        """What applying ``new`` does to annotations: the used labels that move or leave the codebook.

        ``uses`` spares the counting where it was done before.
        """
        return touched(self._project.codebook, new, moves, uses or self.uses())

    def apply(self, new: Codebook, moves: Moves = _NOTHING) -> Changes | None:
        """Do at once what :meth:`applying` tells.

        Raises:
            CodebookError, UserFacingError: as ``applying``.
        """
        edit = self.applying(new, moves)
        return edit.at_once() if edit is not None else None

    def applying(self, new: Codebook, moves: Moves = _NOTHING) -> LongEdit | None:
        """Make ``new`` the project's codebook, as a new version, and let annotations follow ``moves``.

        What has a label that is neither in ``new`` nor moved keeps it. All of it is one step. None if nothing
        would be different.

        Raises:
            CodebookError: if ``new`` cannot be worked with.
            UserFacingError: if a label would be moved to one that ``new`` does not have, or two attributes of
                a claim would become one.
        """
        for fault in faults(new):
            raise fault
        _refuse_nowhere(new, moves)
        body = codebook_to_json(_with_former_names(new, moves))
        if body == codebook_to_json(self._project.codebook) and not moves:
            return None
        file = self._project.file
        relabelling.refuse_doubles(file, moves)

        def work(edit: Edit) -> Iterator[int]:
            key = insert_row(edit.connection, "codebook", {"body": body, "created_at": edit.at})
            edit.inserted_in_bulk("codebook", key, key)
            yield from relabelling.relabel(file, edit, moves)

        return self._project.journal.long_edit(
            EditKind.CODEBOOK,
            work,
            rows=relabelling.number_touched(file, moves),
            detail=new.title,
            settle=self._project.read_codebook,
        )

    def versions(self) -> list[CodebookVersion]:
        """Every version that was not taken back, the newest first."""
        return [
            CodebookVersion(
                number=row["id"],
                title=codebook_from_json(row["body"], version=row["id"]).title,
                saved_at=row["created_at"],
                is_current=row["id"] == self._project.codebook.version,
            )
            for row in codebook_rows.versions(self._project.file)
        ]

    def version(self, number: int) -> Codebook:
        """A version that the codebook has had; it comes into use again by applying it.

        Raises:
            UserFacingError: if there is none of that number.
        """
        for row in codebook_rows.versions(self._project.file):
            if row["id"] == number:
                return codebook_from_json(row["body"], version=number)
        raise UserFacingError("The codebook has no version {number}.", number=number)


def _refuse_nowhere(new: Codebook, moves: Moves) -> None:
    for after in moves.types.values():
        if not new.has_type(after):
            raise UserFacingError("The codebook has no actor type “{actor_type}”.", actor_type=after)
    for after in moves.attributes.values():
        if new.attribute(after) is None:
            raise UserFacingError("The codebook has no attribute “{name}”.", name=after)
    for (attribute, _before), after in moves.values.items():
        name = moves.attributes.get(attribute, attribute)
        kept = new.attribute(name)
        if kept is None or after not in {value.name for value in kept.values}:
            raise UserFacingError(
                "The codebook has no value “{value}” for {attribute}.", value=after, attribute=name
            )


def _with_former_names(new: Codebook, moves: Moves) -> Codebook:
    """``new`` with the names that suggesters go on to use, after a type was renamed or replaced."""
    return replace(new, actor_types=tuple(_with_former_name(label, new, moves) for label in new.actor_types))


def _with_former_name(label: Label, new: Codebook, moves: Moves) -> Label:
    former = [before for before, after in moves.types.items() if after == label.name]
    also = dict.fromkeys([*label.also, *former])
    return replace(label, also=tuple(name for name in also if not new.has_type(name)))
