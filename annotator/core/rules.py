"""Rules from rejections: which suggestions are never shown again, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import ItemKind, Mention
from annotator.core.expressions import is_found
from annotator.core.projection import CARRIED_OVER
from annotator.core.spans import joined_text

if TYPE_CHECKING:
    from annotator.core.annotation import Item

_BETWEEN = " · "
_ELLIPSIS = "…"
_NO_CONSTRUCTION = re.compile(rf"cue “.*”|{CARRIED_OVER}.*”", re.DOTALL)
_QUOTED = re.compile(r"(?P<after>\bafter )?“(?P<words>[^“”]*)”")
_GRAMMAR = frozenset(
    (
        *("that", "whether", "if", "how", "why", "what", "when", "where", "who", "whom", "whose", "which"),
        *("about", "according", "against", "as", "at", "by", "for", "from", "in", "into", "like", "of", "on"),
        *("over", "than", "through", "to", "toward", "towards", "under", "upon", "with", "without"),
    )
)
"""Words after which a content or source stands in a construction: conjunctions, prepositions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is never to be suggested: a mention's words, or the cue of a claim.

    ``pattern`` is compared without regard to case and white space, or is a regular expression that is looked
    for. ``label`` None means any label; of a claim it is the reason for which it was suggested
    (``reason_of``), and with one an empty ``pattern`` means any cue. ``article`` is the key of the only
    article where the rule holds; None means the whole project. ``uuid`` is empty until the rule is stored.
    """

    kind: ItemKind
    pattern: str
    is_expression: bool = False
    label: str | None = None
    article: int | None = None
    active: bool = True
    uuid: str = ""

    @property
    def is_by_reason(self) -> bool:
        """Whether it is about claims of any cue that were suggested for one reason."""
        return self.kind is ItemKind.CLAIM and self.label is not None and not self.pattern.strip()

    @property
    def subject(self) -> tuple[ItemKind, str, bool, str | None, int | None]:
        """What two rules share exactly when they say the same."""
        pattern = self.pattern if self.is_expression else normal_words(self.pattern)
        return self.kind, pattern, self.is_expression, self.label, self.article


class Sighting(NamedTuple):
    """A suggestion as rules see it: in which article (its key), with which label, on which words.

    The label of a claim is the reason for which it was suggested; None where nobody suggested it.
    """

    kind: ItemKind
    article: int
    label: str | None
    words: str


def sighting_of(item: Item, article: int, text: str) -> Sighting:
    """What rules see of an item; of a claim its cue."""
    if isinstance(item, Mention):
        return Sighting(ItemKind.MENTION, article, item.type, joined_text((item.span,), text))
    reason = reason_of(item.suggestion.why) if item.suggestion is not None else None
    return Sighting(ItemKind.CLAIM, article, reason, joined_text(item.cue, text))


def reason_of(why: str) -> str:
    """How a claim was found, of the line that says why: its construction without the words it stood on.

    ``cue “warned” · subject “Orujlu” · clause after “that”`` gives ``subject · clause after “that”``.
    """
    pieces = [piece for piece in why.split(_BETWEEN) if not _NO_CONSTRUCTION.fullmatch(piece)]
    return _BETWEEN.join(" ".join(_without_words(piece).split()).strip(" ,") or _ELLIPSIS for piece in pieces)


def _without_words(piece: str) -> str:
    """A part of a reason without what it quotes; grammar stays, since it is the construction."""

    def kept(found: re.Match[str]) -> str:
        if not found["after"]:
            return ""
        is_grammar = set(found["words"].casefold().split()) <= _GRAMMAR
        return found[0] if is_grammar else f"{found['after']}{_ELLIPSIS}"

    return _QUOTED.sub(kept, piece)


def covers(rule: Rule, sighting: Sighting) -> bool:
    """Whether a rule speaks of that suggestion, be it switched on or off.

    Raises:
        UserFacingError: if the rule's expression cannot be used.
    """
    return (
        rule.kind == sighting.kind
        and rule.label in (None, sighting.label)
        and rule.article in (None, sighting.article)
        and (rule.is_by_reason or _fits(rule, sighting.words))
    )


def may_meet(first: Rule, second: Rule) -> bool:
    """Whether the two may cover the same suggestion; False only where that cannot be."""
    if first.kind != second.kind or not _are_alike(first.label, second.label):
        return False
    if not _are_alike(first.article, second.article):
        return False
    if first.is_expression or second.is_expression or first.is_by_reason or second.is_by_reason:
        return True
    return normal_words(first.pattern) == normal_words(second.pattern)


def normal_words(words: str) -> str:
    """Words as rules compare them: case and white space do not count."""
    return " ".join(words.split()).casefold()


def _are_alike(one: str | int | None, other: str | int | None) -> bool:
    return one is None or other is None or one == other


def _fits(rule: Rule, words: str) -> bool:
    if rule.is_expression:
        return is_found(rule.pattern, words)
    return normal_words(rule.pattern) == normal_words(words)
