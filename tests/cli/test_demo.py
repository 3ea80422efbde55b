"""The whole job on the sample articles, with and without a screen."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.cli.demo import has_display
from annotator.cli.main import run
from annotator.cli.shell import Window
from annotator.core.annotation import MentionSuggestion
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.locations import sample_articles
from annotator.services.projects import check_project, open_project, sample_project_path
from annotator.suggest.registry import Findings
from tests.worlds import claim_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.core.suggesting import KnownActor, Passage

_SAMPLES = len(list(sample_articles().glob("*.jsonl")))


class Screen:
    """A window that only notes what it was asked for; ``render`` looks at the project as it is then."""

    def __init__(self) -> None:
        self.opened: list[Path | None] = []
        self.window = Window(open=self._open, render=self._render)

    def _open(self, project: Path | None) -> int:
        self.opened.append(project)
        return 7

    def _render(self, project: Path, picture: Path) -> None:
        with closing(open_project(project)) as workspace:
            picture.write_text(str(workspace.queue.counts().total))


class FirstWords:
    """Suggests the first code points of an article as an actor, and all of its first line as a claim.

    It says that it failed on the first article, and finds nothing from article ``until`` on.
    """

    def __init__(self, until: int) -> None:
        self._until = until

    def suggest_stream(
        self, passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        for number, (passage, _known) in enumerate(passages):
            text = passage.text
            mention = MentionSuggestion(
                by="first", model="", confidence=0.5, why="first", span=Span(0, 4), type="group"
            )
            claim = claim_of(text, None, text[:2], text[5:200])
            found = Suggestions(mentions=(mention,), claims=(claim,))
            yield Findings(
                suggestions=found if number < self._until else Suggestions(),
                problems=() if number else ("The suggester “others” failed.",),
            )


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a screen."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def _suggest_first_words(monkeypatch: pytest.MonkeyPatch, until: int) -> None:
    from annotator.suggest import registry

    monkeypatch.setattr(registry, "build_suggesters", lambda **_options: (FirstWords(until), "none", ()))


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
        ("win32", {"QT_QPA_PLATFORM": "minimal"}, False),
    ],
)
def test_a_window_can_be_shown_where_there_is_a_display(
    platform: str, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() is expected


def test_with_a_screen_the_persons_own_sample_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    screen = Screen()
    assert run(["demo"], screen.window) == 7
    assert screen.opened == [sample_project_path()]
    assert check_project(sample_project_path()) == []


@pytest.mark.usefixtures("no_display")
def test_without_a_screen_the_results_are_in_a_folder_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _suggest_first_words(monkeypatch, until=_SAMPLES)
    screen = Screen()
    assert run(["demo"], screen.window) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("There is no display, so the sample is worked through here")
    assert "The suggester “others” failed." in printed.err
    assert f"… and {_SAMPLES - 4} more articles in the dataset." in printed.out
    folder = tmp_path / "build" / "demo"
    assert {one.name for one in folder.iterdir()} == {"sample.annotator", "sample.jsonl", "window.png"}
    assert len(_lines(folder / "sample.jsonl")) == _SAMPLES
    assert (folder / "window.png").read_text() == str(_SAMPLES)
    assert screen.opened == []


@pytest.mark.usefixtures("no_display")
def test_the_same_folder_can_be_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _suggest_first_words(monkeypatch, until=1)
    for _ in range(2):
        assert run(["demo", "--headless", str(tmp_path)], Screen().window) == 0
    printed = capsys.readouterr().out
    assert "more articles" not in printed
    assert "There is no display" not in printed
    assert "…" in next(line for line in printed.splitlines() if "claim" in line and "[" in line)
    assert len(_lines(tmp_path / "sample.jsonl")) == _SAMPLES


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run(["demo", "--headless", str(tmp_path / "file" / "demo")], Screen().window) == 2
    told = capsys.readouterr().err
    assert told.startswith("annotator: “")
    assert told.rstrip().endswith("Choose another folder with --headless.")
    assert "Not a directory" in told


@pytest.mark.spacy
@pytest.mark.usefixtures("no_display")
def test_the_real_suggesters_find_who_claims_what_in_the_samples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["demo", "--headless", str(tmp_path)], Screen().window) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert f"Suggested actors and claims on {_SAMPLES} articles." in printed.out
    assert "person" in printed.out
    with closing(open_project(tmp_path / "sample.annotator", read_only=True)) as workspace:
        assert workspace.queue.counts().pending >= _SAMPLES - 1
        assert workspace.queue.counts().new == _SAMPLES
    assert check_project(tmp_path / "sample.annotator") == []
