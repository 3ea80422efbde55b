"""Whether a spaCy pipeline is here, told without importing spaCy or the pipeline."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from annotator.core.errors import SuggesterError
from annotator.locations import is_frozen

DESCRIPTION = "meta.json"
"""The file that every pipeline has: beside its configuration in a folder, beside its code in a package."""


def pipeline_folder(name: str) -> Path:
    """Where the description of a pipeline is, given the name of its package or the folder it was saved in.

    Raises:
        SuggesterError: if it is neither.
    """
    folder = Path(name) if is_folder(name) else _package_folder(name)
    if not (folder / DESCRIPTION).is_file():
        raise SuggesterError("“{name}” is not a spaCy pipeline.", name=shown_name(name))
    return folder


def is_folder(name: str) -> bool:
    """Whether ``name`` is to be read as a path; a package goes before a folder of the same name."""
    if any(sign in name for sign in "/\\"):
        return True
    return bool(name) and _package(name) is None and Path(name).is_dir()


def shown_name(name: str) -> str:
    """How a pipeline is called to people: of a folder its last part."""
    return Path(name).name or name


def _package_folder(name: str) -> Path:
    package = _package(name)
    if package is None:
        raise SuggesterError(
            "The spaCy pipeline “{name}” is not installed.",
            advice="Name its folder."
            if is_frozen()
            else "Install its package into the environment the program runs in, or name its folder.",
            name=name,
        )
    return package


def _package(name: str) -> Path | None:
    """The folder of an installed package, which spaCy too takes by the name of its module alone."""
    try:
        distribution(name)
        found = find_spec(name) if name.isidentifier() else None
    except (PackageNotFoundError, ValueError):
        return None
    return Path(found.origin).parent if found is not None and found.origin is not None else None
