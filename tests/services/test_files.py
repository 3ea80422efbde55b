"""The work on files without a project."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from annotator.core.article import Draft
from annotator.core.suggesting import Suggestions
from annotator.formats.native import read_native
from annotator.formats.native_writer import write_native
from annotator.services.files import suggested_record
from tests.worlds import HARBOUR, harbour_suggestions, item_on, mention_of

if TYPE_CHECKING:
    from annotator.core.annotation import Item


def test_what_was_suggested_is_linked_to_actors_as_accepting_it_would() -> None:
    record = suggested_record(Draft(text=HARBOUR, identifier="harbour"), harbour_suggestions())
    actors = {actor.name: actor for actor in record.actors}
    assert set(actors) == {"Ilse Varga", "water ministry", "Tomas Reik"}
    assert actors["Ilse Varga"].aliases == ("Varga",)
    items: tuple[Item, ...] = (*record.mentions, *record.claims)
    assert item_on(items, HARBOUR, "Varga").actor == actors["Ilse Varga"].uuid
    assert item_on(items, HARBOUR, "“Nobody has shown us a map,”").actor == actors["Tomas Reik"].uuid
    assert record.coder is None
    assert {item.decision for item in items} == {None}


def test_a_pronoun_without_anybody_before_it_is_linked_to_nobody() -> None:
    text = "She warned of floods."
    suggestions = Suggestions(mentions=(mention_of(text, "She"),))
    record = suggested_record(Draft(text=text), suggestions)
    assert record.actors == ()
    assert [one.actor for one in record.mentions] == [None]


def test_the_line_of_a_suggested_record_reads_back_as_it_was() -> None:
    record = suggested_record(Draft(text=HARBOUR, identifier="harbour"), harbour_suggestions())
    stream = io.BytesIO()
    assert write_native([record], stream) == 1
    stream.seek(0)
    (read,) = [one.record for one in read_native(stream, "lines") if not hasattr(one, "reason")]
    assert read == record
