"""What an export holds comes back whole, and an old file is replaced only by a whole new one."""

from __future__ import annotations

import io
import json
import os
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError, UserFacingError
from annotator.core.record import Incoming, Record
from annotator.formats import registry
from annotator.formats.format import Format
from annotator.formats.native import NATIVE
from annotator.formats.native_writer import write_native
from annotator.services.exporting import ExportCancelledError, ExportWish
from annotator.services.projects import check_project, create_project
from annotator.services.queue import QueueFilter
from tests.laws import examples
from tests.record_strategies import records
from tests.worlds import HARBOUR, add_article, item_on, place

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, BinaryIO

    from annotator.formats.format import Options
    from annotator.services.workspace import Workspace


def _take(workspace: Workspace, made: list[Record]) -> None:
    workspace.importing.begin().store(
        [Incoming(source="made", line=line, record=one) for line, one in enumerate(made)]
    )


def _contents(workspace: Workspace) -> list[tuple[Any, ...]]:
    """All articles with their items and actors, but for the keys of rows."""
    found = []
    for row in workspace.queue.page(QueueFilter(), limit=1000):
        opened = workspace.articles.open(row.key)
        values = {name: getattr(opened.article, name) for name in Draft.__dataclass_fields__}
        actors = {actor.uuid: actor for actor in opened.actors.values()}
        found.append((Draft(**values), opened.article.status, opened.items, actors))
    return found


