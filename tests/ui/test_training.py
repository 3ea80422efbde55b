"""Training on the open project from the window: started, followed, cancelled, taken, given back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.core.article import Status
from annotator.services import project_models
from annotator.services.claim_models import trained_model
from annotator.services.project_models import MOST_COUNTED, Material
from annotator.services.projects import create_project
from annotator.suggest.protocol import Ready
from annotator.ui.dialogs.training import TrainingDialog
from annotator.ui.status_bar import WorkProgress
from annotator.ui.training_words import material_words
from tests.ui import trainer
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace
    from tests.ui.conftest import Screen

SHIPS = "the model that ships with the program"


def finish_articles(workspace: Workspace, count: int) -> None:
    """Articles that are done, every suggestion in them accepted."""
    for number in range(count):
        key = add_article(workspace, f"{HARBOUR}Number {number}.\n")
        workspace.suggesting.store(key, harbour_suggestions())
        for item in workspace.articles.open(key).items:
            workspace.review.accept(item.ref)
        workspace.articles.set_status(key, Status.DONE)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Six finished articles, and one to go on with."""
    path = tmp_path / "Trained desk.annotator"
    workspace = create_project(path, coder="ana")
    finish_articles(workspace, 6)
    add_article(workspace)
    workspace.close()
    return path


