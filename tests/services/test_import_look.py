from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.core.codebook import Codebook, Label
from annotator.core.errors import FormatError, UserFacingError
from annotator.formats import registry
from annotator.services.cleaning import ALL, chosen_rules
from annotator.services.import_choices import (
    AUTO,
    column_options,
    columns_chosen,
    readable_formats,
    with_types,
)
from annotator.services.import_look import Look, Question, look
from annotator.services.import_survey import Survey, survey
from tests.formats.made_documents import zipped

if TYPE_CHECKING:
    from pathlib import Path

CODEBOOK = Codebook(
    version=1, title="Test", actor_types=(Label(name="person"), Label(name="state")), attributes=()
)
TASK = {
    "text": "Ann spoke.",
    "spans": [{"start": 0, "end": 3, "label": "PER"}, {"start": 4, "end": 9, "label": "Deed"}],
    "_task_hash": 1,
}


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_each_kind_of_file_is_looked_at(tmp_path: Path) -> None:
    texts = {f"{number:03}.txt": f"Note {number}." for number in range(50)}
    write(tmp_path, {**texts, "z.csv": "title,text\nA,One.\n", "z.png": "no article"})
    found = survey([tmp_path])
    assert (found.files, found.is_counted, found.formats) == (52, True, ("text", "csv"))
    assert found.format_name == AUTO
    assert [one.record.draft.text for one in found.articles][-1] == "One."
    assert len(found.articles) == 11
    assert [one.reason for one in found.refused] == ["the file is of no known format"]
    assert [column.name for column in found.columns] == ["title", "text"]
    assert len(found.file_names) == 52


def test_of_a_folder_only_files_named_so_are_looked_at_as_one_format(tmp_path: Path) -> None:
    write(tmp_path, {"a.csv": "title,text\nA,One.\n", "b.txt": "Two."})
    found = survey([tmp_path], format_name="csv")
    assert [one.record.draft.text for one in found.articles] == ["One."]
    assert (found.formats, found.refused) == (("csv",), ())


@pytest.mark.parametrize(
    ("name", "text", "formats", "clear", "labels"),
    [
        ("a.txt", "Note.", ("text",), True, False),
        ("a.jsonl", '{"title": "A", "text": "One."}', ("native",), True, False),
        ("a.jsonl", json.dumps(TASK), ("prodigy",), True, True),
        ("a.csv", "title,text\nA,One.\n", ("csv",), False, False),
        ("a.json", '[{"headline": "A", "body": "One."}]', ("json",), False, False),
        ("a.jsonl", '{"worte": "One."}', ("native",), False, False),
        ("a.data", "One.", (), True, False),
    ],
)
def test_what_there_is_to_decide(
    tmp_path: Path, name: str, text: str, formats: tuple[str, ...], *, clear: bool, labels: bool
) -> None:
    write(tmp_path, {name: text})
    found = survey([tmp_path / name])
    assert (found.formats, found.is_clear, found.may_hold_labels) == (formats, clear, labels)


def test_a_file_that_several_formats_recognise_is_not_clear(tmp_path: Path) -> None:
    line = {"id": 1, "text": "Ann spoke.", "label": [[0, 3, "PER"]], "spans": []}
    write(tmp_path, {"a.jsonl": json.dumps(line)})
    found = survey([tmp_path / "a.jsonl"])
    assert found.alternatives == ("prodigy", "doccano")
    assert found.formats == ("prodigy",)
    chosen = survey([tmp_path / "a.jsonl"], format_name="doccano")
    assert (chosen.formats, chosen.alternatives) == (("doccano",), ())


def test_folders_and_zip_files_of_one_format_are_told(tmp_path: Path) -> None:
    files = {"a.txt": "Ann spoke.", "a.ann": "T1\tMinister 0 3\tAnn\n"}
    (tmp_path / "b.zip").write_bytes(zipped(files))
    (tmp_path / "c.zip").write_bytes(b"no archive")
    write(tmp_path / "brat", files)
    for path in (tmp_path / "brat", tmp_path / "b.zip"):
        found = survey([path])
        assert (found.formats, found.files, len(found.articles)) == (("brat",), 1, 1)
        assert found.may_hold_labels
        assert found.file_names == (str(path),)
    assert survey([tmp_path / "c.zip"]).formats == ()
    gone = survey([tmp_path / "gone"])
    assert (gone.files, len(gone.refused)) == (0, 1)


def test_a_broken_pattern_is_told_where_and_left_aside(tmp_path: Path) -> None:
    write(tmp_path, {"a_b.txt": "Title\n\nBy Ann\n\nText."})
    options = {"name_pattern": "{outlet}_{", "text_pattern": "By {author}\n  {x}{x}\n"}
    found = survey([tmp_path], options=options)
    assert (found.names.place, str(found.names.problem)) == (
        9,
        "The pattern is broken at character 10: a brace stands alone.",
    )
    assert (found.texts.line, found.texts.place) == (1, 5)
    assert found.articles[0].record.draft.author is None
    mended = survey([tmp_path], options={"name_pattern": "{outlet}_{}", "text_pattern": "By {author}"})
    assert mended.names.outcomes[0].fields == {"outlet": "a"}
    assert mended.articles[0].record.draft.author == "Ann"
    for pattern, place in (
        ("{date:%Y-%q}", 9),
        ("{date:%Y}", 6),
        ("title", None),
        ("{}" * 30 + "{a}", 60),
        ("(?P<x>[", 6),
    ):
        trial = survey([tmp_path], options={"text_pattern": pattern}).texts
        assert (trial.problem is not None, trial.place) == (True, place), pattern


