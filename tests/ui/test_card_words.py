"""What cards show: keys in force, attributes and confidence, rejected ones, text from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.ui.direction import reads_right_to_left
from annotator.ui.panel.card import Card
from annotator.ui.panel.card_faces import card_faces
from annotator.ui.panel.card_layout import INNER, QUOTE_INDENT, CardLayout, lay_out
from annotator.ui.panel.review_model import ReviewModel
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from tests.ui.conftest import ModelWatch, Screen

_WIDTH = 316
ARABIC = "قال الوزير سمير الحداد إن المحطة ستعمل في الربيع وإنها ستخدم المدينة كلها قبل الصيف."


def _card(screen: Screen, ref: ItemRef | None = None) -> Card:
    current = screen.session.current
    card = screen.desk.window.panel.review.model.index_of(
        ref or (current.ref if current is not None else None)
    ).data(ReviewModel.CARD)
    assert isinstance(card, Card)
    return card


def _layout(screen: Screen, *, is_current: bool = True) -> CardLayout:
    return lay_out(_card(screen), "", _WIDTH, card_faces(), is_current=is_current)


def _chips(screen: Screen) -> dict[str, str]:
    return {chip.word.text: chip.key for chip in _layout(screen).chips}


def _remap(screen: Screen, name: str, *keys: str) -> None:
    actions = screen.desk.actions
    actions.set_keys(next(action for action in actions.table if action.name == name), keys)


def test_a_claims_chips_name_the_keys_of_its_parts(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    chips = _chips(screen)
    assert (chips["source"], chips["cue"], chips["content"]) == ("U", "Q", "J")
    assert (chips["accept"], chips["stance"], chips["topic"], chips["certainty"]) == ("A", "S", "T", "C")


def test_chips_name_the_keys_in_force(screen: Screen) -> None:
    _remap(screen, "review.accept", "Ctrl+Y", "A")
    _remap(screen, "claim.source", "F7")
    _remap(screen, "claim.cue")
    chips = _chips(screen)
    assert (chips["accept"], chips["source"], chips["cue"]) == ("Ctrl+Y", "F7", "–")


def test_the_chip_of_labels_names_the_first_key_and_the_last(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    assert _chips(screen)["label"] == "1–5"
    _remap(screen, "label.1", "F8")
    assert _chips(screen)["label"] == "F8–5"
    for number in range(1, 10):
        _remap(screen, f"label.{number}")
    assert _chips(screen)["label"] == "–"


def test_a_claim_tells_its_attributes_and_on_the_current_card_those_it_lacks(screen: Screen) -> None:
    claim = screen.claim("warned")
    screen.session.set_current(claim.ref)
    assert _layout(screen).soft[0].text == "stance: — · topic: — · certainty: —"
    assert _card(screen).attributes == ""
    review = screen.workspace.review
    screen.session.run(lambda: review.set_attribute(claim.ref, "certainty", "certain"))
    screen.session.run(lambda: review.set_attribute(claim.ref, "note", "see page 3"))
    assert _card(screen).attributes == "certainty: certain · note: see page 3"
    assert " ".join(line.text for line in _layout(screen).soft).startswith(
        "stance: — · topic: — · certainty: certain · note: see page 3"
    )
    assert any(line.text.startswith("cue “warned”") for line in _layout(screen).soft)


def test_a_decided_claim_still_tells_how_sure_it_was(screen: Screen) -> None:
    claim = screen.claim("warned")
    screen.session.set_current(claim.ref)
    assert _layout(screen).kind.text == "CLAIM · confidence 0.86"
    screen.press("A")
    screen.session.set_current(claim.ref)
    assert _layout(screen).kind.text == "CLAIM · accepted · confidence 0.86"
    assert _layout(screen, is_current=False).kind.text == "CLAIM · accepted"


def test_rejected_ones_are_listed_struck_where_they_are_shown(
    screen: Screen, model_watch: ModelWatch
) -> None:
    review = screen.desk.window.panel.review
    model_watch(review.model)
    rejected = screen.claim("warned")
    screen.session.set_current(rejected.ref)
    screen.press("R")
    assert not review.model.index_of(rejected.ref).isValid()
    screen.desk.actions["view.rejected"].trigger()
    assert screen.remark() == "Rejected ones are shown."
    card = _card(screen, rejected.ref)
    assert (card.is_rejected, card.measure) == (True, "rejected")
    assert review.model.waiting == 11
    assert not _card(screen).is_rejected
    screen.session.set_current(rejected.ref)
    screen.press("A")
    assert screen.item(rejected.ref).decision is Decision.ACCEPTED
    assert not review.model.index_of(rejected.ref).isValid()
    screen.press("Z")
    assert review.model.index_of(rejected.ref).isValid()
    screen.session.set_current(screen.claim("said").ref)
    screen.desk.actions["view.rejected"].trigger()
    assert not review.model.index_of(rejected.ref).isValid()


def test_with_nothing_but_rejected_ones_the_list_is_there_while_they_are_shown(screen: Screen) -> None:
    screen.press(*["R"] * 12)
    screen.session.set_current(None)
    review = screen.desk.window.panel.review
    assert review.empty.isVisible()
    screen.desk.actions["view.rejected"].trigger()
    assert review.view.isVisible()
    bar = review.view.verticalScrollBar()
    bar.setValue(bar.maximum())  # there are more of them than are in sight
    screen.qtbot.waitUntil(lambda: review.model.rowCount() == 12)
    screen.desk.actions["view.rejected"].trigger()
    assert review.empty.isVisible()


def _open_arabic_claim(screen: Screen) -> None:
    key = add_article(screen.workspace, ARABIC)
    screen.session.open_article(key)
    content = place(ARABIC, "المحطة ستعمل في الربيع وإنها ستخدم المدينة كلها قبل الصيف")
    cue = place(ARABIC, "قال")
    annotating = screen.workspace.annotating
    screen.session.run(lambda: annotating.add_claim(key, content=(content,), cue=(cue,)))
    screen.session.set_current(screen.stored()[0].ref)


def test_a_quotation_from_right_to_left_stands_at_the_right(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    layout = _layout(screen)
    assert layout.rule.left() == INNER
    assert {line.left for line in layout.quote} == {INNER + QUOTE_INDENT}
    _open_arabic_claim(screen)
    layout = _layout(screen)
    assert layout.rule.right() == _WIDTH - INNER
    assert len(layout.quote) > 1
    assert all(line.left >= INNER for line in layout.quote)
    assert layout.quote[-1].left > layout.quote[0].left
    picture = screen.desk.window.panel.review.view.grab().toImage()
    assert not picture.isNull()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("123 …", False), ("“قال”", True), ("The قال", False), ("12 שלום", True)],
)
def test_a_text_reads_as_its_first_letter_does(text: str, *, expected: bool) -> None:
    assert reads_right_to_left(text) is expected
