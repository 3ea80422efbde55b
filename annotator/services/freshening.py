"""Suggestions that were made ahead keep up with what the analyst decided meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, is_pending
from annotator.core.changes import Changes, EditKind
from annotator.storage.items import replace_suggestion
from annotator.storage.states import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import MentionSuggestion
    from annotator.services.articles import OpenArticle
    from annotator.services.project import Project


def corrected(
    project: Project, text: str, found: Iterable[MentionSuggestion]
) -> tuple[MentionSuggestion, ...]:
    """What was found in a text, names as the analyst decided on them before."""
    return tuple(project.names.corrected(text, found, project.codebook.type_for))


def freshen(project: Project, opened: OpenArticle) -> Changes | None:
    """Give suggestions that wait in an open article the classes that the analyst gave the same names since.

    Undo passes this over: it is no doing of the analyst's. None if they have those classes.

    Raises:
        ProjectError: if it cannot be written.
    """
    article, key = opened.article, opened.article.key
    waiting = {
        item.suggestion: item
        for item in opened.items
        if isinstance(item, Mention) and is_pending(item) and item.suggestion is not None
    }
    if not waiting:
        return None
    stale = [one for one in corrected(project, article.text, waiting) if one not in waiting]
    if not stale:
        return None
    items = {suggestion.span: item for suggestion, item in waiting.items()}
    with project.journal.edit(
        EditKind.SUGGEST, detail=article.title, article=key, origin=Origin.BACKGROUND
    ) as edit:
        for one in stale:
            replace_suggestion(edit, key, items[one.span].ref, one)
    return edit.changes
