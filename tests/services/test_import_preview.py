from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.services.import_preview import name_matches, preview, text_matches
from tests.formats.made_documents import docx, word_paragraphs, zipped
from tests.formats.test_formats_tables import sheet

if TYPE_CHECKING:
    from pathlib import Path

TABLE = "Titel;Volltext;Datum;Ressort\n" + "".join(
    f"T{number};Satz {number}.;{number}.1.2024;A\n" for number in range(1, 30)
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "news.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_the_first_articles_of_a_table_are_shown_with_its_columns(table: Path) -> None:
    shown = preview(table, count=3)
    assert [one.record.draft.text for one in shown.articles] == ["Satz 1.", "Satz 2.", "Satz 3."]
    assert [(one.name, one.field) for one in shown.columns] == [
        ("Titel", "title"),
        ("Volltext", "text"),
        ("Datum", "published"),
        ("Ressort", None),
    ]
    assert shown.columns[1].samples == ("Satz 1.", "Satz 2.", "Satz 3.")
    assert (shown.format_name, shown.refused, shown.problem) == ("csv", (), None)


def test_what_is_chosen_is_shown(table: Path) -> None:
    shown = preview(table, options={"text": "Titel", "title": "-", "name_pattern": "{outlet}"}, count=1)
    assert shown.articles[0].record.draft.text == "T1"
    assert shown.articles[0].record.draft.outlet == "news"
    assert [one.field for one in shown.columns] == ["text", None, "published", None]


def test_a_table_without_a_text_shows_its_columns_and_why(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    shown = preview(path)
    assert [(one.name, one.samples, one.field) for one in shown.columns] == [
        ("a", ("1",), None),
        ("b", ("2",), None),
    ]
    assert "no column looks like the text" in (shown.problem or "")
    assert [str(one.reason) for one in shown.refused] == [shown.problem]


def test_sheets_and_json_have_columns_too(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(sheet([["Text", "Rest"], ["Talks.", 1]]))
    (tmp_path / "b.json").write_text('{"docs": [{"content": {"body": "Talks."}, "n": 1}]}', encoding="utf-8")
    assert [(one.name, one.field) for one in preview(tmp_path / "a.xlsx").columns] == [
        ("Text", "text"),
        ("Rest", None),
    ]
    shown = preview(tmp_path / "b.json")
    assert [(one.name, one.samples, one.field) for one in shown.columns] == [
        ("n", ("1",), None),
        ("content.body", ("Talks.",), "text"),
    ]
    assert shown.format_name == "json"
    (tmp_path / "c.jsonl").write_text('{"body": "Talks."}\n' * 9, encoding="utf-8")
    (column,) = preview(tmp_path / "c.jsonl", count=2).columns
    assert (column.name, column.samples) == ("body", ("Talks.", "Talks."))


def test_documents_and_zip_files_show_articles_alone(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(word_paragraphs("Talks.")))
    (tmp_path / "b.zip").write_bytes(zipped({"x.txt": "Talks.", "y.png": "x"}))
    assert (len(preview(tmp_path / "a.docx").articles), preview(tmp_path / "a.docx").columns) == (1, ())
    shown = preview(tmp_path / "b.zip")
    assert (len(shown.articles), len(shown.refused), shown.format_name) == (1, 1, None)


def test_a_file_that_is_not_there_and_a_folder_are_shown_as_what_they_are(
    tmp_path: Path, table: Path
) -> None:
    shown = preview(tmp_path / "gone.csv")
    assert [str(one.reason) for one in shown.refused] == ["it cannot be read: no such file or directory"]
    assert shown.columns == ()
    assert len(preview(table.parent).articles) == 5


def test_notices_are_shown_and_a_format_can_be_named(table: Path) -> None:
    other = table.rename(table.with_suffix(".data"))
    shown = preview(other, format_name="csv", options={"name_pattern": "{date}"}, count=1)
    assert [str(one.words) for one in shown.notices] == [
        "the name does not fit the pattern: “news” does not fit “{date}”"
    ]
    assert (shown.format_name, len(shown.articles), len(shown.columns)) == ("csv", 1, 4)


def test_many_refusals_end_the_preview_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,b\n" + ",2\n" * 100, encoding="utf-8")
    assert len(preview(path, count=4).refused) == 4


def test_patterns_are_tried_on_names_and_texts() -> None:
    assert name_matches("{outlet}_{date}", ["Turan_2024-01-31.txt"])[0].fields == {
        "outlet": "Turan",
        "date": "2024-01-31",
    }
    assert text_matches("By {author}", ["Talks\nBy Ann"])[0].fields == {"author": "Ann"}
    with pytest.raises(UserFacingError):
        name_matches("{", [])
