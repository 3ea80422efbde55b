"""Other programs' formats and ZIP files by the command line."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from annotator.__main__ import main
from annotator.core.annotation import Decision
from annotator.core.errors import FormatError
from annotator.formats.format import refuse_unknown
from annotator.formats.inputs import read_inputs
from annotator.formats.registry import format_named
from annotator.services.projects import create_project
from tests.worlds import add_article, harbour_suggestions

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one article, on which all waits but one."""
    path = tmp_path / "desk.annotator"
    workspace = create_project(path, coder="ana")
    key = add_article(workspace)
    workspace.suggesting.store(key, harbour_suggestions())
    item = workspace.articles.open(key).items[0]
    workspace.review.accept(item.ref)
    assert workspace.articles.open(key).items[0].decision is Decision.ACCEPTED
    workspace.close()
    return path


def test_nothing_is_lost_unless_it_is_chosen(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    arguments = ["export", str(project), str(out), "--format", "prodigy", "--option", "view=ner_manual"]
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert "(Which source, cue and content belong together: 2 of 6 annotations; " in told.err
    assert not out.exists()
    assert main([*arguments, "--losses", "flatten"]) == 1
    told = capsys.readouterr()
    assert "1 line," in told.out
    lost = "lost: Which source, cue and content belong together: 2 of 6 annotations."
    assert f"{lost} Each part of the claim is written by itself.\n" in told.err
    assert out.exists()


def test_what_is_no_option_is_told(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out.jsonl")
    for option, sentence in (
        ("view", "“view” names no value"),
        ("view=x", "“x” is no choice for view"),
        ("colour=red", "has no option “colour”"),
    ):
        assert main(["export", str(project), out, "--format", "prodigy", "--option", option]) == 2
        assert sentence in capsys.readouterr().err
    with pytest.raises(FormatError, match="has no option"):
        refuse_unknown({"x": "y"}, format_named("text").reading)


def test_a_folder_is_written_once_and_read_again(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "tasks"
    arguments = ["export", str(project), str(out), "--format", "label-studio", "--option", "config=yes"]
    assert main([*arguments, "--losses", "flatten"]) in {0, 1}
    assert {path.name for path in out.iterdir()} == {"tasks.json", "config.xml"}
    capsys.readouterr()
    assert main([*arguments, "--losses", "flatten"]) == 2
    assert "is there already" in capsys.readouterr().err
    other = tmp_path / "other.annotator"
    assert main(["new", str(other)]) == 0
    assert main(["import", str(other), str(out)]) == 0
    assert "1 imported" in capsys.readouterr().out


def test_a_zip_file_of_articles_is_read_file_by_file(tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x.txt", "x")
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "Berg warned the port.")
        archive.writestr("deep/b.jsonl", '{"text": "Varga left."}\n')
        archive.writestr("c.png", b"\x89PNG")
        archive.write(inner, "inner.zip")
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 nothing")
    told = [str(getattr(one, "reason", "") or one) for one in read_inputs([path, bad])]
    whole = "\n".join(told)
    assert whole.count("Incoming(") == 2
    assert "Berg warned" in whole
    assert "Varga left" in whole
    assert whole.count("of no known format") == 2
    assert "the ZIP file is damaged" in whole


def test_a_zip_file_of_one_format_is_read_as_that(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "members.zip"
    arguments = ["export", str(project), str(out), "--format", "label-studio", "--option", "config=yes"]
    assert main([*arguments, "--losses", "skip"]) in {0, 1}
    assert zipfile.is_zipfile(out)
    found = [one for one in read_inputs([out]) if hasattr(one, "record")]
    assert len(found) == 1


def test_labels_of_other_programs_become_types_of_the_codebook(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Ana Berg of the Port Board spoke in Rome on Monday."
    spans = [(0, 8, "PER"), (16, 26, "ORG"), (36, 40, "Town"), (44, 50, "DATE")]
    task = {"text": text, "spans": [{"start": a, "end": b, "label": label} for a, b, label in spans]}
    source, project = tmp_path / "peer.jsonl", tmp_path / "desk.annotator"
    source.write_text(json.dumps({**task, "answer": "accept"}) + "\n", encoding="utf-8")
    assert main(["new", str(project), "--coder", "ana"]) == 0
    capsys.readouterr()

    assert main(["import", str(project), str(source), "--format", "prodigy", "--label", "Town=state"]) == 0

    told = capsys.readouterr().err.splitlines()
    assert told == [
        "note: “PER” was taken for person: 1",
        "note: “ORG” was taken for organization: 1",
        "note: “Town” was taken for state: 1",
        "note: “DATE” was left out and is kept with the article: 1",
    ]
    out = tmp_path / "out.jsonl"
    assert main(["export", str(project), str(out)]) == 0
    (line,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert [one["type"] for one in line["mentions"]] == ["person", "organization", "state"]
    assert line["meta"]["unplaced"] == [{"label": "DATE", "spans": [[44, 50]]}]


def test_a_type_that_the_codebook_lacks_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "desk.annotator"
    main(["new", str(project), "--coder", "ana"])
    assert main(["import", str(project), str(project), "--label", "PER=robot"]) == 2
    assert "The codebook has no actor type “robot”." in capsys.readouterr().err
    assert main(["import", str(project), str(project), "--label", "PER"]) == 2
    assert "Write --label LABEL=TYPE." in capsys.readouterr().err
