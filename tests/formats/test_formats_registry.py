from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError
from annotator.formats.registry import format_for, format_named, formats

if TYPE_CHECKING:
    from pathlib import Path

ADD_ON = """
from annotator.formats.format import Format
ADDED = Format(name="added", title="Added", extensions=(".added",), read=lambda stream, source: iter(()))
WRONG = "no format"
"""


def install(folder: Path, target: str) -> None:
    """Makes a package with an entry point, as pip would lay it out."""
    (folder / "added_format.py").write_text(ADD_ON, encoding="utf-8")
    info = folder / "added_format-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: added-format\nVersion: 1.0\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(f"[annotator.formats]\nadded = {target}\n", encoding="utf-8")


def test_the_built_in_formats_are_known_by_name_and_ending() -> None:
    assert [known.name for known in formats()][:2] == ["native", "text"]
    assert format_named("native") is format_for("folder/A.JSONL")
    assert format_named("text") is format_for("a.b.txt")
    assert format_for("picture.png") is None
    assert format_for("no ending") is None


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(FormatError, match="there is no format “word”") as raised:
        format_named("word")
    assert raised.value.advice.startswith("Known are: native, text")


def test_formats_of_other_packages_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "added_format:ADDED")
    monkeypatch.syspath_prepend(tmp_path)
    assert format_named("added") is format_for("x.added")


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("added_format:MISSING", "the add-on format “added” cannot be loaded"),
        ("no_such_package:ADDED", "the add-on format “added” cannot be loaded"),
        ("added_format:WRONG", "the add-on format “added” is no format"),
    ],
)
def test_a_broken_add_on_is_named_and_does_not_stop_the_built_in_ones(
    target: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, target)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(FormatError, match=sentence):
        formats()
    assert format_for("a.txt") is not None
