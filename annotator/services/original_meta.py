r"""What an article was before it was cleaned, as it travels in files: under ``meta``, beside the clean text.

Only what was taken away and put in is written, so that a cleaned article is hardly longer in a file::

    "cleaned": {"rules": ["bylines"], "edits": [[17, "By Anna Berg\n\n", "", "bylines"]]}

An edit is its place in the original text (code points), what stood there, what stands there now, its rule.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.cleaned import Cleaned, Original, Replacement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.article import Article

KEY = "cleaned"
_OTHERS_KEY = "cleaned_of_source"


def with_original(article: Article, original: Original | None) -> Article:
    """The article with its original under ``meta``; what stood in that place is kept aside."""
    if original is None:
        return article
    meta = dict(article.meta)
    if KEY in meta:
        meta[_OTHERS_KEY] = meta.pop(KEY)
    raw = original.cleaned.raw
    edits = [
        [edit.start, raw[edit.start : edit.end], edit.text, edit.rule] for edit in original.cleaned.edits
    ]
    meta[KEY] = {"rules": list(original.rules), "edits": edits}
    return replace(article, meta=meta)


def looks_like_original(meta: Mapping[str, Any]) -> bool:
    """Whether ``meta`` has what ``with_original`` writes, whether or not it fits the text."""
    entry = meta.get(KEY)
    return isinstance(entry, dict) and entry.keys() == {"rules", "edits"}


def original_of(meta: Mapping[str, Any], text: str) -> Original | None:
    """The original that ``meta`` tells of; None where it does not fit ``text``."""
    entry = meta[KEY]
    edits, rules = entry["edits"], entry["rules"]
    if not (
        _is_list_of_edits(edits) and isinstance(rules, list) and all(isinstance(one, str) for one in rules)
    ):
        return None
    try:
        cleaned = _undone(edits, text)
    except ValueError:
        return None
    return Original(cleaned, tuple(rules)) if cleaned is not None and cleaned.text == text else None


def _is_list_of_edits(edits: object) -> bool:
    return isinstance(edits, list) and all(
        isinstance(edit, list) and [type(part) for part in edit] == [int, str, str, str] for edit in edits
    )


def _undone(edits: list[tuple[int, str, str, str]], text: str) -> Cleaned | None:
    """What the text was before the edits; None where these are not in order.

    Raises:
        ValueError: if an edit changes nothing, or takes nothing away.
    """
    pieces: list[str] = []
    made: list[Replacement] = []
    raw = done = 0
    for start, taken, put, rule in edits:
        if start < raw:
            return None
        pieces += (text[done : done + start - raw], taken)
        done += start - raw + len(put)
        raw = start + len(taken)
        made.append(Replacement(start, raw, put, rule))
    return Cleaned("".join((*pieces, text[done:])), tuple(made))