def test_no_such_format_and_no_such_option_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError):
        survey([tmp_path], format_name="papyrus")
    write(tmp_path, {"a.csv": "text\nOne.\n"})
    with pytest.raises(UserFacingError):
        survey([tmp_path], format_name="csv", options={"colour": "red"})


def test_looking_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.txt": "Note." for number in range(9)})
    assert survey([tmp_path], cancelled=lambda: True) == Survey(
        files=9, file_names=tuple(str(tmp_path / f"{number}.txt") for number in range(9))
    )


def test_labels_are_counted_to_the_end_with_what_they_become(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    plain = {"text": "Nobody.", "spans": [], "_task_hash": 2}
    path.write_text("\n".join(map(json.dumps, (*[plain] * 40, TASK))), encoding="utf-8")
    steps: list[tuple[int, int]] = []
    found = look(Question(paths=(path,)), CODEBOOK, progress=lambda *step: steps.append(step))
    assert found.labels is not None
    assert [(use.label, use.count, use.target) for use in found.labels] == [
        ("PER", 1, "person"),
        ("Deed", 1, "Deed"),
    ]
    assert not found.is_clear
    assert steps[-1] == (path.stat().st_size,) * 2
    uncounted = look(Question(paths=(path,), counts_labels=False), CODEBOOK)
    assert uncounted.labels is None
    (tmp_path / "a.txt").write_text("Note.", encoding="utf-8")
    assert look(Question(paths=(tmp_path / "a.txt",)), CODEBOOK).is_clear


def test_articles_are_shown_as_cleaning_leaves_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("By Ana Lind\n\nThe gov\u00adern\u00adment spoke.\n", encoding="utf-8")
    question = Question(paths=(path,), options={"text_pattern": "By {author}"}, cleaning=chosen_rules(ALL))
    draft = look(question, CODEBOOK).survey.articles[0].record.draft
    assert draft.author == "Ana Lind"
    assert "The government spoke." in draft.text


def table_with(tmp_path: Path, header: str, remembered: dict[str, str]) -> Look:
    path = tmp_path / "coast_wire.csv"
    path.write_text(f"{header}\nAn article.,Ana,Coast\n", encoding="utf-8")
    return look(Question(paths=(path,), remembered={"csv": remembered}), CODEBOOK)


def test_what_was_chosen_before_is_tried_as_far_as_it_fits(tmp_path: Path) -> None:
    before = {**column_options({"worte": "text", "wer": "author", "x": ""}), "name_pattern": "{outlet}_{}"}
    same = table_with(tmp_path, "worte,wer,x", before)
    assert same.options == before
    draft = same.survey.articles[0].record.draft
    assert (draft.text, draft.author, draft.outlet) == ("An article.", "Ana", "coast")
    other = table_with(tmp_path, "text,wer,x", before)
    assert other.options == {"name_pattern": "{outlet}_{}"}
    idle = table_with(tmp_path, "text,wer,x", {"name_pattern": "{title}-{}", "text_pattern": "By {author}"})
    assert idle.options == {}
    harmful = table_with(tmp_path, "text,wer,x", {"delimiter": "tab"})
    assert harmful.options == {}
    assert len(harmful.survey.columns) == 3


def test_columns_and_options_say_the_same() -> None:
    fields = {"a": "text", "b": "", "c": "text", "d": "title"}
    options = column_options(fields)
    assert (options["text"], options["title"], options["url"]) == ("a+c", "d", "-")
    assert columns_chosen(options, "abcd") == fields
    assert columns_chosen(options, "abc") is None
    assert columns_chosen({}, "abc") is None
    assert columns_chosen({"text": "a+c"}, ["a+c"]) == {"a+c": "text"}


def test_every_format_that_is_read_is_offered_its_columns_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    formats, problem = readable_formats()
    named = {form.name: form for form in formats}
    assert problem is None
    assert {"native", "text", "brat", "csv", "html"} <= set(named)
    assert "network" not in named
    assert [option.name for option in named["csv"].options] == ["dates", "header", "delimiter"]
    assert [named[name].has_columns for name in ("csv", "json", "label-studio", "text")] == [
        True,
        True,
        False,
        False,
    ]

    class Broken:
        name = "broken"

        def load(self) -> None:
            raise ImportError("no such package")

    monkeypatch.setattr(registry, "entry_points", lambda **_group: [Broken()])
    rest, problem = readable_formats()
    assert rest == formats
    assert "broken" in str(problem)


def test_types_are_added_behind_those_there_are() -> None:
    names = [label.name for label in with_types(CODEBOOK, [" choir ", "crowd"]).actor_types]
    assert names == ["person", "state", "choir", "crowd"]
