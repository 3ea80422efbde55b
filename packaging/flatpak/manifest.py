"""The Flatpak manifest, and what it installs: python packaging/flatpak/manifest.py FROZEN OUT_FOLDER.

Then, where flatpak-builder is: flatpak-builder --user --install build OUT_FOLDER/*.json
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from facts import IDENTIFIER, Facts, rendered  # noqa: E402
from linux.desktop import write_share  # noqa: E402

TEMPLATE = HERE / "annotator.json.in"


def write_manifest(frozen: Path, into: Path) -> Path:
    """Write the manifest that puts the folder ``frozen`` into a Flatpak, and give its path."""
    facts = Facts.read()
    share = into / "share"
    write_share(share, facts)
    manifest = into / f"{IDENTIFIER}.json"
    # Both are named as seen from the manifest, so that the three can be moved to where flatpak-builder is.
    places = {"frozen": os.path.relpath(frozen, into), "share": share.name}
    manifest.write_text(rendered(TEMPLATE, facts, **places), encoding="utf-8")
    return manifest


if __name__ == "__main__":
    sys.stdout.write(f"{write_manifest(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())}\n")
