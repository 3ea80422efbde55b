"""Values made without their constructors are the same values."""

from __future__ import annotations

import pytest

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.spans import Span
from annotator.storage.making import maker

SPAN = Span(1, 4)


def test_a_value_made_from_all_its_fields_is_what_its_constructor_makes() -> None:
    mention = maker(Mention)("m", SPAN, "person", "a", Decision.ACCEPTED, "2026", "ana", None)
    assert mention == Mention(
        uuid="m",
        span=SPAN,
        type="person",
        actor="a",
        decision=Decision.ACCEPTED,
        decided_at="2026",
        coder="ana",
    )
    assert hash(mention) == hash(maker(Mention)("m", SPAN, "person", "a", "accepted", "2026", "ana", None))
    claim = maker(Claim)("c", (SPAN,), (), (), *[None] * 5, {}, *[None] * 4)
    assert claim == Claim(uuid="c", source=(SPAN,), cue=(), content=())
    with pytest.raises(AttributeError):
        claim.uuid = "other"  # type: ignore[misc]


def test_a_field_too_few_or_too_many_is_our_bug() -> None:
    with pytest.raises(ValueError, match="Span has 2 fields, not 1"):
        maker(Span)(1)
    with pytest.raises(ValueError, match="Span has 2 fields, not 3"):
        maker(Span)(1, 2, 3)
