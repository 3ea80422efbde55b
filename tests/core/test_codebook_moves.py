"""Labels that become others: what moves, what stays, and what would be touched."""

from __future__ import annotations

import pytest

from annotator.core.codebook import MOST_TYPES, Attribute, Codebook, Label
from annotator.core.codebook_moves import Moves, Touched, Uses, touched
from annotator.core.codebook_rules import faults
from annotator.core.errors import UserFacingError


def _book(*types: str, attributes: tuple[Attribute, ...] = ()) -> Codebook:
    labels = tuple(Label(name=name) for name in types)
    return Codebook(version=1, title="Book", actor_types=labels, attributes=attributes)


def _attribute(name: str, *values: str) -> Attribute:
    return Attribute(name=name, values=tuple(Label(name=value) for value in values))


def test_a_type_is_found_by_any_of_its_names_its_own_first() -> None:
    body = Label(name="body", also=("state", "person"))
    book = Codebook(version=1, title="", actor_types=(body, Label(name="person")), attributes=())
    assert [book.type_for(name) for name in ("state", "person", "ship")] == ["body", "person", "ship"]


def test_attributes_can_exchange_their_names_and_keep_what_is_no_text() -> None:
    moves = Moves(attributes={"a": "b", "b": "a"}, values={("a", "x"): "y"})
    assert moves.moved({"a": "x", "b": "x", "c": ["x"]}) == {"b": "y", "a": "x", "c": ["x"]}
    assert moves
    assert not Moves()


def test_two_attributes_never_become_one() -> None:
    with pytest.raises(UserFacingError, match="Some claims have a “b” already"):
        Moves(attributes={"a": "b"}).moved({"b": 1, "a": 2})


def test_only_labels_in_use_are_told() -> None:
    old = _book("a", "b", "c", attributes=(_attribute("m", "x", "y"), _attribute("n")))
    new = _book("d", "b", attributes=(_attribute("m", "x"),))
    uses = Uses(mentions={"a": 2, "b": 7}, actors={"c": 1}, attributes={"n": 3}, values={("m", "y"): 4})
    assert touched(old, new, Moves(types={"a": "d"}), uses) == (
        Touched(before="a", after="d", mentions=2),
        Touched(before="c", after=None, actors=1),
        Touched(before="y", after=None, attribute="m", claims=4),
        Touched(before="n", after=None, claims=3),
    )
    assert touched(old, new, Moves(types={"a": "d"}), Uses()) == ()


def test_an_attribute_that_takes_free_text_has_room_for_every_value() -> None:
    old, new = _book("a", attributes=(_attribute("m", "x"),)), _book("a", attributes=(_attribute("m"),))
    assert touched(old, new, Moves(), Uses(values={("m", "x"): 1})) == ()


def test_as_many_types_as_there_are_actions() -> None:
    names = [f"t{number}" for number in range(MOST_TYPES + 1)]
    assert list(faults(_book(*names[:-1]))) == []
    found = list(faults(_book(*names)))
    assert [str(one) for one in found] == ["There are 21 actor types; 20 are the most there can be."]
    assert found[0].place == ("actor_types", MOST_TYPES)
