"""From what was found in an article to the mentions and claims that are new in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Claim, Item, Mention
from annotator.services.freshening import corrected
from annotator.services.project import new_uuid
from annotator.services.rule_coverage import holds_on
from annotator.storage.items import held_items_of, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.core.spans import Fragments
    from annotator.core.suggesting import Suggestions
    from annotator.services.project import Project


def fresh_items(
    project: Project, article: Article, suggestions: Suggestions
) -> tuple[list[Item], Mapping[str, Mapping[str, Any]]]:
    """What was found that stands in nobody's way, and by uuid the columns of what a rule holds of it.

    What overlaps a mention or repeats a claim that is there already is left out, and what is held already.
    """
    key = article.key
    mentions = corrected(project, article.text, suggestions.mentions)
    present = items_of(project.file, key)
    fresh = _standing_free(replace(suggestions, mentions=mentions), present, article, project.codebook)
    holds = holds_on(project.file, key, article.text, fresh)
    held = [stored.item for stored in held_items_of(project.file, key)]
    fresh = [one for one in fresh if not (holds.get(one.uuid, {}).get("gone") and _is_among(one, held))]
    return fresh, holds


def _standing_free(
    suggestions: Suggestions, present: Sequence[Item], article: Article, codebook: Codebook
) -> list[Item]:
    mentions = [item for item in present if isinstance(item, Mention)]
    claims = [item for item in present if isinstance(item, Claim)]
    fresh: list[Item] = [
        replace(pending_mention(found), type=codebook.type_for(found.type))
        for found in suggestions.mentions
        if not any(found.span.overlaps(item.span) for item in mentions)
        and not _overlaps((found.span,), article.residue)
    ]
    fresh += [
        pending_claim(found)
        for found in suggestions.claims
        if not any(_is_same_claim(found, item) for item in claims)
        and not _overlaps((*found.source, *found.cue, *found.content), article.residue)
    ]
    return fresh


def pending_mention(found: MentionSuggestion) -> Mention:
    """A suggested mention that waits for its decision."""
    return Mention(uuid=new_uuid(), span=found.span, type=found.type, suggestion=found)


def pending_claim(found: ClaimSuggestion) -> Claim:
    """A suggested claim that waits for its decision."""
    return Claim(uuid=new_uuid(), source=found.source, cue=found.cue, content=found.content, suggestion=found)


def _is_same_claim(found: ClaimSuggestion, claim: Claim) -> bool:
    return all(
        _overlaps(some, others) or some == others == ()
        for some, others in ((found.cue, claim.cue), (found.content, claim.content))
    )


def _is_among(item: Item, others: Sequence[Item]) -> bool:
    """Whether a suggestion is held already: the same claim, or a mention on some of the same words."""
    if isinstance(item, Mention):
        return any(isinstance(one, Mention) and item.span.overlaps(one.span) for one in others)
    return any(
        isinstance(one, Claim) and item.suggestion is not None and _is_same_claim(item.suggestion, one)
        for one in others
    )


def _overlaps(some: Fragments, others: Fragments) -> bool:
    return any(one.overlaps(other) for one in some for other in others)
