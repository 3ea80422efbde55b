"""How rules are worded: in the offer, in the list, and when one was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import ItemKind
from annotator.ui.reasons import reason
from annotator.ui.wording import dotted, isolated, shortened, translate

if TYPE_CHECKING:
    from annotator.core.rules import Rule


_LONGEST = 40
_LONGEST_REASON = 60


def subject_words(rule: Rule, limit: int = _LONGEST) -> str:
    """What a rule is about: ``“Turan” as media``, its words cut after ``limit`` code points.

    A reason is cut later, since its parts tell it from others.
    """
    if rule.is_by_reason:
        found_as = shortened(reason(rule.label or ""), max(limit, _LONGEST_REASON))
        return translate("claims found as: {reason}").format(reason=found_as)
    words = isolated(shortened(rule.pattern, limit))
    if rule.kind is ItemKind.CLAIM:
        pattern = translate("claims with the cue matching /{words}/")
        claims = pattern if rule.is_expression else translate("claims with the cue “{words}”")
        return dotted(claims.format(words=words), reason(rule.label or ""))
    shown = (translate("/{words}/") if rule.is_expression else translate("“{words}”")).format(words=words)
    if rule.label is None:
        return shown
    return translate("{words} as {label}").format(words=shown, label=rule.label)
