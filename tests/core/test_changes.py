"""Edits that are told as one."""

from __future__ import annotations

from annotator.core.annotation import ItemKind, ItemRef
from annotator.core.changes import Changes, EditKind

ONE, OTHER = ItemRef(ItemKind.MENTION, "one"), ItemRef(ItemKind.CLAIM, "other")


def test_what_two_edits_touched_is_told_together() -> None:
    first = Changes(
        kind=EditKind.IMPORT, articles=frozenset({1}), items=frozenset({ONE}), queue=True, saved_at="1"
    )
    second = Changes(kind=EditKind.IMPORT, articles=frozenset({2}), items=frozenset({OTHER}), saved_at="2")
    assert first.and_then(second) == Changes(
        kind=EditKind.IMPORT,
        articles=frozenset({1, 2}),
        items=frozenset({ONE, OTHER}),
        queue=True,
        saved_at="2",
    )


def test_where_any_item_of_an_article_may_have_changed_none_is_named() -> None:
    whole = Changes(kind=EditKind.IMPORT, articles=frozenset({1}))
    some = Changes(kind=EditKind.IMPORT, articles=frozenset({2}), items=frozenset({ONE}))
    assert whole.and_then(some).items == some.and_then(whole).items == frozenset()