@pytest.fixture
def mode(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How the trainer that stands in behaves; its last word counts."""
    modes = ["learns"]

    def command(_project: Path, target: Path, **_how: bool) -> list[str]:
        return [sys.executable, str(Path(trainer.__file__)), modes[-1], str(target)]

    monkeypatch.setattr(project_models, "training_command", command)
    return modes


def opened(screen: Screen) -> TrainingDialog:
    screen.press("Ctrl+Shift+T")
    return screen.popup(TrainingDialog)


def shown(dialog: TrainingDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def offered(dialog: TrainingDialog) -> list[str]:
    buttons = (dialog.back, dialog.start, dialog.cancel, dialog.use, dialog.keep, dialog.shut)
    return [button.text().replace("&", "") for button in buttons if button.isVisible()]


def place(screen: Screen) -> Path:
    return trained_model(screen.workspace.models.identity)


def candidate(screen: Screen) -> Path:
    return place(screen).with_name(f"{place(screen).name}.new")


def trained(screen: Screen) -> TrainingDialog:
    """The dialog at the end of a training."""
    dialog = opened(screen)
    screen.qtbot.waitUntil(dialog.start.hasFocus)
    screen.press("Return", on=dialog.start)
    screen.qtbot.waitUntil(dialog.use.isVisible, timeout=20_000)
    return dialog


def waiting_bar(screen: Screen) -> WorkProgress:
    found = screen.desk.window.status.findChildren(WorkProgress)
    return next(one for one in found if one.isVisible())


def test_it_says_what_it_learns_from_and_what_is_in_use(screen: Screen) -> None:
    dialog = opened(screen)
    assert dialog.material.text() == ("6 finished articles, 12 claims")
    assert dialog.model.text() == SHIPS
    assert "a minute or so, beside your work" in shown(dialog)
    assert offered(dialog) == ["Start", "Close"]
    screen.qtbot.waitUntil(dialog.start.hasFocus)


def test_too_few_articles_are_refused_before_anything_starts(empty_screen: Screen, tmp_path: Path) -> None:
    workspace = create_project(tmp_path / "few.annotator", coder="ana")
    finish_articles(workspace, 4)
    add_article(workspace)
    workspace.close()
    empty_screen.desk.projects.open(tmp_path / "few.annotator")
    dialog = opened(empty_screen)
    assert "Finish at least five articles with claims in them first." in shown(dialog)
    empty_screen.qtbot.waitUntil(dialog.shut.hasFocus)
    dialog.start.click()
    assert dialog.verdict.text() == (
        "It takes at least 5 articles that are done, with claims in them. Decide more articles first."
    )


def test_at_the_end_both_models_stand_side_by_side(screen: Screen, mode: list[str]) -> None:
    assert mode == ["learns"]
    dialog = trained(screen)
    assert dialog.table.words() == [
        ["Right, in % (F1)", "The model that ships", "The new model"],
        ["whole claim: source and content", "50.0", "62.5"],
        ["source", "51.0", "63.5"],
        ["cue", "52.0", "64.5"],
        ["content", "53.0", "65.5"],
    ]
    assert dialog.verdict.text() == (
        "Measured on 31 articles of yours that it had not learned from when it was tried."
    )
    assert offered(dialog) == ["Use the new model", "Keep the present one", "Close"]
    screen.qtbot.waitUntil(dialog.use.hasFocus)


def test_keeping_the_present_one_comes_first_where_the_new_one_is_no_better(
    screen: Screen, mode: list[str]
) -> None:
    mode.append("worsens")
    dialog = trained(screen)
    screen.qtbot.waitUntil(dialog.keep.hasFocus)
    assert dialog.verdict.text().endswith("There it finds no more whole claims than the model that ships.")


def test_the_new_model_is_used_by_a_new_worker(screen: Screen, mode: list[str]) -> None:
    screen.desk.suggesting.begin()
    assert screen.worker.optional.claim_model == ""
    dialog = trained(screen)
    assert not place(screen).exists()
    screen.press("Return", on=dialog.use)
    screen.desk.suggesting.on_open()
    assert mode
    assert screen.worker.optional.claim_model == str(place(screen))
    assert not candidate(screen).exists()
    assert dialog.model.text() == "trained on 6 articles of this project, 3 February 2026"
    assert offered(dialog) == ["Return to the model that ships", "Start", "Close"]


def test_one_click_returns_to_the_model_that_ships(screen: Screen, mode: list[str]) -> None:
    dialog = trained(screen)
    dialog.use.click()
    dialog.back.click()
    screen.desk.suggesting.on_open()
    assert mode
    assert screen.worker.optional.claim_model == ""
    assert dialog.model.text() == SHIPS
    assert not place(screen).exists()
    assert screen.remark() == "Looking for actors and claims…"


def test_the_present_model_is_kept_where_that_is_chosen(screen: Screen, mode: list[str]) -> None:
    trainer.write_model(place(screen))
    dialog = trained(screen)
    dialog.keep.click()
    assert mode
    assert not candidate(screen).exists()
    assert place(screen).exists()
    assert screen.remark() == "The new model was forgotten; claims are found as before."


def test_it_goes_on_below_while_the_dialog_is_closed(screen: Screen, mode: list[str]) -> None:
    mode.append("stays")
    dialog = opened(screen)
    dialog.start.click()
    screen.qtbot.waitUntil(lambda: "1 of 2" in dialog.stage.text(), timeout=20_000)
    assert dialog.stage.text() == "Trying it on articles left out, 1 of 2…"
    assert offered(dialog) == ["Cancel training", "Close"]
    screen.press("Esc", on=dialog.shut)
    work = screen.work("Training")
    assert work.words().endswith("%")
    screen.qtbot.waitUntil(lambda: candidate(screen).exists(), timeout=20_000)
    work.cancel.click()
    assert not work.isVisible()
    assert not candidate(screen).exists()
    assert screen.remark() == "Training was cancelled; claims are found as before."


def test_what_was_trained_while_the_dialog_was_closed_waits_below(screen: Screen, mode: list[str]) -> None:
    dialog = opened(screen)
    dialog.start.click()
    dialog.close()
    assert mode
    work = waiting_bar(screen)
    screen.qtbot.waitUntil(work.look.isVisible, timeout=20_000)
    assert (work.words(), work.look.text()) == ("A trained model waits", "See it")
    work.look.click()
    assert offered(screen.popup(TrainingDialog)) == ["Use the new model", "Keep the present one", "Close"]


def test_what_was_trained_waits_for_the_next_start(
    screen: Screen, mode: list[str], project_path: Path
) -> None:
    trained(screen).close()
    screen.session.close_workspace()
    assert mode
    screen.desk.projects.open(project_path)
    assert waiting_bar(screen).words() == "A trained model waits"
    screen.desk.actions["project.train"].trigger()
    assert offered(screen.popup(TrainingDialog)) == ["Use the new model", "Keep the present one", "Close"]


def test_closing_the_project_ends_the_training(screen: Screen, mode: list[str], project_path: Path) -> None:
    mode.append("stays")
    dialog = opened(screen)
    dialog.start.click()
    screen.qtbot.waitUntil(lambda: candidate(screen).exists(), timeout=20_000)
    screen.session.close_workspace()
    assert not dialog.isVisible()
    screen.desk.projects.open(project_path)
    screen.desk.actions["project.train"].trigger()
    assert offered(screen.popup(TrainingDialog)) == ["Start", "Close"]


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        (
            "refuses",
            "There are 3 decided claims to learn from; it takes at least 50. Decide more articles first.",
        ),
        ("complains", "The “(disk)” is full."),
        (
            "dies",
            "The training stopped unexpectedly. Claims are found as before; it can be started again.",
        ),
    ],
)
def test_a_training_that_fails_says_why(screen: Screen, mode: list[str], how: str, sentence: str) -> None:
    mode.append(how)
    dialog = opened(screen)
    dialog.start.click()
    screen.qtbot.waitUntil(lambda: sentence in shown(dialog), timeout=20_000)
    assert dialog.verdict.property("bad") == "true"
    assert offered(dialog) == ["Start again", "Close"]
    assert not place(screen).exists()


def test_a_program_that_cannot_be_started_is_no_crash(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_models, "training_command", lambda *_given, **_how: ["/nowhere/at/all"])
    dialog = opened(screen)
    dialog.start.click()
    screen.qtbot.waitUntil(lambda: dialog.verdict.property("bad") == "true")
    assert dialog.verdict.text().startswith("The training could not be started")


def test_a_project_with_a_trained_model_starts_its_own_worker(screen: Screen, project_path: Path) -> None:
    screen.desk.suggesting.begin()
    screen.desk.suggesting.on_open()
    trainer.write_model(place(screen))
    folder = str(place(screen))
    screen.session.close_workspace()
    assert not screen.worker.stopped
    screen.desk.projects.open(project_path)
    screen.qtbot.waitUntil(lambda: screen.worker.stopped)
    screen.desk.suggesting.on_open()
    assert screen.worker.optional.claim_model == folder


@pytest.mark.parametrize(
    ("version", "words"),
    [
        (0, "The trained claim model was made by another version of this program."),
        (1, "is damaged."),
    ],
)
def test_a_broken_model_is_said_to_be_so_and_can_be_left(screen: Screen, version: int, words: str) -> None:
    trainer.write_model(place(screen), version)
    if version:
        (place(screen) / "weights.npz").write_bytes(b"other weights")
    dialog = opened(screen)
    assert dialog.model.text().endswith(words)
    assert dialog.model.property("bad") == "true"
    dialog.back.click()
    assert dialog.model.text() == SHIPS


def test_what_the_worker_says_of_a_broken_model_is_shown(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    screen.desk.suggesting.on_open()
    problems: Any = ("The claim model is damaged. Claims are found by rules meanwhile.",)
    screen.worker.reply(Ready(model="m", problems=problems))
    assert screen.remark() == problems[0]


def test_of_very_many_articles_it_is_said_that_there_may_be_more(qapp: QApplication) -> None:
    few = Material(articles=MOST_COUNTED - 1, claims=7, with_shipped=False)
    many = Material(articles=MOST_COUNTED, claims=7, with_shipped=False)
    assert material_words(few) == "1999 finished articles, 7 claims"
    assert material_words(many) == "2000 finished articles, 7 claims and more"


def test_nothing_is_cut_off_once_the_new_model_is_used(screen: Screen, mode: list[str]) -> None:
    assert mode == ["learns"]
    dialog = trained(screen)
    screen.press("Return", on=dialog.use)
    screen.qtbot.waitUntil(dialog.start.isVisible)
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_return_presses_the_button_that_has_the_focus(screen: Screen, mode: list[str]) -> None:
    assert mode == ["learns"]
    dialog = trained(screen)
    screen.press("Return", on=dialog.use)
    screen.qtbot.waitUntil(dialog.back.isVisible)
    dialog.back.setFocus()
    screen.press("Return", on=dialog.back)
    assert dialog.model.text() == SHIPS
    assert offered(dialog) == ["Start", "Close"]
