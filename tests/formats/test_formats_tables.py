from __future__ import annotations

import datetime as dt
import io
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from annotator.core.record import Incoming
from annotator.formats.tables import DELIMITED, PARQUET, SPREADSHEET, read_table
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import zipped
from tests.formats.reading import draft, drafts, refusal, told
from tests.formats.test_formats_office import inside, part

GERMAN = (
    "Überschrift;Volltext;Datum;Zeitung;Verfasser;Sprache;Ressort\r\n"
    'Gespräche;"Die Minister sagten, ""es"" geht;\r\nweiter über Flüsse.";'
    "31.1.2024;Die Zeit;A. Bär;Deutsch;Politik\r\n"
)
ENGLISH = "headline,text,date,source,url,lang,id\nTalks,They go on.,2024-01-31T10:00:00Z,Turan,http://t.example,en,a-1\n"
RUSSIAN = (
    "Заголовок\tТекст\tДата\tИсточник\tАвтор\n"
    "Переговоры\tМинистры заявили, что переговоры идут.\t31 января 2024\tТАСС\tИ. Иванов\n"
)
LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(str.strip)


def sheet(rows: list[list[Any]], *, name: str = "Articles") -> bytes:
    book = Workbook()
    page = book.active
    page.title = name
    for row in rows:
        page.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_german_table_is_read_by_the_names_of_its_columns(encoding: str) -> None:
    found = draft(DELIMITED, GERMAN.encode(encoding))
    assert found.text == 'Die Minister sagten, "es" geht;\nweiter über Flüsse.'
    assert (found.title, found.outlet, found.author) == ("Gespräche", "Die Zeit", "A. Bär")
    assert (found.published, found.language, found.meta) == ("2024-01-31", "de", {"Ressort": "Politik"})


def test_an_english_and_a_russian_table_are_read_by_the_names_of_their_columns() -> None:
    found = draft(DELIMITED, ENGLISH.encode())
    assert (found.text, found.title, found.outlet) == ("They go on.", "Talks", "Turan")
    assert (found.published, found.url, found.language, found.identifier) == (
        "2024-01-31T10:00:00Z",
        "http://t.example",
        "en",
        "a-1",
    )
    for encoding in ("utf-8", "cp1251", "koi8-r"):
        found = draft(DELIMITED, RUSSIAN.encode(encoding))
        assert found.text == "Министры заявили, что переговоры идут."
        assert (found.title, found.published, found.author) == ("Переговоры", "2024-01-31", "И. Иванов")


def test_columns_can_be_chosen_joined_and_left_out() -> None:
    data = b"lead,rest,title,who\nTalks go on.,They said so.,x,Ann\n"
    found = draft(DELIMITED, data, {"text": "lead + rest", "title": "-", "author": "who"})
    assert (found.text, found.title, found.author) == ("Talks go on.\n\nThey said so.", "Talks go on.", "Ann")
    assert found.meta == {"title": "x"}


def test_the_longest_column_is_the_text_where_no_name_tells() -> None:
    data = f"kind,words\nnews,{'Talks go on. ' * 20}\n"
    assert draft(DELIMITED, data.encode()).text.startswith("Talks go on.")


def test_a_table_without_names_has_numbered_columns() -> None:
    found = drafts(DELIMITED, b"1,Talks go on.\n2,They fail.\n", {"header": "no", "text": "2", "id": "1"})
    assert [(one.identifier, one.text) for one in found] == [("1", "Talks go on."), ("2", "They fail.")]


@pytest.mark.parametrize(
    ("data", "options"),
    [
        (b"sep=|\ntext|x\nTalks, they said; go on.|1\n", {}),
        (b"text\tx\nTalks, they said; go on.\t1\n", {}),
        (b"text|x\nTalks, they said; go on.|1\n", {"delimiter": "pipe"}),
        (b'text,x\r"Talks, they said; go on.",1\r', {}),
    ],
)
def test_the_delimiter_is_found_out_or_chosen(data: bytes, options: dict[str, str]) -> None:
    found = draft(DELIMITED, data, options)
    assert (found.text, found.meta) == ("Talks, they said; go on.", {"x": "1"})


@pytest.mark.parametrize(
    ("options", "published", "meta"),
    [
        ({}, None, "1/2/2024"),
        ({"dates": "day first"}, "2024-02-01", None),
        ({"dates": "month first"}, "2024-01-02", None),
    ],
)
def test_a_date_that_could_be_two_is_kept_aside_unless_it_is_said_which(
    options: dict[str, str], published: str | None, meta: str | None
) -> None:
    found = draft(DELIMITED, b"text,date\nTalks.,1/2/2024\n", options)
    assert (found.published, found.meta.get("published")) == (published, meta)


