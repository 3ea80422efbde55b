"""A codebook in the making knows which of its labels were renamed, removed or replaced."""

from __future__ import annotations

from annotator.core.codebook_moves import Moves
from annotator.services.codebooks import default_codebook, shipped_codebooks
from annotator.ui.codebook.draft import Draft, Gone, Kind


def test_an_untouched_draft_is_the_codebook() -> None:
    for one in shipped_codebooks():
        draft = Draft(one.codebook)
        assert draft.codebook() == one.codebook
        assert not draft.is_changed()
        assert draft.gone() == []
        assert draft.fault() is None


def test_spaces_around_a_name_are_no_renaming() -> None:
    draft = Draft(default_codebook())
    draft.types[0].name = "  person "
    assert not draft.is_changed()
    draft.title = " "
    assert not draft.is_changed()


def test_renaming_and_back_is_no_move() -> None:
    draft = Draft(default_codebook())
    draft.attributes[0].name = "position"
    draft.attributes[0].values[0].name = "for"
    assert draft.moves() == Moves(attributes={"stance": "position"}, values={("stance", "supports"): "for"})
    draft.attributes[0].name = "stance"
    draft.attributes[0].values[0].name = "supports"
    assert not draft.moves()


def test_a_removed_label_that_is_written_anew_is_not_gone() -> None:
    draft = Draft(default_codebook())
    group = draft.types[3]
    draft.remove(group)
    gone = Gone("", "group")
    assert draft.gone() == [gone]
    draft.replacements[gone] = draft.types[0]
    assert draft.moves().types == {"group": "person"}
    draft.add(Kind.TYPE).name = "group"
    assert draft.gone() == []
    assert not draft.moves()


def test_what_should_replace_and_is_removed_itself_replaces_nothing() -> None:
    draft = Draft(default_codebook())
    draft.remove(draft.types[3])
    draft.replacements[Gone("", "group")] = draft.types[0]
    draft.remove(draft.types[0])
    assert not draft.moves()
    assert draft.gone() == [Gone("", "person"), Gone("", "group")]


def test_a_removed_value_can_become_another_of_its_attribute() -> None:
    draft = Draft(default_codebook())
    stance = draft.attributes[0]
    draft.remove(stance.values[3])
    gone = Gone("stance", "mixed")
    assert draft.heirs(gone) == stance.values
    draft.replacements[gone] = stance.values[2]
    assert draft.moves().values == {("stance", "mixed"): "neutral"}
    draft.remove(stance)
    assert draft.gone() == []
    assert not draft.moves()


def test_labels_stay_in_their_list_when_they_move() -> None:
    draft = Draft(default_codebook())
    first, second = draft.types[:2]
    assert not draft.move(first, -1)
    assert draft.move(first, 1)
    assert draft.types[:2] == [second, first]
    assert not draft.move(draft.types[-1], 1)
    added = draft.add(Kind.VALUE, parent=draft.attributes[1], after=first)
    assert draft.attributes[1].values == [added]


def test_another_codebook_goes_on_where_names_are_the_same() -> None:
    draft = Draft(default_codebook())
    draft.load(shipped_codebooks()[1].codebook)
    assert {gone.name for gone in draft.gone()} == {"state", "group", "media"}
    assert not draft.moves()
    assert draft.types[0].origin == "person"
    assert draft.attributes[0].origin is None


def test_a_fault_leads_to_its_label() -> None:
    draft = Draft(default_codebook())
    value = draft.attributes[2].values[1]
    value.key = "too long"
    fault = draft.fault()
    assert fault is not None
    assert draft.entry_at(fault) is value
    for entry in list(draft.types):
        draft.remove(entry)
    none_left = draft.fault()
    assert none_left is not None
    assert draft.entry_at(none_left) is None
