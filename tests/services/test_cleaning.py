"""Articles that are cleaned as they come in: what the project holds, what files hold, and the way back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.services.cleaning import chosen_rules, cleaning_rules, rule_title
from annotator.services.cleaning_changes import changes_of
from annotator.services.exporting import ExportWish
from annotator.services.projects import check_project, create_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, add_article, harbour_suggestions, place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.cleaned import Original
    from annotator.services.importing import ImportReport
    from annotator.services.workspace import Workspace

RAW = """Ferry talks fail
By Anna Berg

BAKU, Oct 2 (Reuters) — The talks failed on Monday, and nobody donâ€™t know why.

ADVERTISEMENT

The next round is in May, the port said, and taxes rise by 3\u00a0% until then.

Share
Tweet
"""
CLEAN = """Ferry talks fail

The talks failed on Monday, and nobody don’t know why.

The next round is in May, the port said, and taxes rise by 3 % until then.
"""
ALL = chosen_rules("all")


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """An article as it comes from a page."""
    path = tmp_path / "ferry.txt"
    path.write_text(RAW, encoding="utf-8")
    return path


def take(workspace: Workspace, path: Path, rules: frozenset[str] = ALL) -> ImportReport:
    """Import a file, cleaned by these rules."""
    run = workspace.importing.begin()
    run.store(list(workspace.importing.prepare([path], cleaning=rules)))
    return run.report


def original_of(workspace: Workspace, key: int = 1) -> Original:
    """The original of an article that has one."""
    found = workspace.articles.original(key)
    assert found is not None
    return found


def test_an_article_is_cleaned_and_its_raw_text_kept_with_the_way_of_every_place(
    workspace: Workspace, ferry: Path
) -> None:
    report = take(workspace, ferry)
    assert report.summary() == "1 imported, 1 of them cleaned, 0 duplicate, 0 refused"
    article = workspace.articles.open(1).article
    assert article.text == CLEAN
    original = original_of(workspace)
    assert original.cleaned.raw == RAW
    assert original.cleaned.text == CLEAN
    assert set(original.rules) == ALL
    may = place(CLEAN, "May")
    assert original.cleaned.to_raw(may).of(RAW) == "May"
    assert original.cleaned.to_clean(place(RAW, "May")) == may
    assert original.cleaned.to_clean(place(RAW, "ADVERTISEMENT")) is None
    assert check_project(workspace.path) == []


def test_what_is_not_asked_for_is_not_done(workspace: Workspace, ferry: Path) -> None:
    report = take(workspace, ferry, frozenset())
    assert report.summary() == "1 imported, 0 duplicate, 0 refused"
    assert workspace.articles.open(1).article.text == RAW
    assert workspace.articles.original(1) is None


def test_an_article_without_anything_to_clean_has_no_original(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(HARBOUR, encoding="utf-8")
    assert take(workspace, path).cleaned == 0
    assert workspace.articles.original(1) is None


def test_the_same_again_is_a_duplicate_and_undo_takes_the_article_with_its_original(
    workspace: Workspace, ferry: Path
) -> None:
    take(workspace, ferry)
    again = take(workspace, ferry)
    assert (again.imported, len(again.duplicates)) == (0, 1)
    workspace.history.undo()
    assert workspace.queue.page(QueueFilter()) == []
    assert check_project(workspace.path) == []
    workspace.history.redo()
    assert original_of(workspace).cleaned.raw == RAW


def test_residue_and_headline_follow_the_clean_text(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "page.jsonl"
    text = (
        "ADVERTISEMENT\n\nFerry talks fail\n\nThe talks failed on Monday, the port said.\n\nSocial\n\nTweet"
    )
    line = {"text": text, "residue": [[0, 13], [text.index("Social"), len(text)]]}
    named = {**line, "text": text.replace("Monday", "Sunday"), "title": "Ferries"}
    path.write_text("\n".join(map(json.dumps, (line, named))), encoding="utf-8")
    take(workspace, path, frozenset({"adverts", "sharing"}))
    article = workspace.articles.open(1).article
    assert article.title == "Ferry talks fail"
    assert [span.of(article.text) for span in article.residue] == ["Social"]
    assert workspace.articles.open(2).article.title == "Ferries"


def test_what_is_left_is_never_residue_alone(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "page.jsonl"
    path.write_text(json.dumps({"text": "Social\n\nShare\n", "residue": [[0, 6]]}), encoding="utf-8")
    take(workspace, path, frozenset({"sharing"}))
    article = workspace.articles.open(1).article
    assert (article.text.strip(), article.residue) == ("Social", ())


def test_articles_with_annotations_are_left_as_they_are_and_a_notice_says_so(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = f"{HARBOUR}\n\nADVERTISEMENT\n"
    key = add_article(workspace, text)
    workspace.suggesting.store(key, harbour_suggestions(text))
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out, ExportWish())
    with closing(create_project(tmp_path / "other.annotator", coder="ben")) as other:
        report = take(other, out)
        assert other.articles.open(1).article.text == text
        assert other.articles.original(1) is None
    assert list(map(str, report.notices)) == [f"{out}: articles with annotations are not cleaned: 1"]


def test_a_dataset_carries_the_original_and_a_project_made_of_it_has_it_again(
    workspace: Workspace, ferry: Path, tmp_path: Path
) -> None:
    take(workspace, ferry)
    workspace.annotating.add_mention(1, Span(*_ends(CLEAN, "port")), "organization")
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out, ExportWish())
    line = json.loads(out.read_text(encoding="utf-8"))
    assert line["text"] == CLEAN
    assert [16, "\nBy Anna Berg", "", "bylines"] in line["meta"]["cleaned"]["edits"]
    with closing(create_project(tmp_path / "other.annotator", coder="ben")) as other:
        report = take(other, out, frozenset())
        assert (report.imported, report.notices) == (1, [])
        opened = other.articles.open(1)
        assert original_of(other) == original_of(workspace)
        assert opened.article.meta == {}
        assert opened.items[0].decision is Decision.ACCEPTED
        again = tmp_path / "again.jsonl"
        other.exporting.export(again, ExportWish())
    assert again.read_bytes() == out.read_bytes()


def test_an_article_that_was_cleaned_before_is_cleaned_on_from_its_raw_text(
    workspace: Workspace, ferry: Path, tmp_path: Path
) -> None:
    take(workspace, ferry, frozenset({"bylines", "mojibake"}))
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out, ExportWish())
    with closing(create_project(tmp_path / "other.annotator", coder="ben")) as other:
        take(other, out, ALL)
        original = original_of(other)
        assert other.articles.open(1).article.text == CLEAN
    assert original.cleaned.raw == RAW
    assert set(original.rules) == ALL


@pytest.mark.parametrize(
    "entry",
    [
        {"rules": ["bylines"], "edits": [[900, "By Ana", "", "bylines"]]},
        {"rules": ["bylines"], "edits": [[0, "", "x", "bylines"]]},
        {"rules": ["bylines"], "edits": [[3, "By", "", "a"], [1, "Ana", "", "b"]]},
        {"rules": ["bylines"], "edits": [[0, "B", "no such words", "bylines"]]},
        {"rules": ["bylines"], "edits": [["0", "B", "", "bylines"]]},
        {"rules": "bylines", "edits": []},
        {"rules": [1], "edits": []},
    ],
)
def test_an_original_that_does_not_fit_the_text_is_told_and_stays_where_it_was(
    workspace: Workspace, tmp_path: Path, entry: object
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": "The talks failed.", "meta": {"cleaned": entry}}), encoding="utf-8")
    report = take(workspace, path, frozenset())
    assert len(report.notices) == 1
    assert "does not fit the text" in str(report.notices[0])
    assert workspace.articles.open(1).article.meta == {"cleaned": entry}
    assert workspace.articles.original(1) is None


def test_another_program_s_entry_of_that_name_stays_and_makes_room(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": RAW, "meta": {"cleaned": True}}), encoding="utf-8")
    assert take(workspace, path).notices == []
    assert workspace.articles.open(1).article.meta == {"cleaned": True}
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out, ExportWish())
    meta = json.loads(out.read_text(encoding="utf-8"))["meta"]
    assert meta["cleaned_of_source"] is True
    assert meta["cleaned"]["rules"] == sorted(ALL)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE article_original SET text = replace(text, 'May', 'June')", "is not what cleaning makes"),
        ("UPDATE article_original SET text = 'short'", "cannot be read: an edit at"),
        ("UPDATE article_original SET edits = '[[1,2]]'", "cannot be read"),
        ("UPDATE article_original SET edits = '{'", "cannot be read"),
        ("UPDATE article_original SET edits = '[]'", "is not what cleaning makes"),
    ],
)
def test_check_names_an_original_that_does_not_lead_to_the_text(
    workspace: Workspace, ferry: Path, damage: str, words: str
) -> None:
    take(workspace, ferry)
    workspace.close()
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as connection:
        connection.execute(damage)
    findings = check_project(workspace.path)
    assert len(findings) == 1
    assert "article “Ferry talks fail” (row 1)" in findings[0]
    assert words in findings[0]


def test_rules_are_chosen_by_name_or_in_sets() -> None:
    assert chosen_rules("none") == frozenset()
    assert chosen_rules("bylines, datelines") == {"bylines", "datelines"}
    assert chosen_rules("harmless") < ALL == {rule.name for rule in cleaning_rules()}
    with pytest.raises(UserFacingError, match="There is no rule “byline” for cleaning") as raised:
        chosen_rules("byline")
    assert "bylines" in raised.value.advice


def test_a_rule_that_is_gone_is_called_by_its_name() -> None:
    assert rule_title("bylines") == "By-lines"
    assert rule_title("of-old") == "of-old"


def test_changes_are_told_with_their_lines_and_what_cannot_be_seen(workspace: Workspace, ferry: Path) -> None:
    take(workspace, ferry)
    told = [(one.rule, one.line, one.before, one.after) for one in changes_of(original_of(workspace).cleaned)]
    assert ("bylines", 2, "By Anna Berg", "") in told
    assert ("adverts", 6, "ADVERTISEMENT", "") in told
    assert ("sharing", 10, "Share", "") in told
    assert ("sharing", 11, "Tweet", "") in told
    spaces = next(one for one in told if one[0] == "spaces")
    assert spaces[2:] == (
        "aid, and taxes rise by 3‹U+00A0›% until then.",
        "aid, and taxes rise by 3 % until then.",
    )


def test_long_changes_are_cut_when_they_are_told() -> None:
    from annotator.services.cleaning import clean

    text = "Title\nBy Anna Berg" + ", Staff Writer of Coast" * 2 + "\n\n" + "x" * 300 + "  y"
    (change,) = changes_of(clean(text, {"gaps"}))
    assert len(change.before) <= 161
    assert change.line == 4


def _ends(text: str, words: str) -> tuple[int, int]:
    found = place(text, words)
    return found.start, found.end
