"""What is running, and the licences of what ships."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.services import versions as module
from annotator.services.versions import Licence, licences, versions

if TYPE_CHECKING:
    from pathlib import Path


def test_versions_name_what_a_developer_asks_for() -> None:
    found = dict(versions())
    assert list(found)[:4] == ["annotator", "Python", "SQLite", "spaCy"]
    assert found["English model"] == "3.8.0"
    assert found["Claim model"].startswith("claims 20")
    assert "?" not in found.values()


def test_without_a_list_the_requirements_are_listed_with_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    found = {one.name: one for one in licences()}
    assert found["spacy"].licence.startswith("MIT")
    assert found["thinc"].version  # which spaCy needs
    assert found["PySide6_Essentials"].licence.startswith("LGPL-3.0")
    assert "Python" in found
    assert not [one for one in found.values() if not one.version]


def test_what_ships_is_listed() -> None:
    found = {one.name: one.licence for one in licences()}
    assert found["spacy"] == "MIT"
    assert "LGPL" in found["pyside6-essentials"]


def test_the_list_of_a_package_goes_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [
        {"name": "zlib", "version": "1.3", "licence": "Zlib"},
        {"name": "Qt", "version": "6", "licence": "LGPL"},
    ]
    (tmp_path / "licences.json").write_text(json.dumps(listed), encoding="utf-8")
    monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    assert licences() == [Licence("Qt", "6", "LGPL"), Licence("zlib", "1.3", "Zlib")]


@pytest.mark.parametrize("content", ["", "{", "{}", '[{"name": "x"}]', "[1]"])
def test_a_list_that_cannot_be_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    (tmp_path / "licences.json").write_text(content, encoding="utf-8")
    monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    assert "spacy" in {one.name for one in licences()}


def test_a_model_that_is_damaged_or_not_there_has_no_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "shipped_model", lambda: None)
    assert dict(versions())["Claim model"] == "?"
    monkeypatch.setattr(module, "shipped_model", lambda: tmp_path)
    assert dict(versions())["Claim model"] == "?"
    monkeypatch.setattr(module, "_LANGUAGE_MODEL", "no-such-model")
    assert dict(versions())["English model"] == "?"
