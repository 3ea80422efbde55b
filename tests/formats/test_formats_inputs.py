from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, BinaryIO

import pytest

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.formats.format import Format
from annotator.formats.inputs import FileDone, read_inputs
from annotator.formats.json_lines import numbered_lines
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import docx, pdf, word_paragraphs, zipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.formats.format import Options


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, two lines (one wrong), a hidden file, an unknown file, and a folder in a folder."""
    (tmp_path / "b.txt").write_text("Beta met Gamma.", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text('{"text": "Alpha left."}\n{"no": 1}\n', encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("Hidden.", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "d.TXT").write_text("Delta won.", encoding="utf-8")
    return tmp_path


def told(*paths: str | Path, **options: Any) -> list[str]:
    return [line(found) for found in read_inputs(paths, **options)]


def line(found: Incoming | Refusal | Notice | FileDone) -> str:
    if isinstance(found, Incoming):
        return f"{os.path.basename(found.source)}:{found.line} {found.record.draft.text}"  # noqa: PTH119 - a name
    if isinstance(found, Notice):
        return f"note {found}"
    if isinstance(found, Refusal):
        return f"{os.path.basename(found.source)}:{found.line} {found.reason}"  # noqa: PTH119 - a name
    return f"done {found.taken}+{found.refused}"


def test_a_folder_gives_its_files_in_order_and_names_what_it_cannot_read(folder: Path) -> None:
    assert told(folder) == [
        "a.jsonl:1 Alpha left.",
        "a.jsonl:2 the object has no “text”",
        "done 1+1",
        "b.txt:0 Beta met Gamma.",
        "done 1+0",
        "c.png:0 the file is of no known format",
        "d.TXT:0 Delta won.",
        "done 1+0",
    ]


def test_files_come_in_the_order_given(folder: Path) -> None:
    assert told(folder / "b.txt", str(folder / "deep")) == [
        "b.txt:0 Beta met Gamma.",
        "done 1+0",
        "d.TXT:0 Delta won.",
        "done 1+0",
    ]


def test_a_hidden_file_is_read_where_it_is_named(folder: Path) -> None:
    assert told(folder / ".hidden.txt")[0] == ".hidden.txt:0 Hidden."


def test_what_is_missing_or_empty_is_refused_and_the_rest_goes_on(folder: Path) -> None:
    (folder / "nothing").mkdir()
    (folder / "blank.txt").touch()
    assert told(folder / "gone.txt", folder / "nothing", folder / "blank.txt", folder / "b.txt") == [
        "gone.txt:0 it cannot be read: no such file or directory",
        "nothing:0 the folder is empty",
        "blank.txt:0 the file is empty",
        "done 0+1",
        "b.txt:0 Beta met Gamma.",
        "done 1+0",
    ]


def test_a_file_that_goes_away_while_reading_is_refused(folder: Path) -> None:
    reading = read_inputs([folder / "b.txt", folder / "deep"])
    next(reading)
    (folder / "deep" / "er" / "d.TXT").unlink()
    assert [line(found) for found in reading][1:] == ["d.TXT:0 it cannot be read: no such file or directory"]


def test_links_in_a_circle_are_followed_once(folder: Path) -> None:
    (folder / "deep" / "back").symlink_to(folder, target_is_directory=True)
    (folder / "lost.txt").symlink_to(folder / "nowhere")
    lines = told(folder)
    assert lines.count("b.txt:0 Beta met Gamma.") == 1
    assert "lost.txt:0 it cannot be read: no such file or directory" in lines


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_a_folder_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "deep" / "pipe.txt")
    assert "pipe.txt:0 it is not a file but a pipe, a socket or a device" in told(folder / "deep")


def test_a_folder_named_twice_is_read_once(folder: Path) -> None:
    assert told(folder / "deep", folder / "deep") == ["d.TXT:0 Delta won.", "done 1+0"]


def test_a_chosen_format_reads_any_file_that_is_named(folder: Path) -> None:
    (folder / "notes.md").write_text("Notes.", encoding="utf-8")
    assert told(folder / "notes.md") == ["notes.md:0 the file is of no known format"]
    assert told(folder / "notes.md", format_name="text") == ["notes.md:0 Notes.", "done 1+0"]


def test_a_chosen_format_takes_only_its_files_of_a_folder(folder: Path) -> None:
    lines = told(folder, format_name="text")
    assert "a.jsonl:0 the file is of no known format" not in lines
    assert "a.jsonl:0 the file is not named as one of the format “text”" in lines
    assert "b.txt:0 Beta met Gamma." in lines


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(FormatError, match="there is no format “word”"):
        told(format_name="word")


def test_progress_counts_bytes_up_to_the_whole(folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    told(folder, progress=lambda done, total: steps.append((done, total)))
    total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.name[0] != ".")
    assert {whole for _, whole in steps} == {total}
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (total, total)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelling_stops_before_the_next_article(folder: Path, after: int) -> None:
    taken: list[str] = []
    reading = read_inputs([folder / "a.jsonl", folder / "b.txt"], cancelled=lambda: len(taken) >= after)
    taken.extend(line(found) for found in reading)
    assert len(taken) <= after + 1
    assert "b.txt:0 Beta met Gamma." not in taken


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (
            b'\n {"text": "One."}\n{"text": "Two."}',
            ["standard input:2 One.", "standard input:3 Two.", "done 2+0"],
        ),
        ('{"text": "Bir kənd."}'.encode("utf-16"), ["standard input:1 Bir kənd.", "done 1+0"]),
        ('{"text": "Bir kənd."}'.encode("utf-8-sig"), ["standard input:1 Bir kənd.", "done 1+0"]),
        (
            b'{"body": "One."}\n{"body": "Two."}',
            ["standard input:1 One.", "standard input:2 Two.", "done 2+0"],
        ),
        (b"\nTalks {failed}.\nAgain.", ["standard input:0 \nTalks {failed}.\nAgain.", "done 1+0"]),
        (b"", ["standard input:0 the file is empty", "done 0+1"]),
    ],
)
def test_standard_input_is_json_lines_or_one_text(data: bytes, lines: list[str]) -> None:
    assert told("-", stdin=io.BufferedReader(io.BytesIO(data))) == lines


def test_standard_input_is_that_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Talks failed.")))
    assert told("-") == ["standard input:0 Talks failed.", "done 1+0"]


def test_a_pipe_of_json_lines_is_read_line_by_line() -> None:
    taken, given = os.pipe()
    with os.fdopen(given, "wb") as writing, os.fdopen(taken, "rb") as reading:
        writing.write(b'{"text": "One."}\n' * 3)
        writing.close()
        assert len(list(numbered_lines(reading))) == 3


def test_a_zip_file_gives_articles_of_any_format_with_nested_folders(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    path.write_bytes(
        zipped(
            {
                "a/one.txt": "Alpha left.",
                "a/b/two.docx": docx(word_paragraphs("Beta won.")),
                "a/b/three.csv": "text,date\nGamma lost.,1.1.2024\n,2\n",
                "a/b/four.html": "<html><body><p>Delta came.</p><p>Again.</p></body></html>",
                "a/b/c/five.pdf": pdf([["Epsilon went."]]),
                "a/b/c/six.json": '[{"body": "Zeta said so."}]',
                "a/.hidden.txt": "Hidden.",
                "__MACOSX/a/one.txt": "Hidden.",
                "a/inner.zip": zipped({"x.txt": "x"}),
                "a/picture.png": b"\x89PNG",
            }
        )
    )
    lines = [line for line in told(path) if not line.startswith("done")]
    assert lines == [
        "five.pdf:0 Epsilon went.",
        "six.json:1 Zeta said so.",
        "four.html:0 Delta came.\n\nAgain.",
        "three.csv:2 Gamma lost.",
        "three.csv:3 text is empty",
        "two.docx:0 Beta won.",
        "inner.zip:0 the file is of no known format",
        "one.txt:0 Alpha left.",
        "picture.png:0 the file is of no known format",
    ]


@pytest.mark.parametrize(
    "name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:\\out.txt", "..\\out.txt"]
)
def test_a_file_in_a_zip_file_that_names_a_place_outside_is_refused_alone(name: str, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "news.zip"
    path.parent.mkdir()
    path.write_bytes(zipped({name: "Alpha.", "in.txt": "Beta."}))
    refused, taken, done = told(path)
    assert "names a file outside the ZIP file" in refused
    assert name in refused
    assert taken == "in.txt:0 Beta."
    assert done == "done 1+0"
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == [path]


def test_a_file_in_a_zip_file_that_would_fill_the_disk_is_refused_alone(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    path.write_bytes(zipped({"bomb.txt": b"a" * (8 << 20), "in.txt": "Beta."}))
    refused, taken, _done = told(path)
    assert refused.endswith("“bomb.txt” would unpack to 8 MB, which is not believable")
    assert taken == "in.txt:0 Beta."


def test_a_dataset_in_a_zip_file_is_taken_without_what_names_a_place_outside(tmp_path: Path) -> None:
    path = tmp_path / "brat.zip"
    files = {
        "a.txt": "Anna Berg left.",
        "a.ann": "T1\tPerson 0 9\tAnna Berg\n",
        "../a.ann": "T1\tPerson 0 4\tAnna\n",
    }
    path.write_bytes(zipped(files))
    refused, *taken = [one for one in read_inputs([path]) if not isinstance(one, FileDone)]
    assert isinstance(refused, Refusal)
    assert refused.source == f"{path}/../a.ann"
    (read,) = (one for one in taken if isinstance(one, Incoming))
    assert [one.span.of(read.record.draft.text) for one in read.record.mentions] == ["Anna Berg"]


def test_json_that_breaks_off_before_it_tells_its_format_is_told_as_that(tmp_path: Path) -> None:
    path = tmp_path / "tasks.json"
    path.write_text('[{"number": 1, "who": "Anna Berg sa', encoding="utf-8")
    assert told(path)[0].startswith("tasks.json:1 the JSON is cut off at column 36")
    path.write_text('[\n{"number": 1, "who": "Anna Berg sa', encoding="utf-8")
    assert told(path)[0].startswith("tasks.json:0 the JSON is not whole")
    path.write_text('[{"id": 1}]', encoding="utf-8")
    assert told(path) == ["tasks.json:0 the file is of no known format"]
    packed = tmp_path / "tasks.zip"
    packed.write_bytes(zipped({"a/tasks.json": '[{"id": 1, "da'}))
    assert "the JSON is cut off at column" in told(packed)[0]


def test_damaged_zip_files_of_articles_are_survived(tmp_path: Path) -> None:
    def read(stream: BinaryIO, _source: str, _options: Options) -> Iterator[Incoming | Refusal | Notice]:
        path = tmp_path / "news.zip"
        path.write_bytes(stream.read())
        yield from (one for one in read_inputs([path]) if not isinstance(one, FileDone))

    news = zipped(
        {"one.txt": "Alpha left.", "two.csv": "text\nBeta won.\n", "three.jsonl": '{"text": "Gamma."}'}
    )
    assert_survives(Format(name="zip", title="ZIP", extensions=(), read=read), [news])


def test_options_that_no_format_has_are_refused(folder: Path) -> None:
    with pytest.raises(FormatError, match="the format has no option “txt”"):
        told(folder, options={"txt": "body"})
    with pytest.raises(FormatError, match="the format has no option “sheet”"):
        told(folder, format_name="csv", options={"sheet": "body"})


def test_options_go_to_the_formats_that_have_them(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("body,text\nAlpha.,no\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Beta.", encoding="utf-8")
    assert told(tmp_path, options={"text": "body"})[::2] == ["a.csv:2 Alpha.", "b.txt:0 Beta."]
