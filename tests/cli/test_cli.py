"""The command line as scripts use it: exit statuses, what is printed where, what files hold."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from annotator import __main__ as entry
from annotator.__main__ import _WORDS, main
from annotator.cli.main import commands
from annotator.core.annotation import Decision
from annotator.services.projects import create_project, open_project
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one article whose suggestions wait."""
    path = tmp_path / "desk.annotator"
    workspace = create_project(path, coder="ana")
    key = add_article(workspace, identifier="harbour", outlet="Coast Wire")
    workspace.suggesting.store(key, harbour_suggestions())
    workspace.close()
    return path


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_files_that_are_there_go_to_the_window_and_others_are_no_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[list[Path]] = []

    def show(paths: list[Path]) -> int:
        shown.append(paths)
        return 0

    monkeypatch.setattr(entry, "_show", show)
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.touch()
    two.touch()
    assert main([]) == 0
    assert main([str(one), str(two)]) == 0
    assert main([str(tmp_path / "new.annotator")]) == 0
    assert shown == [[], [one, two], [tmp_path / "new.annotator"]]
    assert main(["exprot", str(one)]) == 2
    assert main(["x" * 5000, str(one)]) == 2
    assert "“exprot” is no command" in capsys.readouterr().err
    assert len(shown) == 3


def test_the_words_known_without_loading_commands_are_the_commands() -> None:
    assert set(commands.commands) == _WORDS


def test_new_makes_a_project_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "new.annotator")
    assert main(["new", path, "--coder", "ana"]) == 0
    assert "ana" in capsys.readouterr().out
    assert main(["new", path]) == 2
    assert "exists already" in capsys.readouterr().err


def test_new_takes_a_codebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = tmp_path / "labels.json"
    labels.write_text('{"title": "Two", "actor_types": [{"name": "human"}, {"name": "body"}]}')
    assert main(["new", str(tmp_path / "p.annotator"), "--codebook", str(labels)]) == 0
    labels.write_text('{"title": "Two", "actor_types": [{"name": "human"}, {"name": "human"}]}')
    assert main(["new", str(tmp_path / "q.annotator"), "--codebook", str(labels)]) == 2
    told = capsys.readouterr().err
    assert "Line 1: The name “human” is used twice." in told
    assert str(labels) in told
    assert main(["new", str(tmp_path / "r.annotator"), "--codebook", "discourse-network"]) == 0
    assert main(["new", str(tmp_path / "s.annotator"), "--codebook", "discourse"]) == 2
    assert "actors-and-claims, discourse-network" in capsys.readouterr().err


def test_import_counts_and_lists_what_it_refuses(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "one.txt").write_text("The ferry sails again.\n\nThe port said so.", encoding="utf-8")
    (folder / "same.txt").write_text("The ferry sails again.\n\nThe port said so.", encoding="utf-8")
    (folder / "two.jsonl").write_text('{"text": "A vote was held."}\n{"text": \n', encoding="utf-8")
    assert main(["import", str(project), str(folder)]) == 1
    printed = capsys.readouterr()
    assert printed.out.strip() == "2 imported, 1 duplicate, 1 refused"
    assert printed.err.startswith(f"{folder / 'two.jsonl'}:2: ")


def test_import_takes_columns_by_option_and_metadata_by_patterns(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "2024-01-31_Coast_Wire.csv"
    table.write_text("nr,words\nw1,By Ann: The ferry is late.\n", encoding="utf-8")
    wishes = ["--option", "text=words", "--option", "id=nr", "--name-pattern", "{date}_{outlet}"]
    assert main(["import", str(project), str(table), *wishes, "--text-pattern", "By {author}: {}"]) == 0
    assert "1 imported" in capsys.readouterr().out
    workspace = open_project(project)
    article = workspace.articles.open(workspace.articles.key_of("w1")).article
    workspace.close()
    assert (article.published, article.outlet, article.author) == ("2024-01-31", "Coast Wire", "Ann")
    assert main(["import", str(project), str(table), "--name-pattern", "{"]) == 2
    assert "a brace stands alone" in capsys.readouterr().err


def test_import_reads_standard_input(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b'{"text": "From a pipe.", "id": "piped"}\n'))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert main(["import", str(project), "-"]) == 0
    assert "1 imported" in capsys.readouterr().out
    workspace = open_project(project)
    assert workspace.articles.open(workspace.articles.key_of("piped")).article.text == "From a pipe."
    workspace.close()


