"""Suggesting from the command line when something is in the way."""

from __future__ import annotations

import io
import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.__main__ import main
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project, open_project
from annotator.suggest.registry import Findings
from tests.worlds import HARBOUR, add_article, mention_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.core.suggesting import KnownActor, Passage


class FailsOnSecond:
    """Finds Ilse Varga in the first article, and fails on each that follows."""

    def suggest_stream(
        self, passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        for number, (passage, _known) in enumerate(passages):
            if number:
                yield Findings(problems=("The suggester “others” failed on this article.",))
            else:
                yield Findings(suggestions=Suggestions(mentions=(mention_of(passage.text, "Ilse Varga"),)))


@pytest.fixture(autouse=True)
def suggesters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Suggesters that need no language model."""
    from annotator.suggest import registry

    monkeypatch.setattr(registry, "build_suggesters", lambda **_options: (FailsOnSecond(), "none", ()))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles that wait for suggestions."""
    path = tmp_path / "desk.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        add_article(workspace, identifier="one")
        add_article(workspace, f"{HARBOUR}More.", identifier="two")
    return path


@pytest.fixture
def two_files(tmp_path: Path) -> list[str]:
    """Two articles in files."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(f"{HARBOUR}{path.name}", encoding="utf-8")
    return [str(path) for path in paths]


def test_an_article_that_failed_is_named_and_the_others_are_stored(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", str(project)]) == 1
    printed = capsys.readouterr()
    assert printed.out == "suggested on 2 articles\n"
    assert printed.err == "two: The suggester “others” failed on this article.\n"
    with closing(open_project(project)) as workspace:
        assert [len(workspace.articles.open(key).items) for key in (1, 2)] == [1, 0]


def test_articles_in_another_language_are_counted_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"id": "de", "text": HARBOUR, "language": "de"}) + "\n", encoding="utf-8")

    assert main(["suggest", "--from", str(source), "--to", str(target)]) == 0

    sentence = "note: suggesters: The built-in suggesters read English; articles in another language: 1.\n"
    assert capsys.readouterr().err == sentence
    assert len(target.read_text(encoding="utf-8").splitlines()) == 1


def test_an_article_of_several_coders_is_suggested_on_once(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [
        {"schema": "annotator/1", "id": article, "text": HARBOUR, "status": "done", "coder": coder}
        for article, coder in (("a", "ana"), ("a", "bob"), ("b", "ana"))
    ]
    source.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")

    main(["suggest", "--from", str(source), "--to", str(target)])

    out = map(json.loads, target.read_text(encoding="utf-8").splitlines())
    assert [line["id"] for line in out] == ["a", "b"]


def test_a_run_on_a_project_is_taken_back_at_once(project: Path) -> None:
    main(["suggest", str(project)])
    with closing(open_project(project)) as workspace:
        workspace.history.undo()
        assert workspace.articles.open(1).items == ()
        assert workspace.suggesting.waiting() == [1, 2]
        assert workspace.queue.counts().total == 2


def test_an_article_that_is_not_there_is_said_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(project), "--article", "three"]) == 2
    assert "no article “three”" in capsys.readouterr().err


def test_lines_go_to_standard_output_and_problems_beside_them(
    two_files: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["suggest", "--from", *two_files, "--to", "-"]) == 1
    printed = capfdbinary.readouterr()
    lines = [json.loads(line) for line in printed.out.splitlines()]
    assert [len(line["mentions"]) for line in lines] == [1, 0]
    assert printed.err.decode() == f"{two_files[1]}: The suggester “others” failed on this article.\n"


def test_a_place_that_cannot_be_written_is_said_so_and_nothing_is_left(
    two_files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out.jsonl"
    folder.mkdir()
    for target in (tmp_path / "nowhere" / "out.jsonl", folder):
        assert main(["suggest", "--from", *two_files, "--to", str(target)]) == 2
        printed = capsys.readouterr()
        assert f"“{target}” could not be written: " in printed.err
        assert printed.out == ""
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "b.txt", "out.jsonl"]


def test_the_workers_exit_status_is_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.suggest import worker

    monkeypatch.setattr(worker, "main", lambda _optional: 3)
    assert main(["suggest-worker"]) == 3


class Closed(io.TextIOBase):
    """The output of a program whose reader has gone."""

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        raise BrokenPipeError


def test_a_reader_that_has_gone_ends_a_command_without_words(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Closed())
        assert main(["check", str(project)]) == 2
    assert capsys.readouterr().err == ""