@given(st.lists(records(), min_size=1, max_size=3))
@examples(6, nightly=250)
def test_an_exported_project_imported_into_an_empty_one_is_the_same(articles: list[list[Record]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(create_project(folder / "one.annotator", coder="ana")) as one:
            for made in articles:
                _take(one, made)
            contents = _contents(one)
            report = one.exporting.export(folder / "all.jsonl")
        assert report.mentions + report.claims == sum(len(items) for _, _, items, _ in contents)
        with closing(create_project(folder / "two.annotator", coder="ana")) as two:
            assert two.importing.run([folder / "all.jsonl"]).refused == []
            assert _contents(two) == contents
            two.exporting.export(folder / "again.jsonl")
        assert (folder / "again.jsonl").read_bytes() == (folder / "all.jsonl").read_bytes()
        assert check_project(folder / "two.annotator") == []


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_line_for_each_coder_and_pending_suggestions_once(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    items = workspace.articles.open(harbour).items
    workspace.review.accept(item_on(items, HARBOUR, "Ilse Varga").ref)
    made = Mention(
        uuid="b1", span=place(HARBOUR, "river"), type="group", decision=Decision.ACCEPTED, coder="ben"
    )
    _take(workspace, [Record(draft=Draft(text=HARBOUR), coder="ben", mentions=(made,))])
    out = tmp_path / "all.jsonl"
    report = workspace.exporting.export(out)
    assert report.summary() == "2 lines, 5 actor mentions, 2 claims"
    ana, ben = _lines(out)
    assert (ana["coder"], len(ana["mentions"]), len(ana["claims"])) == ("ana", 4, 2)
    assert (ben["coder"], len(ben["mentions"]), len(ben["claims"])) == ("ben", 1, 0)
    assert ana["codebook"] == 1
    assert [actor["name"] for actor in ana["actors"]] == ["Ilse Varga"]


def test_only_articles_of_a_status_or_of_a_coder(workspace: Workspace, harbour: int, tmp_path: Path) -> None:
    other = add_article(workspace, "Another text.")
    workspace.articles.set_status(other, Status.DONE)
    workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "group")
    out = tmp_path / "some.jsonl"
    assert workspace.exporting.export(out, ExportWish(status=Status.DONE)).lines == 1
    assert [line["text"] for line in _lines(out)] == ["Another text."]
    assert workspace.exporting.export(out, ExportWish(coder="ana")).lines == 1
    assert [line["coder"] for line in _lines(out)] == ["ana"]
    assert workspace.exporting.export(out, ExportWish(coder="nobody")).lines == 0
    assert out.read_bytes() == b""


def _folder_holds(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if "desk" not in one.name}


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    add_article(workspace, "Another text.")
    out = tmp_path / "old.jsonl"
    out.write_text("old")
    seen: list[tuple[int, int]] = []
    with pytest.raises(ExportCancelledError):
        workspace.exporting.export(
            out, cancelled=lambda: bool(seen), progress=lambda done, total: seen.append((done, total))
        )
    assert seen == [(0, 2)]
    assert out.read_text() == "old"
    assert _folder_holds(tmp_path) == {"old.jsonl"}
    workspace.exporting.export(out, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2, 2)


def test_what_a_killed_export_left_goes_with_the_next_and_nothing_else_does(
    workspace: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out [1].jsonl"
    old, young = (out.with_name(f".{out.name}.0123456{last}.part") for last in "ab")
    others = [tmp_path / name for name in (".out.jsonl.01234567.part", ".out [1].jsonl.mine.part", "x.part")]
    for path in (old, young, *others):
        path.touch()
        os.utime(path, (1, 1))
    os.utime(young)
    workspace.exporting.export(out)
    assert {path.name for path in tmp_path.iterdir() if path.suffix == ".part"} == {
        young.name,
        *(path.name for path in others),
    }


def test_an_export_that_does_not_check_out_leaves_the_old_file(
    workspace: Workspace, harbour: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "old.jsonl"
    out.write_text("old")

    def write_damaged(records: Iterable[Record], stream: BinaryIO, options: Options) -> int:
        written = io.BytesIO()
        count = write_native(records, written, options)
        stream.write(written.getvalue().replace(b'"end":', b'"end":1', 1))
        return count

    monkeypatch.setattr(registry, "_BUILT_IN", (replace(NATIVE, write=write_damaged),))
    monkeypatch.setattr(registry, "_own", lambda: registry._BUILT_IN)
    with pytest.raises(FormatError, match=r"^old\.jsonl"):
        workspace.exporting.export(out)
    assert out.read_text() == "old"
    assert _folder_holds(tmp_path) == {"old.jsonl"}


def test_a_place_that_cannot_be_written_is_said_so(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    for out in (tmp_path / "nowhere" / "out.jsonl", file / "out.jsonl"):
        with pytest.raises(UserFacingError, match="could not be written"):
            workspace.exporting.export(out)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(UserFacingError, match="could not be written"):
        workspace.exporting.export(folder)
    with pytest.raises(UserFacingError, match="could not be written") as caught:
        workspace.exporting.export(tmp_path / ("x" * 300))
    assert caught.value.advice == "Choose a shorter name."
    assert _folder_holds(tmp_path) == {"file", "folder"}


def test_formats_that_cannot_be_written_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="can be read but not written"):
        workspace.exporting.export(tmp_path / "out.txt", ExportWish(format_name="text"))
    with pytest.raises(UserFacingError, match="no format"):
        workspace.exporting.export(tmp_path / "out.xyz", ExportWish(format_name="xyz"))
    assert _folder_holds(tmp_path) == set()


def test_a_format_that_is_only_written_is_written_unchecked(
    workspace: Workspace, harbour: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(found: Iterable[Record], stream: BinaryIO, _options: Options) -> int:
        return sum(stream.write(record.draft.title.encode()) > 0 for record in found)

    titles = Format(name="titles", title="Titles", extensions=(".titles",), write=write)
    monkeypatch.setattr(registry, "_BUILT_IN", (titles,))
    out = tmp_path / "out.titles"
    assert workspace.exporting.export(out, ExportWish(format_name="titles")).lines == 1
    assert out.read_text() == "Harbour talks resume"


@pytest.mark.parametrize(
    ("format_name", "options", "files"),
    [
        ("doccano", {"members": "yes"}, {"ana.jsonl"}),
        ("label-studio", {"config": "yes"}, {"tasks.json", "config.xml"}),
    ],
)
def test_options_make_one_file_or_a_folder_of_several(
    workspace: Workspace,
    harbour: int,
    tmp_path: Path,
    format_name: str,
    options: dict[str, str],
    files: set[str],
) -> None:
    workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "group")
    several = ExportWish(format_name=format_name, options=options)
    workspace.exporting.export(tmp_path / "several", several)
    assert {path.name for path in (tmp_path / "several").iterdir()} == files
    for name, wish in (("one", ExportWish(format_name=format_name)), ("several.zip", several)):
        workspace.exporting.export(tmp_path / name, wish)
        assert (tmp_path / name).is_file()


@pytest.mark.parametrize(
    ("format_name", "options"),
    [
        ("prodigy", {}),
        ("doccano", {}),
        ("doccano", {"members": "yes"}),
        ("label-studio", {}),
        ("label-studio", {"config": "yes"}),
    ],
)
def test_nothing_to_export_is_a_file_of_nothing(
    workspace: Workspace, tmp_path: Path, format_name: str, options: dict[str, str]
) -> None:
    wish = ExportWish(format_name=format_name, options=options)
    assert workspace.exporting.export(tmp_path / "none.zip", wish).lines == 0
    assert (tmp_path / "none.zip").is_file()
