"""Says whether what is installed is what is locked, goes together, and has no weakness that is known here.

python packaging/dependencies.py [REPORT]

It works offline. Weaknesses are learned from the network alone; REPORT (`packaging/advisories.json`, if it is
there) is what `pip-audit --requirement requirements.txt --format json` wrote where there is a network.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from licences import ROOT, locked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPORT = ROOT / "packaging" / "advisories.json"


def wanted_here(lock: Path) -> dict[str, Requirement]:
    """What a lock names for this system and this Python, by name."""
    return {
        canonicalize_name(one.name): one
        for one in locked(lock)
        if one.marker is None or one.marker.evaluate()
    }


def strangers(wanted: Iterable[Requirement]) -> Iterator[str]:
    """What is not installed, or in another version than is locked, a sentence each."""
    for one in wanted:
        try:
            version = distribution(one.name).version
        except PackageNotFoundError:
            yield f"{one.name} is locked, but not installed."
            continue
        if not one.specifier.contains(version, prereleases=True):
            yield f"{one.name} {version} is installed, but {one.specifier} is locked."


def quarrels(wanted: dict[str, Requirement]) -> Iterator[str]:
    """What a locked package needs and does not get from the lock, a sentence each."""
    for one in wanted.values():
        for text in distribution(one.name).requires or []:
            need = Requirement(text)
            if need.marker is not None and not need.marker.evaluate({"extra": ""}):
                continue
            given = wanted.get(canonicalize_name(need.name))
            if given is None:
                yield f"{one.name} needs {need}, which is not locked."
            elif not need.specifier.contains(_version(given), prereleases=True):
                yield f"{one.name} needs {need}, but {given} is locked."


def weaknesses(report: Path, wanted: dict[str, Requirement]) -> Iterator[str]:
    """What a report says of versions that are still locked, a sentence each.

    The report is JSON as pip-audit 2 writes it: an object of ``dependencies``, each with ``name``,
    ``version`` and ``vulns``, and of those each with ``id`` and ``fix_versions``.
    """
    for one in json.loads(report.read_text(encoding="utf-8"))["dependencies"]:
        given = wanted.get(canonicalize_name(one["name"]))
        if given is None or one.get("version") != _version(given):
            continue
        for weakness in one["vulns"]:
            mended = ", ".join(weakness["fix_versions"]) or "no version yet"
            yield f"{one['name']} {one['version']} has the weakness {weakness['id']}; mended in {mended}."


def _version(requirement: Requirement) -> str:
    (clause,) = requirement.specifier
    return clause.version


def findings(lock: Path, report: Path) -> list[str]:
    """All that is wrong, a sentence each."""
    wanted = wanted_here(lock)
    missing = list(strangers(wanted.values()))
    known = list(weaknesses(report, wanted)) if report.exists() else []
    return [*missing, *known, *([] if missing else quarrels(wanted))]


def main() -> int:
    """Print what is wrong; gives the exit status."""
    report = Path(sys.argv[1]) if sys.argv[1:] else REPORT
    found = findings(ROOT / "requirements-dev.txt", report)
    for line in found:
        sys.stderr.write(f"{line}\n")
    if not report.exists():
        sys.stdout.write("No report on known weaknesses is here; CONTRIBUTING says how to make one.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
