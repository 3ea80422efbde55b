"""The formats as a person chooses among them, and what a survey says before anything is written."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError, UserFacingError
from annotator.core.losses import Loss, Way
from annotator.formats import registry
from annotator.formats.format import Format, Option
from annotator.formats.native import NATIVE
from annotator.services.exporting import ExportCancelledError, ExportWish
from annotator.services.format_choices import FormatChoice, ended, writable_formats
from tests.worlds import HARBOUR, add_article, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def _named(name: str) -> FormatChoice:
    return next(form for form in writable_formats()[0] if form.name == name)


def test_every_format_that_can_be_written_is_offered_with_its_options() -> None:
    names = [form.name for form in writable_formats()[0]]
    assert names[:4] == ["native", "prodigy", "doccano", "label-studio"]
    assert "text" not in names
    layout, members, _unit = _named("doccano").options
    assert (layout.title, layout.choices, layout.usual) == ("Layout", ("spans", "relations"), "spans")
    assert members.is_switch
    assert not layout.is_switch


def test_an_add_on_that_cannot_be_loaded_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = EntryPoint(name="broken", value="no_such_package:FORMAT", group=registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda **_group: [broken])
    offered, problem = writable_formats()
    assert offered[0].name == "native"
    assert problem is not None
    assert "broken" in str(problem)


@pytest.mark.parametrize(
    ("name", "options", "zipped", "extension"),
    [
        ("native", {}, False, ".jsonl"),
        ("label-studio", {}, True, ".json"),
        ("label-studio", {"config": "yes"}, False, ""),
        ("label-studio", {"config": "yes"}, True, ".zip"),
    ],
)
def test_a_file_ends_as_format_and_options_ask(
    name: str, options: dict[str, str], zipped: bool, extension: str
) -> None:
    assert _named(name).extension(options, zipped=zipped) == extension


def test_an_option_can_name_the_extension(monkeypatch: pytest.MonkeyPatch) -> None:
    layout = Option(name="layout", title="Layout", choices=("CSV", "UCINET DL", "GraphML"))
    network = replace(NATIVE, name="network", extensions=(".csv", ".dl", ".graphml"), writing=(layout,))
    monkeypatch.setattr(registry, "_own", lambda: (network,))
    form = _named("network")
    endings = [form.extension({"layout": choice}) for choice in layout.choices]
    assert endings == [".csv", ".dl", ".graphml"]
    assert form.extension({}) == ".csv"


@pytest.mark.parametrize(
    ("path", "extension", "expected"),
    [
        ("North desk.jsonl", ".json", "North desk.json"),
        ("North desk.JSONL", "", "North desk"),
        ("v1.2", ".jsonl", "v1.2.jsonl"),
        ("folder.d/desk", ".zip", "folder.d/desk.zip"),
        ("/", ".zip", "/"),
    ],
)
def test_only_a_known_extension_gives_way(path: str, extension: str, expected: str) -> None:
    assert ended(Path(path), extension, frozenset({".jsonl", ".json", ".zip"})) == Path(expected)


def test_a_survey_counts_for_both_ways_what_an_export_then_loses(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    workspace.annotating.add_mention(harbour, place(HARBOUR, "arbour talks"), "group")
    wish = ExportWish(format_name="prodigy", options={"view": "ner_manual"})
    seen: list[tuple[int, int]] = []
    survey = workspace.exporting.survey(wish, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 1), (1, 1)]
    assert survey[Way.FLATTEN].touched[Loss.EDGES] == 1
    for way, losses in survey.items():
        report = workspace.exporting.export(tmp_path / "out.jsonl", replace(wish, way=way))
        assert report.losses == losses
    with pytest.raises(ExportCancelledError):
        workspace.exporting.survey(wish, cancelled=lambda: True)


def test_the_file_to_add_to_has_to_be_there(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_article(workspace)
    adding = replace(NATIVE, name="adding", writing=(Option(name="base", title="File to add to"),))
    monkeypatch.setattr(registry, "_own", lambda: (adding,))
    assert _named("adding").options[0].names_file
    with pytest.raises(FormatError, match="No file to add to"):
        workspace.exporting.survey(ExportWish(format_name="adding"))
    base = tmp_path / "base.jsonl"
    wish = ExportWish(format_name="adding", options={"base": str(base)})
    with pytest.raises(UserFacingError, match=r"There is no file “.*base\.jsonl”"):
        workspace.exporting.survey(wish)
    base.write_text("")
    assert not any(workspace.exporting.survey(wish).values())


def test_a_format_without_extensions_ends_in_nothing() -> None:
    form = Format(name="bare", title="Bare", extensions=())
    choice = FormatChoice(
        name=form.name,
        title=form.title,
        description="",
        extensions=(),
        options=(),
        in_folder=form.writes_folder,
    )
    assert choice.extension({}) == ""
