"""The analyst's note and flag on an article, which the format keeps under ``meta``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.article import Draft

_NOTE = "note"
_FLAG = "flagged"
_OTHER_NOTE = "note_of_source"


def taken_up(meta: Mapping[str, Any]) -> dict[str, Any]:
    """``meta`` without note and flag, with these beside it; what is no note or flag of ours stays in it."""
    rest = dict(meta)
    note = rest.pop(_NOTE) if isinstance(rest.get(_NOTE), str) and rest[_NOTE].strip() else None
    flagged = rest.pop(_FLAG) if rest.get(_FLAG) is True else False
    return {"meta": rest, "note": note, "flagged": flagged}


def with_remarks(draft: Draft) -> dict[str, Any]:
    """``meta`` with note and flag where they are set; what stood in the note's place is kept aside."""
    meta = dict(draft.meta)
    if draft.note is not None:
        if _NOTE in meta:
            meta[_OTHER_NOTE] = meta.pop(_NOTE)
        meta[_NOTE] = draft.note
    if draft.flagged:
        meta[_FLAG] = True
    return meta
