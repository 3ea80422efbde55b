"""What a format holds, in the finer points: some details, short names, counts alone, no texts."""

from __future__ import annotations

from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.fitting import fitted
from annotator.formats.holding import Claims, Holds, details_of
from annotator.formats.signatures import signature
from annotator.formats.xml_text import element, escaped, restored, written_out

ACTOR = Actor(uuid="1", name="n" * 30, type="person")
CLAIM = Claim(
    uuid="2",
    source=(),
    cue=(),
    content=(Span(0, 4),),
    actor="1",
    stance="for",
    topic="t" * 12,
    note="well",
    attributes={"form": "said", "concept": "c" * 12},
    decision=Decision.ACCEPTED,
    coder="ana",
)
MENTION = Mention(
    uuid="3", span=Span(0, 4), type="person", actor="1", decision=Decision.ACCEPTED, coder="ana"
)
RECORD = Record(
    draft=Draft(text="Some words.", title="l" * 12),
    coder="ana",
    actors=(ACTOR,),
    mentions=(MENTION,),
    claims=(CLAIM,),
)


def fit(holds: Holds) -> tuple[Record, dict[Loss, int]]:
    losses = Losses()
    return fitted(RECORD, holds, Way.FLATTEN, losses), losses.touched


def test_of_the_details_those_that_are_held_stay() -> None:
    holds = Holds(details=frozenset({"topic", "concept"}))
    record, lost = fit(holds)
    assert details_of(record.claims[0]) == {"topic": "t" * 12, "concept": "c" * 12}
    assert lost == {Loss.DETAILS: 1}
    assert signature(record, holds) != signature(fit(Holds(details=frozenset({"topic"})))[0], holds)
    assert fit(Holds(details=frozenset({"stance", "topic", "note", "form", "concept"})))[1] == {}


def test_long_names_are_cut_and_each_owner_is_told_once() -> None:
    record, lost = fit(Holds(longest=10))
    assert (record.draft.title, record.actors[0].name, record.claims[0].topic) == (
        "l" * 10,
        "n" * 10,
        "t" * 10,
    )
    assert record.claims[0].attributes == CLAIM.attributes
    assert lost == {Loss.NAMES: 3}
    assert fit(Holds(longest=30)) == (RECORD, {})


def test_what_is_only_counted_is_told_and_given_all_the_same() -> None:
    record, lost = fit(Holds(mentions=False, claims=Claims.NONE, details=False, texts=False, counts=True))
    assert record == RECORD
    assert lost == {Loss.MENTIONS: 1, Loss.CLAIMS: 1, Loss.TEXTS: 1}
    assert fit(Holds(mentions=False, claims=Claims.NONE))[0].items == ()


def test_xml_is_written_with_what_it_has_no_place_for() -> None:
    assert element("a", {"b": 'x"<\n'}) == '<a b="x&quot;&lt;&#10;"/>'
    assert element("a", {}, escaped("<\r\x0b>")) == "<a>&lt;&#13;_x000B_&gt;</a>"
    assert restored(written_out("a\x0b\ufffe _x0041_")) == "a\x0b\ufffe _x0041_"
