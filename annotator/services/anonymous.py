"""Records without the names of coders: "coder-1", "coder-2", each always the same one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from annotator.storage.coders import coders_in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Claim, Mention
    from annotator.core.record import Record
    from annotator.storage.project_file import ProjectFile

    T = TypeVar("T", Mention, Claim)


def pseudonyms(file: ProjectFile) -> dict[str, str]:
    """What each coder of the project is called where nobody is to be known.

    They are numbered in the order in which they began, so that who comes later changes nobody's number.
    """
    return {name: f"coder-{number}" for number, name in enumerate(coders_in_order(file), start=1)}


def without_names(record: Record, names: Mapping[str, str]) -> Record:
    """A record in which no coder is named. Texts and notes are left as they are."""
    return replace(
        record,
        coder=_of(record.coder, names),
        mentions=tuple(_item(one, names) for one in record.mentions),
        claims=tuple(_item(one, names) for one in record.claims),
    )


def _of(coder: str | None, names: Mapping[str, str]) -> str | None:
    return None if coder is None else names.get(coder, "coder")


def _item(item: T, names: Mapping[str, str]) -> T:
    suggestion = item.suggestion
    if suggestion is not None and suggestion.by in names:
        # A comparison of coders stores what one of them annotated as a suggestion to the other.
        why = suggestion.why.replace(suggestion.by, names[suggestion.by])
        suggestion = replace(suggestion, by=names[suggestion.by], why=why)
    return replace(item, coder=_of(item.coder, names), suggestion=suggestion)