def test_export_writes_native_lines_and_replaces_only_a_good_file(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["export", str(project), str(out)]) == 0
    (line,) = _lines(out)
    assert (line["id"], line["coder"], line["schema"]) == ("harbour", None, "annotator/1")
    assert all(HARBOUR[one["start"] : one["end"]] == one["text"] for one in line["mentions"])
    assert {one["decision"] for one in (*line["mentions"], *line["claims"])} == {None}
    assert main(["export", str(project), str(out), "--status", "done"]) == 0
    assert out.read_bytes() == b""
    assert main(["export", str(project), str(tmp_path / "no" / "folder.jsonl")]) == 2
    assert main(["export", str(project), str(out), "--format", "papyrus"]) == 2


def test_export_to_standard_output(project: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", str(project), "-", "--coder", "nobody"]) == 0
    assert capfdbinary.readouterr().out == b""
    assert main(["export", str(project), "-"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["id"] == "harbour"


def test_check_says_what_is_wrong(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(project)]) == 0
    assert main(["check", str(project), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["findings"] == []
    import sqlite3

    connection = sqlite3.connect(project)
    connection.execute("UPDATE mention SET span_end = 100000 WHERE id = 1")
    connection.commit()
    connection.close()
    assert main(["check", str(project)]) == 2
    assert "outside the text" in capsys.readouterr().err


def test_history_stats_and_backup(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = open_project(project)
    ref = workspace.articles.open(1).items[1].ref
    workspace.review.reject(ref)
    workspace.close()
    assert main(["history", str(project), "--json"]) == 0
    assert [entry["kind"] for entry in json.loads(capsys.readouterr().out)] == ["reject", "suggest", "import"]
    assert main(["history", str(project)]) == 0
    assert "reject" in capsys.readouterr().out
    assert main(["stats", str(project), "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert counts["articles"]["in_progress"] == 1
    assert counts["suggesters"] == [{"by": "test", "accepted": 0, "decided": 1}]
    assert main(["stats", str(project)]) == 0
    assert "0 of 1" in capsys.readouterr().out
    copy = tmp_path / "copy.annotator"
    assert main(["backup", str(project), str(copy)]) == 0
    assert main(["backup", str(project), str(copy)]) == 2
    workspace = open_project(copy)
    assert workspace.articles.open(1).items[1].decision is Decision.REJECTED
    workspace.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ["suggest"],
        ["suggest", "a", "b"],
        ["suggest", "--from", "a.txt"],
        ["suggest", "p", "--to", "o"],
        ["suggest", "p", "--only", "weather"],
        ["import", "p"],
        ["export", "nowhere.annotator", "o.jsonl"],
        ["check", "nowhere.annotator"],
        ["unknown-word", "x"],
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.strip()


def test_an_interruption_says_that_what_was_stored_stays(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.services.exporting import ExportService

    def interrupted(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ExportService, "export", interrupted)
    assert main(["export", str(project), str(tmp_path / "o.jsonl")]) == 2
    assert "what was stored stays" in capsys.readouterr().err


def test_a_reader_that_stops_early_is_no_crash(project: Path) -> None:
    command = [sys.executable, "-m", "annotator", "export", str(project), "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as exporting:
        assert exporting.stdout is not None
        assert exporting.stderr is not None
        exporting.stdout.close()
        assert b"Traceback" not in exporting.stderr.read()


@pytest.mark.spacy
def test_suggest_on_files_writes_lines_that_wait(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, broken, out = tmp_path / "harbour.txt", tmp_path / "broken.bin", tmp_path / "out.jsonl"
    article.write_text(HARBOUR, encoding="utf-8")
    broken.write_bytes(b"\x00\x01")
    assert main(["suggest", "--from", str(article), str(broken), "--to", str(out)]) == 1
    assert "broken.bin" in capsys.readouterr().err
    (line,) = _lines(out)
    assert line["coder"] is None
    names = {actor["id"]: actor["name"] for actor in line["actors"]}
    warned = next(claim for claim in line["claims"] if claim["cue"][0]["text"] == "warned")
    assert names[warned["actor"]] == "Ilse Varga"
    assert {one["decision"] for one in (*line["mentions"], *line["claims"])} == {None}


@pytest.mark.spacy
def test_suggest_on_a_project_goes_on_where_it_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "desk.annotator"
    workspace = create_project(path, coder="ana")
    add_article(workspace, identifier="one", language="en")
    add_article(workspace, HARBOUR.replace("Varga", "Reinholt"), identifier="two", language="en")
    workspace.close()
    assert main(["suggest", str(path), "--article", "two", "--only", "actors"]) == 0
    assert main(["suggest", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == ["suggested on 1 article", "suggested on 1 article"]
    workspace = open_project(path)
    kinds = {
        name: {item.ref.kind for item in workspace.articles.open(workspace.articles.key_of(name)).items}
        for name in ("one", "two")
    }
    assert kinds == {"one": {"mention", "claim"}, "two": {"mention"}}
    workspace.close()
