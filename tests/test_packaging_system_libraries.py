"""What is said and done about system libraries that are missing."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

_SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "system_libraries.py"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is looked after")


@pytest.fixture
def script() -> ModuleType:
    spec = spec_from_file_location("system_libraries", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def apt_get(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The commands that would have been run; each succeeds."""
    commands: list[tuple[str, ...]] = []

    def record(command: tuple[str, ...], **_options: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0, stdout="")

    monkeypatch.setattr(script.subprocess, "run", record)
    monkeypatch.setattr(script.shutil, "which", lambda program: f"/usr/bin/{program}")
    return commands


def _miss(script: ModuleType, monkeypatch: pytest.MonkeyPatch, must: list[str], may: list[str]) -> None:
    monkeypatch.setattr(script, "required", lambda _purpose: must)
    monkeypatch.setattr(script, "wanted", lambda _purpose: may)


def test_a_library_that_is_there_is_not_asked_for(script: ModuleType) -> None:
    libraries = {"libc.so.6": "libc6", "libannotator-has-none.so.1": "libnone1"}

    assert script.missing_libraries(libraries) == ["libnone1"]


def test_fonts_are_asked_for_only_where_none_is_installed(script: ModuleType, tmp_path: Path) -> None:
    assert script.missing_fonts([tmp_path, tmp_path / "absent"]) == [
        "fonts-dejavu-core",
        "fonts-noto-color-emoji",
    ]
    (tmp_path / "noto").mkdir()
    (tmp_path / "noto" / "NotoColorEmoji.ttf").touch()
    assert script.missing_fonts([tmp_path]) == []


def test_nothing_is_done_where_everything_is_there(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, apt_get: list[tuple[str, ...]]
) -> None:
    _miss(script, monkeypatch, [], [])

    assert script.main("run") == 0
    assert apt_get == []


def test_an_administrator_gets_everything_installed_by_one_command(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, apt_get: list[tuple[str, ...]]
) -> None:
    _miss(script, monkeypatch, ["libgl1"], ["xvfb"])
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    assert script.main("test") == 0
    assert [command[-1] for command in apt_get] == ["update", "xvfb"]
    assert apt_get[1][-2] == "libgl1"


@pytest.mark.parametrize(("must", "status"), [(["libgl1"], 1), ([], 0)])
def test_others_are_told_the_command_and_stopped_only_where_nothing_could_work(
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    apt_get: list[tuple[str, ...]],
    must: list[str],
    status: int,
) -> None:
    _miss(script, monkeypatch, must, ["xvfb"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert script.main("test") == status
    assert apt_get == []
    assert " ".join(["apt-get install --no-install-recommends", *must, "xvfb"]) in capsys.readouterr().err
