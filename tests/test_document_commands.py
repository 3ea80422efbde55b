"""Every command line in the documents is understood by the program: command, options and their values."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from annotator.cli.main import commands

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", *(f"resources/manual/{path.name}" for path in ROOT.glob("resources/manual/*.md")))


def command_lines(document: str) -> list[str]:
    """The lines of a document that call the program, indented or between fences."""
    text = (ROOT / document).read_text(encoding="utf-8")
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    indented = re.findall(r"^ {4}(.*)$", text, re.MULTILINE)
    lines = [line.strip() for part in (*fenced, *indented) for line in part.splitlines()]
    return [line for line in lines if line.startswith("annotator ")]


def inline_commands(document: str) -> set[str]:
    """The commands that a document names in running text, such as ``annotator check``."""
    return set(re.findall(r"`annotator ([a-z][a-z-]+)", (ROOT / document).read_text(encoding="utf-8")))


def understood(words: list[str]) -> bool:
    """Whether the program takes these words as they are; what they name is there."""
    name, *rest = words
    with click.Context(commands) as above:
        if name.startswith("-"):
            return any(name in option.opts for option in commands.get_params(above))
        command = commands.get_command(above, name)
        if command is None:
            return name.endswith(".annotator") and not rest
        try:
            command.make_context(name, rest, parent=above)
        except click.exceptions.Exit as end:  # --help ends so
            return end.exit_code == 0
        except click.UsageError:
            return False
    return True


def _make(word: str) -> None:
    """Let what a command line names be there: a file where it has an ending, else a folder."""
    if word.startswith("-") or "://" in word:
        return
    path = Path(word)
    if path.suffix:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    else:
        path.mkdir(parents=True, exist_ok=True)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_line_is_understood(
    document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = []
    for number, line in enumerate(command_lines(document)):
        words = shlex.split(line, comments=True)[1:]
        place = tmp_path / str(number)
        place.mkdir()
        monkeypatch.chdir(place)
        for word in words:
            _make(word)
        if not understood(words):
            wrong.append(line)
    assert wrong == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_in_running_text_is_there(document: str) -> None:
    assert inline_commands(document) - set(commands.commands) == set()


def test_the_documents_have_command_lines() -> None:
    assert sum(len(command_lines(document)) for document in DOCUMENTS) > 40


@pytest.mark.parametrize(
    "line",
    [
        "no-such-command x.annotator",
        "export x.annotator out.jsonl --no-such-option",
        "export x.annotator out.jsonl --losses perhaps",
        "backup x.annotator a b",
        "desk.annotator more",
        "--no-such-option",
    ],
)
def test_what_the_program_does_not_know_is_noticed(line: str) -> None:
    assert not understood(line.split())
