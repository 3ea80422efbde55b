"""The codebook says which keys, names and colours the desk has, also just after it was changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.codebook_moves import Moves
from annotator.services.codebooks import shipped_codebooks
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.panel.review_model import ReviewModel

if TYPE_CHECKING:
    from annotator.ui.panel.card import Card
    from tests.ui.conftest import Screen


def _apply(screen: Screen, book: Codebook, moves: Moves | None = None) -> None:
    screen.session.run(lambda: screen.workspace.codebooks.apply(book, moves or Moves()))


def _go_to_claim(screen: Screen, cue: str) -> None:
    screen.session.set_current(screen.claim(cue).ref)


def _keys(screen: Screen, name: str) -> list[str]:
    action = screen.desk.actions[name]
    return [key.toString() for key in action.shortcuts()] if action.isVisible() else []


def _card(screen: Screen) -> Card:
    model = screen.desk.window.panel.review.model
    assert screen.session.current is not None
    card: Card = model.index_of(screen.session.current.ref).data(ReviewModel.CARD)
    return card


def _label(screen: Screen, name: str) -> str:
    return screen.desk.actions[name].text()


def test_labels_have_their_names_digits_and_nothing_else(screen: Screen) -> None:
    assert [_label(screen, f"label.{number}") for number in (1, 5)] == ["person", "media"]
    assert _keys(screen, "label.5") == ["5"]
    assert not screen.desk.actions["label.6"].isVisible()
    assert _keys(screen, "annotate.stance") == ["S"]
    assert not screen.desk.actions["annotate.attribute.1"].isVisible()


def test_a_new_type_can_be_annotated_at_once_by_its_own_key(screen: Screen) -> None:
    book = screen.workspace.codebook
    types = (*book.actor_types, Label(name="court & jury", key="x"))
    types = (*types[:5], replace(types[5], key="ß"), Label(name="ship", key="§"))
    _apply(screen, replace(book, actor_types=types))
    assert _label(screen, "label.6") == "court && jury"
    screen.select("the crane contract")
    screen.desk.actions["label.7"].trigger()
    assert screen.mention("the crane contract").type == "ship"
    screen.press("Z", "Z")
    assert not screen.desk.actions["label.6"].isVisible()
    assert _keys(screen, "label.7") == []


def test_the_key_of_another_action_is_not_taken(screen: Screen) -> None:
    book = screen.workspace.codebook
    first, *others = book.actor_types
    _apply(
        screen, replace(book, actor_types=(replace(first, key="r"), replace(others[0], key="3"), *others[1:]))
    )
    assert _keys(screen, "label.1") == ["1"]
    assert _keys(screen, "label.2") == ["3"]
    assert _keys(screen, "label.3") == []
    assert _keys(screen, "review.reject") == ["R", "Del"]


def test_a_persons_own_key_goes_before_the_codebooks(screen: Screen) -> None:
    action = next(one for one in screen.desk.actions.table if one.name == "label.1")
    screen.desk.actions.set_keys(action, ("F9",))
    book = screen.workspace.codebook
    _apply(screen, replace(book, actor_types=(replace(book.actor_types[0], key="ö"), *book.actor_types[1:])))
    assert _keys(screen, "label.1") == ["F9"]
    screen.desk.actions.set_keys(action, None)
    assert _keys(screen, "label.1") == ["Ö"]


def test_more_than_nine_types_are_reached_through_the_palette(screen: Screen) -> None:
    _apply(
        screen,
        replace(screen.workspace.codebook, actor_types=tuple(Label(name=f"t{n}") for n in range(1, 13))),
    )
    assert _keys(screen, "label.9") == ["9"]
    assert _keys(screen, "label.12") == []
    screen.select("the crane contract")
    screen.press("Ctrl+K")
    palette = screen.popup(TypeAhead)
    screen.write("t12", on=palette.field)
    screen.press("Return", on=palette.field)
    assert screen.mention("the crane contract").type == "t12"


def test_another_codebook_brings_its_own_attributes(screen: Screen) -> None:
    _apply(screen, shipped_codebooks()[1].codebook)
    assert not screen.desk.actions["annotate.stance"].isVisible()
    assert [_label(screen, f"annotate.attribute.{number}") for number in (1, 2)] == ["Concept…", "Agreement…"]
    assert _keys(screen, "annotate.attribute.1") == ["C"]
    _go_to_claim(screen, "warned")
    screen.press("S")
    popup = screen.popup(TypeAhead)
    assert popup.accessibleName() == "Agreement"
    screen.write("n", on=popup.field)
    assert screen.claim("warned").attributes == {"agreement": "no"}
    screen.press("C")
    popup = screen.popup(TypeAhead)
    screen.write("sign the contract", on=popup.field)
    screen.press("Return", on=popup.field)
    card = _card(screen)
    assert card.attributes == "concept: sign the contract · agreement: no"
    assert card.slots.endswith("affiliation: — · form: —")
    assert [(hint.key, hint.word) for hint in card.keys][-5:-2] == [
        ("C", "concept"),
        ("S", "agreement"),
        ("Y", "attribute"),
    ]
    assert "stance" not in [hint.word for hint in card.keys]


def test_y_asks_which_attribute_and_then_its_value(screen: Screen) -> None:
    _apply(screen, shipped_codebooks()[1].codebook)
    _go_to_claim(screen, "warned")
    screen.press("Y")
    screen.write("form", on=screen.popup(TypeAhead).field)
    screen.press("Return", on=screen.popup(TypeAhead).field)
    screen.write("r", on=screen.popup(TypeAhead).field)
    assert screen.claim("warned").attributes == {"form": "reported"}


def test_a_values_key_chooses_only_while_nothing_is_typed(screen: Screen) -> None:
    _go_to_claim(screen, "warned")
    screen.press("S")
    popup = screen.popup(TypeAhead)
    screen.write("xo", on=popup.field)
    assert popup.isVisible()
    assert popup.listing.count() == 0
    popup.field.clear()
    screen.write("O", on=popup.field)
    assert screen.claim("warned").stance == "opposes"


def test_what_left_the_codebook_is_told_on_its_card(screen: Screen) -> None:
    _go_to_claim(screen, "warned")
    claim = screen.claim("warned")
    for name, value in (("stance", "opposes"), ("topic", "cranes")):
        screen.workspace.review.set_attribute(claim.ref, name, value)
    book = screen.workspace.codebook
    stance = replace(book.attributes[0], values=book.attributes[0].values[:1])
    _apply(screen, replace(book, actor_types=book.actor_types[1:], attributes=(stance,)))
    screen.session.open_article(screen.session.key)
    _go_to_claim(screen, "warned")
    assert _card(screen).attributes == (
        "topic (not in the codebook): cranes · stance: opposes (not in the codebook)"
    )
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    assert _card(screen).kind == "ACTOR · person"
    assert _card(screen).attributes == "“person” is not in the codebook"


def test_colours_change_at_once_in_text_and_cards(screen: Screen) -> None:
    before = screen.desk.themes.current().actor_colour("person")
    seen: list[object] = []
    screen.desk.themes.changed.connect(seen.append)
    book = screen.workspace.codebook
    red = replace(book.actor_types[0], colour="#aa0000")
    _apply(screen, replace(book, actor_types=(red, *book.actor_types[1:])))
    assert screen.desk.themes.current().actor_colour("person") == "#aa0000"
    assert len(seen) == 1
    screen.press("Z")
    assert screen.desk.themes.current().actor_colour("person") == before


def test_dark_and_light_keep_the_codebooks_colours(screen: Screen) -> None:
    book = screen.workspace.codebook
    blue = replace(book.actor_types[0], colour="#000080")
    _apply(screen, replace(book, actor_types=(blue, *book.actor_types[1:])))
    screen.desk.themes.choose("dark")
    dark = screen.desk.themes.current()
    assert dark.dark
    assert dark.actor_colour("person") not in {"#000080", "#ffffff"}
    screen.desk.themes.choose("light")
    assert screen.desk.themes.current().actor_colour("person") == "#000080"


def test_the_key_page_lists_what_there_is(screen: Screen) -> None:
    _apply(screen, replace(screen.workspace.codebook, attributes=(Attribute(name="mood", key="ü"),)))
    screen.press("F1")
    page = screen.popup(KeyPage)
    assert page.row_of("annotate.attribute.1").text(0) == "Mood"
    names = [row.text(0) for _group, rows in page._groups for row in rows]
    assert "Label 6" not in names
    assert "Stance" not in names
    page.close()
