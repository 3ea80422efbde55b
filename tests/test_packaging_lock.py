"""The lock files: complete, tied to hashes, and free of addresses."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_ROOT = Path(__file__).resolve().parents[1]
_GROUPS = {"requirements.txt": None, "requirements-dev.txt": "dev", "requirements-package.txt": "package"}
_LOCKS = tuple(_GROUPS)


def _project() -> dict[str, Any]:
    return tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _entries(lock: str) -> dict[Requirement, list[str]]:
    """The requirements of a lock file, each with its hashes."""
    logical_lines = (_ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    entries = {}
    for line in logical_lines:
        requirement, *hashes = re.split(r"\s+--hash=", line.strip())
        entries[Requirement(requirement)] = hashes
    return entries


def _asked_for(lock: str) -> list[Requirement]:
    project = _project()
    group = _GROUPS[lock]
    tools = project["dependency-groups"][group] if group else []
    return [Requirement(text) for text in (*project["project"]["dependencies"], *tools)]


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_names_no_address_and_no_place_on_a_disk(lock: str) -> None:
    text = (_ROOT / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert " @ " not in text
    assert not re.search(r"^\s*(-i|-f|-e|--index|--extra-index|--find-links|\.?/)", text, re.MULTILINE)


@pytest.mark.parametrize("lock", _LOCKS)
def test_every_locked_requirement_is_one_version_tied_to_its_hashes(lock: str) -> None:
    for requirement, hashes in _entries(lock).items():
        assert [clause.operator for clause in requirement.specifier] == ["=="], requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), requirement


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_meets_everything_the_project_asks_for(lock: str) -> None:
    locked = {canonicalize_name(entry.name): entry for entry in _entries(lock)}

    for wanted in _asked_for(lock):
        entry = locked[canonicalize_name(wanted.name)]
        (version,) = (clause.version for clause in entry.specifier)
        assert wanted.specifier.contains(version), f"run make lock: {entry} is not {wanted}"


@pytest.mark.parametrize("lock", _LOCKS)
def test_the_locks_agree(lock: str) -> None:
    assert _chosen("requirements.txt") <= _chosen(lock)


def _chosen(lock: str) -> set[tuple[str, ...]]:
    """What is installed of a lock, each with its version and hashes, for whatever systems."""
    return {(entry.name, str(entry.specifier), *hashes) for entry, hashes in _entries(lock).items()}


@pytest.mark.parametrize("lock", _LOCKS)
def test_the_qt_that_aborts_while_painting_is_not_locked(lock: str) -> None:
    qt = {
        str(entry.specifier) for entry in _entries(lock) if "pyside" in entry.name or "shiboken" in entry.name
    }

    assert len(qt) == 1, "PySide6 and shiboken6 go together"
    assert qt != {"==6.12.0"}


def test_core_imports_the_standard_library_alone() -> None:
    graph = grimp.build_graph("annotator", include_external_packages=True, cache_dir=None)
    core = {"annotator.core", *graph.find_descendants("annotator.core")}

    imported = {name for module in core for name in graph.find_modules_directly_imported_by(module)}

    assert imported - core <= sys.stdlib_module_names
