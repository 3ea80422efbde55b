"""The Inno Setup script of the installer: python packaging/windows/installer.py FROZEN OUT_FOLDER.

Then, on Windows: iscc OUT_FOLDER/annotator.iss
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from facts import ROOT, Facts, rendered  # noqa: E402
from icons import PROJECT, make_icon  # noqa: E402

TEMPLATE = HERE / "annotator.iss.in"


def write_script(frozen: Path, into: Path) -> Path:
    """Write the script, and the icons it names, that make an installer of the folder ``frozen``."""
    facts = Facts.read()
    icon = make_icon(into / f"{facts.name}.ico")
    project = make_icon(into / "project.ico", PROJECT)
    script = into / f"{facts.name}.iss"
    places = {"frozen": str(frozen), "output": str(into), "icon": str(icon), "root": str(ROOT)}
    places["project_icon"] = str(project)
    # Inno Setup takes a script for UTF-8 by its mark alone.
    script.write_text(rendered(TEMPLATE, facts, **places), encoding="utf-8-sig")
    return script


if __name__ == "__main__":
    sys.stdout.write(f"{write_script(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())}\n")
