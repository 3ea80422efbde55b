"""``annotator clean`` shows what rules would change; ``annotator import --clean`` lets them."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.__main__ import main
from annotator.services.projects import create_project, open_project

if TYPE_CHECKING:
    from pathlib import Path

_RAW = (
    "Ferry talks fail\nBy Anna Berg\n\nThe talks\u00a0failed.\n\nADVERTISEMENT\n\nThe next round is in May.\n"
)


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """An article with something to clean."""
    path = tmp_path / "ferry.txt"
    path.write_text(_RAW, encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project."""
    path = tmp_path / "desk.annotator"
    create_project(path, coder="ana").close()
    return path


def _text(project: Path) -> str:
    with closing(open_project(project)) as workspace:
        return workspace.articles.open(1).article.text


def test_changes_are_shown_line_by_line_and_counted_and_nothing_is_written(
    ferry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = set(ferry.parent.iterdir())
    assert main(["clean", str(ferry)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[:4] == [
        str(ferry),
        "  line 2, bylines: By Anna Berg → (taken away)",
        "  line 4, spaces: The talks‹U+00A0›failed. → The talks failed.",
        "  line 6, adverts: ADVERTISEMENT → (taken away)",
    ]
    counts = [line.split("│")[1:3] for line in printed if "│" in line]
    assert [[cell.strip() for cell in row] for row in counts] == [
        ["adverts", "1"],
        ["bylines", "1"],
        ["spaces", "1"],
    ]
    assert set(ferry.parent.iterdir()) == before
    assert ferry.read_text(encoding="utf-8") == _RAW


def test_only_the_rules_named_are_shown(ferry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(ferry), "--rules", "adverts", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["article"] == str(ferry)
    assert [(change["rule"], change["line"]) for change in told["changes"]] == [("adverts", 6)]
    assert main(["clean", str(ferry), "--rules", "hyphens"]) == 0
    assert capsys.readouterr().out == "Nothing to clean.\n"
    assert main(["clean", str(ferry), "--rules", "advert"]) == 2
    assert "There is no rule “advert” for cleaning." in capsys.readouterr().err


def test_without_a_file_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean"]) == 0
    assert "mojibake" in capsys.readouterr().out
    assert main(["clean", "--json"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert {rule["name"]: rule["harmless"] for rule in rules}["bylines"] is False


def test_articles_with_annotations_and_refusals_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mixed.jsonl"
    mention = {"id": "m", "start": 0, "end": 2, "text": "Ad", "type": "person", "decision": "accepted"}
    known = {"schema": "annotator/1", "text": "Ad\n\nAd", "coder": "ana", "mentions": [mention]}
    path.write_text(json.dumps(known) + "\n{\n", encoding="utf-8")
    assert main(["clean", str(path)]) == 1
    printed = capsys.readouterr()
    assert f"note: {path}:1: articles with annotations are not cleaned" in printed.err
    assert f"{path}:2: " in printed.err


def test_import_cleans_only_when_asked(
    project: Path, ferry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(project), str(ferry), "--clean", "byline"]) == 2
    assert main(["import", str(project), str(ferry), "--clean", "bylines,adverts"]) == 0
    assert capsys.readouterr().out == "1 imported, 1 of them cleaned, 0 duplicate, 0 refused\n"
    assert _text(project) == "Ferry talks fail\n\nThe talks\u00a0failed.\n\nThe next round is in May.\n"
    assert main(["check", str(project)]) == 0


def test_import_takes_the_text_as_it_is_where_nobody_asked(project: Path, ferry: Path) -> None:
    assert main(["import", str(project), str(ferry)]) == 0
    assert _text(project) == _RAW
