"""Claims made and corrected by keys alone: proposals of the parse, parts, fragments, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision
from annotator.core.outline import Outline, ProposedClaim
from tests.ui.outlined import harbour_outline
from tests.worlds import add_article, place, places

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from tests.ui.conftest import Screen


@pytest.fixture
def outlined(screen: Screen) -> Screen:
    """The first article, with its outline."""
    screen.desk.window.article.view.set_outline(harbour_outline())
    return screen


def _edits(screen: Screen) -> int:
    return len(screen.workspace.history.entries())


def _parts(screen: Screen, ref: ItemRef | None = None) -> list[str]:
    """Source, cue and content of a claim as stored; of the current one where none is given."""
    current = screen.session.current
    assert current is not None
    claim = screen.item(ref or current.ref)
    assert isinstance(claim, Claim)
    return [screen.words(*claim.source), screen.words(*claim.cue), screen.words(*claim.content)]


def _hint(screen: Screen) -> str:
    hint = screen.desk.window.article.hint
    return hint.text() if hint.isVisible() else ""


def _choose(screen: Screen, cue: str) -> Claim:
    claim = screen.claim(cue)
    screen.session.set_current(claim.ref)
    return claim


def test_a_claim_needs_one_selected_verb_and_two_keys(outlined: Screen) -> None:
    before = _edits(outlined)
    outlined.select("treating")
    outlined.press("K")
    assert "Enter keeps this claim" in _hint(outlined)
    assert _edits(outlined) == before
    outlined.press("Return")
    assert _parts(outlined) == ["opposition lawmakers", "treating", "the quay as a campaign stage"]
    assert _edits(outlined) == before + 1
    assert not _hint(outlined)
    current = outlined.session.current
    assert current is not None
    assert (current.suggestion, current.decision) == (None, Decision.ACCEPTED)
    outlined.press("Z")
    assert current.ref not in {item.ref for item in outlined.stored()}


def test_the_word_at_the_caret_is_enough(outlined: Screen) -> None:
    assert outlined.session.article is not None
    outlined.desk.window.article.view.set_caret(place(outlined.session.article.text, "ending").start + 2)
    outlined.press("K", "Enter")
    assert _parts(outlined) == [
        "The port authority",
        "ending",
        "weeks of silence between Marenza and its neighbour",
    ]


def test_the_draft_is_drawn_before_it_is_kept(outlined: Screen) -> None:
    outlined.select("treating")
    outlined.press("K")
    draft = outlined.desk.window.article.view._scene.draft
    assert {role.value: outlined.words(*parts) for role, parts in draft.items()} == {
        "source": "opposition lawmakers",
        "cue": "treating",
        "content": "the quay as a campaign stage",
    }
    outlined.press("Esc")
    assert not outlined.desk.window.article.view._scene.draft


def test_any_part_of_a_proposal_can_be_chosen_anew(outlined: Screen) -> None:
    outlined.select("treating")
    outlined.press("K")
    outlined.select("Alma Dorrit")
    outlined.press("U")
    outlined.select("to stop treating")
    outlined.press("Q")
    outlined.select("the quay")
    outlined.press("J")
    outlined.select("a campaign stage")
    outlined.press("Shift+J", "Return")
    assert _parts(outlined) == ["Alma Dorrit", "to stop treating", "the quay … a campaign stage"]


def test_a_proposed_source_can_be_left_out(outlined: Screen) -> None:
    outlined.select("treating")
    outlined.press("K", "U", "Return")
    assert _parts(outlined) == ["", "treating", "the quay as a campaign stage"]


def test_a_proposed_content_cannot_be_left_out(outlined: Screen) -> None:
    outlined.select("treating")
    outlined.press("K", "J")
    assert "needs a content" in outlined.remark()
    outlined.press("Shift+U")
    assert "Select the words to add" in outlined.remark()
    outlined.press("Return")
    assert _parts(outlined)[2] == "the quay as a campaign stage"


def test_a_longer_selection_stays_the_content_and_is_given_cue_and_source(outlined: Screen) -> None:
    outlined.select("the quay as a campaign stage.")
    outlined.press("K", "Return")
    assert _parts(outlined) == ["opposition lawmakers", "treating", "the quay as a campaign stage."]


def test_three_selections_and_three_keys_go_before_what_is_proposed(outlined: Screen) -> None:
    outlined.select("the quay as a campaign stage")
    outlined.press("K")
    outlined.select("urged")
    outlined.press("K")
    outlined.select("Alma Dorrit")
    outlined.press("K")
    assert _parts(outlined) == ["Alma Dorrit", "urged", "the quay as a campaign stage"]


def test_a_content_that_no_cue_reports_is_asked_for_part_by_part(outlined: Screen) -> None:
    outlined.select("Most read")
    outlined.press("K")
    assert "now select the cue" in _hint(outlined)
    outlined.press("Return", "Return")
    assert _parts(outlined) == ["", "", "Most read"]


def test_a_claim_that_is_there_already_becomes_current(outlined: Screen) -> None:
    outlined.session.set_current(outlined.mention("Marenza").ref)
    before = len(outlined.stored())
    outlined.select("warned")
    outlined.press("K")
    assert outlined.session.current == outlined.claim("warned")
    assert "here already" in outlined.remark()
    outlined.press("A")
    assert len(outlined.stored()) == before
    assert outlined.claim("warned").decision is Decision.ACCEPTED


def test_a_rejected_claim_can_be_built_again(outlined: Screen) -> None:
    _choose(outlined, "warned")
    outlined.press("R")
    outlined.select("warned")
    outlined.press("K", "Return")
    assert _parts(outlined)[1] == "warned"
    assert outlined.session.current is not None
    assert outlined.session.current.suggestion is None


def test_boundaries_that_were_moved_are_kept_when_a_claim_is_begun(outlined: Screen) -> None:
    outlined.session.set_current(outlined.mention("Marenza").ref)
    outlined.press("B", "Right")
    outlined.select("treating")
    outlined.press("K", "Return")
    assert outlined.mention("Marenza and").decision is Decision.CORRECTED


@pytest.mark.parametrize(
    ("key", "words", "parts"),
    [
        ("U", "Deputy minister Alma Dorrit", ["Deputy minister Alma Dorrit", "urged", None]),
        ("Q", "and urged", ["Alma Dorrit", "and urged", None]),
        ("J", "treating the quay", ["Alma Dorrit", "urged", "treating the quay"]),
        ("Shift+U", "Deputy minister", ["Deputy minister … Alma Dorrit", "urged", None]),
        ("Shift+Q", "warned", ["Alma Dorrit", "warned … urged", None]),
        (
            "Shift+J",
            "opposition lawmakers",
            [
                "Alma Dorrit",
                "urged",
                "opposition lawmakers … to stop treating the quay as a campaign stage",
            ],
        ),
    ],
)
def test_a_selection_becomes_a_part_of_the_current_claim(
    screen: Screen, key: str, words: str, parts: list[str | None]
) -> None:
    claim = _choose(screen, "urged")
    before, edits = _parts(screen), _edits(screen)
    screen.select(words)
    screen.press(key)
    assert _parts(screen) == [one or other for one, other in zip(parts, before, strict=True)]
    assert _edits(screen) == edits + 1
    assert screen.item(claim.ref).decision is Decision.CORRECTED
    assert screen.desk.window.article.view.selection() is None
    screen.press("Z")
    assert _parts(screen, claim.ref) == before
    assert screen.item(claim.ref) == claim


def test_a_content_chosen_over_its_cue_is_broken_by_it(screen: Screen) -> None:
    _choose(screen, "said")
    screen.select("“Nobody has shown us the tender,” said Piet Okoro, who leads the dockers’ union.")
    screen.press("J")
    assert _parts(screen)[2] == "“Nobody has shown us the tender,” … who leads the dockers’ union."


def test_a_part_that_is_not_there_is_asked_for_and_added(screen: Screen) -> None:
    screen.select("ending weeks of silence")
    screen.press("K", "Return", "Return")
    screen.press("U")
    assert screen.remark().startswith("This claim has no source")
    screen.press("Q")
    assert screen.remark().startswith("This claim has no cue")
    screen.press("Shift+U")
    assert screen.remark() == "Select the words to add first."
    screen.select("The port authority")
    screen.press("Shift+U")
    assert _parts(screen) == ["The port authority", "", "ending weeks of silence"]


@pytest.mark.parametrize("key", ["U", "Q", "J", "Shift+U", "Shift+Q", "Shift+J"])
def test_mentions_have_no_parts(screen: Screen, key: str) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    before = screen.stored()
    screen.select("ending")
    screen.press(key)
    assert screen.remark().startswith("This is for claims")
    assert screen.stored() == before


@pytest.mark.parametrize(("key", "part"), [("U", "source"), ("Q", "cue"), ("J", "content (1 of 2)")])
def test_without_a_selection_the_ends_of_that_part_are_moved(screen: Screen, key: str, part: str) -> None:
    _choose(screen, "said")
    screen.press(key)
    assert _hint(screen).startswith(f"Ends of the {part}:")
    screen.press("Esc")
    assert not _hint(screen)


def test_going_to_another_part_keeps_what_was_moved(screen: Screen) -> None:
    _choose(screen, "said")
    screen.press("U", "Right", "Q", "Right", "Return")
    assert _parts(screen)[:2] == ["Piet Okoro, who", "said Piet"]


def test_boundary_mode_goes_through_every_fragment(screen: Screen) -> None:
    _choose(screen, "said")
    stops = []
    for _press in range(5):
        screen.press("B")
        stops.append(_hint(screen).split(":")[0].removeprefix("Ends of the "))
    assert stops == ["content (1 of 2)", "content (2 of 2)", "source", "cue", "content (1 of 2)"]


def test_a_fragment_is_not_moved_over_its_neighbour(screen: Screen) -> None:
    _choose(screen, "said")
    screen.press("B", "B", *["Alt+Left"] * 30, "Return")
    first, second = _parts(screen)[2].split(" … ", 1)
    assert first == "Nobody has shown us the tender,"
    assert second.startswith("” said Piet Okoro")


def test_del_drops_the_fragment_whose_ends_are_moved(screen: Screen) -> None:
    claim = _choose(screen, "said")
    edits = _edits(screen)
    screen.press("B", "B", "Right", "Del")
    assert _parts(screen)[2] == "Nobody has shown us the tender,"
    assert _hint(screen).startswith("Ends of the content:")
    screen.press("B", "Del")
    assert _parts(screen)[0] == ""
    assert _edits(screen) == edits + 2
    assert _hint(screen)
    screen.press("Z", "Z", "Esc")
    assert screen.item(claim.ref) == claim


def test_the_last_of_the_content_is_not_dropped(screen: Screen) -> None:
    claim = _choose(screen, "urged")
    screen.press("B", "Del")
    assert "needs a content" in screen.remark()
    assert screen.item(claim.ref) == claim
    screen.press("Esc")


def test_a_mention_has_nothing_to_drop(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "Del")
    assert "one span" in screen.remark()
    assert screen.mention("Marenza").decision is None


def test_a_verb_of_a_right_to_left_text_is_a_cue_like_any_other(screen: Screen) -> None:
    text = "أعلن الوزير أن المحطة ستعمل في الربيع."
    screen.session.open_article(add_article(screen.workspace, text))
    frame = ProposedClaim(
        cue=places(text, "أعلن"),
        source=places(text, "الوزير"),
        content=places(text, "أن المحطة ستعمل في الربيع"),
    )
    screen.desk.window.article.view.set_outline(Outline(frames=(frame,)))
    screen.select("أعلن")
    screen.press("K", "Return")
    assert _parts(screen) == ["الوزير", "أعلن", "أن المحطة ستعمل في الربيع"]
    screen.press("J", "Right", "Return")
    assert _parts(screen)[2] == "أن المحطة ستعمل في"
    screen.press("J", "Left", "Alt+Left", "Return")
    assert _parts(screen)[2] == "المحطة ستعمل في الربيع"


def test_remapped_keys_work_while_a_claim_is_built_and_the_hint_names_them(screen: Screen) -> None:
    actions = screen.desk.actions
    for name, key in (("annotate.claim", "Ctrl+Alt+K"), ("claim.cue", "Ctrl+Alt+Q")):
        actions.set_keys(next(one for one in actions.table if one.name == name), (key,))
    current, before = screen.session.current, screen.stored()
    screen.select("ending weeks of silence")
    screen.press("Ctrl+Alt+K")
    assert "Ctrl+Alt+K" in screen.desk.window.article.hint.text()
    screen.select("confirmed")
    screen.press("Ctrl+Alt+Q", "Return")
    (added,) = [one for one in screen.stored() if one not in before]
    assert isinstance(added, Claim)
    assert screen.words(*added.cue) == "confirmed"
    assert current is None or screen.item(current.ref) == current
