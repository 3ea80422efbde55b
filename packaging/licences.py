"""Writes `resources/licences.json`: every package that ships, its version, its licence.

python packaging/licences.py [--check]

What ships is what `requirements.txt` locks, for any system. Names and licences are those of the installed
packages' metadata; of a package that only another system needs the table below knows them.
"""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.txt"
LIST = ROOT / "resources" / "licences.json"

ALLOWED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "CNRI-Python",
        "HPND",
        "ISC",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "LicenseRef-Public-Domain",
        "MIT",
        "MIT-0",
        "MPL-1.1",
        "MPL-2.0",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
        "Zlib",
    }
)
"""Licences under which a package may ship with a program under the MIT licence (SPDX)."""

ELSEWHERE = {"colorama": "BSD-3-Clause", "pywin32": "PSF-2.0", "tzdata": "Apache-2.0"}
"""Packages that are locked for other systems alone."""

_BY_WORDS = (
    # In this order: "BSD 3-Clause" is also "BSD".
    (r"mozilla public license 2|mpl[- ]2", "MPL-2.0"),
    (r"apache", "Apache-2.0"),
    (r"bsd.*3-clause|3-clause bsd", "BSD-3-Clause"),
    (r"bsd.*2-clause|2-clause bsd", "BSD-2-Clause"),
    (r"\bbsd\b", "BSD-3-Clause"),
    (r"python software foundation|\bpsfl?\b", "PSF-2.0"),
    (r"\bisc\b", "ISC"),
    (r"\bmit\b", "MIT"),
    (r"public domain", "LicenseRef-Public-Domain"),
)
_LONGEST_NAME = 100
"""Characters by which a licence is known; what follows is its text."""


class Shipped(NamedTuple):
    """One package: its name, version and licence (an SPDX expression)."""

    name: str
    version: str
    licence: str


def shipped() -> list[Shipped]:
    """Every package of the lock, by name.

    Raises:
        LookupError: if the licence of one is not known.
    """
    packages = set()
    for requirement in locked(LOCK):
        (version,) = (clause.version for clause in requirement.specifier)
        try:
            licence = licence_of(distribution(requirement.name))
        except PackageNotFoundError:
            licence = ELSEWHERE[requirement.name]
        packages.add(Shipped(requirement.name, version, licence))
    return sorted(packages)


def locked(lock: Path) -> list[Requirement]:
    """What a lock file names."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return [Requirement(line.partition(" --hash")[0]) for line in lines if line.strip()]


def licence_of(package: Distribution) -> str:
    """The licence in a package's metadata, as an SPDX expression.

    Raises:
        LookupError: if there is none, or one that nobody has looked at.
    """
    metadata = package.metadata
    expression = _said(package, "License-Expression")
    named = " ".join(_said(package, "License")[:_LONGEST_NAME].split())
    classified = [
        line.rpartition("::")[2].strip()
        for line in metadata.get_all("Classifier") or []
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    if expression or " OR " in named or " AND " in named:
        with suppress(InvalidLicenseExpression):  # in the older field stands whatever its author liked
            return str(canonicalize_license_expression(expression or named))
    for words in (named, " / ".join(classified)):
        for pattern, licence in _BY_WORDS:
            if re.search(pattern, words.casefold()):
                return licence
    raise LookupError(f"The licence of {metadata['Name']} is not known: {named!r}, {classified}")


def _said(package: Distribution, field: str) -> str:
    return str(package.metadata[field]) if field in package.metadata else ""


def is_allowed(expression: str) -> bool:
    """Whether a package may ship: of its licences one that can be chosen is allowed, or all that hold are."""
    choices = expression.replace("(", "").replace(")", "").split(" OR ")
    return any(all(one.strip() in ALLOWED for one in choice.split(" AND ")) for choice in choices)


def written(packages: list[Shipped]) -> str:
    """The list as JSON, a line for each package."""
    lines = ",\n".join(f"  {json.dumps(one._asdict(), ensure_ascii=False)}" for one in packages)
    return f"[\n{lines}\n]\n"


def main() -> int:
    """Write the list, or with `--check` only see whether it is the one that is there."""
    packages = shipped()
    for one in packages:
        if not is_allowed(one.licence):
            sys.stderr.write(f"{one.name} {one.version} may not ship: {one.licence}\n")
            return 1
    if "--check" in sys.argv:
        is_current = LIST.exists() and LIST.read_text(encoding="utf-8") == written(packages)
        if not is_current:
            sys.stderr.write("resources/licences.json is out of date: run `make licences`.\n")
        return 0 if is_current else 1
    LIST.write_text(written(packages), encoding="utf-8")
    sys.stdout.write(f"{len(packages)} packages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
