"""Whether what is installed is what is locked, and what a report on weaknesses says of it."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING

from dependencies import findings
from licences import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def _lock(folder: Path, *lines: str) -> Path:
    path = folder / "requirements.txt"
    path.write_text("".join(f"{line} \\\n    --hash=sha256:00\n" for line in lines), encoding="utf-8")
    return path


def test_what_ships_is_installed_as_it_is_locked_and_goes_together(tmp_path: Path) -> None:
    assert findings(ROOT / "requirements.txt", tmp_path / "none.json") == []


def test_another_version_than_the_locked_one_and_a_missing_package_are_named(tmp_path: Path) -> None:
    lock = _lock(tmp_path, "click==0.1", "no-such-package==1.0", "colorama==0.4.6 ; sys_platform == 'plan9'")
    assert findings(lock, tmp_path / "none.json") == [
        f"click {version('click')} is installed, but ==0.1 is locked.",
        "no-such-package is locked, but not installed.",
    ]


def test_what_a_locked_package_needs_and_does_not_get_is_named(tmp_path: Path) -> None:
    (found,) = findings(_lock(tmp_path, f"openpyxl=={version('openpyxl')}"), tmp_path / "none.json")
    assert found == "openpyxl needs et-xmlfile, which is not locked."


def test_a_known_weakness_of_a_locked_version_is_named_and_of_another_is_not(tmp_path: Path) -> None:
    click = version("click")
    weak = {"id": "PYSEC-2026-1", "fix_versions": ["99.0"]}
    report = tmp_path / "advisories.json"
    report.write_text(
        json.dumps(
            {
                "dependencies": [
                    {"name": "Click", "version": click, "vulns": [weak]},
                    {"name": "click", "version": "0.1", "vulns": [weak]},
                    {"name": "left-out", "skip_reason": "not found", "vulns": []},
                ]
            }
        ),
        encoding="utf-8",
    )
    lock = _lock(tmp_path, f"click=={click}")
    assert findings(lock, report) == [f"Click {click} has the weakness PYSEC-2026-1; mended in 99.0."]
