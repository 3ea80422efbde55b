"""``annotator copies``: lists the groups, and carries decisions over to the copies."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.__main__ import main
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter
from tests.faults.old_project import old_project
from tests.worlds import HARBOUR, add_article, harbour_suggestions, places

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An article with decisions, two copies of it, and one that is none."""
    path = tmp_path / "desk.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        key = add_article(workspace, identifier="harbour", outlet="Coast Wire", published="2026-02-03T10:00")
        workspace.suggesting.store(key, harbour_suggestions())
        workspace.review.accept_above(key, 0.9)
        add_article(workspace, "Nobody came to the meeting of the council.", identifier="council")
        add_article(workspace, HARBOUR + "\nMore follows.", identifier="more", outlet="Daily")
        add_article(workspace, HARBOUR.replace("spring", "autumn"), identifier="autumn")
    return path


def _decided(path: Path) -> list[int]:
    with closing(open_project(path)) as workspace:
        return [row.decided for row in workspace.queue.page(QueueFilter())]


def test_it_lists_the_groups(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["copies", str(project)]) == 0
    printed = capsys.readouterr().out
    assert "council" not in printed
    assert [name in printed for name in ("harbour", "more", "autumn", "2026-02-03", "Daily")] == [True] * 5
    assert main(["copies", str(project), "--json"]) == 0
    (group,) = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in group] == ["harbour", "more", "autumn"]
    assert [one["similarity"] is None for one in group] == [True, False, False]
    assert group[1]["similarity"] > 0.9
    assert main(["copies", str(project), "--article", "council"]) == 0
    assert "no article is a copy" in capsys.readouterr().out
    assert _decided(project) == [3, 0, 0, 0]


def test_it_carries_over_and_says_how_much(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["copies", str(project), "--project", "--coder", "ben"]) == 0
    assert "Nothing is decided" in capsys.readouterr().out
    assert main(["copies", str(project), "--json", "--project", "--article", "harbour"]) == 0
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)) == 1
    assert printed.err == "6 decisions carried over to 2 articles.\n"
    assert _decided(project) == [3, 0, 3, 3]
    assert main(["copies", str(project), "--project"]) == 0
    assert "0 decisions" in capsys.readouterr().out
    with closing(open_project(project)) as workspace:
        workspace.history.undo()
    assert _decided(project) == [3, 0, 0, 0]
    assert check_project(project) == []


def test_it_names_what_is_not_the_same_in_a_copy(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_project(project)) as workspace:
        harbour = workspace.articles.key_of("harbour")
        workspace.annotating.add_claim(harbour, content=places(HARBOUR, "any delay beyond spring"))
    assert main(["copies", str(project), "--project"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-2:] == [
        "7 decisions carried over to 2 articles.",
        "not carried over to autumn: “any delay beyond spring”: not all of its words are there",
    ]


def test_a_project_without_copies_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.annotator"
    create_project(path, coder="ana").close()
    assert main(["copies", str(path)]) == 0
    assert "no article is a copy" in capsys.readouterr().out
    assert main(["copies", str(path), "--article", "nobody"]) == 2
    assert "no article “nobody”" in capsys.readouterr().err


def test_an_import_tells_of_copies_unless_it_is_not_to_look(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = tmp_path / "again.jsonl"
    again.write_text(json.dumps({"text": HARBOUR + "\nNothing follows."}), "utf-8")
    later = tmp_path / "later.jsonl"
    later.write_text(json.dumps({"text": HARBOUR + "\nThat is all."}), "utf-8")

    assert main(["import", "--no-copies", str(project), str(later)]) == 0
    assert capsys.readouterr().out == "1 imported, 0 duplicate, 0 refused\n"
    assert main(["import", str(project), str(again)]) == 0

    counted = "5 of the articles compared are copies of others: 1 group"
    assert capsys.readouterr().out == f"1 imported, 0 duplicate, 0 refused\n{counted}\n"


def test_a_project_of_an_older_version_is_brought_up_to_date_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.annotator"
    old_project(path, articles=2)
    assert main(["history", str(path)]) == 2
    assert "must be brought up to date first" in capsys.readouterr().err
    for said in (f"{path}: of an older version; a copy is put beside it and it is brought up to date\n", ""):
        assert main(["copies", str(path)]) == 0
        assert capsys.readouterr().err == said
    assert check_project(path) == []
