"""What is known of an article beside its text, as the names and values that JSON formats keep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.formats.article_line import article_record
from annotator.formats.remarks import with_remarks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.article import Draft

_FIELDS = ("title", "outlet", "author", "published", "url", "language")


def entries_of(draft: Draft) -> dict[str, Any]:
    """The article's fields and further metadata by name. The title is there even where it is empty."""
    fields = {name: value for name in _FIELDS if (value := getattr(draft, name)) is not None}
    if draft.identifier is not None:
        fields["id"] = draft.identifier
    if draft.residue:
        fields["residue"] = [[span.start, span.end] for span in draft.residue]
    return {**with_remarks(draft), **fields}


def draft_of(text: str, entries: Mapping[str, Any]) -> Draft:
    r"""The article of a text with ``\n`` line ends and what ``entries`` know of it.

    What they do not know (title, language, residue) is found in the text; what is no field is metadata.

    Raises:
        FormatError: if the text is blank, or the residue is not within it.
    """
    rest = dict(entries)
    known = {name: rest.pop(name) for name in (*_FIELDS, "id", "residue") if name in rest}
    draft = article_record({**known, "text": text, "meta": rest}).draft
    return replace(draft, title="") if known.get("title") == "" else draft
