"""What every package says about the program: read from where it is written once, and put into templates."""

from __future__ import annotations

import datetime as dt
import os
import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PUBLISHER = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["annotator"]
IDENTIFIER: str = _PUBLISHER["identifier"]
"""By this name desktops, Flatpak and macOS know the program; stores ask for a domain of the publisher's."""

MAINTAINER: str = _PUBLISHER["maintainer"]
"""Name and address, as Debian writes them."""

MIME_TYPE = "application/x-annotator-project"
SUFFIX = "annotator"
_PLACE = re.compile(r"@([A-Z_]+)@")


@dataclass(frozen=True, slots=True)
class Facts:
    """Name, version, one line of description, and when this version's source was last changed."""

    name: str
    version: str
    summary: str
    licence: str
    date: str

    @classmethod
    def read(cls, root: Path = ROOT) -> Facts:
        """The facts of the checkout at ``root``.

        ``date`` is SOURCE_DATE_EPOCH's, else that of the last change of the file with the version (ISO 8601).
        """
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        source = root / project["tool"]["hatch"]["version"]["path"]
        found = re.search(r'^__version__ = "([^"]+)"$', source.read_text(encoding="utf-8"), re.MULTILINE)
        if found is None:
            raise ValueError(f"{source} names no version")
        about = project["project"]
        return cls(about["name"], found[1], about["description"], about["license"], _date(source))


def _date(source: Path) -> str:
    seconds = float(os.environ.get("SOURCE_DATE_EPOCH") or source.stat().st_mtime)
    return dt.datetime.fromtimestamp(seconds, dt.UTC).date().isoformat()


def rendered(template: Path, facts: Facts, **more: str) -> str:
    """The text of a template with its ``@PLACES@`` filled in.

    Raises:
        KeyError: if the template has a place that nothing is known for.
    """
    known = {field.name.upper(): str(getattr(facts, field.name)) for field in fields(facts)}
    known |= {"MAINTAINER": MAINTAINER, "DEVELOPER": IDENTIFIER.rpartition(".")[0]}
    known |= {"IDENTIFIER": IDENTIFIER, "MIME_TYPE": MIME_TYPE, "SUFFIX": SUFFIX}
    known |= {name.upper(): value for name, value in more.items()}
    return _PLACE.sub(lambda place: known[place[1]], template.read_text(encoding="utf-8"))
