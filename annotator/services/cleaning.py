"""Cleaning articles as they come in, and a look at what each rule would do."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.article import headline
from annotator.core.cleaned import Cleaned, Original, cleaned_again
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.spans import union
from annotator.core.words import Words
from annotator.services.original_meta import KEY, looks_like_original, original_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from annotator.core.article import Draft
    from annotator.core.spans import Fragments
    from annotator.formats.cleaning.rule import Rule

__all__ = ["ALL", "HARMLESS", "NONE", "arriving", "chosen_rules", "clean", "cleaning_rules", "rule_title"]

Found: TypeAlias = Incoming | Refusal | Notice

ALL, NONE, HARMLESS = "all", "none", "harmless"


def cleaning_rules() -> tuple[Rule, ...]:
    """Every rule there is, in the order in which they have their turn."""
    from annotator.formats.cleaning.rules import RULES

    return RULES


def rule_title(name: str) -> str:
    """What people call a rule; its name where there is none of that name (any more)."""
    return next((rule.title for rule in cleaning_rules() if rule.name == name), name)


def chosen_rules(wish: str) -> frozenset[str]:
    """The names of the rules wished for: ``all``, ``none``, ``harmless``, or names with commas between them.

    Raises:
        UserFacingError: if there is no rule of a name.
    """
    rules = cleaning_rules()
    sets = {
        ALL: frozenset(rule.name for rule in rules),
        NONE: frozenset[str](),
        HARMLESS: frozenset(rule.name for rule in rules if rule.is_harmless),
    }
    if wish in sets:
        return sets[wish]
    names = [name.strip() for name in wish.split(",") if name.strip()]
    for name in names:
        if name not in sets[ALL]:
            raise UserFacingError(
                "There is no rule “{name}” for cleaning.",
                advice="Choose all, none, harmless, or some of: {known}.",
                name=name,
                known=", ".join(rule.name for rule in rules),
            )
    return frozenset(names)


def clean(text: str, rules: Collection[str]) -> Cleaned:
    """What the rules of these names make of a text; it stays as it is where nothing would be left of it."""
    from annotator.formats.cleaning.cleaner import clean as by_rules

    return by_rules(text, rules)


def arriving(found: Iterable[Found], rules: Collection[str]) -> Iterator[Found]:
    """What reading gives, cleaned by the rules of these names; with what earlier cleaning left in the files.

    Articles with annotations are left as they are, and a notice tells how many each file holds.
    """
    left: Counter[str] = Counter()
    for one in found:
        if not isinstance(one, Incoming):
            yield one
            continue
        incoming = _with_original(one)
        if looks_like_original(incoming.record.draft.meta):
            words = Words("what cleaning changed does not fit the text, so the original text is not known")
            yield Notice(one.source, one.line, words)
        if rules and incoming.record.items:
            left[one.source] += 1
        elif rules:
            incoming = _cleaned(incoming, rules)
        yield incoming
    for source, count in left.items():
        yield Notice(source, 0, Words("articles with annotations are not cleaned: {count}", count=count))


def _with_original(incoming: Incoming) -> Incoming:
    """The article with the original that its ``meta`` tells of, where it fits."""
    draft = incoming.record.draft
    original = original_of(draft.meta, draft.text) if looks_like_original(draft.meta) else None
    if original is None:
        return incoming
    meta = {key: value for key, value in draft.meta.items() if key != KEY}
    record = replace(incoming.record, draft=replace(draft, meta=meta))
    return replace(incoming, record=record, original=original)


def _cleaned(incoming: Incoming, rules: Collection[str]) -> Incoming:
    draft = incoming.record.draft
    cleaned = clean(draft.text, rules)
    if not cleaned.edits:
        return incoming
    record = replace(incoming.record, draft=_fitted(draft, cleaned))
    names = {rule.name for rule in cleaning_rules() if rule.name in rules}
    if incoming.original is not None:
        names.update(incoming.original.rules)
        cleaned = cleaned_again(incoming.original.cleaned, cleaned.edits)
    original = Original(cleaned, tuple(sorted(names))) if cleaned.edits else None
    return replace(incoming, record=record, original=original)


def _fitted(draft: Draft, cleaned: Cleaned) -> Draft:
    """The article with its clean text: residue where it stands now, the title anew if it was the headline."""
    text = cleaned.text
    title = headline(text) if draft.title == headline(draft.text) else draft.title
    return replace(draft, text=text, title=title, residue=_residue(draft.residue, cleaned))


def _residue(residue: Fragments, cleaned: Cleaned) -> Fragments:
    left = union(
        span
        for one in residue
        if (span := cleaned.to_clean(one)) is not None and span.of(cleaned.text).strip()
    )
    marked = sum(len("".join(span.of(cleaned.text).split())) for span in left)
    # A text that is nothing but residue is none.
    return left if marked < len("".join(cleaned.text.split())) else ()
