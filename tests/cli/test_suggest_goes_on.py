"""Suggesting on files that was cut short goes on behind what is there; a cluster can do it too."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from annotator.__main__ import main
from tests.worlds import HARBOUR

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.spacy, pytest.mark.timeout(120)]

_ARTICLES = 24


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Articles in a file, with one line amid them that is none."""
    path = tmp_path / "in.jsonl"
    lines = [json.dumps({"id": f"a{one}", "text": f"{HARBOUR} Part {one}."}) for one in range(_ARTICLES)]
    path.write_text("\n".join([*lines[:9], "{broken", *lines[9:]]), encoding="utf-8")
    return path


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _killed_at_first(command: list[str], part: Path) -> None:
    with subprocess.Popen([sys.executable, "-m", "annotator", *command]) as running:
        end = time.monotonic() + 200
        while time.monotonic() < end and not (part.is_file() and part.stat().st_size):
            time.sleep(0.005)
        running.send_signal(signal.SIGKILL)


@pytest.mark.parametrize("means", [[], ["--jobs", "2"]], ids=["alone", "shared"])
def test_killed_it_goes_on_and_each_article_is_there_once(
    tmp_path: Path, source: Path, capfd: pytest.CaptureFixture[str], means: list[str]
) -> None:
    target, part = tmp_path / "out.jsonl", tmp_path / ".out.jsonl.part"
    command = ["suggest", "--from", str(source), "--to", str(target), *means]
    _killed_at_first(command, part)
    assert part.stat().st_size
    assert not target.exists()
    assert main(command) == 1
    told = capfd.readouterr().err
    assert re.search(r"\d+ articles? done before; going on behind\.", told)
    assert f"{source}:10: " in told
    found = _lines(target)
    assert [line["id"] for line in found] == [f"a{one}" for one in range(_ARTICLES)]
    assert all(line["claims"] for line in found)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_what_was_made_of_something_else_is_not_gone_on_with(tmp_path: Path, source: Path) -> None:
    target, part = tmp_path / "out.jsonl", tmp_path / ".out.jsonl.part"
    part.write_text('{"of": "another run"}\n', encoding="utf-8")
    command = ["suggest", "--from", str(source), "--to", str(target), "--only", "actors"]
    (tmp_path / ".out.jsonl.part.made-of").write_text("other files", encoding="utf-8")
    source.write_text(source.read_text("utf-8").split("\n", maxsplit=1)[0], encoding="utf-8")
    assert main(command) == 0
    assert [line["id"] for line in _lines(target)] == ["a0"]
    os.utime(source, (0, 0))
    assert main(command) == 0
    assert [line["id"] for line in _lines(target)] == ["a0"]


@pytest.mark.usefixtures("processes_measured")
def test_a_cluster_suggests_on_files(tmp_path: Path, source: Path) -> None:
    pytest.importorskip("distributed")
    target, alone = tmp_path / "out.jsonl", tmp_path / "alone.jsonl"
    command = ["suggest", "--from", str(source)]
    assert main([*command, "--to", str(alone)]) == 1
    assert main([*command, "--to", str(target), "--engine", "dask", "--jobs", "1"]) == 1
    shown = [
        [(line["id"], [one["cue"] for one in line["claims"]]) for line in _lines(path)]
        for path in (alone, target)
    ]
    assert shown[0] == shown[1]


def test_an_address_without_the_engine_is_refused(tmp_path: Path, source: Path) -> None:
    command = [
        "suggest",
        "--from",
        str(source),
        "--to",
        str(tmp_path / "o"),
        "--scheduler",
        "tcp://127.0.0.1:1",
    ]
    assert main(command) == 2