def test_rows_that_fail_are_refused_with_their_lines_and_the_rest_is_read() -> None:
    data = 'text,x\n"One\nline",1\n,2\nTwo,3,4\n\nThree,?\nÄöüß\n"Five,5\n\n'.encode().replace(b"?", b"\xff")
    assert told(DELIMITED, data) == [
        "2 One\nline",
        "4: text is empty",
        "5: the row has 3 columns, but the table has 2",
        "7: the row holds bytes that are not of the file's encoding",
        "8 Äöüß",
        "9: the row cannot be read: a quotation mark is not closed",
    ]


def test_a_cell_that_is_longer_than_any_text_is_refused_with_its_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "x" * 200_000
    assert draft(DELIMITED, f'"text","x"\n"{long}","1"\n'.encode()).text == long
    monkeypatch.setattr("annotator.formats.delimited._LONGEST_FIELD", 1000)
    data = f"text,x\nOne.,1\nlong,{long}\nTwo.,2\n".encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.formats.delimited._SAMPLE", 100)
        lines = told(DELIMITED, data)
    assert lines[0] == "2 One."
    assert lines[1].startswith("3: the row cannot be read: field larger")
    assert lines[-1] == "4 Two."


def test_a_pipe_is_read_as_a_file_is() -> None:
    taken, given = os.pipe()
    with os.fdopen(given, "wb") as writing, os.fdopen(taken, "rb") as reading:
        writing.write(b"text,x\nTalks.,1\n")
        writing.close()
        assert [one.record.draft.text for one in read_table(reading, "-") if isinstance(one, Incoming)] == [
            "Talks."
        ]


def test_a_table_whose_first_row_cannot_be_read_is_refused() -> None:
    assert refusal(DELIMITED, b'"text') == "the first row cannot be read: a quotation mark is not closed"


def test_utf16_with_half_a_character_is_refused_where_that_is() -> None:
    data = "text,x\nTalks.,1\n".encode("utf-16")
    assert told(DELIMITED, data + "?,2\nTwo.,3\n".encode("utf-16-le").replace(b"?\0", b"\x00\xd8")) == [
        "2 Talks.",
        "3: the row holds bytes that are not of the file's encoding",
        "4 Two.",
    ]
    first, second = told(DELIMITED, data + b"x")
    assert first == "2 Talks."
    assert second.startswith("3: the row cannot be read: ")


def test_a_formula_is_text_as_any_other() -> None:
    assert draft(DELIMITED, b"text,x\n=cmd|' /C calc'!A0,@SUM(1)\n").text == "=cmd|' /C calc'!A0"


@given(st.lists(LETTERS, min_size=1, max_size=4), st.sampled_from(",;\t|"))
def test_any_text_that_is_quoted_comes_in_as_it_is(texts: list[str], delimiter: str) -> None:
    rows = [f'"{text.replace(chr(34), chr(34) * 2)}"{delimiter}"x"' for text in texts]
    data = "\n".join([f"text{delimiter}note of it", *rows]).encode()
    assert [one.text for one in drafts(DELIMITED, data)] == texts


def test_the_encoding_is_that_of_the_whole_file_however_far_its_first_letter_beyond_ascii() -> None:
    last = "Sie gehen über den Fluss und sagen, es werde später besser."
    rows = [*["Talks go on. " * 200] * 600, *[last] * 20]
    data = "\n".join(["text,y", *(f'"{row}",x' for row in rows)]).encode("cp1252")
    assert len(data) > 1 << 20
    assert drafts(DELIMITED, data)[-1].text == last


def test_a_sheet_is_read_with_its_dates_and_numbers() -> None:
    data = sheet(
        [
            ["Title", "Text", "Date", "ID", "Words"],
            ["Talks", "They go on.", dt.datetime(2024, 1, 31), 7.0, 3.5],
            [None, None, None, None, None],
            ["Empty", None, None, None, None],
            ["Formula", "=cmd|' /C calc'!A0", dt.datetime(2024, 1, 31, 10, 5), None, None],
        ]
    )
    assert told(SPREADSHEET, data) == ["2 They go on.", "4: text is empty", "5: text is empty"]
    found = draft(
        SPREADSHEET,
        sheet([["Text", "Date", "ID", "Words"], ["Talks.", dt.datetime(2024, 1, 31, 10, 5), 7.0, 3.5]]),
    )
    assert (found.published, found.identifier, found.meta) == ("2024-01-31T10:05:00", "7", {"Words": "3.5"})


def test_a_number_that_is_whole_is_written_so() -> None:
    data = sheet([["Text", "ID"], ["Talks.", 7]])
    name = "xl/worksheets/sheet1.xml"
    changed = part(data, name).replace(b"<v>7</v>", b"<v>7.0</v>")
    assert b"7.0" in changed
    assert draft(inside(SPREADSHEET, data, name), changed).identifier == "7"


