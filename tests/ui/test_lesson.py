"""The lesson: it is done from the first step to the last, by keys, and touches nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.services.lesson import create_lesson, lesson_path
from annotator.services.queue import QueueFilter
from annotator.ui.coach import STEPS, Coach
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.preferences import Preferences
    from tests.ui.conftest import Screen


def _coach(screen: Screen) -> Coach:
    found = screen.desk.window.findChild(Coach)
    assert found is not None
    return found


@pytest.fixture
def pupil(screen: Screen) -> Screen:
    """A window in the lesson, with a project that was open before."""
    screen.desk.actions["help.lesson"].trigger()
    return screen


def test_a_lesson_where_nothing_can_be_written_is_refused_in_words(
    screen: Screen, tmp_path: Path, project_path: Path
) -> None:
    (tmp_path / "samples").touch()
    screen.desk.actions["help.lesson"].trigger()
    assert "cannot be made" in screen.remark()
    assert screen.workspace.path == project_path


def _go_to(screen: Screen, words: str) -> None:
    """Press Tab until the suggestion on these words is current."""
    for _ in range(20):
        current = screen.session.current
        if current is not None and screen.words(current.extent) == words:
            return
        screen.press("Tab")
    raise AssertionError(f"no suggestion on {words!r}")


def _go_through_mentions(screen: Screen) -> None:
    screen.press("Tab", "Shift+Tab")
    _go_to(screen, "Nora Quist")
    screen.press("Return")
    _go_to(screen, "Tuesday")
    screen.press("R")
    _go_to(screen, "Alder Ferry")
    screen.press("B", "Right", "Return")
    _go_to(screen, "Marenza")
    screen.press("3")
    screen.select("Alder Gazette")
    screen.press("5")
    _go_to(screen, "Quist")
    screen.press("L")
    screen.press("Return", on=screen.popup(TypeAhead).field)


def _go_through_claims(screen: Screen) -> None:
    screen.session.set_current(screen.claim("promised").ref)
    screen.press("S")
    screen.press("Return", on=screen.popup(TypeAhead).field)
    screen.select("that the boat was too old")
    screen.press("K")
    screen.select("denied")
    screen.press("K")
    screen.select("The company")
    screen.press("K")


def test_every_step_is_ticked_off_when_it_is_done(pupil: Screen) -> None:
    coach = _coach(pupil)
    assert coach.isVisible()
    assert coach.words.text() == "Tab goes to the next suggestion."
    _go_through_mentions(pupil)
    assert coach.ticked() == [step.action for step in STEPS[:7]]
    _go_through_claims(pupil)
    _go_to(pupil, "Bo Lind")
    pupil.press("P")
    pupil.press("Return", on=pupil.popup(TypeAhead).field)
    pupil.press("Z")
    pupil.press("G")
    pupil.popup(ThresholdDialog).accept()
    assert coach.ticked() == [step.action for step in STEPS[:-1]]
    pupil.press("D")
    assert coach.next_step() is None
    assert coach.words.text().startswith("Well done: you know the whole loop. F1 shows every key")
    assert coach.stop.text() == "Finish"
    assert pupil.session.article is not None
    assert pupil.session.article.title == "What to read next"


def test_accepting_does_not_count_as_walking(pupil: Screen) -> None:
    pupil.press("Return")
    assert _coach(pupil).ticked() == ["review.accept"]


def test_undoing_an_edit_does_not_count_as_the_edit(pupil: Screen) -> None:
    pupil.press("R", "Z")
    assert _coach(pupil).ticked() == ["review.reject", "history.undo"]
    coach = _coach(pupil)
    coach.start()
    pupil.press("Ctrl+Shift+Z", "Z")
    assert "history.undo" in coach.ticked()


def test_the_key_in_force_is_shown(pupil: Screen) -> None:
    actions = pupil.desk.actions
    action = next(one for one in actions.table if one.name == "review.next")
    actions.set_keys(action, ("Ctrl+J",))
    assert _coach(pupil).words.text() == "Ctrl+J goes to the next suggestion."
    actions.set_keys(action, ())
    assert _coach(pupil).words.text().startswith("“Next suggestion” in the menu")


def test_esc_leads_back_to_the_project_that_was_open(screen: Screen) -> None:
    before = screen.workspace.path
    held = before.read_bytes()
    screen.press("Shift+F1", "Return", "Esc")
    assert screen.workspace.path == before
    assert not _coach(screen).isVisible()
    assert screen.workspace.history.status().undo is not None
    assert "accept" not in str(screen.workspace.history.status().undo)
    assert before.read_bytes()[:100] == held[:100]
    assert screen.claim("confirmed").decision is None


def test_without_a_project_stopping_leads_to_the_welcome_page(empty_screen: Screen) -> None:
    window = empty_screen.desk.window
    window.welcome.lesson.click()
    assert _coach(empty_screen).isVisible()
    _coach(empty_screen).stop.click()
    assert window.welcome.isVisible()
    assert not empty_screen.session.has_project


def test_the_lesson_is_new_each_time_and_no_recent_project(pupil: Screen, preferences: Preferences) -> None:
    path = pupil.workspace.path
    pupil.press("Return", "Shift+F1")
    assert pupil.workspace.path == path
    assert all(item.decision is None for item in pupil.session.items)
    assert _coach(pupil).ticked() == []
    assert path not in preferences.recent
    assert preferences.last_project != path


def test_opening_another_project_ends_the_lesson(pupil: Screen, project_path: Path) -> None:
    pupil.desk.projects.open(project_path)
    assert not _coach(pupil).isVisible()
    pupil.desk.actions["help.stop_lesson"].trigger()
    assert pupil.workspace.path == project_path


def test_a_lesson_that_is_open_elsewhere_is_left_alone(empty_screen: Screen, tmp_path: Path) -> None:
    elsewhere = create_lesson(tmp_path / "samples")
    try:
        empty_screen.desk.actions["help.lesson"].trigger()
        assert not empty_screen.session.has_project
        assert "open in another window" in empty_screen.remark()
    finally:
        elsewhere.close()


def test_a_damaged_lesson_of_last_time_is_made_anew(tmp_path: Path) -> None:
    lesson_path(tmp_path).write_bytes(b"no project at all")
    lesson = create_lesson(tmp_path)
    assert len(lesson.queue.page(QueueFilter())) == 2
    lesson.close()


def test_no_worker_is_asked_in_the_lesson(pupil: Screen) -> None:
    pupil.desk.suggesting.begin()
    pupil.press("D", "Tab")
    assert pupil.worker.asked == []
