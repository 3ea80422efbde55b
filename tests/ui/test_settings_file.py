"""Whatever is where the settings should be, the program starts, says so, and keeps what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.ui.preferences import Preferences
from annotator.ui.settings_file import OpenedSettings, open_settings, settings_path

if TYPE_CHECKING:
    from pathlib import Path

_GOOD = "[General]\ncoder=ana\nsettings_version=1\ntext_size=20\n"


def _coder(opened: OpenedSettings) -> str:
    return Preferences(opened.settings).coder


def test_they_are_in_a_text_file_of_this_program() -> None:
    assert settings_path().name == "annotator.ini"


def test_a_first_start_makes_them_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "new" / "annotator.ini"
    opened = open_settings(path)
    Preferences(opened.settings).coder = "ana"
    opened.settings.sync()
    assert (opened.problem, opened.remark) == (None, None)
    assert "settings_version=1" in path.read_text(encoding="utf-8")
    assert _coder(open_settings(path)) == "ana"


_DAMAGED = {
    "garbage": bytes(range(256)),
    "zeros": b"\0" * 100,
    "another encoding": "[General]\ncoder=Jürgen\n".encode("latin-1"),
    "another file": b"Dear reader,\nthis is a letter.\n",
    "a torn one": _GOOD.encode()[:-4],
}


@pytest.mark.parametrize("content", _DAMAGED.values(), ids=_DAMAGED.keys())
def test_a_damaged_file_is_kept_aside_and_the_usual_settings_are_used(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "annotator.ini"
    path.write_bytes(content)
    opened = open_settings(path)
    assert opened.problem is not None
    assert "could not be read" in str(opened.problem)
    aside = tmp_path / "annotator.ini.damaged"
    assert str(aside) in opened.problem.advice
    assert aside.read_bytes() == content
    assert _coder(opened) == ""
    Preferences(opened.settings).coder = "ben"
    opened.settings.sync()
    again = open_settings(path)
    assert (again.problem, _coder(again)) == (None, "ben")


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "annotator.ini"
    for _ in range(3):
        path.write_bytes(b"\0")
        open_settings(path).settings.sync()
    kept = sorted(one.name for one in tmp_path.iterdir() if "damaged" in one.name)
    assert kept == ["annotator.ini.damaged", "annotator.ini.damaged-2", "annotator.ini.damaged-3"]


def test_a_folder_in_the_place_of_the_file_is_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "annotator.ini"
    path.mkdir()
    (path / "note.txt").write_text("mine", encoding="utf-8")
    opened = open_settings(path)
    assert "a folder is in its place" in str(opened.problem)
    assert (tmp_path / "annotator.ini.damaged" / "note.txt").read_text(encoding="utf-8") == "mine"


def test_where_nothing_can_be_written_choices_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    opened = open_settings(tmp_path / "file" / "annotator.ini")
    said = opened.problem or opened.remark
    assert said is not None
    assert "until you leave the program" in said.advice
    preferences = Preferences(opened.settings)
    preferences.coder = "ana"
    assert preferences.coder == "ana"


def test_values_of_the_wrong_type_count_as_not_set_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "annotator.ini"
    path.write_text("[General]\ncoder=ana\ntext_size=huge\nrecent=@Invalid()\n", encoding="utf-8")
    opened = open_settings(path)
    assert opened.problem is None
    preferences = Preferences(opened.settings)
    assert (preferences.coder, preferences.text_size, preferences.recent) == ("ana", 16, [])


@pytest.mark.parametrize("version", ["0", "banana", "1"])
def test_an_older_or_odd_version_is_used_as_it_is(tmp_path: Path, version: str) -> None:
    path = tmp_path / "annotator.ini"
    path.write_text(_GOOD.replace("version=1", f"version={version}"), encoding="utf-8")
    opened = open_settings(path)
    assert opened.problem is None
    assert _coder(opened) == "ana"
    opened.settings.sync()
    assert "settings_version=1" in path.read_text(encoding="utf-8")


def test_settings_of_a_newer_version_are_used_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "annotator.ini"
    newer = _GOOD.replace("version=1", "version=7")
    path.write_text(newer, encoding="utf-8")
    opened = open_settings(path)
    assert "newer version" in str(opened.problem)
    assert _coder(opened) == "ana"
    opened.settings.sync()
    assert (tmp_path / "annotator.ini.version-7").read_text(encoding="utf-8") == newer
    assert "settings_version=1" in path.read_text(encoding="utf-8")