def test_a_row_of_an_unbelievable_number_is_not_waited_for() -> None:
    data = sheet([["Text"], ["One."], ["Two."]])
    name = "xl/worksheets/sheet1.xml"
    changed = part(data, name).replace(b'<row r="3"', b'<row r="99999999999"')
    assert b"99999999999" in changed
    assert told(inside(SPREADSHEET, data, name), changed) == [
        "2 One.",
        "20003: the row cannot be read: more than 20000 blank rows stand before it",
    ]


def test_the_rows_before_a_damaged_one_are_read() -> None:
    data = sheet([["Text"], ["One."], ["Two."]])
    name = "xl/worksheets/sheet1.xml"
    changed = part(data, name).partition(b'<row r="3"')[0]
    first, second = told(inside(SPREADSHEET, data, name), changed)
    assert first == "2 One."
    assert second.startswith("3: the row cannot be read: the table is damaged")


def test_another_sheet_can_be_chosen() -> None:
    data = sheet([["text"], ["Talks."]], name="News")
    assert draft(SPREADSHEET, data, {"sheet": "News"}).text == "Talks."
    assert refusal(SPREADSHEET, data, {"sheet": "Old"}) == "there is no sheet “Old”. There are: News."


@pytest.mark.parametrize(
    ("data", "options", "sentence"),
    [
        (b"", {}, "the file is empty"),
        (b"\n\n", {}, "the file is empty"),
        (
            b"a,b\n1,2\n",
            {},
            "no column looks like the text of articles. Choose it by the option “text” from: a, b.",
        ),
        (b"text,b\n1,2\n", {"title": "c"}, "there is no column “c”. There are: text, b."),
        (b"text,b\n1,2\n", {"text": "-"}, "no column looks like the text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", {}, "is not text"),
        (b"text,b\n1,2\n", {"delimiter": "space"}, "“space” is no choice for delimiter"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(data: bytes, options: dict[str, str], sentence: str) -> None:
    assert sentence in refusal(DELIMITED, data, options)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0", "of an old office program"),
        (b"text,x", "the ZIP file is damaged"),
        (zipped({"x": "y"}), "the table is damaged"),
        (zipped({"xl/workbook.xml": b"\0" * (4 << 20)}), "which is not believable"),
    ],
)
def test_a_workbook_that_cannot_be_read_is_refused(data: bytes, sentence: str) -> None:
    assert sentence in refusal(SPREADSHEET, data)


def test_entities_in_a_workbook_are_refused() -> None:
    data = sheet([["text"], ["Talks."]])
    lie = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    whole = part(data, "xl/worksheets/sheet1.xml")
    reading = inside(SPREADSHEET, data, "xl/worksheets/sheet1.xml")
    assert "the table is damaged" in refusal(reading, lie + whole)


def test_damaged_tables_are_survived() -> None:
    assert_survives(DELIMITED, [GERMAN.encode("cp1252"), ENGLISH.encode(), RUSSIAN.encode("utf-16")])


@pytest.mark.parametrize("name", ["", "xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_damaged_workbooks_are_survived(name: str) -> None:
    data = sheet([["text", "date"], ["Talks.", "2024-01-31"], ["=A1", None]])
    if name:
        assert_survives(inside(SPREADSHEET, data, name), [part(data, name)])
    else:
        assert_survives(SPREADSHEET, [data])


def parquet(columns: dict[str, list[Any]]) -> bytes:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet as files

    stream = io.BytesIO()
    files.write_table(pyarrow.table(columns), stream)
    return stream.getvalue()


def test_a_parquet_file_is_read_by_the_names_of_its_columns() -> None:
    columns: dict[str, list[Any]] = {
        "id": ["a-1", "a-2"],
        "title": ["Talks", None],
        "text": ["They go on 🕊.", "The ferry did not sail."],
        "date": [dt.date(2024, 1, 31), None],
        "views": [7.0, None],
    }
    first, second = drafts(PARQUET, parquet(columns))
    assert (first.identifier, first.title, first.text) == ("a-1", "Talks", "They go on 🕊.")
    assert (first.published, first.meta) == ("2024-01-31", {"views": "7"})
    assert (second.text, second.published, second.meta) == ("The ferry did not sail.", None, {})


def test_rows_of_a_parquet_file_without_a_text_are_refused_by_number() -> None:
    found = told(PARQUET, parquet({"text": ["One.", "", "Three."], "title": ["a", "b", "c"]}))
    assert [one.split()[0] for one in found] == ["2", "3:", "4"]
    assert "text" in found[1]


def test_damaged_parquet_files_are_told_in_words() -> None:
    data = parquet({"text": ["They go on."] * 40, "title": ["Talks"] * 40})
    assert_survives(PARQUET, [data, data[: len(data) // 2], b"PAR1"])
