"""The list of what ships with its licences: complete, current, and nothing on it that may not ship."""

from __future__ import annotations

import json
from importlib.metadata import PathDistribution
from typing import TYPE_CHECKING

import pytest

from licences import LIST, LOCK, is_allowed, licence_of, locked, shipped, written

if TYPE_CHECKING:
    from pathlib import Path


def test_the_list_names_every_package_that_is_locked_in_its_version() -> None:
    listed = json.loads(LIST.read_text(encoding="utf-8"))
    assert {f"{one['name']}=={one['version']}" for one in listed} == {
        f"{one.name}{one.specifier}" for one in locked(LOCK)
    }


def test_the_list_is_what_the_installed_packages_say() -> None:
    assert LIST.read_text(encoding="utf-8") == written(shipped()), "run make licences"


def test_every_licence_on_the_list_is_one_under_which_a_package_may_ship() -> None:
    listed = json.loads(LIST.read_text(encoding="utf-8"))
    assert [one["name"] for one in listed if not is_allowed(one["licence"])] == []


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MPL-2.0 AND MIT", True),
        ("MIT AND GPL-2.0-or-later", False),
        ("LicenseRef-Proprietary", False),
    ],
)
def test_what_is_under_the_gpl_alone_is_refused(licence: str, *, allowed: bool) -> None:
    assert is_allowed(licence) is allowed


def _package(folder: Path, *lines: str) -> PathDistribution:
    info = folder / "made-1.0.dist-info"
    info.mkdir()
    text = "\n".join(("Metadata-Version: 2.4", "Name: made", "Version: 1.0", *lines))
    (info / "METADATA").write_text(text + "\n", encoding="utf-8")
    return PathDistribution(info)


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (["License-Expression: mit or apache-2.0"], "MIT OR Apache-2.0"),
        (["License: BSD 3-Clause", "Classifier: License :: OSI Approved :: MIT License"], "BSD-3-Clause"),
        (["Classifier: License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)"], "MPL-2.0"),
        (["License: Permission is granted … AND so on", "Classifier: License :: Public Domain"], None),
    ],
)
def test_a_licence_is_read_from_whatever_a_package_says(
    tmp_path: Path, lines: list[str], licence: str | None
) -> None:
    package = _package(tmp_path, *lines)
    assert licence_of(package) == (licence or "LicenseRef-Public-Domain")


def test_a_package_that_names_no_licence_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="made"):
        licence_of(_package(tmp_path, "License: ask us"))
